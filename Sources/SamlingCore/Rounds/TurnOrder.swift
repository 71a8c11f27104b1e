extension Session {
  /// An order of a round's turns by lot: those that have begun stay first, and partners stay together.
  package func drawnOrder(of step: Step, by lot: inout Lot) -> [PartyID] {
    let (begun, left) = begunAndLeft(allTurns(of: step), in: step)
    let units = partners(in: left).map { $0.shuffled(using: &lot) }.shuffled(using: &lot)
    return begun + units.flatMap(\.self)
  }

  /// The order of the last round of the same circle, but with the party that began it last.
  ///
  /// This way the same party is not always first. Without such a round, the order that stands is rotated.
  package func rotatedOrder(of step: Step) -> [PartyID] {
    let own = allTurns(of: step).map(\.party)
    let last = lastRound(before: step).map { round in turns(of: round).map(\.party) } ?? []
    let base = last.filter(own.contains)
    return turnedOrder(base + own.filter { !base.contains($0) }, of: step)
  }

  /// An order of a round's turns with the first party, and its partners, last; turns that have begun stay first.
  package func turnedOrder(_ order: [PartyID], of step: Step) -> [PartyID] {
    let turns = allTurns(of: step)
    let (begun, left) = begunAndLeft(
      order.compactMap { party in turns.first { $0.party == party } }, in: step)
    let units = partners(in: left)
    return begun + (units.dropFirst() + units.prefix(1)).flatMap(\.self)
  }

  /// The latest round of the same circle that has begun, or else the one before in the programme.
  private func lastRound(before step: Step) -> Step? {
    guard let circle = step.circle else { return nil }
    var rounds: [Step] = []
    var begun: [StepID: Moment] = [:]
    for stretch in agenda.days.indices.flatMap({ stretches(ofDay: $0) }) {
      guard let id = stretch.place?.round else { continue }
      if !rounds.contains(where: { $0.id == id }), let round = agenda.step(id) {
        rounds.append(round)
      }
      if let run = runs[stretch.id] { begun[id] = max(begun[id] ?? run.began, run.began) }
    }
    let before = rounds.prefix { $0.id != step.id }
    let alike = rounds.filter { $0.id != step.id && $0.circle?.isSame(as: circle) == true }
    let latest = alike.compactMap { round in begun[round.id].map { (round, $0) } }
      .max { $0.1 < $1.1 }
    return latest?.0 ?? before.last { alike.contains($0) }
  }

  private func begunAndLeft(_ turns: [Turn], in step: Step) -> ([PartyID], [Turn]) {
    let begun = turns.filter { hasTaken($0, in: step) }
    return (begun.map(\.party), turns.filter { !begun.contains($0) })
  }

  /// The turns' parties in groups of those that present each other, in the order of each group's first.
  private func partners(in turns: [Turn]) -> [[PartyID]] {
    var units: [[PartyID]] = []
    for turn in turns {
      let near = { (unit: [PartyID]) in
        unit.contains { party in
          party == turn.by || turns.first { $0.party == party }?.by == turn.party
        }
      }
      if let index = units.firstIndex(where: near) {
        units[index].append(turn.party)
      } else {
        units.append([turn.party])
      }
    }
    return units
  }
}

extension Circle {
  /// Whether the same parties take turns: the circles have one kind and word, or the same parties.
  fileprivate func isSame(as other: Circle) -> Bool {
    if !word.isEmpty, kind == other.kind, word.lowercased() == other.word.lowercased() {
      return true
    }
    return Set(turns.map(\.party)) == Set(other.turns.map(\.party))
  }
}
