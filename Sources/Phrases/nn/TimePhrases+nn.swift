extension Nynorsk: TimePhrases {

  // MARK: Top line

  package func day(_ number: Int, of count: Int) -> String { "dag \(number) av \(count)" }
  package func oclock(_ time: String) -> String { "kl. \(time)" }

  // MARK: The clock

  package func left(of total: String) -> String { "att av \(total)" }
  package func over(_ total: String) -> String { "over tida · \(total) var sett av" }
  package var used: String { "brukt" }
  package var paused: String { "STOPPA – klokka står" }
  package var pausedForRoom: String { "klokka er stoppa" }
  package func sideClock(_ digits: String) -> String { "klokke \(digits)" }
  package func lastFifth(of total: String) -> String { "siste femdelen av \(total)" }
  package func lastMinute(of total: String) -> String { "\(lastMinute) av \(total)" }
  package var lastMinute: String { "siste minuttet" }
  package var overTime: String { "over tida" }

  // MARK: Dates and lengths

  package func date(day: Int, month: Int, year: Int?) -> String {
    "\(day). \(name(month, "januar februar mars april mai juni juli august september oktober november desember"))"
      + (year.map { " \($0)" } ?? "")
  }
  package var hourUnit: String { "t" }
  package func drift(minutes: Int) -> String {
    minutes == 0 ? "i rute" : "\(span(abs(minutes))) \(minutes > 0 ? "seint" : "framom")"
  }
}
