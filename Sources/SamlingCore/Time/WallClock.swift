/// Where the clocks on the wall stand: how far ahead of UTC, before and after a change to or from summer time.
package struct WallClock: Equatable, Sendable {
  /// A change to or from summer time.
  package struct Change: Equatable, Sendable {
    package var at: Moment
    /// How far ahead of UTC clocks are from then on.
    package var offset: Seconds

    package init(at: Moment, offset: Seconds) {
      self.at = at
      self.offset = offset
    }
  }

  /// How far ahead of UTC clocks are until the change, or always.
  package var offset: Seconds
  /// Nil where clocks are not changed in the days around.
  package var change: Change?
  /// The zone whose clocks they are; nil where it is not known.
  package var zone: ZoneName?
  /// How far the machine's clock has been set forward since the session's time was agreed on; negative when it was set
  /// back.
  ///
  /// Instants of the session stay in the time that was agreed on, and are read as times of day by the clock as it is
  /// now set.
  package var correction = Seconds.zero

  package init(offset: Seconds, change: Change? = nil, zone: ZoneName? = nil) {
    self.offset = offset
    self.change = change
    self.zone = zone
  }

  /// How far ahead of UTC clocks are at an instant; what a correction adds is left out.
  package func offset(at moment: Moment) -> Seconds {
    guard let change, moment + correction >= change.at else { return offset }
    return change.offset
  }

  package func date(at moment: Moment) -> PlanDate {
    PlanDate(at: moment + correction, offset: offset(at: moment))
  }

  /// The time of day at an instant, in whole minutes.
  package func time(at moment: Moment) -> WallTime {
    WallTime(minutes: Int(CivilCalendar.floored(shown(at: moment), by: 60) % (24 * 60)))
  }

  /// The seconds past the minute at an instant.
  package func seconds(at moment: Moment) -> Int {
    let shown = shown(at: moment)
    return Int(shown - CivilCalendar.floored(shown, by: 60) * 60)
  }

  /// When the next minute begins after an instant.
  package func nextMinute(after moment: Moment) -> Moment {
    moment + .seconds(60 - seconds(at: moment)) + .milliseconds(-moment.pastSecond)
  }

  /// The instant at which the clocks show a time of a date; nil for a date without a year.
  ///
  /// A time that a change leaves out is that of the change; one that comes twice is the first.
  package func instant(of time: WallTime, on date: PlanDate) -> Moment? {
    instant(of: .minutes(time.minutes), on: date)
  }

  /// The instant at which the clocks show so much past midnight of a date; nil for a date without a year.
  package func instant(of pastMidnight: Seconds, on date: PlanDate) -> Moment? {
    guard let early = date.midnight(offset: offset).map({ $0 + pastMidnight }) else { return nil }
    guard let change, early >= change.at else { return early + -correction }
    return max(change.at, early + (offset - change.offset)) + -correction
  }

  /// The seconds since 1970 that the clocks show, as if they were UTC.
  private func shown(at moment: Moment) -> Int64 {
    CivilCalendar.floored((moment + correction).milliseconds, by: 1000)
      + Int64(offset(at: moment).count)
  }
}

extension Moment {
  /// The milliseconds past the second.
  fileprivate var pastSecond: Int64 {
    milliseconds - CivilCalendar.floored(milliseconds, by: 1000) * 1000
  }
}

/// The name of a time zone as its machine has it: `Europe/Oslo`.
package struct ZoneName: Hashable, Codable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
