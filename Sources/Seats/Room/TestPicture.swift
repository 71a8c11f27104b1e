import CellGrid
import Phrases
import SamlingCore

/// A picture to try a projector with the day before: whether its edges are in sight, and whether the smallest letters
/// that the room will see can be read from the back row.
package func testPicture(_ language: Language, size: Size) -> Grid {
  var grid = Grid(size)
  grid.frame(grid.area)
  let inside = grid.area.inset(columns: 2, rows: 1)
  let ask = language.phrases.canYouReadThis
  let facts = "0123456789  12:34  \(size.columns) x \(size.rows)"
  let top = inside.split(top: grid.height(of: ask, in: inside))
  let bottom = top.rest.split(bottom: grid.height(of: facts, in: inside))
  grid.putSmallest(ask, in: top.top, style: .strong)
  grid.putSmallest(facts, in: bottom.bottom, style: .normal)
  for (index, (letters, style)) in [("Æ Ø Å", Style.clock), ("æ ø å é ö ä", .warning)].enumerated()
  {
    let rows = bottom.rest.rows / 2
    let half = bottom.rest.split(top: index * rows).rest.split(top: rows).top
    let place = half.inset(rows: rows > 6 ? 1 : 0)
    grid.putLarge(letters, in: place, lines: 1, style: style)
  }
  return grid
}

extension Grid {
  /// How many rows a text takes in the smallest letters of the room's picture.
  fileprivate func height(of text: String, in area: Area) -> Int {
    guard size.isTall else { return min(1, area.rows) }
    let least = LargeText.Scale.least(in: size)
    let lines = (1...4).first { lines in
      let space = Size(columns: area.columns, rows: lines * (least.rows + 1))
      return LargeText(fitting: text, in: space, lines: lines, least: least) != nil
    }
    return (lines ?? 4) * (least.rows + 1)
  }

  fileprivate mutating func putSmallest(_ text: String, in area: Area, style: Style) {
    if size.isTall {
      putLarge(text, in: area, lines: 4, style: style, least: .least(in: size))
    } else {
      put(text, in: area, align: .center, style: style)
    }
  }
}
