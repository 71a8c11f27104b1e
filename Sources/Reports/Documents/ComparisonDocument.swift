import Phrases
import SamlingCore

/// Writes a comparison of gatherings: for each question a chart and a table of municipalities.
package struct ComparisonDocument {
  let comparison: Comparison
  let words: any Phrases

  package init(_ comparison: Comparison, _ language: Language) {
    self.comparison = comparison
    words = language.phrases
  }

  package var document: Document {
    let title = words.comparisonOf(comparison.gatherings.count)
    var blocks: [Block] = [.heading(1, title)]
    blocks.append(
      .list(
        comparison.gatherings.enumerated().map { index, gathering in
          ListEntry([
            .strong(names[index] + ":"), .plain(" " + gathering.title),
            .quiet(" (\(gathering.session))"),
          ])
        }))
    if comparison.questions.isEmpty { blocks.append(.paragraph([.plain(words.nothingShared)])) }
    return Document(title: title, language: words.language, blocks: blocks + questions)
  }

  /// The blocks of all questions, each under a heading of the second level.
  var questions: [Block] {
    var blocks: [Block] = []
    var heading: String?
    // Gatherings of several networks have columns of their own order, not one for each gathering.
    let isOfMany = comparison.networks.count > 1
    for question in comparison.questions {
      if question.text != heading { blocks.append(.heading(2, question.text)) }
      heading = question.text
      if let statement = question.statement { blocks.append(.heading(3, statement)) }
      blocks +=
        isOfMany ? NetworkBlocks(comparison, words).blocks(of: question) : self.question(question)
    }
    return blocks
  }

  /// The heading of each gathering's column: its date, or its session's name where two share a date.
  var names: [String] {
    let dates = comparison.gatherings.map { $0.date.map(words.date) }
    return zip(dates, comparison.gatherings).map { date, gathering in
      guard let date, dates.count(where: { $0 == date }) == 1 else { return gathering.session }
      return date
    }
  }

  private func question(_ question: Comparison.Question) -> [Block] {
    var spans: [Span] = []
    let told = zip(names, question.means).compactMap { name, mean in
      mean.map { "\(name): \(words.number($0))" }
    }.joined(separator: " · ")
    if let change = question.change {
      spans.append(.strong(words.change(words.difference(change.mean), of: change.count)))
    }
    spans.append(.plain((spans.isEmpty ? "" : " · ") + told))
    let columns =
      [Table.Column(title: words.whoHeading)]
      + names.map { Table.Column(title: $0, isNumber: true) }
      + [Table.Column(title: words.changeHeading, isNumber: true)]
    var rows = question.rows.map { row in
      [Table.Cell.text(row.party)] + row.means.map { .text($0.map(words.number) ?? "") }
        + [.text(row.change.map(words.difference) ?? "")]
    }
    rows.append(
      [Table.Cell.strong(words.all)] + question.means.map { .text($0.map(words.number) ?? "") }
        + [.text(question.change.map { words.difference($0.mean) } ?? "")])
    // A line would join gatherings that have nobody in common.
    let trend: [Block] = question.change == nil ? [] : [.trend(trend(question, told))]
    return [.paragraph(spans)] + trend
      + [.table(Table(caption: question.text, columns: columns, rows: rows))]
  }

  /// A line for the whole and, where there are at most eight, one for each party.
  private func trend(_ question: Comparison.Question, _ told: String) -> Trend {
    func shares(_ means: [FixedNumber?]) -> [Double?] {
      means.map { $0.map { (question.scale.share(of: $0) - 0.04) / 0.96 } }
    }
    let parties = question.rows.count <= 8 ? question.rows : []
    return Trend(
      title: question.statement ?? question.text, description: told, steps: names,
      low: words.score(question.scale.low, question.scale),
      high: words.score(question.scale.high, question.scale),
      series: [Trend.Series(name: words.all, shares: shares(question.means), isStrong: true)]
        + parties.map { Trend.Series(name: $0.party, shares: shares($0.means)) })
  }
}
