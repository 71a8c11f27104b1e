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
  /// Whether the turns part a time between them, instead of having a length each.
  package var isSplit: Bool
  /// Whether other parts of the item take the time to spare.
  package var isShared: Bool

  /// What is left of the slot; negative where the turns need more than there is.
  package var spare: Seconds { slot - total }

  /// The longest turns that fit: whole minutes, or, below two, whole ten seconds; zero where there is no time.
  package var fitting: Seconds {
    let most = max(0, slot.count) / max(1, turns)
    return Seconds(most >= 120 ? most / 60 * 60 : most / 10 * 10)
  }

  /// Whether the turns came out shorter than anybody can use: under a minute, with nobody having said so.
  package var isTooShort: Bool { isSplit && turns > 1 && each < .minutes(1) }

  /// Whether more than a quarter of the slot, and ten minutes, would be left with nothing to fill it.
  package var isMuchToSpare: Bool {
    !isShared && spare >= .minutes(10) && spare.count * 4 > slot.count
  }
}

extension Session {
  /// The sums of an item's rounds, in order, those of its parts' parts too; those within the turns of another round are
  /// part of its sum.
  package func roundSums(of item: Item) -> [RoundSum] {
    roundSums(in: item.step, slot: item.slot, isShared: false)
  }

  private func roundSums(in step: Step, slot: Seconds, isShared: Bool) -> [RoundSum] {
    if step.circle != nil {
      return sum(of: step, slot: slot, isShared: isShared).map { [$0] } ?? []
    }
    let slots = slots(ofPartsOf: step, in: slot)
    return zip(step.steps, slots.parts).flatMap { part, own -> [RoundSum] in
      guard natural(part) != nil else { return roundSums(in: part, slot: own, isShared: false) }
      // What the clocks leave is this part's to grow into, unless others take it.
      return roundSums(
        in: part, slot: part.circle == nil ? own : max(.zero, slots.left + own),
        isShared: slots.sharing > 0)
    }
  }

  /// The sum of the round with this id, in whichever item it stands, with what was given to its turns or taken since.
  package func roundSum(_ round: StepID) -> RoundSum? {
    for (day, items) in agenda.days.map(\.items).enumerated() {
      for item in items {
        guard var sum = roundSums(of: item).first(where: { $0.round == round }) else { continue }
        let turns = stretches(ofDay: day).filter { $0.place?.round == round }
        let changed = turns.reduce(.zero) { $0 + $1.planned - $1.printed }
        if changed != .zero {
          sum.total = max(.zero, sum.total + changed)
          sum.each = Seconds(sum.total.count / sum.turns)
        }
        return sum
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
      isGiven: given != nil, isSplit: given == nil || step.clock?.isEach == false,
      isShared: isShared)
  }
}
