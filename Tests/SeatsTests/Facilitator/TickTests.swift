import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("When the picture next changes by itself")
struct TickTests {
  private func tick(_ stage: Stage, at now: Moment? = nil) -> Duration {
    let now = now ?? stage.day.now
    return Ticks(of: stage.session).next(after: now, wall: stage.day.wall) - now
  }

  @Test("with a clock running: its next whole second, wherever the wall's seconds stand")
  func running() {
    var stage = Stage(at: "10:00")
    stage.day.go(to: stage.day.now + .milliseconds(437))
    stage.press("n")
    #expect(tick(stage) == .seconds(1))
    stage.day.go(to: stage.day.now + .milliseconds(2200))
    #expect(tick(stage) == .milliseconds(800))
  }

  @Test("after a pause: the whole second of what was used")
  func resumed() {
    var stage = Stage(at: "10:00").pressing("n")
    stage.day.go(to: stage.day.now + .milliseconds(1300))
    stage.press("space")
    stage.day.go(to: stage.day.now + .milliseconds(5000))
    stage.press("space")
    #expect(tick(stage) == .milliseconds(700))
  }

  @Test("without a clock, or with one that stands: the next minute on the wall")
  func still() {
    var stage = Stage(at: "09:48:12")
    #expect(tick(stage) == .seconds(48))
    stage.day.go(to: stage.day.now + .milliseconds(250))
    #expect(tick(stage) == .milliseconds(47_750))
    #expect(tick(.paused) == .seconds(60))
    #expect(tick(.allEnded) == .seconds(60))
    stage = Stage(at: "10:00").pressing("n", "space")
    stage.day.go(to: "10:07:59")
    #expect(tick(stage) == .seconds(1))
  }

  @Test("the clock beside ticks by itself where nothing runs, and rides along where something does")
  func side() {
    var alone = Stage(at: "09:48:12")
    alone.command("t 5")
    alone.day.go(to: alone.day.now + .milliseconds(400))
    #expect(tick(alone) == .milliseconds(600))
    var both = Stage(at: "10:00").pressing("n")
    both.day.go(to: both.day.now + .milliseconds(400))
    both.command("t 5")
    #expect(tick(both) == .milliseconds(600))
  }

  @Test(
    "a minute of countdown takes sixty ticks, with a clock beside or without",
    arguments: [false, true])
  func sixty(hasSide: Bool) {
    var stage = Stage.round()
    if hasSide {
      stage.day.go(to: stage.day.now + .milliseconds(300))
      stage.command("t 5")
    }
    let end = stage.day.now + .seconds(60)
    var now = stage.day.now
    var count = 0
    while now < end {
      now = Ticks(of: stage.session).next(after: now, wall: stage.day.wall)
      if now <= end { count += 1 }
    }
    #expect(count == 60)
  }
}

@Suite("A length as a clock shows it")
struct DigitsTests {
  @Test(
    "has minutes and seconds, and hours from one up",
    arguments: zip(
      [-5, 0, 9, 61, 599, 600, 3599, 3600, 36_005, 363_599],
      [
        "0:00", "0:00", "0:09", "1:01", "9:59", "10:00", "59:59", "1:00:00", "10:00:05",
        "100:59:59",
      ]))
  func digits(_ seconds: Int, _ shown: String) {
    #expect(ClockFace.digits(seconds) == shown)
  }
}
