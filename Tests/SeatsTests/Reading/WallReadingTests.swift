import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The reader of the wall")
struct WallReadingTests {
  private typealias S = Scored

  static let scales = LargeText.Font.allCases.flatMap { font in
    (1...6).map { LargeText.Scale(font, $0) }
  }

  // MARK: Letters

  @Test("each letter reads back as itself between others, at every size", arguments: scales)
  func letters(scale: LargeText.Scale) throws {
    let name = "\(scale.font)"
    let font = try #require(LetterShapes.kept.fonts.first { $0.name == name })
    for shape in font.shapes {
      let letter = try #require(Unicode.Scalar(shape.letter))
      let text = "A\(letter)B"
      let reading = WallReading([Self.drawn([(text, scale)])])
      #expect(reading.words.map(\.text) == [WallText.text(text)], "\(name) \(letter)")
      #expect(reading.unread == 0, "\(name) \(letter)")
    }
  }

  @Test("no two letters or digits of a font have one drawing")
  func lookAlike() {
    for font in LetterShapes.kept.fonts {
      var seen: [[String]: UInt32] = [:]
      for shape in font.shapes {
        let key = shape.pieces.map { "\($0.outline) \($0.column) \($0.aboveLine)" }
        #expect(seen.updateValue(shape.letter, forKey: key) == nil, "\(font.name) \(shape.letter)")
      }
    }
  }

  @Test("texts of all sizes on one picture read back, each with its size", arguments: 0..<200)
  func sizes(seed: Int) {
    var lot = Lot(seed: UInt64(seed))
    var texts: [(String, LargeText.Scale)] = []
    for _ in 0..<lot.number(1...6) {
      let words = (0..<lot.number(1...4)).map { _ in
        String((0..<lot.number(1...9)).map { _ in lot.one(of: Array("ABEGIKLOÅØÆÖ0158:-.,?")) })
      }
      // Dots alone do not tell which line they stand on.
      texts.append(("A" + words.joined(separator: " "), lot.one(of: Array(Self.scales.prefix(10)))))
    }
    let reading = WallReading([Self.drawn(texts)])
    for (text, scale) in texts {
      let found = reading.finds(text).map(\.size)
      #expect(found.contains(LetterSize(pixels: scale.pixelRows)), "\(text) seed \(seed)")
    }
    #expect(reading.unread == 0, "seed \(seed)")
    let count = texts.reduce(0) { $0 + $1.0.split(separator: " ").count }
    #expect(reading.words.count == count, "seed \(seed)")
  }

  /// Texts below each other, each as wide as it is, beginning at columns of their own.
  private static func drawn(_ texts: [(String, LargeText.Scale)]) -> Grid {
    let sizes = texts.map { LargeText.measure($0.0, $0.1) }
    let columns = (sizes.map(\.columns).max() ?? 0) + 7 * texts.count
    var grid = Grid(Size(columns: columns, rows: sizes.reduce(0) { $0 + $1.rows + 1 }))
    var row = 0
    for (number, (text, scale)) in texts.enumerated() {
      LargeText(text, scale).draw(on: &grid, row: row, column: 7 * number)
      row += sizes[number].rows + 1
    }
    return grid
  }

  @Test(
    "a tick, a dash or a dot far from any letter is read on the line of those beside it",
    arguments: scales)
  func alone(scale: LargeText.Scale) {
    for sign in ["✓", "–", ".", "·", "-"] {
      let start = LargeText.measure("Lom", scale).columns + 9 * scale.factor + 3
      let end = start + LargeText.measure(sign, scale).columns
      var grid = Grid(Size(columns: end, rows: scale.rows + 1))
      LargeText("Lom", scale).draw(on: &grid, row: 1, column: 0)
      LargeText(sign, scale).draw(on: &grid, row: 1, column: start)
      let isSeen = WallReading([grid]).sees("Lom", beside: sign)
      #expect(isSeen, "\(sign)")
    }
  }

  @Test("a letter with one pixel cut is not read", arguments: scales)
  func cutLetter(scale: LargeText.Scale) {
    let whole = Self.drawn([("BØ", scale)])
    for row in 0..<whole.rows {
      for column in 0..<whole.columns where whole[row, column].scalar != " " {
        var grid = whole
        grid[row, column] = .blank
        #expect(!WallReading([grid]).sees("BØ"), "\(row) \(column)")
      }
    }
  }

  @Test("lines that touch are read, an accent below a letter's foot")
  func touching() {
    let scale = LargeText.Scale(.small)
    var grid = Grid(Size(columns: 60, rows: 9))
    for (line, text) in ["MAT", "ÅÉÖ", "ÄKER"].enumerated() {
      LargeText(text, scale).draw(on: &grid, row: 3 * line, column: 0)
    }
    let reading = WallReading([grid])
    #expect(reading.words.map(\.text).sorted() == ["mat", "äker", "åéö"])
    #expect(reading.unread == 0)
  }

  // MARK: Words and lines

  private static func page(_ lines: String...) -> WallReading {
    var grid = Grid(Size(columns: 60, rows: lines.count))
    for (row, line) in lines.enumerated() { grid.put(line, row: row, column: 0) }
    return WallReading([grid])
  }

  @Test("a text is joined over line breaks and hyphens, capitals as small letters")
  func joined() {
    let page = Self.page(
      "  Hva skal FRISKLIVS-      12  Nord-", "  sentralen gjøre?             Norge 🎣漢字")
    #expect(page.sees("Hva skal frisklivssentralen gjøre?"))
    #expect(page.sees("Nord-Norge 🎣漢字"))
    #expect(page.sees("Nord-Norge", beside: "12"))
    for wrong in ["Hva skal gjøre?", "frisklivs sentralen", "Norge nord", "gjør", "12 nord Norge"] {
      #expect(!page.sees(wrong), "\(wrong)")
    }
  }

  @Test("a number beside another label is not this one's")
  func beside() {
    let page = Self.page("Luster   31", "Lom      32", "Lom Lom  32")
    #expect(page.sees("Luster", beside: "31"))
    #expect(!page.sees("Luster", beside: "32"))
    #expect(!page.sees("Lom", beside: "31"))
    #expect(!page.sees("Lom", beside: "3"))
  }

  @Test("a text goes on at the next page, and not before the page it begins on")
  func pages() {
    func page(_ line: String) -> Grid {
      var grid = Grid(Size(columns: 40, rows: 4))
      grid.put(line, row: 1, column: 3)
      return grid
    }
    let pages = [page("Alt som ble sagt"), page("om kommunen vår")]
    #expect(WallReading(pages).sees("Alt som ble sagt om kommunen vår"))
    #expect(!WallReading(pages.reversed()).sees("Alt som ble sagt om kommunen vår"))
    #expect(WallReading(pages).pages == 2)
  }

  @Test("a bar is no letter, whatever it stands beside")
  func bars() {
    var grid = Self.drawn([("9", LargeText.Scale(.small))])
    for row in 0..<grid.rows { grid.put("██▌", row: row, column: 5, style: .bar) }
    let reading = WallReading([grid])
    #expect(reading.words.map(\.text) == ["9"])
    #expect(reading.bars.map(\.columns) == Array(repeating: 5..<8, count: grid.rows))
    #expect(reading.unread == 0)
  }

  // MARK: The program's pictures

  /// Pictures with labels and the numbers beside them.
  private static var pictures: [(grid: Grid, rows: [(label: String, number: String)])] {
    var stage = Stage.scoring(kind: .projector)
    stage.does(.answer(.cast((1...10).map { S.score($0, times: $0 + 10) })))
    stage.does(.answer(.reveal(PollID(S.usefulness))))
    let scores = (1...10).map { ("\($0)", "\($0 + 10)") }
    var vote = Stage.scoring(kind: .projector)
    vote.does(
      .answer(
        .cast((1...4).map { S.option("q4.\($0)", S.problems, times: 20 + $0) })))
    vote.does(.answer(.reveal(PollID(S.problems))))
    let votes = [("Mat", "21"), ("Hus", "22"), ("Vei", "23"), ("Vann", "24")]
    return [(80, 24), (120, 30), (200, 60), (300, 100)].flatMap { size in
      [
        (stage.room(size.0, size.1), scores), (vote.room(size.0, size.1), votes),
      ]
    }
  }

  @Test("a row, a number or a letter cut or changed in the program's pictures is found")
  func cuts() {
    for (grid, rows) in Self.pictures {
      let size = "\(grid.size.columns)x\(grid.size.rows)"
      for (label, number) in rows {
        let whole = WallReading([grid])
        #expect(whole.sees(label, beside: number), "\(label) at \(size)")
        let labels = whole.finds(label)
        for find in whole.finds(number) where labels.contains(where: { $0.isBeside(find) }) {
          for word in find.words.map({ whole.words[$0] }) {
            var without = grid
            Self.blank(word.rows, word.columns, of: &without)
            #expect(!WallReading([without]).sees(label, beside: number), "\(label) at \(size)")
            var row = grid
            Self.blank(word.rows, 0..<grid.columns, of: &row)
            let cut = WallReading([row])
            #expect(!cut.sees(label, beside: number), "\(label) at \(size)")
          }
        }
      }
    }
  }

  @Test("two numbers that changed places are found")
  func swapped() {
    for (grid, rows) in Self.pictures {
      let whole = WallReading([grid])
      let (first, last) = (rows[0], rows[rows.count - 1])
      let places = [first, last].compactMap { row in
        whole.finds(row.number).first { find in
          whole.finds(row.label).contains { $0.isBeside(find) }
        }
      }.map { whole.words[$0.words[0]] }
      var other = grid
      Self.copy(places[0], of: grid, to: places[1], of: &other)
      Self.copy(places[1], of: grid, to: places[0], of: &other)
      let reading = WallReading([other])
      let size = "\(grid.size.columns)x\(grid.size.rows)"
      #expect(reading.sees(first.label, beside: last.number), "\(size)")
      #expect(!reading.sees(first.label, beside: first.number), "\(size)")
      #expect(!reading.sees(last.label, beside: last.number), "\(size)")
    }
  }

  private static func blank(_ rows: Range<Int>, _ columns: Range<Int>, of grid: inout Grid) {
    for row in rows { for column in columns { grid[row, column] = .blank } }
  }

  /// Copies a word's cells to where a word of the same length stands.
  private static func copy(
    _ word: WallWord, of grid: Grid, to place: WallWord, of other: inout Grid
  ) {
    for row in 0..<word.rows.count {
      for column in 0..<word.columns.count {
        other[place.rows.lowerBound + row, place.columns.lowerBound + column] =
          grid[word.rows.lowerBound + row, word.columns.lowerBound + column]
      }
    }
  }
}
