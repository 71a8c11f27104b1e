/// The cells of a table, as they stand in consecutive lines.
///
/// Bars draw a table wherever they stand. Tabs, semicolons and commas set one only where its first row names columns, or,
/// for tabs and semicolons, where most rows have three cells or more and one of them is a time.
struct TableGrid {
  /// One cell without inline marks; its first line, and the lines that `<br>` puts below it.
  struct Cell {
    var content: Snippet
    var links: [String]
    var below: [Cell] = []
    var isEmpty: Bool { content.isEmpty && links.isEmpty }
  }

  /// What parts the cells of a row.
  private enum Separator: CaseIterable {
    case bar, tab, semicolon, comma

    var scalar: Unicode.Scalar {
      switch self {
      case .bar: "|"
      case .tab: "\t"
      case .semicolon: ";"
      case .comma: ","
      }
    }
  }

  private(set) var rows: [[Cell]] = []
  /// Whether the first row names the columns.
  private(set) var hasHead = false
  /// The rows above a head that is not the first one.
  private(set) var above: [[Cell]] = []
  /// The index of the line behind the table.
  private(set) var end: Int

  /// The grid that begins at a line; nil where none does.
  init?(_ lines: [Line], at start: Int) {
    let line = lines[start]
    guard !line.isLong, !line.isListed, !line.isHeading else { return nil }
    end = start
    for separator in Separator.allCases where line.raw.scalars.contains(separator.scalar) {
      switch separator {
      case .bar: takeBarred(lines)
      case .tab, .semicolon, .comma: takeSeparated(lines, separator)
      }
      if !rows.isEmpty || end > start { return }
    }
    return nil
  }

  /// Gives a cell another content.
  mutating func set(_ content: Snippet, row: Int, _ column: Int) {
    rows[row][column].content = content
  }

  // MARK: - Bars

  private mutating func takeBarred(_ lines: [Line]) {
    let start = end
    var index = start
    while index < lines.count, !lines[index].isBlank, !lines[index].isLong,
      lines[index].raw.scalars.contains("|"),
      lines[index].marker == .plain || Self.isRule(lines[index].raw)
    {
      let row = lines[index].raw
      if Self.isRule(row) {
        if rows.count == 1 { hasHead = true }
      } else {
        rows.append(Self.cells(of: row))
      }
      index += 1
    }
    guard rows.count + (hasHead ? 1 : 0) >= 2 || lines[start].raw.first == "|" else {
      // Rules alone are no table, and not looked at again.
      if rows.isEmpty { end = index }
      rows = []
      return
    }
    end = index
    // A row in the head's place that holds a time is a row.
    if hasHead, let head = rows.first, head.contains(where: { TableColumns.isTime($0.content) }) {
      hasHead = false
    }
    takeLaterHead()
  }

  /// Takes a row of days below the table's title as its head.
  private mutating func takeLaterHead() {
    guard let place = rows.prefix(4).firstIndex(where: Self.namesDays), place > 0,
      rows[..<place].allSatisfy({ $0.count { !$0.isEmpty } <= 1 })
    else { return }
    above = Array(rows[..<place])
    rows.removeFirst(place)
    hasHead = true
  }

  private static func namesDays(_ row: [Cell]) -> Bool {
    let filled = row.filter { !$0.isEmpty }
    return filled.count >= 2 && filled.allSatisfy { TableColumns.dayHead($0.content) != nil }
  }

  private static func isRule(_ row: Snippet) -> Bool {
    row.scalars.contains("-")
      && row.scalars.allSatisfy { $0 == "|" || $0 == "-" || $0 == ":" || $0 == "+" || $0.isBlank }
  }

  private static func cells(of row: Snippet) -> [Cell] {
    var cells: [Cell] = []
    var start = row.startIndex
    var index = row.startIndex
    if row.first == "|" {
      start += 1
      index += 1
    }
    while index < row.endIndex {
      if row[index] == "\\" {
        index += 2
        continue
      }
      if row[index] == "|" {
        cells.append(cell(row[start..<index]))
        start = index + 1
      }
      index += 1
    }
    if start < row.endIndex { cells.append(cell(row[start..<row.endIndex])) }
    return cells
  }

  // MARK: - Separators

  private mutating func takeSeparated(_ lines: [Line], _ separator: Separator) {
    let start = end
    guard Self.mayBegin(lines[start].raw, separator) else { return }
    let first = Self.cells(of: lines[start], separator)
    let isNamed = TableColumns.isHead(first)
    guard isNamed || separator != .comma && first.count >= 3 else { return }
    guard isNamed || Self.isTable(Self.sample(lines, from: start, separator)) else { return }
    var found = [first]
    var index = start + 1
    while index < lines.count, let row = Self.row(lines, at: &index, separator) {
      if TableColumns.isHead(row) {
        index -= 1
        break
      }
      found.append(row)
    }
    guard found.count >= 2 else { return }
    rows = found
    hasHead = isNamed
    end = index
  }

  /// Whether a table may begin with a line: a head says when, and what has none has three cells.
  private static func mayBegin(_ raw: Snippet, _ separator: Separator) -> Bool {
    let pieces = raw.scalars.split(
      separator: separator.scalar, maxSplits: 40, omittingEmptySubsequences: false)
    if separator != .comma, pieces.count >= 3 { return true }
    return pieces.contains { piece in
      let word = piece.drop { $0.isBlank || $0 == "\"" || $0 == "*" || $0 == "_" }
      guard word.first?.isLetter ?? word.first.map({ $0 == "#" }) ?? false else { return false }
      let text = raw[word.startIndex..<word.endIndex].trimmed.text.filter { !"\"_".contains($0) }
      return TableHeads.isTemporal(TableHeads.word(text))
    }
  }

  /// The row at a line, behind blank ones where more rows follow; nil where the table has ended.
  private static func row(
    _ lines: [Line], at index: inout Int, _ separator: Separator
  ) -> [Cell]? {
    var next = index
    while next < lines.count, lines[next].isBlank { next += 1 }
    guard next < lines.count, !lines[next].isLong, !lines[next].isHeading, next - index <= 1,
      lines[next].raw.scalars.contains(separator.scalar)
    else { return nil }
    index = next + 1
    return cells(of: lines[next], separator)
  }

  /// The first rows, by which a table without a head is known.
  private static func sample(_ lines: [Line], from start: Int, _ separator: Separator) -> [[Cell]] {
    var rows: [[Cell]] = []
    var index = start
    while rows.count < 20, index < lines.count, let row = row(lines, at: &index, separator) {
      rows.append(row)
    }
    return rows
  }

  private static func isTable(_ rows: [[Cell]]) -> Bool {
    rows.count >= 2 && rows.count { $0.count >= 3 } * 2 > rows.count
      && rows.count { $0.contains { TableColumns.isTime($0.content) } } * 2 > rows.count
  }

  private static func cells(of line: Line, _ separator: Separator) -> [Cell] {
    guard separator == .tab else {
      let source = SourceLine(number: line.number, snippet: line.raw)
      return DelimitedText.row(source, separator.scalar).fields.map {
        cell(Snippet($0.text, line: line.number, column: $0.column))
      }
    }
    let leading = line.beginsWithTab ? line.indent / 4 : 0
    let empty = Cell(content: Snippet(line: line.number), links: [])
    let filled = line.raw.scalars.split(separator: "\t", omittingEmptySubsequences: false)
      .map { cell(line.raw[$0.startIndex..<$0.endIndex]) }
    return Array(repeating: empty, count: leading) + filled
  }

  // MARK: - Cells

  private static func cell(_ text: Snippet) -> Cell {
    var lines = lines(of: text.trimmed).map { line in
      let plain = InlineMarkup.plain(line.trimmed)
      return Cell(content: plain.snippet, links: plain.links)
    }
    lines.removeAll { $0.isEmpty }
    guard var first = lines.first, !isPlaceholder(first.content.text) else {
      return Cell(content: Snippet(line: text.line), links: [])
    }
    first.below = Array(lines.dropFirst())
    return first
  }

  /// A cell's lines, which `<br>` ends.
  private static func lines(of text: Snippet) -> [Snippet] {
    var lines: [Snippet] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      if text.has("<br", at: index),
        let close = text.from(index).scalars.firstIndex(of: ">"), close - index <= 5
      {
        lines.append(text[start..<index])
        start = close + 1
        index = close
      }
      index += 1
    }
    return lines + [text.from(start)]
  }

  /// Whether a cell holds only signs, or says that it holds nothing.
  private static func isPlaceholder(_ text: String) -> Bool {
    !text.isEmpty
      && (["n/a", "i/a"].contains(text.folded)
        || !text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.isDigit }
          && text.unicodeScalars.allSatisfy { $0.value < 0x2600 })
  }
}
