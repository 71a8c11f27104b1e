/// Lengths of time, the same in every language except for the unit of hours.
extension TimePhrases {
  /// A length as people say it: `17 min`, `1 t 20 min`.
  ///
  /// It is rounded to whole minutes, halves up; under two minutes, one that is not a whole minute is in seconds, `90
  /// s`.
  package func length(_ seconds: Int) -> String {
    if seconds < 120, seconds % 60 != 0 || seconds == 0 { return "\(seconds) s" }
    return span((seconds + 30) / 60)
  }

  /// Whole minutes, with hours from sixty: `12 min`, `1 t 20 min`.
  package func span(_ minutes: Int) -> String {
    if minutes < 60 { return "\(minutes) min" }
    let hours = "\(minutes / 60) \(hourUnit)"
    return minutes % 60 == 0 ? hours : hours + " \(minutes % 60) min"
  }

  /// A length to the second: `12 min`, `7:30 min`, `40 s`.
  package func exactLength(_ seconds: Int) -> String {
    seconds < 60 ? "\(seconds) s" : exactMinutes(seconds) + " min"
  }

  /// The minutes of a length without their unit: `12`, `7:30`.
  package func exactMinutes(_ seconds: Int) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    return rest == 0 ? "\(minutes)" : "\(minutes):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// The name of a month, from 1, out of twelve names with spaces between; empty for any other number.
  func name(_ month: Int, _ names: String) -> String {
    let all = names.split(separator: " ")
    return all.indices.contains(month - 1) ? String(all[month - 1]) : ""
  }
}

extension DiagnosticPhrases {
  /// A user's text as messages show it: in « », and cut to 60 characters.
  package func shortQuoted(_ text: String) -> String {
    let limit = 60
    return text.count > limit ? "«\(text.prefix(limit))…»" : "«\(text)»"
  }
}
