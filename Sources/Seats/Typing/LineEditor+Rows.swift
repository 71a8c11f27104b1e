import CellGrid

/// A text being typed, laid out on the rows of a screen and broken between words where that is possible.
struct EditorRows: Equatable {
  /// The characters of each row, without the line ends between them; never empty.
  private(set) var rows: [Range<Int>] = []
  private(set) var caretRow = 0
  /// The caret's column, at most the width.
  private(set) var caretColumn = 0

  /// Lays a text out in rows of `width` columns; a width below 1 counts as 1.
  ///
  /// - Complexity: O(characters).
  init(_ editor: LineEditor, width: Int) {
    let width = max(1, width)
    let text = editor.text
    var start = 0
    var taken = 0
    /// Where the row may be broken, and its columns up to there.
    var gap: (place: Int, columns: Int)?
    for (place, character) in text.enumerated() {
      let plain = character.plain
      if plain == nil, character == "\n" {
        rows.append(start..<place)
        (start, taken, gap) = (place + 1, 0, nil)
        continue
      }
      let columns = plain == nil ? character.columns : 1
      while taken + columns > width, place > start {
        let end = gap?.place ?? place
        rows.append(start..<end)
        taken -= gap?.columns ?? taken
        (start, gap) = (end, nil)
      }
      taken += columns
      if plain == UInt8(ascii: " ") { gap = (place + 1, taken) }
    }
    rows.append(start..<text.count)
    placeCaret(editor, width, endsFull: taken >= width)
  }

  private mutating func placeCaret(_ editor: LineEditor, _ width: Int, endsFull: Bool) {
    let caret = editor.caret
    // Between two rows of one line the caret stands before the second.
    caretRow = rows.lastIndex { $0.lowerBound <= caret } ?? 0
    caretColumn = editor.text[rows[caretRow].lowerBound..<caret].reduce(0) { $0 + $1.columns }
    guard caretColumn >= width else { return }
    if caret == editor.text.count, endsFull {
      rows.append(caret..<caret)
      caretRow = rows.count - 1
    }
    caretColumn = caretRow == rows.count - 1 && rows[caretRow].isEmpty ? 0 : width
  }

  /// The place in the text so many rows from the caret, near its column; nil outside the text.
  func place(rowsAway count: Int, in editor: LineEditor) -> Int? {
    let row = caretRow + count
    guard rows.indices.contains(row) else { return nil }
    var column = 0
    var place = rows[row].lowerBound
    while place < rows[row].upperBound, column + editor.text[place].columns <= caretColumn {
      column += editor.text[place].columns
      place += 1
    }
    // The end of a row that goes on is the beginning of the next.
    let isInside = row + 1 < rows.count && rows[row + 1].lowerBound == rows[row].upperBound
    return isInside && place == rows[row].upperBound ? max(rows[row].lowerBound, place - 1) : place
  }
}

extension Character {
  /// How many columns it takes by itself.
  var columns: Int { plain == nil ? String(self).columns : 1 }

  /// Its byte, where it is a letter, digit or sign of ASCII, which takes one column and joins no other.
  fileprivate var plain: UInt8? {
    guard let value = utf8.first, utf8.count == 1, value >= 0x20, value < 0x7F else { return nil }
    return value
  }
}

extension Grid {
  /// Draws a text being typed, and the cursor in it; only the rows around the caret where not all fit.
  mutating func put(_ editor: LineEditor, _ rows: EditorRows, in area: Area, style: Style) {
    let from = max(0, min(rows.caretRow - area.rows / 2, rows.rows.count - area.rows))
    for (line, range) in rows.rows.dropFirst(from).prefix(area.rows).enumerated() {
      putRow(editor.text[range], in: area, line: line, style: style)
    }
    let column = min(rows.caretColumn, max(0, area.columns - 1))
    let place = Place(row: area.row + rows.caretRow - from, column: area.column + column)
    caret = !area.isEmpty && contains(row: place.row, column: place.column) ? place : nil
  }

  /// Draws characters one by one, since some would join others in one text.
  ///
  /// Those that never do are drawn together: among a hundred letters a key costs a quarter less.
  private mutating func putRow(
    _ text: ArraySlice<Character>, in area: Area, line: Int, style: Style
  ) {
    var column = area.column
    var plain: [UInt8] = []
    func put(_ text: String, on grid: inout Grid) {
      column = grid.put(
        text, row: area.row + line, column: column, style: style,
        maxWidth: area.column + area.columns - column)
    }
    for character in text {
      if let byte = character.plain {
        plain.append(byte)
        continue
      }
      put(String(decoding: plain, as: UTF8.self), on: &self)
      put(String(character), on: &self)
      plain = []
    }
    put(String(decoding: plain, as: UTF8.self), on: &self)
  }
}
