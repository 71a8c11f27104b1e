/// The time that the turns of a round need together, and the time there is for them.
package struct RoundSum: Equatable, Sendable {
  package var round: StepID
  package var turns: Int
  package var each: Seconds
  package var total: Seconds
  /// The item's time less what its other parts need by their own clocks.
  package var slot: Seconds
  /// Whether the length of a turn was given; else the turns share the slot.
  package var isGiven: Bool
  /// Whether other parts of the item take the time to spare.
  package var isShared: Bool

  /// What is left of the slot; negative where the turns need more than there is.
  package var spare: Seconds { slot - total }

  /// The longest turns that fit: whole minutes, or, below two, whole ten seconds; zero where there is no time.
  package var fitting: Seconds {
    let most = max(0, slot.count) / max(1, turns)
    return Seconds(most >= 120 ? most / 60 * 60 : most / 10 * 10)
  }

  /// Whether more than a quarter of the slot, and ten minutes, would be left with nothing to fill it.
  package var isMuchToSpare: Bool {
    !isShared && spare >= .minutes(10) && spare.count * 4 > slot.count
  }
}

extension Session {
  /// The sums of an item's rounds, in order; those within the turns of another round are part of its sum.
  package func roundSums(of item: Item) -> [RoundSum] {
    if item.step.circle != nil {
      return sum(of: item.step, slot: item.slot, isShared: false).map { [$0] } ?? []
    }
    let needs = item.step.steps.map { natural($0) }
    let all = needs.compactMap(\.self).reduce(.zero, +)
    let open = needs.filter { $0 == nil }.count
    return zip(item.step.steps, needs).compactMap { step, need in
      sum(
        of: step, slot: max(.zero, item.slot - all + (need ?? .zero)),
        isShared: open > (need == nil ? 1 : 0))
    }
  }

  /// The sum of the round with this id, in whichever item it stands.
  package func roundSum(_ round: StepID) -> RoundSum? {
    for day in agenda.days {
      for item in day.items {
        if let sum = roundSums(of: item).first(where: { $0.round == round }) { return sum }
      }
    }
    return nil
  }

  private func sum(of step: Step, slot: Seconds, isShared: Bool) -> RoundSum? {
    let count = turns(of: step).count
    guard count > 0 else { return nil }
    let given = natural(step)
    let total = given ?? slot
    return RoundSum(
      round: step.id, turns: count, each: Seconds(total.count / count), total: total, slot: slot,
      isGiven: given != nil, isShared: isShared)
  }
}
