/// A time of day as printed in a programme: minutes after the day's midnight.
///
/// At least 0; 24 h and more is past midnight, on the same programme day.
package struct WallTime: Hashable, Comparable, Limited, Sendable {
  package let minutes: Int

  package init(minutes: Int) { self.minutes = minutes }

  package static let limits = 0...Limits.whole.upperBound
  package init(number: Int) { minutes = number }
  package var number: Int { minutes }

  package init(_ hour: Int, _ minute: Int) { minutes = hour * 60 + minute }

  package static func < (a: WallTime, b: WallTime) -> Bool { a.minutes < b.minutes }

  package func adding(minutes more: Int) -> WallTime { WallTime(minutes: minutes + more) }

  /// The time as people read it, `HH:MM`; past midnight it starts over.
  package var text: String {
    let ofDay = minutes % (24 * 60)
    func digit(_ number: Int) -> UInt8 {
      UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10)
    }
    return String(
      decoding: [
        digit(ofDay / 600), digit(ofDay / 60), UInt8(ascii: ":"), digit(ofDay % 60 / 10),
        digit(ofDay),
      ], as: UTF8.self)
  }

  /// Reads `HH:MM`, and `24:00` and above for past midnight; nil for anything else.
  package init?(text: String) {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2, let hour = Int(halves[0]), let minute = Int(halves[1]),
      (0..<48).contains(hour), (0..<60).contains(minute), halves[1].utf8.count == 2
    else { return nil }
    self.init(hour, minute)
  }
}

/// A calendar date, with the year where one is known.
package struct PlanDate: Hashable, Codable, Sendable {
  package var year: Int?
  package var month: Int
  package var day: Int

  package init(year: Int? = nil, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    year = try fields.decodeIfPresent(Int.self, forKey: .year)
    month = try fields.decode(Int.self, forKey: .month)
    day = try fields.decode(Int.self, forKey: .day)
    guard year.map(Limits.years.contains) ?? true, (1...12).contains(month),
      (1...31).contains(day)
    else { throw OutOfRange() }
  }

  /// `2012-09-26`, or nil while the year is unknown.
  package var iso: String? {
    guard let year else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

/// A length of time in whole seconds, as agendas and clocks state it.
package struct Seconds: Hashable, Comparable, Limited, Sendable {
  package var count: Int

  package init(_ count: Int) { self.count = count }

  package static let limits = Limits.whole
  package init(number: Int) { count = number }
  package var number: Int { count }

  package static func minutes(_ minutes: Int) -> Seconds { Seconds(minutes * 60) }
  package static let zero = Seconds(0)

  package static func < (a: Seconds, b: Seconds) -> Bool { a.count < b.count }
  package static func + (a: Seconds, b: Seconds) -> Seconds { Seconds(a.count + b.count) }
  package static func - (a: Seconds, b: Seconds) -> Seconds { Seconds(a.count - b.count) }
  package static func * (a: Seconds, times: Int) -> Seconds { Seconds(a.count * times) }
  package static func += (a: inout Seconds, b: Seconds) { a = a + b }
  package static prefix func - (a: Seconds) -> Seconds { Seconds(-a.count) }
}
