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
  /// end as planned.
  var share: TurnShare? {
    guard let current, let progress = session.progress(at: steady),
      let line = forecast?.line(current.item), let day = session.openDay
    else { return nil }
    let order = session.stretches(ofDay: day)
    let last = order.lastIndex { $0.roundPath == current.roundPath && $0.place != nil } ?? 0
    let after = order[(last + 1)...].prefix { $0.item == current.item }
    let parts = after.reduce(Seconds.zero) { $0 + $1.planned }
    guard let time = progress.share(until: line.plannedEnd + -parts, at: steady),
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
