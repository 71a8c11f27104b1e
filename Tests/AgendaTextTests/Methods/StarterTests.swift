import Phrases
import SamlingCore
import Support
import Testing

@testable import AgendaText

@Suite("Starter agendas")
struct StarterTests {
  private func starter(_ methods: [String], _ language: Language = .bokmål) -> String {
    Starter.text(methods: methods, language: language, loader: ShippedMethods.loader)
  }

  @Test("without methods there is a day with the last questions")
  func plain() {
    #expect(
      starter([]) == """
        # Ny samling
        - Sted: skriv stedet her
        - Kommuner: Kommune 1, Kommune 2, Kommune 3, Kommune 4

        ## Dag 1

        09:00 Velkommen
        - Bakgrunn, mål og opplegg

        09:15 Oppsummering og vel hjem
        - Hva er det viktigste dere tar med dere hjem?
        - Hvor nyttig har samlingen vært? [1-10 ..best] @deltaker #nytte
        - Innspill til neste samling?

        09:35 Slutt

        """)
  }

  @Test(
    "the methods are items with their texts, after one another, and only their circles are named")
  func items() {
    let text = starter(["presentasjonsrunde", "reflekterende-team", "evaluering"])
    let read = readAgenda(text, language: .bokmål).agenda
    #expect(
      rows(of: read) == [
        "1 09:00 Velkommen", "1 09:15 Presentasjonsrunde",
        "1 09:35 Samtaler med reflekterende team", "1 10:15 +15 Helt til slutt", "1 10:30 Slutt",
      ])
    #expect(read.circles.map(\.word) == ["kommuner", "roller", "team"])
    #expect(text.contains("- Refleksjon (5 min) @team\n  - Hva ser og hører dere?"))
    #expect(!text.contains("use:"))
  }

  @Test("breaks come where they are due, and what a day cannot hold begins another")
  func days() {
    let text = starter(["milepælsplan", "innovasjonsfaser", "silerunde", "disney", "smarte"])
    let read = readAgenda(text, language: .bokmål).agenda
    #expect(
      rows(of: read) == [
        "1 09:00 Velkommen", "1 09:15 +60 Milepælsplan", "1 10:15 (b) Kaffepause",
        "1 10:30 Innovasjonsprosessen, fase for fase", "1 12:05 (b) Lunsj", "1 13:05 Silerunde",
        "1 14:55 Slutt for dagen", "2 09:00 God morgen",
        "2 09:15 Vi lager felles fremtidsbilde – inspirert av W. Disney", "2 10:15 (b) Kaffepause",
        "2 10:30 Smarte mål", "2 11:25 Oppsummering og vel hjem", "2 11:45 Slutt",
      ])
  }

  @Test(
    "reading any of them gives no doubt, and formatting changes nothing",
    arguments: Language.allCases)
  func undoubted(language: Language) {
    let choices = [[], ShippedMethods.names, ShippedMethods.names.reversed()]
    for methods in choices + ShippedMethods.names.map({ [$0] }) {
      let text = starter(methods, language)
      let reading = readAgenda(text, language: language)
      #expect(reading.diagnostics == [], "\(methods)")
      #expect(format(reading.agenda) == text, "\(methods)")
      #expect(
        reading.agenda.days.flatMap(\.items).count { $0.kind == .work } >= methods.count + 1)
    }
  }

  @Test("a method without a length gets half an hour")
  func noLength() {
    let files = MemoryFiles(methods: ["prat": "# Prat\n- Hva nå?\n"])
    let text = Starter.text(methods: ["prat", "prat"], language: .english, loader: files)
    #expect(
      rows(of: agenda(text)).prefix(3) == [
        "1 09:00 Welcome", "1 09:15 Prat", "1 09:45 Prat",
      ])
  }
}
