/// The forward pass over one day's sets of items.
struct Planner {
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
    /// How much later than printed that was agreed to be.
    var shift: Seconds
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
      } else if index <= latest ?? -1, index < current ?? .max || !comes(unit) {
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
        cursor.shift = unit.shift
      } else if placed.state != .leftOut {
        cursor = Cursor(
          end: placed.end, plannedEnd: unit.plannedEnd, shift: unit.shift, start: placed.start)
      }
    }
    let end = lines.last { $0.state != .leftOut }?.end ?? last.plannedEnd
    return Forecast(lines: lines, drift: drift(), end: end, plannedEnd: last.plannedEnd)
  }

  /// Whether `next` starts one of its stretches, once it has come to the set.
  private func comes(_ unit: Unit) -> Bool {
    unit.stretches.contains {
      session.runs[$0.id]?.isDone != true && !session.skipped.contains($0.id)
    }
  }

  /// The times of the set that was placed last.
  private struct Cursor {
    var end: Moment?
    var plannedEnd: Moment?
    var shift = Seconds.zero
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
        plannedEnd: planned(set, set.slot), shift: shift,
        plannedEnds: set.slots.map { planned(set, $0) })
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
    guard unit.set.slot > .zero || length(unit) > .zero else {
      // An item without a length takes no time from what follows; the day's last one lasts until the day is ended.
      let end = next == nil && !unit.set.isRest ? max(began, now) : began
      return Placed(state: .current, start: began, end: end)
    }
    // What is used of a break is told by the wall: the room keeps the time it was told while it is elsewhere.
    let isPaused = session.current.flatMap { session.runs[$0] }?.isPaused == true
    let need =
      unit.set.isRest && !isPaused
      ? max(.zero, began + length(unit) - now) : remaining(in: unit)
    let free = max(.zero, Duration(length(unit)) - Duration(sum(unit)))
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
      // Only what is printed to overlap does; a time that was agreed to be later opens no overlap after it.
      let overlap = min(.zero, unit.plannedStart - plannedEnd - Duration(unit.shift - cursor.shift))
      let gap = max(unit.plannedStart - plannedEnd, overlap)
      let free = end + min(gap, .zero)
      start = unit.set.isFixed ? max(free, start) : max(free, min(start, end + gap))
    }
    start = max(start, now, cursor.start ?? start)
    let end = start + needed(by: unit)
    let kept = giving(unit, start: start, end: end, before: next)
    return Placed(state: .coming, start: start, end: kept, gives: end - kept)
  }

  /// When a pause ends: it fills the time until what follows, and a coffee break gives way to a fixed time.
  ///
  /// What was given to it by hand comes after that: a minute more is a minute more.
  private func giving(_ unit: Unit, start: Moment, end: Moment, before next: Unit?) -> Moment {
    guard unit.set.isRest, let next else { return end }
    let given = unit.stretches.reduce(Seconds.zero) { $0 + max(.zero, $1.planned - $1.printed) }
    return kept(unit, start: start, end: max(start, end + -given), before: next) + given
  }

  private func kept(_ unit: Unit, start: Moment, end: Moment, before next: Unit) -> Moment {
    let gap = max(.zero, next.plannedStart - unit.plannedEnd)
    // A pause that begins early ends when the room was told it would.
    if end < next.plannedStart - gap { return next.plannedStart - gap }
    guard unit.set.isCoffee, next.set.isFixed, end > next.plannedStart else { return end }
    let least = min(Duration(unit.set.leastRest), end - start)
    return max(start + least, next.plannedStart)
  }

  // MARK: Lengths

  /// How long a set takes: its slot, longer where its stretches need more, shorter where time was taken off them or
  /// a party's turns fell away.
  private func length(_ unit: Unit) -> Seconds {
    let slot = max(.zero, unit.set.slot - absent(from: unit))
    let now = sum(unit)
    let printed = unit.stretches.reduce(Seconds.zero) { $0 + $1.printed }
    return now >= printed ? max(slot, now) : max(.zero, slot - (printed - now))
  }

  /// What the turns of those who are not here were planned to take, where each turn has a length of its own.
  private func absent(from unit: Unit) -> Seconds {
    guard !session.awayParties.isEmpty || !session.droppedParties.isEmpty, unit.set.ids.count == 1,
      let item = session.agenda.item(unit.set.ids[0])
    else { return .zero }
    return session.absent(from: item.step)
  }

  private func sum(_ unit: Unit) -> Seconds {
    unit.stretches.reduce(.zero) { $0 + (isLeft($1, unit) ? .zero : $1.planned) }
  }

  /// Whether a stretch was passed over for good; a turn is owed as long as the room is at its item.
  private func isLeft(_ stretch: Stretch, _ unit: Unit) -> Bool {
    session.skipped.contains(stretch.id) && !isOwed(stretch, unit)
  }

  private func isOwed(_ stretch: Stretch, _ unit: Unit) -> Bool {
    guard let turn = stretch.place?.turn, !session.isAway(turn.party) else { return false }
    return session.skipped.contains(stretch.id)
      && unit.stretches.contains { $0.id == session.current }
  }

  /// What is left of the current stretch and those after it in its set, and of the turns that are owed.
  private func remaining(in unit: Unit) -> Duration {
    guard let place = unit.stretches.firstIndex(where: { $0.id == session.current })
    else { return .zero }
    return unit.stretches.enumerated().reduce(.zero) { total, next in
      let (index, stretch) = (next.offset + unit.stretches.startIndex, next.element)
      if isOwed(stretch, unit) { return total + left(of: stretch) }
      guard index >= place, !session.skipped.contains(stretch.id),
        session.runs[stretch.id]?.isDone != true
      else { return total }
      return total + left(of: stretch)
    }
  }

  private func left(of stretch: Stretch) -> Duration {
    max(.zero, Duration(stretch.planned) - (session.runs[stretch.id]?.used(at: now) ?? .zero))
  }

  /// What a set takes that is to come: all of it, or what is left of one that the room went back from.
  private func needed(by unit: Unit) -> Duration {
    let length = Duration(length(unit))
    guard unit.stretches.contains(where: { session.runs[$0.id] != nil }) else { return length }
    let free = max(.zero, length - Duration(sum(unit)))
    return unit.stretches.reduce(free) { total, stretch in
      let isOver =
        session.skipped.contains(stretch.id) || session.runs[stretch.id]?.isDone == true
      return isOver ? total : total + left(of: stretch)
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
