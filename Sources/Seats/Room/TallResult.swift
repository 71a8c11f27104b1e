import CellGrid
import SamlingCore

/// A result in letters that are at least a twenty-fourth of the picture's height.
struct TallResult {
  private let room: RoomResult
  private let least: LargeText.Scale
  /// How many rows a line takes, with accents.
  private let lineRows: Int
  private let area: Area

  init(_ room: RoomResult, _ size: Size) {
    self.room = room
    least = .least(in: size)
    lineRows = LargeText("Å", least).size.rows
    area = Area(size).inset(columns: 4, rows: 1)
  }

  /// How many rows a line takes with the gap below it.
  private var pitch: Int { lineRows + 1 }

  /// Draws the result; false where something would be left out or cut short.
  func draw(on picture: inout Picture) -> Bool {
    guard room.result.map == nil, room.result.table.isEmpty else { return false }
    let head = area.split(top: 2 * pitch + 1)
    let foot = head.rest.split(top: 1).rest.split(bottom: lineRows)
    let body = foot.rest.split(bottom: 1).rest
    let parts = foot.bottom.split(right: foot.bottom.columns / 3)
    let isAsked = room.result.followUp != nil
    if let clock = room.clock { picture.show(clock, in: parts.right) }
    return picture.grid.putLarge(
      room.result.question, in: head.top, lines: 2, style: .question, least: least)
      && put(
        room.result.followUp ?? room.result.count, in: parts.rest,
        style: isAsked ? .question : .quiet, on: &picture.grid)
      && drawBody(body, on: &picture.grid)
  }

  private func drawBody(_ body: Area, on grid: inout Grid) -> Bool {
    let result = room.result
    let lines = (result.followUp == nil ? [] : [result.count]) + result.facts + result.notes
    let hasSide = result.figure != nil || !lines.isEmpty
    let halves = body.split(right: hasSide ? body.columns * 2 / 5 : 0)
    guard drawBars(in: halves.rest.split(right: hasSide ? 4 : 0).rest, on: &grid)
    else { return false }
    var side = halves.right
    if let figure = result.figure {
      let top = side.split(top: max(pitch, side.rows / 3))
      guard grid.putLarge(figure, in: top.top, lines: 1, style: .clock, least: least)
      else { return false }
      side = top.rest.split(top: 1).rest
    }
    return list(lines, in: side, on: &grid)
  }

  private func drawBars(in area: Area, on grid: inout Grid) -> Bool {
    let bars = room.result.bars
    guard !bars.isEmpty else { return true }
    // Bars stand close where there are many, so that all can be seen.
    let step =
      bars.count * pitch <= area.rows + 1 ? min(pitch + 2, area.rows / bars.count) : lineRows
    let labels = bars.map { width($0.label) }.max() ?? 0
    let values = bars.map { width($0.value) }.max() ?? 0
    let length = area.columns - labels - values - 4
    guard bars.count * step <= area.rows, length >= 12 else { return false }
    for (number, bar) in bars.enumerated() {
      let line = area.split(top: number * step).rest.split(top: lineRows).top
      let style: Style = bar.isMarked ? .strong : .normal
      guard put(bar.label, in: line.split(left: labels).left, style: style, on: &grid)
      else { return false }
      var end = line.column + labels + 2
      if let share = bar.share, share > 0 {
        end =
          grid.putBar(
            share, row: line.row, column: end, columns: length, rows: max(1, lineRows - 1)) + 2
      }
      let rest = line.split(left: end - line.column).rest
      guard put(bar.value, in: rest, style: style, on: &grid) else { return false }
    }
    return true
  }

  private func width(_ text: String) -> Int { LargeText(text, least).size.columns }

  /// Draws text in the smallest letters allowed; false where it does not fit.
  private func put(_ text: String, in area: Area, style: Style, on grid: inout Grid) -> Bool {
    let large = LargeText(text, least)
    guard !text.isEmpty else { return true }
    guard LargeText.draws(text), large.size.fits(in: area.size) else { return false }
    large.draw(on: &grid, row: area.row, column: area.column, style: style)
    return true
  }

  private func list(_ lines: [String], in area: Area, on grid: inout Grid) -> Bool {
    var left = area
    for line in lines {
      guard LargeText.draws(line),
        let large = LargeText(line, least, columns: left.columns, lines: 3),
        large.size.rows <= left.rows
      else { return false }
      large.draw(on: &grid, row: left.row, column: left.column, style: .normal)
      left = left.split(top: large.size.rows + 1).rest
    }
    return true
  }
}
