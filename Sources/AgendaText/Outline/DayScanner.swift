import SamlingCore

/// Reads days at the head of a text: `DAG 1 – 26. september`, `Tirsdag 12. mars`, `Friday`.
struct DayScanner {
  let text: Snippet

  init(_ text: Snippet) { self.text = text }

  /// The words that name a day, read.
  struct Mark: Equatable {
    var ordinal: Int?
    var weekday: Int?
    var date: PlanDate?
    /// The last day of the month, where the date is a range (`26-27. september`).
    var lastDay: Int?
    /// The index behind the words that name it.
    var end: Int
    /// Whether a full word or date names it, rather than an abbreviation.
    var isSure: Bool

    /// Takes from another naming of the same day what this one leaves out.
    mutating func complete(with other: Mark) {
      ordinal = ordinal ?? other.ordinal
      weekday = weekday ?? other.weekday
      date = date ?? other.date
    }

    /// Whether both name the same day, by the first property that both have: ordinal, date, weekday.
    func agrees(with other: Mark) -> Bool {
      if let a = ordinal, let b = other.ordinal { return a == b }
      if let a = date, let b = other.date { return a.month == b.month && a.day == b.day }
      if let a = weekday, let b = other.weekday { return a == b }
      return false
    }
  }

  /// The day that stands at an index, in one or more of its forms.
  func mark(at start: Int) -> Mark? {
    var mark = Mark(end: start, isSure: false)
    var index = start
    for _ in 0..<4 {
      index = skippingSeparators(from: index)
      guard mayName(at: index) else { break }
      if mark.ordinal == nil, let (ordinal, end) = ordinal(at: index) {
        mark.ordinal = ordinal
        mark.isSure = true
        index = end
      } else if mark.weekday == nil, let (weekday, end, isSure) = weekday(at: index) {
        mark.weekday = weekday
        mark.isSure = mark.isSure || isSure
        index = end
      } else if mark.date == nil, let (date, last, end) = date(at: index) {
        mark.date = date
        mark.lastDay = last
        mark.isSure = true
        index = end
      } else {
        break
      }
      mark.end = index
    }
    return mark.end > start ? mark : nil
  }

  /// Whether a number stands at an index, or a word that has to do with days: most lines begin with neither.
  private func mayName(at index: Int) -> Bool {
    guard let scalar = text.at(index) else { return false }
    return scalar.isDigit
      || scalar.isLetter && Lexicon.namesOfDays.contains(text.word(at: index).text)
  }

  private func skippingSeparators(from start: Int) -> Int {
    var index = start
    while let scalar = text.at(index),
      scalar.isBlank || scalar.isDash || scalar == "," || scalar == ":" || scalar == "("
    {
      index += 1
    }
    guard index > text.startIndex else { return index }
    let (word, end) = text.word(at: index)
    if word == "d" || word == "den" || word == "the" {
      index = text.skippingBlanks(from: text.at(end) == "." ? end + 1 : end)
    }
    return index
  }

  /// `Dag 1`, `Day One`, `2. dag`, `Første dag`.
  private func ordinal(at index: Int) -> (Int, Int)? {
    if let (value, end) = text.number(at: index) {
      guard text.at(end) == ".", value <= 31 else { return nil }
      let next = text.skippingBlanks(from: end + 1)
      let (word, wordEnd) = text.word(at: next)
      return word == "dag" ? (value, wordEnd) : nil
    }
    let (word, end) = text.word(at: index)
    let next = text.skippingBlanks(from: end)
    if Lexicon.isDayWord(word) {
      if let (value, valueEnd) = text.number(at: next), value <= 31 {
        if text.at(valueEnd)?.isLetter ?? false { return nil }
        return (value, text.at(valueEnd) == "." ? valueEnd + 1 : valueEnd)
      }
      let (number, numberEnd) = text.word(at: next)
      return Lexicon.number(number).map { ($0, numberEnd) }
    }
    guard let value = Lexicon.ordinal(word) else { return nil }
    let (noun, nounEnd) = text.word(at: next)
    return Lexicon.isDayWord(noun) ? (value, nounEnd) : nil
  }

  private func weekday(at index: Int) -> (Int, Int, Bool)? {
    let (word, end) = text.word(at: index)
    guard let weekday = Lexicon.weekday(word) else { return nil }
    if text.at(end)?.isDigit ?? false { return nil }
    let isShort = Lexicon.isShortWeekday(word)
    if isShort, !(text.at(index)?.isUpper ?? false) { return nil }
    return (weekday, text.at(end) == "." ? end + 1 : end, !isShort)
  }

  /// `26. september 2012`, `9-10. februar`, `March 19th, 2019`, `2012-09-26`, `15.01.2013`, `5/6`.
  func date(at index: Int) -> (PlanDate, Int?, Int)? {
    if let (value, end) = text.number(at: index) {
      return numericDate(value, from: index, end) ?? dayFirst(value, end)
    }
    let (word, wordEnd) = text.word(at: index)
    guard let month = Lexicon.month(word), word.utf8.count >= 3 else { return nil }
    let next = text.skippingBlanks(from: text.at(wordEnd) == "." ? wordEnd + 1 : wordEnd)
    guard let (day, dayEnd) = text.number(at: next), (1...31).contains(day) else { return nil }
    var end = dayEnd
    let suffix = text.word(at: end)
    if ["st", "nd", "rd", "th"].contains(suffix.text) {
      end = suffix.end
    } else if text.at(end)?.isWordPart ?? false || text.at(end) == ":" {
      return nil
    }
    var last: Int?
    if text.at(end)?.isDash ?? false, let (value, valueEnd) = text.number(at: end + 1), value > day,
      value <= 31
    {
      last = value
      end = valueEnd
    }
    let (year, yearEnd) = year(at: end)
    return (PlanDate(year: year, month: month, day: day), last, yearEnd)
  }

  private func numericDate(_ value: Int, from start: Int, _ end: Int) -> (PlanDate, Int?, Int)? {
    guard let mark = text.at(end), let (second, secondEnd) = text.number(at: end + 1) else {
      return nil
    }
    let third = text.at(secondEnd) == mark ? text.number(at: secondEnd + 1) : nil
    if mark == "-" || mark == "/", (1900...2200).contains(value), (1...12).contains(second),
      let third, (1...31).contains(third.value)
    {
      return (PlanDate(year: value, month: second, day: third.value), nil, third.end)
    }
    guard mark == "." || mark == "/", (1...31).contains(value), (1...12).contains(second) else {
      return nil
    }
    if let third, third.end - secondEnd >= 3 {
      let year = third.value < 100 ? 2000 + third.value : third.value
      return (PlanDate(year: year, month: second, day: value), nil, third.end)
    }
    guard mark == "/", secondEnd - end <= 3, !(text.at(secondEnd)?.isWordPart ?? false) else {
      return nil
    }
    return (PlanDate(month: second, day: value), nil, secondEnd)
  }

  private func dayFirst(_ value: Int, _ end: Int) -> (PlanDate, Int?, Int)? {
    guard (1...31).contains(value) else { return nil }
    var day = value
    var last: Int?
    var index = behindDay(end)
    let dash = text.skippingBlanks(from: index)
    if text.at(dash)?.isDash ?? false,
      let (second, secondEnd) = text.number(at: text.skippingBlanks(from: dash + 1)),
      second > value, second <= 31
    {
      last = second
      index = behindDay(secondEnd)
    }
    index = text.skippingBlanks(from: index)
    if text.word(at: index).text == "of" {
      index = text.skippingBlanks(from: text.word(at: index).end)
    }
    let (word, wordEnd) = text.word(at: index)
    guard let month = Lexicon.month(word) else { return nil }
    day = value
    let (year, yearEnd) = year(at: text.at(wordEnd) == "." ? wordEnd + 1 : wordEnd)
    return (PlanDate(year: year, month: month, day: day), last, yearEnd)
  }

  private func behindDay(_ end: Int) -> Int {
    if text.at(end) == "." { return end + 1 }
    let suffix = text.word(at: end)
    return ["st", "nd", "rd", "th"].contains(suffix.text) ? suffix.end : end
  }

  private func year(at index: Int) -> (Int?, Int) {
    var next = text.skippingBlanks(from: index)
    if text.at(next) == "," { next = text.skippingBlanks(from: next + 1) }
    guard let (value, end) = text.number(at: next), (1900...2200).contains(value),
      end - next == 4, text.at(end).map({ !$0.isWordPart && $0 != ":" }) ?? true
    else { return (nil, index) }
    return (value, end)
  }

  /// The day that the whole text is a heading of; nil where it is none.
  ///
  /// A marked heading may begin with other words («Program dag 1»); a plain line may not go on as
  /// a sentence («Onsdag møtes vi»).
  func headingMark(isHeading: Bool) -> Mark? {
    let start = text.skippingBlanks(from: text.startIndex)
    if let mark = mark(at: start) {
      return isHeading && mark.isSure || endsAsHeading(mark) ? mark : nil
    }
    return trailingMark(isHeading: isHeading) ?? (isHeading ? markBehindDash() : nil)
  }

  /// `Den store dagen – Lørdag 18. juli`: a weekday or a date behind a dash, last in a heading.
  private func markBehindDash() -> Mark? {
    guard text.count <= 120, let dash = text.scalars.lastIndex(where: \.isDash),
      text.at(dash - 1)?.isBlank ?? false,
      let mark = mark(at: text.skippingBlanks(from: dash + 1)), mark.isSure,
      mark.weekday != nil && mark.date != nil, text.skippingBlanks(from: mark.end) == text.endIndex
    else { return nil }
    return mark
  }

  private func endsAsHeading(_ mark: Mark) -> Bool {
    let next = text.skippingBlanks(from: mark.end)
    guard let scalar = text.at(next) else { return mark.isSure || mark.date != nil }
    guard mark.isSure, wordCount(from: next) <= 8 else { return false }
    if scalar == ":" || scalar == "(" || scalar == ")" || scalar == "," || scalar.isDash
      || scalar == "|"
    {
      return !text.scalars.contains("?")
    }
    if mark.ordinal != nil || mark.date != nil {
      return scalar.isUpper && wordCount(from: next) <= 6
    }
    return false
  }

  /// `Program dag 1`: the day behind one to three words.
  private func trailingMark(isHeading: Bool) -> Mark? {
    guard text.count <= 80, isHeading || wordCount(from: text.startIndex) <= 4 else { return nil }
    var index = text.startIndex
    for _ in 0..<(isHeading ? 4 : 2) {
      let end = text.endOfLetters(from: index)
      guard end > index else { return nil }
      if index == text.startIndex, !Self.programmeWords.contains(text.word(at: index).text) {
        return nil
      }
      index = end
      while let scalar = text.at(index), !scalar.isWordPart { index += 1 }
      if let mark = mark(at: index), mark.isSure,
        isHeading || text.skippingBlanks(from: mark.end) == text.endIndex
      {
        return mark
      }
    }
    return nil
  }

  private static let programmeWords: Set<String> = [
    "program", "programme", "agenda", "dagsorden", "timeplan", "tidsplan", "schedule", "plan",
    "køreplan", "kjøreplan", "saksliste", "dagordning", "innhold", "programmet",
  ]

  private func wordCount(from start: Int) -> Int {
    var count = 0
    var isInWord = false
    for index in start..<text.endIndex {
      let isBlank = text[index].isBlank
      if !isBlank, !isInWord { count += 1 }
      isInWord = !isBlank
    }
    return count
  }
}
