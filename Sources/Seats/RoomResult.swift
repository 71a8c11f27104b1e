import CellGrid
import SamlingCore

/// The room's picture of what it answered: the question, a chart with its numbers, the one figure in large, a few facts.
///
/// Above thirty rows every word is in large letters.
struct RoomResult {
  let result: ResultSummary
  let prompt: Prompt
  let clock: ClockFace?

  /// Nil while the room is to see no result.
  init?(_ context: SeatContext) {
    guard let poll = context.session.shownPoll, let result = ResultSummary(poll, context),
      let prompt = context.session.agenda.prompt(poll.prompt)
    else { return nil }
    self.result = result
    self.prompt = prompt
    clock = context.scene?.clock
  }

  func draw(on picture: inout Picture) {
    let size = picture.grid.size
    if size.rows <= 9 || size.columns < 44 {
      drawStrip(on: &picture)
    } else if size.rows > 30 {
      TallResult(self, size).draw(on: &picture)
    } else {
      drawLow(on: &picture)
    }
  }

  /// The question and the one thing to know, to lay beside somebody's slides.
  private func drawStrip(on picture: inout Picture) {
    let area = picture.grid.area.inset(columns: picture.grid.columns > 20 ? 1 : 0)
    let rows = picture.grid.putWrapped(
      result.question, in: area.split(top: max(1, area.rows / 2)).top, style: .question)
    let best = result.bars.first { $0.isMarked }.map { $0.label + "  " + $0.value }
    let lines = [result.figure.map { "⌀ " + $0 } ?? best].compactMap(\.self) + result.facts
    var left = area.split(top: rows).rest
    for (number, line) in lines.enumerated() where left.rows > 0 {
      picture.grid.put(line, in: left, style: number == 0 ? .strong : .normal)
      left = left.split(top: 1).rest
    }
  }

  private func drawLow(on picture: inout Picture) {
    let area = picture.grid.area.inset(columns: 2, rows: 1)
    let digits = clock?.text.columns ?? 0
    let lines = result.question.wrapped(to: max(1, area.columns - 12), lines: 2).count
    let head = area.split(top: lines)
    let corner = head.top.split(right: max(result.count.columns, digits) + 2)
    picture.grid.putWrapped(result.question, in: corner.rest, style: .question)
    picture.grid.put(result.count, in: corner.right, align: .right, style: .quiet)
    var body = head.rest.split(top: 1).rest
    if clock != nil || result.followUp != nil, area.rows > 15 {
      let foot = body.split(bottom: 2)
      body = foot.rest
      drawFoot(foot.bottom, on: &picture)
    }
    if !result.notes.isEmpty {
      let parts = body.split(bottom: min(result.notes.count + 1, body.rows / 3))
      picture.grid.put(notes: result.notes, in: parts.bottom, style: .answer)
      body = parts.rest
    }
    drawBody(body, on: &picture.grid)
  }

  /// What is asked next, and the clock under which it is talked about.
  private func drawFoot(_ area: Area, on picture: inout Picture) {
    let last = area.split(bottom: 1).bottom
    let digits = clock?.text.columns ?? 0
    if let followUp = result.followUp {
      let words = area.split(right: digits + 2).rest
      let rows = followUp.wrapped(to: max(1, words.columns), lines: 2).count
      picture.grid.putWrapped(followUp, in: words.split(bottom: rows).bottom, style: .question)
    }
    if let clock {
      let place = last.split(right: digits).right
      let live = LiveClock(clock, in: place, align: .right, style: clock.style)
      live.draw(on: &picture.grid)
      picture.clock = live
    }
  }

  private func drawBody(_ area: Area, on grid: inout Grid) {
    if let map = result.map {
      let halves = area.split(left: area.columns * 3 / 5)
      ResultMap(map, prompt).draw(in: halves.left, on: &grid)
      var key = halves.rest.split(left: 3).rest
      for line in result.facts + [""] + [result.figure].compactMap(\.self) {
        guard key.rows > 0 else { break }
        let rows = grid.putWrapped(line, in: key, style: line == result.figure ? .warning : .normal)
        key = key.split(top: max(1, rows)).rest
      }
      return
    }
    guard let figure = result.figure, area.columns >= 60, area.rows >= 8 else {
      return ResultChart(result).draw(in: area, on: &grid)
    }
    let right = min(30, area.columns * 2 / 5)
    let halves = area.split(right: right)
    var chart = result
    (chart.figure, chart.facts) = (nil, [])
    ResultChart(chart).draw(in: halves.rest.split(right: 3).rest, on: &grid)
    var place = halves.right
    let space = Size(columns: place.columns, rows: min(6, place.rows / 2))
    if let large = LargeText(fitting: figure, in: space) {
      large.draw(on: &grid, row: place.row, column: place.column, style: .clock)
      place = place.split(top: large.size.rows + 1).rest
    } else {
      grid.put(figure, in: place, style: .strong)
      place = place.split(top: 2).rest
    }
    for fact in result.facts where place.rows > 0 {
      place = place.split(top: max(1, grid.putWrapped(fact, in: place, style: .normal))).rest
    }
  }
}

/// A result in letters that are no lower than a twenty-fourth of the picture's height.
private struct TallResult {
  private let room: RoomResult
  private let least: LargeText.Scale
  private let area: Area

  init(_ room: RoomResult, _ size: Size) {
    self.room = room
    least = .least(in: size)
    area = Area(size).inset(columns: 4, rows: 1)
  }

  /// Rows of one line with the gap below it.
  private var pitch: Int { least.rows + 1 }

  func draw(on picture: inout Picture) {
    let head = area.split(top: 2 * pitch + 1)
    picture.grid.putLarge(room.result.question, in: head.top, lines: 2, style: .question)
    let foot = head.rest.split(top: 1).rest.split(bottom: least.rows)
    let body = foot.rest.split(bottom: 1).rest
    let parts = foot.bottom.split(right: foot.bottom.columns / 3)
    let isAsked = room.result.followUp != nil
    put(
      room.result.followUp ?? room.result.count, in: parts.rest,
      style: isAsked ? .question : .quiet, on: &picture.grid)
    if let clock = room.clock { picture.show(clock, in: parts.right) }
    drawBody(body, on: &picture.grid)
  }

  private func drawBody(_ body: Area, on grid: inout Grid) {
    let result = room.result
    if let map = result.map {
      let halves = body.split(left: body.columns / 2)
      TallMap(map, least).draw(in: halves.left, on: &grid)
      let hot = [result.figure].compactMap(\.self)
      return list(result.facts + hot, in: halves.rest.split(left: 3).rest, on: &grid)
    }
    if !result.table.isEmpty {
      let rows = result.table.dropFirst().map { $0.filter { !$0.isEmpty }.joined(separator: " – ") }
      return list(Array(rows), in: body, on: &grid)
    }
    let facts = (result.followUp == nil ? [] : [result.count]) + result.facts
    let hasSide = result.figure != nil || !facts.isEmpty || !result.notes.isEmpty
    let halves = body.split(right: hasSide ? body.columns * 2 / 5 : 0)
    drawBars(in: halves.rest.split(right: hasSide ? 4 : 0).rest, on: &grid)
    var side = halves.right
    if let figure = result.figure {
      let top = side.split(top: max(pitch, side.rows / 3))
      grid.putLarge(figure, in: top.top, lines: 1, style: .clock)
      side = top.rest.split(top: 1).rest
    }
    let said = Array(result.notes.suffix(6))
    list(said.isEmpty ? facts : said, in: side, on: &grid)
  }

  private func drawBars(in area: Area, on grid: inout Grid) {
    let bars = room.result.bars
    guard !bars.isEmpty, area.rows >= least.rows else { return }
    // Bars stand close where there are many, so that all are seen.
    let step =
      bars.count * pitch <= area.rows + 1 ? min(pitch + 2, area.rows / bars.count) : least.rows
    let shown = Array(bars.prefix(max(1, area.rows / max(1, step))))
    let widest = shown.map { width($0.label) }.max() ?? 0
    let labels = min(widest, area.columns / 2)
    let values = min(shown.map { width($0.value) }.max() ?? 0, area.columns / 3)
    let length = max(0, area.columns - labels - values - 4)
    for (number, bar) in shown.enumerated() {
      let line = area.split(top: number * step).rest.split(top: least.rows).top
      let style: Style = bar.isMarked ? .strong : .normal
      put(bar.label, in: line.split(left: labels).left, style: style, on: &grid)
      var end = line.column + labels + 2
      if let share = bar.share, share > 0 {
        end =
          grid.putBar(
            share, row: line.row, column: end, columns: length, rows: max(1, least.rows - 1)) + 2
      }
      let rest = Area(
        row: line.row, column: end, columns: max(0, area.column + area.columns - end),
        rows: line.rows)
      put(bar.value, in: rest, style: style, on: &grid)
    }
  }

  private func width(_ text: String) -> Int { LargeText(text, least).size.columns }

  /// Text as large as the smallest that may be, cut short where it must.
  private func put(_ text: String, in area: Area, style: Style, on grid: inout Grid) {
    guard !text.isEmpty, area.columns > 0 else { return }
    var shown = text
    while !shown.isEmpty, width(shown) > area.columns {
      shown = String(shown.dropLast(shown.hasSuffix("…") ? 2 : 1)) + "…"
      if shown == "…" { return }
    }
    LargeText(shown, least).draw(on: &grid, row: area.row, column: area.column, style: style)
  }

  private func list(_ lines: [String], in area: Area, on grid: inout Grid) {
    var left = area
    for line in lines where left.rows >= least.rows {
      let space = Size(columns: left.columns, rows: min(left.rows, 2 * pitch))
      if let large = LargeText.wrapped(line, in: space, least) {
        large.draw(on: &grid, row: left.row, column: left.column, style: .normal)
        left = left.split(top: large.size.rows + 1).rest
      } else {
        put(line, in: left, style: .normal, on: &grid)
        left = left.split(top: pitch).rest
      }
    }
  }
}

/// A map in large numbers.
private struct TallMap {
  private let map: MatrixResult
  private let least: LargeText.Scale

  init(_ map: MatrixResult, _ least: LargeText.Scale) {
    self.map = map
    self.least = least
  }

  func draw(in area: Area, on grid: inout Grid) {
    let steps = MatrixResult.steps
    let rows = max(1, area.rows / steps)
    let columns = max(1, area.columns / steps)
    grid.verticalRule(column: area.column, row: area.row, rows: steps * rows + 1)
    grid.rule(row: area.row + steps * rows, column: area.column, columns: steps * columns)
    for entry in map.entries {
      guard let place = entry.place else { continue }
      let row = area.row + (steps - place.y) * rows
      let column = area.column + 1 + (place.x - 1) * columns
      LargeText("\(entry.number)", least)
        .draw(on: &grid, row: row, column: column, style: entry.isHot ? .warning : .strong)
    }
  }
}

extension LargeText {
  /// Text of one size, over as many as two lines; nil where it does not fit so.
  fileprivate static func wrapped(_ text: String, in space: Size, _ scale: Scale) -> LargeText? {
    guard let large = LargeText(fitting: text, in: space, lines: 2, least: scale),
      large.scale >= scale
    else { return nil }
    guard large.scale > scale else { return large }
    // No larger than the rest.
    let narrow = Size(
      columns: space.columns, rows: min(space.rows, large.lines.count * (scale.rows + 1)))
    return LargeText(fitting: text, in: narrow, lines: large.lines.count, least: scale)
  }
}
