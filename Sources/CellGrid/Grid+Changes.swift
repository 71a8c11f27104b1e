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
    let hasSameMarks = marks == old?.marks
    for row in 0..<min(rows, visible.rows) {
      let start = row * columns
      let places = start..<(start + min(columns, visible.columns))
      if hasSameMarks, let old, isSame(places, as: old) { continue }
      for place in places {
        if slots[place].width == 0 { continue }
        if let old, isSame(place, as: old) { continue }
        visit(row, place - start, cell(at: place))
      }
    }
  }

  /// Whether places look the same, marks apart.
  ///
  /// Most rows do, so all places are looked through at once, without stopping at a difference.
  private func isSame(_ places: Range<Int>, as old: Grid) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      old.slots.withUnsafeBufferPointer { old in
        var difference: UInt64 = 0
        for place in places { difference |= slots[place].difference(from: old[place]) }
        return difference == 0
      }
    }
  }

  private func isSame(_ place: Int, as old: Grid) -> Bool {
    let slot = slots[place]
    return slot == old.slots[place] && (!slot.hasMarks || marks[place] == old.marks[place])
  }
}
