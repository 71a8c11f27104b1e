import Phrases
import SamlingCore

/// Writes a report as minutes a person might have written: what was agreed, then each day with its answers.
package struct Minutes {
  let report: Report
  let words: any Phrases
  /// How much of the report is written.
  let extent: Extent

  /// How much of a report the minutes tell.
  package enum Extent: Sendable {
    case all
    /// Only the notes.
    case notes
  }

  package init(_ report: Report, _ language: Language, extent: Extent = .all) {
    self.report = report
    self.extent = extent
    words = language.phrases
  }

  /// The minutes, or the run sheet of a session that has not begun.
  package var document: Document {
    if report.isRunSheet, report.party == nil { return RunSheet(report, words).document }
    var blocks: [Block] = [.heading(1, report.title.isEmpty ? report.session : report.title)]
    blocks += report.caveats(words)
    if let party = report.party { blocks.append(.paragraph([.strong(words.sheetOf(party))])) }
    blocks += headers
    if extent == .all { blocks += agreed }
    blocks += report.days.flatMap(day)
    blocks += list(report.parked, under: words.parkedHeading, level: 2)
    if extent == .all { blocks += ending }
    if report.party.map({ _ in !isAnything }) == true, let party = report.party {
      blocks.append(.paragraph([.plain(words.nothingOf(party))]))
    }
    return Document(title: report.title, language: words.language, blocks: blocks)
  }

  private var isAnything: Bool {
    !report.parked.isEmpty || !report.talk.isEmpty
      || report.days.contains { $0.items.contains(where: \.isAnswered) }
  }

  private var headers: [Block] {
    guard extent == .all, report.party == nil, !report.headers.isEmpty else { return [] }
    return [
      .list(report.headers.map { ListEntry([.strong($0.name + ":"), .plain(" " + $0.value)]) })
    ]
  }

  // MARK: What was agreed

  private var agreed: [Block] {
    guard !report.agreed.isEmpty else { return [] }
    var blocks: [Block] = [.heading(2, words.agreedHeading)]
    let kinds: [(String, (NoteMark) -> Bool)] = [
      (words.decisionsHeading, { $0 == .decision }),
      (words.followUpsHeading, { if case .followUp = $0 { true } else { false } }),
      (words.ideasHeading, { $0 == .idea }),
    ]
    for (title, isOfKind) in kinds {
      let found = report.agreed.filter { $0.note.mark.map(isOfKind) == true }
      guard !found.isEmpty else { continue }
      blocks.append(.heading(3, title))
      blocks.append(.list(found.map(entry)))
    }
    return blocks
  }

  private func entry(_ agreed: AgreedNote) -> ListEntry {
    var spans: [Span] = [.plain(agreed.note.text)]
    if case .followUp(let who, let when)? = agreed.note.mark {
      let whom = [who, when].filter { !$0.isEmpty }.joined(separator: ", ")
      if !whom.isEmpty { spans += [.plain(" — "), .strong(whom)] }
    }
    let place = [agreed.note.party, agreed.item].compactMap(\.self).joined(separator: " · ")
    if !place.isEmpty { spans += [.plain(" "), .quiet("(\(place))")] }
    return ListEntry(spans)
  }

  // MARK: Days

  private func day(_ day: ReportDay) -> [Block] {
    let items = day.items.flatMap { item($0, of: day) }
    let overview = extent == .all && report.party == nil ? overview(of: day) : []
    guard !items.isEmpty || !overview.isEmpty else { return [] }
    return [.heading(2, day.title ?? words.dayTitle(day.number))] + overview + items
  }

  /// A table of the items as planned and as they went.
  private func overview(of day: ReportDay) -> [Block] {
    guard !day.items.isEmpty else { return [] }
    var blocks: [Block] = []
    if let line = held(day) { blocks.append(.paragraph([.plain(line)])) }
    let isHeld = day.opened != nil
    let columns =
      [Table.Column(title: words.plannedHeading)]
      + (isHeld
        ? [Table.Column(title: words.heldHeading), Table.Column(title: words.deviationHeading)]
        : [])
      + [Table.Column(title: words.itemHeading)]
    let rows = day.items.map { item in
      [Table.Cell.text(item.planned)]
        + (isHeld ? [.text(actual(item, day)), .text(item.drift.map(words.deviation) ?? "")] : [])
        + [.text(title(of: item))]
    }
    blocks.append(
      .table(
        Table(
          caption: words.theDay, columns: columns, rows: rows, hasRowHeadings: false)))
    return blocks
  }

  /// When the day was held, and how late it ended.
  private func held(_ day: ReportDay) -> String? {
    guard let date = day.heldDate, let opened = day.opened else { return nil }
    let end = day.ended.map { "–" + day.wall.time(at: $0).text } ?? ""
    let times = day.wall.time(at: opened).text + end
    let parts =
      [words.heldOn(words.date(date)), times] + (day.drift.map { [words.drift($0)] } ?? [])
    return parts.joined(separator: ", ") + "."
  }

  func title(of item: ReportItem) -> String {
    item.title.blanked
      + (item.leads.isEmpty ? "" : " " + words.by(item.leads.joined(separator: "; ")))
  }

  private func actual(_ item: ReportItem, _ day: ReportDay) -> String {
    switch item.state {
    case .leftOut: return words.notHeld
    case .dropped: return words.dropped
    case .done, .current, .coming:
      guard let start = item.start else { return "" }
      let end = item.end.map { day.wall.time(at: $0).text } ?? words.running
      return "\(day.wall.time(at: start).text)–\(end)"
    }
  }

  // MARK: Items

  private func item(_ item: ReportItem, of day: ReportDay) -> [Block] {
    var blocks: [Block] = []
    for part in item.parts { blocks += self.part(part, of: item) }
    blocks += list(item.notes, under: words.notesHeading, level: 4)
    guard !blocks.isEmpty else { return [] }
    return [.heading(3, item.plannedStart.text + " " + title(of: item))] + blocks
  }

  private func part(_ part: ReportPart, of item: ReportItem) -> [Block] {
    let level = part.title == nil ? 4 : 5
    let blocks =
      turns(item.turns.filter { $0.part == part.id })
      + part.prompts.flatMap { prompt($0, level: level) }
    guard !blocks.isEmpty, let title = part.title else { return blocks }
    let leads = part.leads.isEmpty ? "" : " " + words.by(part.leads.joined(separator: "; "))
    return [.heading(4, title.blanked + leads)] + blocks
  }

  private func prompt(_ prompt: ReportPrompt, level: Int) -> [Block] {
    var blocks: [Block] = []
    if extent == .all { blocks = ResultBlocks(prompt, words).blocks }
    blocks += notes(prompt.notes)
    return blocks.isEmpty ? [] : [.heading(level, prompt.prompt.question)] + blocks
  }

  /// Who had the word, and for how long.
  private func turns(_ all: [ReportTurn]) -> [Block] {
    let turns = all.filter { $0.used != nil }
    guard extent == .all, let first = turns.first else { return [] }
    let isPresented = turns.contains { $0.by != nil }
    let phases = turns.contains { $0.phases.count > 1 } ? first.phases.map { $0.name ?? "" } : []
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
    return [.table(Table(caption: words.turnsHeading, columns: columns, rows: rows))]
  }

  // MARK: The end

  private var ending: [Block] {
    var blocks: [Block] = []
    if !report.talk.isEmpty {
      let rows = report.talk.map { talk in
        [Table.Cell.text(talk.party)]
          + [talk.own, talk.presenting, talk.own + talk.presenting].map {
            .text($0 == .zero ? "" : words.clock($0))
          }
      }
      let titles = [words.ownTurns, words.presenting, words.together]
      let columns =
        [Table.Column(title: words.whoHeading)]
        + titles.map { Table.Column(title: $0, isNumber: true) }
      blocks.append(.heading(2, words.talkHeading))
      blocks.append(.table(Table(caption: words.talkHeading, columns: columns, rows: rows)))
    }
    if report.party == nil {
      blocks.append(.heading(2, words.inNumbers))
      blocks.append(.paragraph([.plain(words.totals(report.totals))]))
    }
    let made = words.made(
      words.date(report.wall.date(at: report.generated)),
      report.wall.time(at: report.generated).text)
    blocks.append(.paragraph([.quiet(made)]))
    return blocks
  }
}

extension ReportItem {
  /// `10:00–12:00`; only the start for an item that takes no time.
  var planned: String {
    plannedStart == plannedEnd
      ? plannedStart.text : "\(plannedStart.text)–\(plannedEnd.text)"
  }
}

extension String {
  /// A title with its blank, `___`, as an ellipsis.
  var blanked: String {
    guard utf8.contains(UInt8(ascii: "_")), let from = firstIndex(of: "_"),
      let to = lastIndex(of: "_"), from < to
    else { return self }
    return self[..<from] + "…" + self[index(after: to)...]
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
