import CellGrid
import SamlingCore

/// The panel of what the gathering before agreed on.
extension Frame {
  func drawAgreements(from: Int, on grid: inout Grid) {
    let columns = max(1, min(grid.columns - 4, 74))
    let agreed = RoomAgreements(context)
    let isShown = context.session.showsAgreements
    let hint = (isShown ? words.hideAgreements : words.showAgreements)
      .whole(orWrappedTo: columns)
    let lines = agreed.lines.flatMap { text in
      text.wrapped(to: max(1, columns - 2)).enumerated().map {
        ($0.offset == 0 ? "– " : "  ") + $0.element
      }
    }
    let area = box(agreed.title, rows: lines.count + hint.count + 1, columns: columns, on: &grid)
    let list = area.split(bottom: hint.count)
    let first = max(0, min(from, lines.count - list.rest.rows))
    for (row, line) in lines.dropFirst(first).prefix(list.rest.rows).enumerated() {
      grid.put(line, in: list.rest, line: row)
    }
    for (row, line) in hint.enumerated() { grid.put(line, in: list.bottom, line: row, style: .key) }
  }
}
