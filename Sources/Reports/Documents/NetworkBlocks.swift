import Phrases
import SamlingCore
import Wording

/// One question in many networks: a table of networks by their first, second, third gathering, a small chart of each, and
/// the municipalities that moved most.
struct NetworkBlocks {
  let comparison: Comparison
  let words: any Phrases

  /// The most municipalities that are told to have moved.
  private static let mostMoved = 10

  init(_ comparison: Comparison, _ words: any Phrases) {
    self.comparison = comparison
    self.words = words
  }

  func blocks(of question: Comparison.Question) -> [Block] {
    let networks = comparison.networks.map { ($0, question.within($0.gatherings)) }
      .filter { $0.1.means.contains { $0 != nil } }
    return table(networks, question) + charts(networks) + moved(question)
  }

  private func table(
    _ networks: [(network: Network, part: Comparison.Question)], _ question: Comparison.Question
  ) -> [Block] {
    let most = networks.map(\.part.means.count).max() ?? 0
    let columns =
      [Table.Column(title: words.networkHeading)]
      + (0..<most).map { Table.Column(title: words.gatheringNumber($0 + 1), isNumber: true) }
      + [words.changeHeading, words.countHeading].map { Table.Column(title: $0, isNumber: true) }
    let rows = networks.map { network, part in
      [Table.Cell.text(network.name)]
        + (0..<most).map { place in
          .text(
            part.means.indices.contains(place) ? part.means[place].map(words.number) ?? "" : "")
        } + change(part)
    }
    let all = [Table.Cell.strong(words.all)] + (0..<most).map { _ in .text("") } + change(question)
    return [.table(Table(caption: question.text, columns: columns, rows: rows + [all]))]
  }

  /// The change of those who answered more than once, and how many they are.
  private func change(_ question: Comparison.Question) -> [Table.Cell] {
    [
      .text(question.change.map { words.difference($0.mean) } ?? ""),
      .text(question.change.map { "\($0.count)" } ?? ""),
    ]
  }

  private func charts(_ networks: [(network: Network, part: Comparison.Question)]) -> [Block] {
    let charts = networks.filter { $0.part.change != nil }.map { network, part in
      let steps = part.means.indices.map { words.gatheringNumber($0 + 1) }
      let told = zip(steps, part.means).compactMap { step, mean in
        mean.map { "\(step): \(words.number($0))" }
      }
      return Trend(
        title: network.name, description: told.joined(separator: " · "), steps: steps,
        low: words.score(part.scale.low, part.scale),
        high: words.score(part.scale.high, part.scale),
        series: [
          Trend.Series(
            name: words.all,
            shares: part.means.map { $0.map { (part.scale.share(of: $0) - 0.04) / 0.96 } },
            isStrong: true)
        ])
    }
    return charts.isEmpty ? [] : [.trends(charts)]
  }

  private func moved(_ question: Comparison.Question) -> [Block] {
    let all = question.moved
    let told = all.farthest(Self.mostMoved)
    let rows = told.map { row in
      let known = row.means.compactMap(\.self)
      return [Table.Cell.text(row.party)]
        + [known.first.map(words.number), known.last.map(words.number)].map { .text($0 ?? "") }
        + [.text(row.change.map(words.difference) ?? "")]
    }
    guard !rows.isEmpty else { return [] }
    let columns =
      [Table.Column(title: words.movedMost)]
      + [words.firstHeading, words.lastHeading, words.changeHeading].map {
        Table.Column(title: $0, isNumber: true)
      }
    let changes = all.map { $0.change?.units ?? 0 }
    let counts = words.moved(
      up: changes.count { $0 > 0 }, down: changes.count { $0 < 0 },
      notAtAll: changes.count { $0 == 0 }, leftOut: all.count - told.count)
    let caption = words.movedMost + ": " + question.text
    return [
      .paragraph([.plain(counts)]), .table(Table(caption: caption, columns: columns, rows: rows)),
    ]
  }
}

extension [Comparison.Row] {
  /// The first so many of those who moved, with all that moved as far as the last of them.
  fileprivate func farthest(_ count: Int) -> [Comparison.Row] {
    func distance(_ row: Comparison.Row) -> Int { abs(row.change?.units ?? 0) }
    let least = prefix(count).last.map(distance) ?? 0
    return filter { distance($0) > 0 && distance($0) >= least }
  }
}
