import CellGrid

@testable import Seats

/// Reads words from a picture, in ordinary letters or in large ones of any size.
struct WallReader {
  /// Where a word stands.
  struct Find {
    let rows: Range<Int>
    let column: Int
  }

  private let grid: Grid
  /// The characters' codes, row by row.
  private let cells: [UInt32]

  init(_ grid: Grid) {
    self.grid = grid
    cells = (0..<grid.rows).flatMap { row in
      (0..<grid.columns).map { grid[row, $0].scalar.value }
    }
  }

  /// Whether all words of a text are seen, each in whatever letters.
  func sees(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { !finds(String($0)).isEmpty }
  }

  /// Whether a label is seen with a value on the same rows to the right of it.
  func sees(_ label: String, beside value: String) -> Bool {
    let values = finds(value)
    return finds(label).contains { label in
      values.contains { $0.rows.overlaps(label.rows) && $0.column > label.column }
    }
  }

  /// All the places of one word in ordinary letters; where there are none, in large ones.
  func finds(_ word: String) -> [Find] {
    let codes = word.unicodeScalars.map(\.value)
    let ordinary = places { place in
      cells[place] == codes[0] && place + codes.count <= cells.count
        && codes.indices.allSatisfy { cells[place + $0] == codes[$0] }
        && !isLetter(place - 1) && !isLetter(place + codes.count)
    }
    if !ordinary.isEmpty { return ordinary.map { find($0, rows: 1) } }
    return LargeText.Font.allCases.flatMap { font in
      (1...6).flatMap { finds(LargeText(word, .init(font, $0))) }
    }
  }

  private func places(where isThere: (Int) -> Bool) -> [Int] { cells.indices.filter(isThere) }

  private func find(_ place: Int, rows: Int) -> Find {
    let row = place / grid.columns
    return Find(rows: row..<row + rows, column: place % grid.columns)
  }

  private func isLetter(_ place: Int) -> Bool {
    guard cells.indices.contains(place), let scalar = Unicode.Scalar(cells[place])
    else { return false }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private func finds(_ large: LargeText) -> [Find] {
    // Within a word letters stand closer than this.
    let margin = 2 * large.scale.factor
    let size = large.size
    guard size.fits(in: grid.size) else { return [] }
    var drawn = Grid(Size(columns: size.columns + 2 * margin, rows: size.rows))
    large.draw(on: &drawn, row: 0, column: margin)
    var ink: [(row: Int, column: Int, code: UInt32)] = []
    var blank = ink
    for row in 0..<drawn.rows {
      for column in 0..<drawn.columns {
        let code = drawn[row, column].scalar.value
        code == 0x20
          ? blank.append((row, column - margin, code)) : ink.append((row, column - margin, code))
      }
    }
    let pattern = ink + blank
    return places { place in
      let (row, column) = (place / grid.columns, place % grid.columns)
      guard row + size.rows <= grid.rows, column + size.columns <= grid.columns
      else { return false }
      return pattern.allSatisfy { cell in
        let there = column + cell.column
        // Beside the picture it is blank.
        guard there >= 0, there < grid.columns else { return true }
        return cells[(row + cell.row) * grid.columns + there] == cell.code
      }
    }.map { find($0, rows: size.rows) }
  }
}
