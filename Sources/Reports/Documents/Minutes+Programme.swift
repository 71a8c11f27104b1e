import Phrases
import SamlingCore

/// What the programme says of an item: its own bullets, and the questions that nobody answered.
extension Minutes {
  /// Whether the programme's own words belong in this document: in the minutes of all, of what was on or passed by.
  private func tellsProgramme(of item: ReportItem, _ day: ReportDay) -> Bool {
    guard extent == .all, report.party == nil else { return false }
    switch day.holding(of: item) {
    case .held, .running, .notClocked, .notHeld, .passed: return true
    case .coming, .dropped: return false
    }
  }

  /// What stands first under an item's heading: that it was not held, and the programme's own words.
  func opening(of item: ReportItem, on day: ReportDay) -> [Block] {
    guard tellsProgramme(of: item, day) else { return [] }
    let bullets = bullets(of: item)
    let isAsked = item.parts.contains { !$0.prompts.isEmpty }
    guard day.holding(of: item) == .notHeld, isAsked || !bullets.isEmpty else { return bullets }
    return [.paragraph([.quiet(words.leftOut)])] + bullets
  }

  /// The item's bullets, and its parts that no heading names.
  private func bullets(of item: ReportItem) -> [Block] {
    let parts = item.parts.filter { part in
      part.title != nil && part.round == nil && !part.prompts.contains(where: \.isAnswered)
    }
    let entries =
      item.details.map { ListEntry(.programme($0)) }
      + parts.map { part in
        ListEntry([.plain(heading(of: part))], part.details.map { ListEntry(.programme($0)) })
      }
    return entries.isEmpty ? [] : [.list(entries)]
  }

  func details(of part: ReportPart) -> [Block] {
    guard extent == .all, report.party == nil, !part.details.isEmpty else { return [] }
    return [.list(part.details.map { ListEntry(.programme($0)) })]
  }

  /// On a party's own sheet the talks that it held of others.
  func presented(in item: ReportItem) -> [Block] {
    guard extent == .all, let party = report.party else { return [] }
    let talks = item.turns.filter { $0.by == party && $0.used != nil }.map { $0.title ?? $0.party }
    return talks.isEmpty
      ? []
      : [
        .paragraph([.strong(words.presenting + ":"), .plain(" " + talks.joined(separator: ", "))])
      ]
  }

  /// The questions of an item that nobody answered, once; on a party's own sheet those that it has not answered.
  ///
  /// Of an item that was not held there are none.
  /// Where `isBehindHeadings`, parts or questions with headings come before them, whose they would be taken for.
  func unanswered(in item: ReportItem, on day: ReportDay, isBehindHeadings: Bool) -> [Block] {
    let isTold = tellsProgramme(of: item, day) && day.holding(of: item) != .notHeld
    let open = item.parts.flatMap(\.prompts).filter { !$0.isAnswered }.map(\.prompt.question)
    let questions = extent == .all && report.party != nil ? item.missing : isTold ? open : []
    guard !questions.isEmpty else { return [] }
    return [
      isBehindHeadings
        ? .heading(4, words.unanswered) : .paragraph([.quiet(words.unanswered + ":")]),
      .list(questions.map { ListEntry([.quiet($0)]) }),
    ]
  }
}
