/// Finds what a scanner made of a picture or a logo.
enum Noise {
  /// The index where a tail of short scraps with stray signs begins; nil where there is none.
  static func start(in text: Snippet) -> Int? {
    var index = text.endIndex
    var found: Int?
    for _ in 0..<4 {
      let end = text.skippingBlanks(before: index)
      var start = end
      while start > text.startIndex, !text[start - 1].isBlank { start -= 1 }
      guard start < end, end - start <= 4 else { break }
      let scrap = text[start..<end]
      if scrap.scalars.contains(where: isStray) || isBareSigns(scrap) { found = start }
      index = start
    }
    // A lone capital before the scraps was part of the same picture.
    if let start = found {
      let end = text.skippingBlanks(before: start)
      if end - 2 >= text.startIndex, text[end - 1].isUpper, text[end - 2].isBlank {
        found = end - 1
      }
    }
    return found
  }

  private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "‘", "®", "¥", "|", "©", "~": true
    default: false
    }
  }

  private static func isBareSigns(_ scrap: Snippet) -> Bool {
    scrap.count >= 2
      && scrap.scalars.allSatisfy { $0 == "." || $0 == "'" || $0 == "‘" || $0 == "-" || $0 == "’" }
      && scrap.scalars.contains { $0 == "'" || $0 == "‘" || $0 == "’" }
  }
}
