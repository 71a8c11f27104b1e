import Phrases
import SamlingCore
import Support
import Testing

@testable import AgendaText

@Suite("Texts that nobody meant")
struct HostileTests {
  @Test(
    "any bytes give an agenda or a diagnosis",
    arguments: [
      [], [0], [0xFF, 0xFE, 0x41, 0x00], [0xEF, 0xBB, 0xBF], Array(repeating: 0, count: 10_000),
      Array(repeating: 0xC3, count: 10_000), Array("10:00".utf8), Array("((((((((".utf8),
      Array("10:00 [[[[(((".utf8), Array("|||\n|||".utf8), Array("- \n- \n- ".utf8),
    ] as [[UInt8]])
  func bytes(_ bytes: [UInt8]) {
    let reading = readAgenda(bytes, language: .english)
    #expect(reading.agenda.days.contains { !$0.items.isEmpty } || reading.hasErrors)
  }

  @Test("a long line is kept as a detail, and told")
  func longLine() {
    let reading = readAgenda(
      "10:00 A\n" + String(repeating: "x ", count: 50_000), language: .english)
    #expect(reading.agenda.days[0].items[0].step.details.count == 1)
    #expect(reading.diagnostics.map(\.line) == [2])
  }

  @Test("nesting ends at a limit, and is told")
  func deep() {
    let lines = (0..<2_000).map { String(repeating: " ", count: $0) + "- Nivå \($0)?" }
    let reading = readAgenda("10:00 A\n" + lines.joined(separator: "\n"), language: .english)
    #expect(reading.diagnostics.contains { $0.message.hasPrefix("lines deeper than 32") })
    let prompt = reading.agenda.days[0].items[0].step.prompts[0]
    #expect(prompt.followUps.count == 1_999)
  }

  @Test("many items are read in time")
  func many() {
    let lines = (0..<5_000).map {
      "\(8 + $0 % 10):\($0 * 5 % 60 < 10 ? "0" : "")\($0 * 5 % 60) Punkt"
    }
    let took = ContinuousClock().measure {
      let count = agenda(lines.joined(separator: "\n")).days.reduce(0) { $0 + $1.items.count }
      #expect(count == 5_000)
    }
    #expect(took < .seconds(20))
  }

  @Test("line breaks, a byte order mark and Windows-1252 are read")
  func encodings() {
    #expect(rows(of: agenda("\u{FEFF}10:00 A\r\n\r\n11:00 B\r")) == ["1 10:00 A", "1 11:00 B"])
    let reading = readAgenda(Array("10:00 M".utf8) + [0xF8] + Array("te".utf8), language: .english)
    #expect(reading.agenda.days[0].items[0].step.title == "Møte")
    #expect(reading.diagnostics.count == 1)
  }

  @Test("a decomposed letter is the same letter")
  func composition() throws {
    #expect(try item("10:00 A\u{30A}pning").step.title == "Åpning")
  }

  @Test("texts put together at random are formatted once and for all", arguments: 0..<700)
  func generated(_ seed: Int) {
    var generator = Lot(seed: UInt64(seed))
    let text = RandomProgramme.text(&generator)
    let read = agenda(text)
    guard read.days.contains(where: { !$0.items.isEmpty }) else { return }
    let tidy = format(read)
    #expect(agenda(tidy).withoutLines == read.withoutLines, "seed \(seed):\n\(text)\n---\n\(tidy)")
    #expect(format(agenda(tidy)) == tidy, "seed \(seed)")
  }
}

/// Programmes of pieces that real ones have, in any order.
private enum RandomProgramme {
  static func text(_ generator: inout Lot) -> String {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...14, using: &generator) {
      lines.append(line(&generator))
      if Int.random(in: 0..<4, using: &generator) == 0 { lines.append("") }
    }
    return lines.joined(separator: "\n")
  }

  private static func line(_ generator: inout Lot) -> String {
    var words: [String] = [starts.randomElement(using: &generator) ?? ""]
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      words.append(pieces.randomElement(using: &generator) ?? "")
    }
    return words.joined(separator: " ")
  }

  private static let starts = [
    "10:00", "1130", "12.00 - 13.00", "kl. 14", "15:00!", "ca. 16:00", "20:00", "01:00", "-", "-",
    "  -", "    -", "1.", "# ", "## Dag 1", "## Dag 2", "### ", "", "", "- Kommuner:", "- Sted:",
    "|", "*", ">", "--:--", "v/", "- ?", "\\-", "09:00–", "(5 min)", "?",
  ]
  private static let pieces = [
    "Velkommen", "lunsj", "Pause", "(20 min)", "(5 min x kommune)", "(x 3)", "(x spørsmål)",
    "v/ Kari Nes", "(Bjørn)", "Hva nå?", "[1-10]", "[quiz: A; *B]", "[notat: a; b]", "#mål",
    "@kommune", "@rom", "av #mål", "___", "**fet**", "*skrå*", "[lenke](http://a.no)", "a | b",
    "10:30", "kl. 9", "A, B, C", "x", "…", "(hva?)", "\\*",
    "&amp;",
    "<b>", "http://b.no/x?y=1", "Slutt", "(8 min a + 4 min b x par v/ makker)", "og mer", "Fem min",
    "[tabell A | B 1-5 | JA/NEI]", "[matrise x a..b x y c..d]", "«sitat?»", "-", ":",
    "by Kari Nes", "ved Per Ås", "[pause]", "(1o min)", "‘..", "L\\ g",
  ]
}
