/// Dates, lengths and the clock.
package protocol TimePhrases {

  // MARK: Top line

  func day(_ number: Int, of count: Int) -> String
  func oclock(_ time: String) -> String

  // MARK: The clock

  func left(of total: String) -> String
  func over(_ total: String) -> String
  var used: String { get }
  var paused: String { get }
  /// What the room reads while a clock is paused; it need not know that somebody stopped it.
  var pausedForRoom: String { get }
  func sideClock(_ digits: String) -> String
  func lastFifth(of total: String) -> String
  func lastMinute(of total: String) -> String
  var lastMinute: String { get }
  var overTime: String { get }

  // MARK: Dates and lengths

  /// `26. september 2012`; the month counts from 1.
  func date(day: Int, month: Int, year: Int?) -> String
  /// The unit of hours, `1 t 20 min`.
  var hourUnit: String { get }
  /// `6 min sent`, `i rute`, `4 min foran`.
  func drift(minutes: Int) -> String
}
