import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The room's picture leaves nothing out that must be read")
struct RoomWholeTests {
  private typealias S = Scored

  static let sizes = [(80, 24), (100, 31), (120, 36), (120, 40), (132, 43), (160, 45), (200, 60)]

  private static func wall(_ stage: Stage, _ size: (Int, Int)) -> WallReading {
    WallReading(roomPages(stage.context, size: Size(columns: size.0, rows: size.1)).map(\.grid))
  }

  /// An agenda of one item with these lines below it, while that runs.
  private static func running(_ lines: String...) -> Stage {
    let text = (["# Samling", "", "10:00–11:00 Arbeid"] + lines).joined(separator: "\n")
    var stage = Stage(readAgenda(text + "\n", language: .bokmål).agenda, at: "10:00")
    stage.does(.clock(.next))
    return stage
  }

  private static func prompt(_ stage: Stage) -> PromptID {
    stage.session.agenda.days[0].items[0].step.allPrompts.first?.id ?? PromptID("")
  }

  /// A scale on which every score was given, each a different number of times.
  private static var scored: Stage {
    var stage = Stage.scoring(kind: .projector)
    stage.does(.answer(.cast((1...10).map { S.score($0, times: $0 + 10) })))
    stage.does(.answer(.reveal(PollID(S.usefulness))))
    return stage
  }

  @Test("every bar of a scale, the score beside its number", arguments: sizes)
  func bars(size: (Int, Int)) {
    let wall = Self.wall(Self.scored, size)
    for score in 1...10 { #expect(wall.sees("\(score)", beside: "\(score + 10)"), "\(score)") }
  }

  private static let options = [
    "Sykkelvei", "Ungdomsklubb", "Leksehjelp", "Frisklivssentral", "Møteplass", "Båtrute",
    "Bibliotek", "Svømmehall", "Kulturskole", "Natteravn", "Turløype", "Frivilligsentral",
    "Skatepark", "Kino", "Øvingslokale", "Badestrand", "Lekeplass", "Sommerjobb", "Utstyrslager",
    "Fiskebrygge", "Allaktivitetshus",
  ]

  @Test(
    "every option of an open vote with its number", arguments: sizes, [2, 4, 7, 12, 16, 21])
  func options(size: (Int, Int), count: Int) {
    let options = Self.options.prefix(count)
    var stage = Self.running(
      "- Hvilke tiltak skal vi velge? [stem 3]", options.map { "  - " + $0 }.joined(separator: "\n")
    )
    stage.does(.answer(.open(PollID(Self.prompt(stage)))))
    let wall = Self.wall(stage, size)
    #expect(wall.sees("Hvilke tiltak skal vi velge?"))
    for (number, option) in options.enumerated() {
      #expect(wall.sees("\(number + 1)", beside: option), "\(option)")
    }
  }

  @Test("every cell of a table below its heading", arguments: sizes)
  func table(size: (Int, Int)) {
    var stage = Self.running("- Hva vil dere oppnå? [tabell Mål | Hemmer | Fremmer]")
    let prompt = Self.prompt(stage)
    let cells = ["Redusere sykefraværet varig", "Små stillinger", "Ledere som ser folk"]
    for (column, text) in cells.enumerated() {
      var place = NotePlace(prompt: prompt)
      place.cell = NotePlace.Cell(row: SubjectID("r1"), column: column)
      stage.does(.note(.fillCell(place, text: text, id: NoteID("c.\(column)"))))
    }
    stage.does(.answer(.reveal(PollID(prompt))))
    let wall = Self.wall(stage, size)
    for text in cells + ["Mål", "Hemmer", "Fremmer"] { #expect(wall.sees(text), "\(text)") }
  }

  @Test("both axes of a map, their ends and everything placed on it", arguments: sizes)
  func map(size: (Int, Int)) {
    var stage = Stage.scoring(kind: .projector)
    stage.does(
      .answer(
        .cast([
          Cast(
            PollID(S.map), subject: SubjectID("q6.1"), value: .place(x: 8, y: 9), rule: .replaces),
          Cast(
            PollID(S.map), subject: SubjectID("q6.2"), value: .place(x: 3, y: 5), rule: .replaces),
        ])))
    stage.does(.answer(.reveal(PollID(S.map))))
    let wall = Self.wall(stage, size)
    for text in ["Sannsynlighet: stor", "Konsekvens: stor", "liten"] {
      #expect(wall.sees(text), "\(text)")
    }
    #expect(wall.sees("1", beside: "Brann"))
    #expect(wall.sees("2", beside: "Flom"))
  }

  private static let long =
    "Hvorfor snakker alle om nyskaping og innovasjon i offentlig sektor, og hva har det med risiko,"
    + " omdømme og kompetanse i egen kommune å gjøre når pengene er brukt opp og folk er slitne?"

  @Test("a long question to its end, asked and answered", arguments: sizes)
  func question(size: (Int, Int)) {
    var stage = Self.running("- \(Self.long) [1-10]")
    #expect(Self.wall(stage, size).sees(Self.long))
    let prompt = Self.prompt(stage)
    stage.does(.answer(.open(PollID(prompt))))
    #expect(Self.wall(stage, size).sees(Self.long))
    stage.does(.answer(.cast([S.score(7, prompt, times: 12), S.score(10, prompt, times: 3)])))
    stage.does(.answer(.reveal(PollID(prompt))))
    let wall = Self.wall(stage, size)
    #expect(wall.sees(Self.long))
    #expect(wall.sees("10", beside: "3"))
  }

  @Test("what a result is compared with, and the question that follows", arguments: sizes)
  func facts(size: (Int, Int)) {
    var stage = Self.scored
    stage.earlier = EarlierGathering(Stage.scoredEarlier.session)
    let summary = ResultSummary(PollID(S.usefulness), stage.context)
    #expect(summary?.facts.contains { $0.contains("forrige samling") } == true)
    let wall = Self.wall(stage, size)
    for fact in (summary?.facts ?? []) + ["Hva skal til for å løfte det et hakk?"] {
      #expect(wall.sees(fact), "\(fact)")
    }
    var fraction = Stage.scoring(kind: .projector)
    fraction.does(
      .answer(.cast([S.score(75, S.sickLeave, by: S.lom), S.score(91, S.sickLeave, by: S.luster)])))
    fraction.does(.answer(.reveal(PollID(S.sickLeave))))
    let other = Self.wall(fraction, size)
    #expect(other.sees("over landssnitt"))
    #expect(other.sees("Luster", beside: "9,1"))
    #expect(other.sees("landssnitt", beside: "8,2"))
  }

  @Test(
    "every option of a rank order with all its numbers, and those of the round before",
    arguments: sizes, [2, 5, 9, 11])
  func ranked(size: (Int, Int), count: Int) throws {
    let options = Self.options.prefix(count).map { "  - " + $0 }
    let asked = (["- Hva haster mest? [ranger] @deltaker #haster"] + options)
      .joined(separator: "\n")
    let text = "# Samling\n\n10:00 Arbeid\n\(asked)\n11:00 Etter\n\(asked)\n12:00 Slutt\n"
    var stage = Stage(readAgenda(text, language: .bokmål).agenda, at: "10:00")
    for item in 0..<2 {
      stage.does(.clock(.next))
      let prompt = try #require(stage.session.agenda.days[0].items[item].step.allPrompts.first)
      let ids = stage.session.options(of: prompt).map(\.id)
      let poll = PollID(prompt.id)
      stage.does(
        .answer(
          .cast([
            Cast(poll, value: .order(item == 0 ? ids : ids.reversed()), count: 3),
            Cast(poll, value: .order([ids[0]]), count: 2), Cast(poll, value: .pass),
          ])))
      stage.does(.answer(.reveal(poll)))
    }
    let wall = Self.wall(stage, size)
    let poll = try #require(stage.session.shownPoll)
    let bars = try #require(ResultSummary(poll, stage.context)).bars
    #expect(bars.count == count)
    for bar in bars {
      for word in bar.cells.flatMap({ $0.split(separator: " ") }) {
        #expect(wall.sees(bar.label, beside: String(word)), "\(bar.label) \(word)")
      }
      #expect(bar.cells.contains { $0.contains("(") }, "the round before")
    }
    #expect(wall.sees("1 sto over"))
  }

  @Test("every option of a vote that was shown with its number", arguments: sizes, [3, 12, 17, 21])
  func votes(size: (Int, Int), count: Int) throws {
    let options = Self.options.prefix(count)
    var stage = Self.running(
      "- Hvilke tiltak skal vi velge? [stem 3]", options.map { "  - " + $0 }.joined(separator: "\n")
    )
    let prompt = try #require(stage.session.agenda.prompt(Self.prompt(stage)))
    let poll = PollID(prompt.id)
    let casts = stage.session.options(of: prompt).enumerated().map { place, option in
      Cast(poll, value: .option(option.id), count: 31 + place)
    }
    stage.does(.answer(.cast(casts)))
    stage.does(.answer(.reveal(poll)))
    let wall = Self.wall(stage, size)
    for (place, option) in options.enumerated() {
      #expect(wall.sees(option, beside: "\(31 + place)"), "\(option)")
    }
  }

  @Test("how a quiz stands, with points, and which answer was right", arguments: sizes)
  func quiz(size: (Int, Int)) {
    var stage = Stage.scoring(kind: .projector)
    stage.does(
      .answer(
        .cast([
          S.option("q5.o2", S.quiz, by: S.lom, rule: .replaces),
          S.option("q5.o1", S.quiz, by: S.luster, rule: .replaces),
        ])))
    stage.does(.answer(.reveal(PollID(S.quiz))))
    let wall = Self.wall(stage, size)
    let standings = ResultSummary(PollID(S.quiz), stage.context)?.standings ?? []
    #expect(standings.count == 4)
    for line in standings { #expect(wall.sees(line), "\(line)") }
    #expect(wall.sees("Finnøy", beside: "✓"))
  }

  @Test("every member of every group that was drawn", arguments: sizes)
  func groups(size: (Int, Int)) {
    let stage = Stage.people().pressing("D", "1")
    let wall = Self.wall(stage, size)
    for person in stage.session.persons {
      let name = stage.context.name(person.id)
      #expect(wall.sees(name) || wall.sees(name + ","), "\(name)")
    }
  }

  @Test("which phase a turn is in, however long its question", arguments: sizes, [1, 3, 9])
  func phase(size: (Int, Int), lines: Int) {
    let question = Array(repeating: "hva kan de andre lære av prosjektet", count: lines)
    var stage = Stage.of(
      """
      # Samling
      - Kommuner: Luster, Gloppen

      09:00 Prosjektene
      - Presentasjon av ___ kommune (8 min presentasjon + 4 min spørsmål x kommune)
        - \(question.joined(separator: ", og "))?
      10:00 Slutt
      """)
    stage.press("n")
    #expect(Self.wall(stage, size).sees("presentasjon"))
    stage.press("n")
    #expect(Self.wall(stage, size).sees("spørsmål"))
    #expect(!Self.wall(stage, size).sees("presentasjon"))
  }

  @Test("whose turn it is, by whom and who is next", arguments: sizes)
  func turn(size: (Int, Int)) {
    let wall = Self.wall(.round(), size)
    for text in ["Lom", "presentert av Lunner", "prosjekt?"] { #expect(wall.sees(text), "\(text)") }
  }
}

extension Stage {
  /// An earlier gathering that gave a mean to the same question.
  fileprivate static var scoredEarlier: Stage {
    var stage = Stage.scoring(kind: .projector)
    stage.does(.answer(.cast([Scored.score(6, times: 3)])))
    stage.does(.answer(.reveal(PollID(Scored.usefulness))))
    return stage
  }
}
