/// One line of large text, before scaling.
struct LargeLine: Sendable {
  /// The width in pixels, with one column of space between glyphs.
  let columns: Int
  let isAccented: Bool
  private let glyphs: [Glyph]

  init(_ text: String, _ font: LargeText.Font) {
    glyphs = font.glyphs(of: text)
    columns = max(0, glyphs.reduce(0) { $0 + $1.width + 1 } - 1)
    isAccented = glyphs.contains(where: \.isAccented)
  }

  /// Draws one row of cells whose halves show two of the font's rows.
  func draw(
    _ halves: (upper: Int, lower: Int), _ factor: Int, on grid: inout Grid, row: Int,
    columns: Range<Int>, style: Style
  ) {
    var column = columns.lowerBound
    for (number, glyph) in glyphs.enumerated() {
      if number > 0 {
        grid.setNarrow(" ", style, row, (column..<column + factor).clamped(to: columns))
        column += factor
      }
      glyph.draw(halves, factor, on: &grid, row: row, column: column, within: columns, style: style)
      column += glyph.width * factor
    }
  }
}

extension Glyph {
  /// Draws one row of cells whose halves show two of the drawing's rows; pixels outside the columns are left out.
  func draw(
    _ halves: (upper: Int, lower: Int), _ factor: Int, on grid: inout Grid, row number: Int,
    column: Int, within columns: Range<Int>, style: Style
  ) {
    let upper = row(halves.upper)
    let lower = row(halves.lower)
    for pixel in 0..<width {
      let bit: UInt8 = 0x80 >> UInt8(pixel)
      let start = column + pixel * factor
      grid.setNarrow(
        Glyph.block(upper & bit != 0, lower & bit != 0), style, number,
        (start..<start + factor).clamped(to: columns))
    }
  }

  private static func block(_ isUpper: Bool, _ isLower: Bool) -> Unicode.Scalar {
    switch (isUpper, isLower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}

extension LargeText {
  /// A text broken between words over `count` lines, as evenly as words allow; nil when it has
  /// fewer words than that.
  ///
  /// - Complexity: O(lines × words × words of a line).
  static func broken(_ text: String, over count: Int, _ font: Font) -> [String]? {
    if count == 1 { return [text] }
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= count else { return nil }
    let ends = LineEnds(words.map { LargeLine($0, font).columns }, gap: font.gap)
    var lines: [String] = []
    var start = 0
    for end in ends.best(count) {
      lines.append(words[start..<end].joined(separator: " "))
      start = end
    }
    return lines
  }
}

extension LargeText.Font {
  /// The columns between two words at scale 1.
  package var gap: Int { LargeLine(" ", self).columns + 2 }

  /// The columns of a word at scale 1.
  package func columns(of word: String) -> Int { LargeLine(word, self).columns }
}

/// Finds line ends that make the widest line as narrow as possible, with the first lines as short as that allows.
package struct LineEnds {
  /// The columns of all words before each word, with a gap after every word.
  private var before = [0]
  private let gap: Int

  /// - Parameters:
  ///   - widths: The columns of each word.
  ///   - gap: The columns between two words.
  package init(_ widths: [Int], gap: Int) {
    self.gap = gap
    for width in widths { before.append(before[before.count - 1] + width + gap) }
  }

  /// The number of words before each line's end; there are at least `count` words.
  package func best(_ count: Int) -> [Int] {
    let words = before.count - 1
    func width(_ start: Int, _ end: Int) -> Int { before[end] - before[start] - gap }
    // For the words from each one on: the widest line, and where the first line ends, by number of lines.
    var widest = (0...words).map { width($0, words) }
    var ends = [[Int](repeating: words, count: words + 1)]
    for lines in stride(from: 2, through: count, by: 1) {
      var wider = [Int](repeating: .max, count: words + 1)
      var first = [Int](repeating: words, count: words + 1)
      for start in 0...(words - lines) {
        for end in (start + 1)...(words - lines + 1) {
          let own = width(start, end)
          // More words make this line only wider.
          if own >= wider[start] { break }
          let most = max(own, widest[end])
          if most < wider[start] { (wider[start], first[start]) = (most, end) }
        }
      }
      widest = wider
      ends.append(first)
    }
    var start = 0
    return ends.reversed().map { first in
      start = first[start]
      return start
    }
  }
}
