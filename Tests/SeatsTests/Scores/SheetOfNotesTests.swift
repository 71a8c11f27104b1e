import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The notes seat and the sheet")
struct SheetOfNotesTests {
  private static let agenda = readAgenda(
    """
    # Samling
    - Kommuner: Luster, Gloppen
    10:00 Mål
    - Hva ønsker dere? #ønske
    - Hva først? [stem 3 av #ønske] @deltaker
    - Mål [tabell Mål | Hemmer] @kommune
    12:00 Slutt
    """, language: .bokmål
  ).agenda

  private static let prompts = agenda.days[0].items[0].step.allPrompts

  @Test("at a table the foot of the notes has the key to it, and the key leads to that table")
  func leads() {
    var stage = Stage(Self.agenda, at: "10:00", kind: .notes)
    stage.does(.clock(.next))
    stage.press("tab")
    #expect(stage.screen().lines[23].contains("F11 prikker"))
    stage.press("tab")
    #expect(stage.screen().lines[23].contains("F11 tabell"))
    stage.press("f11", "Vi jobber", "tab", "Tid", "tab", "escape")
    #expect(stage.seat.scores.prompt == Self.prompts[2].id)
    #expect(stage.seat.screen == .notes)
    #expect(stage.session.cellPlaces(of: Self.prompts[2].id).count == 2)
  }

  @Test("while there is nothing to choose yet the foot names no numbers to choose by")
  func nothingYet() {
    var stage = Stage(Self.agenda, at: "10:00", kind: .scores)
    stage.does(.clock(.next))
    while stage.seat.scores.sheet(stage.session)?.entry != .option { stage.press("tab") }
    #expect(stage.screen().lines.last?.contains("1–") == false)
  }

  @Test("dots on a note that was erased are free again")
  func freeDots() {
    var stage = Stage(Self.agenda, at: "10:00", kind: .scores)
    stage.does(.clock(.next))
    for text in ["Tid", "Penger"] { stage.command("notat --prompt 1 " + text) }
    stage.command("til-stede 1")
    while stage.seat.scores.prompt != Self.prompts[1].id { stage.press("tab") }
    stage.press("2", "2", "2", "1")
    #expect(stage.sentence.contains("4 prikker, men det er 3 å gi"))
    let note = Array(stage.session.notes.standing)[1].id
    stage.does(.note(.delete(note)))
    #expect(stage.screen().lines.joined().contains("0 av 3 prikker"))
    stage.press("1")
    #expect(stage.screen().lines.joined().contains("1 av 3 prikker"))
  }

  @Test(
    "new words for a question that ask for another kind of answer are refused, and say what to do")
  func otherAnswer() {
    var stage = Stage(Self.agenda, at: "10:00")
    stage.press("n")
    stage.command("spør-om 1 Nytte? [1-5]")
    #expect(stage.sentence.contains("«Nytte? [1-5]» skal besvares på en annen måte"))
    stage.press("escape")
    stage.command("spør-om 1 Hva vil dere?")
    #expect(stage.session.agenda.prompt(Self.prompts[0].id)?.question == "Hva vil dere?")
  }
}
