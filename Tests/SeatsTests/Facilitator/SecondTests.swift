import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("A picture painted second by second")
struct SecondTests {
  struct Start: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let stage: Stage
    let seconds: Int
  }

  static let starts = [
    Start(testDescription: "a round", stage: .round(at: "13:32:00"), seconds: 59),
    Start(
      testDescription: "ten minutes become nine", stage: .before().begun(at: "10:10:00"),
      seconds: 10),
    Start(testDescription: "over time", stage: .round(at: "13:39:10"), seconds: 9),
    Start(
      testDescription: "an hour over time", stage: .before().begun(at: "11:40:01"), seconds: 8),
    Start(testDescription: "the last minute", stage: .round(at: "13:37:10"), seconds: 49),
    Start(testDescription: "a pause", stage: .paused, seconds: 59),
    Start(testDescription: "lunch's last minute", stage: .lunch(at: "12:59:05"), seconds: 54),
  ]

  @Test("is the one that is drawn whole", arguments: starts)
  func same(_ start: Start) throws {
    for size in [(80, 24), (40, 12), (40, 6), (120, 40), (20, 3)] {
      for isRoom in [false, true] {
        var picture = start.stage.picture(size, isRoom: isRoom)
        guard picture.clock != nil else { continue }
        for second in 1...start.seconds {
          var later = start.stage
          later.day.wait(Seconds(second))
          let face = try #require(later.context.scene?.clock)
          let isTurned = picture.turn(to: face)
          #expect(isTurned)
          let whole = later.picture(size, isRoom: isRoom)
          #expect(picture.grid == whole.grid, "\(size) after \(second) s")
        }
      }
    }
  }
}

@Suite("A clock that was set while seats ran")
struct CorrectedClockTests {
  @Test("a picture is drawn anew when the minute on the wall turns", arguments: [0, 17, -43, 420])
  func minutes(ahead: Int) {
    var stage = Stage.round(at: "13:32:00")
    stage.day.setClock(ahead: Seconds(ahead))
    var known = stage.context
    var minutes = 0
    for _ in 1...150 {
      stage.day.wait(Seconds(1))
      let before = known.wall.time(at: known.worked)
      let isSame = known.wall.time(at: stage.day.now) == before
      #expect(known.advance(to: stage.day.now) == isSame)
      if !isSame {
        known = stage.context
        minutes += 1
      }
    }
    #expect(minutes == 2 || minutes == 3)
  }

  @Test("the time of day and the plan move with it, what is left does not")
  func left() {
    var stage = Stage.round(at: "13:32:00")
    let clock = stage.context.scene?.clock
    #expect(stage.screen(120, 30).lines[0].contains("kl. 13:32"))
    stage.day.setClock(ahead: Seconds(420))
    #expect(stage.context.scene?.clock == clock)
    #expect(stage.screen(120, 30).lines[0].contains("kl. 13:39"))
    #expect(stage.screen(120, 30).lines.contains { $0.contains("15:00 ▪") })
  }
}

@Suite("A picture whose selection moved")
struct SelectionTests {
  @Test("is the one that is drawn whole", arguments: ["j", "k", "home", "end", "escape"])
  func same(_ key: String) {
    for size in [(80, 24), (64, 8), (63, 24), (40, 12), (90, 6), (200, 60)] {
      var stage = Stage.round(at: "13:32:00").pressing("j", "j")
      var shown = stage.picture(size, isRoom: false)
      let before = stage.seat
      stage.day.wait(Seconds(3))
      stage.press(key)
      #expect(before.differsInSelectionAlone(from: stage.seat))
      point(stage.seat, stage.context, before: before.selected, on: &shown)
      #expect(shown.grid == stage.picture(size, isRoom: false).grid, "\(size)")
    }
  }

  @Test("is not all that has changed where a panel or the room's picture came")
  func more() {
    let stage = Stage.round(at: "13:32:00")
    for key in ["?", ":", "p", "L"] {
      #expect(!stage.pressing(key).seat.differsInSelectionAlone(from: stage.seat), "\(key)")
    }
  }
}

@Suite("A picture whose note was typed on")
struct TypingTests {
  @Test("is the one that is drawn whole", arguments: 1...12)
  func same(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed))
    let keys =
      ["a", "ø", "漢", " ", "kommune ", "e\u{301}", "←", "→", "home", "backspace", "^W", "^_", "^U"]
      + ["↑", "f2", "escape", "enter", "^N", "f1"]
    let start = [Stage.busyNotes, .conflict, .longNote][seed % 3]
    for size in [(80, 24), (40, 12), (20, 5), (200, 60)] {
      var stage = start
      var typed = 0
      for _ in 1...120 {
        var shown = stage.picture(size, isRoom: false)
        let before = stage.seat
        stage.day.wait(Seconds(Int.random(in: 0..<3, using: &chance)))
        let most = Bool.random(using: &chance) ? keys.count : 6
        stage.press(keys[Int.random(in: 0..<most, using: &chance)])
        stage.seat.settle(stage.context)
        guard stage.effects.isEmpty, stage.seat.differsInLineAlone(from: before) else { continue }
        guard type(stage.seat, stage.context, on: &shown) else { continue }
        typed += 1
        let isSame = shown.grid == stage.picture(size, isRoom: false).grid
        #expect(isSame, "\(size), \(typed)")
      }
      #expect(typed > 20)
    }
  }
}

extension Stage {
  fileprivate func picture(_ size: (Int, Int), isRoom: Bool) -> Picture {
    let size = Size(columns: size.0, rows: size.1)
    return isRoom ? roomView(context, size: size) : seatView(seat, context, size: size)
  }

  /// The day's first item, begun on time.
  fileprivate func begun(at clock: String) -> Stage {
    var copy = self
    copy.day.go(to: "10:00")
    copy.press("n")
    copy.day.go(to: clock)
    return copy
  }

  fileprivate static func lunch(at clock: String) -> Stage {
    var stage = Stage.lunch
    stage.day.go(to: clock)
    return stage
  }
}
