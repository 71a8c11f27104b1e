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
    let network = isOfMany ? nil : comparison.gatherings.lazy.compactMap(\.network).first
    let title =
      (network.map { $0 + ": " } ?? "") + words.comparisonOf(comparison.gatherings.count)
    var blocks: [Block] = [.heading(1, title)]
    blocks += [.list(isOfMany ? networks : gatherings)]
    if isOfMany { blocks.append(.paragraph([.quiet(words.whoseChange)])) }
    if comparison.questions.isEmpty { blocks.append(.paragraph([.plain(words.nothingShared)])) }
    return Document(title: title, language: words.language, blocks: blocks + questions)
  }

  /// Gatherings of several networks have columns of their own order, not one for each gathering.
  private var isOfMany: Bool { comparison.networks.count > 1 }

  /// Each gathering by what its column is headed, with its title and its session.
  private var gatherings: [ListEntry] {
    let titles = comparison.gatherings.map(\.title)
    return zip(names, comparison.gatherings).map { name, gathering in
      // The session's own name is told where nothing else tells two apart.
      let isAlone = titles.count { $0 == gathering.title } == 1 && !gathering.title.isEmpty
      return ListEntry(
        [.strong(name + ":"), .plain(" " + gathering.title)]
          + (name == gathering.session || isAlone ? [] : [.quiet(" (\(gathering.session))")]))
    }
  }

  /// Each network with its gatherings in their order, by their dates where they have any.
  private var networks: [ListEntry] {
    comparison.networks.map { network in
      let held = network.gatherings.map { comparison.gatherings[$0] }.map { gathering in
        gathering.date.map(words.date) ?? gathering.title
      }
      return ListEntry([
        .strong(network.name + ":"), .plain(" " + held.joined(separator: " · ")),
      ])
    }
  }

  /// The blocks of all questions, each under a heading of the second level.
  var questions: [Block] {
    var blocks: [Block] = []
    var heading: String?
    for question in comparison.questions {
      if question.text != heading { blocks.append(.heading(2, question.text)) }
      heading = question.text
      if let statement = question.statement { blocks.append(.heading(3, statement)) }
      blocks +=
        isOfMany ? NetworkBlocks(comparison, words).blocks(of: question) : self.question(question)
    }
    return blocks
  }

  /// The heading of each gathering's column: its date; where some share one, which it is of its network, or its session.
  var names: [String] {
    let dates = comparison.gatherings.compactMap { $0.date.map(words.date) }
    if Set(dates).count == comparison.gatherings.count { return dates }
    return isOfMany
      ? comparison.gatherings.map(\.session)
      : comparison.gatherings.indices.map { words.gatheringNumber($0 + 1) }
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
