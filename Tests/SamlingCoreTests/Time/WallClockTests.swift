import SamlingCore
import Support
import Testing

/// Wall clocks that are changed on 25 October 2026, at any minute, forward or back, with a correction or without.
struct ChangingClock {
  static let date = PlanDate(year: 2026, month: 10, day: 25)
  let wall: WallClock
  /// The minutes of the day that no clock shows.
  let skipped: Range<Int>

  init(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed) &+ 7_000)
    let before = Seconds.minutes(chance.number(-48...48) * 15)
    let by = [-60, -30, 30, 60][chance.number(0...3)]
    let minute = chance.number(0...1439)
    let midnight = WallClock(offset: before).instant(of: WallTime(minutes: 0), on: Self.date)
    let at = (midnight ?? Moment(milliseconds: 0)) + Seconds.minutes(minute)
    var wall = WallClock(
      offset: before, change: .init(at: at, offset: before + .minutes(by)),
      zone: ZoneName("Made/Up"))
    wall.correction = Seconds([0, 0, 420, -420, 17][chance.number(0...4)])
    self.wall = wall
    skipped = by > 0 ? minute..<minute + by : 0..<0
  }
}

@Suite("The clocks on the wall")
struct WallClockTests {
  @Test(
    "a planned time is read back as it was printed, unless no clock shows it",
    arguments: 0..<200)
  func printed(seed: Int) throws {
    let clock = ChangingClock(seed)
    var before: Moment?
    for minutes in 0..<1440 {
      let moment = try #require(
        clock.wall.instant(of: WallTime(minutes: minutes), on: ChangingClock.date))
      let shown = clock.skipped.contains(minutes) ? clock.skipped.upperBound : minutes
      #expect(clock.wall.time(at: moment).minutes == shown % 1440, "seed \(seed)")
      #expect(clock.wall.seconds(at: moment) == 0, "seed \(seed)")
      if let before { #expect(before <= moment, "seed \(seed)") }
      before = moment
    }
  }

  @Test(
    "an instant's own time of day leads back to it, or to an hour of the same name",
    arguments: 0..<200)
  func back(seed: Int) throws {
    let clock = ChangingClock(seed)
    var chance = Lot(seed: UInt64(seed))
    let start = try #require(
      clock.wall.instant(of: WallTime(minutes: 0), on: ChangingClock.date))
    let moment = start + Seconds.minutes(chance.number(0...1300))
    let again = try #require(
      clock.wall.instant(of: clock.wall.time(at: moment), on: clock.wall.date(at: moment)))
    #expect(clock.wall.time(at: again) == clock.wall.time(at: moment), "seed \(seed)")
    #expect(again <= moment, "seed \(seed)")
    #expect(moment - again <= .seconds(3600), "seed \(seed)")
  }

  @Test("the next minute begins within sixty seconds, at second 0", arguments: 0..<50)
  func minute(seed: Int) {
    let wall = ChangingClock(seed).wall
    var chance = Lot(seed: UInt64(seed))
    let now = Rehearsed.midnight + .milliseconds(chance.number(0...10_000_000))
    let next = wall.nextMinute(after: now)
    #expect(next > now && next - now <= .seconds(60), "seed \(seed)")
    #expect(wall.seconds(at: next) == 0, "seed \(seed)")
  }

  @Test("the day's items stand at their printed times on both sides of a change", arguments: 0..<50)
  func forecastAsPrinted(seed: Int) throws {
    let clock = ChangingClock(seed)
    let agenda = Build.agenda(
      "00:00–01:30 En", "01:30–03:00 To", "03:00–05:00 Tre", "05:00–09:00 Fire", "09:00–12:00 Fem",
      "12:00–13:00 Lunsj")
    var session = Session(agenda: agenda)
    let start = try #require(
      clock.wall.instant(of: WallTime(minutes: 0), on: ChangingClock.date))
    let events = try decide(
      .clock(.next), in: session, at: start, now: start, wall: clock.wall)
    session.apply(
      Record(
        id: RecordID(actor: ActorID("aaaaaaaaaa"), n: 1), time: HybridTime(moment: start),
        seat: .facilitator, at: start, act: Act(kind: "next", deed: .events(events))))
    let found = try #require(forecast(of: session, day: 0, at: start, wall: clock.wall))
    for (line, item) in zip(found.lines, agenda.days[0].items) {
      for (moment, time) in [
        (line.plannedStart, item.plannedStart), (line.plannedEnd, item.plannedEnd),
      ] where !clock.skipped.contains(time.minutes) {
        #expect(clock.wall.time(at: moment) == time, "seed \(seed)")
      }
    }
  }

  @Test("a day remembers the zone it was opened in, and its offset without any correction")
  func opening() throws {
    var wall = WallClock(offset: .minutes(60), zone: ZoneName("Europe/Oslo"))
    wall.correction = Seconds(420)
    let now = Rehearsed.midnight
    let events = try decide(
      .clock(.openDay(0)), in: Session(agenda: ForecastTests.day), at: now, now: now, wall: wall)
    let date = PlanDate(year: 2026, month: 11, day: 24)
    #expect(
      events.first
        == .dayOpened(
          day: 0, date: date, offset: .minutes(60), zone: ZoneName("Europe/Oslo")))
  }
}
