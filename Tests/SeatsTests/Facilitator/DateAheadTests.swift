import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("A programme whose date is not today's")
struct DateAheadTests {
  /// A gathering some days after the one on which the clock stands.
  private static func stage(_ date: String, kind: SeatKind = .facilitator) -> Stage {
    Stage.of("# Samling\nDato: \(date)\n\n09:00 Velkommen\n10:00 Slutt\n", at: "08:30", kind: kind)
  }

  @Test("is told so on the wall and at the facilitator's seat, where n asks first")
  func ahead() {
    var stage = Self.stage("27. november 2026")
    #expect(stage.picture.name == "Vi begynner 27. november kl. 09:00")
    #expect(stage.picture.face == nil)
    let told = "Programmet er for 27. november – i dag er 24. november"
    #expect(stage.screen(120, 36).lines.joined(separator: "\n").contains(told))
    stage.press("n")
    #expect(stage.seat.panel == .confirm(.openDay(0)) && stage.session.openDay == nil)
    #expect(stage.screen(120, 36).lines.joined(separator: "\n").contains(told))
    stage.press("j")
    #expect(stage.session.openDay == 0)
  }

  @Test("begins at once today, at a date that is past, and in a rehearsal")
  func now() {
    for date in ["24. november 2026", "23. november 2026", "24. november", "3. mai 1999"] {
      var stage = Self.stage(date)
      #expect(stage.picture.name == "Vi begynner 09:00", "\(date)")
      stage.press("n")
      #expect(stage.session.openDay == 0, "\(date)")
    }
    var rehearsal = Self.stage("27. november 2026")
    rehearsal.isRehearsal = true
    rehearsal.press("n")
    #expect(rehearsal.session.openDay == 0)
  }

  @Test("a day that was passed over is not the next one")
  func passedOver() {
    var stage = Stage.of(
      "# Samling\n\n## Dag 1\n09:00 A\n10:00 Slutt\n\n## Dag 2\n09:00 B\n10:00 Slutt\n\n"
        + "## Dag 3\n09:00 C\n10:00 Slutt\n")
    stage.does(.clock(.openDay(1)))
    stage.does(.clock(.endDay))
    #expect(stage.session.dayInFocus == 2)
    stage.does(.clock(.openDay(2)))
    stage.does(.clock(.endDay))
    #expect(stage.session.dayInFocus == nil)
  }
}
