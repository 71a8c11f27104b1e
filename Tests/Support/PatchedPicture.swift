import CellGrid
import SamlingCore

/// A picture that changes a little or a lot: letters of all widths, with or without style, at the edges too.
///
/// A calm one changes only a little, as a clock does: its cursor stands still, and no letter has marks.
package struct PatchedPicture {
  package private(set) var grid: Grid
  /// The picture before the last change.
  private var before: Grid
  private var generator: Lot
  private let isCalm: Bool
  private var patches = 0
  /// Whether what is drawn now has no style.
  private var isPlain = true

  package init(_ size: Size, seed: UInt64, isCalm: Bool) {
    self.isCalm = isCalm
    grid = Grid(size)
    before = grid
    generator = Lot(seed: seed)
    count()
  }

  /// Makes another change or takes the last one back; the first row counts the calls.
  package mutating func patch() {
    patches += 1
    defer { count() }
    if random(4) == 0 { return swap(&grid, &before) }
    before = grid
    isPlain = random(2) == 0
    for _ in 0...random(5) { stroke() }
    if isCalm { return }
    if random(10) == 0 { restyle() }
    switch random(10) {
    case 0: grid.caret = nil
    case 1, 2, 3: grid.caret = place()
    default: break
    }
  }

  private mutating func count() {
    grid.put("\(patches) patches", row: 0, column: 0)
    // curses draws a letter with marks wrongly in the last place of all.
    grid.put(patches / 10 % 2 == 0 ? "åa" : "~å", row: grid.rows - 1, column: grid.columns - 2)
  }

  private mutating func stroke() {
    let letters = ["a", "å", "█", " ", "漢", "~"] + (isCalm ? [] : ["e\u{301}"])
    let text = (0...random(9)).map { _ in letters[random(letters.count)] }.joined()
    let place = place()
    grid.put(text, row: place.row, column: place.column, style: style())
  }

  private mutating func restyle() {
    let place = place()
    grid.restyle(
      Area(row: place.row, column: place.column, columns: random(grid.columns), rows: random(9)),
      style())
  }

  /// A random place below the row that counts.
  private mutating func place() -> Grid.Place {
    Grid.Place(row: 1 + random(grid.rows - 1), column: random(grid.columns))
  }

  private mutating func style() -> Style {
    isPlain ? .normal : Style(Role.allCases[random(Role.allCases.count)])
  }

  private mutating func random(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }
}
