import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The simulated clock")
struct RehearsalTests {
  /// The times of day that pressing `>` leads to.
  private func times(_ stage: Stage, _ count: Int) -> [String] {
    var stage = stage
    stage.isRehearsal = true
    return (0..<count).map { _ in
      stage.press(">")
      return stage.day.clock(stage.day.now)
    }
  }

  @Test("> goes to the day's beginning, or to the clock's zero, and then by hours")
  func forward() {
    #expect(times(.before(), 3) == ["10:00", "11:00", "12:00"])
    #expect(times(.round(), 2) == ["13:38", "14:38"])
  }

  @Test("another key makes > look for the next change again")
  func again() {
    var stage = Stage.rehearsal
    stage.press(">", "n", ">")
    #expect(stage.day.clock(stage.day.now) == "13:42")
  }

  @Test("over time > goes to when the next item was to begin")
  func over() {
    #expect(times(.round(at: "13:39:10"), 1) == ["14:40"])
  }

  @Test("in a break that gives time > goes to where its clock reaches zero")
  func coffee() {
    #expect(times(.coffee(), 1) == ["15:00"])
  }

  @Test("while the clock stands > goes to the next item's time")
  func paused() {
    #expect(times(.paused, 1) == ["14:40"])
  }

  @Test("when a day has ended > goes to the next morning")
  func nextDay() {
    var stage = Stage.dayEnded
    stage.isRehearsal = true
    stage.press(">")
    #expect(stage.day.now == Rehearsed.midnight + Seconds.minutes((24 + 9) * 60))
  }

  @Test("typed > and >> do the same, and are no commands on a real clock")
  func typed() {
    var stage = Stage.rehearsal
    stage.command(">")
    #expect(stage.day.clock(stage.day.now) == "13:38")
    stage.command(">>")
    #expect(stage.day.clock(stage.day.now) == "14:38")
    var real = Stage.round()
    real.command(">")
    #expect(real.sentence == "«>» er ingen kommando — ? viser dem")
    #expect(real.effects.isEmpty)
  }
}
