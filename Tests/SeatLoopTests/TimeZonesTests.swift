import SamlingCore
import Testing

@testable import SeatLoop

@Suite("The zones of this machine", .serialized)
struct TimeZonesTests {
  /// A day that was opened at noon UTC of 24 October 2026, the day before summer time ends in Europe.
  private func day(_ zone: String?, offset: Int) -> DayRun {
    var run = DayRun()
    run.date = PlanDate(year: 2026, month: 10, day: 24)
    run.offset = Seconds(offset)
    run.zone = zone.map { ZoneName($0) }
    run.opened = Self.noon
    return run
  }

  private static let noon = Moment(milliseconds: 1_792_843_200_000)

  @Test("a day's clocks are changed as its zone changes them, wherever they are read")
  func zone() {
    let wall = TimeZones.clock(of: day("Europe/Oslo", offset: 7200))
    #expect(wall.offset == Seconds(7200))
    #expect(
      wall.change == .init(at: Self.noon + .seconds(13 * 3600), offset: Seconds(3600)))
    #expect(TimeZones.clock(of: day("Asia/Tokyo", offset: 32_400)).change == nil)
  }

  @Test("the process is left in the zone it was in")
  func restored() {
    let before = TimeZones.here(around: Self.noon)
    _ = TimeZones.clock(of: day("Pacific/Auckland", offset: 46_800))
    #expect(TimeZones.here(around: Self.noon) == before)
  }

  @Test(
    "a zone that is unknown, disagrees or is no name leaves the clocks as they stood at the opening",
    arguments: [
      "Europe/Atlantis", "Asia/Tokyo", "/etc/passwd", "../../etc/passwd", ":UTC", "",
      "Europe/Os lo",
      String(repeating: "x", count: 200), "Europe/Oslo\u{0}", "\u{1B}[2J",
    ])
  func unknown(zone: String) {
    let wall = TimeZones.clock(of: day(zone, offset: 7260))
    #expect(wall == WallClock(offset: Seconds(7260), zone: ZoneName(zone)))
  }

  @Test("a day without a zone stands as at its opening where this machine's zone disagrees")
  func ofBefore() {
    let wall = TimeZones.clock(of: day(nil, offset: -38_280))
    #expect(wall.offset(at: Self.noon) == Seconds(-38_280))
    #expect(wall.change == nil)
    let here = TimeZones.here(around: Self.noon)
    #expect(
      TimeZones.clock(of: day(nil, offset: here.offset(at: Self.noon).count)) == here)
  }
}
