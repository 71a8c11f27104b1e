import SamlingCore

/// An instant as it stands in files: `2026-11-23T06:01:25.123Z`.
///
/// Years before 0 and after 9999 have a sign and six digits or more, as in ISO 8601's expanded form. What lies beyond
/// the limits of `Moment` is not read back.
package enum Timestamp {
  private static let dayLength: Int64 = 86_400_000

  /// The instant's text.
  package static func text(_ moment: Moment) -> String {
    let day = CivilCalendar.floored(moment.milliseconds, by: dayLength)
    let ofDay = Int(moment.milliseconds - day * dayLength)
    let (year, month, date) = CivilCalendar.date(ofDay: Int(day))
    return yearText(year) + "-" + digits(month, 2) + "-" + digits(date, 2) + "T"
      + digits(ofDay / 3_600_000, 2) + ":" + digits(ofDay / 60_000 % 60, 2) + ":"
      + digits(ofDay / 1000 % 60, 2) + "." + digits(ofDay % 1000, 3) + "Z"
  }

  /// Reads what `text` writes; nil for anything else.
  package static func moment(_ text: some StringProtocol) -> Moment? {
    var text = String(text)
    return text.withUTF8 { moment($0) }
  }

  static func moment(_ text: UnsafeBufferPointer<UInt8>) -> Moment? {
    guard text.count == 24 else { return nil }
    let rest = UnsafeBufferPointer(rebasing: text[4...])
    guard let year = number(text, 0..<4), isPunctuated(rest),
      let month = number(rest, 1..<3), let date = number(rest, 4..<6),
      let hour = number(rest, 7..<9), let minute = number(rest, 10..<12),
      let second = number(rest, 13..<15), let thousandth = number(rest, 16..<19),
      (1...12).contains(month), (1...31).contains(date), hour < 24, minute < 60, second < 60
    else { return nil }
    let ofDay = ((hour * 60 + minute) * 60 + second) * 1000 + thousandth
    let day = CivilCalendar.day(year: year, month: month, date: date)
    let milliseconds = Int64(day) * dayLength + Int64(ofDay)
    return Moment.limits.contains(milliseconds) ? Moment(milliseconds: milliseconds) : nil
  }

  private static func isPunctuated(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[0] == UInt8(ascii: "-") && text[3] == UInt8(ascii: "-") && text[6] == UInt8(ascii: "T")
      && text[9] == UInt8(ascii: ":") && text[12] == UInt8(ascii: ":")
      && text[15] == UInt8(ascii: ".") && text[19] == UInt8(ascii: "Z")
  }

  private static func yearText(_ year: Int) -> String {
    (0...9999).contains(year)
      ? digits(year, 4) : (year < 0 ? "-" : "+") + digits(Int(year.magnitude), 6)
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
