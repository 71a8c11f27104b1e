import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("Rows for an analyst")
struct RowsTests {
  @Test("each voice is a row, with its scale, which round it was and whether the room saw it")
  func voices() throws {
    var held = Held(
      """
      # Samling
      - Kommuner: Luster

      10:00 Arbeid
      - Sykefraværet? [5-12 %] @deltaker #fravær
      - Hva nå?
      - Og nå? [5-12 %] @deltaker #fravær
      12:00 Slutt
      """)
    try held.at("10:00", .next)
    try held.answer("Sykefraværet", .score(82), count: 3)
    try held.reveal("Sykefraværet")
    try held.answer("Og nå", .score(70))
    let first = try held.note("Hva nå", "plan")
    try held.note("Hva nå", "hvorfor", follows: first)
    let rows = CSVReader(Spreadsheet.text(of: held.report, .bokmål)).records
    let scores = rows.filter { $0["slag"] == "poeng" }
    #expect(scores.map { $0["poeng"] } == ["8,2", "8,2", "8,2", "7,0"])
    #expect(scores.map { $0["antall"] } == ["1", "1", "1", "1"])
    #expect(scores.map { $0["runde"] } == ["1", "1", "1", "2"])
    #expect(scores.map { $0["vist"] } == ["ja", "ja", "ja", "nei"])
    #expect(scores.allSatisfy { $0["skala fra"] == "5,0" && $0["skala til"] == "12,0" })
    #expect(scores.allSatisfy { $0["enhet"] == "%" })
    let notes = rows.filter { $0["slag"] == "notat" }
    #expect(notes.map { $0["svarer på"] } == ["", notes[0]["notat"]])
    #expect(notes[0]["notat"] == first.text)
  }

  @Test("a second file has each item, turn and phase as planned and as used")
  func times() throws {
    var held = Held(
      """
      # Samling
      - Kommuner: Luster, Gloppen

      10:00 Runde (2 min tale + 1 min spørsmål x kommune)
      11:00 Slutt
      """)
    for time in ["10:01", "10:03", "10:04:30", "10:06"] { try held.at(time, .next) }
    try held.at("10:07", .endDay)
    let rows = CSVReader(Spreadsheet.times(of: held.report, .bokmål)).records
    func told(_ names: String...) -> [[String?]] { rows.map { row in names.map { row[$0] } } }
    #expect(
      told("post", "hvem", "fase", "planlagte sekunder", "sekunder") == [
        ["Runde", "", "", "360", "360"], ["Runde", "Luster", "", "180", "210"],
        ["Runde", "Luster", "tale", "120", "120"], ["Runde", "Luster", "spørsmål", "60", "90"],
        ["Runde", "Gloppen", "", "180", "150"], ["Runde", "Gloppen", "tale", "120", "90"],
        ["Runde", "Gloppen", "spørsmål", "60", "60"], ["Slutt", "", "", "0", ""],
      ])
    #expect(rows[0]["start"] == "10:01:00")
    #expect(rows[0]["slutt"] == "10:07:00")
    #expect(rows[0]["forsinket sekunder"] == "0")
    #expect(rows.map { $0["nivå"] }.prefix(4) == ["post", "tur", "fase", "fase"])
    #expect(rows[0]["forsinket start sekunder"] == "60")
    #expect(rows[0]["forsinket slutt sekunder"] == "60")
    #expect([0, 1, 7].map { rows[$0]["status"] } == ["holdt", "", ""])
  }
}
