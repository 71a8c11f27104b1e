import CellGrid
import Phrases
import Support
import Testing

@testable import Seats

@Suite("The room's picture of a rehearsal")
struct RehearsalBandTests {
  static let stages: [(name: String, stage: Stage)] = [
    ("before", .before()), ("round", .round()), ("coffee", .coffee()), ("day ended", .dayEnded),
    ("all ended", .allEnded), ("paused", .paused), ("frozen", .round().pressing("f")),
  ]
  static let sizes = [(80, 24), (120, 36), (200, 60), (40, 6), (20, 4), (10, 2), (5, 2)]

  @Test(
    "it is the real picture with one row less, above a band with the word",
    arguments: Language.allCases)
  func band(language: Language) {
    for (name, stage) in Self.stages {
      var stage = stage
      stage.seat.language = language
      for (columns, rows) in Self.sizes {
        stage.isRehearsal = false
        let real = stage.room(columns, rows - 1)
        stage.isRehearsal = true
        let room = stage.room(columns, rows)
        #expect(Array(room.lines.dropLast()) == real.lines, "\(name) \(columns)x\(rows)")
        let word = language.phrases.rehearsal
        #expect(
          room.lines.last?.contains(word.prefix(columns)) == true, "\(name) \(columns)x\(rows)")
      }
    }
  }

  @Test("a wall that is black stays black")
  func black() {
    var stage = Stage.rehearsal.pressing("b")
    #expect(stage.room().lines.joined().trimmed.isEmpty)
    stage.press("b")
    #expect(stage.room().lines.last?.contains("ØVELSE") == true)
  }

  @Test("the clock ticks in its place")
  func ticks() {
    var stage = Stage.rehearsal
    let size = Size(columns: 80, rows: 24)
    var picture = roomView(stage.context, size: size)
    stage.day.wait(.init(1))
    let face = stage.context.scene?.clock
    #expect(face.map { picture.turn(to: $0) } == true)
    #expect(picture.grid == roomView(stage.context, size: size).grid)
  }
}
