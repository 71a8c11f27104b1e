extension Grid {
  /// Visits the cells that differ from another picture, row by row.
  ///
  /// Continuations are not visited; they follow the wide character before them.
  ///
  /// - Parameters:
  ///   - old: What is on the screen; nil or another size makes every cell a change.
  ///   - visible: Cells outside this size are left out.
  ///   - visit: Called with row, column and the cell here.
  package func changes(
    from old: Grid?, within visible: Size, _ visit: (Int, Int, Cell) -> Void
  ) {
    let old = old.flatMap { $0.size == size ? $0 : nil }
    for row in 0..<min(rows, visible.rows) {
      content[row].changes(from: old?.content[row], first: visible.columns) { visit(row, $0, $1) }
    }
  }
}
