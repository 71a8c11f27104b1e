import Phrases
import SamlingCore
import Support
import Testing

@testable import AgendaText

@Suite("Files as they are")
struct FileTests {
  private static let text = "Samling på Bø\n\n10:00 Velkommen\n11:00 Økt 😀\n12:00 Lønsj\n"

  /// A text in UTF-16 as bytes, with or without its mark.
  private func wide(_ text: String, isBigEndian: Bool, hasMark: Bool) -> [UInt8] {
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? bytes.reversed() : bytes
    }
  }

  @Test("UTF-16 is read as UTF-8 is, in either order, with and without a mark")
  func wideText() {
    let plain = readAgenda(Self.text, language: .english)
    for isBigEndian in [false, true] {
      for hasMark in [false, true] {
        let bytes = wide(Self.text, isBigEndian: isBigEndian, hasMark: hasMark)
        #expect(readAgenda(bytes, language: .english) == plain)
      }
    }
  }

  @Test("a text in which nothing is changed keeps every byte", arguments: 0..<20 as Range<UInt64>)
  func keepsBytes(_ seed: UInt64) {
    var chance = Lot(seed: seed)
    let pieces = ["10:00 Økt", "\u{FEFF}", "\n", "\r\n", "\r", "\t", "é", "👩‍👧", "\u{85}", ""]
    let text = (0..<chance.number(0...20)).map { _ in chance.one(of: pieces) }.joined()
    let lines = ProgrammeText(Array(text.utf8))
    #expect(lines.bytes == Array(text.utf8), "seed \(seed)")
  }

  @Test("UTF-16 that is cut anywhere is read or diagnosed")
  func cutWideText() {
    let bytes = wide(Self.text, isBigEndian: false, hasMark: true)
    for end in bytes.indices {
      let reading = readAgenda(Array(bytes[..<end]), language: .english)
      #expect(reading.agenda.days.contains { !$0.items.isEmpty } || reading.hasErrors)
    }
  }

  @Test("names of persons are left out of a programme in UTF-16 too")
  func names() {
    let bytes = wide("Deltakere: Kari Nes, Ola Li\n10:00 A\n", isBigEndian: false, hasMark: true)
    let text = readAgenda(bytes, language: .english).withoutNames(bytes, "(apart)")
    #expect(text.hasPrefix("Deltakere: (apart)"))
    #expect(!text.contains("Kari"))
  }

  @Test(
    "a line end within a paragraph ends a line, and places stay those of the file",
    arguments: ["\u{0B}", "\u{85}", "\u{2028}", "\u{2029}"])
  func softEnds(_ end: String) {
    let reading = readAgenda(
      "Program\n09.00 Velkommen\(end)10.00 Økt (5 minn)\(end)11.00 Slutt", language: .english)
    #expect(rows(of: reading.agenda).count == 3)
    #expect(reading.diagnostics.map { [$0.line, $0.column] } == [[2, 30]])
  }

  static let kinds: [(FileKind, [UInt8])] = [
    (.word, zip("word/document.xml")), (.spreadsheet, zip("xl/workbook.xml")),
    (.slides, zip("ppt/presentation.xml")), (.archive, zip("bilder/1.txt")),
    (.openDocument, zip("mimetypeapplication/vnd.oasis.opendocument.text")),
    (.word, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
    (.portable, Array("%PDF-1.7\n09:00-17:00 Økt".utf8)),
    (.richText, Array("{\\rtf1 09:00 A}".utf8)),
    (.picture, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]), (.picture, [0xFF, 0xD8, 0xFF, 0xE0]),
    (.page, Array("<!DOCTYPE html>\n<p>09:00 A</p>".utf8)),
    (.calendar, Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n".utf8)),
    (.bytes, Array("10:00 A\n".utf8) + [0, 1, 2]),
  ]

  private static func zip(_ name: String) -> [UInt8] {
    [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] + Array(name.utf8) + [0, 0xB5, 0x55]
  }

  @Test(
    "a file that is no text is known by its bytes, and refused in one sentence", arguments: kinds)
  func refused(_ kind: FileKind, _ bytes: [UInt8]) {
    #expect(FileKind(bytes) == kind)
    for language in Language.allCases {
      let reading = readAgenda(bytes, language: language)
      #expect(reading.diagnostics.map(\.message) == [language.phrases.fileOfKind(kind)])
      #expect(reading.hasErrors && reading.agenda.days.isEmpty && reading.agenda.title.isEmpty)
    }
  }
}
