import SamlingCore

/// One time of day as printed, before it is known whether `1:00` is night or afternoon.
struct ClockReading: Equatable {
  /// The half of the day that `am` or `pm` names.
  enum Half: Equatable { case morning, afternoon }

  var hour: Int
  var minute: Int
  /// `am` or `pm`, where written.
  var half: Half?
  /// Whether the hour has one digit, as on a twelve-hour clock: `1:00`, not `01:00`.
  var isBare: Bool
  /// Whether only the hour is written: `9`.
  var isHourOnly: Bool
  /// Whether it is written without a separator: `1000`.
  var isFourDigits: Bool

  /// Minutes after midnight with `am` and `pm` applied.
  var minutes: Int {
    var hour = hour
    if half == .afternoon, hour < 12 { hour += 12 }
    if half == .morning, hour == 12 { hour = 0 }
    return hour * 60 + minute
  }

  /// The first time of day that it can mean after another; nil where it is before that on any reading of the day.
  func time(after start: WallTime?) -> WallTime? {
    let readings = [minutes] + (canBeAfternoon ? [minutes + 12 * 60] : []) + [minutes + 24 * 60]
    let from = start?.minutes ?? -1
    return readings.first { $0 > from && $0 - max(from, 0) <= 24 * 60 }.map {
      WallTime(minutes: $0)
    }
  }

  /// Whether another reading twelve hours later is possible.
  var canBeAfternoon: Bool { half == nil && hour >= 1 && hour <= 12 }
}

/// A time or a range of times as printed before or behind a title.
struct PrintedTime: Equatable {
  var start: ClockReading
  var end: ClockReading?
  /// `ca.`: the time gives way.
  var isSoft = false
  /// `!`: the time holds.
  var isFixed = false
  /// A length in minutes beside the time: `(08:20 - 30 min)`.
  var minutes: Int?
}
