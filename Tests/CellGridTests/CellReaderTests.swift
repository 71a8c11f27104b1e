import Testing

@testable import CellGrid

@Suite("Text becoming cells")
struct CellReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    let shown: String
    let columns: Int
    var testDescription: String { id }
  }

  static let cases = [
    Case(id: "plain", text: "Ålesund – kl. 13", shown: "Ålesund – kl. 13", columns: 16),
    Case(id: "decomposed", text: "A\u{30A}l", shown: "A\u{30A}l", columns: 2),
    Case(id: "wide", text: "漢字", shown: "漢字", columns: 4),
    Case(id: "emoji family", text: "👨‍👩‍👧", shown: "👨👩👧", columns: 6),
    Case(id: "variation selector", text: "❤️", shown: "❤", columns: 1),
    Case(id: "skin tone", text: "👍🏽!", shown: "👍!", columns: 3),
    Case(id: "lone skin tone", text: "🏽", shown: "🏽", columns: 2),
    Case(id: "flag", text: "🇳🇴", shown: "🇳🇴", columns: 2),
    Case(id: "keycap", text: "1️⃣", shown: "1\u{20E3}", columns: 1),
    Case(id: "korean jamo", text: "\u{1112}\u{1161}\u{11AB}", shown: "한", columns: 2),
    Case(
      id: "five marks", text: "e\u{301}\u{302}\u{303}\u{304}\u{305}x",
      shown: "e\u{301}\u{302}\u{303}\u{304}x", columns: 2),
    Case(id: "mark alone", text: "\u{301}a", shown: "◌\u{301}a", columns: 2),
    Case(id: "escape", text: "a\u{1B}[31mb", shown: "a�[31mb", columns: 7),
    Case(id: "C1", text: "a\u{9B}b", shown: "a�b", columns: 3),
    Case(id: "tab and lines", text: "a\tb\nc\r\nd\u{2028}e", shown: "a b c  d e", columns: 10),
    Case(id: "bidi override", text: "a\u{202E}b\u{2066}c", shown: "abc", columns: 3),
    Case(id: "zero width", text: "a\u{200B}b\u{FEFF}c\u{AD}d", shown: "abcd", columns: 4),
    Case(id: "tag characters", text: "a\u{E0041}\u{E007F}b", shown: "ab", columns: 2),
    Case(id: "private use", text: "\u{E000}", shown: "�", columns: 1),
    Case(id: "unassigned", text: "\u{378}", shown: "�", columns: 1),
    Case(id: "no-break space", text: "5\u{A0}min", shown: "5 min", columns: 5),
    Case(id: "empty", text: "", shown: "", columns: 0),
  ]

  @Test("only what a terminal can show gets through", arguments: cases)
  func shown(_ item: Case) {
    #expect(CellReader(item.text).map(\.text).joined() == item.shown)
    #expect(item.text.columns == item.columns)
  }

  @Test("plain text is counted as it is drawn")
  func plain() {
    for value in UInt32(0)..<0x2800 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(Character(scalar)) + "b"
      let drawn = CellReader(text).reduce(0) { $0 + Int($1.width) }
      #expect(text.columns == drawn, "U+\(String(value, radix: 16))")
      var grid = Grid(Size(columns: 8, rows: 1))
      #expect(grid.put(text, row: 0, column: 0) == drawn)
    }
  }

  @Test("no character of Unicode leaves a control or invisible character in a cell")
  func everyScalar() {
    for value in UInt32(0)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for cell in CellReader(String(Character(scalar))) {
        let properties = cell.scalar.properties
        let isInvisible =
          properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
          || properties.generalCategory == .control
        if isInvisible { Issue.record("U+\(String(value, radix: 16))") }
      }
    }
  }
}
