import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("A rank order at the sheet and on the wall")
struct RankSheetTests {
  private static let agenda = readAgenda(
    """
    # Samling
    - Kommuner: Luster, Gloppen, Lom
    10:00 Valg
    - Hva bør vi begynne med? [ranger] @deltaker
      - Opplæring
      - Heltid
      - Nettverk
    - Hva er viktigst hos dere? [ranger] @kommune
      - Opplæring
      - Heltid
    12:00 Slutt
    """, language: .bokmål
  ).agenda

  private func stage() -> Stage {
    var stage = Stage(Self.agenda)
    stage.press("n", "g")
    return stage
  }

  @Test("digits begin a row that is taken by Enter, from as many as say so")
  func typed() {
    var stage = stage()
    #expect(stage.screen().lines.joined(separator: "\n").contains("2  Heltid"))
    stage.press("2", " 1", "enter", "2 1*3", "enter")
    let poll = PollID(Self.agenda.days[0].items[0].step.prompts[0].id)
    let options = stage.session.options(of: Self.agenda.days[0].items[0].step.prompts[0])
    #expect(
      stage.session.ballots.counts(poll) == [.order([options[1].id, options[0].id]): 4])
  }

  @Test("an order that can't be is told, and stays to be mended")
  func refused() {
    var stage = stage()
    stage.press("1", " 1", "enter")
    #expect(stage.sentence.contains("«1» står to ganger"))
    #expect(stage.seat.scores.typing?.line.string == "1 1")
    #expect(stage.session.ballots.polls.isEmpty)
  }

  @Test("each municipality has its own line, and its order replaces the one before")
  func parties() {
    var stage = stage()
    stage.press("tab", "2 1", "enter", "1", "enter")
    let prompt = Self.agenda.days[0].items[0].step.prompts[1]
    let voices = stage.session.ballots.voices(PollID(prompt.id))
    #expect(voices.map(\.total) == [1, 1])
    #expect(stage.screen().lines.joined(separator: "\n").contains("2 1"))
  }

  @Test(
    "the wall has the options while it is open, no value before it is shown, and all of it after",
    arguments: [(80, 24), (120, 36), (200, 60)])
  func wall(columns: Int, rows: Int) {
    var stage = stage()
    stage.press("2", " 1 3*5", "enter")
    let open = WallReading([stage.room(columns, rows)])
    #expect(open.sees("1", beside: "Opplæring") && open.sees("3", beside: "Nettverk"))
    #expect(!open.sees("1,0"))
    stage.press("l", "V", "j")
    let shown = stage.room(columns, rows)
    let wall = WallReading([shown])
    for text in ["Heltid", "Opplæring", "Nettverk"] { #expect(wall.sees(text), "\(text)") }
    for text in ["1,0", "2,0", "3,0"] { #expect(wall.sees(text), "\(text)") }
  }
}
