import CellGrid
import SamlingCore

/// The question at the cursor, as many of its notes as fit, and the line being typed.
extension NotesScreen {
  func drawNotes(_ area: Area, on picture: inout Picture) {
    guard !area.isEmpty else { return }
    let lines = EditorRows(state.line, width: layout.lineWidth)
    let field = drawNotes(area, above: lines, on: &picture.grid)
    picture.line = field
    picture.grid.put(state.line, lines, in: field, style: .strong)
  }

  /// Draws all but the text being typed; returns its area.
  private func drawNotes(_ area: Area, above rows: EditorRows, on grid: inout Grid) -> Area {
    var left = area
    func take(_ rows: Int) -> Area {
      let parts = left.split(top: rows)
      left = parts.rest
      return parts.top
    }
    let above = remarksOnLine(layout.lineWidth)
    // The line always has its row; the question comes next, then the notes.
    let lineRows = layout.lineRows(rows)
    let free = area.rows - lineRows
    if free > 4 { grid.put(place, in: take(1), style: .heading) }
    let question = questionLines(area.columns, most: free > 8 ? max(3, free / 3) : free > 1 ? 1 : 0)
    for (text, style) in question { grid.put(text, in: take(1), style: style) }
    if free > 8 { _ = take(1) }
    let remarks = above.suffix(max(0, left.rows - lineRows - (free > 4 ? 1 : 0)))
    let list = noteRows(most: left.rows - lineRows - remarks.count, columns: left.columns)
    for row in list { draw(row, in: take(1), on: &grid) }
    for (text, style) in remarks { grid.put(text, in: take(1), style: style) }
    let field = drawBullet(take(lineRows), on: &grid)
    drawNext(left, on: &grid)
    return field
  }

  // MARK: The question

  /// The party and question that the notes here are about.
  private var place: String {
    guard let counts else { return words.parkingList }
    let number = counts.row(of: state.spot).flatMap { row in
      state.spot.prompt.map { _ in words.question(row + 1, of: counts.rows.count - 1) }
    }
    let title = context.session.agenda.item(counts.item)?.step.title
    let party = state.spot.party.map(context.name)
    return [party, number ?? words.freeNotes, title].compactMap(\.self).joined(separator: " · ")
  }

  private func questionLines(_ columns: Int, most: Int) -> [(String, Style)] {
    guard most > 0 else { return [] }
    guard let prompt = state.spot.prompt.flatMap({ context.session.agenda.prompt($0) }) else {
      let title = context.session.item(of: state.spot)
        .flatMap { context.session.agenda.item($0)?.step.title }
      let text = title.map(words.freeOn) ?? words.parkingList
      return text.wrapped(to: columns, lines: most).map { ($0, .question) }
    }
    var lines = prompt.question.wrapped(to: columns, lines: most).map { ($0, Style.question) }
    guard most > 1 else { return lines }
    if context.session.isHeldBack(prompt.id) { lines.append((words.heldUntilReleased, .warning)) }
    if case .note(let kinds) = prompt.answer, !kinds.isEmpty {
      lines.append((kinds.joined(separator: " · "), .quiet))
    }
    if !prompt.followUps.isEmpty {
      lines.append((words.followUps(prompt.followUps), .quiet))
    }
    let hints = prompt.isPolled ? [] : prompt.statements
    if !hints.isEmpty, lines.count < most {
      let text = hints.map { "· " + $0 }.joined(separator: "  ")
      lines += text.wrapped(to: columns, lines: most - lines.count).map { ($0, .quiet) }
    }
    return lines
  }

  // MARK: The notes

  /// One row of a note as it is shown.
  struct NoteRow {
    var text: String
    var style: Style
    var indent: Int
    /// The bullet on a note's first row.
    var bullet = ""
    /// Words at the end of the row: marks and the like.
    var words: [(String, Style)] = []
    var isSelected = false

    /// The columns of its text and words.
    var width: Int { text.columns + words.reduce(0) { $0 + $1.0.columns + 2 } }
  }

  /// The widest line, in columns, that the eye follows without losing it.
  private static let readable = 90

  /// The rows of the notes around the chosen one, or of the last ones; only those that are seen are laid out.
  ///
  /// Notes are shown whole, the chosen one first of all; a row tells where some are left out.
  private func noteRows(most: Int, columns: Int) -> [NoteRow] {
    guard most > 0 else { return [] }
    let focus = (state.selected ?? state.edited ?? replied).flatMap { list.entry($0) }
    guard let start = focus ?? list.last else { return [] }
    var rows = Array(rows(of: start, columns, most).prefix(most))
    var shown = 1
    var above = list.entry(before: start)
    // What is being written in answer to a note stands just below it.
    var below = replied == nil ? list.entry(after: start) : nil
    func rowsOfNext(_ entry: NotesList.Entry, isLast: Bool, _ other: NotesList.Entry?) -> [NoteRow]?
    {
      let next = self.rows(of: entry, columns, most)
      let marks = (isLast ? 0 : 1) + (other == nil ? 0 : 1)
      return rows.count + next.count + marks <= most ? next : nil
    }
    while let entry = above, case let next = list.entry(before: entry),
      let more = rowsOfNext(entry, isLast: next == nil, below)
    {
      rows = more + rows
      shown += 1
      above = next
    }
    while let entry = below, case let next = list.entry(after: entry),
      let more = rowsOfNext(entry, isLast: next == nil, above)
    {
      rows += more
      below = next
    }
    if below != nil, rows.count < most {
      rows.append(NoteRow(text: "…", style: .quiet, indent: NotesLayout.indent, bullet: "↓"))
    }
    if above != nil, rows.count < most {
      // The line being typed must stand still while the notes above it differ in length.
      let gap = most - rows.count - 1
      let text = focus == nil ? words.more(list.count - shown) : "…"
      rows =
        [NoteRow(text: text, style: .quiet, indent: NotesLayout.indent, bullet: "↑")]
        + Array(repeating: NoteRow(text: "", style: .normal, indent: 0), count: gap) + rows
    }
    return rows
  }

  /// The note that is being answered.
  private var replied: NoteID? {
    if case .reply(let note, _) = state.purpose { note } else { nil }
  }

  private func rows(of entry: NotesList.Entry, _ columns: Int, _ most: Int) -> [NoteRow] {
    guard let note = context.session.notes[entry.id] else { return [] }
    let indent = (entry.isReply ? 4 : 0) + NotesLayout.indent
    let isSelected = state.selected == note.id || state.edited == note.id
    let width = max(1, columns - indent - 1)
    let limit = isSelected ? max(3, most / 2) : note.isInConflict ? 2 : 3
    var rows: [NoteRow] = []
    for (number, wording) in note.wordings.enumerated() {
      let text = number == 0 ? wording.text : words.otherWording(by: who(wording), wording.text)
      // A very long note is not broken into lines that nobody sees.
      let shown = String(text.prefix(width * (limit + 1)))
      let more = shown.utf8.count < text.utf8.count ? "…" : ""
      rows += (shown + more).wrapped(to: width, lines: limit).map {
        NoteRow(
          text: $0, style: number == 0 ? .answer : .warning, indent: indent, isSelected: isSelected)
      }
    }
    rows[0].bullet = bullet(note, entry)
    let facts = facts(note, isSelected: isSelected)
    let taken = facts.reduce(0) { $0 + $1.0.columns + 2 }
    if taken == 0 { return rows }
    if let last = rows.last, last.text.columns + taken <= width {
      rows[rows.count - 1].words = facts
    } else {
      rows.append(
        NoteRow(text: "", style: .quiet, indent: indent, words: facts, isSelected: isSelected))
    }
    return rows
  }

  private func bullet(_ note: Note, _ entry: NotesList.Entry) -> String {
    if state.picked.contains(note.id) { return "✓" }
    if state.selected == note.id { return "▸" }
    return entry.isReply ? "↳" : "•"
  }

  /// What a note has besides its text, in words.
  private func facts(_ note: Note, isSelected: Bool) -> [(String, Style)] {
    var facts: [(String, Style)] = []
    if note.isInConflict { facts.append((words.wordings(note.wordings.count), .warning)) }
    if note.isHeld { facts.append((words.held, .warning)) }
    if let mark = note.mark {
      facts.append((words.mark(context.session.withNames(mark)), .idea))
    }
    if let tag = note.tag { facts.append(("[\(tag)]", .quiet)) }
    if let followUp = note.followUp,
      let questions = note.place.prompt.flatMap({
        context.session.agenda.prompt($0)?.followUps
      }), questions.indices.contains(followUp)
    {
      facts.append((questions[followUp].truncated(to: 30), .quiet))
    }
    if let by = note.by { facts.append((words.saidBy(context.name(by)), .quiet)) }
    if isSelected || note.seat != seat.kind, let first = note.wordings.first {
      facts.append((who(first), .quiet))
    } else if context.save == .saved, note.id == context.session.notes.all.last?.id {
      facts.append((words.savedAt(context.wall.time(at: note.written).text), .quiet))
    }
    return facts
  }

  /// The seat and time of a wording: `referent 13:32`.
  private func who(_ wording: Note.Wording) -> String {
    words.seat(wording.seat) + " " + context.wall.time(at: wording.at).text
  }

  private func draw(_ row: NoteRow, in area: Area, on grid: inout Grid) {
    let text = area.split(left: row.indent).rest
    grid.put(
      row.bullet, row: area.row, column: area.column + max(0, row.indent - 2),
      style: row.isSelected ? .current : .quiet)
    grid.put(row.text, in: text, style: row.isSelected ? .selection : row.style)
    // On a wide screen these words stand close to the text.
    var column = text.column + min(text.columns, max(Self.readable, row.width))
    for (words, style) in row.words.reversed() {
      column -= words.columns
      grid.put(words, row: area.row, column: max(column, text.column), style: style)
      column -= 2
    }
  }

  // MARK: The line

  /// The remarks above the line: what Enter will do, and what has happened to the note being changed.
  private func remarksOnLine(_ width: Int) -> [(String, Style)] {
    var lines: [(String, Style)] = []
    func add(_ text: String, _ style: Style) {
      lines += text.wrapped(to: width + NotesLayout.indent, lines: 2).map { ($0, style) }
    }
    if list.hidden > 0 { add(words.hidden(list.hidden), .warning) }
    if !state.carried.isEmpty { add(words.carrying(state.carried.count), .warning) }
    switch state.purpose {
    case .newNote: break
    case .reply(let answer, let followUp):
      guard context.session.notes[answer]?.isGone == false else { break }
      let questions = state.spot.prompt.flatMap { context.session.agenda.prompt($0)?.followUps }
      let question = followUp.flatMap {
        questions?.indices.contains($0) == true ? questions?[$0] : nil
      }
      add(question ?? words.followsUp, .question)
    case .edit(let id, let seen):
      guard let note = context.session.notes[id] else { break }
      let unseen = note.wordings.filter { !seen.contains($0.record) }
      for wording in unseen { add(words.changedMeanwhile(who(wording), wording.text), .warning) }
      if note.isGone { add(words.deletedMeanwhile, .warning) }
      if unseen.isEmpty, note.isInConflict { add(words.makeOne, .warning) }
    }
    let pending = [state.mark.map(words.mark), state.tag.map { "[\($0)]" }].compactMap(\.self)
    if !pending.isEmpty { add(pending.joined(separator: "  "), .idea) }
    return lines
  }

  /// Draws what stands before the text being typed; returns the text's area.
  private func drawBullet(_ area: Area, on grid: inout Grid) -> Area {
    let width = layout.lineWidth
    let hasBullet = width < area.columns
    let indent = hasBullet ? NotesLayout.indent : 0
    var bullet = "•"
    switch state.purpose {
    case .newNote: break
    case .reply: bullet = "↳"
    case .edit: bullet = "✎"
    }
    if hasBullet { grid.put(bullet, row: area.row, column: area.column, style: .key) }
    return Area(
      row: area.row, column: area.column + indent, columns: min(width, area.columns - indent),
      rows: area.rows)
  }

  /// Draws what is asked next, where there are rows left.
  private func drawNext(_ area: Area, on grid: inout Grid) {
    guard area.rows > 2, let counts, let row = counts.row(of: state.spot),
      counts.rows.indices.contains(row + 1), let next = counts.rows[row + 1].prompt
    else { return }
    let place = area.split(bottom: 1).bottom
    grid.put(words.nextIs(next.question), in: place, style: .quiet)
  }
}
