/// One row of a grid.
///
/// It is copied only when it is written to, so pictures share the rows that they have in common.
struct Row: Hashable, Sendable {
  private var slots: [Slot]
  /// The marks of the few cells that have any, by column.
  private var marks: [Int: Marks] = [:]

  /// A row of spaces.
  init(columns: Int, style: Style) {
    slots = Array(repeating: Slot(Cell(" ", style: style)), count: columns)
  }

  var columns: Int { slots.count }

  func cell(_ column: Int) -> Cell {
    let slot = slots[column]
    return Cell(slot, slot.hasMarks ? marks[column] ?? Marks() : Marks())
  }

  /// Sets a cell inside the row; a wide one takes the place to the right too, and becomes a space in the last column.
  mutating func set(_ cell: Cell, _ column: Int) {
    release(column)
    guard cell.width == 2 else { return place(cell, column) }
    guard column + 1 < columns else { return place(Cell(" ", style: cell.style), column) }
    release(column + 1)
    place(cell, column)
    place(.continuation(style: cell.style), column + 1)
  }

  /// Sets places inside the row to a character one column wide, without marks.
  mutating func setNarrow(_ scalar: Unicode.Scalar, _ style: Style, _ places: Range<Int>) {
    let slot = Slot(scalar, style)
    if isFilled(slot, places) { return }
    narrow(places)
    slots.withUnsafeMutableBufferPointer { $0[places].update(repeating: slot) }
  }

  /// Whether the places hold the slot already; a row that stays the same is not copied.
  private func isFilled(_ slot: Slot, _ places: Range<Int>) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      for column in places where slots[column].difference(from: slot) != 0 { return false }
      return true
    }
  }

  /// Writes a text of characters one column wide, without marks, from a column on, but only on `places`, which are
  /// inside the row.
  mutating func putNarrow(_ text: String, _ style: Style, from start: Int, on places: Range<Int>) {
    narrow(places)
    slots.withUnsafeMutableBufferPointer { slots in
      var column = start
      for scalar in text.unicodeScalars {
        if column >= places.upperBound { return }
        if column >= places.lowerBound { slots[column] = Slot(scalar, style) }
        column += 1
      }
    }
  }

  /// Removes wide characters and marks from places that will be drawn over.
  private mutating func narrow(_ places: Range<Int>) {
    let isNarrow = slots.withUnsafeBufferPointer { slots in
      places.allSatisfy { slots[$0].isNarrow }
    }
    if isNarrow { return }
    for column in places where !slots[column].isNarrow {
      release(column)
      place(.blank, column)
    }
  }

  /// Gives places inside the row another style and keeps their characters.
  mutating func restyle(_ places: Range<Int>, _ style: Style) {
    for column in places { slots[column].style = style }
  }

  private mutating func place(_ cell: Cell, _ column: Int) {
    let slot = Slot(cell)
    if slot.hasMarks {
      marks[column] = cell.marks
    } else if slots[column].hasMarks {
      marks[column] = nil
    }
    slots[column] = slot
  }

  /// Blanks the other half of a wide character when one half is about to be drawn over.
  private mutating func release(_ column: Int) {
    let old = slots[column]
    if old.width == 1 { return }
    let other = old.width == 0 ? column - 1 : column + 1
    place(Cell(" ", style: slots[other].style), other)
  }
}

extension Row {
  /// Becomes another row of the same length, and visits the first columns that differ, except continuations.
  ///
  /// Rows that are the same are shared from then on, so that they compare at once. A row that differs will differ
  /// again, as a clock's does, so the two keep memory of their own, and neither is copied then.
  mutating func become(_ new: Row, first columns: Int, _ visit: (Int, Cell) -> Void) {
    if isSame(as: new) {
      self = new
      return
    }
    for column in 0..<slots.count where !isSame(column, as: new) {
      if column < columns, new.slots[column].width != 0 { visit(column, new.cell(column)) }
      slots[column] = new.slots[column]
    }
    marks = new.marks
  }

  /// Whether two rows share memory: neither has been written to since one was copied from the other.
  func isShared(with other: Row) -> Bool {
    slots.withUnsafeBufferPointer { mine in
      other.slots.withUnsafeBufferPointer { mine.baseAddress == $0.baseAddress }
    }
  }

  /// Whether two rows are the same; all places are compared without stopping, since most rows are the same.
  private func isSame(as old: Row) -> Bool {
    let isAlike = slots.withUnsafeBufferPointer { slots in
      old.slots.withUnsafeBufferPointer { old in
        var difference: UInt64 = 0
        for column in slots.indices { difference |= slots[column].difference(from: old[column]) }
        return difference == 0
      }
    }
    return isAlike && marks == old.marks
  }

  private func isSame(_ column: Int, as old: Row) -> Bool {
    let slot = slots[column]
    return slot == old.slots[column] && (!slot.hasMarks || marks[column] == old.marks[column])
  }
}
