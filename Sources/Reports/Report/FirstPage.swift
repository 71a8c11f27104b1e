import SamlingCore

/// What minutes open with beside what was agreed: who was there, the next gathering, and how useful this one was.
package struct FirstPage: Equatable, Sendable {
  /// Those who were there of one municipality; nil where they came from none.
  package struct Attendance: Equatable, Sendable {
    package var municipality: String?
    /// How many; nil where nobody is listed by name.
    package var count: Int?
    package var names: [String] = []
  }

  /// What was answered to one question on the next gathering.
  package struct Next: Equatable, Sendable {
    package var question: String
    package var answers: [String]
  }

  /// A scoring of the gathering itself.
  package struct Evaluation: Equatable, Sendable {
    package var question: String
    package var mean: FixedNumber
    package var unit: String?
    package var count: Int
  }

  /// What the programme says before its first item, but for what it says to the program: files, how to draw, and the
  /// municipalities, who stand among those who were there.
  package var headers: [Header] = []
  /// The municipalities in the order of the programme, then those who came from none.
  package var attendance: [Attendance] = []
  /// How many were in the room when it was last counted; nil where nobody counted.
  package var present: Int?
  package var next: [Next] = []
  package var evaluations: [Evaluation] = []
}

extension FirstPage {
  /// - Parameters:
  ///   - session: Who takes part in it.
  ///   - days: What was answered.
  init(_ session: Session, _ days: [ReportDay]) {
    headers = Self.headers(session.agenda)
    attendance = Self.attendance(session)
    present = session.presentCount
    for item in days.flatMap(\.items) {
      for part in item.parts {
        for prompt in part.prompts where prompt.isAnswered {
          let words = ClosingWords(prompt.prompt, titles: [item.title, part.title ?? ""])
          if words.isOfNextGathering {
            next.append(Next(question: prompt.prompt.question, answers: prompt.texts))
          }
          if words.isEvaluation { evaluations += Self.evaluations(prompt) }
        }
      }
    }
  }

  private static func headers(_ agenda: Agenda) -> [Header] {
    let told = agenda.circles.filter { $0.draw != nil || $0.kind == .municipality }.map(\.word)
    return agenda.headers.filter { header in
      let value = header.value.lowercased()
      let isFile = [".tsv", ".csv", ".txt", ".md"].contains(where: value.hasSuffix)
      return !told.contains(header.name.lowercased()) && !isFile
        && header.value != agenda.earlierGathering
    }
  }

  private static func attendance(_ session: Session) -> [Attendance] {
    let persons = session.persons.filter { !session.isAway($0.id) }
    let municipalities = session.agenda.parties.filter {
      $0.kind == .municipality && !session.droppedParties.contains($0.id)
    }
    func attendance(_ name: String?, _ own: [Party]) -> Attendance {
      Attendance(
        municipality: name, count: session.persons.isEmpty ? nil : own.count,
        names: own.map { session.name(of: $0.id) })
    }
    let listed = municipalities.filter { !session.persons.isEmpty || !session.isAway($0.id) }
    let others = persons.filter { person in
      !municipalities.contains { $0.id == person.municipality }
    }
    return listed.map { party in
      attendance(session.name(of: party.id), persons.filter { $0.municipality == party.id })
    } + (others.isEmpty ? [] : [attendance(nil, others)])
  }

  private static func evaluations(_ prompt: ReportPrompt) -> [Evaluation] {
    guard case .scale(let scale) = prompt.prompt.answer else { return [] }
    return prompt.results.compactMap { result in
      guard result.aboutID == nil, case .mean(let mean, _)? = result.outcome.figure else {
        return nil
      }
      return Evaluation(
        question: prompt.prompt.question, mean: mean, unit: scale.unit, count: result.count)
    }
  }
}

extension ReportPrompt {
  /// What was written, in order, and of what was voted on what won.
  fileprivate var texts: [String] {
    notes.map(\.text)
      + results.flatMap { $0.outcome.lines.filter(\.isWinner).compactMap(\.option?.text) }
  }
}
