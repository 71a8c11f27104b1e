import SamlingCore

/// Commands on turns and their order.
extension CommandReader {
  func turn(_ text: String) throws(CommandError) -> Intent {
    let (word, rest) = text.splitFirstWord
    switch word.lowercased() {
    case "", "next", "neste": return .clock(.nextTurn)
    case "back", "tilbake", "attende", "previous": return .clock(.previousTurn)
    case "skip", "stå-over": return .clock(.skip)
    case "to", "til": return .clock(.jump(try turnStretch(rest)))
    default: return .clock(.jump(try turnStretch(text)))
    }
  }

  /// The first stretch of a party's turn in the round that runs, else in the next one, else in the last one before.
  private func turnStretch(_ name: String) throws(CommandError) -> StretchID {
    guard !name.isEmpty else { throw .missing(.turn) }
    guard let day = session.dayInFocus else { throw .noSuchName(name, nearest: nil) }
    let stretches = session.stretches(ofDay: day)
    let here = stretches.firstIndex { $0.id == session.current }
    let round =
      currentStretch?.roundPath ?? stretches[(here ?? 0)...].first { $0.place != nil }?.roundPath
      ?? stretches.last { $0.place != nil }?.roundPath
    var firsts: [Stretch] = []
    for stretch in stretches where round != nil && stretch.roundPath == round {
      if firsts.last?.turnPath != stretch.turnPath { firsts.append(stretch) }
    }
    let first = try one(of: firsts, named: name) { stretch in
      stretch.place.map { session.name(of: $0.turn.party) } ?? ""
    }
    // A turn that was passed over or left goes on where it stopped.
    let progress = session.progress(of: first, at: now)
    let entry = progress?.entries.first { $0.turn.party == first.place?.turn.party }
    return entry.map { $0.state == .done ? first.id : $0.first } ?? first.id
  }

  /// The turn passed over in the round that runs, or ran last: the first, or that of the named party.
  func waitingTurn(_ name: String) throws(CommandError) -> StretchID {
    let waiting = session.progress(at: now)?.waiting ?? []
    guard !name.isEmpty else {
      guard let first = waiting.first else { throw .nobodyWaits }
      return first.first
    }
    return try one(of: waiting, named: name) { session.name(of: $0.turn.party) }.first
  }

  func orderTurns(_ text: String) throws(CommandError) -> Intent {
    guard !text.isEmpty else { throw .missing(.orderTurns) }
    guard let round = roundOfSelection ?? currentStretch?.place?.round ?? roundAhead,
      let step = session.agenda.step(round)
    else { return .plan(.orderTurns(StepID(""), [])) }
    switch text.lowercased() {
    case "lot", "lodd", "loddtrekning", "random": return .plan(.drawTurns(round, Lot(freshID)))
    case "rotate", "roter", "rull": return .plan(.rotateTurns(round))
    case "list", "liste":
      return .plan(.orderTurns(round, session.unorderedTurns(of: step).map(\.party)))
    default: break
    }
    let parties = session.allTurns(of: step).map(\.party)
    var chosen: [PartyID] = []
    for name in text.split(separator: ",") {
      let party = try one(of: parties, named: String(name).trimmed) { session.name(of: $0) }
      if !chosen.contains(party) { chosen.append(party) }
    }
    return .plan(.orderTurns(round, chosen + parties.filter { !chosen.contains($0) }))
  }

  private var roundOfSelection: StepID? {
    guard let day = session.dayInFocus, let selected else { return nil }
    return session.stretches(ofDay: day).first { $0.item == selected && $0.place != nil }?.place?
      .round
  }

  /// The next round of the item that runs, or of the day where none runs.
  private var roundAhead: StepID? {
    guard let day = session.dayInFocus else { return nil }
    let stretches = session.stretches(ofDay: day)
    let here = stretches.firstIndex { $0.id == session.current } ?? 0
    return stretches[min(here, stretches.count)...].first { $0.place != nil }?.place?.round
  }
}
