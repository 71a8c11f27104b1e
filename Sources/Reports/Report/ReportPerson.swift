import Phrases
import SamlingCore

/// What a session holds on one participant besides what was said: who they are, and each answer that is theirs.
///
/// The minutes tell no person's answer. This is for the person alone.
package struct ReportPerson: Equatable, Sendable {
  /// One answer of theirs.
  package struct Answer: Equatable, Sendable {
    package var day: Int
    package var item: String
    package var prompt: Prompt
    /// Whose turn it was asked in; nil where it was asked of all at once.
    package var about: String?
    /// The statement that is judged, or the thing that is placed; nil where the question itself is.
    package var statement: String?
    package var value: AnswerValue
    package var number: FixedNumber?
    /// The options it names, in its order.
    package var options: [String]
    package var count: Int
  }

  package var name: String
  package var municipality: String?
  package var role: String?
  package var isAway: Bool
  /// In the order of the programme.
  package var answers: [Answer] = []

  /// Gathers what a session holds on a person.
  package init(_ person: Party, in session: Session) {
    name = session.name(of: person.id)
    municipality = person.municipality.map { session.name(of: $0) }
    role = person.role.map { session.name(of: $0) }
    isAway = session.isAway(person.id)
    let askings = session.ballots.askings
    for (day, items) in session.agenda.days.map(\.items).enumerated() {
      for item in items {
        for prompt in item.step.allPrompts {
          for (poll, subjects) in askings[prompt.id] ?? [:] {
            for subject in subjects {
              add(poll, subject, of: prompt, person.id, session, day + 1, item.step.title)
            }
          }
        }
      }
    }
  }

  private mutating func add(
    _ poll: PollID, _ subject: SubjectID?, of prompt: Prompt, _ person: PartyID,
    _ session: Session, _ day: Int, _ item: String
  ) {
    let known = session.options(of: prompt) + session.statements(of: prompt)
    func text(_ id: SubjectID) -> String {
      known.first { $0.id == id }?.text ?? session.name(of: PartyID(id.text))
    }
    for voice in session.ballots.voices(poll, subject) where voice.by == person {
      for (value, count) in voice.counts {
        answers.append(
          Answer(
            day: day, item: item, prompt: prompt, about: poll.party.map { session.name(of: $0) },
            statement: subject.map(text), value: value, number: prompt.number(of: value),
            options: value.options.map(text), count: count))
      }
    }
  }
}

extension ReportPerson.Answer {
  /// The answer in words: a number, options, two numbers on a map.
  func told(_ words: any Phrases) -> String {
    let one: String
    if case .place(let x, let y) = value {
      one = "\(x) · \(y)"
    } else if let number {
      one = words.number(number)
    } else {
      one = value == .pass ? words.passed : options.joined(separator: " > ")
    }
    return count == 1 ? one : "\(one) × \(count)"
  }

  /// What it is an answer to: the question, whose turn it was, the statement.
  var asked: String {
    [prompt.question, about, statement].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " – ")
  }
}
