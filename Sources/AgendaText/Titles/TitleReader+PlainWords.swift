import SamlingCore

/// Rounds and scales that are written in words, without marks.
extension TitleReader {
  /// Takes `Hver gruppe legger fram (5 min)`, `seks innledere, 12 minutter hver` and `på en skala fra 1 til 10`.
  func takePlainWords(_ parts: inout TitleParts, _ findings: inout Findings) {
    takeEach(&parts, &findings)
    takeCountedRound(&parts)
    if parts.mark == nil, parts.source == nil, let scale = PlainScale.find(in: parts.title) {
      parts.mark = AnswerMarkReader.Mark(answer: .scale(scale))
    }
  }

  /// A title that begins with «hver gruppe» and has a clock is a round of groups; «Siste nytt fra hver gruppe» only
  /// looks like one.
  private func takeEach(_ parts: inout TitleParts, _ findings: inout Findings) {
    guard parts.circle == nil, let (each, word, isFirst) = eachParty(in: parts.title) else {
      return
    }
    if isFirst, parts.clock != nil {
      parts.clock?.isEach = true
      parts.circle = CircleDraft(
        who: .word(word), line: parts.title.line, column: parts.title.column(at: each.lowerBound))
    } else if each.upperBound == parts.title.endIndex, !isFirst,
      Self.tellingWords.contains(parts.title.word(at: parts.title.startIndex).text)
    {
      findings.note(
        .eachWithoutRound(parts.title[each].text, word: word), line: parts.title.line,
        column: parts.title.column(at: each.lowerBound))
    }
  }

  /// Where `hver kommune` stands, first in a title or behind «fra», and the word for the party.
  private func eachParty(in text: Snippet) -> (range: Range<Int>, word: String, isFirst: Bool)? {
    var before = ""
    var index = text.startIndex
    while index < text.endIndex {
      let (word, end) = text.word(at: index)
      guard end > index else {
        index += 1
        continue
      }
      let isFirst = index == text.startIndex
      if Self.eachWords.contains(word), isFirst || Self.fromWords.contains(before) {
        let next = text.skippingBlanks(from: end)
        let (party, partyEnd) = text.word(at: next)
        if let kind = CircleWords.kind(of: party), kind != .question {
          return (index..<partyEnd, party, isFirst)
        }
      }
      before = word
      index = end
    }
    return nil
  }

  /// `Seks innledere, 12 minutter hver`: as many turns as the number before the comma says.
  private func takeCountedRound(_ parts: inout TitleParts) {
    let text = parts.title
    guard parts.clock == nil, parts.circle == nil,
      let comma = text.scalars.lastIndex(of: ","),
      let read = RoundReader(text: text.from(comma + 1).trimmed).read(), read.isEachOfNobody,
      let clock = read.clock
    else { return }
    let head = text.upTo(comma).trimmed
    let words = head.split { head[$0].isBlank }.suffix(2)
    guard words.count == 2, let word = words.first,
      let count = Int(word.text) ?? Lexicon.number(word.text.folded), (2...500).contains(count)
    else { return }
    parts.clock = clock
    parts.circle = CircleDraft(who: .count(count), line: text.line, column: word.column)
    parts.title = head
  }

  private static let eachWords: Set<String> = [
    "hver", "hvert", "kvar", "kvart", "each", "every", "varje", "var", "hvar",
  ]
  /// First words of titles in which those who are named after «fra» are likely to speak.
  private static let tellingWords: Set<String> = [
    "siste", "nytt", "nyheter", "status", "statusrunde", "presentasjon", "presentasjoner",
    "innlegg",
    "runde", "rapport", "orientering", "kort", "erfaringer", "erfaringar", "news", "reports",
    "rapporter", "presentation", "presentations",
  ]

  private static let fromWords: Set<String> = ["fra", "frå", "från", "from", "av"]
}
