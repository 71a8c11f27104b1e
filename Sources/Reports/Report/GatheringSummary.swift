import SamlingCore

/// What a comparison needs of one gathering: its scores, its totals, and what was agreed.
///
/// Small, so that many gatherings fit in memory where their sessions would not.
package struct GatheringSummary: Equatable, Sendable {
  /// One question with a scale, or one statement of it.
  package struct Question: Equatable, Sendable {
    package var text: String
    package var key: String?
    package var statement: String?
    package var scale: Scale
    package var mean: FixedNumber
    package var count: Int
    /// The means of the municipalities, or of those who answered by name, in the order of the programme.
    package var parties: [Party]
  }

  /// A party's mean on one question.
  package struct Party: Equatable, Sendable {
    package var name: String
    package var mean: FixedNumber
  }

  package var session: String
  package var title: String
  package var date: PlanDate?
  package var network: String?
  package var municipalities: [String]
  package var drift: Duration?
  package var totals: ReportTotals
  package var questions: [Question]
  /// The decisions and the notes to follow up.
  package var agreed: [AgreedNote]
  /// What it agreed on that later gatherings are to hear of.
  package var made: [Agreement]
  /// What it took over from the gathering before, with what was told of it.
  package var takenOver: [ReportAgreement]

  package init(_ report: Report, _ agenda: Agenda) {
    session = report.session
    title = report.title
    let first = report.days.first
    date = first.flatMap { $0.heldDate ?? $0.plannedDate }
    network =
      report.headers.first { ["nettverk", "network"].contains($0.name.lowercased()) }?.value
    municipalities = agenda.parties.filter { $0.kind == .municipality }.map(\.name)
    drift = report.days.compactMap(\.drift).max()
    totals = report.totals
    agreed = report.agreed.filter { $0.note.mark != .idea }
    // What it asks the status of, the next gathering is to be asked of too.
    made = report.made(answering: agenda.keysOfAgreements, in: agenda)
    takenOver = report.agreements
    questions = report.days.flatMap(\.items).flatMap(\.parts).flatMap(\.prompts).flatMap(Self.asked)
  }

  /// A prompt's scores: once, or once for each statement; one asked in each turn is about the party whose turn it is.
  private static func asked(_ prompt: ReportPrompt) -> [Question] {
    guard case .scale(let scale) = prompt.prompt.answer else { return [] }
    let lines = prompt.results.flatMap { result in result.lines.map { (result, $0) } }
    return lines.grouped(by: { $0.1.statement }).compactMap { statement, lines in
      var counts: [AnswerValue: Int] = [:]
      var parties: [Party] = []
      for (result, line) in lines {
        let isFine = (line.scores?.scale.decimals ?? scale.decimals) > scale.decimals
        for (score, count) in line.scores?.counts ?? [] {
          counts[isFine ? .mean(score) : .score(score), default: 0] += count
        }
        parties += Self.parties(of: line, result)
      }
      let all = ScaleResult(scale, counts)
      return all.mean.map {
        Question(
          text: prompt.prompt.question, key: prompt.prompt.key, statement: statement, scale: scale,
          mean: $0, count: all.count, parties: parties)
      }
    }
  }

  private static func parties(of line: ReportLine, _ result: ReportResult) -> [Party] {
    if let about = result.about {
      return line.scores?.mean.map { [Party(name: about, mean: $0)] } ?? []
    }
    guard result.isNamed else {
      return line.groups.compactMap { group in
        group.result.mean.map { Party(name: group.party, mean: $0) }
      }
    }
    return line.answers.compactMap { answer in
      guard let score = answer.number, let name = answer.by else { return nil }
      return Party(name: name, mean: score.with(decimals: score.decimals + 1))
    }
  }
}

extension [GatheringSummary] {
  /// From the first that was held; of one date, and without any, in the order they are in.
  package var inOrderOfDate: [GatheringSummary] {
    enumerated().sorted { a, b in
      let (left, right) = (a.element.date?.iso ?? "", b.element.date?.iso ?? "")
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
  }
}
