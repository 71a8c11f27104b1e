/// Items that are held elsewhere: after the goal, in free time later that day, or on the next day.
extension Replanner {
  /// For each of these places the shortest item that runs alone, saves enough and finds room there; four are tried.
  func moves(saving need: Seconds) -> [Proposal] {
    let sets = session.sets(ofDay: day)
    let alone = Set(sets.compactMap { $0.count == 1 ? $0.first?.id : nil })
    let items = dispensable(saving: need).lazy
      .filter { alone.contains($0.item.id) && isMovable($0.item) }.prefix(4)
    let places: [(Item, [[Item]]) -> [Event]] = [afterGoal, intoFreeTime, toNextDay]
    return places.compactMap { place in
      items.compactMap { item, length in
        let events = place(item, sets)
        guard let choice = Proposal.Choice(moving: item.id, by: events, saves: length)
        else { return nil }
        return tried(choice, events)
      }.first(where: \.isEnough)
    }
  }

  /// Whether the order matters to nobody: it lasts as long wherever it stands, no agreement hangs on it, and no answers go
  /// from it or to it.
  private func isMovable(_ item: Item) -> Bool {
    item.isUntilEnd != true && session.promises[item.id] == nil && !item.step.buildsOnAnswers
  }

  // MARK: Places

  /// Right after what would be late; what follows is agreed to be later until free time absorbs it.
  private func afterGoal(_ item: Item, _ sets: [[Item]]) -> [Event] {
    guard case .keep(let goal) = goal,
      let place = sets.firstIndex(where: { $0.contains { $0.id == goal } }),
      sets.indices.contains(place + 1), let next = sets[place + 1].first, next.kind != .end,
      let moved = moved(item, to: day, after: sets[place])
    else { return [] }
    let free = Seconds.minutes(next.plannedStart.minutes - sets[place].plannedEnd.minutes)
    let by = max(.zero, max(item.slot, item.slot + adjustments(of: item)) - free)
    if by == .zero { return moved }
    if next.isPinned { return [] }
    // Where nothing after the next is agreed to be later, the forecast tells how late it is.
    let further = sets.dropFirst(place + 2).first?.first
    let trial =
      [Event.promiseMoved(item: next.id, by: by)]
      + (further.map { [.promiseMoved(item: $0.id, by: -by)] } ?? [])
    guard
      let then = forecast(of: applying(moved + trial, to: session), day: day, at: now, wall: wall)
    else { return [] }
    return moved + agreed(by, from: next.id, to: next.id, in: then.lines)
  }

  /// Into the first free time after the goal that holds it.
  private func intoFreeTime(_ item: Item, _ sets: [[Item]]) -> [Event] {
    guard case .keep(let goal) = goal else { return [] }
    let later = sets.drop { set in !set.contains { $0.id == goal } }
    return gap(for: item, in: Array(later)).flatMap { moved(item, to: day, after: $0) } ?? []
  }

  /// To the next day: into its first free time that holds the item, or before its first item, not before eight.
  private func toNextDay(_ item: Item, _ today: [[Item]]) -> [Event] {
    let next = day + 1
    guard session.days.indices.contains(next), session.days[next].opened == nil else { return [] }
    let sets = session.sets(ofDay: next)
    if let set = gap(for: item, in: sets) { return moved(item, to: next, after: set) ?? [] }
    guard let first = sets.first?.first else { return [] }
    let start = WallTime(minutes: (first.plannedStart.minutes - item.slot.count / 60) / 5 * 5)
    return start < WallTime(8, 0) ? [] : moved(item, to: next, after: nil, at: start)
  }

  /// The first set that so much time is free after, before another.
  private func gap(for item: Item, in sets: [[Item]]) -> [Item]? {
    zip(sets, sets.dropFirst()).first { set, next in
      let free = (next.first?.plannedStart.minutes ?? 0) - set.plannedEnd.minutes
      return Seconds.minutes(free) >= item.slot + adjustments(of: item)
        && set.allSatisfy { $0.kind != .end }
    }?.0
  }

  // MARK: Events

  private func moved(_ item: Item, to day: Int, after set: [Item]) -> [Event]? {
    set.last.map { moved(item, to: day, after: $0.id, at: set.plannedEnd) }
  }

  private func moved(_ item: Item, to day: Int, after: ItemID?, at start: WallTime) -> [Event] {
    let end = start.adding(minutes: item.slot.count / 60)
    return [
      .itemPlaced(item: item.id, day: day, after: after),
      .itemMoved(item: item.id, start: start, end: end),
    ]
  }

  /// What was given to an item by hand or taken from it.
  private func adjustments(of item: Item) -> Seconds {
    session.adjustments.reduce(.zero) { $1.key.item == item.id ? $0 + $1.value : $0 }
  }
}

extension Proposal.Choice {
  /// What the events say that move an item; nil where they move none.
  fileprivate init?(moving item: ItemID, by events: [Event], saves: Seconds) {
    guard case .itemPlaced(_, let day, let after)? = events.first,
      case .itemMoved(_, let start, _)? = events.dropFirst().first
    else { return nil }
    self = .move(
      item: item, to: Proposal.Place(day: day, start: start, after: after), saves: saves)
  }
}

extension [Item] {
  /// When the longest of items that begin together is over.
  fileprivate var plannedEnd: WallTime {
    map(\.plannedEnd).max() ?? WallTime(minutes: 0)
  }
}

extension Step {
  /// Whether its questions, or its turns, take answers from others, or give them.
  fileprivate var buildsOnAnswers: Bool {
    circle?.kind == .key || answeredBy?.kind == .key || steps.contains(where: \.buildsOnAnswers)
      || prompts.contains { $0.key != nil || $0.source != nil || $0.answeredBy?.kind == .key }
  }
}
