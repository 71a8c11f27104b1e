import CellGrid
import Phrases
import SamlingCore

/// Draws the page of a programme as it was read.
package func readingView(_ page: ReadingPage, size: Size) -> Grid {
  var grid = Grid(size)
  ReadingScreen(page: page, words: page.words).draw(on: &grid)
  return grid
}

/// The page's screen: what was understood, beside or above the doubt with its choices, and the keys.
private struct ReadingScreen {
  let page: ReadingPage
  let words: any Phrases

  /// From how many columns all doubts stand beside what was understood.
  private static let wide = 110

  func draw(on grid: inout Grid) {
    let top = grid.area.split(top: min(2, grid.rows / 4))
    let bottom = top.rest.split(bottom: min(2, grid.rows / 3))
    drawTop(top.top, on: &grid)
    drawFoot(bottom.bottom, on: &grid)
    var body = bottom.rest
    if let warning = page.failure ?? page.reading.notice {
      let lines = warning.wrapped(
        to: max(1, body.columns - 2), lines: max(0, min(2, body.rows / 4)))
      let parts = body.split(top: lines.count)
      for (row, line) in lines.enumerated() {
        grid.put(line, in: parts.top.inset(columns: 1), line: row, style: .warning)
      }
      body = parts.rest
    }
    guard page.doubt != nil else { return drawUnderstood(body, on: &grid) }
    if body.columns >= Self.wide {
      let parts = body.split(right: body.columns * 2 / 5)
      grid.verticalRule(column: parts.right.column, row: body.row, rows: body.rows)
      drawUnderstood(parts.rest, on: &grid)
      drawDoubts(parts.right.split(left: 1).rest, on: &grid)
    } else {
      let rows = doubtRows(page.chosen, columns: body.columns - 2)
      let parts = body.split(bottom: min(rows.count + 1, body.rows * 3 / 5))
      drawUnderstood(parts.rest, on: &grid)
      grid.rule(row: parts.bottom.row)
      draw(rows, in: parts.bottom.split(top: 1).rest.inset(columns: 1), on: &grid)
    }
  }

  // MARK: Around

  private func drawTop(_ area: Area, on grid: inout Grid) {
    guard area.rows > 0 else { return }
    let line = area.split(top: 1).top.inset(columns: 1)
    let right = words.doubtsInAll(page.reading.doubts.count)
    let style: Style = page.reading.doubts.isEmpty ? .good : .warning
    grid.put(
      "\(words.menuReadAs) · \(page.name)".truncated(to: line.columns - right.columns - 2),
      in: line, style: .heading)
    if line.columns > right.columns * 2 { grid.put(right, in: line, align: .right, style: style) }
    if area.rows > 1 { grid.rule(row: area.row + 1) }
  }

  private func drawFoot(_ area: Area, on grid: inout Grid) {
    guard area.rows > 0 else { return }
    if area.rows > 1 { grid.rule(row: area.row) }
    let keys = words.readingKeys(foot).map { (key: $0.key, text: $0.does) }
      .filter { $0.key != ReadingPage.takesBack || page.choices > 0 }
    KeyFoot(keys: Array(keys.dropLast()), help: keys.last ?? ("", ""))
      .draw(in: area.split(bottom: 1).bottom, on: &grid)
  }

  private var foot: ReadingFoot {
    if page.typing != nil { return .typing }
    if page.reading.isUnusable { return .unusable }
    return page.reading.doubts.isEmpty ? .sure : .doubtful
  }

  // MARK: What was understood

  /// A row of the screen: pieces one after the other, and the place in what was understood.
  private struct Row {
    var column = 0
    var pieces: [(text: String, style: Style)]
    var line: Int?
  }

  private func drawUnderstood(_ area: Area, on grid: inout Grid) {
    let area = area.inset(columns: 1)
    guard area.rows > 0, area.columns > 0 else { return }
    let rows = understood(columns: area.columns)
    let at = page.doubt.flatMap { row(of: $0, in: rows) }
    let first = max(
      0, min((at.map { $0 - area.rows / 3 } ?? 0) + page.scroll, rows.count - area.rows))
    for (number, row) in rows.enumerated().dropFirst(first).prefix(area.rows) {
      draw(row, area.row + number - first, in: area, on: &grid)
      guard number == at else { continue }
      let place = Area(
        row: area.row + number - first, column: area.column, columns: area.columns, rows: 1)
      grid.restyle(place, .selection)
    }
    let edge = area.column + area.columns - 1
    if first > 0 { grid.put("↑", row: area.row, column: edge, style: .quiet) }
    if first + area.rows < rows.count {
      grid.put("↓", row: area.row + area.rows - 1, column: edge, style: .quiet)
    }
  }

  private func draw(_ row: Row, _ number: Int, in area: Area, on grid: inout Grid) {
    var column = area.column + row.column
    let end = area.column + area.columns
    for piece in row.pieces {
      column = grid.put(
        piece.text, row: number, column: column, style: piece.style, maxWidth: max(0, end - column))
    }
  }

  /// The row that a doubt is about: the last that stands at its line or above it.
  private func row(of doubt: Doubt, in rows: [Row]) -> Int? {
    guard doubt.diagnostic.file == nil else { return nil }
    return rows.indices.last { index in
      rows[index].line.map { $0 > 0 && $0 <= doubt.diagnostic.line } ?? false
    }
  }

  private func understood(columns: Int) -> [Row] {
    var rows: [Row] = []
    for line in page.reading.lines {
      if line.kind == .day, !rows.isEmpty { rows.append(Row(pieces: [])) }
      rows += self.rows(of: line, columns: columns)
    }
    let left = page.reading.doubts.filter(\.isLeftOut)
    if !left.isEmpty {
      rows += [Row(pieces: []), Row(pieces: [(words.leftOutOfReading, .heading)])]
      rows += left.map { Row(column: 2, pieces: [($0.text?.trimmed ?? "", .quiet)]) }
    }
    return rows
  }

  /// The rows of a line: its text, and what is known of it beside that, or below where there is no room.
  private func rows(of line: AgendaLine, columns: Int) -> [Row] {
    let (mark, indent, style) = face(of: line)
    let room = max(8, columns - indent - mark.columns)
    let facts = line.facts.joined(separator: " · ")
    let texts = line.text.wrapped(to: room)
    var rows = texts.enumerated().map { number, text in
      Row(
        column: indent + (number == 0 ? 0 : mark.columns),
        pieces: number == 0 ? [(mark, .quiet), (text, style)] : [(text, style)],
        line: number == 0 ? line.line : nil)
    }
    guard !facts.isEmpty else { return rows }
    if rows.count == 1, line.text.columns + 3 + facts.columns <= room {
      rows[0].pieces.append(("   " + facts, .quiet))
    } else {
      rows += facts.wrapped(to: room).map {
        Row(column: indent + mark.columns, pieces: [($0, .quiet)])
      }
    }
    return rows
  }

  private func face(of line: AgendaLine) -> (mark: String, indent: Int, style: Style) {
    // Below an item all stands under its title, which begins behind its times.
    let below = 11 + 2 * line.depth
    return switch line.kind {
    case .title: ("", 0, .strong)
    case .circle, .header: ("", 2, .normal)
    case .day: ("", 0, .heading)
    case .item: (line.times + "  ", 0, .normal)
    case .part: ("· ", below, .normal)
    case .question: ("? ", below, .question)
    case .sum: ("= ", below, .quiet)
    }
  }

  // MARK: Doubts

  /// All doubts, the told one with its choices, moved so that it is in sight.
  private func drawDoubts(_ area: Area, on grid: inout Grid) {
    let area = area.inset(columns: 1)
    var rows: [Row] = []
    var told = 0..<0
    for number in page.reading.doubts.indices {
      if !rows.isEmpty { rows.append(Row(pieces: [])) }
      let own = doubtRows(number, columns: area.columns)
      if number == page.chosen { told = rows.count..<(rows.count + own.count) }
      rows += own
    }
    let first = max(0, min(told.lowerBound, told.upperBound - area.rows))
    draw(Array(rows.dropFirst(first)), in: area, on: &grid)
  }

  private func draw(_ rows: [Row], in area: Area, on grid: inout Grid) {
    for (number, row) in rows.prefix(area.rows).enumerated() {
      draw(row, area.row + number, in: area, on: &grid)
    }
    guard page.typing != nil, let at = rows.firstIndex(where: { $0.pieces.first?.style == .field }),
      at < area.rows
    else { return }
    grid.caret = Grid.Place(
      row: area.row + at, column: min(area.column + caretColumn(area.columns), grid.columns - 1))
  }

  private func doubtRows(_ number: Int, columns: Int) -> [Row] {
    let columns = max(8, columns)
    let doubt = page.reading.doubts[number]
    let isTold = number == page.chosen
    let place = doubt.diagnostic.file ?? words.onLine(doubt.diagnostic.line)
    let head = words.doubt(number + 1, of: page.reading.doubts.count) + " · " + place
    let isError = doubt.diagnostic.severity == .error
    var rows = [Row(pieces: [(head, isTold ? .heading : .quiet)])]
    if isTold, let typing = page.typing {
      rows.append(Row(pieces: [(shown(typing, columns), .field)]))
    } else if isTold, let text = doubt.text?.trimmed, !text.isEmpty {
      rows.append(Row(pieces: [(words.quoted(text).truncated(to: columns), .normal)]))
    }
    rows += doubt.diagnostic.message.wrapped(to: columns, lines: isTold ? 4 : 2).map {
      Row(pieces: [($0, isError ? .error : isTold ? .warning : .quiet)])
    }
    return isTold && page.typing == nil ? rows + choiceRows(doubt, columns: columns) : rows
  }

  private func choiceRows(_ doubt: Doubt, columns: Int) -> [Row] {
    var rows = page.offers.enumerated().map { number, choice in
      Row(pieces: [
        ("\(number + 1)", .key),
        (" " + words.quoted(choice.shown).truncated(to: columns - 2), .normal),
      ])
    }
    if doubt.text != nil {
      rows.append(
        Row(pieces: [
          ("r", .key), (" \(words.writeLineAnew)   ", .quiet), ("x", .key),
          (" \(words.leaveLineOut)", .quiet),
        ]))
    }
    return rows
  }

  /// As much of the line as there is room for, up to the caret.
  private func shown(_ typing: LineEditor, _ columns: Int) -> String {
    let before = String(typing.text[..<typing.caret])
    let cut = before.columns - (columns - 1)
    guard cut > 0 else { return typing.string.prefix(columns: columns) }
    return before.suffix(columns: columns - 1)
  }

  private func caretColumn(_ columns: Int) -> Int {
    guard let typing = page.typing else { return 0 }
    return min(String(typing.text[..<typing.caret]).columns, columns - 1)
  }
}
