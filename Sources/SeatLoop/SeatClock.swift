import SamlingCore
import SessionFolder

/// The clock of a seat: real, or a rehearsal's.
///
/// Real time is that of the machine's clock until a day opens. From then on it is counted from an anchor that all seats
/// on the machine agree on, by a clock that nobody sets; so setting the machine's clock moves no countdown, and a seat
/// that is started later has the same time. Times of day follow the machine's clock as it is set.
package struct SeatClock {
  /// Where the time comes from.
  private enum Course {
    /// The machine's clock, since no day is open; but not before the clock's last act.
    case wall(after: Moment?)
    /// Counted from an anchor, since a day's opening.
    case counted(TimeAnchor, since: Moment)
    /// A rehearsal's, and its folder; nil where nobody else follows it.
    case rehearsed(RehearsalTime, Folder?)
  }

  private var course: Course
  private let presence: Presence?
  /// Where wall clocks stand whatever the zone; nil for those of the zone.
  private let fixed: WallClock?
  /// The clocks that were asked for last, and in which minute: while no day is open, they are this machine's.
  private var known: (run: DayRun?, minute: Int64, wall: WallClock)?

  /// The real clock.
  ///
  /// - Parameter presence: Where the seats on this machine agree on it; nil for a seat that counts by itself.
  package init(presence: Presence? = nil) {
    course = .wall(after: nil)
    self.presence = presence
    fixed = nil
  }

  /// A rehearsal's clock, as its folder tells; where it tells nothing, the latest time in its journals, standing still.
  package init(rehearsing folder: Folder, latest: Moment?) {
    let time = RehearsalTime(from: latest ?? folder.session.opened, speed: 0)
    course = .rehearsed(folder.readRehearsalTime() ?? time, folder)
    presence = nil
    fixed = nil
  }

  /// A simulated clock of one seat that starts at an instant, where wall clocks are `offset` ahead of UTC.
  package init(from start: Moment, speed: Double, offset: Seconds) {
    course = .rehearsed(RehearsalTime(from: start, speed: speed), nil)
    presence = nil
    fixed = WallClock(offset: offset)
  }

  package var isSimulated: Bool {
    if case .rehearsed = course { true } else { false }
  }

  package var now: Moment {
    switch course {
    case .wall(let last): Self.present(after: last)
    case .counted(let anchor, _): anchor.now()
    case .rehearsed(let time, _): time.now
    }
  }

  /// Takes the course that a session asks for: counts while a day is open, or a side clock runs.
  package mutating func follow(_ session: Session) {
    let since = session.openDay.flatMap { session.days[$0].opened } ?? session.sideClock?.began
    switch course {
    case .wall, .counted:
      guard let since else { return course = .wall(after: session.lastClockAct) }
      // A beginning that was moved to an earlier instant is the same.
      if case .counted(_, let before) = course, since <= before { return }
      let own = TimeAnchor(Self.present(after: session.lastClockAct))
      course = .counted(presence?.anchor(since: since, else: own) ?? own, since: since)
    case .rehearsed: break
    }
  }

  /// The machine's time; where its clock was set back, or another machine's is a little ahead, that of the last act.
  private static func present(after last: Moment?) -> Moment {
    let wall = MachineClock.wall
    guard let last, last > wall, last - wall <= .seconds(3600) else { return wall }
    return last
  }

  /// Looks how the rehearsal's time goes now; returns whether that has changed.
  package mutating func look() -> Bool {
    guard case .rehearsed(let time, let folder?) = course, let found = folder.readRehearsalTime(),
      found != time
    else { return false }
    course = .rehearsed(found, folder)
    return true
  }

  /// Where the clocks on the wall stand: those of the open day's zone, else of this machine's.
  package mutating func wall(in session: Session) -> WallClock {
    let now = now
    var wall = fixed ?? clock(of: session.openDay.map { session.days[$0] }, now)
    wall.correction = correction(now)
    return wall
  }

  private mutating func clock(of run: DayRun?, _ now: Moment) -> WallClock {
    let minute = CivilCalendar.floored(now.milliseconds, by: 60_000)
    if let known, known.run == run, run != nil || known.minute == minute { return known.wall }
    let wall = run.map(TimeZones.clock(of:)) ?? TimeZones.here(around: now)
    known = (run, minute, wall)
    return wall
  }

  /// How far the machine's clock is ahead of the session's time, in whole seconds.
  private func correction(_ now: Moment) -> Seconds {
    if isSimulated { return .zero }
    let ahead = MachineClock.wall.milliseconds - now.milliseconds
    return Seconds(Int(CivilCalendar.floored(ahead + 500, by: 1000)))
  }

  /// How many real milliseconds to wait until an instant; nil where the clock stands still.
  package func wait(until moment: Moment) -> Int32? {
    guard speed > 0 else { return nil }
    let left = Double(moment.milliseconds - now.milliseconds) / speed
    return Int32(min(max(0, left.rounded(.up)), 60_000))
  }

  private var speed: Double {
    if case .rehearsed(let time, _) = course { time.pace } else { 1 }
  }

  /// Sets a rehearsal's clock, for all its seats.
  ///
  /// - Throws: What kept the others from being told; this seat's is set.
  package mutating func move(to moment: Moment) throws(FolderError) {
    try change { $0.move(to: moment) }
  }

  /// Lets a rehearsal's clock stand still while nobody leads it, or go on.
  ///
  /// - Throws: What kept the others from being told; this seat's does.
  package mutating func stand(_ stands: Bool) throws(FolderError) {
    try change { $0.stand(stands) }
  }

  private mutating func change(_ change: (inout RehearsalTime) -> Void) throws(FolderError) {
    guard case .rehearsed(var time, let folder) = course else { return }
    change(&time)
    course = .rehearsed(time, folder)
    try folder?.keep(time)
  }
}
