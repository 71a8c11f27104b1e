import CellGrid

/// One line of the wall: texts and bars side by side, all in letters of one size.
struct WallLine {
  /// Something on the line, in columns of its own.
  struct Part {
    enum Content {
      case text(String)
      /// A bar of this share of the part's columns.
      case bar(Double)
    }

    var content: Content
    var column: Int
    var columns: Int
    /// The letters it is set in; ordinary ones in a line of large letters stand at its foot.
    var letters: Letters
    var align = Alignment.left
    var style: Style
  }

  var letters: Letters
  var parts: [Part] = []
  /// A rule beneath the line, where there is a row for it.
  var isRuled = false

  var rows: Int { letters.rows }

  /// A line of one text.
  init(
    _ text: String, _ letters: Letters, of line: Letters, columns: Int, align: Alignment = .left,
    style: Style
  ) {
    self.letters = line
    parts = [
      Part(
        content: .text(text), column: 0, columns: columns, letters: letters, align: align,
        style: style)
    ]
  }

  init(_ letters: Letters, _ parts: [Part]) {
    self.letters = letters
    self.parts = parts
  }

  func draw(row: Int, column: Int, on grid: inout Grid) {
    for part in parts { draw(part, row: row, column: column + part.column, on: &grid) }
  }

  private func draw(_ part: Part, row: Int, column: Int, on grid: inout Grid) {
    switch part.content {
    case .text(let text):
      guard let scale = part.letters.scale else {
        let place = Area(row: row + rows - 1, column: column, columns: part.columns, rows: 1)
        return grid.put(text, in: place, align: part.align, style: part.style)
      }
      let large = LargeText(text, scale)
      let place = Area(
        row: row + rows - large.size.rows, column: column, columns: part.columns,
        rows: large.size.rows)
      large.draw(on: &grid, in: place, align: part.align, style: part.style)
    case .bar(let share):
      let high = max(1, rows - 1)
      grid.putBar(
        share, row: row + rows - high, column: column, columns: part.columns, rows: high,
        style: part.style)
    }
  }
}
