import Phrases
import SamlingCore
import Wording

/// Choices, quizzes, dots and rank orders: how each option did, and who said what where that is told.
struct CountBlocks {
  private let base: ResultBlocks
  private var words: any Phrases { base.words }

  init(_ base: ResultBlocks) { self.base = base }

  private var shape: AnswerShape { base.prompt.prompt.answer.kind.gives }

  func blocks(of result: ReportResult) -> [Block] {
    let statements = result.lines.filter { $0.statement != nil }
    return base.facts(of: result) + options(result) + orders(result)
      + choices(statements, result) + standings(of: result)
  }

  /// A row for each option, the best first where they are ranked.
  private func options(_ result: ReportResult) -> [Block] {
    let own = result.lines.filter { $0.statement == nil && $0.option != nil }
    guard !own.isEmpty else { return [] }
    let isRanked = shape != .option
    let isTold = result.isNamed && own.contains { $0.answers.contains { $0.by != nil } }
    let columns =
      (isRanked ? [Table.Column(title: words.placeHeading, isNumber: true)] : [])
      + [Table.Column(title: words.answerHeading)] + countColumns
      + [Table.Column(title: words.shareHeading, isWide: true)]
      + (isTold ? [Table.Column(title: words.whoHeading)] : [])
    let rows = zip(result.outcome.bars, result.outcome.lines).map { bar, line -> [Table.Cell] in
      let name = (line.option?.text ?? "") + (line.isRight ? " ✓ " + words.rightAnswer : "")
      let who = own.first { $0.line.option?.id == line.option?.id }?.answers ?? []
      return (isRanked ? [Table.Cell.text(place(line, bar))] : [])
        + [line.isWinner || line.isRight ? .strong(name) : .text(name)] + counts(bar, result)
        + (isTold ? [.text(who.map(told).joined(separator: ", "))] : [])
    }
    var blocks = base.table(columns, rows)
    if isRanked, case .table(var table)? = blocks.first {
      table.hasRowHeadings = false
      blocks = [.table(table)]
    }
    return blocks
  }

  private var countColumns: [Table.Column] {
    switch shape {
    case .dots: [Table.Column(title: words.dotsHeading, isNumber: true)]
    case .order:
      [words.meanPlaceHeading, words.rankedHeading, words.firstPlacesHeading].map {
        Table.Column(title: $0, isNumber: true)
      }
    case .notes, .score, .option, .place, .cells:
      [Table.Column(title: words.countHeading, isNumber: true)]
    }
  }

  private func counts(_ bar: Outcome.Bar, _ result: ReportResult) -> [Table.Cell] {
    func row(_ count: Int) -> [Table.Cell] {
      let all = result.outcome.bars.reduce(0) { $0 + $1.voices }
      return [
        .text(count == 0 ? "–" : "\(count)"),
        .bar(bar.share ?? 0, words.outOf("\(count)", "\(all)")),
      ]
    }
    switch bar.value {
    case .place(let mean, _, let ranked, let first):
      let place = mean.map(words.number) ?? "–"
      return [
        .text(place), .text("\(ranked)"), .text("\(first)"), .bar(bar.share ?? 0, place),
      ]
    case .count, .dots, .right, .number, .chosen: return row(bar.voices)
    }
  }

  private func place(_ line: Outcome.Line, _ bar: Outcome.Bar) -> String {
    guard let rank = line.rank, bar.voices > 0 else { return "" }
    return line.isTied ? words.tied(rank) : words.ranked(rank)
  }

  private func told(_ answer: ReportAnswer) -> String {
    (answer.by ?? words.wholeRoom)
      + (shape.isMany || answer.count > 1 ? " \(answer.count)" : "")
  }

  /// The orders that were given, and by whom where that is told.
  private func orders(_ result: ReportResult) -> [Block] {
    guard case .order = shape else { return [] }
    let given = result.answers.filter { $0.value != .pass }
    return base.table(
      [
        Table.Column(title: result.isNamed ? words.whoHeading : words.countHeading),
        Table.Column(title: words.answerHeading),
      ],
      given.map { answer in
        [.text(answer.by ?? "\(answer.count)"), .text(base.text(answer.value))]
      })
  }

  /// What was chosen for each statement.
  private func choices(_ lines: [ReportLine], _ result: ReportResult) -> [Block] {
    let given = base.given(in: result, isNumber: false) { "\(base.text($0.value)) \($0.count)" }
    return base.table(
      [Table.Column(title: words.statementHeading)] + given.columns,
      lines.map { [.text($0.statement ?? "")] + given.cells($0) })
  }

  private func standings(of result: ReportResult) -> [Block] {
    guard let standings = result.standings else { return [] }
    let entries = base.words(for: result).standings(standings)
    return [
      .paragraph([.strong(words.standings)]), .list(entries.map { ListEntry([.plain($0)]) }),
    ]
  }
}

extension Outcome.Bar {
  /// How many chose it, or ranked it.
  fileprivate var voices: Int {
    switch value {
    case .count(let count), .dots(let count, _), .right(let count): count
    case .place(_, _, let ranked, _): ranked
    case .number, .chosen: 0
    }
  }
}
