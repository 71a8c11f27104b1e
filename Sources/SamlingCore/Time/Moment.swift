/// An instant, in milliseconds of UTC since 1970.
///
/// Files hold none before 1900 or after 2200.
package struct Moment: Hashable, Comparable, Limited, Sendable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static let limits =
    milliseconds(
      ofYear: Limits.years.lowerBound)...(milliseconds(ofYear: Limits.years.upperBound + 1) - 1)
  package init(number: Int64) { milliseconds = number }
  package var number: Int64 { milliseconds }

  /// When a year begins.
  private static func milliseconds(ofYear year: Int) -> Int64 {
    Int64(CivilCalendar.day(year: year, month: 1, date: 1)) * 86_400_000
  }

  package static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }

  /// The instant this much later; earlier for a negative length.
  package static func + (moment: Moment, length: Duration) -> Moment {
    Moment(milliseconds: moment.milliseconds + length.milliseconds)
  }

  package static func + (moment: Moment, length: Seconds) -> Moment {
    Moment(milliseconds: moment.milliseconds + Int64(length.count) * 1000)
  }

  package static func - (moment: Moment, length: Duration) -> Moment {
    Moment(milliseconds: moment.milliseconds - length.milliseconds)
  }

  /// The time from `b` to `a`; negative where `a` is the earlier.
  package static func - (a: Moment, b: Moment) -> Duration {
    .milliseconds(a.milliseconds - b.milliseconds)
  }
}

extension Duration {
  /// The length in whole milliseconds, towards zero.
  package var milliseconds: Int64 {
    let parts = components
    return parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
  }

  package init(_ seconds: Seconds) { self = .seconds(seconds.count) }

  /// Whole seconds, rounded half away from zero, as lengths are told.
  package var roundedSeconds: Int { rounded(to: 1000) }

  /// Whole minutes, rounded half away from zero, as lengths are told.
  package var roundedMinutes: Int { rounded(to: 60_000) }

  /// Whole minutes as clocks without seconds show them, cut down: an end at 15:43:40 is no later than 15:43.
  package var clockMinutes: Int {
    Int((milliseconds - (milliseconds < 0 ? 59_999 : 0)) / 60_000)
  }

  private func rounded(to unit: Int64) -> Int {
    let length = milliseconds
    return Int(length >= 0 ? (length + unit / 2) / unit : -((-length + unit / 2) / unit))
  }
}
