import Phrases
import SamlingCore

/// Writes scores: a line of facts, and who or how many gave each score.
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
    var blocks: [Block] = []
    for line in result.lines where line.statement == nil {
      blocks += facts(line, result)
      blocks += result.isNamed ? lineUp(line) : histogram(line)
    }
    guard !statements.isEmpty else { return blocks }
    let asked = statements.map(\.count).max() ?? 0
    blocks += base.facts([words.haveAnswered(asked, of: result.expected)], of: result)
    return blocks + ranking(statements, result)
  }

  private func facts(_ line: ReportLine, _ result: ReportResult) -> [Block] {
    guard let scores = line.scores, let mean = scores.mean, let median = scores.median,
      let deviation = scores.deviation
    else { return base.facts([words.passes(line.count)], of: result) }
    var facts = [words.median(words.number(median)), words.deviation(words.number(deviation))]
    if scores.count >= 3, let middle = scores.middle {
      facts.append(
        words.most(
          words.score(middle.lowerBound, scale), words.score(middle.upperBound, scale)))
    }
    facts.append(words.haveAnswered(line.count, of: result.expected))
    for reference in scale.references {
      guard let gap = scores.gap(to: reference) else { continue }
      facts.append(words.gap(gap, reference.name, words.score(reference.value, scale)))
    }
    if let before = result.before {
      facts.append(words.firstRound(words.number(before), words.difference(mean - before)))
    }
    for group in line.groups {
      guard let mean = group.result.mean else { continue }
      facts.append("\(group.party) \(words.number(mean))")
    }
    let unit = scale.unit.map { " " + $0 } ?? ""
    return base.facts(facts, of: result, figure: words.onAverage(words.number(mean) + unit))
  }

  /// Each party's own score, from the highest.
  private func lineUp(_ line: ReportLine) -> [Block] {
    let rows = line.answers.enumerated().sorted { a, b in
      let (left, right) = (rank(a.element), rank(b.element))
      return left == right ? a.offset < b.offset : left > right
    }.map { _, answer in
      [
        Table.Cell.text(answer.by ?? words.wholeRoom), base.cell([answer]),
        bar(answer.value),
      ]
    }
    return base.table(
      [
        Table.Column(title: words.whoHeading),
        Table.Column(title: words.scoreHeading, isNumber: true),
        Table.Column(title: words.shareHeading, isWide: true),
      ], rows)
  }

  private func rank(_ answer: ReportAnswer) -> Int {
    if case .score(let score) = answer.value { score.units } else { Int.min }
  }

  /// How many gave each score; on a short scale also the scores that nobody gave.
  private func histogram(_ line: ReportLine) -> [Block] {
    guard let scores = line.scores, line.count > 0 else { return [] }
    let isShort = scale.high - scale.low < 20
    let shown = isShort ? Array(scale.low...scale.high) : scores.counts.map(\.score)
    let counts = Dictionary(
      scores.counts.map { ($0.score, $0.count) }, uniquingKeysWith: { first, _ in first })
    let most = max(1, counts.values.max() ?? 1)
    var rows = shown.map { score in
      let count = counts[score] ?? 0
      return [
        Table.Cell.text(label(score)), .text(count == 0 ? "–" : "\(count)"),
        .bar(Double(count) / Double(most), words.outOf("\(count)", "\(scores.count)")),
      ]
    }
    if scores.passes > 0 {
      rows.append([.text(words.passed), .text("\(scores.passes)"), .text("")])
    }
    return base.table(
      [
        Table.Column(title: words.scoreHeading),
        Table.Column(title: words.countHeading, isNumber: true),
        Table.Column(title: words.shareHeading, isWide: true),
      ], rows)
  }

  private func label(_ score: Int) -> String {
    let number = words.score(score, scale)
    let place = score - scale.low
    guard scale.decimals == 0, scale.labels.count == scale.high - scale.low + 1,
      scale.labels.indices.contains(place), !scale.labels[place].isEmpty
    else { return number }
    return number + " " + scale.labels[place]
  }

  /// The statements from the highest mean, each with its scores by party or by count.
  private func ranking(_ lines: [ReportLine], _ result: ReportResult) -> [Block] {
    // `4×2`: a score times how many gave it.
    let given = base.given(in: result, isNumber: true) { "\(base.text($0.value))×\($0.count)" }
    let columns =
      [
        Table.Column(title: words.statementHeading),
        Table.Column(title: words.meanHeading, isNumber: true),
        Table.Column(title: words.shareHeading, isWide: true),
      ] + given.columns
    let rows = lines.map { line -> [Table.Cell] in
      let mean = line.scores?.mean
      return [
        .text(line.statement ?? ""), .text(mean.map(words.number) ?? "–"),
        mean.map { bar(.score($0)) } ?? .text(""),
      ] + given.cells(line)
    }
    return base.table(columns, rows)
  }

  private func bar(_ value: ReportAnswer.Value) -> Table.Cell {
    guard case .score(let score) = value else { return .text("") }
    let text = words.onScale(
      words.number(score), words.score(scale.low, scale), words.score(scale.high, scale))
    return .bar(scale.share(of: score), text)
  }
}

extension Scale {
  /// How far up the scale a number is, from 0.04 for the lowest, which is still seen, to 1.
  func share(of number: FixedNumber) -> Double {
    let units = Double(number.with(decimals: decimals + 1).units)
    let (bottom, top) = (Double(low * 10), Double(high * 10))
    return 0.04 + 0.96 * (units - bottom) / max(1, top - bottom)
  }
}
