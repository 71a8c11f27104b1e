import Phrases
import SamlingCore
import Wording

/// Scores: a line of facts, and who or how many gave which.
struct ScaleBlocks {
  private let base: ResultBlocks
  private let scale: Scale
  private var words: any Phrases { base.words }

  init(_ base: ResultBlocks, _ scale: Scale) {
    self.base = base
    self.scale = scale
  }

  func blocks(of result: ReportResult) -> [Block] {
    let statements = result.lines.filter { $0.statement != nil }
    let isAsked = result.lines.contains { $0.statement == nil }
    let facts = base.facts(of: result)
    guard statements.isEmpty || isAsked else { return facts + ranking(statements, result) }
    return facts + (result.isNamed ? lineUp(result) : histogram(result))
      + ranking(statements, result)
  }

  /// Each party's own score from the highest, and among them the numbers to compare with.
  private func lineUp(_ result: ReportResult) -> [Block] {
    let own = result.lines.filter { $0.statement == nil }.flatMap(\.answers)
    let said = base.words(for: result)
    let scores = result.outcome.bars.filter { bar in
      if case .party(let party) = bar.label { own.contains { $0.byID == party } } else { true }
    }
    let passed = own.filter { $0.value == .pass }
    guard !own.isEmpty else { return [] }
    return base.table(
      [
        Table.Column(title: words.whoHeading),
        Table.Column(title: words.scoreHeading, isNumber: true),
        Table.Column(title: words.onScaleHeading, isWide: true),
      ],
      scores.map { bar in
        [.text(said.label(bar)), .text(said.value(bar)), share(of: bar, said)]
      } + meanOfAll(result)
        + passed.map { answer in
          [.text(answer.by ?? words.wholeRoom), .text(words.passed), .text("")]
        })
  }

  /// On a party's own sheet, what its score stands against.
  private func meanOfAll(_ result: ReportResult) -> [[Table.Cell]] {
    guard result.own != nil, case .mean(let mean, _)? = result.outcome.figure else { return [] }
    return [[.text(words.meanOfAll), .text(words.number(mean)), bar(mean)]]
  }

  private func bar(_ mean: FixedNumber) -> Table.Cell {
    .bar(
      scale.share(of: mean),
      words.onScale(
        words.number(mean), words.score(scale.low, scale), words.score(scale.high, scale)))
  }

  private func share(of bar: Outcome.Bar, _ said: OutcomeWords) -> Table.Cell {
    guard let share = bar.share else { return .text("") }
    return .bar(
      share,
      words.onScale(
        said.value(bar), words.score(scale.low, scale), words.score(scale.high, scale)))
  }

  /// How many gave each score; of a long scale, and of one that is asked in each turn, only those that somebody gave.
  private func histogram(_ result: ReportResult) -> [Block] {
    let said = base.words(for: result)
    guard result.lines.contains(where: { $0.statement == nil && $0.count > 0 }) else { return [] }
    let all = result.outcome.bars.map { bar -> (bar: Outcome.Bar, count: Int) in
      if case .count(let count) = bar.value { (bar, count) } else { (bar, 0) }
    }
    let shown = all.count > 20 || result.aboutID != nil ? all.filter { $0.count > 0 } : all
    let total = all.reduce(0) { $0 + $1.count }
    var rows = shown.map { bar, count -> [Table.Cell] in
      [
        .text(said.label(bar)), .text(count == 0 ? "–" : "\(count)"),
        base.share(count, of: total),
      ]
    }
    for case .passes(let count) in result.outcome.facts {
      rows.append([.text(words.passed), .text("\(count)"), .text("")])
    }
    return base.table(
      [
        Table.Column(title: words.scoreHeading),
        Table.Column(title: words.countHeading, isNumber: true),
        Table.Column(title: words.shareHeading, isWide: true),
      ], rows)
  }

  /// The statements from the highest mean, each with who or how many gave what.
  private func ranking(_ lines: [ReportLine], _ result: ReportResult) -> [Block] {
    // `4×2`: a score times how many gave it.
    let given = base.given(in: result, isNumber: true) { "\(base.text($0))×\($0.count)" }
    let columns =
      [
        Table.Column(title: words.statementHeading),
        Table.Column(title: words.meanHeading, isNumber: true),
        Table.Column(title: words.onScaleHeading, isWide: true),
      ] + given.columns
    let rows = lines.map { line -> [Table.Cell] in
      let mean = line.scores?.mean
      return [
        .text(line.statement ?? ""), .text(mean.map(words.number) ?? "–"),
        mean.map(bar) ?? .text(""),
      ] + given.cells(line)
    }
    return base.table(columns, rows)
  }
}
