import SamlingCore

/// Scales in words: `på en skala fra 1 til 10, der 10 er best`, and in parentheses behind a question: `(1–10)?`.
enum PlainScale {
  /// The scale that a line tells, from a whole number to one that is at most a hundred; nil where it tells none.
  static func find(in text: Snippet) -> Scale? {
    guard text.count <= 400 else { return nil }
    if let (low, high, end) = worded(text) {
      return scale(low, high, behind: text.from(end))
    }
    guard TitleReader.asks(text), let group = TitleReader.groups(in: text).last,
      let (low, high, end) = range(in: text, at: group.lowerBound + 1),
      text.skippingBlanks(from: end) == group.upperBound - 1, low <= 1, high >= 3
    else { return nil }
    return scale(low, high, behind: text.from(group.upperBound))
  }

  /// Whether the scale stands among the first words, and nothing is asked.
  static func beginsAsScale(_ text: Snippet) -> Bool {
    guard !TitleReader.asks(text), text.last != "]", let word = scaleWord(in: text),
      text.upTo(word.start).split(at: { text[$0].isBlank }).count <= 2
    else { return false }
    return find(in: text) != nil
  }

  private static func scaleWord(in text: Snippet) -> (start: Int, end: Int)? {
    var index = text.startIndex
    while index < text.endIndex {
      let end = text.endOfLetters(from: index)
      let mayBe = text.has("skala", at: index) || text.has("scale", at: index)
      if mayBe, scaleWords.contains(text.word(at: index).text) { return (index, end) }
      index = max(end, index + 1)
    }
    return nil
  }

  private static func worded(_ text: Snippet) -> (Int, Int, Int)? {
    guard var index = scaleWord(in: text)?.end else { return nil }
    for _ in 0..<3 {
      index = text.skippingBlanks(from: index)
      let (word, end) = text.word(at: index)
      guard fillers.contains(word) else { break }
      index = end
    }
    return range(in: text, at: index)
  }

  /// `1 til 10`, `1-10`: two numbers, the larger one last.
  private static func range(in text: Snippet, at start: Int) -> (Int, Int, Int)? {
    guard let (low, lowEnd) = text.number(at: text.skippingBlanks(from: start)) else { return nil }
    var index = text.skippingBlanks(from: lowEnd)
    let (word, wordEnd) = text.word(at: index)
    if untilWords.contains(word) {
      index = wordEnd
    } else {
      guard text.at(index)?.isDash ?? false else { return nil }
      while text.at(index)?.isDash ?? false { index += 1 }
    }
    guard let (high, end) = text.number(at: text.skippingBlanks(from: index)), low < high,
      high <= 100, !(text.at(end)?.isWordPart ?? false)
    else { return nil }
    return (low, high, end)
  }

  /// The scale, with the words that what stands behind it gives its ends: `der 1 er lite og 10 er best`.
  private static func scale(_ low: Int, _ high: Int, behind rest: Snippet) -> Scale? {
    let ends = [low, high].map { label(of: $0, in: rest) }
    return Scale(
      low: low, high: high, decimals: 0, unit: nil,
      labels: ends.allSatisfy(\.isEmpty) ? [] : ends, references: [])
  }

  private static func label(of value: Int, in text: Snippet) -> String {
    for index in text.indices where !(text.at(index - 1)?.isWordPart ?? false) {
      guard let (number, end) = text.number(at: index), number == value else { continue }
      var next = text.skippingBlanks(from: end)
      if text.at(next) == "=" {
        next += 1
      } else {
        let (word, wordEnd) = text.word(at: next)
        guard isWords.contains(word) else { continue }
        next = wordEnd
      }
      let words = text.from(next).trimmed
      let stop = words.indices.first {
        ",.;)?".unicodeScalars.contains(words[$0])
          || (words[$0].isBlank && andWords.contains(words.word(at: $0 + 1).text))
      }
      let label = words.upTo(stop ?? words.endIndex).text
      return label.count <= 30 ? label : ""
    }
    return ""
  }

  private static let scaleWords: Set<String> = ["skala", "skalaen", "skalaan", "skalan", "scale"]
  private static let fillers: Set<String> = [
    "fra", "frå", "från", "from", "of", "mellom", "mellan", "mellem", "between",
  ]
  private static let untilWords: Set<String> = ["til", "till", "to", "og", "and", "och"]
  private static let isWords: Set<String> = ["er", "is", "är", "betyr", "means", "betyder"]
  private static let andWords: Set<String> = ["og", "and", "och"]
}
