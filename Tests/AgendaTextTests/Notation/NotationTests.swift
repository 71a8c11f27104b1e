import Phrases
import SamlingCore
import Testing

@testable import AgendaText

@Suite("Clocks and circles")
struct ClockTests {
  private let kommuner = "- Kommuner: Luster, Gloppen, Lom\n"

  @Test(
    "a clock is read in all its forms",
    arguments: [
      ("20 min", 1200), ("1 t 15 min", 4500), ("1,5 time", 5400), ("2 hours", 7200),
      ("½ time", 1800), ("90 sek", 90), ("1 hour and 10 minutes", 4200), ("fem minutter", 300),
    ])
  func lengths(_ text: String, _ seconds: Int) throws {
    #expect(try item("10:00 A (\(text))").step.clock?.total == Seconds(seconds))
  }

  @Test("a range plans its longer end and may shrink to the shorter")
  func ranges() throws {
    let phase = try #require(try item("10:00 A (5–10 min)").step.clock?.phases.first)
    #expect(phase.planned == .minutes(10))
    #expect(phase.least == .minutes(5))
  }

  @Test("named phases are each turn's")
  func phases() throws {
    let text = kommuner + "10:00 A (8 min presentasjon + 4 min spørsmål x kommune)"
    let clock = try #require(try item(text).step.clock)
    #expect(clock.phases.map(\.name) == ["presentasjon", "spørsmål"])
    #expect(clock.isEach)
    #expect(try item(text).plannedEnd == WallTime(10, 36))
  }

  @Test("one parenthesis is for each, two are for all")
  func eachOrAll() throws {
    #expect(try item(kommuner + "10:00 A (10 min x kommune)").step.clock?.isEach == true)
    #expect(try item(kommuner + "10:00 A (10 min) (x kommune)").step.clock?.isEach == false)
    #expect(try item(kommuner + "10:00 A (5 min pr kommune)").step.circle?.turns.count == 3)
    #expect(try item("10:00 A 5min x 8").step.circle?.turns.count == 8)
  }

  @Test("x 3 with three parties means those three")
  func counted() throws {
    let read = agenda(kommuner + "10:00 A (x 3)")
    #expect(read.days[0].items[0].step.circle?.kind == .municipality)
    #expect(read.parties.map(\.name) == ["Luster", "Gloppen", "Lom"])
    #expect(
      agenda(kommuner + "10:00 A (x 4)").parties.map(\.name).suffix(4) == ["1", "2", "3", "4"])
  }

  @Test("in a pair each is presented by the next; of three in a ring")
  func partners() throws {
    let read = agenda("- Par: A + B, C + D + E\n10:00 Runde (x par v/ makker)")
    let names = Dictionary(uniqueKeysWithValues: read.parties.map { ($0.id, $0.name) })
    let turns = try #require(read.days[0].items[0].step.circle?.turns)
    #expect(
      turns.map { "\(names[$0.party] ?? "")-\($0.by.flatMap { names[$0] } ?? "")" } == [
        "A-B", "B-A", "C-D", "D-E", "E-C",
      ])
  }

  @Test("any header is a circle once a round names it")
  func namedCircles() {
    let read = agenda("- Fylker: Troms, Nordland\n10:00 Runde (x fylke)\n- Hva? @fylke")
    #expect(read.circles.map(\.word) == ["fylker"])
    #expect(read.days[0].items[0].step.circle?.turns.count == 2)
    #expect(read.days[0].items[0].step.prompts[0].answeredBy?.kind == .list)
    #expect(agenda("- Fylker: Troms, Nordland\n10:00 A").circles.isEmpty)
  }

  @Test("a semicolon splits where one stands, and commas in parentheses never do")
  func splitting() {
    #expect(
      agenda("- Team: Knut, rådmann; KS (Oslo, Bergen)\n10:00 A").parties.map(\.name) == [
        "Knut, rådmann", "KS (Oslo, Bergen)",
      ])
  }

  @Test("a day's own header counts for that day alone")
  func scopes() throws {
    let read = agenda(
      "- Grupper: A, B\n## Dag 1\n10:00 X (x gruppe)\n## Dag 2\n- Grupper: C, D, E\n10:00 Y (x gruppe)"
    )
    #expect(read.days.map { $0.items[0].step.circle?.turns.count } == [2, 3])
  }

  @Test("groups that are drawn, and people from a file, wait")
  func waiting() throws {
    #expect(try item("- Grupper: à 8\n10:00 A (x gruppe)").step.circle?.turns == [])
    let files = MemoryFiles(files: ["deltakere.csv": "Navn\nKari"])
    let reading = readAgenda(
      "- Deltakere: deltakere.csv\n10:00 A (x deltaker)", language: .english, loader: files)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.agenda.days[0].items[0].step.circle?.kind == .participant)
  }
}

@Suite("Prompts and answer marks")
struct PromptTests {
  private func prompt(_ line: String) throws -> Prompt {
    try #require(try item("10:00 A\n- \(line)").step.prompts.first)
  }

  @Test("a line that asks is a prompt; what asks beneath follows up, the rest is judged")
  func beneath() throws {
    let prompt = try prompt("Hvor? [1-10]\n  - Hvorfor?\n  - Engasjement\n  - Økonomi\n  - …")
    #expect(prompt.followUps == ["Hvorfor?"])
    #expect(prompt.statements == ["Engasjement", "Økonomi"])
    #expect(prompt.isOpen)
  }

  @Test("a scale has labels for its ends or for every step")
  func scales() throws {
    #expect(try prompt("A? [1-10]").answer == .scale(Scale(low: 1, high: 10)))
    #expect(
      try prompt("A? [1–4 ikke..litt..ganske..meget]").answer
        == .scale(Scale(low: 1, high: 4, labels: ["ikke", "litt", "ganske", "meget"])))
    #expect(
      try prompt("A? [5-12 %, landssnitt 8,2, IA-utgangspunkt 8,4]").answer
        == .scale(
          Scale(
            low: 50, high: 120, decimals: 1, unit: "%",
            references: [
              .init(name: "landssnitt", value: 82), .init(name: "IA-utgangspunkt", value: 84),
            ])))
  }

  @Test("marks of every kind")
  func marks() throws {
    #expect(try prompt("A [notat: idé; håp]").answer == .note(kinds: ["idé", "håp"]))
    #expect(try prompt("A [valg: ja; nei]").answer == .choice(options: ["ja", "nei"]))
    #expect(try prompt("A [quiz: X; *Y]").answer == .quiz(options: ["X", "Y"], right: 1))
    #expect(try prompt("A [stem]").answer == .dots(Dots()))
    #expect(
      try prompt("A [stem 1 av kommune]").answer == .dots(Dots(perVoter: 1, circleWord: "kommune")))
    #expect(try prompt("A [ranger]").answer == .rank(Rank()))
    #expect(try prompt("A [ranger av #idé, topp 3]").answer == .rank(Rank(top: 3)))
    #expect(try prompt("A [ranger av #idé, topp 3]").source == "idé")
    #expect(try prompt("A [rank, top 3]").answer == .rank(Rank(top: 3)))
    let statuses = ["done", "under way", "moved", "dropped"]
    #expect(try prompt("A [status]").answer == .status(words: statuses))
    #expect(try prompt("A [status av #avtale]").source == "avtale")
    #expect(
      try prompt("A [matrise Risiko liten..stor x Haster]").answer
        == .matrix(x: Axis(title: "Risiko", low: "liten", high: "stor"), y: Axis(title: "Haster")))
    #expect(
      try prompt("A [tabell MÅ/BØR/KAN | Når]").answer
        == .table(columns: [
          Column(title: "MÅ/BØR/KAN", content: .choice(["MÅ", "BØR", "KAN"])), Column(title: "Når"),
        ]))
  }

  @Test("a vote takes its statements from a key, and says how many go on")
  func sources() throws {
    let text =
      "10:00 A\n- Hva? #idé\n- Beste? [stem 3 av #idé, topp 10] @rom #best\n- Hvor? [1-5] av #best"
    let prompts = try item(text).step.prompts
    #expect(prompts[1].answer == .dots(Dots(perVoter: 3, top: 10)))
    #expect(prompts[1].source == "idé")
    #expect(prompts[1].answeredBy?.kind == .room)
    #expect(prompts[2].source == "best")
  }

  @Test("questions below a quiz are its questions, and a star marks what is right")
  func quiz() throws {
    let step = try item("19:00 A\n- Quiz [quiz] @kommune\n  - Størst?\n    - Luster\n    - *Lom")
      .step
    let question = try #require(step.steps.first?.prompts.first)
    #expect(question.answer == .quiz(options: [], right: 1))
    #expect(question.statements == ["Luster", "Lom"])
    #expect(step.steps.first?.answeredBy?.kind == .municipality)
  }

  @Test("an unknown bracket, and one followed by a link, is text")
  func text() throws {
    #expect(try item("10:00 Rom [G]").step.title == "Rom [G]")
    #expect(try item("10:00 [Lenke](http://a.no) her").step.title == "Lenke her")
    #expect(try item("10:00 [Lenke](http://a.no) her").step.details == ["<http://a.no>"])
  }

  @Test("x spørsmål gives each question a turn")
  func questions() throws {
    let read = agenda("10:00 Samtaler (x spørsmål)\n- Hva?\n- Hvorfor?")
    #expect(read.days[0].items[0].step.circle?.turns.count == 2)
    #expect(read.parties.map(\.name) == ["Hva?", "Hvorfor?"])
  }
}
