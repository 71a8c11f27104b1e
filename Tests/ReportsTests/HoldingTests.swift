import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("What became of an item")
struct HoldingTests {
  private static let programme = """
    # Samling
    - Kommuner: Luster, Gloppen

    10:00 Velkommen
    - Hva er nytt?
    11:00 Arbeid
    - Hva nå?
    - Hva så?
    12:00 Quiz
    - Hvem er størst? [quiz: *Luster; Gloppen] @kommune
    - Hvem er minst? [quiz: Luster; *Gloppen] @kommune
    13:00 Oppsummering
    - Hva tar vi med?
    14:00 Slutt
    """

  private func held() throws -> Held {
    var held = Held(Self.programme) { agenda in
      agenda.parties.append(Party(id: PartyID("q1"), name: "Hvorfor nå?", kind: .question))
    }
    try held.note("Hva er nytt", "mye")
    let work = held.session.agenda.days[0].items[1].id
    let stretch = try #require(held.session.stretches(ofDay: 0).first { $0.item == work })
    try held.at("11:00", .jump(stretch.id))
    try held.note("Hva nå", "plan", by: "Hvorfor nå?")
    try held.at("12:00", .next)
    try held.option("Hvem er størst", 1, by: "Luster")
    try held.option("Hvem er minst", 1, by: "Gloppen")
    try held.reveal("Hvem er størst")
    try held.at("12:30", .endDay)
    return held
  }

  @Test("what was not held says so and leaves nothing unanswered, what has answers was not timed")
  func minutes() throws {
    let lines = Held.lines(try held().markdown)
    func item(_ heading: String) -> [String] {
      Array(lines.drop { $0 != "### " + heading }.dropFirst().prefix { !$0.hasPrefix("### ") })
    }
    #expect(item("13:00 Oppsummering").first == "*ikke holdt*")
    #expect(!item("13:00 Oppsummering").contains("- *Hva tar vi med?*"))
    #expect(item("11:00 Arbeid").suffix(2) == ["#### Ikke besvart", "- *Hva så?*"])
    #expect(lines.contains("- plan *(fra gruppa «Hvorfor nå?»)*"))
    #expect(lines.contains("| 10:00–11:00 | ikke tatt tid på |  | Velkommen |"))
    #expect(lines.contains("| 13:00–14:00 | ikke holdt |  | Oppsummering |"))
  }

  @Test("a quiz question whose answer was not shown says that it does not count")
  func quiz() throws {
    let lines = Held.lines(try held().markdown)
    #expect(lines.count { $0 == "*Fasiten ble ikke vist – teller ikke*" } == 1)
    #expect(lines.contains("**Stillingen etter 1 av 2 spørsmål**"))
    let rows = CSVReader(Spreadsheet.text(of: try held().report, .bokmål)).records
    #expect(rows.filter { $0["slag"] == "quiz" }.map { $0["riktig"] } == ["ja", "nei"])
    #expect(rows.filter { $0["slag"] == "notat" }.allSatisfy { $0["riktig"] == "" })
  }
}
