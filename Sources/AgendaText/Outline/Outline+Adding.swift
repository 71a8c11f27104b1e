import SamlingCore

/// Puts what has been read into the draft.
extension Outline {
  mutating func update(_ change: (inout [Entry]) -> Void) {
    guard let day = draft.days.indices.last else { return change(&draft.entries) }
    if let item = draft.days[day].items.indices.last {
      change(&draft.days[day].items[item].entries)
    } else {
      change(&draft.days[day].entries)
    }
  }

  mutating func add(entry: Entry) {
    guard !entry.content.isEmpty || !entry.links.isEmpty else { return }
    update { $0.append(entry) }
  }

  mutating func addItem(
    _ line: Line, time: PrintedTime?, title: Snippet, minutes: Int? = nil
  ) {
    if draft.days.isEmpty { draft.days.append(DayDraft(line: line.number)) }
    var title = title
    var minutes = minutes
    if let time, time.end == nil, time.minutes == nil, minutes == nil, title.count <= 80,
      let (length, end) = LengthFinder.tail(of: title)
    {
      // `09:15 Foredrag, 30 min`
      minutes = length
      title = title.upTo(end).trimmed
    }
    var item = ItemDraft(
      line: line.number, column: line.content.column, printed: time,
      minutes: minutes ?? time?.minutes, title: title, links: line.links)
    item.isBullet = line.isListed
    item.bulletDepth = line.indent
    if time != nil { takeFarColumn(&item) }
    indents = []
    if title.isEmpty, time == nil {
      findings.warn(.emptyTitle, line: line.number, column: line.content.column)
    }
    draft.days[draft.days.count - 1].items.append(item)
  }

  mutating func take(_ table: Table) {
    let isDetail = table.isBudget && draft.days.last?.items.contains { $0.printed != nil } ?? false
    for row in table.rows {
      if let mark = row.day {
        openDay(mark, title: row.title, line: row.title.line)
        continue
      }
      if row.isSum {
        findings.note(
          .sumLeftOut(row.title.text), line: row.title.line, column: row.title.column)
      }
      if isDetail, row.isItem {
        let minutes = row.minutes.map { " \($0) min" } ?? ""
        let text = Snippet(
          row.title.text + minutes, line: row.title.line, column: row.title.column)
        add(entry: Entry(depth: 0, isListed: true, content: text, links: row.links))
        continue
      }
      guard row.isItem else {
        for entry in row.entries { add(entry: entry) }
        continue
      }
      if draft.days.isEmpty { draft.days.append(DayDraft(line: row.title.line)) }
      var item = ItemDraft(
        line: row.title.line, column: row.title.column, printed: row.time, minutes: row.minutes,
        title: row.title, links: row.links, leads: row.leads, entries: row.entries)
      item.isBullet = false
      draft.days[draft.days.count - 1].items.append(item)
    }
    indents = []
  }
}
