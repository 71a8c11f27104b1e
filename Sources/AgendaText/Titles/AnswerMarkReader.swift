import SamlingCore

/// Reads the answer mark in a prompt's square brackets.
struct AnswerMarkReader {
  let text: Snippet

  /// An answer type, and the key whose answers are judged, where one is named.
  struct Mark: Equatable {
    var answer: AnswerType
    var source: String?
    /// Whether it is a scale whose labels are neither two nor one for each step.
    var hasOddLabels = false
  }

  /// The mark of the bracket; nil where it is only text.
  func read() -> Mark? {
    var text = text.trimmed
    let source = Self.takeSource(&text)
    let start = text.startIndex
    if let scale = ScaleReader(text).read() {
      let steps = (scale.high - scale.low) / Self.power(scale.decimals) + 1
      let isOdd = ![0, 2, steps].contains(scale.labels.count)
      return Mark(answer: .scale(scale), source: source, hasOddLabels: isOdd)
    }
    let (word, end) = text.word(at: start)
    guard let kind = Self.kinds[word] else { return nil }
    let rest = text.from(end).trimmed
    let afterColon = rest.first == ":" ? rest.from(rest.startIndex + 1).trimmed : rest
    guard let answer = answer(kind, rest: rest, list: afterColon) else { return nil }
    return Mark(answer: answer, source: source)
  }

  private enum Kind { case note, choice, quiz, dots, rank, status, table, matrix }

  private func answer(_ kind: Kind, rest: Snippet, list: Snippet) -> AnswerType? {
    switch kind {
    case .note: rest.isEmpty || rest.first == ":" ? .note(kinds: Names.split(list)) : nil
    case .choice: rest.isEmpty || rest.first == ":" ? .choice(options: Names.split(list)) : nil
    case .quiz: rest.isEmpty || rest.first == ":" ? quiz(list) : nil
    case .dots: dots(rest)
    case .rank: rank(rest)
    // What the statuses are called is filled in once the language is known.
    case .status: rest.isEmpty ? .status(words: []) : nil
    case .table: rest.isEmpty ? nil : .table(columns: columns(list))
    case .matrix: matrix(list)
    }
  }

  private func quiz(_ list: Snippet) -> AnswerType {
    var options = Names.split(list)
    let right = options.firstIndex { $0.hasPrefix("*") }
    if let right {
      options[right] = Snippet(String(options[right].dropFirst())).text
    }
    return .quiz(options: options, right: right)
  }

  private func dots(_ rest: Snippet) -> AnswerType? {
    var dots = Dots()
    for (position, part) in Names.split(rest).enumerated() {
      let words = part.split(separator: " ").map(String.init)
      var left = words[...]
      if position == 0, let count = left.first.flatMap({ Int(typed: $0) }), count > 0 {
        dots.perVoter = count
        left = left.dropFirst()
      }
      if let first = left.first, Self.topWords.contains(first.folded), left.count == 2,
        let top = left.last.flatMap({ Int(typed: $0) }), top > 0
      {
        dots.top = top
        left = []
      } else if let first = left.first, Self.ofWords.contains(first.folded), left.count == 2 {
        dots.circleWord = left.last
        left = []
      }
      guard left.isEmpty else { return nil }
    }
    return .dots(dots)
  }

  /// `topp 3`, or nothing.
  private func rank(_ rest: Snippet) -> AnswerType? {
    let words = rest.text.split { $0 == " " || $0 == "," }.map(String.init)
    if words.isEmpty { return .rank(Rank()) }
    guard words.count == 2, Self.topWords.contains(words[0].folded), let top = Int(typed: words[1]),
      top > 0
    else { return nil }
    return .rank(Rank(top: top))
  }

  private func columns(_ list: Snippet) -> [Column] {
    var list = list
    // A pipe that had to be escaped in a Markdown table still separates columns.
    let escaped = Unicode.Scalar("|").escapedTwin
    if list.scalars.contains(escaped) {
      list = Snippet(
        line: list.line, scalars: list.scalars.map { $0 == escaped ? "|" : $0 },
        columns: Array(list.columns))
    }
    return list.split { list[$0] == "|" }.map(column)
  }

  private func column(_ text: Snippet) -> Column {
    if let (title, scale) = scaleTail(text) { return Column(title: title, content: .scale(scale)) }
    let title = text.text
    let lastSpace = title.lastIndex(of: " ")
    let tail = lastSpace.map { String(title[title.index(after: $0)...]) } ?? title
    let choices = tail.split(separator: "/").map(String.init)
    let isShouted = choices.allSatisfy { $0 == $0.uppercased() && $0 != $0.lowercased() }
    guard choices.count >= 2, choices.count >= 3 || isShouted || lastSpace != nil,
      !tail.holds("//"), tail.first != "/", tail.last != "/"
    else { return Column(title: title) }
    let head = lastSpace.map { String(title[..<$0]) } ?? title
    return Column(title: head, content: .choice(choices))
  }

  private func scaleTail(_ text: Snippet) -> (String, Scale)? {
    for index in text.indices where text[index].isDigit || text[index] == "-" {
      guard index == text.startIndex || text[index - 1].isBlank else { continue }
      if let scale = ScaleReader(text.from(index)).read() {
        return (text.upTo(index).text, scale)
      }
    }
    return nil
  }

  private func matrix(_ list: Snippet) -> AnswerType? {
    for index in list.indices where list[index] == "x" || list[index] == "×" {
      guard list.at(index - 1)?.isBlank ?? false, list.at(index + 1)?.isBlank ?? false else {
        continue
      }
      return .matrix(x: axis(list.upTo(index)), y: axis(list.from(index + 1)))
    }
    return nil
  }

  private func axis(_ text: Snippet) -> Axis {
    let words = text.text
    guard let dots = Self.firstRange(of: "..", in: words) else { return Axis(title: words) }
    let head = words[..<dots.lowerBound]
    let space = head.lastIndex(of: " ")
    let title = space.map { head[..<$0] } ?? ""
    let low = space.map { head[head.index(after: $0)...] } ?? head
    return Axis(title: String(title), low: String(low), high: String(words[dots.upperBound...]))
  }

  static func firstRange(of dots: String, in text: String) -> Range<String.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(dots) {
        return index..<text.index(index, offsetBy: dots.count)
      }
      index = text.index(after: index)
    }
    return nil
  }

  static func power(_ decimals: Int) -> Int { (0..<decimals).reduce(1) { value, _ in value * 10 } }

  /// Takes `av #key` out of a mark's text and returns the key; nil where it has none.
  static func takeSource(_ text: inout Snippet) -> String? {
    for index in text.indices where text[index] == "#" {
      let before = text.skippingBlanks(before: index)
      var start = before
      while start > text.startIndex, text[start - 1].isLetter { start -= 1 }
      guard start < before, ofWords.contains(text[start..<before].text.folded) else { continue }
      var end = index + 1
      while let scalar = text.at(end), !scalar.isBlank, scalar != ",", scalar != "]" { end += 1 }
      let key = text[(index + 1)..<end].text
      guard !key.isEmpty else { continue }
      // A comma that separated the source from the rest is no longer needed.
      if text.skippingBlanks(before: start) == text.startIndex, text.at(end) == "," { end += 1 }
      text = text.removing(start..<end).trimmed
      return key
    }
    return nil
  }

  static let ofWords: Set<String> = ["av", "of", "af", "från", "fra", "frå", "from"]
  private static let topWords: Set<String> = ["topp", "top", "beste", "best", "bästa"]

  /// The words that marks begin with, for finding the one that a misspelt word means.
  static var words: [String] { kinds.keys.sorted() }

  private static let kinds: [String: Kind] = [
    "notat": .note, "notater": .note, "note": .note, "notes": .note, "noter": .note,
    "anteckning": .note, "anteckningar": .note, "valg": .choice, "val": .choice, "choice": .choice,
    "quiz": .quiz, "kviss": .quiz, "stem": .dots, "røyst": .dots, "rösta": .dots, "vote": .dots,
    "dots": .dots, "prikker": .dots, "ranger": .rank, "rangering": .rank, "rank": .rank,
    "ranking": .rank, "rangordne": .rank, "rangera": .rank, "status": .status,
    "tabell": .table, "tabel": .table, "table": .table,
    "matrise": .matrix, "matrix": .matrix, "matris": .matrix,
  ]
}
