import Testing

@testable import CellGrid

@Suite("Text in lines and columns")
struct TextLayoutTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    let width: Int
    let lines: [String]
    var testDescription: String { id }
  }

  static let cases = [
    Case(id: "between words", text: "Vi runder av nå", width: 9, lines: ["Vi runder", "av nå"]),
    Case(id: "fits", text: "Lunsj", width: 5, lines: ["Lunsj"]),
    Case(id: "empty", text: "", width: 5, lines: [""]),
    Case(id: "paragraphs", text: "a\n\nb", width: 5, lines: ["a", "", "b"]),
    Case(
      id: "a long word", text: "kommunebarometeret", width: 7,
      lines: ["kommun-", "ebarom-", "eteret"]),
    Case(
      id: "a long word begins a line", text: "i Sogn-og-Fjordane", width: 10,
      lines: ["i", "Sogn-og-", "Fjordane"]),
    Case(
      id: "at a soft hyphen", text: "kommune\u{AD}barometeret", width: 12,
      lines: ["kommune-", "barometeret"]),
    Case(
      id: "a short word with a soft hyphen", text: "bar\u{AD}ometer", width: 9,
      lines: ["bar\u{AD}ometer"]),
    Case(id: "three letters on each side", text: "attraktiv", width: 6, lines: ["attra-", "ktiv"]),
    Case(id: "no vowels", text: "hmmmmmmm", width: 5, lines: ["hmmm-", "mmmm"]),
    Case(id: "numbers", text: "12345678", width: 5, lines: ["12345", "678"]),
    Case(id: "wide", text: "漢字漢字", width: 5, lines: ["漢字", "漢字"]),
    Case(id: "wide in one column", text: "漢字", width: 1, lines: ["漢", "字"]),
    Case(id: "spaces", text: "  a   b  ", width: 5, lines: ["a b"]),
    Case(id: "exactly", text: "å æ ø å", width: 3, lines: ["å æ", "ø å"]),
    Case(id: "dashes", text: "A – B – C", width: 5, lines: ["A – B", "– C"]),
    Case(id: "no width", text: "ab", width: 0, lines: ["a", "b"]),
  ]

  @Test("lines break between words where they can", arguments: cases)
  func wrapping(_ item: Case) {
    #expect(item.text.wrapped(to: item.width) == item.lines)
  }

  @Test("no line is wider than its width, and no letter is lost")
  func law() {
    let text = "Hva er det viktigste de gjør i sitt prosjekt-arbeid? 漢字 kommunebarometeret–næring"
    for width in 2...90 {
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.columns <= width })
      // Hyphens are put in, and none is lost.
      let letters: (Character) -> Bool = { $0 != " " && $0 != "-" }
      #expect(lines.joined().filter(letters) == text.filter(letters))
    }
  }

  @Test("what does not fit in the lines allowed ends in an ellipsis")
  func limit() {
    #expect("en to tre fire".wrapped(to: 6, lines: 2) == ["en to", "tre…"])
    #expect("enogto tre".wrapped(to: 6, lines: 1) == ["enogt…"])
    #expect("a b".wrapped(to: 1, lines: 1) == ["…"])
    #expect("a".wrapped(to: 3, lines: 0) == [])
  }

  @Test("a cut text fits and says so")
  func truncation() {
    #expect("Dypdykk i prosjektene".truncated(to: 10) == "Dypdykk i…")
    #expect("漢字漢字".truncated(to: 6) == "漢字…")
    #expect("Lunsj".truncated(to: 5) == "Lunsj")
    #expect("Lunsj".truncated(to: 1) == "…")
    #expect("Lunsj".truncated(to: 0) == "")
  }

  @Test("aligned text fills its space")
  func alignment() {
    #expect("ab".aligned(.left, in: 5) == "ab   ")
    #expect("ab".aligned(.center, in: 5) == " ab  ")
    #expect("ab".aligned(.right, in: 5) == "   ab")
    #expect("漢字".aligned(.right, in: 3) == "漢…")
  }
}
