/// Finds the changes that reach one goal, and tries each on a copy of the session.
struct Replanner {
  let session: Session
  let day: Int
  let now: Moment
  let wall: WallClock
  let before: Forecast
  let goal: Goal

  /// A change that saves time, not yet tried.
  struct Saving {
    var choice: Proposal.Choice
    var events: [Event]
  }

  var nothing: Proposal { proposal(.nothing, [], after: before) }

  /// The ways that win all that is needed, in order; where there are none, those that win a part.
  func ways() -> [Proposal] {
    let need = wholeSeconds(goal.missing(in: before))
    let single =
      spread(saving: need) + shortenedItems(saving: need) + shortenedRests(saving: need)
      + slidMeal(by: need) + shortenedTurns(saving: need) + lowerBounds(in: session)
    let found = single.compactMap { tried([$0]) }
    var enough = found.filter(\.isEnough)
    var partial = found.filter { !$0.isEnough }
    if enough.isEmpty, let together = combined() {
      if together.isEnough { enough.append(together) } else { partial.insert(together, at: 0) }
    }
    enough += (droppedParts() + droppedQuestions() + drops(saving: need))
      .compactMap { tried([$0]) }.filter(\.isEnough)
    enough += moves(saving: need)
    if !enough.isEmpty { return enough }
    return Array(partial.sorted { $0.wins > $1.wins }.prefix(3))
  }

  // MARK: Trying

  /// The proposal that these savings make; nil where they win nothing, or do harm to a fixed time.
  func tried(_ savings: [Saving]) -> Proposal? {
    guard let first = savings.first else { return nil }
    let choice = savings.count == 1 ? first.choice : .combined(savings.map(\.choice))
    return tried(choice, savings.flatMap(\.events))
  }

  func tried(_ choice: Proposal.Choice, _ events: [Event]) -> Proposal? {
    guard let after = forecast(of: applying(events, to: session), day: day, at: now, wall: wall)
    else { return nil }
    let made = proposal(choice, events, after: after)
    // Under half a minute is nothing that a room would notice.
    guard made.isEnough || made.wins >= .seconds(30), !harms(after) else { return nil }
    return made
  }

  private func proposal(_ choice: Proposal.Choice, _ events: [Event], after: Forecast) -> Proposal {
    let needs = goal.missing(in: before)
    let keeps = before.lines.filter { line in
      line.isFixed && line.state == .coming && line.lateness >= .seconds(1)
        && (after.line(line.item)?.lateness ?? .seconds(1)) < .seconds(1)
    }
    return Proposal(
      choice: choice, events: events, after: after, goal: goal.item,
      wins: goal.won(from: before, to: after), needs: needs,
      isEnough: goal.missing(in: after) < .seconds(1), keeps: keeps.map(\.item))
  }

  /// Whether a fixed item begins, or the day ends, later than if nothing were done; a minute's rounding is allowed.
  private func harms(_ after: Forecast) -> Bool {
    if after.end - before.end >= .seconds(60) { return true }
    return before.lines.contains { line in
      guard line.state == .coming, line.isFixed, let then = after.line(line.item) else {
        return false
      }
      return then.start - line.start >= .seconds(60)
    }
  }

  func applying(_ events: [Event], to session: Session) -> Session {
    var copy = session
    for event in events { _ = copy.apply(event, at: now) }
    return copy
  }

  // MARK: Shortening

  func givers(in session: Session) -> [Giver] {
    session.givers(ofDay: day, before: goal.limit, at: now)
  }

  /// All that is to come before the goal gives alike, by its length; as much as it can where that is not enough.
  private func spread(saving need: Seconds) -> [Saving] {
    let giving = givers(in: session).filter { !$0.isRest && !$0.isCurrent }
    guard giving.count > 1 || giving.first?.parts.count ?? 0 > 1 else { return [] }
    // The least share of all lengths that is enough, in steps of a third of a per cent.
    for share in 1...100 {
      let cuts = giving.map { giver in
        (giver, max(giver.gentle, wholeHalves(giver.length.count * (300 - share) / 300)))
      }
      let saved = cuts.reduce(Seconds.zero) { $0 + $1.0.saved(to: $1.1) }
      guard saved >= need || share == 100, saved > .zero else { continue }
      return saving(cuts)
    }
    return []
  }

  /// One saving of several cuts; those that cut nothing are left out.
  private func saving(_ cuts: [(giver: Giver, to: Seconds)]) -> [Saving] {
    let real = cuts.filter { $0.giver.saved(to: $0.to) > .zero }
    guard !real.isEmpty else { return [] }
    return [
      Saving(
        choice: .shorten(real.map { $0.giver.cut(to: $0.to) }),
        events: real.flatMap { $0.giver.events(to: $0.to) })
    ]
  }

  /// An ordinary item that is on or to come gets a round number of minutes; the first two that can.
  private func shortenedItems(saving need: Seconds) -> [Saving] {
    let items = givers(in: session).filter { giver in
      if case .item = giver.subject { return !giver.isRest && giver.length > giver.hard }
      return false
    }
    let able = items.filter { $0.length - need >= $0.hard }.prefix(2)
    return (able.isEmpty ? items.prefix(1) : able).flatMap { giver in
      saving([(giver, rounded(giver.length - need, atLeast: giver.hard))])
    }
  }

  /// A length down to five whole minutes, to one, or as it is, whichever is not below the least.
  private func rounded(_ length: Seconds, atLeast least: Seconds) -> Seconds {
    let steps = length >= .minutes(20) ? [300, 60, 30] : [60, 30]
    let fitting = steps.map { Seconds(length.count / $0 * $0) }.first { $0 >= least }
    return fitting ?? least
  }

  private func shortenedRests(saving need: Seconds, in session: Session? = nil) -> [Saving] {
    givers(in: session ?? self.session).filter(\.isRest).flatMap { giver -> [Saving] in
      guard case .item(let item) = giver.subject, let line = before.line(item) else { return [] }
      // A pause that gives way already is shorter than its plan.
      let length = min(giver.length, wholeSeconds(line.end - line.start))
      let to = max(giver.least, rounded(length - need, atLeast: giver.least))
      return to < length ? saving([(giver, to)]) : []
    }
  }

  private func shortenedTurns(saving need: Seconds, in session: Session? = nil) -> [Saving] {
    givers(in: session ?? self.session).flatMap { giver -> [Saving] in
      guard case .turns = giver.subject, giver.length > giver.hard else { return [] }
      let each = (need.count + giver.parts.count - 1) / giver.parts.count
      return saving([(giver, max(giver.hard, wholeHalves(giver.length.count - each)))])
    }
  }

  private func lowerBounds(in session: Session) -> [Saving] {
    let stretches = givers(in: session).flatMap(\.parts).joined()
    let cuts = stretches.compactMap { stretch -> (StretchID, Seconds)? in
      guard let least = stretch.least, least < stretch.planned, session.runs[stretch.id] == nil
      else { return nil }
      return (stretch.id, stretch.planned - least)
    }
    guard !cuts.isEmpty else { return [] }
    return [
      Saving(
        choice: .lowerBounds(stretches: cuts.count, saves: cuts.reduce(.zero) { $0 + $1.1 }),
        events: cuts.map { .adjusted(stretch: $0.0, by: -$0.1) })
    ]
  }

  /// Combines lower bounds, pauses, turns and items, each as far as it is needed; a meal begins later if that is not
  /// enough.
  private func combined() -> Proposal? {
    var savings: [Saving] = []
    var trial = session
    let steps: [(Seconds, Session) -> [Saving]] = [
      { lowerBounds(in: $1) }, { shortenedRests(saving: $0, in: $1) },
      { shortenedTurns(saving: $0, in: $1) },
      { need, session in
        givers(in: session).filter { giver in
          if case .item = giver.subject {
            !giver.isRest && giver.length > giver.hard
          } else {
            false
          }
        }.flatMap { saving([($0, rounded($0.length - need, atLeast: $0.hard))]) }
      },
      { need, _ in slidMeal(by: need) },
    ]
    for step in steps {
      guard var need = need(in: trial) else { break }
      for saving in step(need, trial) {
        savings.append(saving)
        trial = applying(saving.events, to: trial)
        // What one saves the next need not.
        guard let left = self.need(in: trial) else { return tried(savings) }
        if left >= need {
          savings.removeLast()
          trial = applying(savings.flatMap(\.events), to: session)
        }
        need = min(need, left)
      }
    }
    return savings.count > 1 ? tried(savings) : nil
  }

  /// What a session still misses; nil where that is nothing.
  private func need(in session: Session) -> Seconds? {
    guard let forecast = forecast(of: session, day: day, at: now, wall: wall) else { return nil }
    let missing = wholeSeconds(goal.missing(in: forecast))
    return missing > .zero ? missing : nil
  }

  // MARK: Whole times

  func wholeSeconds(_ duration: Duration) -> Seconds {
    Seconds(Int((duration.milliseconds + 999) / 1000))
  }

  func wholeMinutes(_ duration: Duration) -> Seconds {
    Seconds((wholeSeconds(duration).count + 59) / 60 * 60)
  }
}
