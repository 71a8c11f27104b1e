import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("The first page of the minutes")
struct FirstPageTests {
  private static let programme = """
    # Samling i nettverket
    - Nettverk: vest
    - Sted: Park Inn
    - Kommuner: Luster, Gloppen

    10:00 Arbeid @kommune
    - Hva nå?
    14:00 Oppsummering – neste samling
    - Tema, neste samling [notat]
    - Tidspunkt, neste samling (aug/sept) [notat]
    - Sted [notat]
    - Innspill til samlingen [notat]
    - Hvor nyttig har samlingen vært? [1-10 ..best] @deltaker
    15:00 Slutt
    """

  private func held() throws -> Held {
    let persons = [("Kari", "m1"), ("Ola", "m1"), ("Per", "m2"), ("Gjest", "")]
    let people = Dictionary(
      uniqueKeysWithValues: persons.enumerated().map { (PartyID("p-aaaaaaaaaa-\($0)"), $1.0) })
    var held = Held(Self.programme, people: People(people)) { agenda in
      agenda.headers.append(Header(name: "Deltakere", value: "deltakere.tsv"))
      for (number, person) in persons.enumerated() {
        agenda.parties.append(
          Party(
            id: PartyID("p-aaaaaaaaaa-\(number)"), name: "Deltaker \(number)", kind: .participant,
            municipality: person.1.isEmpty ? nil : PartyID(person.1)))
      }
    }
    try held.at("10:00", .next)
    try held.note("Hva nå", "vi deler planen", mark: .decision)
    for (text, who, when, about) in [
      ("rydder", "Luster", "", "Luster"), ("melder inn", "Gloppen", "20. desember", "Gloppen"),
      ("ringer", "", "1. februar", "Luster"), ("skriver", "alle", "innen 3.12.2026", nil),
      ("spør", "Lom", "fredag", nil),
    ] {
      try held.note("Hva nå", text, about: about, mark: .followUp(who: who, when: when))
    }
    try held.note("Hva nå", "en tanke", about: "Luster", mark: .idea)
    try held.at("14:00", .next)
    try held.note("Tema", "implementering")
    try held.note("Tidspunkt", "uke 35")
    try held.note("Innspill", "mer tid")
    try held.answer("Hvor nyttig", .score(9), count: 2)
    try held.answer("Hvor nyttig", .score(6))
    try held.at("15:00", .endDay)
    return held
  }

  @Test("says what, when, where and how many, what was agreed by its deadline, and what comes next")
  func all() throws {
    let lines = Held.lines(try held().markdown)
    #expect(
      Array(lines.prefix { $0 != "## Dag 1" }) == [
        "# Samling i nettverket", "- **Når:** 24. november 2026, 10:00–15:00",
        "- **Nettverk:** vest", "- **Sted:** Park Inn",
        "- **Til stede:** 4 i alt: Luster 2, Gloppen 1, Andre 1",
        "## Avtalt", "### Besluttet", "- vi deler planen *(Arbeid)*", "### Følges opp",
        "| Hva | Hvem | Frist | Kommer fra |", "| --- | --- | --- | --- |",
        "| spør | Lom | fredag | Arbeid |", "| skriver | alle | innen 3.12.2026 | Arbeid |",
        "| melder inn | Gloppen | 20. desember 2026 | Gloppen · Arbeid |",
        "| ringer | ikke satt | 1. februar 2027 | Luster · Arbeid |",
        "| rydder | Luster |  | Luster · Arbeid |",
        "## Neste samling", "- **Tema, neste samling:** implementering",
        "- **Tidspunkt, neste samling (aug/sept):** uke 35",
        "**Evaluering:** Hvor nyttig har samlingen vært? **8,0 i snitt** · 3 svar",
      ])
    for words in ["deltakere.tsv", "Kari", "Ola"] { #expect(!lines.joined().contains(words)) }
  }

  @Test("names who was there only when it is asked for")
  func names() throws {
    let text = try held().markdown(by: .turn, isNaming: true)
    #expect(
      text.contains("  - **Luster:** Kari, Ola\n  - **Gloppen:** Per\n  - **Andre:** Gjest\n"))
  }

  @Test("times and counts stand behind all that was said")
  func appendix() throws {
    let lines = Held.lines(try held().markdown)
    let appendix = try #require(lines.firstIndex(of: "## Vedlegg: tider og tall"))
    for words in ["| Planlagt | Holdt | Forsinket ved slutt | Post |", "### I tall"] {
      #expect(try #require(lines.firstIndex(of: words)) > appendix)
    }
    #expect(try #require(lines.firstIndex(of: "## Ideer")) < appendix)
  }

  @Test("a party's own sheet has it too, with its own tasks and those of all")
  func sheet() throws {
    let lines = Held.lines(try held().markdown(of: "Luster"))
    for line in [
      "# Ark for Luster – Samling i nettverket", "- **Sted:** Park Inn",
      "- vi deler planen *(Arbeid)*",
      "| skriver | alle | innen 3.12.2026 | Arbeid |",
      "| ringer | ikke satt | 1. februar 2027 | Luster · Arbeid |",
      "- **Tema, neste samling:** implementering",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(!lines.contains { $0.contains("melder inn") })
  }

  @Test(
    "deadlines are read as people write them",
    arguments: [
      ("1. februar", "2. februar"), ("15. desember", "1. februar"), ("2027-01-20", "1. februar"),
      ("innen 3.12.", "3. januar 2027"), ("24. november", "23. november"), ("1 May", "2. juni"),
      ("fredag", "28. november"), ("26.11.", "fredag"), ("fredag", "neste tirsdag"),
      ("før påske", "29. mars"), ("27. mars", "før påske"), ("i mars", "1. april"),
      ("utgangen av februar", "i mars"), ("innen jul", "27. desember"), ("15. desember", "før jul"),
      ("innen jul", "over nyttår"),
      ("i morgen", "26. november"), ("uke 48", "28. november"), ("uke 48", "uke 3"),
      ("1. februar", "snarest"), ("1. mars", ""),
    ])
  func deadlines(earlier: String, later: String) {
    let held = PlanDate(year: 2026, month: 11, day: 24)
    #expect(Deadline(earlier, after: held) < Deadline(later, after: held))
    #expect(!(Deadline(later, after: held) < Deadline(earlier, after: held)))
  }

  @Test(
    "a date that was written without its year is told with it, and nothing else is changed",
    arguments: [
      ("3. desember", "3. desember 2026"), ("1. februar, helst før", "1. februar 2027, helst før"),
      ("innen 3.12.", "innen 3.12.2026"), ("3.1", "3.1.2027"), ("3/12", "3/12/2026"),
      ("1 May", "1 May 2027"), ("15.3.2027", "15.3.2027"), ("2027-01-20", "2027-01-20"),
      ("fredag", "fredag"), ("innen jul", "innen jul"), ("", ""),
    ])
  func years(written: String, told: String) {
    #expect(Deadline(written, after: PlanDate(year: 2026, month: 11, day: 24)).text == told)
  }
}
