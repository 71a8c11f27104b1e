import SamlingCore

/// How late a day was: what was clocked against what was planned.
extension ReportDay {
  /// Gives each item that has a planned time and a clocked one its drift, and the day that of its end.
  ///
  /// An item that takes no time is as late as it began, any other as it ended. What the programme leaves free before the
  /// next item is nobody's lateness, and neither is what follows in an evening that nobody clocked.
  mutating func settleDrift() {
    guard let date = heldDate else { return }
    let day = self
    func instant(_ time: WallTime) -> Moment? { day.wall.instant(of: time, on: date) }
    /// How much later than an item's planned end something ended, without the free time behind it.
    func lateness(_ end: Moment, of place: Int) -> Duration? {
      guard let planned = instant(day.items[place].plannedEnd) else { return nil }
      let late = end - planned
      guard late > .zero, let next = day.start(after: place).flatMap(instant) else { return late }
      return min(late, max(.zero, end - max(next, planned)))
    }
    for (place, item) in day.items.enumerated() {
      if item.plannedStart == item.plannedEnd {
        items[place].drift = item.start.flatMap { start in
          instant(item.plannedStart).map { start - $0 }
        }
      } else {
        items[place].drift = item.end.flatMap { lateness($0, of: place) }
      }
    }
    guard opened != nil,
      let last = items.indices.filter({ items[$0].drift != nil }).max(by: { isBefore($0, $1) })
    else { return }
    drift = items[last].drift
    // What was to be over by the end of the day, and was passed by, is what the day's end is compared with.
    let passed = items.indices.last { place in
      place > last && items[place].state == .leftOut
        && instant(items[place].plannedEnd).flatMap { end in ended.map { end <= $0 } } == true
    }
    if let passed, let ended { drift = lateness(ended, of: passed) ?? drift }
  }

  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (items[a].end ?? items[a].start, items[b].end ?? items[b].start)
    return (left?.milliseconds ?? 0, a) < (right?.milliseconds ?? 0, b)
  }

  /// When the item after one that is not dropped was to begin; nil after the last.
  private func start(after place: Int) -> WallTime? {
    items[(place + 1)...].first { later in
      later.state != .dropped && later.plannedStart > items[place].plannedStart
    }?.plannedStart
  }
}
