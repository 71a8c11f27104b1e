/// A picture in cells: what a view draws and a display paints.
///
/// Drawing outside the grid is allowed and leaves nothing behind, so a view need not ask whether
/// it fits. A wide character is whole or absent: drawing over one half blanks the other.
package struct Grid: Hashable, Sendable {
  package let size: Size
  /// Row by row; `size.rows × size.columns` of them.
  private(set) var slots: [Slot]
  /// The marks of the few cells that have any, by place in `slots`.
  private(set) var marks: [Int: Marks] = [:]
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
    slots = Array(
      repeating: Slot(Cell(" ", style: style)), count: size.columns * size.rows)
  }

  package var columns: Int { size.columns }
  package var rows: Int { size.rows }
  package var area: Area { Area(size) }

  package func contains(row: Int, column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// The cell at a place; outside the grid a blank, and setting does nothing.
  ///
  /// Setting a wide cell takes the place to the right too; in the last column it becomes a space.
  package subscript(row: Int, column: Int) -> Cell {
    get { contains(row: row, column: column) ? cell(at: row * size.columns + column) : .blank }
    set { set(newValue, row, column) }
  }

  func cell(at index: Int) -> Cell {
    let slot = slots[index]
    return Cell(slot, slot.hasMarks ? marks[index] ?? Marks() : Marks())
  }

  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    guard contains(row: row, column: column), !cell.isContinuation else { return }
    let index = row * size.columns + column
    release(index)
    guard cell.width == 2 else { return place(cell, index) }
    guard column + 1 < size.columns else {
      return place(Cell(" ", style: cell.style), index)
    }
    release(index + 1)
    place(cell, index)
    place(.continuation(style: cell.style), index + 1)
  }

  /// Sets a place inside the grid to a character one column wide, without marks.
  mutating func setNarrow(_ scalar: Unicode.Scalar, _ style: Style, _ index: Int) {
    if !slots[index].isNarrow { place(Cell(" ", style: style), releasing: index) }
    slots[index] = Slot(scalar, style)
  }

  /// Sets places side by side to a character one column wide, without marks.
  mutating func setNarrow(_ scalar: Unicode.Scalar, _ style: Style, _ places: Range<Int>) {
    for index in places where !slots[index].isNarrow {
      place(Cell(" ", style: style), releasing: index)
    }
    let slot = Slot(scalar, style)
    slots.withUnsafeMutableBufferPointer { $0[places].update(repeating: slot) }
  }

  private mutating func place(_ cell: Cell, releasing index: Int) {
    release(index)
    place(cell, index)
  }

  private mutating func place(_ cell: Cell, _ index: Int) {
    let slot = Slot(cell)
    if slot.hasMarks {
      marks[index] = cell.marks
    } else if slots[index].hasMarks {
      marks[index] = nil
    }
    slots[index] = slot
  }

  /// Blanks the other half of a wide character whose one half is about to be drawn over.
  private mutating func release(_ index: Int) {
    let old = slots[index]
    if old.width == 1 { return }
    let other = old.width == 0 ? index - 1 : index + 1
    place(Cell(" ", style: slots[other].style), other)
  }

  /// Gives the cells of an area another style and keeps their characters.
  package mutating func restyle(_ area: Area, _ style: Style) {
    for row in max(0, area.row)..<max(0, area.row, min(rows, area.row + area.rows)) {
      let end = min(columns, area.column + area.columns)
      for column in max(0, area.column)..<max(0, area.column, end) {
        slots[row * columns + column].style = style
      }
    }
  }
}
