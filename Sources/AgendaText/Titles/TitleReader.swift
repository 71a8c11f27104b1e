import SamlingCore

/// The words of a title, a bullet or a question, and what was taken out of them.
struct TitleParts {
  var title: Snippet
  var clock: Clock?
  var circle: CircleDraft?
  var leads: [String] = []
  var answeredBy: Answerers?
  var mark: AnswerMarkReader.Mark?
  var source: String?
  var key: String?
  /// A question in the last parenthesis.
  var question: Snippet?
  var isMarkedAsBreak = false
  /// Whether it is marked `[urørlig]`.
  var isUntouchable = false
  /// Until when its work lasts: `(til 12:00)`.
  var until: ClockReading?
  /// The method that the whole line names.
  var method: MethodUse?
  /// The text that the clock was read from.
  var clockText: Snippet?

  /// Whether a sentence of the title ends in a question mark, outside parentheses and quotes.
  var asks: Bool { TitleReader.asks(title) }
  var isStep: Bool { clock != nil || circle != nil || answeredBy != nil }
}

/// Takes clock, circle, leads and marks out of a title.
struct TitleReader {
  /// The words of headers that may name circles, in lower case.
  var circleWords: Set<String> = []
  /// Whether letters and signs that a scanner misread are corrected.
  var mends = false
  /// The names of people who lead items of a scanned text, misread ones too, in lower case.
  var knownNames: Set<String> = []
  /// Whether `v/` and the last parenthesis may name who leads it.
  var findsLeads = true

  func read(_ text: Snippet, _ findings: inout Findings) -> TitleParts {
    var parts = TitleParts(title: text.trimmed)
    guard parts.title.count < 4_000 else { return parts }
    if mends { cutNoise(&parts, &findings) }
    if parts.title.scalars.contains("(") || parts.title.last == ")" {
      takeGroups(&parts, &findings)
    }
    takeLead(&parts, &findings)
    takeTail(&parts, &findings)
    takeLastGroup(&parts)
    takeTail(&parts, &findings)
    takeBareRound(&parts)
    takePlainWords(&parts, &findings)
    parts.title = Self.tidied(parts.title)
    return parts
  }

  // MARK: - Parentheses

  /// The outermost parentheses, first to last; one that is never closed ends with the text.
  static func groups(in text: Snippet) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "(":
        if depth == 0 { start = index }
        depth += 1
      case ")" where depth > 0:
        depth -= 1
        if depth == 0 { result.append(start..<(index + 1)) }
      default: break
      }
    }
    if depth > 0, text.endIndex - start < 60 { result.append(start..<text.endIndex) }
    return result
  }

  static func inside(_ group: Range<Int>, of text: Snippet) -> Snippet {
    let isClosed = text.at(group.upperBound - 1) == ")"
    return text[(group.lowerBound + 1)..<(isClosed ? group.upperBound - 1 : group.upperBound)]
  }

  func takeGroups(_ parts: inout TitleParts, _ findings: inout Findings) {
    for group in Self.groups(in: parts.title).reversed() {
      let inside = Self.inside(group, of: parts.title)
      if parts.until == nil, let until = Self.until(inside.trimmed) {
        parts.until = until
        parts.title = parts.title.removing(group).trimmed
        continue
      }
      if let clock = RoundReader(text: inside, mends: mends).read() {
        take(clock, inside: inside, &parts, &findings)
        parts.title = parts.title.removing(group).trimmed
      } else if let rest = takeMixed(inside, &parts, &findings) {
        parts.title = rest == group ? parts.title.removing(group) : parts.title.removing(rest)
        parts.title = parts.title.trimmed
      } else if RoundReader(text: inside).looksMeant {
        findings.warn(
          .unreadClock("(\(inside.text))"), line: inside.line, column: inside.column)
      }
    }
  }

  /// `til 12:00`, to the end of the text.
  private static func until(_ text: Snippet) -> ClockReading? {
    let (word, end) = text.word(at: text.startIndex)
    guard ["til", "till", "to", "until"].contains(word) else { return nil }
    let rest = text.from(text.skippingBlanks(from: end))
    guard let head = TimeScanner(rest, allowsBareRange: false).head(), head.time.end == nil,
      head.end == rest.endIndex || head.rest == rest.endIndex
    else { return nil }
    return head.time.start
  }

  func take(
    _ read: RoundReader.Parts, inside: Snippet, _ parts: inout TitleParts,
    _ findings: inout Findings
  ) {
    for doubt in read.doubts {
      let column = inside.column(at: doubt.place.lowerBound)
      findings.warn(
        .notLength(text: inside.text, suggestion: doubt.length), line: inside.line, column: column)
    }
    if mends, RoundReader(text: inside).read() == nil, let clock = read.clock {
      findings.warn(
        .mendedLength(text: inside.text, length: RoundReader.text(of: clock.total)),
        line: inside.line, column: inside.column)
    }
    if read.isEachOfNobody {
      findings.note(.eachOfNobody, line: inside.line, column: inside.column)
    }
    if let clock = read.clock {
      // Groups are read from the last one; of several clocks the first counts.
      if let later = parts.clockText {
        findings.warn(.secondClock(later.text), line: later.line, column: later.column)
      }
      parts.clock = clock
      parts.clockText = inside
    }
    if let circle = read.circle { parts.circle = circle }
  }

  /// Reads `(Kari Nordmann, KS, 20 min)` and `(20 min, i plenum)`.
  ///
  /// - Returns: What to take out of the title: the whole group, or the length alone.
  func takeMixed(
    _ inside: Snippet, _ parts: inout TitleParts, _ findings: inout Findings
  ) -> Range<Int>? {
    let pieces = inside.split { inside[$0] == "," || inside[$0] == ";" }
    guard pieces.count >= 2, pieces.count < 8 else { return nil }
    for (position, piece) in pieces.enumerated() where position == 0 || position == pieces.count - 1
    {
      guard let read = RoundReader(text: piece).read(), read.clock != nil else { continue }
      take(read, inside: piece, &parts, &findings)
      if position > 0 {
        let names = inside.upTo(pieces[position - 1].endIndex)
        if findsLeads, Self.isNames(names) {
          parts.leads.append(names.text)
          return (inside.startIndex - 1)..<(inside.endIndex + 1)
        }
        return pieces[position - 1].endIndex..<piece.endIndex
      }
      return inside.startIndex..<pieces[1].startIndex
    }
    return nil
  }

  func takeLastGroup(_ parts: inout TitleParts) {
    for _ in 0..<3 {
      var end = parts.title.endIndex
      while end > parts.title.startIndex, let last = parts.title.at(end - 1),
        last == "." || last == ":" || last == ";" || last.isBlank || last == "_"
      {
        end -= 1
      }
      guard let group = Self.groups(in: parts.title).last, group.upperBound >= end else { return }
      guard group.lowerBound > parts.title.startIndex else { return }
      let inside = Self.inside(group, of: parts.title).trimmed
      if parts.question == nil, inside.last == "?" {
        parts.question = inside
      } else if findsLeads, Self.isNames(inside) || isKnownName(inside) {
        parts.leads.insert(contentsOf: Self.splitLeads(inside), at: 0)
      } else {
        return
      }
      parts.title = parts.title.upTo(group.lowerBound).trimmed
    }
  }

  /// Whether a scanner misread a name that stands elsewhere in the file.
  func isKnownName(_ text: Snippet) -> Bool {
    guard mends, text.count >= 4, text.scalars.allSatisfy(\.isLetter) else { return false }
    return knownNames.contains(text.text.folded)
  }

  /// Whether a text holds names: every word is capitalised, except small words between.
  static func isNames(_ text: Snippet) -> Bool {
    guard text.first?.isUpper ?? false, text.count <= 120 else { return false }
    var capitals = 0
    var words = 0
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index].isLetter else {
        if text[index].isDigit || text[index] == "?" || text[index] == "!" { return false }
        index += 1
        continue
      }
      var end = index
      while let next = text.at(end),
        next.isLetter || next == "." || next == "'" || next == "’" || next == "@"
      {
        end += 1
      }
      let word = text[index..<end].text.folded
      words += 1
      if text[index].isUpper {
        if words == 1 && notNames.contains(word) || neverInNames.contains(word) { return false }
        capitals += 1
      } else if !smallWords.contains(word) {
        return false
      }
      index = end
    }
    return capitals > 0
  }

  static let smallWords: Set<String> = [
    "og", "and", "och", "i", "fra", "frå", "från", "of", "for", "ved", "de", "von", "van", "av",
    "at", "the", "from", "på", "m.fl.", "mfl", "m.fl", "el", "eller", "or",
  ]
  static let notNames: Set<String> = [
    "zoom", "teams", "online", "digital", "digitalt", "tbc", "tbd", "tba", "optional", "valgfritt",
    "frivillig", "plenum", "webinar", "hybrid", "norsk", "english", "dansk", "svenska", "engelsk",
    "part", "del", "room", "rom", "sal", "lunsj", "lunch", "kaffe", "pause", "fortsettelse",
    "forts.", "cont.", "parallel", "parallell", "kun", "only", "for", "inkl.", "incl.", "med",
    "with", "se", "see", "ca.", "for", "etter", "uten", "the", "all", "alle",
  ]

  /// Words of sentences that no name holds, however they are capitalised.
  private static let neverInNames: Set<String> = ["no", "but", "not", "ingen", "men", "ikke"]

  static func splitLeads(_ text: Snippet) -> [String] {
    text.split { text[$0] == ";" }.map(\.text)
  }

  // MARK: - Small things

  /// Takes a round without parentheses, last in the line: `Om hva skal til for å lykkes mm. 5min x 8`.
  func takeBareRound(_ parts: inout TitleParts) {
    let text = parts.title.trimmed
    guard parts.clock == nil, parts.circle == nil, text.last?.isDigit ?? false,
      text.scalars.suffix(20).contains(where: { $0 == "x" || $0 == "×" || $0 == "X" })
    else { return }
    var start = text.endIndex
    for _ in 0..<4 {
      guard let wordStart = lastWordStart(text.upTo(text.skippingBlanks(before: start))) else {
        return
      }
      start = wordStart
      if let read = RoundReader(text: text.from(start)).read(), read.clock != nil,
        read.circle != nil
      {
        parts.clock = read.clock
        parts.circle = read.circle
        parts.title = text.upTo(start).trimmed
        return
      }
    }
  }

  /// The title without separators left at its end.
  static func tidied(_ text: Snippet) -> Snippet {
    var text = text.trimmed
    while let last = text.last,
      last == ":" || last == "," || last == ";" || last.isDash || last == "|"
    {
      guard text.count > 1 else { return text.upTo(text.startIndex) }
      text = text.upTo(text.endIndex - 1).trimmed
    }
    return withPartyMark(text)
  }

  /// Shortens a line to fill in, however long, to `___`.
  static func withPartyMark(_ text: Snippet) -> Snippet {
    guard text.scalars.contains("_") else { return text }
    var result = Snippet(line: text.line)
    var run = 0
    for index in text.indices {
      run = text[index] == "_" ? run + 1 : 0
      if run <= 3 { result.append(text[index], column: text.column(at: index)) }
    }
    return result
  }

  /// Whether a sentence ends in a question mark, outside parentheses and quotes.
  static func asks(_ text: Snippet) -> Bool {
    var depth = 0
    var isQuoted = false
    for index in text.indices {
      switch text[index] {
      case "(", "[", "«", "“": depth += 1
      case ")", "]", "»", "”": depth = max(0, depth - 1)
      case "\"": isQuoted.toggle()
      case "?":
        let next = text.at(index + 1)
        if depth == 0, !isQuoted, next.map({ $0.isBlank || $0 == "?" || $0 == "!" }) ?? true {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// The index where a last word begins whose parenthesis was never opened: `giorn)`.
  static func looseEnd(of text: Snippet) -> Int? {
    guard text.last == ")", groups(in: text).last?.upperBound != text.endIndex else { return nil }
    var start = text.endIndex
    while start > text.startIndex, !text[start - 1].isBlank { start -= 1 }
    return start
  }

  /// Leaves out signs at the end that a scanner made of a picture.
  func cutNoise(_ parts: inout TitleParts, _ findings: inout Findings) {
    let text = parts.title
    guard let start = Noise.start(in: text) ?? Self.looseEnd(of: text), start > text.startIndex
    else { return }
    findings.note(
      .noise(text.from(start).text), line: text.line, column: text.column(at: start))
    parts.title = text.upTo(start).trimmed
  }
}
