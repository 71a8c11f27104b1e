/// One way to bring the day back to its fixed times, with what it would do; nothing is applied yet.
package struct Proposal: Equatable, Sendable {
  /// One change of the plan, or several.
  package enum Choice: Equatable, Sendable {
    /// The turns of a round that have not begun get this long each.
    case shortenTurns(step: StepID, count: Int, from: Seconds, to: Seconds)
    case shortenBreak(item: ItemID, from: Seconds, to: Seconds)
    /// Clocks such as `5–10 min` take their lower bound.
    case lowerBounds(stretches: Int, saves: Seconds)
    case drop(item: ItemID, saves: Seconds)
    /// From this item on, fixed times are agreed to be later.
    case endLater(from: ItemID, by: Seconds)
    /// Several together, where one is not enough; never nested.
    case combined([Choice])
  }

  package var choice: Choice
  /// The events that applying it records.
  package var events: [Event]
  /// The forecast with it applied.
  package var after: Forecast
  /// The late fixed items that it brings back on time.
  package var keeps: [ItemID]
}

/// Works out ways to keep the first fixed time that the forecast will not keep, or else to spare the coffee
/// break that gives way to it.
///
/// - Returns: The ways that suffice, alone or combined; empty when every fixed time is kept and no pause gives way.
/// - Complexity: O(items × stretches of the day).
///
/// Source: Sources/README.md, «Time».
package func replan(of session: Session, day: Int, at now: Moment, wall: WallClock) -> [Proposal] {
  guard let before = forecast(of: session, day: day, at: now, wall: wall),
    let goal = Goal(before)
  else { return [] }
  func replanner(_ goal: Goal) -> Replanner {
    Replanner(session: session, day: day, now: now, wall: wall, before: before, goal: goal)
  }
  let proposals = replanner(goal).proposals()
  guard case .keep(let first) = goal, proposals.count < 2 else { return proposals }
  // Where the first cannot be kept, as when lunch itself is late, a later one may be.
  let later = before.lines.drop { $0.item != first }.dropFirst().first {
    $0.state == .coming && $0.isFixed && $0.lateness >= .seconds(60)
  }
  return (later.map { replanner(.keep($0.item)).savings() } ?? []) + proposals
}

/// What a replan should achieve.
private enum Goal {
  /// A fixed item starts on time.
  case keep(ItemID)
  /// A pause keeps its length.
  case spare(ItemID)

  init?(_ forecast: Forecast) {
    if let broken = forecast.firstBroken {
      self = .keep(broken.item)
    } else if let giving = forecast.giving {
      self = .spare(giving.item)
    } else {
      return nil
    }
  }

  var item: ItemID {
    switch self {
    case .keep(let item), .spare(let item): item
    }
  }

  /// How much time is still missing.
  func missing(in forecast: Forecast) -> Duration {
    switch self {
    case .keep(let item): max(.zero, forecast.line(item)?.lateness ?? .zero)
    case .spare(let item): max(.zero, forecast.line(item)?.gives ?? .zero)
    }
  }
}

/// Finds the changes that reach one goal, and tries each on a copy of the session.
private struct Replanner {
  let session: Session
  let day: Int
  let now: Moment
  let wall: WallClock
  let before: Forecast
  let goal: Goal

  /// A change that saves time, not yet tried.
  private struct Saving {
    var choice: Proposal.Choice
    var events: [Event]
  }

  func proposals() -> [Proposal] {
    let need = wholeSeconds(goal.missing(in: before))
    var found = savings(of: need)
    if let later = endLater(by: need).flatMap({ tried([$0]) }) { found.append(later) }
    return found
  }

  /// Ways that save time without making fixed times later.
  func savings(of need: Seconds? = nil) -> [Proposal] {
    let need = need ?? wholeSeconds(goal.missing(in: before))
    var single: [Saving] = shortenedTurns(saving: need, in: session)
    single += shortenedBreaks(saving: need, in: session)
    single += lowerBounds(in: session).map { [$0] } ?? []
    var found = single.compactMap { tried([$0]) }
    if found.isEmpty, let together = combined() { found.append(together) }
    return found + drops().compactMap { tried([$0]) }
  }

  /// The proposal that these savings make, if they suffice.
  private func tried(_ savings: [Saving]) -> Proposal? {
    let events = savings.flatMap(\.events)
    guard let after = forecast(of: applying(events, to: session), day: day, at: now, wall: wall),
      goal.missing(in: after) < .seconds(1), let first = savings.first
    else { return nil }
    let keeps = before.lines.filter { line in
      line.isFixed && line.state == .coming && line.lateness >= .seconds(1)
        && (after.line(line.item)?.lateness ?? .seconds(1)) < .seconds(1)
    }
    return Proposal(
      choice: savings.count == 1 ? first.choice : .combined(savings.map(\.choice)),
      events: events, after: after, keeps: keeps.map(\.item))
  }

  private func applying(_ events: [Event], to session: Session) -> Session {
    var copy = session
    for event in events { _ = copy.apply(event, at: now) }
    return copy
  }

  /// Combines lower bounds, then a pause, then turns, each as far as it goes; nil where they do not suffice.
  private func combined() -> Proposal? {
    var savings: [Saving] = []
    var trial = session
    for step in 0..<3 {
      guard let forecast = forecast(of: trial, day: day, at: now, wall: wall) else { return nil }
      let need = wholeSeconds(goal.missing(in: forecast))
      guard need > .zero else { break }
      let more: [Saving] =
        switch step {
        case 0: lowerBounds(in: trial).map { [$0] } ?? []
        case 1: shortenedBreaks(saving: need, in: trial, isPartial: true)
        default: shortenedTurns(saving: need, in: trial, isPartial: true)
        }
      for saving in more.prefix(step == 1 ? 1 : more.count) {
        savings.append(saving)
        trial = applying(saving.events, to: trial)
      }
    }
    return savings.count > 1 ? tried(savings) : nil
  }

  // MARK: Turns

  private func shortenedTurns(saving need: Seconds, in session: Session, isPartial: Bool = false)
    -> [Saving]
  {
    let rounds = Dictionary(grouping: ahead(in: session).filter { $0.place != nil }) {
      $0.place?.round
    }
    let ordered = rounds.compactMap { step, stretches in step.map { ($0, stretches) } }
      .sorted { $0.0.text < $1.0.text }
    return ordered.compactMap { step, stretches in
      shortened(step, stretches, saving: need, in: session, isPartial: isPartial)
    }
  }

  private func shortened(
    _ step: StepID, _ stretches: [Stretch], saving need: Seconds, in session: Session,
    isPartial: Bool
  ) -> Saving? {
    let currentTurn = self.stretches(in: session).first { $0.id == session.current }?.place?.turn
    let free = stretches.filter { $0.place?.turn != currentTurn || $0.place?.round != step }
    let turns = Dictionary(grouping: free) { $0.place?.number ?? 0 }
    let lengths = turns.values.map { $0.reduce(Seconds.zero) { $0 + $1.planned } }
    guard let each = lengths.max(), turns.count > 0 else { return nil }
    let wanted = (need.count + turns.count - 1) / turns.count
    let least = max(60, (each.count / 2 + 59) / 60 * 60)
    // A speaker can only be told whole minutes.
    let target = (each.count - wanted) / 60 * 60
    guard isPartial || target >= least, max(target, least) < each.count else { return nil }
    let to = Seconds(max(target, least))
    var events: [Event] = []
    for (_, phases) in turns.sorted(by: { $0.key < $1.key }) {
      events += cut(phases, to: to)
    }
    return Saving(
      choice: .shortenTurns(step: step, count: turns.count, from: each, to: to), events: events)
  }

  /// Shortens one turn's phases in proportion until together they take `length`.
  private func cut(_ phases: [Stretch], to length: Seconds) -> [Event] {
    let total = phases.reduce(0) { $0 + $1.planned.count }
    var left = total - length.count
    guard left > 0 else { return [] }
    return phases.enumerated().compactMap { index, phase in
      let share =
        index == phases.count - 1 ? left : (total - length.count) * phase.planned.count / total
      let taken = min(share, phase.planned.count)
      left -= taken
      return taken == 0 ? nil : .adjusted(stretch: phase.id, by: Seconds(-taken))
    }
  }

  // MARK: Pauses, lower bounds, drops, a later end

  private func shortenedBreaks(saving need: Seconds, in session: Session, isPartial: Bool = false)
    -> [Saving]
  {
    // Shortening a pause does not spare it.
    guard case .keep = goal else { return [] }
    let forecast = forecast(of: session, day: day, at: now, wall: wall)
    for stretch in ahead(in: session) {
      guard let item = session.agenda.item(stretch.item), item.kind == .rest,
        let line = forecast?.line(item.id)
      else { continue }
      let length = wholeSeconds(line.end - line.start)
      let least: Seconds = item.isMeal ? .minutes(30) : .minutes(5)
      let used = session.runs[stretch.id]?.used(at: now) ?? .zero
      let usedUp = (wholeSeconds(used).count + 59) / 60 * 60
      let to = Seconds(max(least.count, usedUp, (length - need).count / 60 * 60))
      guard to < length, isPartial || length - to >= need else { continue }
      let cut = to - stretch.planned
      return [
        Saving(
          choice: .shortenBreak(item: item.id, from: length, to: to),
          events: [.adjusted(stretch: stretch.id, by: cut)])
      ]
    }
    return []
  }

  private func lowerBounds(in session: Session) -> Saving? {
    let giving = ahead(in: session).filter { ($0.least ?? $0.planned) < $0.planned }
    guard !giving.isEmpty else { return nil }
    let cuts = giving.map { ($0.id, $0.planned - ($0.least ?? $0.planned)) }
    return Saving(
      choice: .lowerBounds(
        stretches: giving.count, saves: cuts.reduce(.zero) { $0 + $1.1 }),
      events: cuts.map { .adjusted(stretch: $0.0, by: -$0.1) })
  }

  /// Drops of each soft work item before the goal, the shortest first.
  private func drops() -> [Saving] {
    let between = before.lines.prefix { $0.item != goal.item }
    return between.filter { $0.state == .coming && !$0.isFixed }
      .filter { session.agenda.item($0.item)?.kind == .work }
      .sorted { $0.end - $0.start < $1.end - $1.start }
      .map { line in
        Saving(
          choice: .drop(item: line.item, saves: wholeSeconds(line.end - line.start)),
          events: [.itemDropped(item: line.item)])
      }
  }

  private func endLater(by need: Seconds) -> Saving? {
    guard case .keep(let goal) = goal else { return nil }
    // From the current item on, the whole rest of the day is agreed to be later, not only its end.
    let item = (before.current ?? before.next)?.item ?? goal
    let rounded = Seconds((need.count + 299) / 300 * 300)
    return Saving(
      choice: .endLater(from: item, by: rounded), events: [.promiseMoved(item: item, by: rounded)])
  }

  // MARK: What lies ahead

  private func stretches(in session: Session) -> [Stretch] { session.stretches(ofDay: day) }

  /// The stretches that have not begun, from the current one to the goal.
  private func ahead(in session: Session) -> [Stretch] {
    let all = stretches(in: session)
    let current = all.firstIndex { $0.id == session.current }
    // A pause that has begun can still be shortened.
    let isPause = current.flatMap { session.agenda.item(all[$0].item) }?.kind == .rest
    let from = current.map { isPause ? $0 : $0 + 1 } ?? 0
    let upTo = all.firstIndex { $0.item == goal.item } ?? all.count
    guard from < upTo else { return [] }
    return all[from..<upTo].filter { stretch in
      (session.runs[stretch.id] == nil || stretch.id == session.current)
        && !session.skipped.contains(stretch.id)
    }
  }

  private func wholeSeconds(_ duration: Duration) -> Seconds {
    Seconds(Int((duration.milliseconds + 999) / 1000))
  }
}
