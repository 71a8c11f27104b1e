import Testing

@testable import CellGrid

@Suite("Drawing on a grid")
struct GridTests {
  @Test("what falls outside leaves nothing behind and never fails")
  func clipping() {
    for columns in 0...4 {
      for rows in 0...3 {
        var grid = Grid(Size(columns: columns, rows: rows))
        for row in -2...4 {
          for column in -5...6 {
            grid.put("å漢b👍🏽", row: row, column: column, maxWidth: 4)
            grid.frame(Area(row: row, column: column, columns: 3, rows: 2))
            grid.bar(0.5, row: row, column: column, columns: 3)
            grid.fill(Area(row: row, column: column, columns: 3, rows: 2), style: .normal)
            LargeText("12:Å", .init(.small)).draw(on: &grid, row: row, column: column)
          }
        }
        #expect(grid.lines.count == rows)
      }
    }
  }

  @Test("drawing over half of a wide character blanks the other half")
  func halves() {
    var grid = Grid(Size(columns: 4, rows: 1))
    grid.put("漢字", row: 0, column: 0)
    grid.put("x", row: 0, column: 1)
    #expect(grid[0, 0].scalar == " ")
    #expect(grid[0, 1].scalar == "x")
    #expect(grid[0, 2].scalar == "字")
    #expect(grid[0, 3].isContinuation)
  }

  @Test("filling leaves no half of a wide character, and no marks")
  func filling() {
    var grid = Grid(Size(columns: 6, rows: 1))
    grid.put("漢e\u{301}\u{323}字", row: 0, column: 0)
    grid.fill(Area(row: 0, column: 1, columns: 3, rows: 1), with: "-", style: .quiet)
    #expect(grid.lines == [" ---"])
    var drawn = Grid(Size(columns: 6, rows: 1))
    drawn.put("---", row: 0, column: 1, style: .quiet)
    #expect(grid == drawn)
  }

  @Test("only cells that differ are visited, of a row that differs in its marks alone too")
  func changes() {
    var old = Grid(Size(columns: 4, rows: 3))
    old.put("abcd", row: 0, column: 0)
    old.put("e\u{323}", row: 1, column: 1)
    var new = old
    new.put("x", row: 0, column: 2)
    new.put("e\u{324}", row: 1, column: 1)
    var visited: [[Int]] = []
    old.become(new, within: new.size) { row, column, _ in visited.append([row, column]) }
    #expect(visited == [[0, 2], [1, 1]])
    #expect(old == new)
  }

  @Test(
    "a row that changes again and again is visited where it changed last, and no picture changes with another"
  )
  func changesAgain() {
    var shown = Grid(Size(columns: 5, rows: 2))
    var picture = shown
    for (round, text) in ["a1", "a2", "e\u{301}2", "e\u{301}字", "a3"].enumerated() {
      let before = shown
      let kept = before.lines
      picture.put(text, row: 0, column: 1)
      var visited: [Int] = []
      shown.become(picture, within: picture.size) { _, column, _ in visited.append(column) }
      #expect(visited == [[1, 2], [2], [1], [2], [1, 2, 3]][round])
      #expect(shown == picture)
      #expect(before.lines == kept)
    }
  }
}
