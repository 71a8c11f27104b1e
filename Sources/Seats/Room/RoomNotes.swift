import CellGrid

/// Notes and options on the room's picture.
extension Grid {
  /// Draws notes in ordinary letters from the top down, as many as fit whole; those that do not are counted.
  ///
  /// A first note that does not fit by itself is cut short.
  mutating func put(notes: [String], in area: Area, style: Style) {
    let mark = "– "
    let text = area.split(left: mark.columns).rest
    guard text.columns > 0 else { return }
    var shown: [[String]] = []
    var left = area.rows
    for (index, note) in notes.enumerated() where left > 0 {
      let whole = note.wrapped(to: text.columns)
      // A row is kept for the count of those that come after.
      let room = index == notes.count - 1 ? left : left - 1
      guard whole.count <= room || shown.isEmpty else { break }
      shown.append(whole.count <= left ? whole : note.wrapped(to: text.columns, lines: left))
      left -= shown[index].count
    }
    if shown.count < notes.count, left > 0 {
      put("… \(notes.count - shown.count)", in: text, line: area.rows - left, style: .quiet)
    }
    var row = 0
    for lines in shown {
      put(mark, in: area, line: row, style: .quiet)
      for line in lines {
        put(line, in: text, line: row, style: style)
        row += 1
      }
    }
  }

  /// Draws the options in ordinary letters from the top down.
  ///
  /// Where they do not fit below each other, each gets one line in as many columns as are needed; those that fit in
  /// none are counted.
  mutating func put(options: [String], in area: Area, style: Style) {
    guard area.rows > 0 else { return }
    let lines = options.flatMap { $0.wrapped(to: area.columns) }
    if lines.count <= area.rows {
      for (row, line) in lines.enumerated() { put(line, in: area, line: row, style: style) }
      return
    }
    let (gap, narrowest) = (2, 16)
    let needed = (options.count + area.rows - 1) / area.rows
    let count = max(1, min(needed, (area.columns + gap) / (narrowest + gap)))
    let pitch = (area.columns + gap) / count
    let places = count * area.rows
    var shown = Array(options.prefix(places))
    if shown.count < options.count { shown[places - 1] = "… \(options.count - places + 1)" }
    for (place, text) in shown.enumerated() {
      let column = area.split(left: place / area.rows * pitch).rest.split(left: pitch - gap).left
      put(text, in: column, line: place % area.rows, style: style)
    }
  }
}

/// Texts below each other in the smallest letters that may be drawn large, each on as few lines as it can.
struct LargeList {
  private let mark: LargeText?
  private let texts: [LargeText]
  /// How many columns the mark takes.
  private let indent: Int
  /// How many empty rows stand between two texts.
  private let gap: Int

  /// The most lines that one text takes.
  private static let mostLines = 3

  /// Nil where a text does not fit the columns, or cannot be drawn.
  ///
  /// The texts stand close where they would take more than `rows` otherwise; `sign` stands before each.
  init?(_ texts: [String], after sign: String, columns: Int, rows: Int, _ least: LargeText.Scale) {
    mark = sign.isEmpty ? nil : LargeText(sign, least)
    indent = mark.map { $0.size.columns + 2 * least.factor } ?? 0
    var drawn: [LargeText] = []
    for text in texts {
      let text = text.withoutEmoji
      guard LargeText.draws(text),
        let large = LargeText(text, least, columns: columns - indent, lines: Self.mostLines)
      else { return nil }
      drawn.append(large)
    }
    self.texts = drawn
    gap = drawn.reduce(-1) { $0 + $1.size.rows + 1 } <= rows ? 1 : 0
  }

  /// How many rows all take.
  var rows: Int { texts.reduce(-gap) { $0 + $1.size.rows + gap } }

  func draw(in area: Area, on grid: inout Grid, style: Style) {
    var rest = area
    for text in texts {
      mark?.draw(on: &grid, in: rest, align: .left, style: .quiet)
      text.draw(on: &grid, in: rest.split(left: indent).rest, align: .left, style: style)
      rest = rest.split(top: text.size.rows + gap).rest
    }
  }
}
