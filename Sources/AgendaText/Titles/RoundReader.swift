import SamlingCore

/// A circle as written, before it is known who belongs to it.
struct CircleDraft: Equatable {
  /// Who takes turns, as written: a word, a number, names, or a key without its mark.
  enum Who: Equatable {
    case word(String)
    case count(Int)
    case list([String])
    case key(String)
  }

  var who: Who
  var isByPartner = false
  var line: Int
  var column: Int
  /// Whether a name with «og» in the list is one or two.
  var doubt: Names.Doubt?
}

/// Reads the text of a parenthesis: a clock, a circle or both.
struct RoundReader {
  let text: Snippet
  /// Whether letters that a scanner put in place of digits are read as digits.
  var mends = false

  /// A clock and a circle as written in one parenthesis.
  struct Parts {
    var clock: Clock?
    var circle: CircleDraft?
    /// The places of misspelt units, with the lengths they were taken for.
    var doubts: [(place: Range<Int>, length: String)] = []
    /// Whether `pr hver` stands without saying who.
    var isEachOfNobody = false
  }

  /// The parts; nil where the whole text is not a clock or a circle.
  func read() -> Parts? {
    var parts = Parts()
    var index = text.skippingBlanks(from: text.startIndex)
    if let circle = circle(at: index) {
      parts.circle = circle
      return parts
    }
    if let counted = countFirst(at: index) { return counted }
    let (word, wordEnd) = text.word(at: index)
    var isLimit = false
    if Self.limitWords.contains(word) || Lexicon.aboutWords.contains(word) {
      isLimit = Self.limitWords.contains(word)
      index = text.skippingBlanks(from: text.at(wordEnd) == "." ? wordEnd + 1 : wordEnd)
    } else if text.at(index) == "~" {
      index += 1
    }
    guard let (clock, end) = phases(at: index, doubts: &parts.doubts) else { return nil }
    parts.clock = clock
    parts.clock?.isLimit = isLimit
    return tail(at: end, parts) ? finish(at: end, &parts) : nil
  }

  /// `2 × 15 min`: how many turns, and then how long each is, to the end of the text.
  private func countFirst(at start: Int) -> Parts? {
    guard let (count, end) = text.number(at: start), (2...500).contains(count) else { return nil }
    let times = text.skippingBlanks(from: end)
    guard isTimes(at: times),
      let length = LengthScanner(text).length(at: text.skippingBlanks(from: times + 1)),
      length.planned > .zero, length.doubtfulUnit == nil,
      text.skippingBlanks(from: length.end) == text.endIndex
    else { return nil }
    var parts = Parts()
    parts.clock = Clock(phases: [Clock.Phase(planned: length.planned, least: length.least)])
    parts.clock?.isEach = true
    parts.circle = CircleDraft(
      who: .count(count), line: text.line, column: text.column(at: start))
    return parts
  }

  /// Whether a text that cannot be read begins as a clock or a circle: `x 501`, `49 timer`, `0 min x kommune`.
  var looksMeant: Bool {
    let start = text.skippingBlanks(from: text.startIndex)
    if isTimes(at: start) { return text.count <= 30 }
    guard text.at(start)?.isDigit ?? false, let length = LengthScanner(text).length(at: start),
      length.doubtfulUnit == nil
    else { return false }
    let next = text.skippingBlanks(from: length.end)
    return next == text.endIndex || isTimes(at: next)
  }

  private func phases(
    at start: Int, doubts: inout [(place: Range<Int>, length: String)]
  ) -> (Clock, Int)? {
    let lengths = LengthScanner(text)
    var phases: [Clock.Phase] = []
    var index = start
    while phases.count < 20 {
      guard let length = lengths.length(at: index, mends: mends), length.planned > .zero,
        length.planned.count <= 48 * 3600
      else { return nil }
      if let doubt = length.doubtfulUnit { doubts.append((doubt, Self.text(of: length.planned))) }
      var end = text.skippingBlanks(from: length.end)
      let nameEnd = endOfName(from: end)
      let name = text[end..<nameEnd].text
      phases.append(
        Clock.Phase(
          name: name.isEmpty ? nil : name, planned: length.planned, least: length.least))
      end = text.skippingBlanks(from: nameEnd)
      guard text.at(end) == "+" else { return (Clock(phases: phases), end) }
      index = text.skippingBlanks(from: end + 1)
    }
    return nil
  }

  /// Where a phase's name ends: before `+`, a circle, or `pr hver`.
  private func endOfName(from start: Int) -> Int {
    var index = start
    while index < text.endIndex {
      let scalar = text[index]
      if scalar == "+" || scalar == "," || scalar == "(" { break }
      if index == start || text[index - 1].isBlank {
        if isTimes(at: index) || eachEnd(at: index) != nil { break }
      }
      index += 1
    }
    return text.skippingBlanks(before: index) < start ? start : text.skippingBlanks(before: index)
  }

  private func isTimes(at index: Int) -> Bool {
    guard let scalar = text.at(index), scalar == "x" || scalar == "X" || scalar == "×" else {
      return false
    }
    guard let next = text.at(index + 1) else { return false }
    return next.isBlank || next.isDigit || next == "(" || next == "#"
  }

  /// The index behind `pr hver`, `each`, `på hver`, `per`; nil where none stands there.
  private func eachEnd(at index: Int) -> Int? {
    let (word, end) = text.word(at: index)
    guard end > index else { return nil }
    let next = text.skippingBlanks(from: text.at(end) == "." ? end + 1 : end)
    let (second, secondEnd) = text.word(at: next)
    if Self.eachWords.contains(word) { return end }
    if Self.perWords.contains(word) {
      return Self.eachWords.contains(second) ? secondEnd : (second.isEmpty ? nil : next)
    }
    // A scanner may have misread the first word of «på hver».
    if word.utf8.count <= 3, Self.eachWords.contains(second) { return secondEnd }
    return nil
  }

  private func tail(at end: Int, _ parts: Parts) -> Bool {
    end == text.endIndex || isTimes(at: end) || eachEnd(at: end) != nil
      || (parts.clock != nil && parts.clock?.phases.last?.name != nil && end == text.endIndex)
  }

  private func finish(at end: Int, _ parts: inout Parts) -> Parts? {
    guard end < text.endIndex else { return parts }
    parts.clock?.isEach = true
    if isTimes(at: end) {
      parts.circle = circle(at: end)
      return parts.circle == nil ? nil : parts
    }
    guard let next = eachEnd(at: end) else { return nil }
    let start = text.skippingBlanks(from: next)
    let (word, wordEnd) = text.word(at: start)
    if wordEnd > start, CircleWords.kind(of: word) != nil {
      parts.circle = CircleDraft(
        who: .word(word), line: text.line, column: text.column(at: start))
    } else {
      parts.isEachOfNobody = true
    }
    return parts
  }

  /// `x kommune`, `x 6`, `x (A, B)`, `x #key`, `x par v/ makker`, to the end of the text.
  private func circle(at start: Int) -> CircleDraft? {
    guard isTimes(at: start) else { return nil }
    let index = text.skippingBlanks(from: start + 1)
    var draft = CircleDraft(who: .count(0), line: text.line, column: text.column(at: index))
    if let (count, end) = text.number(at: index) {
      guard text.skippingBlanks(from: end) == text.endIndex, (1...500).contains(count) else {
        return nil
      }
      draft.who = .count(count)
      return draft
    }
    if text.at(index) == "(" {
      guard text.last == ")", text.endIndex - index > 2 else { return nil }
      let list = Names.list(text[(index + 1)..<(text.endIndex - 1)])
      draft.who = .list(list.names)
      draft.doubt = list.doubt
      return draft
    }
    if text.at(index) == "#" {
      let key = text.from(index + 1).text
      guard !key.isEmpty, key.unicodeScalars.allSatisfy({ !$0.isBlank }) else { return nil }
      draft.who = .key(key)
      return draft
    }
    let (word, end) = text.word(at: index)
    guard !word.isEmpty else { return nil }
    draft.who = .word(word)
    let rest = text.from(end).trimmed
    if rest.isEmpty { return draft }
    guard rest.has("v/", at: rest.startIndex) || rest.has("by ", at: rest.startIndex) else {
      return nil
    }
    draft.isByPartner = true
    return draft
  }

  /// A length as the notation writes it: `1 t 15 min`, `20 min`, `30 sek`.
  static func text(of length: Seconds) -> String {
    let hours = length.count / 3600
    let minutes = length.count / 60 % 60
    let seconds = length.count % 60
    if hours > 0, seconds == 0 { return minutes == 0 ? "\(hours) t" : "\(hours) t \(minutes) min" }
    if seconds == 0 { return "\(length.count / 60) min" }
    return "\(length.count) sek"
  }

  private static let limitWords: Set<String> = [
    "maks", "max", "maksimalt", "inntil", "opptil", "høyst", "högst", "maximum", "under",
  ]
  private static let eachWords: Set<String> = [
    "hver", "kvar", "kvart", "hvert", "each", "var", "vardera", "everyone", "hvar",
  ]
  private static let perWords: Set<String> = ["pr", "per", "à", "på", "for"]
}
