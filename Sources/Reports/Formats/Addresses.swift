extension [Span] {
  /// A text of the programme's, with the addresses in it as such.
  ///
  /// Only http and https, of characters that need no escape in any format; `<` and `>` around one are left out.
  static func programme(_ text: String) -> [Span] {
    var spans: [Span] = []
    var plain = text[...]
    while let found = firstAddress(in: plain) {
      let before = plain[..<found.lowerBound]
      let isMarked = before.last == "<" && plain[found.upperBound...].first == ">"
      let lead = isMarked ? before.dropLast() : before
      if !lead.isEmpty { spans.append(.plain(String(lead))) }
      spans.append(.address(String(plain[found])))
      plain = plain[found.upperBound...].dropFirst(isMarked ? 1 : 0)
    }
    return spans + (plain.isEmpty ? [] : [.plain(String(plain))])
  }

  private static func firstAddress(in text: Substring) -> Range<Substring.Index>? {
    let starts = ["https://", "http://"].compactMap { text.firstRange(of: $0) }
    guard let start = starts.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    var end = text[start.upperBound...].firstIndex { !isSafe($0) } ?? text.endIndex
    // A sentence's own point or comma is none of it.
    while end > start.upperBound, ".,:;!?".contains(text[text.index(before: end)]) {
      end = text.index(before: end)
    }
    return end > start.upperBound ? start.lowerBound..<end : nil
  }

  private static func isSafe(_ character: Character) -> Bool {
    character.isASCII
      && (character.isLetter || character.isNumber || "-._~:/?#@!$&+,;=%".contains(character))
  }
}
