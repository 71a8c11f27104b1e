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
    let isHidden = hides(sheet.poll, context)
    let text = sheet.text(slot, context.session, language.phrases, isHidden: isHidden)
    startTyping(.cell, isHidden ? "" : text, context)
    if isHidden, !text.isEmpty { scores.typing?.over = text }
  }
}

extension AnswerSheet {
  /// Whether a table's column takes any text.
  fileprivate func isText(_ column: Int) -> Bool {
    guard case .cells(let columns) = prompt.answer.kind.gives, columns.indices.contains(column)
    else { return false }
    return columns[column].content == .text
  }
}
