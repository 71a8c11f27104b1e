import Phrases
import SamlingCore

/// Writes numbers, times and marks as the documents' phrases take them.
extension Phrases {
  func date(_ date: PlanDate) -> String {
    self.date(day: date.day, month: date.month, year: date.year)
  }

  func length(_ length: Duration) -> String {
    self.length(length.roundedSeconds)
  }

  /// `7:05`, with hours `1:07:05`.
  func clock(_ length: Duration) -> String {
    let seconds = max(.zero, length).roundedSeconds
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }

  /// Hours and whole minutes with a sign, `+7 min`, `−1 t 20 min`, or `0`: the difference between printed times.
  func deviation(_ drift: Duration) -> String {
    let minutes = drift.clockMinutes
    return minutes == 0 ? "0" : (minutes > 0 ? "+" : "−") + span(abs(minutes))
  }

  /// How late a day was, in words.
  func drift(_ drift: Duration) -> String { self.drift(minutes: drift.clockMinutes) }

  // MARK: Notes and answers

  func mark(_ mark: NoteMark) -> String {
    switch mark {
    case .idea: idea
    case .decision: decided
    case .followUp: followedUp
    }
  }

  /// The totals in words.
  func totals(_ totals: ReportTotals) -> String {
    var parts = [
      noteCount(totals.notes), answersInNumbers(totals.answers),
      questionsAnswered(totals.answeredQuestions, of: totals.questions),
    ]
    if totals.decisions > 0 { parts.append(decisionCount(totals.decisions)) }
    if totals.followUps > 0 { parts.append(followUpCount(totals.followUps)) }
    return parts.joined(separator: " · ")
  }
}
