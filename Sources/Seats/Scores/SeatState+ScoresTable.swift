import CellGrid
import SamlingCore

/// Cells of a table: what is typed there is text, as it is in notes.
extension SeatState {
  /// Whether a key writes in a cell.
  func isText(_ key: Key) -> Bool {
    switch key {
    case .character, .paste, .backspace: true
    default: false
    }
  }

  /// Writes in the cell at the cursor: goes on with its text, or where it holds a number or a word of a few, begins
  /// another in its place.
  mutating func write(_ key: Key, _ context: SeatContext) -> [Effect] {
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column), let column = slot.column
    else { return [] }
    guard !scores.isPastLast else {
      notice = .sheet(.pastLast)
      return []
    }
    if key == .backspace, sheet.isEmpty(slot, context.session) { return [] }
    openCell(slot, sheet, context)
    if scores.typing?.purpose == .thing {
      _ = scores.typing?.line.take(key)
      return []
    }
    if key != .backspace, !sheet.isText(column), let text = scores.typing?.line.string,
      !text.isEmpty
    {
      scores.typing?.over = text
      scores.typing?.line = LineEditor()
    }
    _ = scores.typing?.line.take(key)
    return []
  }

  /// Opens a cell to go on with its text; what must not be seen here is not opened, and another text takes its place.
  mutating func openCell(
    _ slot: AnswerSheet.Slot, _ sheet: AnswerSheet, _ context: SeatContext
  ) {
    // Among rows that have names a new one is named first.
    guard !slot.isNewRow || !sheet.namesItsRows else { return startTyping(.thing, "", context) }
    let isHidden = hides(sheet.poll, context)
    let text = sheet.text(slot, context.session, language.phrases, isHidden: isHidden)
    startTyping(.cell, isHidden ? "" : text, context)
    if isHidden, !text.isEmpty { scores.typing?.over = text }
  }
}

/// Rows and things that the room added: they are named, moved and taken away where the cursor is.
extension SeatState {
  /// Begins to type another name.
  mutating func nameSubject(_ context: SeatContext) {
    guard let (sheet, subject) = subjectHere(context) else { return }
    guard !context.session.isWritten(subject, of: sheet.prompt) else {
      notice = .refused(.isWritten(sheet.prompt.id))
      return
    }
    let line = sheet.lines[min(scores.line, sheet.lines.count - 1)]
    startTyping(.name, line.title, context)
  }

  /// Moves it one line up, and the cursor with it.
  mutating func moveSubject(_ context: SeatContext) -> [Effect] {
    guard let (sheet, subject) = subjectHere(context) else { return [] }
    let session = context.session
    let above = scores.line > 0 ? sheet.lines[scores.line - 1] : nil
    guard let above = above?.subject ?? above?.option, !session.isWritten(above, of: sheet.prompt)
    else {
      notice = .refused(.noChange)
      return []
    }
    let after = session.subjectToMove(subject, behind: sheet.prompt, on: sheet.page)
    let effects = act(
      .moveSubject, .answer(.moveSubject(sheet.prompt.id, subject, after: after)), context)
    if !effects.isEmpty { scores.line -= 1 }
    return effects
  }

  /// Takes it away, with what stands in its cells; undo brings it all back.
  mutating func dropSubject(_ context: SeatContext) -> [Effect] {
    guard let (sheet, subject) = subjectHere(context) else { return [] }
    return act(.dropSubject, .answer(.dropSubject(sheet.prompt.id, subject)), context)
  }

  /// What the cursor stands at, of what can be named.
  private mutating func subjectHere(_ context: SeatContext) -> (AnswerSheet, SubjectID)? {
    guard let sheet = scores.sheet(context.session), sheet.lines.indices.contains(scores.line),
      let subject = sheet.lines[scores.line].subject ?? sheet.lines[scores.line].option
    else {
      notice = .refused(.noChange)
      return nil
    }
    return (sheet, subject)
  }
}

extension AnswerSheet {
  /// Whether a table's rows have names.
  fileprivate var namesItsRows: Bool { lines.contains { !$0.isNew && !$0.title.isEmpty } }

  /// Whether a table's column takes any text.
  fileprivate func isText(_ column: Int) -> Bool {
    guard case .cells(let columns) = prompt.answer.kind.gives, columns.indices.contains(column)
    else { return false }
    return columns[column].content == .text
  }
}
