extension English: TimePhrases {

  // MARK: Top line

  package func day(_ number: Int, of count: Int) -> String { "day \(number) of \(count)" }
  package func oclock(_ time: String) -> String { time }

  // MARK: The clock

  package func left(of total: String) -> String { "left of \(total)" }
  package func over(_ total: String) -> String { "over time · planned \(total)" }
  package var used: String { "used" }
  package var paused: String { "STOPPED – the clock stands" }
  package var pausedForRoom: String { "the clock is stopped" }
  package func sideClock(_ digits: String) -> String { "clock \(digits)" }
  package func lastFifth(of total: String) -> String { "last fifth of \(total)" }
  package func lastMinute(of total: String) -> String { "\(lastMinute) of \(total)" }
  package var lastMinute: String { "last minute" }
  package var overTime: String { "over time" }

  // MARK: Dates and lengths

  package func date(day: Int, month: Int, year: Int?) -> String {
    "\(day) \(name(month, "January February March April May June July August September October November December"))"
      + (year.map { " \($0)" } ?? "")
  }
  package var hourUnit: String { "h" }
  package func drift(minutes: Int) -> String {
    minutes == 0 ? "on time" : "\(span(abs(minutes))) \(minutes > 0 ? "late" : "early")"
  }
}
