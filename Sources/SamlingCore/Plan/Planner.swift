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
    /// The stretch that runs, or that `next` will come to first; nil where it comes to none.
    var entry: Int?
  }

  mutating func forecast() -> Forecast? {
    let units = units()
    guard let last = units.last else { return nil }
    let here = session.place(in: session.stretches(ofDay: day)).flatMap { place in
      units.firstIndex { $0.set.stretches.contains(place) }
    }
    var cursor = Cursor(end: nil, plannedEnd: nil, start: nil)
    for (index, unit) in units.enumerated() {
      // What was taken first does not come after the pause that it follows in the programme.
      let next = unit.entry == nil ? nil : units[(index + 1)...].first { $0.entry != nil }
      let placed: Placed
      if isCurrent(unit) {
        placed = running(unit, before: next)
      } else if unit.entry == nil {
        placed = past(unit)
      } else {
        placed = coming(unit, after: cursor, before: next)
      }
      append(unit, placed)
      if placed.state == .done, index > here ?? index {
        // It is over, and takes no time after what the room went back to.
        cursor.plannedEnd = unit.plannedEnd
        cursor.shift = unit.shift
        cursor.isPrinted = unit.set.isPrinted
      } else if placed.state != .leftOut {
        cursor = Cursor(
          end: placed.end, plannedEnd: unit.plannedEnd, shift: unit.shift, start: placed.start,
          isPrinted: unit.set.isPrinted)
      }
    }
    let end = lines.last { $0.state != .leftOut }?.end ?? last.plannedEnd
    return Forecast(lines: lines, drift: drift(), end: end, plannedEnd: last.plannedEnd)
  }

  private func isCurrent(_ unit: Unit) -> Bool {
    unit.stretches.contains { $0.id == session.current }
  }

  /// The times of the set that was placed last.
  private struct Cursor {
    var end: Moment?
    var plannedEnd: Moment?
    var shift = Seconds.zero
    var start: Moment?
    var isPrinted = true
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
    let here = session.place(in: plan.stretches)
    let isOver = session.days[day].ended != nil
    return plan.sets.map { set in
      for item in set.ids { shift += session.promises[item] ?? .zero }
      // Once the day is over nothing comes.
      let entry = set.stretches.first { place in
        let id = plan.stretches[place].id
        return !isOver
          && (id == session.current
            || place > here ?? -1 && session.runs[id]?.isDone != true
              && !session.skipped.contains(id))
      }
      return Unit(
        set: set, stretches: plan.stretches[set.stretches], plannedStart: planned(set, .zero),
        plannedEnd: planned(set, set.slot), shift: shift,
        plannedEnds: set.slots.map { planned(set, $0) }, entry: entry)
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
    let end = expectedEnd(of: unit, from: now)
    let kept = giving(unit, start: began, end: end, before: next)
    return Placed(
      state: .current, start: began, end: max(now, kept),
      gives: unit.set.isCoffee ? max(.zero, end - max(now, kept)) : .zero,
      aim: unit.set.isUntilEnd
        ? until(unit) : giving(unit, start: began, end: began + length(unit), before: next))
  }

  /// When a set is over that goes on at an instant: when what is left of it is done, and what it has to spare is used,
  /// though no longer than it was to last from its beginning.
  private func expectedEnd(of unit: Unit, from start: Moment) -> Moment {
    if unit.set.isUntilEnd { return max(start, until(unit)) }
    let length = length(unit)
    guard let began = unit.stretches.compactMap({ session.runs[$0.id]?.began }).min()
    else { return start + length }
    // The room keeps the time it was told for a break, also while it is elsewhere or the clock stands.
    if unit.set.isRest { return max(start, began + length) }
    let done = start + remaining(in: unit)
    // What runs over takes of what there is to spare.
    let over = unit.stretches.reduce(Duration.zero) { total, stretch in
      let used = session.runs[stretch.id]?.used(at: now) ?? .zero
      return total + max(.zero, used - Duration(stretch.planned))
    }
    let free = max(.zero, Duration(length) - Duration(sum(unit)) - over)
    return max(done, min(done + free, began + length))
  }

  /// Until when work lasts that counts to its planned end, with what was given or taken by hand.
  private func until(_ unit: Unit) -> Moment {
    unit.plannedEnd + unit.stretches.reduce(.zero) { $0 + $1.planned - $1.printed }
  }

  private func coming(_ unit: Unit, after cursor: Cursor, before next: Unit?) -> Placed {
    var start = unit.plannedStart
    if let end = cursor.end, let plannedEnd = cursor.plannedEnd {
      // Only what is printed to overlap does; a time that was agreed to be later opens no overlap after it.
      let isPrinted = unit.set.isPrinted && cursor.isPrinted
      let overlap =
        isPrinted
        ? min(.zero, unit.plannedStart - plannedEnd - Duration(unit.shift - cursor.shift)) : .zero
      let gap = max(unit.plannedStart - plannedEnd, overlap)
      let free = end + min(gap, .zero)
      start = unit.set.isFixed ? max(free, start) : max(free, min(start, end + gap))
    }
    start = max(start, now, cursor.start ?? start)
    let end = expectedEnd(of: unit, from: start)
    let began = unit.stretches.compactMap { session.runs[$0.id]?.began }.min() ?? start
    let kept = max(start, giving(unit, start: began, end: end, before: next))
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

  /// What the turns of those who are not here, and of questions that are no longer asked, were planned to take, where
  /// each turn has a length of its own; of a turn whose party went away in the middle, what had not begun.
  private func absent(from unit: Unit) -> Seconds {
    guard
      !session.awayParties.isEmpty || !session.droppedParties.isEmpty
        || !session.droppedPrompts.isEmpty, unit.set.ids.count == 1,
      let item = session.agenda.item(unit.set.ids[0])
    else { return .zero }
    return session.absent(from: item.step) + unbegun(of: unit, in: item.step)
  }

  private func unbegun(of unit: Unit, in step: Step) -> Seconds {
    guard let clock = step.clock, clock.isEach, step.circle != nil else { return .zero }
    let turns = Set(unit.stretches.compactMap { $0.place?.turn.party }).filter(session.isAway)
    return turns.reduce(.zero) { total, party in
      let kept = unit.stretches.filter { $0.place?.turn.party == party }
      return total + max(.zero, clock.total - kept.reduce(.zero) { $0 + $1.printed })
    }
  }

  /// What its stretches take together, without those that were passed over for good.
  private func sum(_ unit: Unit) -> Seconds {
    unit.stretches.indices.reduce(.zero) { total, place in
      let stretch = unit.stretches[place]
      let isLeft = session.skipped.contains(stretch.id) && !isOwed(stretch, at: place, unit)
      return total + (isLeft ? .zero : stretch.planned)
    }
  }

  /// Whether a turn that was passed over is still to be taken: the room is at its round, or comes to it again.
  private func isOwed(_ stretch: Stretch, at place: Int, _ unit: Unit) -> Bool {
    guard let turn = stretch.place?.turn, let entry = unit.entry, !session.isAway(turn.party)
    else { return false }
    let round = unit.stretches[unit.stretches.startIndex...entry].last { $0.place != nil }?
      .roundPath
    guard place > entry || stretch.roundPath == round else { return false }
    if session.skipped.contains(stretch.id) { return true }
    // One whose party was away when it would have been its turn.
    return place < entry
      && !unit.stretches.contains {
        $0.turnPath == stretch.turnPath && session.runs[$0.id] != nil
      }
  }

  /// What is left of the current stretch and those after it in its set, and of the turns that are owed; the room goes
  /// on from the first of those.
  private func remaining(in unit: Unit) -> Duration {
    guard let entry = unit.entry else { return .zero }
    let owed = unit.stretches.indices.filter { isOwed(unit.stretches[$0], at: $0, unit) }
    let from = min(entry, owed.first ?? entry)
    return unit.stretches.indices.reduce(.zero) { total, place in
      let stretch = unit.stretches[place]
      if owed.contains(place) { return total + left(of: stretch) }
      guard place >= from, !session.skipped.contains(stretch.id),
        session.runs[stretch.id]?.isDone != true
      else { return total }
      return total + left(of: stretch)
    }
  }

  private func left(of stretch: Stretch) -> Duration {
    max(.zero, Duration(stretch.planned) - (session.runs[stretch.id]?.used(at: now) ?? .zero))
  }

  private func drift() -> Duration {
    guard session.days[day].isOpen else { return .zero }
    let current = lines.filter { $0.state == .current }
    if let end = current.map(\.end).max(), let planned = current.map(\.plannedEnd).max() {
      return end - planned
    }
    guard let next = lines.first(where: { $0.state == .coming }) else { return .zero }
    return now - next.plannedStart
  }
}
