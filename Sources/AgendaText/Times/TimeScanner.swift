/// Reads times of day at the head of a text.
struct TimeScanner {
  let text: Snippet
  /// Whether a range of bare hours is a time without `kl` (`9-10 Frokost`).
  var allowsBareRange = false
  /// Whether four digits that could be a year are a time (`2010`).
  var allowsYears = true

  init(_ text: Snippet, allowsBareRange: Bool = false, allowsYears: Bool = true) {
    self.text = text
    self.allowsBareRange = allowsBareRange
    self.allowsYears = allowsYears
  }

  /// A time at the head of a text, and the index where the title begins.
  struct Head {
    var time: PrintedTime
    /// The index behind the time, before separators.
    var end: Int
    /// The index where the text behind the separators begins.
    var rest: Int
  }

  /// The time that the text begins with; nil where it begins with none.
  func head() -> Head? {
    var index = text.skippingBlanks(from: text.startIndex)
    guard let first = text.at(index),
      first.isDigit || first.isLetter || first == "[" || first == "(" || first == "~"
        || first == "≈"
    else { return nil }
    var closer: Unicode.Scalar?
    if first == "[" || first == "(" {
      closer = first == "[" ? "]" : ")"
      index += 1
    }
    guard let prefix = prefix(at: index) else { return nil }
    guard var (time, end) = range(at: prefix.end, hasClock: prefix.hasClock) else { return nil }
    // `[1-10]` is a scale, `(9-10)` anything.
    if closer != nil, !prefix.hasClock, time.start.isHourOnly, time.end?.isHourOnly ?? true {
      return nil
    }
    time.isSoft = time.isSoft || prefix.isSoft
    end = behindZone(end)
    if let closer {
      end = text.skippingBlanks(from: end)
      guard text.at(end) == closer else { return nil }
      end += 1
    } else if prefix.end == index, let next = text.at(end), next.isWordPart {
      return nil
    }
    return Head(time: time, end: end, rest: behindSeparators(end))
  }

  /// Skips `kl.`, `ca.`, `~`, `fra`; nil where a word stands that is none of these.
  private func prefix(at start: Int) -> (end: Int, hasClock: Bool, isSoft: Bool)? {
    var index = start
    var hasClock = false
    var isSoft = false
    for _ in 0..<4 {
      index = text.skippingBlanks(from: index)
      guard let scalar = text.at(index) else { return nil }
      if scalar.isDigit { return (index, hasClock, isSoft) }
      if scalar == "~" || scalar == "≈" {
        isSoft = true
        index += 1
        continue
      }
      let (word, end) = text.word(at: index)
      guard end > index, Lexicon.wordsBeforeTimes.contains(word) else { return nil }
      if Lexicon.clockWords.contains(word) {
        hasClock = true
      } else if Lexicon.aboutWords.contains(word) {
        isSoft = true
      } else if Lexicon.betweenWords.contains(word) {
        isSoft = false
      } else if !Lexicon.fromWords.contains(word) {
        return nil
      }
      index = end
      if text.at(index) == "." || text.at(index) == ":" { index += 1 }
    }
    return nil
  }

  /// The index behind a time zone or a word for o'clock, with or without parentheses: `CET`, `(CET)`, `Uhr`.
  private func behindZone(_ start: Int) -> Int {
    var index = text.skippingBlanks(from: start)
    let isEnclosed = text.at(index) == "("
    if isEnclosed { index += 1 }
    let (word, end) = text.word(at: index)
    guard Lexicon.zoneWords.contains(word), !isEnclosed || text.at(end) == ")" else {
      return start
    }
    guard ["uhr", "uur"].contains(word) || text[index..<end].scalars.allSatisfy(\.isUpper) else {
      return start
    }
    return isEnclosed ? end + 1 : end
  }

  private func range(at start: Int, hasClock: Bool) -> (PrintedTime, Int)? {
    guard let (first, firstEnd) = reading(at: start) else { return nil }
    var time = PrintedTime(start: first)
    var end = firstEnd
    if text.at(end) == "!", !first.isHourOnly {
      time.isFixed = true
      end += 1
    }
    if text.has("-ish", at: end) {
      time.isSoft = true
      end += 4
    }
    if let (second, secondEnd) = rangeEnd(from: end, after: first, hasClock: hasClock) {
      time.end = second
      if second.half != nil, first.half == nil { time.start.half = startHalf(first, second) }
      end = secondEnd
      if text.at(end) == "!" {
        time.isFixed = true
        end += 1
      }
    } else if first.isHourOnly {
      guard hasClock || first.half != nil else { return nil }
      guard !isDate(at: end) else { return nil }
    }
    if first.isFourDigits, time.end == nil, !isTime(fourDigits: first, end: end, hasClock) {
      return nil
    }
    return (time, end)
  }

  private func startHalf(_ first: ClockReading, _ second: ClockReading) -> ClockReading.Half? {
    var same = first
    same.half = second.half
    if same.minutes <= second.minutes { return second.half }
    return second.half == .afternoon ? .morning : nil
  }

  /// Whether four digits are a time: nothing tells that they count something or name a year.
  private func isTime(fourDigits time: ClockReading, end: Int, _ hasClock: Bool) -> Bool {
    if hasClock { return true }
    if !allowsYears, time.hour == 19 || time.hour == 20 { return false }
    let next = text.skippingBlanks(from: end)
    guard let scalar = text.at(next) else { return true }
    if next > end, scalar.isDigit { return false }
    if scalar == "%" || scalar == "/" { return false }
    return ![
      "kr", "personer", "deltakere", "deltagere", "people", "participants", "stk", "m", "nok",
    ]
    .contains(text.word(at: next).text)
  }

  private func rangeEnd(
    from start: Int, after first: ClockReading, hasClock: Bool
  ) -> (ClockReading, Int)? {
    var index = text.skippingBlanks(from: start)
    guard let scalar = text.at(index) else { return nil }
    var isWord = false
    if scalar.isDash {
      let dashes = index
      while let next = text.at(index), next.isDash || next == ">" { index += 1 }
      // `1-----10` is a line to mark an answer on.
      if first.isHourOnly, index - dashes > 2 { return nil }
    } else if scalar == "→" {
      index += 1
    } else if scalar.isDigit, index > start {
      // `09.00 09.30 Velkommen`: two columns that lost what stood between them.
      guard !first.isFourDigits, !first.isHourOnly, let (second, end) = reading(at: index),
        !second.isFourDigits, !second.isHourOnly, second.minutes > first.minutes, !isDate(at: end),
        text.at(end)?.isBlank ?? false
      else { return nil }
      return (second, end)
    } else {
      let (word, end) = text.word(at: index)
      let isBetween =
        Lexicon.andWords.contains(word)
        && Lexicon.betweenWords.contains(text.word(at: text.startIndex).text)
      guard isBetween || Lexicon.untilWords.contains(word) else { return nil }
      isWord = true
      index = end
    }
    index = text.skippingBlanks(from: index)
    let (word, wordEnd) = text.word(at: index)
    var saysClock = hasClock
    if Lexicon.clockWords.contains(word) {
      saysClock = true
      index = wordEnd
      if text.at(index) == "." { index += 1 }
      index = text.skippingBlanks(from: index)
    } else if Lexicon.aboutWords.contains(word) {
      index = wordEnd
      if text.at(index) == "." { index += 1 }
      index = text.skippingBlanks(from: index)
    }
    guard let (second, end) = reading(at: index), !isDate(at: end) else { return nil }
    if text.at(end)?.isWordPart ?? false { return nil }
    if second.isFourDigits, !first.isFourDigits, !first.isHourOnly { return nil }
    guard second.isHourOnly, second.half == nil else { return (second, end) }
    if let slip = slip(in: second, endingAt: end, after: first) { return slip }
    guard isHour(second, endingAt: end, after: first, isSure: saysClock || isWord) else {
      return nil
    }
    return (second, end)
  }

  /// A range's end with a dash for its colon, where nothing else follows: `20:55-21-05`.
  private func slip(
    in second: ClockReading, endingAt end: Int, after first: ClockReading
  ) -> (ClockReading, Int)? {
    guard !first.isHourOnly, !first.isFourDigits, text.at(end)?.isDash ?? false,
      let (minute, minuteEnd) = text.number(at: end + 1), minuteEnd == end + 3, minute < 60,
      minuteEnd == text.endIndex || text.at(minuteEnd) == ")"
    else { return nil }
    var whole = second
    whole.minute = minute
    whole.isHourOnly = false
    return whole.minutes > first.minutes ? (whole, minuteEnd) : nil
  }

  /// Whether a bare number behind a dash is an hour: `9-10 Frokost`, not `10:00 - 5 ting`.
  private func isHour(
    _ second: ClockReading, endingAt end: Int, after first: ClockReading, isSure: Bool
  ) -> Bool {
    let next = text.skippingBlanks(from: end)
    let follower = text.at(next)
    if follower == "/" || follower == "%" { return false }
    if isSure { return !(follower?.isDigit ?? false) }
    if first.isHourOnly, first.half == nil, !allowsBareRange { return false }
    guard second.minutes > first.minutes || second.hour <= 12 else { return false }
    guard let follower else { return true }
    return next > end ? !follower.isLower && !follower.isDigit : follower == ":" || follower == ")"
  }

  /// Whether the number that ends here continues as a date: `9-10. februar`, `10 mars`, `3/4`.
  private func isDate(at end: Int) -> Bool {
    var index = end
    if text.at(index) == "/" { return true }
    if text.at(index) == "." { index += 1 }
    if text.at(index)?.isDigit ?? false { return true }
    index = text.skippingBlanks(from: index)
    return Lexicon.month(text.word(at: index).text) != nil
  }

  /// One time at an index, and the index behind it.
  func reading(at start: Int) -> (ClockReading, Int)? {
    guard let (value, digitsEnd) = text.number(at: start) else { return nil }
    let digits = digitsEnd - start
    var reading = ClockReading(
      hour: value, minute: 0, isBare: digits == 1, isHourOnly: true, isFourDigits: false)
    var end = digitsEnd
    if digits == 4 {
      reading.hour = value / 100
      reading.minute = value % 100
      reading.isHourOnly = false
      reading.isFourDigits = true
      guard reading.minute % 5 == 0 else { return nil }
      if text.at(end) == ".", text.at(end + 1)?.isDigit ?? false { return nil }
    } else if digits == 3 {
      guard value % 5 == 0, value >= 600, text.at(end)?.isDash ?? false,
        text.number(at: end + 1)?.end == end + 5
      else { return nil }
      reading.hour = value / 100
      reading.minute = value % 100
      reading.isHourOnly = false
      reading.isFourDigits = true
    } else if digits > 4 {
      return nil
    } else if let mark = text.at(end), mark == ":" || mark == "." || mark == "h",
      let (minute, minuteEnd) = text.number(at: end + 1), minuteEnd == end + 3
    {
      reading.minute = minute
      reading.isHourOnly = false
      end = minuteEnd
      if text.at(end) == ":", text.number(at: end + 1)?.end == end + 3 { end += 3 }
      if let next = text.at(end), next == "." || next == ":", text.at(end + 1)?.isDigit ?? false {
        return nil
      }
      if mark == ".", isDotted(date: reading, end: end) { return nil }
    }
    guard reading.hour <= 24, reading.minute < 60 else { return nil }
    if let (half, halfEnd) = half(at: end) {
      guard reading.hour <= 12 else { return (reading, halfEnd) }
      reading.half = half
      end = halfEnd
    } else if text.at(end) == "h", !(text.at(end + 1)?.isWordPart ?? false), digits <= 2 {
      end += 1
      reading.isHourOnly = false
    }
    return (reading, end)
  }

  /// Whether `12.03` is a day and a month, or `1.25` a number.
  private func isDotted(date reading: ClockReading, end: Int) -> Bool {
    if let (_, next) = text.number(at: text.skippingBlanks(from: end)), next > end + 4 {
      return true
    }
    return ["%", "t", "timer", "hours", "mill", "kr", "prosent"].contains(
      text.word(at: text.skippingBlanks(from: end)).text)
  }

  private func half(at index: Int) -> (ClockReading.Half, Int)? {
    let start = text.skippingBlanks(from: index)
    guard start - index <= 1 else { return nil }
    for (mark, half) in [("a", ClockReading.Half.morning), ("p", .afternoon)] {
      guard let letter = text.at(start), String(letter).folded == mark else { continue }
      var end = start + 1
      if text.at(end) == "." { end += 1 }
      guard let next = text.at(end), next == "m" || next == "M" else { return nil }
      end += 1
      if text.at(end) == ".", text.at(start + 1) == "." { end += 1 }
      if text.at(end)?.isWordPart ?? false { return nil }
      return (half, end)
    }
    return nil
  }

  /// Skips what stands between a time and its title: blanks, a colon, a dash, a bar, a comma.
  private func behindSeparators(_ start: Int) -> Int {
    var index = text.skippingBlanks(from: start)
    var count = 0
    while let scalar = text.at(index), count < 3 {
      let isSeparator =
        scalar == ":" || scalar == "|" || scalar == "," || scalar == ";" || scalar == "="
        || scalar == ")" || scalar == "→" || scalar == "•" || scalar == "·" || scalar.isDash
        || (scalar == "." && (text.at(index + 1)?.isBlank ?? true))
      guard isSeparator else { break }
      index = text.skippingBlanks(from: index + 1)
      count += 1
    }
    return index
  }
}
