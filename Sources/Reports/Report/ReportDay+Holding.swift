/// What became of the items of a day.
extension ReportDay {
  /// What became of an item; unlike its state it tells what was clocked apart from what was answered.
  package enum Holding: Equatable, Sendable {
    /// It was clocked to its end.
    case held
    /// Its clock runs.
    case running
    /// Nobody started its clock, but it has answers.
    case notClocked
    /// It was passed by, or the day ended without it.
    case notHeld
    /// It takes no time, as the day's end does, and nobody clocked it; whether it was held is not known.
    case passed
    case dropped
    case coming
  }

  package func holding(of item: ReportItem) -> Holding {
    if item.start != nil { return item.end == nil ? .running : .held }
    if item.isAnswered { return .notClocked }
    let isMark = item.plannedStart == item.plannedEnd
    switch item.state {
    case .dropped: return .dropped
    case .leftOut: return isMark ? .passed : .notHeld
    case .coming: return ended == nil ? .coming : isMark ? .passed : .notHeld
    case .done, .current: return .held
    }
  }
}
