import SamlingCore

/// Reads a scale: `1-10 liten..stor`, `5-12 %, landssnitt 8,2`.
struct ScaleReader {
  let text: Snippet

  init(_ text: Snippet) { self.text = text.trimmed }

  /// A decimal number: its digits, how many of them are decimals, and the index behind it.
  private struct Number {
    var digits: Int
    var decimals: Int
    var end: Int

    func scaled(to decimals: Int) -> Int {
      digits * AnswerMarkReader.power(max(0, decimals - self.decimals))
    }
  }

  func read() -> Scale? {
    guard let low = number(at: text.startIndex) else { return nil }
    let dash = text.skippingBlanks(from: low.end)
    guard text.at(dash)?.isDash ?? false,
      let high = number(at: text.skippingBlanks(from: dash + 1))
    else { return nil }
    let rest = text.from(high.end)
    guard rest.first.map({ $0.isBlank || $0 == "," || $0 == "%" }) ?? true else { return nil }
    var parts = rest.split { isSeparator(rest, at: $0) }
    let labels: [String]
    var unit: String?
    if rest.trimmed.first == "," || parts.isEmpty {
      labels = []
    } else {
      let head = parts.removeFirst().text
      labels = Self.labels(head)
      if labels.isEmpty {
        guard !head.holds(" ") else { return nil }
        unit = head
      }
    }
    let references = parts.compactMap(reference)
    guard references.count == parts.count else { return nil }
    return scale(low, high, unit: unit, labels: labels, references)
  }

  private func scale(
    _ low: Number, _ high: Number, unit: String?, labels: [String],
    _ references: [(String, Number)]
  ) -> Scale? {
    let hasDecimals = unit != nil || !references.isEmpty
    let decimals = references.map(\.1.decimals)
      .reduce(max(low.decimals, high.decimals, hasDecimals ? 1 : 0), max)
    let scale = Scale(
      low: low.scaled(to: decimals), high: high.scaled(to: decimals), decimals: decimals,
      unit: unit, labels: labels,
      references: references.map {
        Scale.Reference(name: $0.0, value: $0.1.scaled(to: decimals))
      })
    return scale.low < scale.high ? scale : nil
  }

  /// Whether a comma or semicolon is a separator: it does not stand between two digits.
  private func isSeparator(_ text: Snippet, at index: Int) -> Bool {
    guard text[index] == "," || text[index] == ";" else { return false }
    return !(text.at(index - 1)?.isDigit ?? false) || !(text.at(index + 1)?.isDigit ?? false)
  }

  private static func labels(_ text: String) -> [String] {
    var labels: [String] = []
    var rest = text[...]
    while let dots = AnswerMarkReader.firstRange(of: "..", in: String(rest)) {
      let string = String(rest)
      labels.append(Snippet(String(string[..<dots.lowerBound])).text)
      rest = string[dots.upperBound...]
    }
    return labels.isEmpty ? [] : labels + [Snippet(String(rest)).text]
  }

  private func reference(_ part: Snippet) -> (String, Number)? {
    var start = part.endIndex
    while start > part.startIndex,
      part[start - 1].isDigit || part[start - 1] == "," || part[start - 1] == "."
    {
      start -= 1
    }
    guard let value = ScaleReader(part.from(start)).wholeNumber() else { return nil }
    let name = part.upTo(start).text
    return name.isEmpty ? nil : (name, value)
  }

  private func wholeNumber() -> Number? {
    number(at: text.startIndex).flatMap { $0.end == text.endIndex ? $0 : nil }
  }

  private func number(at start: Int) -> Number? {
    guard let (whole, end) = text.number(at: start), end - start <= 6 else { return nil }
    guard let mark = text.at(end), mark == "," || mark == ".",
      let (part, partEnd) = text.number(at: end + 1), partEnd - end <= 3
    else { return Number(digits: whole, decimals: 0, end: end) }
    let decimals = partEnd - end - 1
    return Number(
      digits: whole * AnswerMarkReader.power(decimals) + part, decimals: decimals, end: partEnd)
  }
}
