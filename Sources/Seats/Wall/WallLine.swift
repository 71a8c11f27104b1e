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

/// Lines that belong together: no page parts them, unless they are more than a page holds.
struct WallChunk {
  var lines: [WallLine]
  /// Whether it says what the chunks after it are, so that it never stands last on a page.
  var isHeading = false
  /// A map instead of lines, and the fewest rows that hold it.
  var map: (ResultMap, rows: Int)?

  /// The rows it takes; of a map the fewest.
  var rows: Int { map?.rows ?? lines.reduce(-gap) { $0 + $1.rows + $1.letters.gap } }
  /// The empty rows that must stand below it.
  var gap: Int { lines.last?.letters.gap ?? 0 }

  func draw(row: Int, column: Int, on grid: inout Grid) {
    // A map is drawn on whatever area there is.
    var row = row
    for line in lines {
      line.draw(row: row, column: column, on: &grid)
      row += line.rows + line.letters.gap
    }
  }
}

extension WallText {
  /// Its lines as a chunk; nil where it cannot be set so.
  func chunk(_ letters: Letters, columns: Int, align: Alignment = .left, style: Style)
    -> WallChunk?
  {
    lines(letters, columns: columns).map { lines in
      let own = self.letters(letters)
      return WallChunk(
        lines: lines.map {
          WallLine($0, own, of: own, columns: columns, align: align, style: style)
        })
    }
  }
}
