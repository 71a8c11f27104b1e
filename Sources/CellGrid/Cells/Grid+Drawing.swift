extension Grid {
  /// Writes text on one row and clips it, to `maxWidth` columns and to the grid.
  ///
  /// A line end in the text becomes a space. With `ellipsis` a text that does not fit ends in `…`.
  ///
  /// - Returns: The column after the text, also when that is outside the grid.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, style: Style = .normal, maxWidth: Int? = nil,
    ellipsis: Bool = false
  ) -> Int {
    let limit = column + max(0, maxWidth ?? (columns - column))
    let text = ellipsis ? text.truncated(to: limit - column) : text
    guard row >= 0, row < rows else { return min(limit, column + text.columns) }
    if let length = text.plainColumns {
      let end = min(limit, column + length)
      putNarrow(text, style, row, column..<end)
      return end
    }
    var at = column
    for cell in CellReader(text, style: style) {
      let next = at + Int(cell.width)
      if next > limit { break }
      if at >= 0 { self[row, at] = cell }
      at = next
    }
    return at
  }

  /// Writes text on one line of an area, aligned, with `…` where it does not fit.
  package mutating func put(
    _ text: String, in area: Area, line: Int = 0, align: Alignment = .left, style: Style = .normal
  ) {
    guard line >= 0, line < area.rows else { return }
    let shown = text.truncated(to: area.columns)
    let indent = align.indent(of: shown.columns, in: area.columns)
    put(
      shown, row: area.row + line, column: area.column + indent, style: style,
      maxWidth: area.columns - indent)
  }

  /// Writes text over as many lines as it needs, broken between words.
  ///
  /// A text longer than the area ends in `…`.
  ///
  /// - Returns: The number of lines written.
  @discardableResult
  package mutating func putWrapped(
    _ text: String, in area: Area, align: Alignment = .left, style: Style = .normal
  ) -> Int {
    let lines = text.wrapped(to: area.columns, lines: area.rows)
    for (number, line) in lines.enumerated() {
      put(line, in: area, line: number, align: align, style: style)
    }
    return lines.count
  }

  /// Fills an area with one character, a space unless told otherwise.
  package mutating func fill(_ area: Area, with scalar: Unicode.Scalar = " ", style: Style) {
    if scalar.isASCII {
      for row in area.rowRange { setNarrow(scalar, style, row, area.columnRange) }
      return
    }
    guard let cell = CellReader(String(Character(scalar)), style: style).first(where: { _ in true })
    else { return }
    for row in max(0, area.row)..<max(0, area.row, min(rows, area.row + area.rows)) {
      var column = area.column
      while column + Int(cell.width) <= min(columns, area.column + area.columns) {
        self[row, column] = cell
        column += Int(cell.width)
      }
    }
  }

  /// Draws a horizontal rule, and joins it to each vertical one that it meets.
  package mutating func rule(
    row: Int, column: Int = 0, columns length: Int? = nil, style: Style = .border
  ) {
    let end = min(columns, column + max(0, length ?? columns - column))
    let isOne = end == column + 1
    for place in max(0, column)..<max(0, column, end) {
      join(Line(left: place > column || isOne, right: place + 1 < end || isOne), row, place, style)
    }
  }

  /// Draws a vertical rule, and joins it to each horizontal one that it meets.
  package mutating func verticalRule(
    column: Int, row: Int = 0, rows length: Int? = nil, style: Style = .border
  ) {
    let end = min(rows, row + max(0, length ?? rows - row))
    let isOne = end == row + 1
    for place in max(0, row)..<max(0, row, end) {
      join(Line(up: place > row || isOne, down: place + 1 < end || isOne), place, column, style)
    }
  }

  /// Draws a frame just inside an area; one thinner than two cells becomes a rule.
  package mutating func frame(_ area: Area, style: Style = .border) {
    guard !area.isEmpty else { return }
    let bottom = area.row + area.rows - 1
    let right = area.column + area.columns - 1
    if area.rows > 1, area.columns > 1 {
      for row in [area.row, bottom] {
        rule(row: row, column: area.column + 1, columns: area.columns - 2, style: style)
      }
      for column in [area.column, right] {
        verticalRule(column: column, row: area.row + 1, rows: area.rows - 2, style: style)
      }
      self[area.row, area.column] = Cell("┌", style: style)
      self[area.row, right] = Cell("┐", style: style)
      self[bottom, area.column] = Cell("└", style: style)
      self[bottom, right] = Cell("┘", style: style)
    } else if area.rows > 1 {
      verticalRule(column: area.column, row: area.row, rows: area.rows, style: style)
    } else {
      rule(row: area.row, column: area.column, columns: area.columns, style: style)
    }
  }

  /// Draws a bar whose filled part is `share` of its columns, to half a cell.
  ///
  /// The share is clamped to 0…1.
  package mutating func bar(
    _ share: Double, row: Int, column: Int, columns length: Int, style: Style = .bar,
    rest: Style = .barRest
  ) {
    let halves = Grid.halfCells(of: share, columns: length)
    let full = column + halves / 2
    let end = column + max(0, length)
    setNarrow("━", style, row, column..<full)
    if halves % 2 == 1 { self[row, full] = Cell("╸", style: style) }
    setNarrow("─", rest, row, full + halves % 2..<end)
  }

  /// How many half cells of a bar are filled.
  package static func halfCells(of share: Double, columns: Int) -> Int {
    let held = share > 0 ? min(share, 1) : 0
    return Int((held * Double(2 * max(0, columns))).rounded())
  }

  /// Copies another grid, and its caret if it has one, onto this one.
  package mutating func draw(_ other: Grid, row: Int, column: Int) {
    for line in 0..<other.rows {
      for place in 0..<other.columns { self[row + line, column + place] = other[line, place] }
    }
    if let caret = other.caret {
      self.caret = Place(row: row + caret.row, column: column + caret.column)
    }
  }
}
