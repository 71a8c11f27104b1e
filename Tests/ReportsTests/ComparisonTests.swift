import AgendaText
import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("Gatherings side by side")
struct ComparisonTests {
  /// A gathering where each municipality scored the first question, and the room the second.
  private func summary(
    _ question: String, scores: [Int], useful: [Int], day: Int, name: String
  ) throws -> GatheringSummary {
    let text = """
      # \(name)
      - Kommuner: Luster, Gloppen, Lom
      - Nettverk: vest

      10:00 Start
      - \(question)
      - Hvor nyttig var det? [1-10] @deltaker
      - Hvor stor er risikoen? [1-10] @kommune
        - Økonomi
        - Tid
      12:00 Slutt
      """
    let agenda = readAgenda(text, language: .bokmål).agenda
    var session = Rehearsed(agenda)
    session.record(
      .events([
        .dayOpened(day: 0, date: PlanDate(year: 2026, month: 3, day: day), offset: .zero)
      ]))
    let prompts = agenda.days[0].items[0].step.allPrompts
    let parties = agenda.circles[0].parties
    for (party, score) in zip(parties, scores) {
      try session.act(
        .answer(.cast([Cast(PollID(prompts[0].id), by: party, value: .score(score))])))
      let risk = PollID(prompts[2].id)
      let subject = SubjectID("\(prompts[2].id).1")
      try session.act(
        .answer(.cast([Cast(risk, subject: subject, by: party, value: .score(score))])))
    }
    for score in useful {
      try session.act(.answer(.cast([Cast(PollID(prompts[1].id), value: .score(score))])))
    }
    let report = Report(of: session.session, name: name, at: session.now, wall: session.wall)
    return GatheringSummary(report, agenda)
  }

  private func pair() throws -> [GatheringSummary] {
    [
      try summary(
        "Hvor godt samarbeider dere? [1-10] @kommune #sam", scores: [5, 7, 6], useful: [7, 8],
        day: 1, name: "en"),
      try summary(
        "Hvordan går samarbeidet nå? [1-10] @kommune #sam", scores: [7, 6], useful: [9, 9],
        day: 2, name: "to"),
    ]
  }

  @Test("a question is the same by its key, or by its words, and each municipality has its change")
  func same() throws {
    let comparison = Comparison(try pair())
    let told = comparison.questions.map { question in
      let means = question.means.map { $0?.text(mark: ",") ?? "-" }
      let rows = question.rows.map { row in
        "\(row.party) \(row.change?.text(mark: ",", isSigned: true) ?? "-")"
      }
      return [question.statement ?? question.text] + means + rows
    }
    #expect(
      told == [
        ["Hvor godt samarbeider dere?", "6,0", "6,5", "Luster +2,0", "Gloppen −1,0", "Lom -"],
        ["Hvor nyttig var det?", "7,5", "9,0"],
        ["Økonomi", "6,0", "6,5", "Luster +2,0", "Gloppen −1,0", "Lom -"],
      ])
  }

  @Test("a change is from the earlier to the later, in whichever order they are named")
  func order() throws {
    let named = try pair()
    #expect(Comparison(named.reversed().inOrderOfDate) == Comparison(named))
    #expect(Comparison(named).questions[0].rows[0].change?.text(mark: ",") == "2,0")
  }

  @Test("on another scale it is another question, and what one gathering alone asked is left out")
  func other() throws {
    let one = try pair()[0]
    let two = try summary(
      "Hvor godt samarbeider dere? [1-5] @kommune #sam", scores: [5, 4], useful: [9], day: 2,
      name: "to")
    let comparison = Comparison([one, two])
    #expect(comparison.questions.map(\.text) == ["Hvor nyttig var det?", "Hvor stor er risikoen?"])
  }

  @Test("Markdown and the page have the table, the page the lines with what they show in words")
  func pages() throws {
    let document = ComparisonDocument(Comparison(try pair()), .bokmål).document
    let markdown = Markdown.text(of: document)
    #expect(markdown.contains("| Luster | 5,0 | 7,0 | +2,0 |"))
    #expect(markdown.contains("| **Alle** | 6,0 | 6,5 | +0,5 |"))
    let page = Webpage.text(of: document)
    #expect(page.times("<polyline") == 3 + 3)
    #expect(
      page.contains("<desc id=\"drawing1-text\">1. mars 2026: 6,0 · 2. mars 2026: 6,5</desc>"))
    #expect(PageReader(page).sections.map(\.level) == [1, 2, 2, 2, 3])
    let english = Markdown.text(of: ComparisonDocument(Comparison(try pair()), .english).document)
    #expect(english.contains("| Luster | 5.0 | 7.0 | +2.0 |"))
    #expect(english.contains("1 March 2026"))
  }

  @Test("CSV has a row for each mean, JSON a mean for each gathering")
  func data() throws {
    let comparison = Comparison(try pair())
    let rows = CSVReader(comparison.spreadsheet(.bokmål)).records
      .filter { $0["hvem"] == "Luster" && $0["utsagn"] == "" }
    #expect(rows.map { $0["snitt"] } == ["5,0", "7,0"])
    #expect(rows.map { $0["endring"] } == ["", "2,0"])
    #expect(rows.map { $0["dato"] } == ["2026-03-01", "2026-03-02"])
    let json = try ReadJSON(comparison.json)
    #expect(json["questions"]?[0]?["key"]?.text == "#sam")
    #expect(json["questions"]?[0]?["means"]?.list.map(\.number) == [6, 6.5])
    #expect(json["questions"]?[0]?["by_party"]?[2]?["means"] == .list([.number(6), .null]))
    #expect(json["gatherings"]?[1]?["network"]?.text == "vest")
  }

  @Test("a programme's report has every gathering, every question and each municipality's way")
  func programme() throws {
    let document = ProgrammeDocument(try pair().reversed(), .bokmål).document
    let page = PageReader(Webpage.text(of: document))
    #expect(page.sections[0].paragraphs == ["2 samlinger i 1 nettverk, 3 kommuner."])
    #expect(page.sections[1].tables[0].rows.dropFirst().map { $0[1] } == ["en", "to"])
    #expect(page.sections[2].tables[1].rows[1] == ["Luster", "5,0", "7,0", "+2,0"])
  }

  @Test("no table is without rows, and no row without what it tells, however few have answered")
  func empty() throws {
    let few = [
      try summary("Hvor godt? [1-10] @kommune", scores: [], useful: [], day: 1, name: "en"),
      try summary("Hvor godt? [1-10] @kommune", scores: [5], useful: [], day: 2, name: "to"),
    ]
    for gatherings in [few, [few[0]], [few[1]], try pair()] {
      let page = PageReader(Webpage.text(of: ProgrammeDocument(gatherings, .bokmål).document))
      for rows in page.sections.flatMap(\.tables).map(\.rows) {
        #expect(rows.count > 1, "\(rows)")
        for row in rows { #expect(row.dropFirst().contains { !$0.isEmpty }, "\(row)") }
      }
    }
  }
}
