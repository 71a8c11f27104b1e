import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("The order of the room")
struct RoundOrderTests {
  private static let programme = """
    # Samling
    - Kommuner: Luster, Gloppen
    - Par: Gloppen + Luster
    - Roller: politikere, ledere
    - Team: Kari, Ola

    10:00 Dypdykk
    - Bakgrunn og mål
    - Presentasjon av ___ kommune (8 min presentasjon + 4 min spørsmål x par v/ makker)
      - Hva er viktigst?
        - Hvorfor?
      - Hva er nytt?
      - Hvor nyttig? [1-10] @deltaker
    - Rundebordsamtaler (x rolle)
      - Samtale (5 min)
        - Hva skal til?
      - Refleksjon (5 min) @team
        - Hva ser dere?
    - Runden (2 min x kommune)
      - Hvor høyt er fraværet? [5-12 %]
      - Hva gjør dere?
    - Hva glemte vi?
    12:00 Slutt
    """

  private func held() throws -> Held {
    var held = Held(Self.programme)
    try held.at("10:00", .next)
    let first = try held.note("Hva er viktigst", "forankring", about: "Gloppen")
    try held.note("Hva er viktigst", "fordi ledelsen er med", about: "Gloppen", follows: first)
    try held.note("Hva er nytt", "kurs", about: "Luster", by: "Gloppen")
    try held.note("Hva er nytt", "apper", about: "Gloppen")
    try held.answer("Hvor nyttig", .score(8), about: "Luster", count: 3)
    try held.note("Hva skal til", "tid", about: "ledere")
    let seen = try held.note("Hva ser dere", "et orkester", about: "ledere", isHeld: true)
    try held.act(.note(.release([seen])))
    try held.answer("Hvor høyt", .score(72), by: "Luster")
    try held.note("Hva gjør dere", "måler", about: "Luster")
    return held
  }

  /// The document from the item's heading to the appendix.
  private func item(_ markdown: String) -> [String] {
    let lines = Held.lines(markdown)
    let from = lines.firstIndex(of: "### 10:00 Dypdykk") ?? 0
    return Array(lines[from...].prefix { !$0.hasPrefix("## ") && !$0.hasPrefix("*Laget") })
  }

  @Test("a round reads by turn: whose it was and who presented, then its questions and answers")
  func turns() throws {
    #expect(
      item(try held().markdown) == [
        "### 10:00 Dypdykk", "- Bakgrunn og mål",
        "#### Presentasjon av Gloppen kommune, ved Luster",
        "##### Hva er viktigst?", "- forankring", "  - fordi ledelsen er med",
        "##### Hva er nytt?", "- apper",
        "#### Presentasjon av Luster kommune, ved Gloppen",
        "##### Hva er nytt?", "- kurs *(sagt av Gloppen)*",
        "##### Hvor nyttig?",
        "**8,0 i snitt** · 3 svar · median 8 · avvik 0,0 · alle sier det samme · de fleste sier 8",
        "| Poeng | Antall | Andel |", "| --- | ---: | --- |", "| 8 | 3 | ██████████ 100 % |",
        "#### Rundebordsamtaler", "##### ledere", "###### Hva skal til?", "- tid",
        "###### Teamet om ledere: Hva ser dere?", "- et orkester",
        "#### Runden", "##### Luster", "###### Hvor høyt er fraværet?", "7,2 %",
        "###### Hva gjør dere?", "- måler",
        "##### Hvor høyt er fraværet?",
        "**7,20 % i snitt** · 1 av 2 har svart",
        "| Hvem | Poeng | På skalaen |", "| --- | ---: | --- |", "| Luster | 7,2 | ███▍ |",
        "#### Ikke besvart", "- *Hva glemte vi?*",
      ])
  }

  @Test("by question, every line says whom it is about and by whom")
  func questions() throws {
    let lines = item(try held().markdown(by: .question))
    for line in [
      "#### Presentasjon av … kommune", "- **Om Gloppen, ved Luster:** forankring",
      "- **Om Luster, ved Gloppen:** kurs *(sagt av Gloppen)*",
      "- **Teamet om ledere:** et orkester",
      "- **ledere:** tid", "- **Luster:** måler",
    ] {
      #expect(lines.contains(line), "\(line): \(lines)")
    }
  }

  @Test("what has not been on and has no answers is not in the minutes of a day that goes on")
  func coming() throws {
    var held = Held("# S\n\n10:00 En\n- Hva?\n11:00 To\n- Bakgrunn\n- Hvem?\n12:00 Slutt")
    try held.at("10:00", .next)
    #expect(!held.markdown.contains("Hvem?"))
    #expect(!held.markdown.contains("Bakgrunn"))
    #expect(held.markdown.contains("- *Hva?*"))
  }

  @Test("on a party's own sheet no line says again whose it is")
  func sheet() throws {
    let held = try held()
    let text = held.markdown(of: "Luster")
    #expect(text.hasPrefix("# Ark for Luster – Samling\n"))
    #expect(!text.contains("**Luster:** "))
    #expect(text.contains("#### Ikke besvart\n\n- *Hva er viktigst?*\n"))
    #expect(!text.contains("Hva er nytt?*"))
  }

  @Test("a party's own sheet names the talks that it held of others")
  func presented() throws {
    var held = try held()
    try held.act(.clock(.next))
    try held.act(.clock(.next))
    let text = held.markdown(of: "Luster")
    #expect(text.contains("**Presenterte andre:** Presentasjon av Gloppen kommune"), "\(text)")
    #expect(!held.markdown(of: "Gloppen").contains("Presentasjon av Gloppen kommune, ved Luster,"))
  }
}
