import CellGrid
import Phrases
import SamlingCore

/// Panels over the notes.
extension NotesScreen {
  func drawPanel(on picture: inout Picture) {
    let frame = Frame(seat: seat, context: context)
    if let panel = seat.panel {
      frame.draw(panel, on: &picture.grid)
    } else if let panel = state.panel {
      picture.grid.caret = nil
      draw(panel, frame, on: &picture.grid)
    } else {
      return
    }
    // The clock must not be drawn over what lies on it.
    picture.clock = nil
    if picture.grid.rows > 2 { frame.drawUnsaved(row: 1, on: &picture.grid) }
  }

  private func draw(_ panel: NotesState.Panel, _ frame: Frame, on grid: inout Grid) {
    switch panel {
    case .search(let sought, let selected): drawSearch(sought, selected, frame, on: &grid)
    case .paste(let lines):
      ask(words.pasted(lines.count), lines, words.pasteAnswers, frame, on: &grid)
    case .delete(let ids):
      let texts = ids.compactMap { context.session.notes[$0].map { String($0.text.prefix(200)) } }
      ask(words.askToDelete(ids.count), texts, [words.yesOrNo], frame, on: &grid)
    case .tag(let word): drawField(words.tagIs, word, frame, on: &grid)
    case .followUp(let word): drawField(words.whoAndWhen, word, frame, on: &grid)
    case .drafts(let drafts): drawDraft(drafts, frame, on: &grid)
    }
  }

  /// A question, the texts it is about as far as they fit, and its answers, which always do.
  private func ask(
    _ question: String, _ texts: [String], _ answers: [String], _ frame: Frame,
    on grid: inout Grid
  ) {
    let room = min(64, max(10, grid.columns - 6))
    let asked = question.wrapped(to: room, lines: 3)
    let answers = answers.flatMap { $0.whole(orWrappedTo: room) }
    let shown = texts.prefix(6).map { "  " + $0.truncated(to: room - 2) }
    let more = texts.count > 6 ? ["  …"] : []
    let lines = asked + shown + more
    let columns = (lines + answers).map(\.columns).max() ?? 0
    let area = frame.box(nil, rows: lines.count + 1 + answers.count, columns: columns, on: &grid)
    for (line, text) in lines.enumerated() {
      grid.put(text, in: area, line: line, style: line < asked.count ? .strong : .normal)
    }
    let below = area.split(bottom: answers.count).bottom
    grid.fill(below, style: .normal)
    for (line, answer) in answers.enumerated() {
      grid.put(answer, in: below, line: line, style: .key)
    }
  }

  private func drawDraft(_ drafts: [Draft], _ frame: Frame, on grid: inout Grid) {
    guard let draft = drafts.first else { return }
    let at = draft.at.map { context.wall.time(at: $0).text } ?? "?"
    var about = [draft.place.party.map(context.name)]
    about.append(draft.place.prompt.flatMap { context.session.agenda.prompt($0)?.question })
    let place = about.compactMap(\.self).joined(separator: " · ")
    let lines = draft.text.lines
    ask(
      words.draftFrom(at, place), Array(lines.prefix(7)), words.draftAnswers, frame,
      on: &grid)
  }

  private func drawField(
    _ label: String, _ word: LineEditor, _ frame: Frame, on grid: inout Grid
  ) {
    let room = min(64, max(4, grid.columns - 6))
    let area = frame.box(label, rows: 3, columns: room, on: &grid)
    let line = Area(row: area.row, column: area.column, columns: area.columns, rows: 1)
    grid.put(word, EditorRows(word, width: max(1, area.columns)), in: line, style: .strong)
    grid.put(words.enterOrLeave, in: area.split(bottom: 1).bottom, style: .key)
  }

  private func drawSearch(
    _ sought: LineEditor, _ selected: Int, _ frame: Frame, on grid: inout Grid
  ) {
    let area = frame.box(
      words.search, rows: grid.rows - 4, columns: min(100, grid.columns - 6), on: &grid)
    let parts = area.split(top: 1)
    grid.put(
      sought, EditorRows(sought, width: max(1, parts.top.columns)), in: parts.top, style: .strong)
    let foot = parts.rest.split(bottom: 1)
    let hits = context.session.notes.hits(for: sought.string, hidesHeld: seat.hasShownRoom)
    let list = foot.rest.split(top: 1).rest
    let shown = max(1, list.rows / 2)
    let first = max(0, min(selected - shown + 1, hits.count - shown))
    for (row, hit) in hits.enumerated().dropFirst(first).prefix(shown) {
      let place = list.split(top: (row - first) * 2).rest
      let text = String(hit.text.prefix(400))
      grid.put(text, in: place, style: row == selected ? .selection : .answer)
      grid.put("  " + self.place(of: hit), in: place, line: 1, style: .quiet)
    }
    let empty = sought.isBlank ? words.searchHint : words.noHits
    grid.put(hits.isEmpty ? empty : words.hits(hits.count), in: foot.bottom, style: .key)
  }

  private func place(of note: Note) -> String {
    let session = context.session
    let item = session.item(of: note.place).flatMap { session.agenda.item($0)?.step.title }
    let question = note.place.prompt.flatMap { session.agenda.prompt($0)?.question }
    return [note.place.party.map(context.name), question ?? item ?? words.parkingList]
      .compactMap(\.self).joined(separator: " · ")
  }
}
