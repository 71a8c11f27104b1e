extension Bokmål: TimePhrases {

  // MARK: Top line

  package func day(_ number: Int, of count: Int) -> String { "dag \(number) av \(count)" }
  package func oclock(_ time: String) -> String { "kl. \(time)" }

  // MARK: The clock

  package func left(of total: String) -> String { "igjen av \(total)" }
  package func over(_ total: String) -> String { "over tiden · \(total) var satt av" }
  package var used: String { "brukt" }
  package var paused: String { "STOPPET – klokka står" }
  package var pausedForRoom: String { "klokka er stoppet" }
  package func sideClock(_ digits: String) -> String { "klokke \(digits)" }
  package func lastFifth(of total: String) -> String { "siste femdel av \(total)" }
  package func lastMinute(of total: String) -> String { "\(lastMinute) av \(total)" }
  package var lastMinute: String { "siste minutt" }
  package var overTime: String { "over tiden" }

  // MARK: Dates and lengths

  package func date(day: Int, month: Int, year: Int?) -> String {
    "\(day). \(name(month, "januar februar mars april mai juni juli august september oktober november desember"))"
      + (year.map { " \($0)" } ?? "")
  }
  package var hourUnit: String { "t" }
  package func drift(minutes: Int) -> String {
    minutes == 0 ? "i rute" : "\(span(abs(minutes))) \(minutes > 0 ? "sent" : "foran")"
  }
}
