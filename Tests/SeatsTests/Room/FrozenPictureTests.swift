import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The room's picture, frozen, previewed and tried")
struct FrozenPictureTests {
  @Test("a frozen picture stands still at every size, and moves again when it is let go")
  func frozen() {
    var stage = Stage.round()
    let sizes = [(80, 24), (200, 60), (40, 6), (7, 3)]
    let before = sizes.map { stage.room($0.0, $0.1) }
    stage.press("f")
    stage.day.go(to: "13:37")
    stage.press("n")
    stage.command("beskjed Hei")
    #expect(sizes.map { stage.room($0.0, $0.1) } == before)
    #expect(stage.screen(120, 30).lines[0].contains("FROSSET LERRET"))
    stage.press("f")
    #expect(stage.room() != before[0])
    #expect(!stage.screen(120, 30).lines[0].contains("FROSSET"))
  }

  @Test("a frozen picture has no clock that is drawn by itself")
  func standsStill() {
    let stage = Stage.round().pressing("f")
    let size = Size(columns: 80, rows: 24)
    #expect(roomView(stage.context, size: size).clock == nil)
    #expect(roomView(Stage.round().context, size: size).clock != nil)
  }

  @Test("black while frozen lets the picture go and blacks it")
  func black() {
    let stage = Stage.round().pressing("f", "b")
    #expect(stage.room().lines.joined().trimmed.isEmpty)
    #expect(stage.screen(120, 30).lines[0].contains("SVART LERRET"))
    #expect(!stage.screen(120, 30).lines[0].contains("FROSSET"))
  }

  @Test("the preview tells what the room sees, and in words when that is nothing or stands still")
  func preview() {
    var stage = Stage.round().pressing("P")
    func text() -> String { stage.screen(110, 36).lines.joined(separator: "\n") }
    #expect(text().contains("Lerretet nå"))
    #expect(text().contains("neste: Lunner"))
    stage.press("f")
    #expect(text().contains("Lerretet nå · frosset"))
    stage.press("b")
    #expect(text().contains("Lerretet nå · svart"))
    #expect(!text().contains("neste: Lunner"))
    stage.press("P")
    #expect(!text().contains("Lerretet nå"))
  }

  @Test("what the room is shown does not depend on how often its seat wakes up")
  func wakings() throws {
    let stage = Stage.round(at: "13:39:00")
    for second in 1..<120 {
      var later = stage
      later.day.wait(Seconds(second))
      let fresh = later.room()
      var woken = stage.context
      for wake in 1...second {
        let now = stage.day.now + .seconds(wake)
        var there = stage
        there.day.go(to: now)
        if !woken.advance(to: now) { woken = there.context }
      }
      #expect(roomView(woken, size: Size(columns: 80, rows: 24)).grid == fresh, "\(second)")
    }
  }

}
