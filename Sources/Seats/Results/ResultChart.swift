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

  /// How many rows the bars and facts need.
  var rows: Int { result.bars.count + (result.facts.isEmpty ? 0 : result.facts.count + 1) }

  func draw(in area: Area, on grid: inout Grid) {
    guard result.table.isEmpty else { return drawTable(in: area, on: &grid) }
    let facts = [result.figure.map { "⌀ " + $0 }].compactMap(\.self) + result.facts
    let isBeside = area.columns >= 60 && !facts.isEmpty
    let width = isBeside ? area.columns - min(34, area.columns * 2 / 5) : area.columns
    let halves = area.split(left: width)
    let left = drawBars(in: halves.left, on: &grid)
    let place = isBeside ? halves.rest.split(left: 2).rest : left.split(top: 1).rest
    var rest = place
    for (number, fact) in facts.enumerated() where rest.rows > 0 {
      let isFigure = number == 0 && result.figure != nil
      let rows = grid.putWrapped(
        fact, in: rest.split(top: 2).top, style: isFigure ? .strong : .normal)
      rest = rest.split(top: max(1, rows)).rest
    }
  }

  /// Draws the bars; returns the area left below them.
  private func drawBars(in area: Area, on grid: inout Grid) -> Area {
    let labels = min(result.bars.map(\.label.columns).max() ?? 0, area.columns / 2)
    // Bars are shortened before the numbers behind them.
    let room = max(area.columns / 3, area.columns - labels - 15)
    let values = min(result.bars.map(\.value.columns).max() ?? 0, room)
    let length = max(0, area.columns - labels - values - 3)
    let shown = result.bars.count <= area.rows ? result.bars.count : max(0, area.rows - 1)
    let step = isSpread && result.bars.count * 2 <= area.rows ? 2 : 1
    for (number, bar) in result.bars.prefix(shown).enumerated() {
      let line = area.split(top: number * step).rest.split(top: 1).top
      let isNumber = bar.label.first?.isNumber == true && bar.label.columns <= 4
      let label = line.split(left: labels)
      let style: Style = bar.isMarked ? .strong : bar.share == nil ? .quiet : .normal
      grid.put(bar.label, in: label.left, align: isNumber ? .right : .left, style: style)
      let space = label.rest.split(left: 1).rest
      var end = space.column
      if let share = bar.share {
        end = grid.putBar(share, row: line.row, column: space.column, columns: length)
        if share > 0 { end += 1 }
      } else {
        grid.put("┄┄", row: line.row, column: end, style: .quiet)
        end += 3
      }
      grid.put(
        bar.value, row: line.row, column: end, style: style,
        maxWidth: area.column + area.columns - end, ellipsis: true)
    }
    if shown < result.bars.count, area.rows > 0 {
      grid.put("… \(result.bars.count - shown)", in: area, line: shown, style: .quiet)
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
    for fact in result.facts where left.rows > 0 {
      left = left.split(top: max(1, grid.putWrapped(fact, in: left, style: .strong))).rest
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
