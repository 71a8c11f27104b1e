import CellGrid
import SamlingCore

/// The room's picture of its answers: the question, a chart with its numbers, the one figure in large, a few facts.
///
/// Above thirty rows every word is in large letters where they hold all of it; maps and tables are always in ordinary
/// letters.
struct RoomResult {
  let result: ResultSummary
  let prompt: Prompt
  let clock: ClockFace?

  /// Nil while the room may see no result.
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
      return
    }
    var large = picture
    if size.isTall, TallResult(self, size).draw(on: &large) {
      picture = large
    } else {
      drawLow(on: &picture)
    }
  }

  /// Draws the question and its main result, to lay beside somebody's slides.
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
    let most = max(2, area.rows / 5)
    let lines = result.question.wrapped(to: max(1, area.columns - 12), lines: most).count
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

  /// Draws the question asked next, and the clock while it is talked about.
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
      return ResultChart(result, isSpread: grid.size.isTall).draw(in: area, on: &grid)
    }
    let right = min(max(30, area.columns / 3), area.columns * 2 / 5)
    let halves = area.split(right: right)
    var chart = result
    (chart.figure, chart.facts) = (nil, [])
    ResultChart(chart, isSpread: grid.size.isTall).draw(
      in: halves.rest.split(right: 3).rest, on: &grid)
    var place = halves.right
    let space = Size(columns: place.columns, rows: min(max(6, place.rows / 4), place.rows / 2))
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
