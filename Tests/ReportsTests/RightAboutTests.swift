import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("What documents say that a number is about")
struct RightAboutTests {
  private static let programme = """
    # Samling
    - Kommuner: Bø, Hobøl, Sola

    10:00 Arbeid @kommune
    - Sykefraværet i din kommune? [5-12 %, landssnitt 8,2]
    - Hvem er de grønne øyene? [quiz: Bø; *Sola; Hobøl]
    - Risiko [matrise Sannsynlighet liten..stor x Konsekvens liten..stor]
      - Økonomi
      - Tid
    - Hva nå?
    12:00 Slutt
    """

  private func held() throws -> Held {
    var held = Held(Self.programme)
    try held.at("10:00", .next)
    for (party, score) in [("Bø", 90), ("Hobøl", 101), ("Sola", 72)] {
      try held.answer("Sykefraværet", .score(score), by: party)
    }
    for (party, option) in [("Bø", 2), ("Hobøl", 2), ("Sola", 1)] {
      try held.option("Hvem er", option, by: party)
    }
    return held
  }

  @Test("a party's own sheet has the count and the mean of all, and its own answer against them")
  func ownAgainstAll() throws {
    let held = try held()
    let lines = Held.lines(held.markdown(of: "Sola"))
    #expect(
      lines.contains(
        "**Sola: 7,2 %** · 1,0 under landssnitt 8,2 · 1,57 under snittet for alle 8,77"))
    #expect(lines.contains { $0.hasPrefix("Alle: **8,77 % i snitt** · 3 av 3 har svart") })
    #expect(lines.contains { $0.hasPrefix("| snittet for alle | 8,77 |") })
    #expect(lines.contains { $0.hasPrefix("| **Sola ✓ riktig** | 2 |") }, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("| Bø | 1 |") && $0.hasSuffix("| Sola |") })
    #expect(!lines.contains { $0.hasPrefix("| Hobøl | 10,1") || $0.contains("Hobøl 10,1") })
    let json = try ReadJSON(reportJSON(of: held.sheet(of: "Sola"), in: held.session))
    let form = json["days"]?[0]?["items"]?[0]?["form"]
    #expect(form?[0]?["answers"]?["count"]?.whole == 3)
    #expect(form?[1]?["answers"]?["count"]?.whole == 3)
    #expect(form?[1]?["answers"]?["options"]?.list.map { $0["count"]?.whole } == [1, 2, 0])
    #expect(form?[1]?["answers"]?["options"]?[1]?["by_party"]?.list.count == 0)
  }

  @Test("what Hobøl is to follow up is not on Bø's sheet, what the two of them are is on both")
  func wholeNames() throws {
    var held = try held()
    for (who, text) in [
      ("Hobøl", "planen"), ("hobøl og bø", "møtet"), ("Bø kommune, ved rådmannen", "lista"),
    ] {
      try held.note("Hva nå?", text, mark: .followUp(who: who, when: ""))
    }
    func owed(_ name: String) -> [String] { held.sheet(of: name).agreed.map(\.note.text) }
    #expect(owed("Bø") == ["møtet", "lista"])
    #expect(owed("Hobøl") == ["planen", "møtet"])
    #expect(owed("Sola") == [])
  }

  @Test(
    "names are found whole, and the longest first",
    arguments: [
      ("Finnøy & Rennesøy", ["Finnøy & Rennesøy"]), ("Rennesøy", ["Rennesøy"]),
      ("Kommune 1", ["Kommune 1"]), ("Kommune 10 og kommune 1", ["Kommune 1", "Kommune 10"]),
      ("Bø/Hobøl", ["Bø", "Hobøl"]), ("Bøheim", []), ("oBø", []), ("", []),
    ])
  func found(text: String, names: [String]) {
    let known = NamesInText(
      ["Bø", "Hobøl", "Finnøy & Rennesøy", "Rennesøy", "Kommune 1", "Kommune 10", ""])
    #expect(known.found(in: text).sorted() == names)
  }

  @Test("where each judges its own, the corner is each one's, and no mean point answers for all")
  func corners() throws {
    var held = try held()
    for (party, thing, x, y) in [
      ("Bø", 1, 9, 9), ("Bø", 2, 2, 3), ("Hobøl", 1, 1, 2), ("Hobøl", 2, 7, 8), ("Sola", 1, 1, 1),
    ] {
      try held.answer("Risiko", .place(x: x, y: y), by: party, statement: thing)
    }
    let lines = Held.lines(held.markdown)
    #expect(
      lines.contains("**stor sannsynlighet + stor konsekvens: 2 av 5 plasseringer, hos 2 av 3**"))
    #expect(lines.contains("- **Bø:** Økonomi (9 · 9)"))
    #expect(lines.contains("- **Hobøl:** Tid (7 · 8)"))
    #expect(lines.contains("- **Sola:** ingenting i det hete hjørnet"))
    #expect(lines.contains("| Nr. | Hva | I hjørnet | Bø | Hobøl | Sola |"))
    #expect(lines.contains("| 1 | Økonomi | 1 av 3 | 9 · 9 | 1 · 2 | 1 · 1 |"))
    let own = Held.lines(held.markdown(of: "Bø"))
    #expect(own.contains("- **Bø:** Økonomi (9 · 9)"))
    #expect(!own.contains { $0.hasPrefix("- **Hobøl") || $0.hasPrefix("- **Sola") })
    #expect(own.contains("| 1 | Økonomi | 1 av 3 | 9 · 9 |"))
    let page = Webpage.text(of: Minutes(held.sheet(of: "Bø"), .bokmål).document)
    #expect(page.contains("1 ligger på 9 · 9, 2 ligger på 2 · 3."))
    let answers = try ReadJSON(reportJSON(of: held.report, in: held.session))["days"]?[0]?[
      "items"]?[
        0]?["form"]?[2]?["answers"]
    #expect(answers?["places"]?.list.map { $0["in_corner"]?.whole } == [1, 1])
    #expect(
      answers?["corners"]?.list.map { $0["things"]?.list.map(\.text) } == [
        ["Økonomi"], ["Tid"], [],
      ])
  }

  @Test("what was for the seats is in no document: what is held back, open, or not shown")
  func forSeats() throws {
    var held = try held()
    try held.note("Hva nå?", "hemmelig", isHeld: true)
    let poll = PollID(held.prompt("Sykefraværet").id)
    for isClosed in [false, true] {
      var one = held
      if isClosed { try one.act(.answer(.close(poll))) }
      for words in ["holdt tilbake", "åpen", "vist for rommet", "hemmelig"] {
        #expect(!one.markdown.contains(words))
        #expect(!one.markdown(of: "Sola").contains(words))
      }
    }
  }

  @Test("where statements have been answered by different numbers, both ends are told")
  func fewest() throws {
    var held = Held(
      """
      # Samling
      - Kommuner: Bø, Hobøl, Sola

      10:00 Arbeid
      - Hvor godt stemmer det? [1-10] @kommune
        - Vi har en plan
        - Vi følger den
      12:00 Slutt
      """)
    try held.at("10:00", .next)
    for party in ["Bø", "Hobøl", "Sola"] {
      try held.answer("Hvor godt", .score(7), by: party, statement: 1)
    }
    try held.answer("Hvor godt", .score(2), by: "Bø", statement: 2)
    #expect(Held.lines(held.markdown).contains("1–3 av 3 har svart"))
    #expect(Held.lines(held.markdown(of: "Bø")).contains { $0.contains("1–3 av 3 har svart") })
  }

  @Test("«avvik» is how far scores lie apart, and never how late it was")
  func deviation() throws {
    var held = try held()
    try held.at("13:30", .endDay)
    let text = held.markdown
    #expect(text.contains("sent"))
    for part in text.lowercased().components("avvik").dropFirst() {
      #expect(part.prefix(2).last?.isNumber == true, "avvik\(part.prefix(20))")
    }
  }
}
