import SamlingCore
import SessionFolder
import Support
import Testing

@testable import SeatLoop

@Suite("A seat's clock")
struct SeatClockTests {
  /// A session whose one day was opened at an instant, and ended at once where that is asked for.
  private func session(openedAt moment: Moment, isEnded: Bool = false) -> Session {
    var session = Session(agenda: Build.agenda("10:00–11:00 En", "11:00–12:00 To"))
    let date = PlanDate(at: moment, offset: .zero)
    var events: [Event] = [
      .dayOpened(day: 0, date: date, offset: .zero, zone: ZoneName("UTC")),
      .started(stretch: StretchID("i1")),
    ]
    if isEnded { events.append(.dayEnded(day: 0)) }
    session.apply(
      Record(
        id: RecordID(actor: ActorID("aaaaaaaaaa"), n: 1), time: HybridTime(moment: moment),
        seat: .facilitator, at: moment, act: Act(kind: "next", deed: .events(events))))
    return session
  }

  @Test("it never goes back before the last act, and then shows the machine's time of day")
  func notBefore() throws {
    let last = MachineClock.wall + .seconds(1200)
    for isEnded in [false, true] {
      var clock = SeatClock()
      let session = session(openedAt: last, isEnded: isEnded)
      clock.follow(session)
      #expect(clock.now >= last)
      let correction = clock.wall(in: session).correction.count
      #expect((-1201 ... -1000).contains(correction), "\(correction)")
    }
  }

  @Test("an act that lies hours ahead is not waited for")
  func notWaited() {
    let ahead = MachineClock.wall + .seconds(6 * 3600)
    var clock = SeatClock()
    clock.follow(session(openedAt: ahead, isEnded: true))
    #expect(clock.now < ahead)
  }

  @Test("seats that come one after the other have the same time, to the thousandth that passes")
  func same() throws {
    let scratch = try TemporaryFolder()
    let session = session(openedAt: MachineClock.wall)
    var clocks = try (0..<4).map { _ in
      SeatClock(presence: try Presence(session: "s1", runtime: scratch.path))
    }
    for index in clocks.indices {
      usleep(3000)
      clocks[index].follow(session)
    }
    // Read in either order, each time is that of the one read before, or later.
    let times = clocks.map(\.now) + clocks.reversed().map(\.now)
    #expect(times == times.sorted())
  }

  @Test("times of day are those of the zone that the day was opened in")
  func zone() {
    var session = Session(agenda: Build.agenda("10:00–11:00 En"))
    let moment = Rehearsed.midnight + Seconds.minutes(9 * 60)
    session.apply(
      Record(
        id: RecordID(actor: ActorID("aaaaaaaaaa"), n: 1), time: HybridTime(moment: moment),
        seat: .facilitator, at: moment,
        act: Act(
          kind: "next",
          deed: .events([
            .dayOpened(
              day: 0, date: PlanDate(year: 2026, month: 11, day: 24), offset: .minutes(540),
              zone: ZoneName("Asia/Tokyo"))
          ]))))
    var clock = SeatClock()
    clock.follow(session)
    var wall = clock.wall(in: session)
    wall.correction = .zero
    #expect(wall.time(at: moment) == WallTime(18, 0))
    #expect(wall.zone == ZoneName("Asia/Tokyo"))
  }
}
