import CellGrid

extension Size {
  /// Whether ordinary letters would be small on it, so that large ones are drawn where they hold everything.
  var isTall: Bool { rows > 30 }
}

extension Grid {
  /// Draws text in the middle of an area, in the largest letters that fit.
  ///
  /// Where those would be smaller than `least`, or a character has no drawing, ordinary letters are used.
  ///
  /// - Returns: Whether it was drawn large.
  @discardableResult
  mutating func putLarge(
    _ text: String, in area: Area, lines: Int, style: Style,
    least: LargeText.Scale = LargeText.Scale(.small)
  ) -> Bool {
    if LargeText.draws(text),
      let large = LargeText(fitting: text, in: area.size, lines: lines, least: least)
    {
      let top = area.row + max(0, area.rows - large.size.rows) / 2
      let place = Area(row: top, column: area.column, columns: area.columns, rows: area.rows)
      large.draw(on: &self, in: place, align: .center, style: style)
      return true
    }
    let wrapped = text.wrapped(to: area.columns, lines: area.rows)
    for (number, line) in wrapped.enumerated() {
      let row = max(0, area.rows - wrapped.count) / 2 + number
      put(line, in: area, line: row, align: .center, style: style.bold)
    }
    return false
  }
}

extension LargeText.Scale {
  /// The smallest letters that are at least a twenty-fourth of a picture's height.
  static func least(in size: Size) -> LargeText.Scale {
    // A row is two pixels high.
    let scales = (1...max(1, size.rows)).lazy.flatMap { factor in
      LargeText.Font.allCases.map { LargeText.Scale($0, factor) }
    }
    return scales.first { $0.pixelRows * 12 >= size.rows } ?? LargeText.Scale(.small)
  }
}

extension String {
  /// The text without emoji, which large letters lack; unchanged where it is nothing else.
  var withoutEmoji: String {
    let kept = unicodeScalars.filter {
      !$0.properties.isEmojiPresentation && !$0.properties.isVariationSelector && $0 != "\u{200D}"
    }
    let words = String(String.UnicodeScalarView(kept)).split(separator: " ")
    return words.isEmpty ? self : words.joined(separator: " ")
  }
}
