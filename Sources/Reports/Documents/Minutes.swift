import Phrases
import SamlingCore

/// Writes a report as minutes a person might have written: a first page with what was agreed, each day with its answers,
/// and times and counts at the end.
package struct Minutes {
  let report: Report
  let words: any Phrases
  /// How much of the report is written.
  let extent: Extent
  /// What the answers of a round stand under.
  let order: Order
  /// Whether those who were there are named.
  let isNaming: Bool

  /// How much of a report the minutes tell.
  package enum Extent: Sendable {
    case all
    /// Only the notes.
    case notes
  }

  /// What the answers of a round stand under.
  package enum Order: Sendable {
    /// Whose turn it was, as the room heard them.
    case turn
    /// The question, all turns beneath.
    case question
  }

  package init(
    _ report: Report, _ language: Language, extent: Extent = .all, order: Order = .turn,
    isNaming: Bool = false
  ) {
    self.report = report
    self.extent = extent
    self.order = order
    self.isNaming = isNaming
    words = language.phrases
  }

  /// The minutes, or the run sheet of a session that has not begun.
  package var document: Document {
    if report.isRunSheet, report.party == nil { return RunSheet(report, words).document }
    let title = heading
    var blocks: [Block] = [.heading(1, title)]
    blocks += report.caveats(words)
    if extent == .all { blocks += firstPage + person }
    if report.party.map({ _ in !isAnything }) == true, let party = report.party {
      blocks.append(.paragraph([.plain(words.nothingOf(party))]))
    }
    blocks += report.days.flatMap(day)
    blocks += list(report.parked, under: words.parkedHeading, level: 2)
    if extent == .all { blocks += ideas + appendix }
    return Document(title: title, language: words.language, blocks: blocks)
  }

  /// What the gathering is called, and on a party's own sheet first whose it is.
  private var heading: String {
    let title = report.title.isEmpty ? report.session : report.title
    return report.party.map { words.sheetOf($0) + " – " + title } ?? title
  }

  private var isAnything: Bool {
    !report.parked.isEmpty || !report.talk.isEmpty || report.person?.answers.isEmpty == false
      || report.days.contains { $0.items.contains(where: \.isAnswered) }
  }

  // MARK: Days

  private func day(_ day: ReportDay) -> [Block] {
    let items = day.items.flatMap { item($0, of: day) }
    return items.isEmpty ? [] : [.heading(2, title(of: day))] + items
  }

  func title(of day: ReportDay) -> String { day.title ?? words.dayTitle(day.number) }

  func title(of item: ReportItem) -> String {
    item.title.blanked
      + (item.leads.isEmpty ? "" : " " + words.by(item.leads.joined(separator: "; ")))
  }

  // MARK: Items

  private func item(_ item: ReportItem, of day: ReportDay) -> [Block] {
    var blocks: [Block] = []
    var rest = item.parts[...]
    while let part = rest.first {
      let round = rest.prefix { part.round == part.id && $0.round == part.id }
      if order == .turn, isByTurn(round) {
        blocks += self.round(Array(round), of: item)
        rest = rest.dropFirst(round.count)
      } else {
        blocks += self.part(part, of: item)
        rest = rest.dropFirst()
      }
    }
    blocks += list(item.notes, under: words.notesHeading, level: 4)
    let isBehindHeadings = blocks.contains { if case .heading = $0 { true } else { false } }
    let told =
      opening(of: item, on: day) + presented(in: item) + blocks
      + unanswered(in: item, on: day, isBehindHeadings: isBehindHeadings)
    guard !told.isEmpty else { return [] }
    return [.heading(3, item.plannedStart.text + " " + title(of: item))] + told
  }

  private func part(_ part: ReportPart, of item: ReportItem) -> [Block] {
    let level = part.title == nil ? 4 : 5
    let blocks = part.prompts.flatMap { prompt($0, in: part, of: item, level: level) }
    guard !blocks.isEmpty, part.title != nil else { return blocks }
    return [.heading(4, heading(of: part))] + details(of: part) + blocks
  }

  func heading(of part: ReportPart) -> String {
    (part.title ?? "").blanked
      + (part.leads.isEmpty ? "" : " " + words.by(part.leads.joined(separator: "; ")))
  }

  private func prompt(
    _ prompt: ReportPrompt, in part: ReportPart, of item: ReportItem, level: Int
  ) -> [Block] {
    var blocks: [Block] = []
    if extent == .all { blocks = ResultBlocks(prompt, words).blocks }
    blocks += notes(prompt.notes) { label(of: $0, in: part, of: item) }
    return blocks.isEmpty ? [] : [.heading(level, prompt.prompt.question)] + blocks
  }
}

extension ReportItem {
  /// `10:00–12:00`; only the start for an item that takes no time.
  var planned: String {
    plannedStart == plannedEnd
      ? plannedStart.text : "\(plannedStart.text)–\(plannedEnd.text)"
  }
}

extension Sequence {
  /// The elements grouped by a key, the keys in the order they first occur.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(Key, [Element])] {
    var places: [Key: Int] = [:]
    var groups: [(Key, [Element])] = []
    for element in self {
      let its = key(element)
      if let place = places[its] {
        groups[place].1.append(element)
      } else {
        places[its] = groups.count
        groups.append((its, [element]))
      }
    }
    return groups
  }
}

extension Report {
  /// The lines under a title that say that this was a rehearsal, and that something may be missing.
  func caveats(_ words: any Phrases) -> [Block] {
    (isRehearsal ? [.paragraph([.strong(words.rehearsal)])] : [])
      + (faults > 0 ? [.paragraph([.strong(words.faultsInFiles(faults))])] : [])
  }
}
