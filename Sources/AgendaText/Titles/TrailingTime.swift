/// Finds a time that stands behind a title: `Lunch break (13:00 - 15:00)`, `Lunsj 1130`.
enum TrailingTime {
  /// The time, and the range of text it takes up.
  struct Found {
    var time: PrintedTime
    var range: Range<Int>
  }

  /// The time behind a title; `isBroad` accepts a bare time behind any title, not only a break's.
  static func find(in text: Snippet, isBroad: Bool) -> Found? {
    guard text.count < 400 else { return nil }
    return inGroup(text) ?? atEnd(text, isBroad: isBroad)
  }

  /// `Innsjekk (08:15 - 4 min)`, `Dinner (20:00 - 21:30)`.
  private static func inGroup(_ text: Snippet) -> Found? {
    guard let group = TitleReader.groups(in: text).last,
      text.skippingBlanks(from: group.upperBound) >= text.endIndex - 1,
      group.lowerBound > text.startIndex
    else { return nil }
    let inside = TitleReader.inside(group, of: text).trimmed
    guard var head = TimeScanner(inside, allowsBareRange: true).head() else { return nil }
    if head.end == inside.endIndex || head.rest == inside.endIndex {
      return Found(time: head.time, range: group)
    }
    guard let length = LengthScanner(inside).length(at: head.rest),
      length.end == inside.endIndex, length.planned.count % 60 == 0
    else { return nil }
    head.time.minutes = length.planned.count / 60
    return Found(time: head.time, range: group)
  }

  /// A text with its end said in words: `Vedtak (-20:55)` becomes `Vedtak (til 20:55)`; nil where it ends otherwise.
  static func endingOnly(_ text: Snippet) -> Snippet? {
    guard text.count < 400, let group = TitleReader.groups(in: text).last,
      text.skippingBlanks(from: group.upperBound) >= text.endIndex - 1,
      group.lowerBound > text.startIndex
    else { return nil }
    let inside = TitleReader.inside(group, of: text).trimmed
    guard let dash = inside.first, dash.isDash,
      let head = TimeScanner(inside.from(inside.startIndex + 1).trimmed).head(),
      head.rest == inside.endIndex, head.time.end == nil, !head.time.start.isHourOnly
    else { return nil }
    var result = text.upTo(group.lowerBound)
    for letter in "(til ".unicodeScalars { result.append(letter, column: inside.column) }
    result.append(inside.from(inside.startIndex + 1).trimmed)
    result.append(")", column: text.column(at: group.upperBound))
    return result
  }

  private static func atEnd(_ text: Snippet, isBroad: Bool) -> Found? {
    guard let last = text.last, last.isDigit || last == "." || last == "m" || last == "M" else {
      return nil
    }
    var starts: [Int] = []
    var index = text.endIndex
    while index > text.startIndex, starts.count < 7 {
      index -= 1
      if text[index].isBlank || text[index] == "\t" { starts.append(index + 1) }
    }
    var best: Found?
    for start in starts where start < text.endIndex {
      let tail = text.from(start)
      guard let head = TimeScanner(tail, allowsBareRange: false).head(), isEnd(head.rest, of: text)
      else { continue }
      best = Found(time: head.time, range: start..<text.endIndex)
    }
    guard var found = best, found.range.lowerBound > text.startIndex else { return nil }
    var before = text.skippingBlanks(before: found.range.lowerBound)
    while before > text.startIndex, let mark = text.at(before - 1),
      mark.isDash || mark == "," || mark == ":" || mark.isBlank || mark == "." || mark == "|"
    {
      before -= 1
    }
    guard before > text.startIndex else { return nil }
    found.range = before..<text.endIndex
    let title = text.upTo(before)
    guard !endsInPreposition(title) else { return nil }
    if !isBroad {
      let words = title.text.split(separator: " ").count
      let isEnd = words <= 2 && Lexicon.isFarewell(title)
      guard isEnd || (Lexicon.rest(title) != nil && words <= 5) else { return nil }
    } else if found.time.start.isFourDigits {
      return nil
    }
    return found
  }

  private static func isEnd(_ index: Int, of text: Snippet) -> Bool {
    index == text.endIndex || (index == text.endIndex - 1 && text[index] == ".")
  }

  private static func endsInPreposition(_ title: Snippet) -> Bool {
    guard let last = title.text.folded.split(separator: " ").last else { return true }
    return [
      "fra", "frå", "från", "from", "til", "till", "to", "until", "innen", "before", "før", "by",
      "at", "ca", "etter", "after", "senest", "since", "mellom", "between",
    ].contains(String(last))
  }
}
