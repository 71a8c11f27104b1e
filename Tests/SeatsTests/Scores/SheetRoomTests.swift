import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The scores seat follows the room")
struct SheetRoomTests {
  private static let agenda = agenda(asking: "@deltaker")

  private static func agenda(asking who: String) -> Agenda {
    readAgenda(
      """
      # Samling
      - Kommuner: Luster, Gloppen, Lom
      09:00 Presentasjon (5 min x kommune)
      - Hvor langt er dere kommet? [1-10] \(who)
      10:00 Nytte
      - Hvor nyttig var det? [1-10] \(who)
      11:00 Kaffe
      11:30 Slutt
      """, language: .bokmål
    ).agenda
  }

  private static let parties = agenda.circles[0].parties
  private static let turns = agenda.days[0].items[0].step.allPrompts[0].id
  private static let usefulness = agenda.days[0].items[1].step.allPrompts[0].id

  private static func poll(_ turn: Int) -> PollID { PollID(turns, about: parties[turn]) }

  private func stage(_ agenda: Agenda = Self.agenda) -> Stage {
    var stage = Stage(agenda, at: "09:00", kind: .scores)
    stage.does(.clock(.next))
    return stage
  }

  /// The room goes on to what is asked next, or to what comes after it.
  private func goOn(_ stage: inout Stage) {
    repeat {
      stage.does(.clock(.next))
      stage.seat.settle(stage.context)
    } while stage.current == nil && stage.session.openDay != nil
  }

  private func total(_ poll: PollID, _ stage: Stage) -> Int {
    stage.session.ballots.voices(poll).reduce(0) { $0 + $1.total }
  }

  @Test("a question that was left open takes no key from what the room is at")
  func leftOpen() {
    var stage = stage().pressing("7", "8")
    for _ in 0..<3 { goOn(&stage) }
    stage.day.wait(.minutes(6))
    stage.press("9")
    #expect(total(Self.poll(0), stage) == 2)
    #expect(total(PollID(Self.usefulness), stage) == 1)
    let lines = stage.screen().lines
    #expect(lines[1].contains("Hvor nyttig var det?"))
    #expect(
      lines.contains { $0.contains("åpent ennå: Luster · Hvor langt er dere kommet? · 2 svar") })
  }

  @Test("nor does it where the room is at nothing that is answered, or the night has gone")
  func nothingAsked() {
    var stage = stage().pressing("7")
    for _ in 0..<4 { goOn(&stage) }
    stage.press("9", "3")
    #expect(total(Self.poll(0), stage) == 1 && stage.session.ballots.polls.count == 1)
    #expect(stage.screen().lines.joined().contains("Rommet er ikke ved noe som besvares her"))
    stage.does(.clock(.endDay))
    stage.press("9")
    #expect(stage.session.ballots.polls.count == 1)
  }

  @Test("what is open still is led to and closed, one at a time or all")
  func closesOpen() {
    var stage = stage()
    for _ in 0..<3 {
      stage.press("7", "enter")
      goOn(&stage)
      stage.day.wait(.minutes(6))
    }
    stage.press("c")
    #expect(stage.screen().lines[0].contains("Luster"))
    stage.press("8", "l")
    #expect(stage.session.state(of: Self.poll(0)) == .closed)
    #expect(total(Self.poll(0), stage) == 2)
    #expect(stage.seat.scores.prompt == Self.usefulness)
    stage.press("C")
    #expect((0..<3).allSatisfy { stage.session.state(of: Self.poll($0)) == .closed })
    stage.press("u")
    #expect(stage.session.state(of: Self.poll(1)) == .open)
  }

  @Test("a score typed as the turn has just gone asks whose it is, and goes there")
  func justLeft() {
    var stage = stage().pressing("7", "8")
    goOn(&stage)
    stage.press("9")
    #expect(stage.screen().lines.joined().contains("Hvor skal «9»?"))
    #expect(stage.screen().lines[23].contains("Enter Gloppen   ← Luster"))
    stage.press("4", "escape")
    #expect(total(Self.poll(0), stage) == 2 && total(Self.poll(1), stage) == 0)
    stage.press("9", "left", "6")
    #expect(total(Self.poll(0), stage) == 4 && total(Self.poll(1), stage) == 0)
    stage.press("f5", "5", "5")
    #expect(total(Self.poll(1), stage) == 2)
    goOn(&stage)
    stage.press("3", "enter", "3")
    #expect(total(Self.poll(2), stage) == 2)
  }

  @Test("it is not asked where all have answered, the question is closed, or time has gone")
  func noDoubt() {
    var closed = stage().pressing("7", "l")
    goOn(&closed)
    closed.press("9")
    #expect(total(Self.poll(1), closed) == 1)
    // The whole room, that is counted.
    var counted = stage(Self.agenda(asking: "@rom"))
    counted.does(.answer(.countPresent(2)))
    counted.press("7", "8")
    goOn(&counted)
    counted.press("9")
    #expect(total(Self.poll(1), counted) == 1)
    var later = stage().pressing("7")
    goOn(&later)
    later.day.wait(.minutes(5))
    later.press("9")
    #expect(total(Self.poll(1), later) == 1)
  }
}
