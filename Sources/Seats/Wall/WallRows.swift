import CellGrid

/// Rows of one kind beneath each other: options, notes, statements, bars with their numbers.
struct WallRows: Equatable {
  struct Row: Equatable {
    /// What stands before the label: a number, a dash.
    var lead: WallText?
    var label: WallText
    /// What stands behind the label or its bar; several under headings.
    var cells: [WallText] = []
    /// How long its bar is, 0 to 1; nil for a row without one.
    var share: Double?
    var style = Style.normal
    /// Whether it says what the rows after it are.
    var isHeading = false

    var texts: [WallText] { [lead, label].compactMap(\.self) + cells }
  }

  var rows: [Row]
  /// What stands over the cells; empty where they need none.
  var headings: [WallText] = []
  /// Whether labels are numbers, which stand to the right.
  var isNumbered = false

  /// The fewest columns of a bar, of a label beside headed cells and of a heading that is broken.
  private static let least = (bar: 10, label: 8, heading: 5)

  /// The columns of each part of a row.
  private struct Shape {
    var lead = 0
    var label = 0
    var bar = 0
    /// For each cell its columns; 0 for one that is empty in every row.
    var cells: [Int] = []
    /// Where headed cells begin.
    var places: [Int] = []
    var gap: Int

    var labelColumn: Int { lead > 0 ? lead + gap : 0 }
    var barColumn: Int { labelColumn + label + gap }
  }

  /// Whether a place beside others is too narrow: where a word would be broken, or a bar would be next to nothing.
  func isCramped(_ letters: Letters, columns: Int) -> Bool {
    guard let shape = shape(letters, columns) else { return true }
    guard rows.contains(where: { $0.share != nil }), headings.isEmpty else {
      return rows.contains { row in
        row.label.widestWord(letters) > (row.isHeading ? columns : shape.label)
          || zip(row.cells, shape.cells).contains { $0.widestWord(letters) > $1 }
      }
    }
    func widest(_ texts: [WallText]) -> Int { texts.map { $0.columns(letters) }.max() ?? 0 }
    let texts = widest(rows.map(\.label)) + widest(rows.flatMap(\.cells))
    return shape.labelColumn + texts + 2 * shape.gap + max(Self.least.bar, columns / 4) > columns
  }

  /// The rows set in letters of one size, and the headings over them; nil where that cannot be.
  func set(_ letters: Letters, columns: Int) -> (head: [WallChunk], rows: [WallChunk])? {
    let sets = [true, false].compactMap { hasWholeWords in
      shape(letters, columns, hasWholeWords: hasWholeWords).flatMap {
        set(letters, columns: columns, $0)
      }
    }
    func height(_ set: (head: [WallChunk], rows: [WallChunk])) -> Int {
      (set.head + set.rows).reduce(0) { $0 + $1.rows }
    }
    return sets.min { height($0) < height($1) }
  }

  private func set(_ letters: Letters, columns: Int, _ shape: Shape)
    -> (head: [WallChunk], rows: [WallChunk])?
  {
    var chunks: [WallChunk] = []
    for row in rows {
      guard let chunk = chunk(row, letters, shape, columns) else { return nil }
      chunks.append(chunk)
    }
    guard !headings.isEmpty else { return ([], chunks) }
    guard let head = head(letters, shape) else { return nil }
    return ([head], chunks)
  }

  /// The columns of each part; nil where there are too few.
  ///
  /// Headings may be broken where words need not be whole.
  private func shape(_ letters: Letters, _ columns: Int, hasWholeWords: Bool = true) -> Shape? {
    if headings.isEmpty, !hasWholeWords { return nil }
    func widest(_ texts: [WallText]) -> Int { texts.map { $0.columns(letters) }.max() ?? 0 }
    var shape = Shape(gap: letters.space)
    shape.lead = widest(rows.compactMap(\.lead))
    let labels = widest(rows.filter { !$0.isHeading }.map(\.label))
    let free = columns - shape.labelColumn
    let count = rows.map(\.cells.count).max() ?? 0
    let hasBars = rows.contains { $0.share != nil }
    let bar = hasBars ? Self.least.bar + shape.gap : 0
    if count == 0 {
      shape.label = free - bar - (bar > 0 ? shape.gap : 0)
    } else if headings.isEmpty {
      // A value is broken before it takes more than a third, unless labels leave it more.
      let value = widest(rows.flatMap(\.cells))
      let cells = min(value, max(columns / 3, free - labels - bar - shape.gap))
      shape.cells = [cells]
      shape.label = min(labels, free - cells - bar - shape.gap)
    } else {
      shape.cells = (0..<count).map { place in
        let own = widest(
          rows.compactMap { $0.cells.indices.contains(place) ? $0.cells[place] : nil })
        let heading = headings.indices.contains(place) ? headings[place].widestWord(letters) : 0
        return max(own, hasWholeWords ? heading : min(heading, Self.least.heading))
      }
      var end = columns
      for width in shape.cells.reversed() {
        shape.places.insert(end - width, at: 0)
        if width > 0 { end -= width + 2 * shape.gap }
      }
      shape.label = min(labels, end - shape.labelColumn)
      let left = end - shape.barColumn
      shape.bar = hasBars && left >= Self.least.bar ? left : 0
      return shape.label >= min(labels, Self.least.label) ? shape : nil
    }
    guard shape.label > 0, shape.cells.allSatisfy({ $0 >= 0 }) else { return nil }
    if hasBars {
      shape.bar =
        free - shape.label - shape.gap - shape.cells.reduce(0) { $0 + $1 + shape.gap }
    }
    return shape
  }

  private func chunk(_ row: Row, _ letters: Letters, _ shape: Shape, _ columns: Int)
    -> WallChunk?
  {
    // A row with a character that large letters lack is in ordinary ones, so that its texts stand together.
    let letters = row.texts.allSatisfy { $0.letters(letters) == letters } ? letters : .ordinary
    if row.isHeading {
      var chunk = row.label.chunk(letters, columns: columns, style: row.style)
      chunk?.isHeading = true
      return chunk
    }
    guard let label = row.label.lines(letters, columns: max(1, shape.label)) else { return nil }
    var lines = label.map { text in
      WallLine(
        letters,
        [
          WallLine.Part(
            content: .text(text), column: shape.labelColumn, columns: shape.label,
            letters: row.label.letters(letters), align: isNumbered ? .right : .left,
            style: row.style)
        ])
    }
    if let lead = row.lead {
      lines[0].parts.append(
        WallLine.Part(
          content: .text(lead.text), column: 0, columns: shape.lead,
          letters: lead.letters(letters), align: .right, style: row.style))
    }
    var end = shape.barColumn
    if let share = row.share, shape.bar > 0 {
      lines[0].parts.append(
        WallLine.Part(
          content: .bar(share), column: end, columns: shape.bar, letters: letters, style: .bar))
      // The number stands just behind its bar.
      if share > 0 { end += Int((share * Double(shape.bar)).rounded(.up)) + shape.gap }
    }
    for (number, cell) in row.cells.enumerated() where !cell.text.isEmpty {
      let width = shape.cells[number]
      guard width > 0, let texts = cell.lines(letters, columns: width) else { return nil }
      for (place, text) in texts.enumerated() {
        if place == lines.count { lines.append(WallLine(letters, [])) }
        lines[place].parts.append(
          WallLine.Part(
            content: .text(text), column: headings.isEmpty ? end : shape.places[number],
            columns: width, letters: cell.letters(letters),
            align: headings.isEmpty ? .left : .right, style: row.style))
      }
    }
    return WallChunk(lines: lines)
  }

  private func head(_ letters: Letters, _ shape: Shape) -> WallChunk? {
    var texts: [[String]] = []
    for (heading, width) in zip(headings, shape.cells) {
      guard width > 0 || heading.text.isEmpty,
        let lines = heading.text.isEmpty ? [] : heading.lines(letters, columns: width)
      else { return nil }
      texts.append(lines)
    }
    let count = texts.map(\.count).max() ?? 0
    let lines = (0..<count).map { line in
      let parts = texts.indices.compactMap { number -> WallLine.Part? in
        // The last line of each stands right over the numbers.
        let place = line - (count - texts[number].count)
        return place < 0
          ? nil
          : WallLine.Part(
            content: .text(texts[number][place]), column: shape.places[number],
            columns: shape.cells[number], letters: headings[number].letters(letters),
            align: .right, style: .quiet)
      }
      return WallLine(letters, parts)
    }
    return WallChunk(lines: lines, isHeading: true)
  }
}
