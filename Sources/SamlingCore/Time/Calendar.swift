extension PlanDate {
  /// The instant of this date's 00:00 where clocks are `offset` ahead of UTC; nil without a year.
  package func midnight(offset: Seconds) -> Moment? {
    guard let year else { return nil }
    let days = CivilCalendar.day(year: year, month: month, date: day)
    return Moment(milliseconds: (Int64(days) * 86_400 - Int64(offset.count)) * 1000)
  }

  /// The date after this one; nil without a year.
  package var next: PlanDate? {
    midnight(offset: .zero).map { PlanDate(at: $0 + .minutes(24 * 60), offset: .zero) }
  }

  /// The date that clocks `offset` ahead of UTC show at an instant.
  package init(at moment: Moment, offset: Seconds) {
    let seconds = moment.milliseconds / 1000 + Int64(offset.count)
    let (year, month, day) = CivilCalendar.date(
      ofDay: Int(CivilCalendar.floored(seconds, by: 86_400)))
    self.init(year: year, month: month, day: day)
  }
}
