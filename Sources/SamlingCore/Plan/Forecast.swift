/// When each item of a day starts and ends, if nothing changes.
package struct Forecast: Equatable, Sendable {
  /// How far an item has come.
  package enum State: Equatable, Sendable {
    case done, current, coming
    /// Passed by without being started.
    case leftOut
  }

  /// The planned and the expected times of one item.
  package struct Line: Equatable, Sendable {
    package var item: ItemID
    package var state: State
    /// As the programme says, or as was agreed later.
    package var plannedStart: Moment
    package var plannedEnd: Moment
    /// Actual where it has happened, projected where it has not.
    package var start: Moment
    package var end: Moment
    package var isFixed: Bool
    /// When it should end to keep its length, or, for a pause that gives way, so that the next item keeps its time.
    package var aim: Moment
    /// How much of its own length a pause gives up so that what follows keeps its time.
    package var gives: Duration = .zero

    /// How late it starts; negative when early.
    package var lateness: Duration { start - plannedStart }
  }

  /// One for each standing item of the day, in agenda order.
  package var lines: [Line]
  /// How late the day is, negative when early; zero while no day is open.
  ///
  /// It is the projected end of the current item minus its planned end; between items, now minus the next planned
  /// start.
  package var drift: Duration
  /// The projected end of the day's last item.
  package var end: Moment
  package var plannedEnd: Moment

  /// How late people are told that the day is.
  ///
  /// An item that ends on time however early it began, as a break does, is told as early until its planned start.
  package func toldDrift(at now: Moment) -> Duration {
    guard drift <= .zero, let current else { return drift }
    return min(drift, now - current.plannedStart)
  }

  package func line(_ item: ItemID) -> Line? { lines.first { $0.item == item } }

  package var current: Line? { lines.first { $0.state == .current } }

  package var next: Line? { lines.first { $0.state == .coming } }

  /// The first coming fixed item that will start a minute or more late.
  package var firstBroken: Line? {
    lines.first { $0.state == .coming && $0.isFixed && $0.lateness >= .seconds(60) }
  }

  /// The day's last item, where it has a length, is not over, and will end a minute or more late.
  package var lateEnd: Line? {
    lines.last { $0.state != .leftOut }.flatMap { last in
      last.state != .done && last.plannedEnd > last.plannedStart
        && last.end - last.plannedEnd >= .seconds(60) ? last : nil
    }
  }

  /// Whether there is something that replanning could mend.
  package var isAtRisk: Bool {
    firstBroken != nil || giving?.state == .coming || lateEnd != nil
  }

  /// The first pause, running or coming, that gives up half a minute or more so that what follows keeps its time.
  package var giving: Line? { lines.first { $0.state != .done && $0.gives >= .seconds(30) } }
}

/// Works out when each item of a day starts and ends, if nothing changes.
///
/// Soft items start when the one before ends, even early; fixed items never start early, and late only when nothing
/// before them can give. A coffee break's start slides, and it gives time down to 10 min (5 if it was planned at 15 or
/// less) to keep the item after it. Times never go backwards.
///
/// - Parameters:
///   - session: The folded session.
///   - day: The day, from 0; it need not be open, and is then taken to be today.
///   - now: The present instant; if it is before the last act on the clock, that act's instant is used.
///   - wall: The clocks on the wall of the day, or of here for one that is not open; planned times are read by them.
/// - Returns: Nil for a day without items.
/// - Complexity: O(stretches of the day).
///
/// Source: Sources/README.md, «Time».
package func forecast(of session: Session, day: Int, at now: Moment, wall: WallClock) -> Forecast? {
  guard session.agenda.days.indices.contains(day) else { return nil }
  guard let date = session.days[day].date ?? session.expectedDate(at: now, wall: wall)
  else { return nil }
  var planner = Planner(
    session: session, day: day, now: max(now, session.lastClockAct ?? now), date: date, wall: wall)
  return planner.forecast()
}

extension Item {
  /// Whether it is a pause but no meal: its start slides, and it gives time to what follows.
  package var isCoffee: Bool { kind == .rest && !isMeal }

  /// The shortest that a coffee break gets by itself: 10 min, or 5 min where it was planned at 15 or less.
  package var leastRest: Seconds {
    min(slot, slot <= .minutes(15) ? .minutes(5) : .minutes(10))
  }
}

extension Session {
  /// The date of a day that is not open: today, or tomorrow where a day was held today.
  fileprivate func expectedDate(at now: Moment, wall: WallClock) -> PlanDate? {
    let today = wall.date(at: now)
    return days.contains { $0.date == today } ? today.next : today
  }
}
