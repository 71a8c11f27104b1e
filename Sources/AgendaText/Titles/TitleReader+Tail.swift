import SamlingCore

extension TitleReader {
  func takeTail(_ parts: inout TitleParts, _ findings: inout Findings) {
    for _ in 0..<8 {
      let text = parts.title.trimmed
      parts.title = text
      guard let last = text.last else { return }
      if last == "]" {
        guard takeBracket(&parts, &findings) else { return }
        continue
      }
      guard let start = lastWordStart(text), let mark = text.at(start) else { return }
      if mark == "@" {
        guard takeAnswerers(at: start, &parts, &findings) else { return }
      } else if mark == "#" {
        guard takeKey(at: start, &parts) else { return }
      } else {
        return
      }
    }
  }

  func lastWordStart(_ text: Snippet) -> Int? {
    var index = text.endIndex
    while index > text.startIndex, !text[index - 1].isBlank {
      index -= 1
      if text.endIndex - index > 60 { return nil }
    }
    return index < text.endIndex ? index : nil
  }

  func takeKey(at start: Int, _ parts: inout TitleParts) -> Bool {
    let text = parts.title
    guard let first = text.at(start + 1), first.isLetter,
      text.from(start + 1).scalars.allSatisfy({ $0.isWordPart || $0.isDash || $0 == "_" })
    else { return false }
    let key = text.from(start + 1).text
    let before = text.skippingBlanks(before: start)
    if let wordStart = lastWordStart(text.upTo(before)),
      AnswerMarkReader.ofWords.contains(text[wordStart..<before].text.folded)
    {
      parts.source = key
      parts.title = text.upTo(wordStart)
    } else {
      parts.key = key
      parts.title = text.upTo(start)
    }
    return true
  }

  func takeAnswerers(
    at start: Int, _ parts: inout TitleParts, _ findings: inout Findings
  ) -> Bool {
    let text = parts.title
    if text.at(start + 1) == "#" {
      let key = text.from(start + 2).text
      guard !key.isEmpty else { return false }
      parts.answeredBy = Answerers(kind: .key, word: key)
      parts.title = text.upTo(start)
      return true
    }
    let word = text.from(start + 1).text
    let folded = word.folded
    guard !word.isEmpty, text.from(start + 1).scalars.allSatisfy(\.isWordPart) else { return false }
    if let kind = CircleWords.answerers(folded) {
      parts.answeredBy = Answerers(kind: kind, word: word)
    } else if circleWords.contains(where: { CircleWords.match($0, folded) }) {
      parts.answeredBy = Answerers(kind: .list, word: word)
    } else {
      let nearest = folded.nearest(
        of: circleWords.sorted() + ["rom", "kommune", "par", "rolle", "gruppe", "deltaker"])
      findings.warn(
        .unknownAnswerers(word, nearest: nearest), line: text.line,
        column: text.column(at: start))
      return false
    }
    parts.title = text.upTo(start)
    return true
  }

  func takeBracket(_ parts: inout TitleParts, _ findings: inout Findings) -> Bool {
    let text = parts.title
    var depth = 0
    var start = text.endIndex - 1
    while start >= text.startIndex {
      if text[start] == "]" { depth += 1 }
      if text[start] == "[" {
        depth -= 1
        if depth == 0 { break }
      }
      start -= 1
    }
    guard start >= text.startIndex, depth == 0 else { return false }
    let inside = text[(start + 1)..<(text.endIndex - 1)].trimmed
    if ["pause", "break", "paus"].contains(inside.text.folded) {
      parts.isMarkedAsBreak = true
      parts.title = text.upTo(start)
      return true
    }
    if ["urørlig", "urørleg", "untouchable", "orörlig"].contains(inside.text.folded) {
      parts.isUntouchable = true
      parts.title = text.upTo(start)
      return true
    }
    guard parts.mark == nil, let mark = AnswerMarkReader(text: inside).read() else {
      if parts.mark == nil { tellOfBracket(inside, at: start, of: text, &findings) }
      return false
    }
    if mark.hasOddLabels {
      findings.warn(.oddLabels, line: text.line, column: inside.column)
    }
    parts.mark = mark
    parts.source = mark.source ?? parts.source
    parts.title = text.upTo(start)
    return true
  }

  /// Tells of a bracket that is no mark, where it seems to be meant as one.
  private func tellOfBracket(
    _ inside: Snippet, at start: Int, of text: Snippet, _ findings: inout Findings
  ) {
    let word = inside.word(at: inside.startIndex).text
    let isMeant = text.upTo(start).trimmed.last == "?" && Self.looksLikeMark(inside)
    let isKnown = AnswerMarkReader.words.contains(word)
    let column = text.column(at: start)
    if !isKnown, isMeant || word.utf8.count >= 4,
      let nearest = word.nearest(of: AnswerMarkReader.words)
    {
      findings.warn(.unknownMark(inside.text, nearest: nearest), line: text.line, column: column)
    } else if isKnown || isMeant {
      findings.warn(.unreadMark("[\(inside.text)]"), line: text.line, column: column)
    }
  }

  /// Whether a bracket behind a question was meant to say how it is answered: it has a range, or parts.
  private static func looksLikeMark(_ inside: Snippet) -> Bool {
    let hasLetters = inside.scalars.contains(where: \.isLetter)
    let hasDigits = inside.scalars.contains(where: \.isDigit)
    let hasParts = inside.scalars.contains { "/;|".unicodeScalars.contains($0) }
    return hasLetters && (hasDigits || hasParts) && inside.count <= 120
  }
}
