import CellGrid

/// A table: its headings, and rows of cells.
struct WallTable: Equatable {
  var headings: [WallText]
  var rows: [[WallText]]

  /// Columns narrower than this are no columns.
  private static let least = 12
  private static let gap = 2

  /// The fewest columns of a table that is no list.
  static func columns(of count: Int) -> Int { count * least + (count - 1) * gap }

  /// The rows beneath their headings; nil where the columns are too narrow.
  func set(_ letters: Letters, columns: Int) -> (head: [WallChunk], rows: [WallChunk])? {
    let count = max(1, headings.count)
    let width = (columns - (count - 1) * Self.gap) / count
    guard width >= Self.least || count == 1 else { return nil }
    guard var head = line(of: headings, letters, width, style: .heading) else { return nil }
    head.isHeading = true
    var chunks: [WallChunk] = []
    for row in rows {
      guard let chunk = line(of: row, letters, width, style: .answer) else { return nil }
      chunks.append(chunk)
    }
    return (head.lines.isEmpty ? [] : [head], chunks)
  }

  private func line(of cells: [WallText], _ letters: Letters, _ width: Int, style: Style)
    -> WallChunk?
  {
    var lines: [WallLine] = []
    // Cells stand together in ordinary letters where one has a character that large ones lack.
    let letters = cells.allSatisfy { $0.letters(letters) == letters } ? letters : .ordinary
    for (number, cell) in cells.enumerated() where !cell.text.isEmpty {
      guard let texts = cell.lines(letters, columns: width) else { return nil }
      for (place, text) in texts.enumerated() {
        if place == lines.count { lines.append(WallLine(letters, [])) }
        lines[place].parts.append(
          WallLine.Part(
            content: .text(text), column: number * (width + Self.gap), columns: width,
            letters: cell.letters(letters), style: style))
      }
    }
    return WallChunk(lines: lines)
  }

  /// The rows as a list, each a part of its own: heading and cell beneath each other.
  func list(_ letters: Letters, columns: Int) -> [WallChunk]? {
    func lines(_ text: WallText, _ style: Style) -> [WallLine]? {
      text.lines(letters, columns: columns)?.map {
        let own = text.letters(letters)
        return WallLine($0, own, of: own, columns: columns, style: style)
      }
    }
    var chunks: [WallChunk] = []
    for row in rows {
      var chunk = WallChunk(lines: [])
      for (heading, cell) in zip(headings, row) where !cell.text.isEmpty {
        guard let above = heading.text.isEmpty ? [] : lines(heading, .heading),
          let below = lines(cell, heading.text.isEmpty ? .strong : .answer)
        else { return nil }
        chunk.lines += above + below
      }
      if !chunk.lines.isEmpty { chunks.append(chunk) }
    }
    return chunks
  }
}

/// Groups with their members beneath their names.
struct WallGroups: Equatable {
  struct Group: Equatable {
    /// Nil for a pair, which is told by its members.
    var name: WallText?
    var members: [WallText]
  }

  var groups: [Group]

  /// The columns of the longest name.
  func widest(_ letters: Letters) -> Int {
    groups.flatMap { [$0.name].compactMap(\.self) + $0.members }
      .map { $0.columns(letters) }.max() ?? 0
  }

  func set(_ letters: Letters, columns: Int) -> [WallChunk]? {
    var chunks: [WallChunk] = []
    for group in groups {
      var lines: [WallLine] = []
      for (text, style) in [(group.name, Style.strong)].compactMap({ text, style in
        text.map { ($0, style) }
      }) + group.members.map({ ($0, Style.normal) }) {
        guard let texts = text.lines(letters, columns: columns) else { return nil }
        let own = text.letters(letters)
        lines += texts.map { WallLine($0, own, of: own, columns: columns, style: style) }
      }
      chunks.append(WallChunk(lines: lines))
    }
    return chunks
  }
}
