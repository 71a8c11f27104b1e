import SamlingCore

/// Rounds and held notes, as a seat shows them.
extension SeatContext {
  /// The progress of the round that runs, or ran last in the item that runs.
  var progress: RoundProgress? { session.progress(at: now) }

  /// The notes that the room has not seen, in the order of writing.
  var held: [Note] {
    session.notes.heldCount == 0 ? [] : session.notes.standing.filter(\.isHeld)
  }

  /// How long each party left in the running round has: its turn's length, or less where the item would otherwise not
  /// end as planned, or, once what follows has given time, so that nothing is late.
  var share: TurnShare? {
    guard let current, let progress = session.progress(at: steady), let forecast,
      let line = forecast.line(current.item), let day = session.openDay
    else { return nil }
    let order = session.stretches(ofDay: day)
    let last = order.lastIndex { $0.roundPath == current.roundPath && $0.place != nil } ?? 0
    let after = order[(last + 1)...].prefix { $0.item == current.item }
    let parts = after.reduce(Seconds.zero) { $0 + $1.planned }
    let due = max(line.plannedEnd, line.end - forecast.missing)
    guard let time = progress.share(until: due + -parts, at: steady),
      let next = progress.entries.first(where: { [.coming, .waiting].contains($0.state) })
    else { return nil }
    return time < next.planned
      ? TurnShare(each: Seconds(time.count / 5 * 5), isShort: true)
      : TurnShare(each: next.planned, isShort: false)
  }

  /// The sum of the next round, in this item or the one after it; nil while a round runs.
  var sumAhead: RoundSum? {
    guard let day = session.dayInFocus, current?.place == nil else { return nil }
    let order = session.stretches(ofDay: day)
    let here = session.openDay == nil ? nil : order.firstIndex { $0.id == session.current }
    if session.openDay != nil, here == nil { return nil }
    let ahead = order[(here.map { $0 + 1 } ?? 0)...]
    let items = [here.map { order[$0].item }, ahead.first { $0.item != current?.item }?.item]
    guard let round = ahead.first(where: { $0.place != nil }), items.contains(round.item),
      session.runs[round.id] == nil
    else { return nil }
    return round.place.flatMap { session.roundSum($0.round) }
  }

  func names(_ parties: [PartyID]) -> String { parties.map(name).joined(separator: ", ") }
}

/// How long each turn that is left in a round may take.
struct TurnShare: Equatable {
  var each: Seconds
  /// Whether that is less than a turn's length, by which its clock runs.
  var isShort: Bool
}

/// What the room is told of time, so that those who come next know.
extension SeatContext {
  /// The turns of the round that runs which are to come, and how long each is, where all are shorter than the programme
  /// said, and alike.
  var shortened: (count: Int, each: Seconds)? {
    guard let current, let day = session.openDay, let round = current.roundPath else { return nil }
    let order = session.stretches(ofDay: day)
    let after = order.drop { $0.id != current.id }.filter {
      $0.roundPath == round && $0.turnPath != current.turnPath && session.runs[$0.id] == nil
        && !session.skipped.contains($0.id)
    }
    var turns: [String: (planned: Seconds, printed: Seconds)] = [:]
    for stretch in after {
      let turn = turns[stretch.turnPath ?? ""] ?? (.zero, .zero)
      turns[stretch.turnPath ?? ""] = (turn.0 + stretch.planned, turn.1 + stretch.printed)
    }
    guard let each = turns.first?.value.planned,
      turns.values.allSatisfy({ $0.planned == each && $0.planned < $0.printed })
    else { return nil }
    return (turns.count, each)
  }

  /// The time of day that the work that is on lasts to, whenever it began; nil where it has a length.
  var until: WallTime? {
    guard let current, let item = session.agenda.item(current.item), item.isUntilEnd == true,
      current.id.text == item.id.text
    else { return nil }
    return forecast?.line(item.id).map { wall.time(at: $0.aim) }
  }
}
