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
    return base.facts(of: result) + options(result) + others(result)
      + choices(statements, result) + notShown(result) + standings(of: result)
  }

  /// A row for each option, the best first where they are ranked.
  private func options(_ result: ReportResult) -> [Block] {
    let own = result.lines.filter { $0.statement == nil && $0.option != nil }
    guard !own.isEmpty else { return [] }
    let isRanked = shape != .options(.one)
    let isTold = result.isNamed && own.contains { $0.answers.contains { $0.by != nil } }
    let isMeasured = if case .measured? = result.outcome.bars.first?.value { true } else { false }
    let columns =
      (isRanked ? [Table.Column(title: words.placeHeading, isNumber: true)] : [])
      + [Table.Column(title: words.answerHeading)] + countColumns(result)
      + [Table.Column(title: isMeasured ? words.onScaleHeading : words.shareHeading, isWide: true)]
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
      table.headingColumn = 1
      blocks = [.table(table)]
    }
    return blocks
  }

  private func countColumns(_ result: ReportResult) -> [Table.Column] {
    if case .measured(let measures, _)? = result.outcome.bars.first?.value {
      return measures.map { Table.Column(title: words.heading($0.kind), isNumber: true) }
    }
    let title = shape.isMany ? words.dotsHeading : words.countHeading
    return [Table.Column(title: title, isNumber: true)]
  }

  private func counts(_ bar: Outcome.Bar, _ result: ReportResult) -> [Table.Cell] {
    if case .measured(let measures, _) = bar.value {
      let texts = measures.map(words.cell)
      return texts.map { .text($0) } + [.bar(bar.share ?? 0, texts.first ?? "")]
    }
    let all = result.outcome.bars.reduce(0) { $0 + $1.voices }
    return [
      .text(bar.voices == 0 ? "–" : "\(bar.voices)"),
      base.share(bar.voices, of: all),
    ]
  }

  private func place(_ line: Outcome.Line, _ bar: Outcome.Bar) -> String {
    guard let rank = line.rank, bar.voices > 0 else { return "" }
    return line.isTied ? words.tied(rank) : words.ranked(rank)
  }

  private func told(_ answer: ReportAnswer) -> String {
    (answer.by ?? words.wholeRoom)
      + (shape.isMany || answer.count > 1 ? " \(answer.count)" : "")
  }

  /// What was said of no one option, and by whom where that is told: orders, and options that stand there no more.
  private func others(_ result: ReportResult) -> [Block] {
    let given = result.lines.filter { $0.statement == nil && $0.option == nil }
      .flatMap(\.answers).filter { $0.value != .pass }
    return base.table(
      [
        Table.Column(title: result.isNamed ? words.whoHeading : words.countHeading),
        Table.Column(title: words.answerHeading),
      ],
      given.map { answer in
        [.text(answer.by ?? "\(answer.count)"), .text(base.text(answer))]
      })
  }

  /// What was chosen for each statement.
  private func choices(_ lines: [ReportLine], _ result: ReportResult) -> [Block] {
    if case .status = base.prompt.prompt.answer { return statuses(lines, result) }
    let given = base.given(in: result, isNumber: false) { "\(base.text($0)) \($0.count)" }
    return base.table(
      [Table.Column(title: words.statementHeading)] + given.columns,
      lines.map { [.text($0.statement ?? "")] + given.cells($0) })
  }

  /// What was told of each thing that was agreed, by whom where not one alone is asked.
  private func statuses(_ lines: [ReportLine], _ result: ReportResult) -> [Block] {
    base.table(
      [words.whatHeading, words.statusHeading].map { Table.Column(title: $0) },
      lines.map { line in
        let told = line.answers.map { answer in
          base.text(answer) + (result.isNamed ? "" : " \(answer.count)")
            + (answer.by.map { " (\($0))" } ?? "")
        }
        return [.text(line.statement ?? ""), .text(told.joined(separator: ", "))]
      })
  }

  /// Says of a quiz question that it does not count while its right answer has not been shown.
  private func notShown(_ result: ReportResult) -> [Block] {
    guard base.prompt.prompt.isQuiz, result.state != .revealed,
      result.outcome.lines.contains(where: \.isRight)
    else { return [] }
    return [.paragraph([.quiet(words.rightAnswerNotShown)])]
  }

  private func standings(of result: ReportResult) -> [Block] {
    guard let standings = result.standings else { return [] }
    let entries = base.words(for: result).standings(standings)
    let isWhole = standings.questions >= result.quizQuestions
    let heading =
      isWhole
      ? words.standings : words.standings(after: standings.questions, of: result.quizQuestions)
    return [
      .paragraph([.strong(heading)]), .list(entries.map { ListEntry([.plain($0)]) }),
    ]
  }
}

extension Outcome.Bar {
  /// How many chose it; of one that is measured otherwise, 1 where anybody did.
  fileprivate var voices: Int {
    switch value {
    case .count(let count), .dots(let count, _), .right(let count): count
    case .measured(let measures, _): measures.first?.value == nil ? 0 : 1
    case .number, .chosen: 0
    }
  }
}
