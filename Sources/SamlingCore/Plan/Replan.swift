/// Works out ways home from where a late day is: to the first fixed time that the forecast will not keep, or else to
/// the whole length of a pause that gives way, or else to the day's end, or
/// to what is late before free time.
///
/// - Returns: First doing nothing, with what follows; then the ways, in the order in which a facilitator would take
///   them. Ways that win less than is needed are among them only where none wins all. Empty when every fixed time is
///   kept, no pause gives way, and nothing is late.
/// - Complexity: O(items × stretches of the day).
///
/// Source: Sources/README.md, «Time».
package func replan(of session: Session, day: Int, at now: Moment, wall: WallClock) -> [Proposal] {
  var session = session
  session.keepUnrolled()
  guard let before = forecast(of: session, day: day, at: now, wall: wall),
    let goal = Goal(before)
  else { return [] }
  func replanner(_ goal: Goal) -> Replanner {
    Replanner(session: session, day: day, now: now, wall: wall, before: before, goal: goal)
  }
  let first = replanner(goal)
  var ways = first.ways()
  if case .keep(let item) = goal, !ways.contains(where: \.isEnough) {
    // Where the first cannot be kept, as when lunch itself is late, a later one may be.
    let later = before.lines.drop { $0.item != item }.dropFirst().first {
      $0.state == .coming && $0.isFixed && $0.lateness >= .seconds(60)
    }
    let laterWays = later.map { replanner(.keep($0.item)).ways() } ?? []
    ways = laterWays.filter(\.isEnough) + ways
  }
  let sorted = ways.filter { !$0.overshoots } + first.later() + ways.filter(\.overshoots)
  return [first.nothing] + unique(sorted)
}

/// The first of those that do the same.
private func unique(_ proposals: [Proposal]) -> [Proposal] {
  var kept: [Proposal] = []
  for proposal in proposals where !kept.contains(where: { $0.events == proposal.events }) {
    kept.append(proposal)
  }
  return kept
}

extension Proposal {
  /// Whether it saves far more than is needed: twice as much and ten minutes.
  fileprivate var overshoots: Bool {
    Duration(choice.saves) > needs * 2 + .seconds(600)
  }
}

extension Proposal.Choice {
  /// What it leaves out; zero for what can be fitted to what is needed.
  fileprivate var saves: Seconds {
    switch self {
    case .drop(_, let saves), .dropPart(_, let saves), .dropQuestion(_, let saves),
      .move(_, _, let saves), .lowerBounds(_, let saves):
      saves
    case .combined(let choices): choices.reduce(.zero) { $0 + $1.saves }
    case .nothing, .shorten, .slide, .later, .give: .zero
    }
  }
}

extension Forecast {
  /// How much is missing for what the ways home lead to, and for the pauses before it; zero where nothing is late.
  package var missing: Duration {
    guard let goal = Goal(self) else { return .zero }
    let pauses = lines.prefix { $0.item != goal.item }.filter { $0.state != .done }
    return pauses.reduce(goal.missing(in: self)) { $0 + $1.gives }
  }
}

/// What a replan should achieve.
enum Goal {
  /// An item starts on time.
  case keep(ItemID)
  /// A pause keeps its length.
  case spare(ItemID)
  /// The day's last item ends on time.
  case finish(ItemID)

  init?(_ forecast: Forecast) {
    if let broken = forecast.firstBroken {
      self = .keep(broken.item)
    } else if let giving = forecast.giving {
      self = .spare(giving.item)
    } else if let last = forecast.lateEnd {
      self = .finish(last.item)
    } else if let late = forecast.lines.last(where: {
      $0.state == .coming && $0.lateness >= .seconds(60)
        && $0.end - $0.plannedEnd >= .seconds(60)
    }) {
      // What is late before free time, which nobody need wait for; one that ends in time is home already.
      self = .keep(late.item)
    } else {
      return nil
    }
  }

  var item: ItemID {
    switch self {
    case .keep(let item), .spare(let item), .finish(let item): item
    }
  }

  /// What may give time stands before this item; nil where all of the day may.
  var limit: ItemID? {
    switch self {
    case .keep(let item), .spare(let item): item
    case .finish: nil
    }
  }

  /// How much is won between two forecasts, whatever was agreed; never negative.
  func won(from before: Forecast, to after: Forecast) -> Duration {
    guard let then = before.line(item), let now = after.line(item) else { return .zero }
    return switch self {
    case .keep: max(.zero, then.start - now.start)
    case .spare: max(.zero, then.gives - now.gives)
    case .finish: max(.zero, then.end - now.end)
    }
  }

  /// How much time is still missing.
  func missing(in forecast: Forecast) -> Duration {
    switch self {
    case .keep(let item): max(.zero, forecast.line(item)?.lateness ?? .zero)
    case .spare(let item): max(.zero, forecast.line(item)?.gives ?? .zero)
    case .finish(let item):
      forecast.line(item).map { max(.zero, $0.end - $0.plannedEnd) } ?? .zero
    }
  }
}
