/// The side of a wider space that a text stands at.
package enum Alignment: Sendable {
  case left, center, right

  /// The empty columns before a text.
  package func indent(of width: Int, in space: Int) -> Int {
    switch self {
    case .left: 0
    case .center: max(0, space - width) / 2
    case .right: max(0, space - width)
    }
  }
}

extension String {
  /// The text cut to fit `width` columns, with `…` in place of the end.
  package func truncated(to width: Int) -> String {
    if utf8.count <= width || columns <= width { return self }
    return width > 0 ? String(prefix(columns: width - 1)) + "…" : ""
  }

  /// The text with spaces around it to fill `width` columns, cut when it is longer.
  package func aligned(_ alignment: Alignment, in width: Int) -> String {
    let shown = truncated(to: width)
    let taken = shown.columns
    let before = alignment.indent(of: taken, in: width)
    return String(repeating: " ", count: before) + shown
      + String(repeating: " ", count: max(0, width - taken - before))
  }

  /// The longest beginning that fits in `width` columns, as it is shown.
  package func prefix(columns width: Int) -> String {
    if plainColumns != nil { return String(unicodeScalars.prefix(max(0, width))) }
    var left = width
    var kept = String.UnicodeScalarView()
    for cell in CellReader(self) {
      left -= Int(cell.width)
      if left < 0 { break }
      kept.append(contentsOf: cell.text.unicodeScalars)
    }
    return String(kept)
  }

  /// The longest end that fits in `width` columns, as it is shown.
  package func suffix(columns width: Int) -> String {
    let cells = Array(CellReader(self))
    var left = width
    var start = cells.count
    while start > 0, left >= Int(cells[start - 1].width) {
      start -= 1
      left -= Int(cells[start].width)
    }
    return cells[start...].map(\.text).joined()
  }

  /// The text in lines of at most `width` columns, broken between words.
  ///
  /// A word too long for a line begins on a line of its own and is broken as `WordBreak` says. Line
  /// ends in the text are kept; spaces at a break disappear.
  ///
  /// - Parameters:
  ///   - width: At least 1; less counts as 1. A wide character in one column still gets a line.
  ///   - limit: The most lines to return; what is left over shows as `…` on the last.
  /// - Returns: At least one line, which may be empty; none when `limit` is 0 or less.
  package func wrapped(to width: Int, lines limit: Int = .max) -> [String] {
    guard limit > 0 else { return [] }
    if let lines = plainLines(width: width), lines.count <= limit { return lines }
    var lines: [String] = []
    for paragraph in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var breaker = LineBreaker(width: max(1, width))
      lines += breaker.lines(of: String(paragraph))
      if lines.count > limit { break }
    }
    guard lines.count > limit else { return lines }
    let last = lines[limit - 1]
    let room = max(1, width)
    lines[limit - 1] = (last.columns < room ? last : last.prefix(columns: room - 1)) + "…"
    return Array(lines.prefix(limit))
  }
}

extension String {
  /// The lines of a text of plain characters with single spaces, each word no wider than a line; nil for any other.
  ///
  /// Nearly every text of a programme is one, and every picture breaks a dozen of them.
  fileprivate func plainLines(width: Int) -> [String]? {
    guard let columns = plainColumns else { return nil }
    return utf8.withContiguousStorageIfAvailable { bytes in
      let space = UInt8(ascii: " ")
      guard columns > 0, bytes[0] != space, bytes[bytes.count - 1] != space else { return nil }
      var lines: [String] = []
      var (start, taken, wordStart, wordTaken) = (0, 0, 0, 0)
      for place in 0...bytes.count {
        if place < bytes.count, bytes[place] != space {
          // The bytes after a character's first take no column.
          if bytes[place] & 0b1100_0000 != 0b1000_0000 { wordTaken += 1 }
          continue
        }
        guard wordTaken > 0, wordTaken <= width else { return nil }
        if wordStart > start, taken + 1 + wordTaken > width {
          lines.append(String(decoding: bytes[start..<wordStart - 1], as: UTF8.self))
          (start, taken) = (wordStart, wordTaken)
        } else {
          taken += wordTaken + (wordStart > start ? 1 : 0)
        }
        (wordStart, wordTaken) = (place + 1, 0)
      }
      lines.append(start == 0 ? self : String(decoding: bytes[start...], as: UTF8.self))
      return lines
    } ?? nil
  }
}

/// Breaks one paragraph into lines.
private struct LineBreaker {
  let width: Int
  private var done: [String] = []
  private var line = ""
  private var taken = 0

  init(width: Int) { self.width = width }

  mutating func lines(of paragraph: String) -> [String] {
    for word in paragraph.split(separator: " ") { add(String(word)) }
    return done + (line.isEmpty && !done.isEmpty ? [] : [line])
  }

  private mutating func add(_ word: String) {
    let columns = word.columns
    if columns == 0 { return }
    if taken > 0, taken + 1 + columns <= width {
      line += " " + word
      taken += 1 + columns
    } else if columns <= width {
      endLine()
      line = word
      taken = columns
    } else {
      addInParts(word)
    }
  }

  /// Breaks a word longer than a line, which begins on a line of its own.
  private mutating func addInParts(_ word: String) {
    endLine()
    let parts = WordBreak(word).parts(width: width)
    done += parts.dropLast()
    line = parts[parts.count - 1]
    taken = line.columns
  }

  private mutating func endLine() {
    if taken > 0 { done.append(line) }
    line = ""
    taken = 0
  }
}
