import Phrases
import SamlingCore
import Wording

/// Writes the answers to one question, other than notes, as tables with bars and a line of facts.
struct ResultBlocks {
  let prompt: ReportPrompt
  let words: any Phrases

  init(_ prompt: ReportPrompt, _ words: any Phrases) {
    self.prompt = prompt
    self.words = words
  }

  var blocks: [Block] { prompt.results.flatMap(result) + cells }

  /// What a table of answers is called: the question, and whose they are where each party has a table.
  private func caption(of party: String? = nil) -> String {
    [words.answersHeading + ": " + prompt.prompt.question, party].compactMap(\.self)
      .joined(separator: " – ")
  }

  private func result(_ result: ReportResult) -> [Block] {
    var blocks: [Block] = []
    if let about = result.about { blocks.append(.paragraph([.strong(about)])) }
    switch prompt.prompt.answer.kind.gives {
    case .notes, .cells: return []
    case .score(let scale): blocks += ScaleBlocks(self, scale).blocks(of: result)
    case .options: blocks += CountBlocks(self).blocks(of: result)
    case .place(let x, let y): blocks += MatrixBlocks(self, x, y).blocks(of: result)
    }
    guard let about = result.aboutID else { return blocks }
    // Of several tables under one question each says whom it is about.
    return blocks.map { block in
      guard case .table(var table) = block else { return block }
      table.caption += " – " + result.name(of: about)
      return .table(table)
    }
  }

  /// The outcome's parts in words, with the names of this report.
  func words(for result: ReportResult) -> OutcomeWords {
    OutcomeWords(words) { result.name(of: $0) }
  }

  /// The figure, how many answered, and the outcome's facts; on a party's own sheet its own score before them.
  func facts(of result: ReportResult) -> [Block] {
    let said = words(for: result)
    let own = ownScores(in: result)
    let count: [String] =
      switch result.outcome.count {
      case .answers(let count, let heads?) where count > heads:
        [words.answersOver(count, heads: heads)]
      case .answers(let count, let expected):
        [words.haveAnswered(fewest(in: result, of: count), count, of: expected)]
      case .dots: [said.count(result.outcome.count)]
      case .placed: []
      }
    var spans: [Span] = own.isEmpty ? [] : [.plain(words.all + ": ")]
    if let figure = result.outcome.figure {
      spans.append(.strong(words.onAverage(said.figure(figure))))
    }
    let facts = count + result.facts.map(said.fact)
    if !facts.isEmpty {
      spans.append(
        .plain((result.outcome.figure == nil ? "" : " · ") + facts.joined(separator: " · ")))
    }
    return own + (spans.isEmpty ? [] : [.paragraph(spans)])
  }

  /// How many answered the one of several statements that fewest did; `most` where there is but one thing to answer.
  private func fewest(in result: ReportResult, of most: Int) -> Int {
    // Of what was agreed not everything is asked of everybody.
    if case .status = prompt.prompt.answer { return most }
    return result.lines.filter { $0.statement != nil }.map { line in
      line.answers.filter { $0.value != .pass }.reduce(0) { $0 + $1.count }
    }.min() ?? most
  }

  /// What the sheet's own party scored, against the numbers to compare with and the mean of all.
  private func ownScores(in result: ReportResult) -> [Block] {
    guard result.own != nil, case .score(let scale) = prompt.prompt.answer.kind.gives else {
      return []
    }
    let said = words(for: result)
    let own = result.lines.filter { $0.statement == nil }.flatMap(\.answers)
    return own.compactMap { answer in
      guard let score = answer.number, let party = answer.by else { return nil }
      var compared = scale.references.map { reference in
        (name: reference.name, number: FixedNumber(reference.value, decimals: scale.decimals))
      }
      if case .mean(let mean, _)? = result.outcome.figure {
        compared.append((words.meanOfAll, mean))
      }
      let gaps = compared.map { said.gap(score - $0.number, $0.name, words.number($0.number)) }
      let unit = scale.unit.map { " " + $0 } ?? ""
      return .paragraph([
        .strong("\(party): \(words.number(score))\(unit)"),
        .plain(gaps.map { " · " + $0 }.joined()),
      ])
    }
  }

  /// How large a part of all something is: a bar of that length, with per cent.
  func share(_ count: Int, of all: Int) -> Table.Cell {
    guard all > 0, count > 0 else { return .text("") }
    let percent = FixedNumber(count * 100, over: all, decimals: 0)
    return .bar(
      Double(count) / Double(all), words.outOf("\(count)", "\(all)"),
      label: words.percent(words.number(percent)))
  }

  func table(_ columns: [Table.Column], _ rows: [[Table.Cell]]) -> [Block] {
    rows.isEmpty ? [] : [.table(Table(caption: caption(), columns: columns, rows: rows))]
  }

  /// A column for each named party, or one for all where there are too many or nobody is named; and the function that
  /// makes a line's cells for them.
  func given(in result: ReportResult, isNumber: Bool, whole: @escaping (ReportAnswer) -> String)
    -> (columns: [Table.Column], cells: (ReportLine) -> [Table.Cell])
  {
    let parties = result.answers.grouped(by: \.by).map(\.0)
      .sorted { ($0 == nil ? 1 : 0) < ($1 == nil ? 1 : 0) }
    if result.isNamed, parties.count <= Self.mostColumns {
      return (
        parties.map { Table.Column(title: $0 ?? words.wholeRoom, isNumber: isNumber) },
        { line in parties.map { party in cell(line.answers.filter { $0.by == party }) } }
      )
    }
    guard result.isNamed else {
      return (
        [Table.Column(title: words.spreadOut)],
        { line in [.text(line.answers.map(whole).joined(separator: ", "))] }
      )
    }
    return (
      [Table.Column(title: words.answersHeading)],
      { line in
        [
          .text(
            line.answers.map { "\($0.by ?? words.wholeRoom) \(text($0))" }
              .joined(separator: ", "))
        ]
      }
    )
  }

  /// The most columns of parties that fit on a page.
  private static let mostColumns = 8

  func text(_ answer: ReportAnswer) -> String {
    if case .place(let x, let y) = answer.value { return "\(x) · \(y)" }
    if let number = answer.number { return words.number(number) }
    return answer.value == .pass ? words.passed : answer.options.joined(separator: " > ")
  }

  /// One party's answers on a line, each with its count where that is more than one.
  func cell(_ answers: [ReportAnswer]) -> Table.Cell {
    .text(
      answers.map { text($0) + ($0.count > 1 ? " (\($0.count))" : "") }
        .joined(separator: ", "))
  }

  // MARK: Tables that were filled in

  private var cells: [Block] {
    guard case .table(let columns) = prompt.prompt.answer else { return [] }
    return prompt.cells.grouped(by: \.party).flatMap { party, cells -> [Block] in
      let isNamed = cells.contains { $0.row != nil }
      let rows = cells.grouped(by: \.rowID).map { _, cells in
        (isNamed ? [Table.Cell.text(cells.first?.row ?? "")] : [])
          + columns.indices.map { column in
            .text(
              cells.filter { $0.column == column }.flatMap { $0.notes.map(\.text) }
                .joined(separator: " / "))
          }
      }
      let headings =
        (isNamed ? [Table.Column(title: words.rowHeading)] : [])
        + columns.map { Table.Column(title: $0.title) }
      var table = Table(caption: caption(of: party), columns: headings, rows: rows)
      table.headingColumn = isNamed ? 0 : nil
      return (party.map { [.paragraph([.strong($0)])] } ?? []) + [.table(table)]
    }
  }
}
