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
    case dropped
    case coming
  }

  package func holding(of item: ReportItem) -> Holding {
    if item.start != nil { return item.end == nil ? .running : .held }
    if item.isAnswered { return .notClocked }
    switch item.state {
    case .dropped: return .dropped
    case .leftOut: return .notHeld
    case .coming: return ended == nil ? .coming : .notHeld
    case .done, .current: return .held
    }
  }
}
