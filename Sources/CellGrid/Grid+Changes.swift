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
  ///   - new: The picture; its rows are shared from then on.
  ///   - visible: Cells outside this size are not visited.
  ///   - visit: Called with row, column and the new cell.
  package mutating func become(
    _ new: Grid, within visible: Size, _ visit: (Int, Int, Cell) -> Void
  ) {
    precondition(new.size == size)
    for row in 0..<rows {
      let last = row < visible.rows ? visible.columns : 0
      content[row].become(new.content[row], first: last) { visit(row, $0, $1) }
    }
    caret = new.caret
  }
}
