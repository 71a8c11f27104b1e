/// A line's text without Markdown and HTML marks, and the addresses its links had.
struct PlainText {
  var snippet: Snippet
  var links: [String] = []
}

/// Takes inline marks (bold, links, code, tags, entities) off a line in one pass.
struct InlineMarkup {
  private let source: Snippet
  private var output: Snippet
  private var links: [String] = []
  /// The index behind each link, by the index of its closing bracket.
  private var linkEnds: [Int: Int] = [:]
  private var linkStarts: Set<Int> = []
  private var bracketEnds: [Int: Int] = [:]
  /// Indices of emphasis marks that are left out.
  private var dropped: Set<Int> = []

  /// The text without marks.
  static func plain(_ source: Snippet) -> PlainText {
    guard source.scalars.contains(where: isMark) || hasAddress(source) else {
      return PlainText(snippet: source)
    }
    var reader = InlineMarkup(source)
    reader.findLinks()
    reader.findEmphasis()
    reader.copy()
    return PlainText(snippet: reader.output.trimmed, links: reader.links)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "_", "`", "[", "<", "\\", "&", "~": true
    default: false
    }
  }

  private static func hasAddress(_ source: Snippet) -> Bool {
    source.indices.contains { source[$0] == ":" && source.has("://", at: $0) }
  }

  private let lastParenthesis: Int

  private init(_ source: Snippet) {
    self.source = source
    lastParenthesis = source.scalars.lastIndex(of: ")") ?? source.startIndex
    output = Snippet(line: source.line)
  }

  private mutating func findLinks() {
    var open: [Int] = []
    var index = source.startIndex
    while index < source.endIndex {
      switch source[index] {
      case "\\": index += 1
      case "[": open.append(index)
      case "]":
        if let start = open.popLast() {
          bracketEnds[start] = index
          if let end = linkEnd(after: index) {
            linkStarts.insert(start)
            linkEnds[index] = end
          }
        }
      default: break
      }
      index += 1
    }
  }

  /// The index behind the `(address)` that follows a closing bracket; nil where none does.
  private mutating func linkEnd(after bracket: Int) -> Int? {
    guard source.at(bracket + 1) == "(", bracket < lastParenthesis else { return nil }
    var depth = 0
    var index = bracket + 1
    while let scalar = source.at(index), index - bracket < 1_000 {
      if scalar == "(" { depth += 1 }
      if scalar == ")" {
        depth -= 1
        if depth == 0 { break }
      }
      index += 1
    }
    guard source.at(index) == ")" else { return nil }
    let address = source[(bracket + 2)..<index].trimmed
    guard !address.scalars.contains(where: \.isBlank) || address.last == "\"" else { return nil }
    guard !address.isEmpty else { return index + 1 }
    links.append(address.text)
    return index + 1
  }

  private mutating func findEmphasis() {
    var open: [Unicode.Scalar: [(index: Int, length: Int)]] = [:]
    var index = source.startIndex
    while index < source.endIndex {
      let mark = source[index]
      if mark == "\\" {
        index += 2
        continue
      }
      if mark == "[", let end = bracketEnds[index], !linkStarts.contains(index) {
        index = end + 1
        continue
      }
      guard mark == "*" || mark == "_" else {
        index += 1
        continue
      }
      var end = index
      while source.at(end) == mark { end += 1 }
      defer { index = end }
      let length = end - index
      if mark == "_", length > 2 { continue }
      let before = source.at(index - 1)
      let after = source.at(end)
      let opens = after.map { !$0.isBlank } ?? false
      let closes = before.map { !$0.isBlank } ?? false
      if mark == "_", (before?.isWordPart ?? false) && (after?.isWordPart ?? false) { continue }
      if closes, let match = open[mark]?.popLast() {
        let shared = min(match.length, length)
        for offset in 0..<shared {
          dropped.insert(match.index + match.length - 1 - offset)
          dropped.insert(index + offset)
        }
        if match.length > shared {
          open[mark, default: []].append((match.index, match.length - shared))
        }
      } else if opens {
        open[mark, default: []].append((index, length))
      }
      // Bold that spans lines has its other end elsewhere.
      if mark == "*", length > 1 { dropped.formUnion(index..<end) }
    }
  }

  private mutating func copy() {
    let lastClose = source.scalars.lastIndex(of: ">") ?? source.startIndex
    let lastCode = source.scalars.lastIndex(of: "`") ?? source.startIndex
    var index = source.startIndex
    while index < source.endIndex {
      let scalar = source[index]
      let column = source.column(at: index)
      if dropped.contains(index) || linkStarts.contains(index) {
        index += 1
      } else if let end = linkEnds[index] {
        index = end
      } else if scalar == "\\", let next = source.at(index + 1), isEscapable(next) {
        output.append(next.escapedTwin, column: column)
        index += 2
      } else if scalar == "!", source.at(index + 1) == "[", linkStarts.contains(index + 1) {
        index += 1
      } else if scalar == "`", index < lastCode || source.scalars.firstIndex(of: "`") != index {
        index += 1
      } else if scalar == "<", index < lastClose, let end = tagEnd(at: index) {
        index = end
      } else if scalar == "&", let (decoded, end) = entity(at: index) {
        output.append(decoded, column: column)
        index = end
      } else if scalar == "h" || scalar == "H", let end = addressEnd(at: index) {
        copyLiterally(index..<end)
        index = end
      } else {
        output.append(scalar, column: column)
        index += 1
      }
    }
  }

  private func isEscapable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value < 0x7F && !(scalar.isLetter)
  }

  private mutating func copyLiterally(_ range: Range<Int>) {
    for index in range {
      let scalar = source[index]
      output.append(
        scalar.value < 0x80 ? scalar.escapedTwin : scalar, column: source.column(at: index))
    }
  }

  /// The index behind a tag, nil where none begins; an address in angle brackets is copied, `<br>` becomes a space.
  private mutating func tagEnd(at index: Int) -> Int? {
    var end = index + 1
    while let scalar = source.at(end), scalar != ">", scalar != "<", end - index < 500 { end += 1 }
    guard source.at(end) == ">" else { return nil }
    let first = source.at(index + 1) ?? " "
    guard first.isLetter || first == "/" || first == "!" else { return nil }
    let inside = source[(index + 1)..<end]
    if inside.has("http", at: index + 1) || inside.has("mailto:", at: index + 1) {
      copyLiterally(index..<(end + 1))
      return end + 1
    }
    if inside.has("br", at: index + 1) || first == "/" {
      output.append(" ", column: source.column(at: index))
      if first == "/", output.last == " " { output = output.upTo(output.endIndex - 1) }
    }
    if inside.has("a href=\"", at: index + 1) {
      let start = index + 9
      let address = source[start..<end].scalars.prefix { $0 != "\"" }
      links.append(String(String.UnicodeScalarView(address)))
    }
    return end + 1
  }

  /// The end of a bare `http://…` address that begins at the index.
  private func addressEnd(at index: Int) -> Int? {
    guard source.has("http://", at: index) || source.has("https://", at: index) else { return nil }
    var end = index
    while let scalar = source.at(end), !scalar.isBlank, scalar != "<", scalar != ">", scalar != "|",
      linkEnds[end] == nil
    {
      end += 1
    }
    while end > index, let last = source.at(end - 1), ".,;:)]*_".unicodeScalars.contains(last) {
      end -= 1
    }
    return end
  }

  private func entity(at index: Int) -> (Unicode.Scalar, Int)? {
    var end = index + 1
    while let scalar = source.at(end), scalar != ";", end - index < 10,
      scalar.isWordPart || scalar == "#"
    {
      end += 1
    }
    guard source.at(end) == ";", end > index + 1 else { return nil }
    let name = String(String.UnicodeScalarView(source[(index + 1)..<end].scalars))
    guard let scalar = Self.scalar(named: name) else { return nil }
    return (scalar.value < 0x80 ? scalar.escapedTwin : scalar, end + 1)
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(printable)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(printable) }
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    case "ndash": return "–"
    case "mdash": return "—"
    case "hellip": return "…"
    case "bull": return "•"
    case "laquo": return "«"
    case "raquo": return "»"
    case "rsquo": return "’"
    case "ldquo": return "“"
    case "rdquo": return "”"
    case "aring": return "å"
    case "Aring": return "Å"
    case "oslash": return "ø"
    case "Oslash": return "Ø"
    case "aelig": return "æ"
    case "AElig": return "Æ"
    case "auml": return "ä"
    case "Auml": return "Ä"
    case "ouml": return "ö"
    case "Ouml": return "Ö"
    case "uuml": return "ü"
    case "eacute": return "é"
    case "Eacute": return "É"
    case "egrave": return "è"
    case "ocirc": return "ô"
    case "agrave": return "à"
    default: return nil
    }
  }

  private static func printable(_ value: UInt32) -> Unicode.Scalar? {
    guard let scalar = Unicode.Scalar(value), !scalar.isInvisible,
      value < Unicode.Scalar.escapeBase
    else { return nil }
    return scalar
  }
}
