import Phrases
import SamlingCore

/// What the programme says of an item: its own bullets, and the questions that nobody answered.
extension Minutes {
  /// Whether the programme's own words belong in this document: in the minutes of all, of what was on or passed by.
  private func tellsProgramme(of item: ReportItem) -> Bool {
    guard extent == .all, report.party == nil else { return false }
    switch item.state {
    case .done, .current, .leftOut: return true
    case .coming, .dropped: return item.isAnswered
    }
  }

  /// The item's bullets, and its parts that no heading names.
  func bullets(of item: ReportItem) -> [Block] {
    guard tellsProgramme(of: item) else { return [] }
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

  /// The questions of an item that nobody answered, once.
  func unanswered(in item: ReportItem) -> [Block] {
    guard tellsProgramme(of: item) else { return [] }
    let questions = item.parts.flatMap(\.prompts).filter { !$0.isAnswered }.map(\.prompt.question)
    guard !questions.isEmpty else { return [] }
    return [
      .paragraph([.quiet(words.unanswered)]), .list(questions.map { ListEntry([.quiet($0)]) }),
    ]
  }
}
