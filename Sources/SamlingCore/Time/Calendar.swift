extension PlanDate {
  /// The instant of this date's 00:00 where clocks are `offset` ahead of UTC; nil without a year.
  package func midnight(offset: Seconds) -> Moment? {
    guard let year else { return nil }
    let days = CivilCalendar.day(year: year, month: month, date: day)
    return Moment(milliseconds: (Int64(days) * 86_400 - Int64(offset.count)) * 1000)
  }

  /// The date that clocks `offset` ahead of UTC show at an instant.
  package init(at moment: Moment, offset: Seconds) {
    let seconds = moment.milliseconds / 1000 + Int64(offset.count)
    let (year, month, day) = CivilCalendar.date(
      ofDay: Int(CivilCalendar.floored(seconds, by: 86_400)))
    self.init(year: year, month: month, day: day)
  }
}

/// Where the clocks on the wall stand: how far ahead of UTC.
package struct WallClock: Equatable, Sendable {
  package var offset: Seconds
  package init(offset: Seconds) { self.offset = offset }

  package func date(at moment: Moment) -> PlanDate { PlanDate(at: moment, offset: offset) }

  /// The time of day at an instant, in whole minutes.
  package func time(at moment: Moment) -> WallTime {
    let seconds = moment.milliseconds / 1000 + Int64(offset.count)
    let ofDay = ((seconds % 86_400) + 86_400) % 86_400
    return WallTime(minutes: Int(ofDay / 60))
  }

  /// The seconds past the minute at an instant.
  package func seconds(at moment: Moment) -> Int {
    let seconds = moment.milliseconds / 1000 + Int64(offset.count)
    return Int(((seconds % 60) + 60) % 60)
  }
}
