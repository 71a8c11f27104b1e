extension Session {
  /// The turns of a round in the order that was chosen, without parties that have left or are away.
  ///
  /// A turn that has begun stays. A turn whose presenter is not here is presented by the next in the pair who is, or by
  /// the party itself.
  package func turns(of step: Step) -> [Turn] {
    let all = allTurns(of: step)
    guard !droppedParties.isEmpty || !awayParties.isEmpty else { return all }
    return all.compactMap { turn in
      if hasTaken(turn, in: step) { return turn }
      guard isHere(turn.party) else { return nil }
      return Turn(party: turn.party, by: presenter(of: turn, in: step))
    }
  }

  /// The turns of a round in the order that was chosen, also those of parties that are away or have left.
  package func allTurns(of step: Step) -> [Turn] {
    let turns = unorderedTurns(of: step)
    guard let order = turnOrders[step.id] else { return turns }
    let chosen = order.compactMap { party in turns.first { $0.party == party } }
    return chosen + turns.filter { turn in !order.contains(turn.party) }
  }

  /// Whether a party is not here for now; a pair or a group is away when all its members are.
  package func isAway(_ party: PartyID) -> Bool {
    guard !awayParties.isEmpty else { return false }
    let members = agenda.party(party)?.members ?? []
    return awayParties.contains(party)
      || (!members.isEmpty && members.allSatisfy(awayParties.contains))
  }

  private func isHere(_ party: PartyID) -> Bool {
    !droppedParties.contains(party) && !isAway(party)
  }

  /// Who presents a party: its partner, or, while that one is not here, the partner's own; nil for the party itself.
  private func presenter(of turn: Turn, in step: Step) -> PartyID? {
    var asked: Set<PartyID> = [turn.party]
    var presenter = turn.by
    while let party = presenter, !isHere(party) {
      guard asked.insert(party).inserted else { return nil }
      presenter = unorderedTurns(of: step).first { $0.party == party }?.by
    }
    return presenter == turn.party ? nil : presenter
  }

  /// Whether a turn has begun.
  func hasTaken(_ turn: Turn, in step: Step) -> Bool {
    runs.keys.contains { stretch in
      let parts = stretch.text.split(separator: "/")
      guard let place = parts.firstIndex(where: { $0 == turn.party.text }), place > 0
      else { return false }
      return parts[place - 1] == step.id.text || agenda.item(stretch.item)?.step.id == step.id
    }
  }

  // MARK: Lengths

  /// What the turns of parties that are not here, and of questions that are no longer asked, were planned to take,
  /// where each turn has a length of its own.
  func absent(from step: Step) -> Seconds {
    guard let circle = step.circle
    else { return step.steps.reduce(.zero) { $0 + absent(from: $1) } }
    let all = circle.kind == .question ? circle.turns.count : allTurns(of: step).count
    let missing = all - turns(of: step).count
    guard missing > 0, step.clock?.isEach != false else { return .zero }
    if let clock = step.clock { return clock.total * missing }
    let needs = step.steps.compactMap { natural($0) }
    return needs.count == step.steps.count ? needs.reduce(.zero, +) * missing : .zero
  }

  /// How long all turns of a round take together.
  func lengthOfTurns(of step: Step, count: Int, slot: Seconds) -> Seconds {
    guard let clock = step.clock else {
      let needs = step.steps.map { natural($0) }
      let known = needs.compactMap(\.self)
      return known.count == needs.count && !needs.isEmpty ? known.reduce(.zero, +) * count : slot
    }
    return clock.isEach ? clock.total * count : clock.total
  }

  /// How a step's slot is parted between what it begins with and its parts.
  struct PartSlots {
    /// For its own words and questions, before its parts; nil where it has none, or no time for them.
    var opening: Seconds?
    /// One for each part: by its own clock, else an equal share of what is left.
    var parts: [Seconds]
    /// How much is shared so; negative where the clocks alone need more.
    var left: Seconds
    /// How many share it.
    var sharing: Int
  }

  func slots(ofPartsOf step: Step, in slot: Seconds) -> PartSlots {
    let needs = step.steps.map { natural($0) }
    let left = slot - needs.compactMap(\.self).reduce(.zero, +)
    let opens =
      step.circle == nil && left > .zero && !(step.prompts.isEmpty && step.details.isEmpty)
    let sharing = needs.count { $0 == nil } + (opens ? 1 : 0)
    var shared = 0
    func share() -> Seconds {
      shared += 1
      let all = max(0, left.count)
      return Seconds(all * shared / sharing - all * (shared - 1) / sharing)
    }
    let opening = opens ? share() : nil
    return PartSlots(
      opening: opening, parts: needs.map { $0 ?? share() }, left: left, sharing: sharing)
  }

  /// How long a step takes by its own clocks; nil where it shares what is left.
  func natural(_ step: Step) -> Seconds? {
    let count = max(1, turns(of: step).count)
    if let clock = step.clock { return clock.isEach ? clock.total * count : clock.total }
    let needs = step.steps.map { natural($0) }
    let known = needs.compactMap(\.self)
    guard !needs.isEmpty, known.count == needs.count else { return nil }
    return known.reduce(.zero, +) * count
  }
}

extension Stretch {
  /// Whether it is a phase of a clock after the first: «spørsmål» of `(10 min + 5 min spørsmål)`.
  package var isLaterPhase: Bool {
    id.text.split(separator: "/").last.flatMap { Int($0) }.map { $0 > 1 } ?? false
  }

  /// A path that all stretches of one turn share; nil outside rounds.
  package var turnPath: String? { place?.turnPath }

  /// A path that all stretches of one round share; nil outside rounds.
  package var roundPath: String? { place?.roundPath }
}
