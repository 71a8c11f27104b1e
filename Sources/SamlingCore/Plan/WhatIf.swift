/// What follows if the stretch that is on gets more time, or less; nothing is applied yet.
///
/// - Parameters:
///   - by: How much more; negative for less.
///   - session: The folded session.
///   - day: The day that is open.
///   - now: The present instant.
///   - wall: The clocks of the day.
/// - Returns: A proposal that is told by the next fixed item; nil where nothing runs, or its length would stay as it is.
/// - Complexity: O(stretches of the day).
package func whatIf(
  givingMore by: Seconds, in session: Session, day: Int, at now: Moment, wall: WallClock
) -> Proposal? {
  let order = session.stretches(ofDay: day)
  guard let stretch = order.first(where: { $0.id == session.current }) else { return nil }
  // A planned length is never negative.
  let more = max(by, -stretch.planned)
  let event = Event.adjusted(stretch: stretch.id, by: more)
  var changed = session
  guard more != .zero, changed.apply(event, at: now),
    let before = forecast(of: session, day: day, at: now, wall: wall),
    let after = forecast(of: changed, day: day, at: now, wall: wall),
    let told = before.lines.first(where: { $0.state == .coming && $0.isFixed })
      ?? before.lines.last
  else { return nil }
  var to = stretch.planned + more
  if session.agenda.item(stretch.item)?.kind == .rest, let line = after.current {
    // The room is told when a pause ends, and one that gives way has less than its length.
    to = Seconds(Int(((line.end - line.start).milliseconds + 30_000) / 60_000) * 60)
  }
  let subject: Proposal.Cut.Subject =
    stretch.place.map { .turns(of: $0.round, parties: [$0.turn.party]) } ?? .item(stretch.item)
  return Proposal(
    choice: .give(Proposal.Cut(subject: subject, from: stretch.printed, to: to)), events: [event],
    after: after, goal: told.item, wins: .zero, needs: .zero, isEnough: true, keeps: [])
}
