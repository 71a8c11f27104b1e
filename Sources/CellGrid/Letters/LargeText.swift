/// Letters drawn with half blocks, for a clock, a title or a name that a room reads.
///
/// One pixel is a column wide and half a row high, which is about square. Letters are capitals;
/// lower case is drawn as upper. A character without a drawing shows as a chequered box. Digits are
/// all of one width, so a running clock stands still.
package struct LargeText: Sendable {
  /// The letters' height and drawing.
  package enum Font: CaseIterable, Sendable {
    /// Five pixels high, three rows at scale 1; accents fit in them too.
    case small
    /// Seven pixels high, four rows at scale 1; accents fit in them too.
    case tall
  }

  /// A font, and how many columns wide each of its pixels is.
  package struct Scale: Hashable, Comparable, Sendable {
    package let font: Font
    package let factor: Int

    package init(_ font: Font, _ factor: Int = 1) {
      self.font = font
      self.factor = max(1, factor)
    }

    /// Half rows from the top of a capital to its foot, without accents.
    package var pixelRows: Int { font.capitalHeight * factor }

    /// The sizes that pictures are set in, from the smallest up.
    package static let ladder = [
      Scale(.small), Scale(.tall), Scale(.small, 2), Scale(.tall, 2), Scale(.small, 3),
      Scale(.small, 4), Scale(.tall, 3), Scale(.tall, 4),
    ]

    /// Rows that a line takes, with room for accents.
    package var lineRows: Int { rows(isAccented: true) }

    /// Rows that a line without accents takes.
    package var rows: Int { rows(isAccented: false) }

    func rows(isAccented: Bool) -> Int { (pixelRows(isAccented: isAccented) + 1) / 2 }

    private func pixelRows(isAccented: Bool) -> Int { pixelRows + (isAccented ? factor : 0) }

    /// The font's rows behind the upper and lower half of a row of cells; -1 for none.
    func halves(_ row: Int, isAccented: Bool = false) -> (upper: Int, lower: Int) {
      // An odd height leaves a half row free at the top, so that letters stand on the line.
      let half = 2 * row - pixelRows(isAccented: isAccented) % 2
      let skipped = isAccented ? 0 : 1
      return (half < 0 ? -1 : half / factor + skipped, (half + 1) / factor + skipped)
    }

    package static func < (a: Scale, b: Scale) -> Bool { a.pixelRows < b.pixelRows }
  }

  /// The lines, top to bottom; at least one.
  package let lines: [String]
  package let scale: Scale
  private let drawn: [LargeLine]
  /// Whether a line has room above it for accents.
  private let isAccented: Bool

  package init(_ text: String, _ scale: Scale) {
    self.init(lines: [text], scale)
  }

  private init(lines: [String], _ scale: Scale) {
    self.lines = lines
    self.scale = scale
    drawn = lines.map { LargeLine($0, scale.font) }
    isAccented = drawn.contains(where: \.isAccented)
  }

  /// Sets a text in the largest letters that fit a space, over at most `lines` lines.
  ///
  /// Nil when not even the smallest letters fit.
  ///
  /// - Parameters:
  ///   - text: Any text; it is broken between words only.
  ///   - space: The size it must fit in.
  ///   - lines: The most lines to break it over.
  ///   - least: The smallest scale that is worth drawing.
  package init?(
    fitting text: String, in space: Size, lines: Int = 1, least: Scale = Scale(.small)
  ) {
    var best: LargeText?
    for font in Font.allCases {
      for count in 1...max(1, lines) {
        guard let broken = LargeText.broken(text, over: count, font) else { break }
        let single = LargeText(lines: broken, Scale(font))
        let scale = Scale(font, single.factor(filling: space))
        let candidate = LargeText(lines: broken, scale)
        guard scale >= least, candidate.size.fits(in: space) else { continue }
        if best.map({ $0.scale < scale }) ?? true { best = candidate }
      }
    }
    guard let best else { return nil }
    self = best
  }

  /// Sets a text in letters of one size, over as few lines as fit the columns; nil where that takes more than `lines`.
  package init?(_ text: String, _ scale: Scale, columns: Int, lines: Int) {
    for count in 1...max(1, lines) {
      guard let broken = LargeText.broken(text, over: count, scale.font) else { return nil }
      let large = LargeText(lines: broken, scale)
      guard large.size.columns > columns else {
        self = large
        return
      }
    }
    return nil
  }

  /// The size in cells.
  package var size: Size {
    let pixels = drawn.map(\.columns).max() ?? 0
    let gaps = (lines.count - 1) * lineGap
    return Size(columns: pixels * scale.factor, rows: lines.count * lineRows + gaps)
  }

  /// Whether every character of a text has a drawing.
  package static func draws(_ text: String) -> Bool { Font.small.draws(text) }

  /// The size of one line of text.
  package static func measure(_ text: String, _ scale: Scale) -> Size {
    LargeText(text, scale).size
  }

  /// Draws the text with its top left corner at a place; every line is aligned in the text's width.
  package func draw(
    on grid: inout Grid, row: Int, column: Int, align: Alignment = .left, style: Style = .clock
  ) {
    let size = size
    draw(
      on: &grid, in: Area(row: row, column: column, columns: size.columns, rows: size.rows),
      align: align, style: style)
  }

  /// Draws the text at the top of an area, with each line aligned in it; text outside is clipped.
  package func draw(
    on grid: inout Grid, in area: Area, align: Alignment = .center, style: Style = .clock
  ) {
    for (number, line) in drawn.enumerated() {
      let top = number * (lineRows + lineGap)
      let columns = LargeText.columns(for: line.columns * scale.factor, in: area, align)
      for row in 0..<max(0, min(lineRows, area.rows - top)) {
        line.draw(
          scale.halves(row, isAccented: isAccented), scale.factor, on: &grid,
          row: area.row + top + row, columns: columns, style: style)
      }
    }
  }

  /// Draws the characters in which a text differs from one that was drawn in the same area and style.
  ///
  /// Both are one line of ASCII, and their characters have the same widths in order, as two times on a clock have.
  package static func turn(
    _ old: String, to new: String, _ scale: Scale, on grid: inout Grid, in area: Area,
    align: Alignment, style: Style
  ) {
    let table = scale.font.table
    let pixels = new.utf8.reduce(-1) { $0 + 1 + (table[ascii: $1]?.width ?? 0) }
    let columns = columns(for: pixels * scale.factor, in: area, align)
    var column = columns.lowerBound
    for (old, new) in zip(old.utf8, new.utf8) {
      guard let glyph = table[ascii: new] else { continue }
      if old != new {
        for row in 0..<max(0, min(scale.rows, area.rows)) {
          glyph.draw(
            scale.halves(row), scale.factor, on: &grid, row: area.row + row, column: column,
            within: columns, style: style)
        }
      }
      column += (glyph.width + 1) * scale.factor
    }
  }

  /// The columns where a line of this width may be drawn: from its beginning to the area's end.
  private static func columns(for width: Int, in area: Area, _ align: Alignment) -> Range<Int> {
    let start = area.column + align.indent(of: width, in: area.columns)
    return start..<max(start, area.column + area.columns)
  }

  private var lineRows: Int { scale.rows(isAccented: isAccented) }

  /// Empty rows between two lines.
  private var lineGap: Int { max(1, scale.factor / 2) }

  /// The largest factor at which this text, now at factor 1, fits a space; at least 1.
  private func factor(filling space: Size) -> Int {
    let columns = drawn.map(\.columns).max() ?? 0
    var factor = max(1, space.columns / max(1, columns))
    while factor > 1 {
      let larger = LargeText(lines: lines, Scale(scale.font, factor), drawn, isAccented)
      if larger.size.fits(in: space) { break }
      factor -= 1
    }
    return factor
  }

  private init(lines: [String], _ scale: Scale, _ drawn: [LargeLine], _ isAccented: Bool) {
    self.lines = lines
    self.scale = scale
    self.drawn = drawn
    self.isAccented = isAccented
  }
}
