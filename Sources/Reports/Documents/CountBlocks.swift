import Phrases
import SamlingCore

/// Writes choices, quizzes and dots: how many gave each answer, and who where answers are by name.
struct CountBlocks {
  private let base: ResultBlocks
  private var words: any Phrases { base.words }

  init(_ base: ResultBlocks) { self.base = base }

  private var isDots: Bool {
    if case .dots = base.prompt.prompt.answer { true } else { false }
  }

  func blocks(of result: ReportResult) -> [Block] {
    let statements = result.lines.filter { $0.statement != nil }
    let options = result.lines.filter { $0.statement == nil && $0.option != nil }
    let passed = result.lines.filter { $0.statement == nil && $0.option == nil }
    var facts = isDots ? [words.dots(result.count)] : []
    let most = statements.isEmpty ? result.count : statements.map(\.count).max() ?? 0
    if !isDots { facts.append(words.haveAnswered(most, of: result.expected)) }
    facts += passed.flatMap(\.answers).map { answer in
      answer.by.map { "\($0) \(base.text(answer.value))" }
        ?? (answer.value == .pass
          ? words.passes(answer.count) : "\(base.text(answer.value)) \(answer.count)")
    }
    return base.facts(facts, of: result) + counts(options, result) + choices(statements, result)
      + standings(of: result)
  }

  private func counts(_ lines: [ReportLine], _ result: ReportResult) -> [Block] {
    let most = max(1, lines.map(\.count).max() ?? 1)
    var columns = [
      Table.Column(title: words.answerHeading),
      Table.Column(title: isDots ? words.dotsHeading : words.countHeading, isNumber: true),
      Table.Column(title: words.shareHeading, isWide: true),
    ]
    if isDots { columns.insert(Table.Column(title: words.placeHeading, isNumber: true), at: 0) }
    let isTold = result.isNamed && lines.contains { $0.answers.contains { $0.by != nil } }
    if isTold { columns.append(Table.Column(title: words.whoHeading)) }
    let rows = lines.map { line in
      let name = (line.option ?? "") + (line.isRight ? " ✓ " + words.rightAnswer : "")
      var row: [Table.Cell] = [
        line.isWinner || line.isRight ? .strong(name) : .text(name),
        .text(line.count == 0 ? "–" : "\(line.count)"),
        .bar(
          Double(line.count) / Double(most), words.outOf("\(line.count)", "\(result.count)")),
      ]
      if isDots { row.insert(.text(place(line)), at: 0) }
      if isTold { row.append(.text(line.answers.map(who).joined(separator: ", "))) }
      return row
    }
    var blocks = base.table(columns, rows)
    if isDots, case .table(var table)? = blocks.first {
      table.hasRowHeadings = false
      blocks = [.table(table)]
    }
    return blocks
  }

  private func place(_ line: ReportLine) -> String {
    guard let rank = line.rank, line.count > 0 else { return "" }
    return line.isTied ? words.tied(rank) : words.ranked(rank)
  }

  private func who(_ answer: ReportAnswer) -> String {
    (answer.by ?? words.wholeRoom) + (isDots || answer.count > 1 ? " \(answer.count)" : "")
  }

  /// The answers to each statement.
  private func choices(_ lines: [ReportLine], _ result: ReportResult) -> [Block] {
    let given = base.given(in: result, isNumber: false) { "\(base.text($0.value)) \($0.count)" }
    return base.table(
      [Table.Column(title: words.statementHeading)] + given.columns,
      lines.map { [.text($0.statement ?? "")] + given.cells($0) })
  }

  private func standings(of result: ReportResult) -> [Block] {
    guard let standings = result.standings else { return [] }
    let entries = standings.entries.map { entry in
      ListEntry([
        .plain(
          "\(words.ranked(entry.rank)) \(result.names[entry.party] ?? entry.party.text) – "
            + words.points(entry.points, of: standings.questions))
      ])
    }
    return [.paragraph([.strong(words.standings)]), .list(entries)]
  }
}
