import Phrases
import SamlingCore

/// When something is to be done, read from what somebody wrote.
///
/// «1. februar», «innen 15.3.2027», «2027-01-20». A date without a year is the first such date after the gathering. Times
/// that name no date come after all that do.
struct Deadline: Comparable {
  /// Year, month and day; nil where no date was found.
  private let date: [Int]?

  /// - Parameters:
  ///   - text: In free words.
  ///   - held: When the gathering was.
  init(_ text: String, after held: PlanDate?) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    date = words.indices.lazy.compactMap { Self.date(words[$0...], after: held) }.first
  }

  static func < (a: Deadline, b: Deadline) -> Bool {
    guard let right = b.date else { return a.date != nil }
    return a.date?.lexicographicallyPrecedes(right) ?? false
  }

  private static func date(_ words: ArraySlice<String>, after held: PlanDate?) -> [Int]? {
    let words = Array(words.prefix(3))
    guard words.count > 1, let first = Int(words[0]) else { return nil }
    let third = words.count > 2 ? Int(words[2]) : nil
    if first > 31, let month = Int(words[1]), let day = third {
      return dated(day, month, year: first, held)
    }
    guard let month = Int(words[1]) ?? month(words[1]) else { return nil }
    return dated(first, month, year: third.flatMap { $0 > 31 ? $0 : nil }, held)
  }

  private static func dated(_ day: Int, _ month: Int, year: Int?, _ held: PlanDate?) -> [Int]? {
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    if let year { return [year, month, day] }
    let isOver = held.map { [month, day].lexicographicallyPrecedes([$0.month, $0.day]) } ?? false
    return [(held?.year ?? 0) + (isOver ? 1 : 0), month, day]
  }

  /// The month that three letters or more of its name in any language begin.
  private static func month(_ word: String) -> Int? {
    guard word.count > 2 else { return nil }
    return (1...12).first { month in
      Language.allCases.contains { language in
        language.phrases.date(day: 1, month: month, year: nil).lowercased()
          .split { !$0.isLetter }.contains { $0.hasPrefix(word) }
      }
    }
  }
}

extension Report {
  /// What is to be followed up, from the first deadline; of one, and without any, in the order of the programme.
  var followUps: [(note: AgreedNote, who: String, when: String)] {
    let held = days.last { $0.heldDate != nil }?.heldDate ?? days.last?.plannedDate
    let found = agreed.compactMap { agreed -> (note: AgreedNote, who: String, when: String)? in
      guard case .followUp(let who, let when)? = agreed.note.mark else { return nil }
      return (agreed, who, when)
    }
    let deadlines = found.map { Deadline($0.when, after: held) }
    return found.indices.sorted { a, b in
      deadlines[a] < deadlines[b] || (!(deadlines[b] < deadlines[a]) && a < b)
    }.map { found[$0] }
  }
}
