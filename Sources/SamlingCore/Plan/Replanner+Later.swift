/// What may be later: a meal, and what is late.
extension Replanner {
  /// The meal that is late begins when it can, and ends as planned; within ten minutes, or as «Lunsj: innen» says.
  func slidMeal(by need: Seconds) -> [Saving] {
    guard case .keep(let id) = goal, let meal = session.agenda.item(id), meal.isMeal,
      !meal.isPinned, meal.givesTime, let line = before.line(id)
    else { return [] }
    let by = Seconds((need.count + 59) / 60 * 60)
    let length = meal.slot - by
    guard by <= session.agenda.leeway(of: meal), length >= .minutes(30) else { return [] }
    let lines = before.lines
    let next = lines.drop { $0.item != id }.first { $0.plannedStart > line.plannedStart }
    let back = next.map { [Event.promiseMoved(item: $0.item, by: -by)] } ?? []
    let stretches = session.stretches(ofDay: day).filter { $0.item == id }
    guard stretches.count == 1, stretches[0].planned == meal.slot else { return [] }
    return [
      Saving(
        choice: .slide(
          Proposal.Cut(subject: .item(id), from: meal.slot, to: length), by: by),
        events: [.promiseMoved(item: id, by: by)] + back + [
          .adjusted(stretch: stretches[0].id, by: -by)
        ])
    ]
  }

  /// What is late is agreed to be late, each by as much as it is; none for a start marked `!`.
  func later() -> [Proposal] {
    let id = goal.item
    guard let place = before.lines.firstIndex(where: { $0.item == id }) else { return [] }
    switch goal {
    case .spare: return []
    case .keep: if isPinned(before.lines[place]) { return [] }
    case .finish: break
    }
    var from = place
    while from > 0, before.lines[from - 1].isLate, !isPinned(before.lines[from]) { from -= 1 }
    let by = wholeMinutes(goal.missing(in: before))
    let events = agreed(by, from: before.lines[from].item, to: id, in: before.lines)
    return tried(.later(from: id, by: by), events).map { [$0] } ?? []
  }

  /// What is agreed to be later: so much from one item to another, and after that each by as much as it still is late; a
  /// start marked `!` by nothing.
  func agreed(
    _ by: Seconds, from first: ItemID, to last: ItemID, in lines: [Forecast.Line]
  ) -> [Event] {
    var agreed = Seconds.zero
    var start: Moment?
    var isAfter = false
    var events: [Event] = []
    for line in lines.drop(while: { $0.item != first }) {
      defer { isAfter = isAfter || line.item == last }
      // Items of one set have one start.
      if line.plannedStart == start { continue }
      start = line.plannedStart
      let still = isPinned(line) ? .zero : min(agreed, wholeMinutes(max(.zero, line.lateness)))
      let shift = isAfter ? still : by
      if shift != agreed { events.append(.promiseMoved(item: line.item, by: shift - agreed)) }
      agreed = shift
    }
    return events
  }

  private func isPinned(_ line: Forecast.Line) -> Bool {
    session.agenda.item(line.item)?.isPinned == true
  }
}

extension Forecast.Line {
  /// Whether it is on or to come, and will end or begin late.
  fileprivate var isLate: Bool {
    switch state {
    case .current: end > plannedEnd
    case .coming: lateness > .zero
    case .done, .leftOut: false
    }
  }
}

extension Agenda {
  /// How much later than planned a meal may begin: as a header says, `Lunsj: innen 12:15`, else ten minutes.
  func leeway(of meal: Item) -> Seconds {
    let title = meal.step.title.lowercased()
    let header = headers.first { title.hasPrefix($0.name.lowercased()) && !$0.name.isEmpty }
    let time = header?.value.split(separator: " ").compactMap { WallTime(text: String($0)) }.first
    guard let time else { return .minutes(10) }
    return .minutes(max(0, time.minutes - meal.plannedStart.minutes))
  }
}
