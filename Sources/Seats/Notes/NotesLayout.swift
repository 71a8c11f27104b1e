import CellGrid

/// Where the parts of the notes screen stand; a part that the window is too small for has no area.
struct NotesLayout {
  let head: Area
  /// The counts by question and party.
  let grid: Area
  /// The question and its notes.
  let notes: Area
  let foot: Area

  /// The narrowest window with counts beside the notes, and the lowest with keys at the foot.
  private static let narrow = 64
  private static let low = 8

  init(size: Size) {
    let whole = Area(size)
    guard size.rows >= Self.low, size.columns >= 30 else {
      let parts = whole.split(top: size.rows > 2 ? 1 : 0)
      (head, notes) = (parts.top, parts.rest)
      grid = Area(row: 0, column: 0, columns: 0, rows: 0)
      foot = grid
      return
    }
    let top = whole.split(top: 2)
    let bottom = top.rest.split(bottom: 2)
    (head, foot) = (top.top, bottom.bottom)
    let columns = size.columns >= Self.narrow ? min(64, max(23, size.columns * 29 / 100)) : 0
    let halves = bottom.rest.split(left: columns)
    grid = halves.left
    notes = halves.rest.split(left: columns > 0 ? 2 : 1).rest.split(right: 1).rest
  }

  /// The columns before a note: a bullet and a space.
  static let indent = 2

  /// The rows of the line being typed; only those around the caret are seen of a long one.
  func lineRows(_ rows: EditorRows) -> Int { min(rows.rows.count, max(1, notes.rows / 2)) }

  /// The columns of the line being typed.
  var lineWidth: Int { max(1, notes.columns - (notes.columns > 12 ? Self.indent + 2 : 0)) }
}
