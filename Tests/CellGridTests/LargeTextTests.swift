import Testing

@testable import CellGrid

@Suite("Large letters")
struct LargeTextTests {
  private func picture(_ text: LargeText, extra: Int = 0) -> [String] {
    var grid = Grid(Size(columns: text.size.columns + extra, rows: text.size.rows))
    text.draw(on: &grid, row: 0, column: 0)
    return grid.lines
  }

  @Test("a clock in small letters")
  func small() {
    #expect(
      picture(LargeText("7:35", .init(.small))) == [
        "▄▄▄▄   ▄▄▄  ▄▄▄▄",
        "  ▄▀ ▀  ▄▄▀ █▄▄",
        " █   ▀ ▄▄▄▀ ▄▄▄▀",
      ])
  }

  @Test("letters with marks in tall letters")
  func tall() {
    #expect(
      picture(LargeText("åØé", .init(.tall))) == [
        " ▄▀▄   ▄▄▄▄▄   ▄▀▀",
        " ▄█▄  █  ▄▀█ ▄▄▄▄▄",
        "█   █ █ ▄▀ █ █▄▄▄",
        "█▀▀▀█ ██▄▄▄▀ █▄▄▄▄",
      ])
  }

  @Test("all digits are of one width")
  func digits() {
    for font in LargeText.Font.allCases {
      let widths = Set((0...9).map { LargeText("\($0)", .init(font)).size.columns })
      #expect(widths.count == 1)
    }
  }

  @Test("a time turned to another is the other drawn whole, also where it is clipped")
  func turned() {
    let times = ["10:59", "10:58", "11:00", "00:00", "09:47"]
    for font in LargeText.Font.allCases {
      for factor in 1...3 {
        let scale = LargeText.Scale(font, factor)
        for (columns, rows) in [(90, 12), (31, 12), (90, 2), (7, 1)] {
          let area = Area(row: 1, column: 2, columns: columns, rows: rows)
          for align in [Alignment.left, .center, .right] {
            var grid = Grid(Size(columns: columns + 4, rows: rows + 2))
            LargeText(times[0], scale).draw(on: &grid, in: area, align: align)
            for (old, new) in zip(times, times.dropFirst()) {
              LargeText.turn(
                old, to: new, scale, on: &grid, in: area, align: align, style: .clock)
              var whole = Grid(grid.size)
              LargeText(new, scale).draw(on: &whole, in: area, align: align)
              #expect(grid == whole, "\(new), \(scale), \(area), \(align)")
            }
          }
        }
      }
    }
  }

  @Test("the largest scale that fits is chosen, at every size")
  func fitting() throws {
    for columns in 1...200 {
      for rows in 1...60 {
        let space = Size(columns: columns, rows: rows)
        guard let text = LargeText(fitting: "12:34", in: space) else {
          #expect(!LargeText("12:34", .init(.small)).size.fits(in: space))
          continue
        }
        #expect(text.size.fits(in: space))
        let larger = LargeText("12:34", .init(text.scale.font, text.scale.factor + 1))
        #expect(!larger.size.fits(in: space))
      }
    }
    let full = try #require(LargeText(fitting: "12:34", in: Size(columns: 200, rows: 60)))
    #expect(full.size.columns > 150)
  }

  @Test("a title is broken over two lines where that makes it larger")
  func twoLines() throws {
    let space = Size(columns: 80, rows: 12)
    let text = try #require(LargeText(fitting: "Dypdykk i prosjektene", in: space, lines: 2))
    #expect(text.lines == ["Dypdykk i", "prosjektene"])
    #expect(text.size.fits(in: space))
    let narrow = Size(columns: 20, rows: 12)
    #expect(LargeText(fitting: "Dypdykk i prosjektene", in: narrow, lines: 2) == nil)
  }

  @Test("what is outside the area is not drawn")
  func clipping() {
    var grid = Grid(Size(columns: 10, rows: 3))
    LargeText("888", .init(.small)).draw(
      on: &grid, in: Area(row: 0, column: 0, columns: 4, rows: 2), align: .left)
    #expect(grid.lines == [" ▄▄", "▀▄▄▀", ""])
  }
}
