import CellGrid
import SamlingCore

/// Draws a matrix as a map: two axes with their labels, numbers where things lie, and the corner that is high on both.
struct ResultMap {
  private let map: MatrixResult
  private let x: Axis
  private let y: Axis
  private let moving: ScoresState.Moving?

  init(_ map: MatrixResult, _ prompt: Prompt, moving: ScoresState.Moving? = nil) {
    self.map = map
    self.moving = moving
    if case .matrix(let x, let y) = prompt.answer {
      (self.x, self.y) = (x, y)
    } else {
      (x, y) = (Axis(title: ""), Axis(title: ""))
    }
  }

  func draw(in area: Area, on grid: inout Grid) {
    let steps = MatrixResult.steps
    guard area.rows >= 7, area.columns >= steps * 2 + 4 else { return }
    let top = area.split(top: 1)
    grid.put(label(y, y.high, "↑"), in: top.top, style: .quiet)
    let bottom = top.rest.split(bottom: 2)
    let field = bottom.rest.split(left: 2).rest
    let columns = max(2, field.columns / steps)
    let rows = max(1, field.rows / steps)
    for up in 1...steps {
      for line in 0..<rows {
        let row = field.row + (steps - up) * rows + line
        guard row < field.row + field.rows else { continue }
        grid.put("│", row: row, column: field.column - 1, style: .border)
        for across in 1...steps where up >= MatrixResult.high && across >= MatrixResult.high {
          let place = field.column + (across - 1) * columns
          grid.put(String(repeating: "░", count: columns), row: row, column: place, style: .warning)
        }
      }
    }
    let floor = field.row + steps * rows
    grid.put("└", row: floor, column: field.column - 1, style: .border)
    grid.rule(row: floor, column: field.column, columns: steps * columns)
    drawThings(Area(row: field.row, column: field.column, columns: columns, rows: rows), on: &grid)
    let below = bottom.bottom.split(top: 1).rest
    grid.put(x.low, in: below.split(left: 2).rest, style: .quiet)
    grid.put(label(x, x.high, "→"), in: below, align: .right, style: .quiet)
  }

  /// `Sannsynlighet: stor →`.
  private func label(_ axis: Axis, _ end: String, _ arrow: String) -> String {
    ([axis.title, end].filter { !$0.isEmpty }.joined(separator: ": ")) + " " + arrow
  }

  /// Draws numbers at their places, side by side where several share one.
  private func drawThings(_ cell: Area, on grid: inout Grid) {
    var places: [Int: [(number: Int, isMoving: Bool)]] = [:]
    for entry in map.entries {
      var place = entry.place
      let isMoving = moving?.subject == entry.subject.id
      if let moving, isMoving { place = (moving.x, moving.y) }
      guard let place else { continue }
      places[place.y * 100 + place.x, default: []].append((entry.number, isMoving))
    }
    for (key, numbers) in places {
      let row = cell.row + (MatrixResult.steps - key / 100) * cell.rows + cell.rows / 2
      var column = cell.column + (key % 100 - 1) * cell.columns
      for (number, isMoving) in numbers {
        let text = numbers.count > 1 && number != numbers.last?.number ? "\(number)," : "\(number)"
        column = grid.put(
          text, row: row, column: column, style: isMoving ? .selection : .strong)
      }
    }
  }
}
