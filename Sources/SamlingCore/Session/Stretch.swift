/// A leaf of the unrolled day: what runs, counts down, goes over and comes next.
package struct Stretch: Equatable, Sendable {
  /// Where a stretch stands in a round.
  package struct Place: Equatable, Sendable {
    /// The step whose circle takes turns.
    package var round: StepID
    /// The start of the ids of all the round's stretches, `i2/s9`.
    package var roundPath: String
    /// The start of the ids of all the turn's stretches, `i2/s9/m3`.
    package var turnPath: String
    /// From 1.
    package var number: Int
    package var count: Int
    package var turn: Turn
  }

  package var id: StretchID
  package var item: ItemID
  /// Items that run beside it, at the same start, under the same clock.
  package var beside: [ItemID] = []
  package var step: StepID
  /// The part's title where the stretch is not the item itself; may hold `___` for the turn's party.
  package var part: String?
  package var place: Place?
  /// The phase's name, where a turn has several.
  package var phase: String?
  /// Its planned length with all adjustments; never negative.
  package var planned: Seconds
  /// Its planned length before any adjustment.
  package var printed: Seconds
  /// The least that replanning may leave it, where its clock gave a lower bound.
  package var least: Seconds?
  package var leads: [String] = []
  package var details: [String] = []
  package var prompts: [Prompt] = []
}

extension Session {
  /// The stretches of a day in running order: dropped items and parties left out, skipped stretches included.
  ///
  /// - Complexity: O(1) in a session that a ledger folded; else O(stretches of the day).
  package func stretches(ofDay day: Int) -> [Stretch] {
    guard agenda.days.indices.contains(day) else { return [] }
    return unrolled.days?[day].stretches ?? unroll(day).stretches
  }

  /// The day's sets of items in order, with where their stretches are.
  func plan(ofDay day: Int) -> DayPlan { unrolled.days?[day] ?? unroll(day) }

  /// Keeps the unrolled days at hand until something changes them.
  mutating func keepUnrolled() {
    guard unrolled.days == nil else { return }
    unrolled.turnsOnAnswers = agenda.givesAnswersTurns
    unrolled.days = agenda.days.indices.map(unroll)
  }

  private func unroll(_ day: Int) -> DayPlan {
    var plan = DayPlan()
    for set in sets(ofDay: day) {
      guard let first = set.first else { continue }
      var unroller = Unroller(session: self, item: first)
      let from = plan.stretches.count
      if set.count == 1 {
        plan.stretches += unroller.stretches()
      } else {
        let longest = set.map(\.slot).max() ?? first.slot
        plan.stretches.append(unroller.set(of: set, length: longest))
      }
      plan.sets.append(
        DayPlan.ItemSet(set, first: first, stretches: from..<plan.stretches.count))
    }
    return plan
  }

  /// The day's items that are not dropped, in order; those with one printed start are together.
  package func sets(ofDay day: Int) -> [[Item]] {
    var sets: [[Item]] = []
    for item in agenda.days[day].items where !droppedItems.contains(item.id) {
      if let last = sets.last?.last, last.start != nil, item.start != nil,
        last.plannedStart == item.plannedStart
      {
        sets[sets.count - 1].append(item)
      } else {
        sets.append([item])
      }
    }
    return sets
  }
}

/// One day unrolled: its sets of items, and the stretches of each.
struct DayPlan: Sendable {
  /// Items with one start, under one clock.
  struct ItemSet: Sendable {
    var ids: [ItemID]
    /// Each item's own slot.
    var slots: [Seconds]
    /// The longest of them.
    var slot: Seconds
    var plannedStart: WallTime
    /// Whether its start stands in the programme, and was not moved since.
    var isPrinted: Bool
    var isFixed: Bool
    var isRest: Bool
    var isCoffee: Bool
    var isUntilEnd: Bool
    var leastRest: Seconds
    var stretches: Range<Int>

    init(_ items: [Item], first: Item, stretches: Range<Int>) {
      ids = items.map(\.id)
      slots = items.map(\.slot)
      slot = slots.max() ?? .zero
      plannedStart = first.plannedStart
      isPrinted = first.start != nil
      isFixed = items.contains(where: \.isFixed)
      isRest = first.kind == .rest
      isCoffee = first.isCoffee
      isUntilEnd = first.isUntilEnd == true && items.count == 1
      leastRest = first.leastRest
      self.stretches = stretches
    }
  }

  var sets: [ItemSet] = []
  var stretches: [Stretch] = []
}

/// The plan of every day, kept beside a session and not part of its state.
struct Unrolled: Equatable, Encodable, Sendable {
  var days: [DayPlan]?
  /// Whether answers get turns of their own, so that a new answer changes the plan.
  var turnsOnAnswers = false

  init() {}
  func encode(to encoder: any Encoder) throws {}
  static func == (a: Unrolled, b: Unrolled) -> Bool { true }
}

extension Item {
  /// The time it is given in the programme.
  package var slot: Seconds { .minutes(plannedEnd.minutes - plannedStart.minutes) }
}

/// Unrolls one item into its stretches.
private struct Unroller {
  let session: Session
  let item: Item

  mutating func stretches() -> [Stretch] {
    leaves(of: item.step, slot: item.slot, at: item.id.text, place: nil, part: nil)
  }

  func set(of items: [Item], length: Seconds) -> Stretch {
    var stretch = leaf(item.step, length, at: item.id.text, place: nil, part: nil)
    stretch.beside = items.dropFirst().map(\.id)
    return stretch
  }

  private func leaves(
    of step: Step, slot: Seconds, at path: String, place: Stretch.Place?, part: String?
  ) -> [Stretch] {
    let turns = session.turns(of: step)
    guard !turns.isEmpty else {
      return inner(of: step, slot: slot, at: path, place: place, part: part)
    }
    let total = session.lengthOfTurns(of: step, count: turns.count, slot: slot).count
    let before = begunWithoutTurns(
      step, slot: Seconds(total / turns.count), at: path, place: place, part: part)
    return before
      + turns.enumerated().flatMap { index, turn -> [Stretch] in
        // What does not divide evenly is spread, so that the turns fill the time to the second.
        let length = total * (index + 1) / turns.count - total * index / turns.count
        let turnPath = "\(path)/\(turn.party)"
        let stretches = inner(
          of: step, slot: Seconds(length), at: turnPath,
          place: Stretch.Place(
            round: step.id, roundPath: path, turnPath: turnPath, number: index + 1,
            count: turns.count, turn: turn),
          part: part)
        // A turn whose party went away in the middle keeps only what has begun.
        return session.isAway(turn.party)
          ? stretches.filter { session.runs[$0.id] != nil } : stretches
      }
  }

  /// The stretches of a round that ran before it had turns: its circle was not drawn, or nobody had answered.
  private func begunWithoutTurns(
    _ step: Step, slot: Seconds, at path: String, place: Stretch.Place?, part: String?
  ) -> [Stretch] {
    guard step.circle?.turns.isEmpty == true else { return [] }
    return inner(of: step, slot: slot, at: path, place: place, part: part)
      .filter { session.runs[$0.id] != nil }
  }

  /// What a step, or one turn of it, holds: its parts, its clock's phases, or itself.
  private func inner(
    of step: Step, slot: Seconds, at path: String, place: Stretch.Place?, part: String?
  ) -> [Stretch] {
    if !step.steps.isEmpty {
      return parts(of: step, slot: slot, at: path, place: place, part: part)
    }
    guard let phases = step.clock?.phases, phases.count > 1 else {
      let least = step.clock?.phases.first?.least
      return [leaf(step, slot, at: path, place: place, part: part, least: least)]
    }
    return phases.enumerated().map { index, phase in
      leaf(
        step, phase.planned, at: "\(path)/\(index + 1)", place: place, part: part,
        phase: phase.name, least: phase.least)
    }
  }

  private func parts(
    of step: Step, slot: Seconds, at path: String, place: Stretch.Place?, part: String?
  ) -> [Stretch] {
    let slots = session.slots(ofPartsOf: step, in: slot)
    var result: [Stretch] = []
    if let opening = slots.opening {
      result.append(leaf(step, opening, at: path, place: place, part: part))
    }
    for (inner, slot) in zip(step.steps, slots.parts) {
      result += leaves(
        of: inner, slot: slot, at: "\(path)/\(inner.id)", place: place, part: inner.title)
    }
    return result
  }

  private func leaf(
    _ step: Step, _ length: Seconds, at path: String, place: Stretch.Place?, part: String?,
    phase: String? = nil, least: Seconds? = nil
  ) -> Stretch {
    let id = StretchID(path)
    let adjusted = length + (session.adjustments[id] ?? .zero)
    return Stretch(
      id: id, item: item.id, step: step.id, part: part, place: place, phase: phase,
      planned: max(.zero, adjusted), printed: length, least: least, leads: step.leads,
      details: step.details, prompts: prompts(of: step, in: place))
  }

  /// The step's prompts; in a round of questions, only the one whose turn it is.
  private func prompts(of step: Step, in place: Stretch.Place?) -> [Prompt] {
    let asked = step.prompts.filter { !session.droppedPrompts.contains($0.id) }
    guard let place, step.id == place.round, step.circle?.kind == .question else { return asked }
    guard let own = step.question(of: place.turn.party) else { return asked }
    return asked.filter { $0.id == own.id }
  }
}
