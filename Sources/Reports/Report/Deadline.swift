import Phrases
import SamlingCore

/// When something is to be done, read from what somebody wrote.
///
/// «1. februar», «innen 15.3.2027», «2027-01-20», «fredag», «innen jul». A date without a year is the first such date
/// after the day it was written on, and a word is the day it means from there. What names no day comes after all that do.
struct Deadline: Comparable {
  /// As it was written, with the year of a date that was written without.
  let text: String
  /// Year, month and day; nil where no day was found.
  private let date: [Int]?

  /// - Parameters:
  ///   - text: In free words.
  ///   - written: The day it was written on.
  init(_ text: String, after written: PlanDate?) {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    let found = words.indices.lazy.compactMap { Self.date(words[$0...], after: written) }.first
    guard let found else {
      self.text = text
      let lower = words.map { $0.lowercased() }
      let day = written.flatMap { DayWords.date(in: lower, after: $0) }
      date = day.map { [$0.year ?? 0, $0.month, $0.day] } ?? Self.month(in: lower, after: written)
      return
    }
    date = found.date
    self.text = found.isYearless && written?.year != nil ? Self.dated(text, found) : text
  }

  static func < (a: Deadline, b: Deadline) -> Bool {
    guard let right = b.date else { return a.date != nil }
    return a.date?.lexicographicallyPrecedes(right) ?? false
  }

  /// A date among words.
  private struct Found {
    /// Year, month and day.
    var date: [Int]
    var isYearless: Bool
    /// The words of its day and its month, in the order they were written.
    var words: ArraySlice<Substring>
  }

  /// The text with the year behind the date.
  ///
  /// «3. desember 2026», «innen 3.12.2026», «3/12/2026».
  private static func dated(_ text: String, _ found: Found) -> String {
    guard let day = found.words.first, let month = found.words.last else { return text }
    let between = Int(month) == nil ? " " : String(text[day.endIndex..<month.startIndex].prefix(1))
    var end = month.endIndex
    if between == ".", text[end...].hasPrefix(".") { end = text.index(after: end) }
    let mark = between == "." && end > month.endIndex ? "" : between
    return text[..<end] + mark + "\(found.date[0])" + text[end...]
  }

  private static func date(_ words: ArraySlice<Substring>, after written: PlanDate?) -> Found? {
    let part = words.prefix(2)
    guard part.count > 1, let one = part.first, let two = part.last, let first = Int(one) else {
      return nil
    }
    let third = words.dropFirst(2).first.flatMap { Int($0) }
    if first > 31, let month = Int(two), let day = third {
      return found(day, month, year: first, written, part)
    }
    guard let month = Int(two) ?? month(two.lowercased()) else { return nil }
    return found(first, month, year: third.flatMap { $0 > 31 ? $0 : nil }, written, part)
  }

  private static func found(
    _ day: Int, _ month: Int, year: Int?, _ written: PlanDate?, _ words: ArraySlice<Substring>
  ) -> Found? {
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    if let year { return Found(date: [year, month, day], isYearless: false, words: words) }
    let isOver =
      written.map { [month, day].lexicographicallyPrecedes([$0.month, $0.day]) } ?? false
    return Found(
      date: [(written?.year ?? 0) + (isOver ? 1 : 0), month, day], isYearless: true, words: words)
  }

  /// The last day of a month that stands alone: «i mars», «utgangen av april».
  private static func month(in words: [String], after written: PlanDate?) -> [Int]? {
    guard let written, let year = written.year, let month = words.lazy.compactMap(month).first
    else { return nil }
    return [month < written.month ? year + 1 : year, month, 31]
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
    let found = agreed.compactMap { agreed -> (note: AgreedNote, who: String, due: Deadline)? in
      guard case .followUp(let who, let when)? = agreed.note.mark else { return nil }
      return (agreed, who, Deadline(when, after: date(of: agreed)))
    }
    return found.indices.sorted { a, b in
      found[a].due < found[b].due || (!(found[b].due < found[a].due) && a < b)
    }.map { (found[$0].note, found[$0].who, found[$0].due.text) }
  }

  /// The day a note was written on.
  private func date(of agreed: AgreedNote) -> PlanDate {
    let wall = days.first { $0.number == agreed.day }?.wall ?? wall
    return wall.date(at: agreed.note.written)
  }
}
