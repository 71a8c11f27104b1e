import CellGrid
import SamlingCore

/// Draws a result in ordinary letters: bars with their numbers, the figure and the facts.
///
/// It can be read without colour: each bar has its number, and what is marked is bold.
struct ResultChart {
  let result: ResultSummary
  /// Whether bars have an empty row between them where there is room.
  private let isSpread: Bool

  init(_ result: ResultSummary, isSpread: Bool = false) {
    self.result = result
    self.isSpread = isSpread
  }

  func draw(in area: Area, on grid: inout Grid) {
    guard result.table.isEmpty else { return drawTable(in: area, on: &grid) }
    let facts = [result.figure.map { "⌀ " + $0 }].compactMap(\.self) + result.told
    guard result.headings.isEmpty else { return drawHeaded(facts, in: area, on: &grid) }
    // Facts stand beneath where the bars need two columns.
    let isBeside =
      area.columns >= 60 && !facts.isEmpty
      && (result.bars.count <= area.rows || area.columns >= 100)
    let width = isBeside ? area.columns - min(34, area.columns * 2 / 5) : area.columns
    let halves = area.split(left: width)
    let left = drawColumns(in: halves.left, on: &grid)
    let place = isBeside ? halves.rest.split(left: 2).rest : left.split(top: 1).rest
    var rest = place
    for (number, fact) in facts.enumerated() where rest.rows > 0 {
      let isFigure = number == 0 && result.figure != nil
      let rows = grid.putWrapped(
        fact, in: rest.split(top: 2).top, style: isFigure ? .strong : .normal)
      rest = rest.split(top: max(1, rows)).rest
    }
  }

  /// Draws bars with headings over their numbers, and the facts beneath.
  private func drawHeaded(_ facts: [String], in area: Area, on grid: inout Grid) {
    let text = facts.joined(separator: " · ")
    let rows = min(text.wrapped(to: max(1, area.columns)).count, area.rows / 4)
    let parts = area.split(bottom: text.isEmpty ? 0 : rows)
    _ = drawColumns(in: parts.rest, on: &grid)
    if !text.isEmpty { grid.putWrapped(text, in: parts.bottom, style: .normal) }
  }

  /// Draws the bars, in two columns where one has too few rows; returns the area left below them.
  private func drawColumns(in area: Area, on grid: inout Grid) -> Area {
    let bars = result.bars[...]
    let cells = CellColumns(result, besideLabelsIn: area)
    guard bars.count > area.rows - cells.rows, area.columns >= max(60, 2 * cells.columns + 24)
    else { return drawBars(bars, cells, in: area, on: &grid) }
    let halves = area.split(left: area.columns / 2)
    let middle = (bars.count + 1) / 2
    let right = halves.rest.split(left: 1).rest.split(left: area.columns / 2 - 1).left
    _ = drawBars(bars[middle...], cells, in: right, on: &grid)
    let below = drawBars(bars[..<middle], cells, in: halves.left.split(right: 1).rest, on: &grid)
    return area.split(top: below.row - area.row).rest
  }

  /// Draws some of the bars; returns the area left below them.
  private func drawBars(
    _ bars: ArraySlice<ResultSummary.Bar>, _ cells: CellColumns, in whole: Area,
    on grid: inout Grid
  ) -> Area {
    let area = whole.split(top: cells.rows).rest
    // Of all bars, so that those in two columns can be compared.
    let widest = result.bars.map(\.label.columns).max() ?? 0
    let labels = min(widest, cells.columns == 0 ? area.columns / 2 : cells.labels(in: area))
    // Bars are shortened before the numbers behind them.
    let room = max(area.columns / 3, area.columns - labels - 15)
    let values =
      cells.columns == 0 ? min(result.bars.map(\.value.columns).max() ?? 0, room) : cells.columns
    let length = max(0, area.columns - labels - values - 3)
    let shown = bars.count <= area.rows ? bars.count : max(0, area.rows - 1)
    let step = (isSpread || widest > labels) && bars.count * 2 <= area.rows ? 2 : 1
    cells.drawHeadings(column: area.column + area.columns - values, row: whole.row, on: &grid)
    for (number, bar) in bars.prefix(shown).enumerated() {
      let lines = area.split(top: number * step).rest.split(top: step).top
      let line = lines.split(top: 1).top
      let isNumber = bar.label.first?.isNumber == true && bar.label.columns <= 4
      let label = line.split(left: labels)
      let style: Style = bar.isMarked ? .strong : bar.share == nil ? .quiet : .normal
      if step > 1, bar.label.columns > labels {
        grid.putWrapped(bar.label, in: lines.split(left: labels).left, style: style)
      } else {
        grid.put(bar.label, in: label.left, align: isNumber ? .right : .left, style: style)
      }
      let space = label.rest.split(left: 1).rest
      var end = space.column
      if let share = bar.share {
        end = grid.putBar(share, row: line.row, column: space.column, columns: length)
        if share > 0 { end += 1 }
      } else {
        grid.put("┄┄", row: line.row, column: end, style: .quiet)
        end += 3
      }
      if cells.columns > 0 {
        cells.draw(
          bar.cells, column: area.column + area.columns - values, row: line.row, style: style,
          on: &grid)
      } else {
        grid.put(
          bar.value, row: line.row, column: end, style: style,
          maxWidth: area.column + area.columns - end, ellipsis: true)
      }
    }
    if shown < bars.count, area.rows > 0 {
      grid.put("… \(bars.count - shown)", in: area, line: shown, style: .quiet)
      return area.split(top: area.rows).rest
    }
    return area.split(top: shown * step).rest
  }

  private func drawTable(in area: Area, on grid: inout Grid) {
    guard let heading = result.table.first, !heading.isEmpty else { return }
    let width = max(1, area.columns / heading.count)
    var left = area
    for (number, row) in result.table.enumerated() where left.rows > 0 {
      var most = 1
      for (place, cell) in row.enumerated() {
        let part = Area(
          row: left.row, column: area.column + place * width, columns: width - 2,
          rows: min(left.rows, max(4, area.rows / 4)))
        let style: Style = number == 0 ? .heading : .answer
        most = max(most, grid.putWrapped(cell, in: part, style: style))
      }
      left = left.split(top: most + (number == 0 ? 1 : 0)).rest
      if number == 0 { grid.rule(row: left.row - 1, column: area.column, columns: area.columns) }
    }
    left = left.split(top: 1).rest
    for fact in result.told where left.rows > 0 {
      left = left.split(top: max(1, grid.putWrapped(fact, in: left, style: .strong))).rest
    }
  }
}

/// The columns of numbers behind a chart's bars, each under its heading.
private struct CellColumns {
  private let headings: [[String]]
  private var widths: [Int]

  init(_ result: ResultSummary, besideLabelsIn area: Area) {
    let widths = result.headings.indices.map { column in
      let heading = result.headings[column]
      let numbers = result.bars.map { $0.cells[column].columns }.max() ?? 0
      // The heading takes two rows at most.
      let words = heading.split(separator: " ").map { String($0).columns }.max() ?? 0
      let least = max(numbers, words)
      guard heading.columns > least else { return least }
      return (least...heading.columns).first { heading.wrapped(to: $0).count <= 2 } ?? least
    }
    headings = zip(result.headings, widths).map { $0.isEmpty ? [] : $0.wrapped(to: max(1, $1)) }
    self.widths = widths
    // Which share a place is seen by their numbers too.
    if area.columns - columns < 20, let last = result.headings.last, last.isEmpty {
      self.widths[widths.count - 1] = 0
    }
  }

  /// How many rows the headings take.
  var rows: Int { headings.map(\.count).max() ?? 0 }

  /// How wide all are with the gaps between them; 0 where there are none.
  var columns: Int {
    let used = widths.filter { $0 > 0 }
    return used.reduce(0, +) + 2 * max(0, used.count - 1)
  }

  /// How wide labels may be beside them: bars give way where they would leave a label fewer than twenty columns.
  func labels(in area: Area) -> Int {
    let beside = area.columns - columns
    return beside >= 29 ? beside - 9 : max(8, beside - 3)
  }

  func drawHeadings(column: Int, row: Int, on grid: inout Grid) {
    for line in 0..<rows {
      let texts = headings.map { heading in
        // The last line of each stands right over the numbers.
        let place = line - (rows - heading.count)
        return place < 0 ? "" : heading[place]
      }
      draw(texts, column: column, row: row + line, style: .quiet, on: &grid)
    }
  }

  func draw(_ texts: [String], column: Int, row: Int, style: Style, on grid: inout Grid) {
    var column = column
    for (text, width) in zip(texts, widths) where width > 0 {
      grid.put(
        text, in: Area(row: row, column: column, columns: width, rows: 1), align: .right,
        style: style)
      column += width + 2
    }
  }
}

extension Grid {
  /// Draws a bar of full and eighth cells; returns the column after it.
  @discardableResult
  mutating func putBar(
    _ share: Double, row: Int, column: Int, columns: Int, rows: Int = 1, style: Style = .bar
  ) -> Int {
    let eighths = Int((min(max(0, share), 1) * Double(columns * 8)).rounded())
    let parts: [Unicode.Scalar] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let whole = eighths / 8
    let rest = eighths % 8
    for line in row..<row + rows {
      for place in 0..<whole { put("█", row: line, column: column + place, style: style) }
      if rest > 0 {
        put(String(Character(parts[rest - 1])), row: line, column: column + whole, style: style)
      }
    }
    return column + whole + (rest > 0 ? 1 : 0)
  }
}
