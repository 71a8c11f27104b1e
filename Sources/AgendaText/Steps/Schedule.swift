import SamlingCore

/// Works out when each item of a day is planned to start and end.
struct Schedule {
  /// An item with what planning needs to know about it.
  struct Built {
    var item: Item
    var title: Snippet
    var isSoft: Bool
    var isFixed: Bool
    var column: Int

    /// The minutes it takes by its printed length or its parts; nil where neither tells.
    var needed: Int? {
      if let printed = item.printedMinutes { return printed }
      return Schedule.needed(item.step).map { ($0.count + 59) / 60 }
    }
  }

  /// Plans the items of one day: their starts, ends and fixed times.
  ///
  /// - Parameters:
  ///   - built: The items in order.
  ///   - end: When the day is over, where it says so.
  ///   - findings: Takes what is doubtful.
  /// - Returns: The items with their planned times.
  static func planned(
    _ built: [Built], until end: WallTime?, _ findings: inout Findings
  ) -> [Item] {
    guard !built.isEmpty else { return [] }
    var schedule = Schedule(items: built, end: end)
    schedule.placeStarts(&findings)
    schedule.placeEnds()
    schedule.markFixed()
    schedule.tellOfDoubts(&findings)
    return schedule.items.map(\.item)
  }

  private var items: [Built]
  private let end: WallTime?

  /// The time that a step's clock and circle, or its parts together, take; nil where that is not known.
  static func needed(_ step: Step) -> Seconds? {
    if let clock = step.clock {
      guard clock.isEach, let circle = step.circle, !circle.turns.isEmpty else {
        return clock.isEach ? nil : clock.total
      }
      return clock.total * circle.turns.count
    }
    guard !step.steps.isEmpty else { return nil }
    var sum = Seconds.zero
    for part in step.steps {
      guard let own = needed(part) else { return nil }
      sum += own
    }
    let turns = step.circle?.turns.count ?? 1
    return step.circle == nil ? sum : turns > 0 ? sum * turns : nil
  }

  // MARK: - Starts

  private mutating func placeStarts(_ findings: inout Findings) {
    let timed = items.indices.filter { items[$0].item.start != nil }
    for index in timed {
      items[index].item.plannedStart = items[index].item.start ?? WallTime(0, 0)
    }
    guard let first = timed.first else {
      findings.warn(.noTimes, line: items[0].item.line, column: items[0].column)
      return follow(items.indices, from: WallTime(9, 0), until: nil)
    }
    countBack(before: first)
    for (position, index) in timed.enumerated() {
      let next = position + 1 < timed.count ? timed[position + 1] : items.endIndex
      guard index + 1 < next else { continue }
      place((index + 1)..<next, behind: index, until: next < items.endIndex ? next : nil)
    }
  }

  /// Counts back from the first time to place the items before it.
  private mutating func countBack(before first: Int) {
    var time = items[first].item.plannedStart
    for index in items.indices[..<first].reversed() {
      time = WallTime(minutes: max(0, time.minutes - (items[index].needed ?? 0)))
      items[index].item.plannedStart = time
    }
  }

  /// Places items without a time after the one above, or within it where they fit its printed slot.
  private mutating func place(_ range: Range<Int>, behind owner: Int, until next: Int?) {
    let start = items[owner].item.plannedStart
    let limit = next.map { items[$0].item.plannedStart }
    let total = range.reduce(0) { $0 + (items[$1].needed ?? 0) }
    var from = items[owner].item.end ?? start.adding(minutes: items[owner].needed ?? 0)
    if let end = items[owner].item.end, let limit, end.adding(minutes: total) > limit,
      start.adding(minutes: total) <= end
    {
      from = start
    } else if items[owner].item.end == nil, items[owner].needed == nil, let limit {
      from = WallTime(minutes: max(start.minutes, limit.minutes - total))
    }
    if let limit, from > limit { from = limit }
    follow(range, from: from, until: limit)
  }

  /// Places items one behind the other; those without a length share the time that is left.
  private mutating func follow(_ range: Range<Int>, from start: WallTime, until limit: WallTime?) {
    let known = range.reduce(0) { $0 + (items[$1].needed ?? 0) }
    let open = range.count { items[$0].needed == nil }
    let left = limit.map { max(0, $0.minutes - start.minutes - known) } ?? 0
    let share = open > 0 ? left / open : 0
    var time = start
    for index in range {
      items[index].item.plannedStart = min(time, limit ?? time)
      time = time.adding(minutes: items[index].needed ?? share)
    }
  }

  // MARK: - Ends

  private mutating func placeEnds() {
    // For each item, the next start that is later than its own, worked out from the end.
    var later = end
    var laterOf: [WallTime?] = Array(repeating: nil, count: items.count)
    for index in items.indices.reversed() {
      let start = items[index].item.plannedStart
      if index + 1 < items.count, items[index + 1].item.plannedStart > start {
        later = items[index + 1].item.plannedStart
      }
      laterOf[index] = later.flatMap { $0 > start ? $0 : nil }
    }
    for index in items.indices { placeEnd(index, next: laterOf[index]) }
  }

  private mutating func placeEnd(_ index: Int, next: WallTime?) {
    let built = items[index]
    let start = built.item.plannedStart
    if let end = built.item.end {
      items[index].item.plannedEnd = max(start, end)
      return
    }
    // Parts share the whole slot; only an item's own length leaves free time in it.
    let own = built.item.printedMinutes != nil || built.item.step.clock != nil
    if let needed = built.needed, own || next == nil {
      let end = start.adding(minutes: needed)
      items[index].item.plannedEnd = min(end, next ?? end)
      return
    }
    let gap = next.map { $0.minutes - start.minutes }
    let isEmpty = built.item.step.prompts.isEmpty && built.item.step.steps.isEmpty
    if isEmpty, built.item.kind == .work, gap ?? 99 > 45, Lexicon.isFarewell(built.title) {
      items[index].item.kind = .end
      items[index].item.plannedEnd = start
    } else if let gap, gap > 60, Lexicon.isClosing(built.title) {
      items[index].item.plannedEnd = start.adding(minutes: 30)
    } else {
      items[index].item.plannedEnd = next ?? start
    }
  }

  // MARK: - Fixed times

  private mutating func markFixed() {
    var isAfterPause = false
    for index in items.indices {
      let built = items[index]
      // A last item that has a length ends the day with its end; its start slides as others do.
      let isDayEnd =
        index == items.count - 1 && built.item.plannedEnd == built.item.plannedStart
      let isPrinted = built.item.start != nil
      let isPause = built.item.kind == .rest && !built.item.isMeal
      var isFixed = isPrinted && (built.item.isMeal || isDayEnd || (isAfterPause && !isPause))
      isFixed = isFixed || built.item.kind == .end
      items[index].item.isFixed = (isFixed && !built.isSoft) || built.isFixed
      items[index].item.isMarked = built.isFixed ? true : nil
      isAfterPause = isPause
    }
  }

  // MARK: - Doubts

  private func tellOfDoubts(_ findings: inout Findings) {
    let nextStarts = nextStarts()
    var openEnd: (end: WallTime, start: WallTime, title: String)?
    for index in items.indices {
      let item = items[index].item
      if let slot = (item.end ?? nextStarts[index]).map({ $0.minutes - item.plannedStart.minutes })
      {
        tellOfLength(item, slot: slot, column: items[index].column, &findings)
      }
      if let start = item.start {
        if let open = openEnd, start < open.end, start > open.start {
          findings.note(
            .overlap(title: item.step.title, earlier: open.title), line: item.line,
            column: items[index].column)
        }
        if let end = item.end, end > openEnd?.end ?? WallTime(minutes: 0) {
          openEnd = (end, start, item.step.title)
        }
      }
    }
  }

  /// Reports an item whose content does not fit its slot; for a single round, with its sum.
  private func tellOfLength(
    _ built: Item, slot: Int, column: Int, _ findings: inout Findings
  ) {
    // Most items hold nothing that takes time of its own, and fit any slot.
    guard built.step.clock != nil || built.step.circle != nil || !built.step.steps.isEmpty
    else { return }
    var item = built
    item.plannedEnd = item.plannedStart.adding(minutes: max(0, slot))
    let sums = Session(agenda: Agenda(days: [Day(items: [item])])).roundSums(of: item)
    let exact = sums.filter { $0.isGiven && $0.each * $0.turns == $0.total }
    let only = sums.count == 1 ? exact.first : nil
    if let needed = Self.needed(item.step).map({ ($0.count + 59) / 60 }), needed > slot {
      let phrase = only.map(Phrase.roundTooLong) ?? .partsTooLong(needed: needed, slot: slot)
      findings.warn(phrase, line: item.line, column: column)
    } else if let over = exact.first(where: { $0.spare < .zero }) {
      findings.warn(.roundTooLong(over), line: item.line, column: column)
    } else if let short = sums.first(where: \.isTooShort) {
      findings.warn(.roundTooShort(short), line: item.line, column: column)
    } else if let only, only.isMuchToSpare, item.kind == .work, item.plannedEnd == built.plannedEnd
    {
      findings.note(.roundToSpare(only), line: item.line, column: column)
    }
  }

  /// For each item, the next printed start after it.
  private func nextStarts() -> [WallTime?] {
    var next: WallTime?
    var result: [WallTime?] = Array(repeating: nil, count: items.count)
    for index in items.indices.reversed() {
      result[index] = next
      next = items[index].item.start ?? next
    }
    return result
  }
}
