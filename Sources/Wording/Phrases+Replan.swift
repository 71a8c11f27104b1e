import Phrases
import SamlingCore

/// Says what a way home changes, and what follows from it, against the printed programme.
extension Phrases {
  package func describe(_ choice: Proposal.Choice, in session: Session, wall: WallClock) -> String {
    func title(_ id: ItemID) -> String { session.agenda.item(id)?.step.title ?? id.text }
    switch choice {
    case .nothing: return doNothing
    case .shorten(let cuts):
      // Who loses is named; a long list is cut short.
      let named = cuts.prefix(cuts.count > 3 ? 2 : 3).map { describe($0, in: session) }
      let more = cuts.count > 3 ? [andMore(cuts.count - 2)] : []
      return (named + more).joined(separator: " · ")
    case .give(let cut): return describe(cut, in: session)
    case .lowerBounds(_, let saves): return lowerBounds(exactLength(saves.count))
    case .slide(let cut, let by):
      guard case .item(let id) = cut.subject, let item = session.agenda.item(id) else { return "" }
      let start = item.plannedStart.adding(minutes: by.count / 60)
      return mealSlides(
        title(id), "\(start.text)–\(item.plannedEnd.text)", exactLength(cut.to.count),
        exactMinutes(cut.from.count))
    case .dropPart(let id, let saves):
      let day = session.agenda.place(of: id.item)?.day ?? 0
      let part = session.stretches(ofDay: day).first { $0.id == id }?.part
      return dropPart(part ?? title(id.item), exactLength(saves.count))
    case .dropQuestion(let id, let saves):
      return dropQuestion(session.agenda.prompt(id)?.question ?? id.text, exactLength(saves.count))
    case .move(let item, let place, _):
      return describe(item, at: place, in: session)
    case .drop(let item, let saves): return drop(title(item), exactLength(saves.count))
    case .later(let item, let by):
      let day = session.agenda.place(of: item)?.day ?? 0
      let isLast = session.sets(ofDay: day).last?.contains { $0.id == item } == true
      let length = exactLength(by.count)
      return isLast ? agreeLaterEnd(length) : agreeLater(title(item), length)
    case .combined(let choices):
      return choices.map { describe($0, in: session, wall: wall) }.joined(separator: " + ")
    }
  }

  /// Where an item is held instead; a day that begins earlier for it is told as such.
  private func describe(_ item: ItemID, at place: Proposal.Place, in session: Session) -> String {
    func title(_ id: ItemID) -> String { session.agenda.item(id)?.step.title ?? id.text }
    if place.day == session.agenda.place(of: item)?.day {
      return moveItem(title(item), place.start.text, after: place.after.map(title) ?? "")
    }
    let first = session.sets(ofDay: place.day).first?.first?.plannedStart.text
    return moveItem(
      title(item), place.start.text, day: place.day + 1,
      insteadOf: place.after == nil ? first : nil)
  }

  private func describe(_ cut: Proposal.Cut, in session: Session) -> String {
    let (to, from) = (exactLength(cut.to.count), exactMinutes(cut.from.count))
    switch cut.subject {
    case .item(let item):
      return itemGets(session.agenda.item(item)?.step.title ?? item.text, to, from)
    case .turns(_, let parties):
      return parties.count > 3
        ? turnsGet(parties.count, to, from)
        : turnsGet(parties.map { session.name(of: $0) }, to, from)
    }
  }

  /// What follows from a proposal: what it wins, the fixed times that are not as printed, and the day's end.
  package func effect(of proposal: Proposal, in session: Session, wall: WallClock) -> String {
    var parts: [String] = []
    if proposal.wins >= .seconds(1) {
      parts.append(wins(exact(min(proposal.wins, proposal.needs)), of: exact(proposal.needs)))
    }
    let late = proposal.after.lines.filter { line in
      line.state == .coming && line.isFixed && isLate(line, in: session, wall)
    }
    // When an item began that is on is no consequence.
    if let goal = proposal.after.line(proposal.goal), goal.state == .coming,
      !late.contains(where: { $0.item == goal.item })
    {
      parts.append(time(of: goal, in: session, wall))
    }
    if let next = pushed(by: proposal), !next.isFixed, isLate(next, in: session, wall) {
      parts.append(time(of: next, in: session, wall))
    }
    parts += late.prefix(1).map { time(of: $0, in: session, wall) }
    parts.append(end(of: proposal.after, in: session, wall))
    parts += late.dropFirst().prefix(1).map { time(of: $0, in: session, wall) }
    if let giving = proposal.after.giving, giving.state == .coming {
      parts.append(
        itemGets(
          session.agenda.item(giving.item)?.step.title ?? "",
          exactLength(whole(giving.end - giving.start)),
          exactMinutes(whole(giving.plannedEnd - giving.plannedStart))))
    }
    return parts.joined(separator: " · ")
  }

  /// What has to wait for an item that is moved to before it.
  private func pushed(by proposal: Proposal) -> Forecast.Line? {
    guard case .move(let item, _, _) = proposal.choice else { return nil }
    return proposal.after.lines.drop { $0.item != item }.dropFirst().first
  }

  /// When an item begins, and, where that is another time, what the programme says.
  private func time(of line: Forecast.Line, in session: Session, _ wall: WallClock) -> String {
    let item = session.agenda.item(line.item)
    let (title, printed) = (item?.step.title ?? "", item?.plannedStart.text ?? "")
    let time = wall.time(at: line.start).text
    return time == printed ? asPrinted(title, time) : notAsPrinted(title, time, printed)
  }

  private func isLate(_ line: Forecast.Line, in session: Session, _ wall: WallClock) -> Bool {
    guard let item = session.agenda.item(line.item) else { return false }
    return wall.time(at: line.start).text != item.plannedStart.text
  }

  private func end(of forecast: Forecast, in session: Session, _ wall: WallClock) -> String {
    let time = wall.time(at: forecast.end).text
    let printed = forecast.lines.last.flatMap { session.agenda.item($0.item)?.plannedEnd.text }
    return endOfDay(time, time == printed ? nil : printed)
  }

  private func exact(_ length: Duration) -> String { exactMinutes(whole(length)) }

  private func whole(_ length: Duration) -> Int { length.roundedSeconds }
}
