import SamlingCore

/// Rounds and scales that are written in words, without marks.
extension TitleReader {
  /// Takes `Hver gruppe legger fram (5 min)`, `seks innledere, 12 minutter hver` and `på en skala fra 1 til 10`.
  func takePlainWords(_ parts: inout TitleParts, _ findings: inout Findings) {
    takeLengthOfEach(&parts, &findings)
    takeEach(&parts, &findings)
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

  /// Takes the length behind a title that says how many, or who, have it each: `Seks innledere, 12 minutter hver`,
  /// `Tre innlegg à 10 minutter`, `Status fra kommunene, 5 min hver`; asks who where none is named.
  private func takeLengthOfEach(_ parts: inout TitleParts, _ findings: inout Findings) {
    let text = parts.title
    guard parts.clock == nil, parts.circle == nil,
      let (head, clock, isSure) = lengthOfEach(in: text)
    else { return }
    if let (count, word) = count(in: head) {
      parts.circle = CircleDraft(who: .count(count), line: text.line, column: word.column)
    } else if let word = onlyParty(in: head) {
      // «Hver kommune legger fram» is taken as it would be with the length in brackets.
      if eachParty(in: head)?.isFirst != true {
        parts.circle = CircleDraft(
          who: .word(word.text.folded), line: text.line, column: word.column)
      }
    } else {
      if isSure {
        findings.note(.eachOfNobody, line: text.line, column: text.column(at: head.endIndex))
      }
      return
    }
    parts.clock = clock
    parts.clock?.isEach = true
    parts.title = head
  }

  /// A title and the length behind it that is for each; whether «hver» says so, or «à» alone.
  private func lengthOfEach(in text: Snippet) -> (head: Snippet, clock: Clock, isSure: Bool)? {
    let words = text.split { text[$0].isBlank }
    guard words.count > 2, let last = words.last?.text.folded,
      Self.eachWords.contains(last)
        || words.contains(where: { Self.atWords.contains($0.text.folded) })
    else { return nil }
    for (place, word) in words.enumerated().dropFirst() {
      let isAt = Self.atWords.contains(words[place - 1].text.folded)
      guard let read = RoundReader(text: text.from(word.startIndex)).read(), read.circle == nil,
        let clock = read.clock, read.isEachOfNobody || (isAt && clock.phases.count == 1)
      else { continue }
      let end = isAt ? words[place - 1].startIndex : word.startIndex
      let head = text.upTo(text.skippingBlanks(before: end))
      let marks: [Unicode.Scalar] = [",", ":", "–", "-", "—", ";"]
      let title = head.last.map(marks.contains) == true ? head.upTo(head.endIndex - 1) : head
      return title.trimmed.isEmpty ? nil : (title.trimmed, clock, read.isEachOfNobody)
    }
    return nil
  }

  /// The number before the last word of a title, or first in a short one: «Seks innledere», «Tre korte innlegg».
  private func count(in head: Snippet) -> (Int, Snippet)? {
    let words = head.split { head[$0].isBlank }
    guard words.count > 1 else { return nil }
    for word in [words[words.count - 2]] + words.prefix(words.count <= 4 ? 1 : 0) {
      if let count = Int(word.text) ?? Lexicon.number(word.text.folded), (2...500).contains(count) {
        return (count, word)
      }
    }
    return nil
  }

  /// The one word of a title that names parties; nil where it has words for several kinds.
  private func onlyParty(in head: Snippet) -> Snippet? {
    let named = head.split { head[$0].isBlank || head[$0] == "," }.filter { word in
      CircleWords.kind(of: word.text.folded).map { $0 != .question } ?? false
    }
    let kinds = Set(named.compactMap { CircleWords.kind(of: $0.text.folded) })
    return kinds.count == 1 ? named.last : nil
  }

  private static let atWords: Set<String> = ["à", "á"]
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
