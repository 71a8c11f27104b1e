import Phrases
import SamlingCore

/// Times, talk time and counts, behind all that was said.
extension Minutes {
  var appendix: [Block] {
    let times = report.party == nil ? report.days.flatMap(self.times) : []
    let blocks = times + talk + totals
    return (blocks.isEmpty ? [] : [.heading(2, words.appendixHeading)] + blocks) + [made]
  }

  private func times(of day: ReportDay) -> [Block] {
    guard day.opened != nil, !day.items.isEmpty else { return [] }
    return [.heading(3, title(of: day))] + lateness(of: day) + [overview(of: day)]
      + day.items.flatMap(turns)
  }

  /// When the day was held, and how late it ended.
  private func lateness(of day: ReportDay) -> [Block] {
    guard let date = day.heldDate, let opened = day.opened else { return [] }
    let end = day.ended.map { "–" + day.wall.time(at: $0).text } ?? ""
    let parts =
      [words.heldOn(words.date(date)), day.wall.time(at: opened).text + end]
      + (day.drift.map { [words.drift($0)] } ?? []) + notHeld(on: day)
    return [.paragraph([.plain(parts.joined(separator: ", ") + ".")])]
  }

  /// How many items the day did without, where it did without any.
  private func notHeld(on day: ReportDay) -> [String] {
    let count = day.items.count { day.holding(of: $0) == .notHeld }
    return count == 0 ? [] : [words.notHeld(count)]
  }

  /// The planned times of an item; of one that takes no time the start, which is what its lateness is that of.
  private func planned(_ item: ReportItem) -> String {
    let takesTime = item.plannedStart != item.plannedEnd
    return takesTime || item.drift == nil ? item.planned : "\(words.atStart) \(item.planned)"
  }

  /// A table of the items as planned and as they went.
  private func overview(of day: ReportDay) -> Block {
    let columns =
      [words.plannedHeading, words.heldHeading, words.latenessHeading].map {
        Table.Column(title: $0, isUnbroken: true)
      } + [Table.Column(title: words.itemHeading)]
    let rows = day.items.map { item in
      [planned(item), actual(item, day), item.drift.map(words.deviation) ?? "", title(of: item)]
        .map(Table.Cell.text)
    }
    return .table(
      Table(caption: words.theDay, columns: columns, rows: rows, headingColumn: 3))
  }

  private func actual(_ item: ReportItem, _ day: ReportDay) -> String {
    switch day.holding(of: item) {
    case .dropped: return words.dropped
    case .notHeld: return words.leftOut
    case .notClocked: return words.notClocked
    case .held, .running, .passed, .coming:
      guard let start = item.start else { return "" }
      let end = item.end.map { day.wall.time(at: $0).text } ?? words.running
      return "\(day.wall.time(at: start).text)–\(end)"
    }
  }

  /// Who had the word in an item's rounds, and for how long.
  private func turns(of item: ReportItem) -> [Block] {
    item.parts.flatMap { part -> [Block] in
      let taken = item.turns.filter { $0.part == part.id && $0.used != nil }
      guard !taken.isEmpty else { return [] }
      let title = [item.title.blanked, part.title?.blanked].compactMap(\.self)
      let heading = title.joined(separator: " · ")
      return [.heading(4, heading), table(of: taken, words.turnsHeading + ": " + heading)]
    }
  }

  private func table(of turns: [ReportTurn], _ caption: String) -> Block {
    let isPresented = turns.contains { $0.by != nil }
    let phases =
      turns.contains { $0.phases.count > 1 }
      ? turns.first.map { $0.phases.map { $0.name ?? "" } } ?? [] : []
    let columns =
      [Table.Column(title: words.whoHeading)]
      + (isPresented ? [Table.Column(title: words.presentedBy)] : [])
      + ([words.usedHeading, words.plannedHeading] + phases).map {
        Table.Column(title: $0, isNumber: true)
      }
    let rows = turns.map { turn in
      let parts = phases.indices.map {
        turn.phases.indices.contains($0) ? turn.phases[$0].used : nil
      }
      return [Table.Cell.text(turn.party)] + (isPresented ? [.text(turn.by ?? "")] : [])
        + ([turn.used, Duration(turn.planned)] + parts).map { .text($0.map(words.clock) ?? "") }
    }
    return .table(Table(caption: caption, columns: columns, rows: rows))
  }

  private var talk: [Block] {
    guard !report.talk.isEmpty else { return [] }
    let hasQuestions = report.talk.contains { $0.questions > .zero }
    let rows = report.talk.map { talk in
      [Table.Cell.text(talk.party)]
        + ([talk.own, talk.presenting, talk.own + talk.presenting]
        + (hasQuestions ? [talk.questions] : [])).map {
          .text($0 == .zero ? "" : words.clock($0))
        }
    }
    let titles =
      [words.ownTurns, words.presenting, words.together]
      + (hasQuestions ? [words.questionTime] : [])
    let columns =
      [Table.Column(title: words.whoHeading)]
      + titles.map { Table.Column(title: $0, isNumber: true) }
    return [
      .heading(3, words.talkHeading)
    ] + (hasQuestions ? [.paragraph([.plain(words.whatIsTalk)])] : []) + [
      .table(Table(caption: words.talkHeading, columns: columns, rows: rows))
    ]
  }

  private var totals: [Block] {
    guard report.party == nil else { return [] }
    return [
      .heading(3, words.inNumbers), .paragraph([.plain(words.totals(report.totals))]),
    ]
  }

  private var made: Block {
    .paragraph([
      .quiet(
        words.made(
          words.date(report.wall.date(at: report.generated)),
          report.wall.time(at: report.generated).text))
    ])
  }
}
