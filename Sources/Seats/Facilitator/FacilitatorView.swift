import CellGrid
import Phrases
import SamlingCore

/// The facilitator's screen: the current stretch with its clock, the day beside it, the keys below.
struct FacilitatorScreen {
  let seat: SeatState
  let context: SeatContext
  let words: any Phrases
  let forecast: Forecast?
  let scene: Scene?

  init(seat: SeatState, context: SeatContext) {
    self.seat = seat
    self.context = context
    words = seat.language.phrases
    forecast = context.forecast
    scene = context.scene
  }

  var frame: Frame { Frame(seat: seat, context: context) }

  func draw(on picture: inout Picture) {
    let top = picture.grid.area.split(top: 2)
    let bottom = top.rest.split(bottom: 2)
    let body = bottom.rest
    frame.drawTop(top.top, on: &picture.grid)
    frame.drawFoot(bottom.bottom, foot, on: &picture.grid)
    defer { frame.drawNotice(in: bottom.bottom, on: &picture.grid) }
    guard picture.grid.columns >= 64 else {
      let parts = splitPreview(from: body)
      let left = drawNow(parts.rest.inset(columns: 1), on: &picture)
      drawTold(left, .plain, on: &picture.grid)
      drawPreview(in: parts.bottom, on: &picture)
      return
    }
    let listColumns = min(64, max(37, picture.grid.columns * 2 / 5))
    let halves = body.split(right: listColumns)
    let now = Area(
      row: body.row, column: 1, columns: halves.rest.columns - 3, rows: body.rows)
    let left = drawNow(now, on: &picture)
    let setting = setting(left, halves.right, on: picture)
    let parts = body.split(bottom: setting.band)
    // The line that tells of unsaved acts must not be drawn over.
    let first = context.save.isFailing ? 2 : 1
    picture.grid.verticalRule(
      column: halves.right.column - 1, row: first, rows: parts.rest.rows + 3 - first)
    drawTold(left, setting, on: &picture.grid)
    let right = splitPreview(from: halves.right.split(bottom: setting.band).rest)
    drawDay(right.rest.inset(columns: 1), on: &picture)
    drawPreview(in: right.bottom, on: &picture)
  }

  /// In which letters what is told beneath the clock is set: ordinary ones on a narrow screen.
  private func setting(_ left: Area, _ right: Area, on picture: Picture) -> NowSetting {
    guard scene != nil, picture.grid.columns >= Self.wide else { return .plain }
    let turns = turnLines(columns: left.columns, rows: left.rows)
    let needed = seat.showsPreview ? right.rows : rowsOfDay(columns: right.columns - 2)
    return NowSetting(
      turns, hasName: scene?.whose != nil, content, left: left, spare: right.rows - needed,
      columns: picture.grid.columns - 2,
      most: Letters.within(rows: picture.clock?.area.rows ?? 1))
  }

  /// Draws the turn and the content beneath the clock, or the content beneath both halves.
  private func drawTold(_ left: Area, _ setting: NowSetting, on grid: inout Grid) {
    guard scene != nil else { return }
    let turns = turnLines(columns: left.columns, rows: left.rows)
    let rest = draw(turns, setting.name, in: left, on: &grid)
    guard setting.band > 0 else { return draw(content, setting.question, in: rest, on: &grid) }
    let band = left.split(bottom: setting.band).bottom
    grid.rule(row: band.row)
    draw(
      content, setting.question,
      in: Area(row: band.row + 1, column: 1, columns: grid.columns - 2, rows: band.rows - 1),
      on: &grid)
  }

  // MARK: The room's picture, small

  private func splitPreview(from area: Area) -> (rest: Area, bottom: Area) {
    guard seat.showsPreview else { return (area, area.split(bottom: 0).bottom) }
    return area.split(bottom: min(RoomPreview(context).rows, area.rows * 2 / 3))
  }

  private func drawPreview(in area: Area, on picture: inout Picture) {
    guard area.rows > 2 else { return }
    RoomPreview(context).draw(in: area, on: &picture.grid)
    // The preview's clock runs too, so the whole picture is drawn each second.
    picture.clock = nil
  }

  // MARK: Now

  /// Draws the title, and the clock with what it says; returns what is left beneath.
  private func drawNow(_ area: Area, on picture: inout Picture) -> Area {
    guard let scene else {
      drawWaiting(area, on: &picture.grid)
      return area
    }
    var left = area
    func take(_ rows: Int) -> Area {
      let parts = left.split(top: rows)
      left = parts.rest
      return parts.top
    }
    let titleRows = min(2, scene.title.wrapped(to: area.columns, lines: 2).count)
    picture.grid.putWrapped(scene.title, in: take(titleRows), style: .heading)
    if let part = scene.part, part != scene.title {
      picture.grid.put(part, in: take(1), style: .strong)
    }
    if left.rows > 12 { _ = take(1) }
    let rows = left.rows >= 7 ? max(3, min(left.rows - 7, left.rows * 2 / 5)) : 1
    let space = left.split(top: rows).top.inset(columns: 1)
    var clock = LiveClock(scene.clock, in: space, align: .left, style: scene.clock.style)
    _ = take(clock.area.rows)
    if left.rows > 9 { _ = take(1) }
    drawClockWords(take(1), on: &picture.grid)
    if scene.clock.planned > .zero { clock.bar = take(1) }
    clock.draw(on: &picture.grid)
    picture.clock = clock
    if left.rows > 6 { _ = take(1) }
    return left
  }

  private func drawClockWords(_ area: Area, on grid: inout Grid) {
    guard let scene else { return }
    let total = ClockFace.digits(scene.clock.planned.count)
    let state: String =
      switch scene.clock.phase {
      case .over: words.over(total)
      case .paused: words.paused
      case .lastFifth: words.lastFifth(of: total)
      case .lastMinute: words.lastMinute(of: total)
      case .calm: scene.clock.planned > .zero ? words.left(of: total) : words.used
      }
    var line = state + (scene.phase.map { " · " + $0 } ?? "")
    if let next = scene.nextPhase, (line + " → " + next).columns <= area.columns {
      line += " → " + next
    }
    let style: Style = scene.clock.phase == .calm ? .quiet : scene.clock.style
    grid.put(line, in: area, style: style)
  }

  /// What each party left may have, what earlier turns left over or took, and how long the speaker has talked before;
  /// only as much as fits.
  func accountOfRound(columns: Int) -> String {
    guard let stretch = scene?.stretch, let turn = stretch.place?.turn,
      let progress = context.progress, !(scene?.whose?.isQuestion ?? true)
    else { return "" }
    var parts: [String] = []
    if let share = context.share { parts.append(words.share(progress.left, share)) }
    let banked = progress.banked
    if abs(banked.milliseconds) >= 1000 { parts.append(words.banked(banked)) }
    let speaker = turn.by ?? turn.party
    let now = context.session.talkTimes(at: context.now)[speaker]?.total ?? .zero
    let here = progress.entries.first { $0.state == .current }?.used ?? .zero
    if now - here >= .seconds(1) {
      parts.append(words.hasTalked(context.name(speaker), now - here))
    }
    while parts.count > 1, parts.joined(separator: " · ").columns > columns { parts.removeLast() }
    return parts.joined(separator: " · ")
  }

  private func drawWaiting(_ area: Area, on grid: inout Grid) {
    let session = context.session
    guard let day = session.dayInFocus else {
      drawEnd(area.inset(columns: 1, rows: 1), words.gatheringIsOver, on: &grid)
      return
    }
    let inner = area.inset(columns: 1, rows: 1)
    grid.putWrapped(
      session.agenda.days[day].title ?? session.agenda.title, in: inner, style: .heading)
    guard let line = forecast?.next, let item = session.agenda.item(line.item) else {
      grid.put(words.dayIsOver, in: inner, line: 3, style: .strong)
      return
    }
    let start = context.wall.time(at: line.plannedStart).text
    let minutes = Int(((line.plannedStart - context.now).milliseconds + 59_999) / 60_000)
    let other = words.dateAhead(context)
    let isSoon = minutes > 0 && minutes <= 12 * 60 && !context.isBetweenDays && other == nil
    var left = inner.split(top: 2).rest
    let space = Size(columns: left.columns - 2, rows: min(9, left.rows - 5))
    if let large = LargeText(fitting: start, in: space) {
      large.draw(on: &grid, row: left.row, column: left.column + 1)
      left = left.split(top: large.size.rows + 1).rest
    }
    let begins = [words.beginsAt(start), isSoon ? words.inTime(minutes) : nil]
    grid.put(begins.compactMap(\.self).joined(separator: " · "), in: left, style: .strong)
    grid.put(item.step.title, in: left, line: 1, style: .normal)
    left = left.split(top: 3).rest
    if let other {
      left = left.split(top: grid.putWrapped(other, in: left, style: .warning) + 1).rest
    }
    guard session.openDay == nil else { return }
    grid.put(words.pressToBegin, in: left, style: .key)
    if context.isBetweenDays { drawEnd(left.split(top: 2).rest, words.dayIsOver, on: &grid) }
  }
}
