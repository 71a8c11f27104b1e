/// The extent of a terminal or a part of one, in character cells.
///
/// Neither number is negative.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Whether something of this size fits inside `other`.
  package func fits(in other: Size) -> Bool {
    columns <= other.columns && rows <= other.rows
  }
}

/// A rectangle of cells: where on a grid a part of a view is drawn.
///
/// It may lie partly or wholly outside the grid; what is outside is not drawn.
package struct Area: Hashable, Sendable {
  package let row: Int
  package let column: Int
  package let size: Size

  package init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    size = Size(columns: columns, rows: rows)
  }

  package init(_ size: Size) {
    self.init(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }

  package var columns: Int { size.columns }
  package var rows: Int { size.rows }
  package var isEmpty: Bool { columns == 0 || rows == 0 }
  /// The rows and the columns it covers, of a grid that may be smaller.
  var rowRange: Range<Int> { row..<row + rows }
  var columnRange: Range<Int> { column..<column + columns }

  /// The area inside a margin on each side.
  package func inset(columns across: Int = 0, rows down: Int = 0) -> Area {
    Area(
      row: row + down, column: column + across,
      columns: columns - 2 * across, rows: rows - 2 * down)
  }

  /// The first `count` rows, and what is below them.
  package func split(top count: Int) -> (top: Area, rest: Area) {
    let taken = min(max(0, count), rows)
    return (
      Area(row: row, column: column, columns: columns, rows: taken),
      Area(row: row + taken, column: column, columns: columns, rows: rows - taken)
    )
  }

  /// The last `count` rows, and what is above them.
  package func split(bottom count: Int) -> (rest: Area, bottom: Area) {
    let parts = split(top: rows - min(max(0, count), rows))
    return (parts.top, parts.rest)
  }

  /// The first `count` columns, and what is to the right of them.
  package func split(left count: Int) -> (left: Area, rest: Area) {
    let taken = min(max(0, count), columns)
    return (
      Area(row: row, column: column, columns: taken, rows: rows),
      Area(row: row, column: column + taken, columns: columns - taken, rows: rows)
    )
  }

  /// The last `count` columns, and what is to the left of them.
  package func split(right count: Int) -> (rest: Area, right: Area) {
    let parts = split(left: columns - min(max(0, count), columns))
    return (parts.left, parts.rest)
  }
}
