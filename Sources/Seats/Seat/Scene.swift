import SamlingCore

/// What is on now, as the screens show it: names resolved, clock read, what comes next found.
package struct Scene: Equatable, Sendable {
  /// The party or question whose turn it is.
  package struct Whose: Equatable, Sendable {
    package var number: Int
    package var count: Int
    package var name: String
    package var by: String?
    /// Whether the turn is a question's, not a party's.
    package var isQuestion: Bool
  }

  package var stretch: Stretch
  /// The item's title; parallel items are joined.
  package var title: String
  /// The part's title, where the stretch is not the item itself.
  package var part: String?
  package var phase: String?
  package var whose: Whose?
  package var clock: ClockFace
  /// What the clock is read from.
  package var source: ClockSource
  package var isRest: Bool
  /// The next phase of the same turn.
  package var nextPhase: String?
  /// What comes after this turn: the next turn or part of this item, else the next item.
  package var next: Next?

  /// What comes next, with its name and who presents it.
  package struct Next: Equatable, Sendable {
    package var name: String
    package var by: String?
    /// Whether it is another turn of the round that runs.
    package var isTurn: Bool
    /// Its projected start, where it is another item.
    package var at: WallTime?
    /// The start that the room is told: of a fixed item the planned or agreed one, as long as nobody has decided on
    /// another; none where that has passed.
    package var told: WallTime?
  }
}

extension SeatContext {
  /// Makes the scene; nil before a day's first stretch and after its last.
  func makeScene() -> Scene? {
    guard let stretch = current, let run = session.runs[stretch.id],
      let item = session.agenda.item(stretch.item)
    else { return nil }
    let isRest = item.kind == .rest
    var source = ClockSource(run, planned: stretch.planned)
    let countsToEnd = isRest || item.isUntilEnd == true && stretch.id.text == item.id.text
    if countsToEnd, let line = forecast?.line(item.id), !run.isPaused {
      let length = Seconds(Int((line.aim - line.start).milliseconds / 1000))
      source = ClockSource(since: line.start, planned: length)
    }
    return Scene(
      stretch: stretch, title: title(of: stretch), part: partTitle(of: stretch),
      phase: stretch.phase, whose: whose(stretch), clock: ClockFace(source, at: now),
      source: source,
      isRest: isRest, nextPhase: nextPhase(after: stretch), next: next(after: stretch, forecast))
  }

  func name(_ party: PartyID) -> String { session.name(of: party) }

  func title(of stretch: Stretch) -> String { session.title(of: stretch) }

  func partTitle(of stretch: Stretch) -> String? { session.partTitle(of: stretch) }

  private func whose(_ stretch: Stretch) -> Scene.Whose? {
    stretch.place.map { place in
      Scene.Whose(
        number: place.number, count: place.count, name: name(place.turn.party),
        by: place.turn.by.map(name),
        isQuestion: session.agenda.party(place.turn.party)?.kind == .question)
    }
  }

  /// What comes after this turn with all its phases.
  private func next(after stretch: Stretch, _ forecast: Forecast?) -> Scene.Next? {
    guard let ahead = ahead(of: stretch, where: { !$0.isSameTurn(as: stretch) })
    else { return nil }
    if ahead.item != stretch.item {
      let line = forecast?.line(ahead.item)
      let told = line?.isFixed == true ? line?.plannedStart : line?.start
      return Scene.Next(
        name: title(of: ahead), by: nil, isTurn: false, at: line.map { wall.time(at: $0.start) },
        told: told.flatMap { $0 < steady ? nil : wall.time(at: $0) })
    }
    if let turn = ahead.place?.turn, ahead.place?.round == stretch.place?.round {
      return Scene.Next(name: name(turn.party), by: turn.by.map(name), isTurn: true, at: nil)
    }
    let name = partTitle(of: ahead) ?? ahead.phase ?? title(of: ahead)
    return Scene.Next(name: name, by: nil, isTurn: false, at: nil)
  }

  private func nextPhase(after stretch: Stretch) -> String? {
    guard let ahead = ahead(of: stretch, where: { _ in true }), ahead.isSameTurn(as: stretch)
    else { return nil }
    return ahead.step == stretch.step ? ahead.phase : partTitle(of: ahead)
  }

  /// The first stretch after this one that is still to come and meets the condition.
  private func ahead(of stretch: Stretch, where isWanted: (Stretch) -> Bool) -> Stretch? {
    guard let day = session.openDay else { return nil }
    let order = session.stretches(ofDay: day)
    guard let place = order.firstIndex(where: { $0.id == stretch.id }) else { return nil }
    let next = order.indices.dropFirst(place + 1).first {
      session.runs[order[$0].id]?.isDone != true && !session.skipped.contains(order[$0].id)
        && isWanted(order[$0])
    }
    return next.map { order[$0] }
  }
}

extension Stretch {
  /// Whether both are phases of one turn.
  fileprivate func isSameTurn(as other: Stretch) -> Bool {
    place != nil && item == other.item && place?.round == other.place?.round
      && place?.number == other.place?.number
  }
}
