import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("Blank forms to hand out")
struct FormsTests {
  private static let programme = """
    # Samling
    - Kommuner: Luster, Gloppen

    10:00 Arbeid @kommune
    - Hva nå?
      - Hvorfor det?
    - Hvor godt? [1-3 dårlig..godt]
      - Økonomi
    - Milepæler [tabell Når | Involveres MÅ/BØR]
      - Start
      - …
    - Risiko [matrise Sannsynlighet x Konsekvens]
      - Tid
    11:00 Quiz
    - Hvem? [quiz: Bø; *Sola] @deltaker
    - Fravær? [5-12 %] @deltaker
    12:00 Slutt
    """

  private func document(_ party: String? = nil) -> Document {
    Forms(Held(Self.programme).report, .bokmål, party: party).document
  }

  @Test("have a sheet for each item, with room for every kind of answer and none of the answers")
  func forms() {
    let line = String(repeating: "\\_", count: 40)
    #expect(
      Held.lines(Markdown.text(of: document())) == [
        "# Skjemaer til Samling", "## 10:00 Arbeid",
        "**Hvem:** " + String(repeating: "\\_", count: 30),
        "### Hva nå?", "- Hvorfor det?", line, line, line, line,
        "### Hvor godt?", "| Utsagn | 1 dårlig | 2 | 3 godt |", "| --- | --- | --- | --- |",
        "| Økonomi | ☐ | ☐ | ☐ |",
        "### Milepæler", "| Rad | Når | Involveres (MÅ/BØR) |", "| --- | --- | --- |",
        "| Start |  |  |", "|   |  |  |", "|   |  |  |",
        "### Risiko", "| Nr. | Hva | Sannsynlighet 1–9 | Konsekvens 1–9 |",
        "| --- | --- | --- | --- |", "| 1 | Tid |  |  |",
        "## 11:00 Quiz", "### Hvem?", "- ☐ Bø", "- ☐ Sola",
        "### Fravær?", "- " + String(repeating: "\\_", count: 8) + " % (5,0 … 12,0 %)",
      ])
  }

  @Test("bear the name of the party that they are for, and begin a page with each item")
  func named() {
    #expect(Markdown.text(of: document("Luster")).contains("**Hvem:** Luster"))
    let page = Webpage.text(of: document("Luster"))
    #expect(page.contains("<body class=\"sheets\">"))
    #expect(page.times("<h2 ") == 2)
  }

  @Test("the run sheet has the whole programme in a table before each item")
  func overview() {
    let lines = Held.lines(Held(Self.programme).markdown)
    #expect(
      Array(lines[2...8]) == [
        "## Dag 1", "| Planlagt | Post | Hvem |", "| --- | --- | --- |",
        "| 10:00–11:00 | Arbeid |  |", "| 11:00–12:00 | Quiz |  |", "| 12:00 | Slutt |  |",
        "## Om samlingen",
      ])
    #expect(lines.contains("## Dag 1 – punkt for punkt"))
  }
}
