import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("A row shows what it will do")
struct SheetRowTests {
  private static let agenda = readAgenda(
    """
    # Samling
    - Kommuner: Arendal, Mandal, Sola, Songdalen
    10:00 Slutt på dagen
    - Hvor nyttig for dere? [1-10] @kommune
    - Hvor stor er risikoen? [1-10] @kommune
      - Tid
      - Penger
      - Folk
    - De viktigste? [stem 3] @deltaker
      - Mat
      - Hus
      - Vei
      - Vann
    12:00 Slutt
    """, language: .bokmål
  ).agenda

  private static let prompts = agenda.days[0].items[0].step.allPrompts
  private static let parties = agenda.circles[0].parties

  private func stage(_ question: Int = 0) -> Stage {
    var stage = Stage(Self.agenda, at: "10:00", kind: .scores)
    stage.does(.clock(.next))
    for _ in 0..<question { stage.press("tab") }
    return stage
  }

  private func answers(_ stage: Stage, _ question: Int = 0, _ line: Int? = nil) -> [Int?] {
    let statements = stage.session.statements(of: Self.prompts[question])
    return Self.parties.map { party in
      let value = stage.session.ballots.answer(
        PollID(Self.prompts[question].id), line.map { statements[$0].id }, by: party)
      return if case .score(let score)? = value { score } else { nil }
    }
  }

  @Test("whose each number is stands above it, and who is away has none")
  func away() {
    var stage = stage()
    stage.does(.agenda(.setAway(Self.parties[1], true)))
    stage.press("r", "7 8")
    #expect(stage.screen().lines.contains { $0.contains("Arendal 7 · Sola 8 · Songdalen …") })
    stage.press(" 9", "enter")
    #expect(answers(stage) == [7, nil, 8, 9])
  }

  @Test("10 and 0 are ten there too")
  func ten() {
    #expect(answers(stage().pressing("r", "10 0 1", "enter")) == [10, 10, 1, nil])
  }

  @Test("after a row of a grid the cursor is on the next empty one, and no row reaches into it")
  func grid() {
    var stage = stage(1).pressing("r", "8 7 6 5", "enter", "r", "5 5 6 7", "enter")
    #expect(answers(stage, 1, 0) == [8, 7, 6, 5])
    #expect(answers(stage, 1, 1) == [5, 5, 6, 7])
    stage.press("r", "1 2 3 4 5", "enter")
    #expect(stage.sentence.contains("5 svar, men 4 å svare for"))
    #expect(answers(stage, 1, 2) == [nil, nil, nil, nil])
  }

  @Test("a municipality has one answer, however it is typed")
  func oneEach() {
    var stage = stage().pressing("r", "8*2 7", "enter")
    #expect(stage.sentence.contains("«8*2» teller flere"))
    #expect(answers(stage) == [nil, nil, nil, nil])
    stage.press("escape")
    stage.command("rad --party Sola 9*5")
    #expect(stage.sentence.contains("«9*5» teller flere"))
    #expect(answers(stage) == [nil, nil, nil, nil])
  }

  @Test("a row that would replace what stands says so, and is asked again")
  func replaces() {
    var stage = stage().pressing("7", "8", "↑", "↑", "r", "7 9 6", "enter")
    #expect(stage.sentence.contains("her står svar: Mandal 8 → 9 — Enter en gang til bytter"))
    #expect(answers(stage) == [7, 8, nil, nil])
    stage.press("enter")
    #expect(answers(stage) == [7, 9, 6, nil])
  }

  @Test("what is no score is told as it was typed")
  func faults() {
    var stage = stage().pressing("r", "7,55", "enter")
    #expect(stage.sentence.contains("«7,55» har for mange desimaler"))
    for _ in 0..<3 { stage.press("backspace") }
    stage.press("x", "enter")
    #expect(stage.sentence.contains("«7x» er ikke et svar"))
    #expect(answers(stage) == [nil, nil, nil, nil])
  }

  @Test("a row of dots is read as totals or as an option a dot, and says which before Enter")
  func dots() {
    func counts(_ stage: Stage) -> [Int] {
      let options = stage.session.options(of: Self.prompts[2])
      let counts = stage.session.ballots.counts(PollID(Self.prompts[2].id))
      return options.map { counts[.option($0.id)] ?? 0 }
    }
    var stage = stage(2).pressing("r", "2 9 4 3")
    #expect(
      stage.screen().lines.contains {
        $0.contains("antall i rekkefølge: Mat 2 · Hus 9 · Vei 4 · Vann 3")
      })
    stage.press("enter")
    #expect(counts(stage) == [2, 9, 4, 3])
    stage = self.stage(2).pressing("r", "2 1 4 3", "tab")
    #expect(stage.screen().lines.contains { $0.contains("et valg for hvert svar · 4 svar") })
    stage.press("enter")
    #expect(counts(stage) == [1, 1, 1, 1])
    stage = self.stage(2).pressing("r", "12 9", "enter")
    #expect(stage.sentence.contains("2 tall, men 4 valg"))
    #expect(counts(stage) == [0, 0, 0, 0])
  }
}
