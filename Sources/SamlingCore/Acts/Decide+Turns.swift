extension Decision {
  func jump(to stretch: StretchID) throws(Refusal) -> [Event] {
    if stretch == session.current { throw .alreadyRuns }
    for day in session.days.indices {
      let order = session.stretches(ofDay: day)
      guard let target = order.first(where: { $0.id == stretch }) else { continue }
      if session.openDay == day { return endOfTurn(before: target, order) + start(target, order) }
      if let open = session.openDay { throw .dayIsOpen(open) }
      guard session.days[day].ended == nil else { throw .dayEnded(day) }
      return [opening(of: day)] + start(target, order)
    }
    throw .noSuchStretch(stretch)
  }

  /// Starts a stretch, and takes back the other stretches of its turn that were skipped.
  func start(_ target: Stretch, _ order: [Stretch]) -> [Event] {
    let turn = order.filter { $0.id != target.id && $0.turnPath == target.turnPath }
    let passed = target.place == nil ? [] : turn.filter { session.skipped.contains($0.id) }
    return [.started(stretch: target.id)] + passed.map { .unskipped(stretch: $0.id) }
  }

  /// Ends the current turn, if it is in its last phase, when an earlier turn of the same round that was passed over
  /// starts: the room does not come back to it.
  private func endOfTurn(before target: Stretch, _ order: [Stretch]) -> [Event] {
    guard let here = order.firstIndex(where: { $0.id == session.current }),
      let there = order.firstIndex(where: { $0.id == target.id }), there < here,
      let round = target.roundPath, order[here].roundPath == round,
      order[here].turnPath != target.turnPath,
      session.runs[target.id]?.isDone != true
        || session.skipped.contains(target.id),
      !order[(here + 1)...].contains(where: { $0.turnPath == order[here].turnPath })
    else { return [] }
    return [.ended(stretch: order[here].id)]
  }

  func moveTurn(by step: Int) throws(Refusal) -> [Event] {
    guard let day = session.openDay else { throw .noDayOpen }
    let order = session.stretches(ofDay: day)
    guard let current = order.first(where: { $0.id == session.current }), current.place != nil
    else { throw .notInARound }
    return step > 0 ? afterTurn(of: current, order, day) : try back()
  }

  /// Skips the rest of the current turn, or outside rounds the current stretch.
  func skip() throws(Refusal) -> [Event] {
    guard let id = session.current, let day = session.openDay else { throw .nothingRuns }
    let order = session.stretches(ofDay: day)
    guard let current = order.first(where: { $0.id == id }), current.place != nil
    else { return try next() + [.skipped(stretch: id)] }
    let left = order.filter { stretch in
      stretch.turnPath == current.turnPath && !session.skipped.contains(stretch.id)
        && (stretch.id == id || session.runs[stretch.id]?.isDone != true)
    }
    return afterTurn(of: current, order, day) + left.map { .skipped(stretch: $0.id) }
  }

  /// Goes on to the first stretch after a turn that is neither done nor skipped, or ends the day.
  private func afterTurn(of current: Stretch, _ order: [Stretch], _ day: Int) -> [Event] {
    let after = order.drop { $0.id != current.id }.dropFirst()
    let next = after.first { stretch in
      stretch.turnPath != current.turnPath && session.runs[stretch.id]?.isDone != true
        && !session.skipped.contains(stretch.id)
    }
    guard let next else { return [.dayEnded(day: day)] }
    return [isFreeUntil(next, day) ? .ended(stretch: current.id) : .started(stretch: next.id)]
  }
}
