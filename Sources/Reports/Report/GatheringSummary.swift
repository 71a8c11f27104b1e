import SamlingCore

/// What is kept of one gathering to lay it beside others: what it scored and chose, and what it came to.
///
/// Small, so that many gatherings fit in memory where their sessions would not.
package struct GatheringSummary: Equatable, Sendable {
  /// One question with numbers, or one statement of it.
  package struct Question: Equatable, Sendable {
    package var text: String
    package var key: String?
    package var statement: String?
    package var scale: Scale
    package var mean: FixedNumber
    package var count: Int
    /// Each municipality's, or whoever answered by name, in the order of the programme.
    package var parties: [Party]
  }

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
  /// What was decided and is to be followed up.
  package var agreed: [AgreedNote]

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
    questions = report.days.flatMap(\.items).flatMap(\.parts).flatMap(\.prompts).flatMap(Self.asked)
  }

  /// What a prompt scored: once, or once for each statement; what is asked in each turn is about whose turn it is.
  private static func asked(_ prompt: ReportPrompt) -> [Question] {
    guard case .scale(let scale) = prompt.prompt.answer else { return [] }
    let lines = prompt.results.flatMap { result in result.lines.map { (result, $0) } }
    return lines.grouped(by: { $0.1.statement }).compactMap { statement, lines in
      var counts: [AnswerValue: Int] = [:]
      var parties: [Party] = []
      for (result, line) in lines {
        for (score, count) in line.scores?.counts ?? [] {
          counts[.score(score), default: 0] += count
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
      guard case .score(let score) = answer.value, let name = answer.by else { return nil }
      return Party(name: name, mean: score.with(decimals: score.decimals + 1))
    }
  }
}
