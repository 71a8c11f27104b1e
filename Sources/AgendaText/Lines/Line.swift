/// A line of the file, sorted by the mark it begins with.
struct Line {
  /// What the mark at the beginning makes of the line.
  enum Marker: Equatable {
    case blank
    case plain
    case heading(Int)
    case bullet
    case number
    case quote
    /// A line of dashes or the like.
    case rule
  }

  let number: Int
  /// Columns of white space before the mark; a tab goes to the next multiple of four.
  var indent: Int
  var marker: Marker
  /// The text behind the mark, without inline marks.
  var content: Snippet
  var links: [String]
  /// The text behind the mark with inline marks, for tables.
  let raw: Snippet
  /// Whether the line begins with a tab: a table row whose first cell is empty.
  var beginsWithTab = false
  /// Whether it is too long to be read for marks.
  var isLong = false

  var isBlank: Bool { marker == .blank }
  var isListed: Bool { marker == .bullet || marker == .number }
  var isHeading: Bool { headingLevel != nil }
  var headingLevel: Int? {
    if case .heading(let level) = marker { return level }
    return nil
  }

  /// A line's text for people: without marks, and with each link's address behind it.
  var text: String { Self.text(content, links: links) }

  static func text(_ content: Snippet, links: [String]) -> String {
    links.reduce(content.text) { $0.isEmpty ? "<\($1)>" : "\($0) <\($1)>" }
  }

  init(_ source: SourceLine) {
    number = source.number
    let snippet = source.snippet
    isLong = snippet.count > SourceText.longestLine
    beginsWithTab = snippet.first == "\t"
    let start = snippet.skippingBlanks(from: snippet.startIndex)
    indent = Self.width(of: snippet[snippet.startIndex..<start])
    let body = snippet.from(start).trimmed
    let (marker, rest) = Self.mark(of: body)
    self.marker = marker
    raw = rest
    let plain = isLong ? PlainText(snippet: rest) : InlineMarkup.plain(rest)
    content = plain.snippet
    links = plain.links
    if body.isEmpty { self.marker = .blank }
  }

  /// A quotation's line is read as the line in it, where that is a heading or a bullet.
  private static func quoted(_ body: Snippet) -> (Marker, Snippet) {
    let (marker, rest) = mark(of: body)
    switch marker {
    case .heading, .bullet: return (marker, rest)
    case .blank, .plain, .number, .quote, .rule: return (.quote, body)
    }
  }

  private static func width(of blanks: Snippet) -> Int {
    blanks.scalars.reduce(0) { $1 == "\t" ? ($0 / 4 + 1) * 4 : $0 + 1 }
  }

  private static func mark(of body: Snippet) -> (Marker, Snippet) {
    guard let first = body.first else { return (.blank, body) }
    if isRule(body) { return (.rule, body) }
    if first == "#", let heading = heading(body) { return heading }
    if first == ">" { return quoted(body.from(body.startIndex + 1).trimmed) }
    if let rest = bullet(body) { return (.bullet, rest) }
    if first.isDigit, let rest = number(body) { return (.number, rest) }
    return (.plain, body)
  }

  private static func isRule(_ body: Snippet) -> Bool {
    guard body.count >= 3, let first = body.first, "-*_=—–".unicodeScalars.contains(first) else {
      return false
    }
    return body.scalars.allSatisfy { $0 == first || $0.isBlank }
  }

  private static func heading(_ body: Snippet) -> (Marker, Snippet)? {
    var index = body.startIndex
    while body.at(index) == "#" { index += 1 }
    let level = index - body.startIndex
    guard level <= 6, body.at(index)?.isBlank ?? false else { return nil }
    var end = body.endIndex
    while end > index, body[end - 1] == "#" { end -= 1 }
    if end < body.endIndex, !body[end - 1].isBlank { end = body.endIndex }
    return (.heading(level), body[index..<end].trimmed)
  }

  private static func bullet(_ body: Snippet) -> Snippet? {
    guard let first = body.first, first.isBulletMark else { return nil }
    let next = body.startIndex + 1
    guard let second = body.at(next) else { return body.from(next) }
    let isPicture = first.value > 0x2000 && !first.isDash || first == "·"
    let isTightDash = first == "-" && second.isLetter
    guard second.isBlank || isPicture || isTightDash else { return nil }
    var rest = body.from(next).trimmed
    if rest.has("[ ] ", at: rest.startIndex) || rest.has("[x] ", at: rest.startIndex) {
      rest = rest.from(rest.startIndex + 4).trimmed
    }
    return rest
  }

  /// The text behind `1.` or `2)`, unless it is a date or a day (`12. mars`, `2. dag`).
  private static func number(_ body: Snippet) -> Snippet? {
    guard let (_, end) = body.number(at: body.startIndex), end - body.startIndex <= 3 else {
      return nil
    }
    guard let mark = body.at(end), mark == "." || mark == ")" else { return nil }
    var next = end + 1
    if mark == ")", body.at(next) == "." { next += 1 }
    guard body.at(next)?.isBlank ?? false else { return nil }
    let rest = body.from(next).trimmed
    let word = rest.word(at: rest.startIndex).text
    if mark == ".", Lexicon.month(word) != nil || Lexicon.isDayWord(word) { return nil }
    return rest
  }
}
