/// A picture in cells: what a view draws and a display paints.
///
/// Drawing outside the grid is allowed and does nothing, so a view need not check whether it fits. A wide character is
/// whole or absent: drawing over one half blanks the other.
package struct Grid: Hashable, Sendable {
  package let size: Size
  /// The rows, top to bottom.
  private(set) var content: [Row]
  /// Where the cursor stands, when somebody is typing; nil hides it.
  package var caret: Place?

  /// A cell's address, counted from 0 at the top left.
  package struct Place: Hashable, Sendable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package init(_ size: Size, style: Style = .normal) {
    self.size = size
    content = Array(repeating: Row(columns: size.columns, style: style), count: size.rows)
  }

  package var columns: Int { size.columns }
  package var rows: Int { size.rows }
  package var area: Area { Area(size) }

  package func contains(row: Int, column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// The cell at a place; outside the grid it is blank, and setting it does nothing.
  ///
  /// Setting a wide cell takes the place to the right too; in the last column it becomes a space.
  package subscript(row: Int, column: Int) -> Cell {
    get { contains(row: row, column: column) ? content[row].cell(column) : .blank }
    set {
      guard contains(row: row, column: column), !newValue.isContinuation else { return }
      content[row].set(newValue, column)
    }
  }

  /// Sets places of a row to a character one column wide, without marks; places outside the grid are left out.
  mutating func setNarrow(
    _ scalar: Unicode.Scalar, _ style: Style, _ row: Int, _ columns: Range<Int>
  ) {
    let places = columns.clamped(to: 0..<size.columns)
    guard row >= 0, row < size.rows, !places.isEmpty else { return }
    content[row].setNarrow(scalar, style, places)
  }

  /// Writes a text of characters one column wide, without marks, on places of a row; places outside the grid are left
  /// out.
  mutating func putNarrow(_ text: String, _ style: Style, _ row: Int, _ columns: Range<Int>) {
    let places = columns.clamped(to: 0..<size.columns)
    guard row >= 0, row < size.rows, !places.isEmpty else { return }
    content[row].putNarrow(text, style, from: columns.lowerBound, on: places)
  }

  /// Gives the cells of an area another style and keeps their characters.
  package mutating func restyle(_ area: Area, _ style: Style) {
    let places = area.columnRange.clamped(to: 0..<columns)
    for row in area.rowRange.clamped(to: 0..<rows) { content[row].restyle(places, style) }
  }
}

// MARK: - Changes

extension Grid {
  /// Visits all cells, row by row, as if each were a change.
  ///
  /// Continuations are not visited; they follow the wide character before them.
  ///
  /// - Parameters:
  ///   - visible: Cells outside this size are left out.
  ///   - visit: Called with row, column and the cell.
  package func visit(within visible: Size, _ visit: (Int, Int, Cell) -> Void) {
    for row in 0..<min(rows, visible.rows) {
      for column in 0..<min(columns, visible.columns) {
        let cell = content[row].cell(column)
        if !cell.isContinuation { visit(row, column, cell) }
      }
    }
  }

  /// Becomes another picture of the same size, and visits the cells that differ, row by row.
  ///
  /// Continuations are not visited.
  ///
  /// - Parameters:
  ///   - new: The picture; rows that were the same are shared from then on.
  ///   - visible: Cells outside this size are not visited.
  ///   - visit: Called with row, column and the new cell.
  package mutating func become(
    _ new: Grid, within visible: Size, _ visit: (Int, Int, Cell) -> Void
  ) {
    precondition(new.size == size)
    for row in 0..<rows where !isShared(row, with: new) {
      let last = row < visible.rows ? visible.columns : 0
      content[row].become(new.content[row], first: last) { visit(row, $0, $1) }
    }
    caret = new.caret
  }

  /// Whether two grids share a row, which neither has written to since it was copied.
  private func isShared(_ row: Int, with other: Grid) -> Bool {
    content.withUnsafeBufferPointer { mine in
      other.content.withUnsafeBufferPointer { mine[row].isShared(with: $0[row]) }
    }
  }
}
