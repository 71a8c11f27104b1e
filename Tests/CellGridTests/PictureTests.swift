import Testing

@testable import CellGrid

@Suite("Pictures of a grid")
struct PictureTests {
  private var small: Grid {
    var grid = Grid(Size(columns: 12, rows: 3))
    grid.put("Lom <&> 漢", row: 0, column: 1, style: .heading)
    grid.rule(row: 1, columns: 4)
    grid.put("8,2", row: 2, column: 0, style: Style(.clock, .bold))
    grid.caret = .init(row: 2, column: 3)
    return grid
  }

  @Test("the text, then where each style runs")
  func snapshot() {
    #expect(
      small.snapshot == """
         Lom <&> 漢
        ────
        8,2
        ════════════
        1: 2-11 heading
        2: 1-4 border
        3: 1-3 clock bold
        caret 3:4

        """)
  }

  @Test("an SVG escapes its text and gives each style its colour")
  func svg() {
    let picture = small.svg(title: "a < b & \"c\"")
    #expect(picture.contains("<title>a &lt; b &amp; &quot;c&quot;</title>"))
    #expect(picture.contains(">Lom &lt;&amp;&gt; </text>") || picture.contains("Lom &lt;&amp;&gt;"))
    #expect(!picture.contains("<&"))
    #expect(picture.contains("fill=\"\(Paper.colour(117))\""))
    #expect(picture.hasSuffix("</svg>\n"))
  }

  @Test("every word on a grid is in its SVG, wherever it stands", arguments: 0..<6)
  func wordsInSVG(indent: Int) {
    var grid = Grid(Size(columns: 20, rows: 1))
    grid.put("Bø er her", row: 0, column: indent)
    grid.put("漢 █▀ ja", row: 0, column: indent + 10)
    let picture = grid.svg()
    for word in ["Bø er her", ">漢<", "ja"] { #expect(picture.contains(word), "\(word)") }
  }

  @Test("rules join where they meet")
  func rules() {
    var grid = Grid(Size(columns: 5, rows: 3))
    grid.rule(row: 1)
    grid.verticalRule(column: 2)
    #expect(grid.lines == ["  │", "──┼──", "  │"])
    var frame = Grid(Size(columns: 4, rows: 3))
    frame.frame(frame.area)
    #expect(frame.lines == ["┌──┐", "│  │", "└──┘"])
  }

  @Test("only the cells that differ are changes")
  func changes() {
    var before = small
    var after = before
    after.put("7", row: 2, column: 0, style: Style(.clock, .bold))
    after.put("字", row: 0, column: 9, style: .heading)
    var changed: [[Int]] = []
    before.become(after, within: after.size) { row, column, _ in
      changed.append([row, column])
    }
    #expect(changed == [[0, 9], [2, 0]])
    #expect(before == after)
  }

  @Test("every role looks different from plain text, or is meant not to", arguments: Theme.allCases)
  func themes(theme: Theme) {
    for depth in ColourDepth.allCases {
      for role in [Role.warning, .overTime, .error, .unsaved, .selection] {
        #expect(theme.look(of: Style(role), depth) != theme.look(of: .normal, depth))
      }
    }
  }

  @Test("a terminal without other letters gets the nearest")
  func plain() {
    let plain = CellReader("─│┼█▀ åÆ …▶漢").filter { !$0.isContinuation }.map {
      Character(Unicode.Scalar(UInt8(bitPattern: $0.plain)))
    }
    #expect(String(plain) == "-|+## aA ~>?")
  }
}
