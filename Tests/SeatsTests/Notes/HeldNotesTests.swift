import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("What the room sees of notes")
struct HeldNotesTests {
  /// The round with a phase in which the team writes; its first turn runs.
  private static func stage() -> Stage {
    var agenda = Build.agenda("10:00–11:00 Lederoppgaven", parties: ["politikere", "ledere"])
    var round = Build.round("s1", "Samtaler", parties: 2, minutes: [10])
    round.clock = nil
    var talk = Step(
      id: StepID("s2"), title: "Samtale", clock: Clock(phases: [.init(planned: .minutes(5))]))
    talk.prompts = [Prompt(id: PromptID("q1"), question: "Hva skal til for å lykkes?")]
    var reflection = Step(
      id: StepID("s3"), title: "Refleksjon", clock: Clock(phases: [.init(planned: .minutes(5))]),
      answeredBy: Answerers(kind: .team, word: "team"))
    reflection.prompts = [Prompt(id: PromptID("q2"), question: "Hva ser og hører dere?")]
    round.steps = [talk, reflection]
    agenda.days[0].items[0].step = round
    agenda.parties.append(Party(id: PartyID("t1"), name: "Håvard Osflaten", kind: .list))
    agenda.circles = [NamedCircle(word: "team", kind: .list, parties: [PartyID("t1")])]
    var stage = Stage(agenda, at: "10:00")
    stage.press("n")
    stage.day.go(to: "10:02")
    return stage
  }

  private static let sizes = [(80, 24), (200, 60), (120, 40), (40, 6), (44, 31), (300, 80), (1, 1)]

  @Test(
    "two sessions that differ only in held notes show the room the same, at any moment and size")
  func identical() {
    var (plain, held) = (Self.stage(), Self.stage())
    func both(_ step: (inout Stage) -> Void, _ name: String) {
      step(&plain)
      step(&held)
      for (columns, rows) in Self.sizes {
        #expect(plain.room(columns, rows) == held.room(columns, rows), "\(name) \(columns)x\(rows)")
      }
    }
    both({ $0.press("v") }, "answers shown")
    for number in 1...30 {
      held.command("notat --prompt \"Hva ser\" Hemmelig \(number)")
    }
    #expect(held.session.notes.heldCount == 30)
    both({ $0.command("notat Sagt høyt") }, "one more")
    both({ $0.day.go(to: "10:07:13") }, "over time")
    both({ $0.press("n") }, "the team's phase")
    both({ $0.press("space") }, "a pause")
    both({ $0.day.go(to: "10:12:44") }, "later")
    both({ $0.press("f") }, "frozen")
    both({ $0.press("f", "n") }, "the next turn")
    #expect(plain.screen(120, 40) != held.screen(120, 40))
  }

  @Test("what is let out is shown under the team's question, and asked about first")
  func released() {
    var stage = Self.stage().pressing("v")
    stage.command("notat --prompt \"Hva ser\" Eierskap")
    stage.command("notat --prompt \"Hva ser\" Tillit")
    stage.day.go(to: "10:05")
    stage.press("n")
    func shows(_ text: String) -> Bool { WallReading([stage.room()]).sees(text) }
    #expect(!shows("Eierskap"))
    #expect(stage.screen(120, 40).lines.joined().contains("2 notater holdes tilbake"))
    stage.press("x", "↓", "enter")
    #expect(!shows("Tillit"))
    stage.press("j")
    #expect(shows("Tillit") && !shows("Eierskap"))
    stage.press("x", "a", "n")
    #expect(!shows("Eierskap"))
    stage.press("x", "a", "j")
    #expect(shows("Eierskap"))
    stage.press("x")
    #expect(stage.screen().lines.joined().contains("Ingen notater holdes tilbake."))
  }

  @Test("a terminal that has shown the room's picture never shows what is held")
  func hidden() {
    var stage = Self.stage()
    stage.command("notat --prompt \"Hva ser\" Eierskap")
    #expect(stage.pressing("x").screen().lines.joined().contains("politikere: Eierskap"))
    let seen = stage.pressing("p", "p", "x").screen().lines.joined()
    #expect(!seen.contains("Eierskap"))
    #expect(seen.contains("politikere: (teksten vises ikke her"))
  }

  @Test("the room sees none, the marked ones or all, of this turn and the question last answered")
  func shown() {
    var stage = Self.stage()
    stage.command("notat Tid")
    stage.command("notat Åpenhet")
    stage.command("merk last idé")
    func notes() -> [String] {
      let wall = WallReading([stage.room()])
      return ["Tid", "Åpenhet"].filter(wall.sees)
    }
    #expect(notes() == [])
    stage.command("vis merkede")
    #expect(notes() == ["Åpenhet"])
    stage.command("vis alle")
    #expect(notes() == ["Tid", "Åpenhet"])
    stage.press("pagedown")
    #expect(notes() == [])
  }

  @Test("many notes are seen whole, on as many pages as that takes")
  func many() {
    var stage = Self.stage().pressing("v")
    for number in 1...40 { stage.command("notat Nummer \(number) av ganske mange svar") }
    for (columns, rows) in [(80, 24), (120, 40), (44, 31)] {
      let pages = roomPages(stage.context, size: Size(columns: columns, rows: rows))
      let lines = pages.flatMap(\.grid.lines)
      for number in 1...40 {
        #expect(
          lines.contains { $0.contains("– Nummer \(number) av") }, "\(number), \(columns)x\(rows)")
      }
    }
  }
}
