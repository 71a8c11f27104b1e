import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

/// One picture to keep: what it is of, and how large.
struct KeptPicture: Sendable, CustomTestStringConvertible {
  let name: String
  let sizes: [(columns: Int, rows: Int)]
  let stage: @Sendable () -> Stage

  init(
    _ name: String, _ sizes: [(columns: Int, rows: Int)] = [(80, 24)],
    _ stage: @escaping @Sendable () -> Stage
  ) {
    self.name = name
    self.sizes = sizes
    self.stage = stage
  }

  var testDescription: String { name }

  static let usual = [(columns: 80, rows: 24), (40, 12), (200, 60), (20, 5)]
}

@Suite("The facilitator's picture")
struct FacilitatorPictureTests {
  static let pictures: [KeptPicture] = [
    KeptPicture("before", KeptPicture.usual) { .before() },
    KeptPicture("round", KeptPicture.usual) { .round() },
    KeptPicture("round-nynorsk") { .round(.nynorsk) },
    KeptPicture("round-english") { .round(.english) },
    KeptPicture("round-last-minute") { .round(at: "13:37:25") },
    KeptPicture("round-over", KeptPicture.usual) { .round(at: "13:39:10") },
    KeptPicture("round-paused") { .paused },
    KeptPicture("coffee", [(80, 24), (40, 12)]) { .coffee() },
    KeptPicture("lunch") { .lunch },
    KeptPicture("day-ended") { .dayEnded },
    KeptPicture("all-ended", [(80, 24), (40, 12)]) { .allEnded },
    KeptPicture("rehearsal", [(80, 24), (40, 12)]) { .rehearsal },
    KeptPicture("unsaved", [(80, 24), (40, 12)]) { .unsaved },
    KeptPicture("very-late", [(80, 24), (200, 60)]) { .veryLate },
    KeptPicture("help", [(80, 24), (40, 12), (200, 60)]) { .round().pressing("?") },
    KeptPicture("help-end", [(80, 24)]) {
      .round().pressing("?", "pagedown", "pagedown", "pagedown")
    },
    KeptPicture("palette", [(80, 24), (40, 12)]) { .round().pressing(":", "fo") },
    KeptPicture("palette-error", [(80, 24), (40, 12)]) {
      .round().pressing(":", "nesste", "enter")
    },
    KeptPicture("replan", [(80, 24), (40, 12), (200, 60)]) { .veryLate.pressing("R", "↓") },
    KeptPicture("replan-nothing") { .lunch.pressing("R") },
    KeptPicture("order", [(80, 24), (40, 12)]) { .round().pressing("O", "↓", "+") },
    KeptPicture("order-states") {
      var stage = Stage.round().pressing("s")
      stage.command("borte Bø")
      stage.press("O", "l")
      return stage
    },
    KeptPicture("waiting-turn", [(80, 24), (40, 12)]) { .passedOver.pressing("n") },
    KeptPicture("preview", KeptPicture.usual) { .round().pressing("v", "f", "P") },
    KeptPicture("team") { .reflecting },
    KeptPicture("held", [(80, 24), (40, 12)]) { .held.pressing("x") },
    KeptPicture("ask-jump", [(80, 24), (40, 12)]) { .round().pressing("↓", "enter") },
    KeptPicture("ask-drop") { .round().pressing("end", "d") },
    KeptPicture("ask-end") { .round().pressing("E") },
    KeptPicture("ask-open") { .dayEnded.pressing("n") },
    KeptPicture("ask-quit") { .round().pressing("q") },
    KeptPicture("ask-quit-unsaved") { .unsaved.pressing("q") },
    KeptPicture("ask-silence") {
      var stage = Stage.round(at: "16:40")
      stage.seat.panel = .confirm(
        .resumeAfterSilence(last: Rehearsed.midnight + Seconds.minutes(13 * 60 + 30)))
      return stage
    },
  ]

  @Test("is as it was kept", arguments: pictures)
  func kept(_ picture: KeptPicture) {
    for size in picture.sizes {
      let grid = picture.stage().screen(size.columns, size.rows)
      #expect(Snapshots.difference(of: grid, from: "facilitator-" + picture.name) == nil)
    }
  }

  @Test("is drawn at every small size", arguments: pictures)
  func small(_ picture: KeptPicture) {
    let stage = picture.stage()
    for columns in [0, 1, 2, 7, 20, 29, 30, 31, 63, 64, 65] {
      for rows in [0, 1, 2, 3, 5, 7, 8, 9, 10, 11, 31] {
        let grid = stage.screen(columns, rows)
        #expect(grid.size == Size(columns: columns, rows: rows))
      }
    }
  }
}
