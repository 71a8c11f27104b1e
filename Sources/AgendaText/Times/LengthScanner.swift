import SamlingCore

/// Reads lengths of time: `20 min`, `1 t 15 min`, `5–10 min`, `2 hours`.
struct LengthScanner {
  let text: Snippet

  init(_ text: Snippet) { self.text = text }

  /// A length as written.
  struct Length {
    var planned: Seconds
    /// The lower bound of a range.
    var least: Seconds?
    /// The index behind the length.
    var end: Int
    /// The place of a unit that is no known word but resembles one.
    var doubtfulUnit: Range<Int>?
  }

  /// The length at an index; `mends` also reads letters that a scanner put in place of digits (`1o min`).
  func length(at start: Int, mends: Bool = false) -> Length? {
    guard let (first, firstEnd) = amount(at: start, mends: mends) else { return nil }
    var index = text.skippingBlanks(from: firstEnd)
    if text.at(index)?.isDash ?? false {
      let next = text.skippingBlanks(from: index + 1)
      if let (second, secondEnd) = amount(at: next, mends: mends),
        let unit = unit(at: text.skippingBlanks(from: secondEnd))
      {
        let planned = Seconds(second * unit.seconds / 1000)
        let least = Seconds(first * unit.seconds / 1000)
        return Length(
          planned: max(planned, least), least: min(planned, least), end: unit.end,
          doubtfulUnit: unit.doubt)
      }
      return nil
    }
    guard let unit = unit(at: index, mends: mends) else { return nil }
    var length = Length(
      planned: Seconds(first * unit.seconds / 1000), end: unit.end, doubtfulUnit: unit.doubt)
    // `1 t 15 min`, `1 hour and 15 minutes`, `1 t 15`.
    if unit.seconds == 3600 {
      index = text.skippingBlanks(from: unit.end)
      let (word, wordEnd) = text.word(at: index)
      if ["og", "and", "och"].contains(word) { index = text.skippingBlanks(from: wordEnd) }
      if let (minutes, minutesEnd) = text.number(at: index), minutes < 60 {
        if let small = self.unit(at: text.skippingBlanks(from: minutesEnd)), small.seconds == 60 {
          length.planned += .minutes(minutes)
          length.end = small.end
        } else if minutesEnd - index == 2, !(text.at(minutesEnd)?.isWordPart ?? false) {
          length.planned += .minutes(minutes)
          length.end = minutesEnd
        }
      }
    }
    return length
  }

  /// A number in thousandths, and the index behind it: `20`, `1,5`, `½`, `en`, `fem`.
  private func amount(at index: Int, mends: Bool) -> (Int, Int)? {
    if let (value, end) = text.number(at: index), end - index <= 4 {
      if let mark = text.at(end), mark == "," || mark == ".",
        let (part, partEnd) = text.number(at: end + 1), partEnd - end <= 3
      {
        let scale = partEnd - end == 2 ? 100 : 10
        return (value * 1000 + part * scale, partEnd)
      }
      if text.at(end) == "½" { return (value * 1000 + 500, end + 1) }
      if mends, let (mended, mendedEnd) = mended(at: index), mendedEnd > end {
        return (mended * 1000, mendedEnd)
      }
      return (value * 1000, end)
    }
    if text.at(index) == "½" { return (500, index + 1) }
    let (word, end) = text.word(at: index)
    if let value = Lexicon.number(word) { return (value * 1000, end) }
    if word == "halv" || word == "half" { return (500, end) }
    if word == "halvannen" || word == "halvanden" { return (1500, end) }
    if mends, let (value, mendedEnd) = mended(at: index) { return (value * 1000, mendedEnd) }
    return nil
  }

  /// A number before `min` in which some digits were misread as letters: `1o`, `zo`, `s`.
  private func mended(at start: Int) -> (Int, Int)? {
    var index = start
    var value = 0
    while let scalar = text.at(index), index - start < 3 {
      let digit: Int
      switch scalar {
      case "o", "O": digit = 0
      case "l", "I", "|": digit = 1
      case "z", "Z": digit = 2
      case "s", "S": digit = 5
      default:
        guard let value = scalar.digitValue else { return index > start ? (value, index) : nil }
        digit = value
      }
      value = value * 10 + digit
      index += 1
      if text.has("min", at: text.skippingBlanks(from: index)) { break }
    }
    guard index > start, value > 0, text.has("min", at: text.skippingBlanks(from: index)) else {
      return nil
    }
    return (value, index)
  }

  private func unit(at index: Int, mends: Bool = false) -> (
    seconds: Int, end: Int, doubt: Range<Int>?
  )? {
    let (word, end) = text.word(at: index)
    guard end > index else { return nil }
    if let seconds = Self.units[word] {
      let isDotted = text.at(end) == "." && word.utf8.count <= 4
      return (seconds, isDotted ? end + 1 : end, nil)
    }
    if mends, text.has("min", at: index), isRunTogether(at: index + 3) {
      return (60, text.endIndex, nil)
    }
    guard let near = word.nearest(of: Self.longUnits, within: 1), let seconds = Self.units[near]
    else { return nil }
    return (seconds, end, index..<end)
  }

  /// Whether a scanner ran `min)(` together into `minj`.
  private func isRunTogether(at index: Int) -> Bool { text.at(index) == "j" }

  static let units: [String: Int] = [
    "min": 60, "mins": 60, "minutt": 60, "minutter": 60, "minutters": 60, "minute": 60,
    "minutes": 60, "minuter": 60, "minuters": 60, "minut": 60, "m": 60, "t": 3600, "h": 3600,
    "time": 3600, "timer": 3600, "timers": 3600, "timar": 3600, "hour": 3600, "hours": 3600,
    "hr": 3600, "hrs": 3600, "timme": 3600, "timmar": 3600, "tim": 3600, "sek": 1, "sekund": 1,
    "sekunder": 1, "sec": 1, "second": 1, "seconds": 1, "s": 1,
  ]

  private static let longUnits = [
    "min", "minutt", "minutter", "minute", "minutes", "minuter", "timer", "timar", "hour", "hours",
    "timmar",
  ]
}
