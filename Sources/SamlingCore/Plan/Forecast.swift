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

  package func line(_ item: ItemID) -> Line? { lines.first { $0.item == item } }

  package var current: Line? { lines.first { $0.state == .current } }

  package var next: Line? { lines.first { $0.state == .coming } }

  /// The first coming fixed item that will start a minute or more late.
  package var firstBroken: Line? {
    lines.first { $0.state == .coming && $0.isFixed && $0.lateness >= .seconds(60) }
  }

  /// Whether there is something that replanning could mend.
  package var isAtRisk: Bool { firstBroken != nil || giving?.state == .coming }

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

/// The forward pass over one day's sets of items.
private struct Planner {
  let session: Session
  let day: Int
  let now: Moment
  let date: PlanDate
  let wall: WallClock
  private var lines: [Forecast.Line] = []
  private var shift = Seconds.zero

  init(session: Session, day: Int, now: Moment, date: PlanDate, wall: WallClock) {
    self.session = session
    self.day = day
    self.now = now
    self.date = date
    self.wall = wall
  }

  /// One set of items with what is needed to place it.
  private struct Unit {
    var set: DayPlan.ItemSet
    var stretches: ArraySlice<Stretch>
    var plannedStart: Moment
    var plannedEnd: Moment
    /// When each of its items was planned to end.
    var plannedEnds: [Moment]
  }

  mutating func forecast() -> Forecast? {
    let units = units()
    guard let last = units.last else { return nil }
    let latest = units.lastIndex { $0.stretches.contains { session.runs[$0.id] != nil } }
    let current = units.firstIndex { unit in unit.stretches.contains { $0.id == session.current } }
    var cursor = Cursor(end: nil, plannedEnd: nil, start: nil)
    for (index, unit) in units.enumerated() {
      let next = index + 1 < units.count ? units[index + 1] : nil
      let placed: Placed
      if index == current {
        placed = running(unit, before: next)
      } else if index <= latest ?? -1, !isAhead(unit, index, of: current) {
        placed = past(unit)
      } else if session.days[day].ended != nil {
        placed = Placed(state: .leftOut, start: unit.plannedStart, end: unit.plannedEnd)
      } else {
        placed = coming(unit, after: cursor, before: next)
      }
      append(unit, placed)
      if placed.state == .done, index > current ?? index {
        // It is over, and takes no time after what the room went back to.
        cursor.plannedEnd = unit.plannedEnd
      } else if placed.state != .leftOut {
        cursor = Cursor(end: placed.end, plannedEnd: unit.plannedEnd, start: placed.start)
      }
    }
    let end = lines.last { $0.state != .leftOut }?.end ?? last.plannedEnd
    return Forecast(lines: lines, drift: drift(), end: end, plannedEnd: last.plannedEnd)
  }

  /// Whether the room went back from a set, to which it will come again.
  private func isAhead(_ unit: Unit, _ index: Int, of current: Int?) -> Bool {
    guard let current, index > current else { return false }
    return unit.stretches.contains { stretch in
      guard let run = session.runs[stretch.id] else { return false }
      return !run.isDone && !session.skipped.contains(stretch.id)
    }
  }

  /// The times of the set that was placed last.
  private struct Cursor {
    var end: Moment?
    var plannedEnd: Moment?
    var start: Moment?
  }

  /// Where a set is placed, and how much it gives up.
  private struct Placed {
    var state: Forecast.State
    var start: Moment
    var end: Moment
    var gives = Duration.zero
    var aim: Moment?
  }

  private mutating func units() -> [Unit] {
    let plan = session.plan(ofDay: day)
    return plan.sets.map { set in
      for item in set.ids { shift += session.promises[item] ?? .zero }
      return Unit(
        set: set, stretches: plan.stretches[set.stretches], plannedStart: planned(set, .zero),
        plannedEnd: planned(set, set.slot), plannedEnds: set.slots.map { planned(set, $0) })
    }
  }

  /// So much after a set's planned start, as clocks show it, and as late as was agreed.
  private func planned(_ set: DayPlan.ItemSet, _ after: Seconds) -> Moment {
    let time = Seconds.minutes(set.plannedStart.minutes) + after
    // A date that a day is held on has a year.
    return (wall.instant(of: time, on: date) ?? now) + shift
  }

  private mutating func append(_ unit: Unit, _ placed: Placed) {
    for (index, item) in unit.set.ids.enumerated() {
      let shorter = Duration(unit.set.slot - unit.set.slots[index])
      let end =
        unit.set.ids.count > 1 && placed.state == .coming ? placed.end - shorter : placed.end
      lines.append(
        Forecast.Line(
          item: item, state: placed.state, plannedStart: unit.plannedStart,
          plannedEnd: unit.plannedEnds[index], start: placed.start,
          end: max(placed.start, end), isFixed: unit.set.isFixed, aim: placed.aim ?? end,
          gives: placed.gives))
    }
  }

  // MARK: Placing one set

  private func past(_ unit: Unit) -> Placed {
    let runs = unit.stretches.compactMap { session.runs[$0.id] }
    guard let began = runs.map(\.began).min(), let ended = runs.compactMap(\.stopped).max()
    else { return Placed(state: .leftOut, start: unit.plannedStart, end: unit.plannedEnd) }
    return Placed(state: .done, start: began, end: max(began, ended))
  }

  private func running(_ unit: Unit, before next: Unit?) -> Placed {
    let began = unit.stretches.compactMap { session.runs[$0.id]?.began }.min() ?? now
    guard length(unit) > .zero else {
      // An item without a length takes no time from what follows; the day's last one lasts until the day is ended.
      let end = next == nil && !unit.set.isRest ? max(began, now) : began
      return Placed(state: .current, start: began, end: end)
    }
    // What is used of a break is told by the wall: the room keeps the time it was told while it is elsewhere.
    let isPaused = session.current.flatMap { session.runs[$0] }?.isPaused == true
    let need =
      unit.set.isRest && !isPaused
      ? max(.zero, began + length(unit) - now) : remaining(in: unit)
    let free = max(.zero, Duration(length(unit)) - Duration(sum(unit.stretches)))
    let planned = began + length(unit)
    let end = max(now + need, min(now + need + free, planned))
    let kept = giving(unit, start: began, end: end, before: next)
    return Placed(
      state: .current, start: began, end: max(now, kept),
      gives: unit.set.isCoffee ? max(.zero, end - max(now, kept)) : .zero,
      aim: giving(unit, start: began, end: planned, before: next))
  }

  private func coming(_ unit: Unit, after cursor: Cursor, before next: Unit?) -> Placed {
    var start = unit.plannedStart
    if let end = cursor.end, let plannedEnd = cursor.plannedEnd {
      let gap = unit.plannedStart - plannedEnd
      let free = end + min(gap, .zero)
      start = unit.set.isFixed ? max(free, start) : max(free, min(start, end + gap))
    }
    start = max(start, now, cursor.start ?? start)
    let end = start + max(.zero, Duration(length(unit)) - used(in: unit))
    let kept = giving(unit, start: start, end: end, before: next)
    return Placed(state: .coming, start: start, end: kept, gives: end - kept)
  }

  /// When a pause ends: it fills the time until what follows, and a coffee break gives way to a fixed time.
  private func giving(_ unit: Unit, start: Moment, end: Moment, before next: Unit?) -> Moment {
    guard unit.set.isRest, let next else { return end }
    let gap = max(.zero, next.plannedStart - unit.plannedEnd)
    // A pause that begins early ends when the room was told it would.
    if end < next.plannedStart - gap { return next.plannedStart - gap }
    // A break that was made longer by hand is meant to be longer.
    let isExtended = unit.stretches.contains { $0.planned > $0.printed }
    guard unit.set.isCoffee, next.set.isFixed, end > next.plannedStart, !isExtended else {
      return end
    }
    let least = min(Duration(unit.set.leastRest), end - start)
    return max(start + least, next.plannedStart)
  }

  // MARK: Lengths

  /// How long a set takes: its slot, longer where its stretches need more, shorter where time was taken off them.
  private func length(_ unit: Unit) -> Seconds {
    let slot = unit.set.slot
    let now = sum(unit.stretches)
    let printed = unit.stretches.reduce(Seconds.zero) { $0 + $1.printed }
    return now >= printed ? max(slot, now) : max(.zero, slot - (printed - now))
  }

  private func sum(_ stretches: ArraySlice<Stretch>) -> Seconds {
    stretches.reduce(.zero) { $0 + (session.skipped.contains($1.id) ? .zero : $1.planned) }
  }

  /// What is left of the current stretch and those after it in its set.
  private func remaining(in unit: Unit) -> Duration {
    guard let place = unit.stretches.firstIndex(where: { $0.id == session.current })
    else { return .zero }
    return unit.stretches[place...].reduce(.zero) { total, stretch in
      let run = session.runs[stretch.id]
      guard !session.skipped.contains(stretch.id), run?.isDone != true else { return total }
      return total + max(.zero, Duration(stretch.planned) - (run?.used(at: now) ?? .zero))
    }
  }

  /// What its stretches have used, where the room went back from it.
  private func used(in unit: Unit) -> Duration {
    unit.stretches.reduce(.zero) { total, stretch in
      total
        + (session.runs[stretch.id].map { min($0.usedBefore, Duration(stretch.planned)) } ?? .zero)
    }
  }

  private func drift() -> Duration {
    guard session.days[day].isOpen else { return .zero }
    if let current = lines.first(where: { $0.state == .current }) {
      return current.end - current.plannedEnd
    }
    guard let next = lines.first(where: { $0.state == .coming }) else { return .zero }
    return now - next.plannedStart
  }
}
