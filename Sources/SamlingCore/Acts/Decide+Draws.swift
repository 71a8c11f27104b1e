extension Session {
  /// The participants who have not left, in the order of their list; those who are away are included.
  package var persons: [Party] {
    agenda.parties.filter { $0.kind == .participant && !droppedParties.contains($0.id) }
  }

  /// The circles that are made from the participants, in the order of the programme.
  package var drawable: [NamedCircle] { agenda.circles.filter { $0.draw != nil } }

  /// Whether a turn of a drawn circle has begun, or notes stand on one of its parties.
  package func isInUse(drawn circle: NamedCircle) -> Bool {
    let parties = Set(circle.parties)
    return notes.usedPlaces.contains { $0.party.map(parties.contains) == true }
      || runs.keys.contains { stretch in
        stretch.text.split(separator: "/").contains { parties.contains(PartyID(String($0))) }
      }
  }

  mutating func takeDraw(of circle: String, _ parties: [Party]) -> Bool {
    guard let place = agenda.circles.firstIndex(where: { $0.word == circle && $0.draw != nil }),
      !isInUse(drawn: agenda.circles[place])
    else { return false }
    changeAgenda { agenda in
      agenda.circles[place].parties = parties.map(\.id)
      agenda.parties += parties.filter { party in !agenda.parties.contains { $0.id == party.id } }
    }
    return true
  }
}

extension Decision {
  func draw(_ word: String, by lot: inout Lot, ids: String) throws(Refusal) -> [Event] {
    guard let circle = session.drawable.first(where: { $0.word == word }), let draw = circle.draw
    else { throw .nothingToDraw(word) }
    guard !session.isInUse(drawn: circle) else { throw .drawnHasBegun(word) }
    let here = session.persons.filter { !session.awayParties.contains($0.id) }
    guard here.count > (draw.rule == .across ? 1 : 0) else { throw .nobodyToDraw }
    let parties = draw.members(of: here, by: &lot).enumerated().map { index, members in
      Party(
        id: PartyID("\(ids).g\(index + 1)"), name: name(of: members, number: index + 1, draw),
        kind: circle.kind, members: members.map(\.id))
    }
    return [.circleDrawn(circle: word, parties: parties), .circleShown(circle: word, from: 0)]
  }

  /// The name of a drawn party; empty for a pair, which is shown by its members' names.
  private func name(of members: [Party], number: Int, _ draw: Draw) -> String {
    let common =
      switch draw.rule {
      case .across: ""
      case .mixed: "\(draw.name) \(number)"
      case .municipality: members.first?.municipality.map(session.name(of:)) ?? draw.name
      case .role: members.first?.role.map(session.name(of:)) ?? draw.name
      }
    return common
  }

  func show(circle word: String?, from: Int) throws(Refusal) -> [Event] {
    guard let word else {
      if session.shownCircle == nil { throw .noChange }
      return [.circleShown(circle: nil, from: 0)]
    }
    let circle = session.drawable.first { $0.word == word }
    guard let count = circle?.parties.count, count > 0 else { throw .notDrawn(word) }
    let shown = ShownCircle(word: word, from: min(max(0, from), count - 1))
    guard session.shownCircle != shown else { throw .noChange }
    return [.circleShown(circle: word, from: shown.from)]
  }

  /// Keeps the circle of this word on the room's picture, showing it first where the room does not see it.
  func keep(circle word: String?) throws(Refusal) -> [Event] {
    guard session.keptCircle != word else { throw .noChange }
    guard let word else { return [.circleKept(circle: nil)] }
    let isSeen = session.shownCircle?.word == word
    return (isSeen ? [] : try show(circle: word, from: 0)) + [.circleKept(circle: word)]
  }
}
