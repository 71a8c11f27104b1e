import CellGrid

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

extension WallChunk {
  /// The chunk cut after so many rows of ordinary letters, and what is left of it under a mark that it goes on.
  func cut(after rows: Int, _ mark: String) -> (first: WallChunk, rest: WallChunk) {
    var rest = Array(lines.dropFirst(rows))
    rest.insert(
      WallLine(mark, .ordinary, of: .ordinary, columns: mark.columns, style: .quiet), at: 0)
    return (WallChunk(lines: Array(lines.prefix(rows))), WallChunk(lines: rest))
  }

  /// The first lines that so many rows hold, at least one.
  func cut(to most: Int) -> WallChunk {
    guard let letters = lines.first?.letters, rows > most else { return self }
    let count = max(1, (most + letters.gap) / (letters.rows + letters.gap))
    return WallChunk(lines: Array(lines.prefix(count)))
  }
}
