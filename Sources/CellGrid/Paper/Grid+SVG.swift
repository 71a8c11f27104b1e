extension Grid {
  /// The picture as an SVG image of a terminal window, in a theme's 256 colours.
  ///
  /// Every cell keeps its place whatever font the reader has; blocks are drawn as rectangles, so
  /// large letters have no seams. The caret is drawn as a bar.
  ///
  /// - Parameters:
  ///   - theme: How styles look; `.light` gets a light window.
  ///   - title: A description for those who cannot see the image.
  /// - Returns: A whole SVG file.
  package func svg(theme: Theme = .dark, title: String = "") -> String {
    let paper = Paper(theme)
    let width = columns * Paper.cellWidth + 2 * Paper.margin
    let height = rows * Paper.cellHeight + 2 * Paper.margin
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
        + " width=\"\(width)\" height=\"\(height)\" role=\"img\">",
      "<title>\(title.escapedForXML)</title>",
      "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"\(paper.background)\"/>",
      "<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\""
        + " font-size=\"15\" xml:space=\"preserve\" shape-rendering=\"crispEdges\">",
    ]
    for row in 0..<rows {
      for run in runs(row: row) { parts += draw(run, row: row, on: paper) }
    }
    if let caret, contains(row: caret.row, column: caret.column) {
      parts.append(
        Paper.rectangle(
          x: Paper.x(caret.column), y: Paper.y(caret.row), width: 2, height: Paper.cellHeight,
          paper.foreground))
    }
    return (parts + ["</g>", "</svg>", ""]).joined(separator: "\n")
  }

  private func draw(_ run: Run, row: Int, on paper: Paper) -> [String] {
    let ink = paper.ink(of: run.style)
    var parts: [String] = []
    if let background = ink.background {
      parts.append(
        Paper.rectangle(
          x: Paper.x(run.columns.lowerBound), y: Paper.y(row),
          width: run.columns.count * Paper.cellWidth, height: Paper.cellHeight, background))
    }
    var column = run.columns.lowerBound
    while column < run.columns.upperBound {
      let cell = self[row, column]
      let end = end(ofLike: cell, row: row, from: column, before: run.columns.upperBound)
      if let block = Paper.block(cell.scalar) {
        parts.append(
          Paper.rectangle(
            x: Paper.x(column), y: Paper.y(row) + block.top,
            width: (end - column) * Paper.cellWidth, height: block.height, ink.foreground))
      } else if cell.scalar != " " {
        parts.append(text(row: row, column..<end, ink))
      }
      column = end
    }
    return parts
  }

  /// The end of a stretch that can be drawn as one: the same block, spaces, or text of ASCII and Latin letters; any
  /// other character stands alone, since fonts disagree about its width.
  private func end(ofLike cell: Cell, row: Int, from column: Int, before limit: Int) -> Int {
    var end = column + 1
    let isBlock = Paper.block(cell.scalar) != nil
    let isRepeated = isBlock || cell.scalar == " "
    let isText = !isRepeated && cell.isPlainText
    while end < limit {
      let next = self[row, end]
      let continues =
        next.isContinuation || (isRepeated && next.scalar == cell.scalar)
        || (isText && next.isPlainText)
      if !continues { break }
      end += 1
    }
    return end
  }

  private func text(row: Int, _ columns: Range<Int>, _ ink: Paper.Ink) -> String {
    let text = columns.map { self[row, $0].text }.joined()
    let length = columns.count * Paper.cellWidth
    return "<text x=\"\(Paper.x(columns.lowerBound))\" y=\"\(Paper.y(row) + Paper.baseline)\""
      + " textLength=\"\(length)\" lengthAdjust=\"spacingAndGlyphs\" fill=\"\(ink.foreground)\""
      + "\(ink.attributes)>\(text.escapedForXML)</text>"
  }
}

extension Cell {
  fileprivate var isPlainText: Bool { scalar.value < 0x250 && marks.isEmpty }
}

extension String {
  /// The text with the characters that XML gives a meaning written as entities.
  var escapedForXML: String {
    var escaped = ""
    for character in unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _ where character.value < 0x20: escaped += " "
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
