import SamlingCore

/// The clock of a seat: real, or simulated for a rehearsal.
///
/// Time is the wall time at launch plus a system clock that counts suspended time and never jumps; so setting the wall
/// clock moves no countdown.
package struct SeatClock: Sendable {
  private var anchor: Moment
  /// The `uptime` at the anchor.
  private var anchored: Int64
  /// How many seconds pass in a real one; the clock stands still at 0.
  private let speed: Double
  private let offset: Seconds?
  package let isSimulated: Bool

  /// The real clock.
  package init() {
    anchor = Self.wallNow()
    anchored = Self.uptime
    speed = 1
    offset = nil
    isSimulated = false
  }

  /// A simulated clock that starts at an instant, where wall clocks are `offset` ahead of UTC.
  package init(from start: Moment, speed: Double, offset: Seconds) {
    anchor = start
    anchored = Self.uptime
    self.speed = max(0, speed)
    self.offset = offset
    isSimulated = true
  }

  package var now: Moment {
    let passed = Self.uptime - anchored
    return Moment(
      milliseconds: anchor.milliseconds + (isSimulated ? Int64(Double(passed) * speed) : passed))
  }

  /// The wall clock at an instant.
  package func wall(at moment: Moment) -> WallClock {
    WallClock(offset: offset ?? Self.localOffset(at: moment))
  }

  /// How many real milliseconds to wait until an instant; nil where the clock stands still.
  package func wait(until moment: Moment) -> Int32? {
    guard speed > 0 else { return nil }
    let left = Double(moment.milliseconds - now.milliseconds) / speed
    return Int32(min(max(0, left.rounded(.up)), 60_000))
  }

  /// Sets a simulated clock.
  package mutating func move(to moment: Moment) {
    guard isSimulated else { return }
    anchor = moment
    anchored = Self.uptime
  }

  /// The system's wall time.
  package static func wallNow() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// How far local wall clocks are ahead of UTC at an instant.
  package static func localOffset(at moment: Moment) -> Seconds {
    var seconds = time_t(moment.milliseconds / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return Seconds(local.tm_gmtoff)
  }

  /// Milliseconds by the system's monotonic clock, from an origin of its own.
  static var uptime: Int64 {
    var time = timespec()
    #if os(macOS)
      clock_gettime(CLOCK_MONOTONIC, &time)
    #else
      clock_gettime(CLOCK_BOOTTIME, &time)
    #endif
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
