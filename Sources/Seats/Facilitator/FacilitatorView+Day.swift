import CellGrid
import SamlingCore

/// The day beside the current stretch: planned and projected times, what is done, and what lateness does.
extension FacilitatorScreen {
  /// Draws the list, and the remarks beneath it.
  func drawDay(_ area: Area, on picture: inout Picture) {
    guard forecast != nil else { return }
    let remarks = self.remarks(columns: area.columns)
    let below = remarks.isEmpty ? 0 : remarks.count + 1
    let parts = area.split(bottom: min(below, area.rows / 2))
    picture.list = parts.rest
    drawList(parts.rest, on: &picture.grid)
    let text = parts.bottom.split(top: 1).rest
    for (index, (line, style)) in remarks.enumerated() {
      picture.grid.put(line, in: text, line: index, style: style)
    }
  }

  /// The rows that the whole list and the remarks beneath it take.
  func rowsOfDay(columns: Int) -> Int {
    let remarks = remarks(columns: columns)
    return dayItems.count + (remarks.isEmpty ? 0 : remarks.count + 1)
  }

  /// Redraws the list that pointed at the item `before`: the two items, or everything where the list has scrolled.
  func redrawList(_ area: Area, before: ItemID?, on grid: inout Grid) {
    if first(in: area, pointedAt: before) == first(in: area, pointedAt: seat.selected) {
      return drawList(area, on: &grid) { $0 == before || $0 == seat.selected }
    }
    // The arrows stand in the margin before it.
    grid.fill(
      Area(row: area.row, column: area.column - 1, columns: area.columns + 1, rows: area.rows),
      style: .normal)
    drawList(area, on: &grid)
  }

  private var dayItems: [Item] {
    context.session.dayInFocus.map { context.session.agenda.days[$0].items } ?? []
  }

  /// The index among the day's items of the topmost item in view.
  private func first(in area: Area, pointedAt item: ItemID?) -> Int {
    let items = dayItems
    let focus = item ?? scene?.stretch.item
    let at = items.firstIndex { $0.id == focus } ?? 0
    // The current item stands a third down, so that most of what is seen is still to come.
    return max(0, min(at - area.rows / 3, items.count - area.rows))
  }

  private func drawList(
    _ area: Area, on grid: inout Grid, where isWanted: (ItemID) -> Bool = { _ in true }
  ) {
    guard area.rows > 0, let forecast else { return }
    let items = dayItems
    let first = first(in: area, pointedAt: seat.selected)
    for (row, item) in items.dropFirst(first).prefix(area.rows).enumerated()
    where isWanted(item.id) {
      draw(item, forecast.line(item.id), row: area.row + row, area, on: &grid)
    }
    if first > 0 { grid.put("↑", row: area.row, column: area.column - 1, style: .quiet) }
    if first + area.rows < items.count {
      grid.put("↓", row: area.row + area.rows - 1, column: area.column - 1, style: .quiet)
    }
  }

  private func draw(
    _ item: Item, _ line: Forecast.Line?, row: Int, _ area: Area, on grid: inout Grid
  ) {
    let isSelected = seat.selected == item.id
    let style = style(of: item, line)
    let planned = line.map { context.wall.time(at: $0.plannedStart).text } ?? item.plannedStart.text
    grid.put(planned, row: row, column: area.column, style: .quiet)
    grid.put(mark(item, line), row: row, column: area.column + 6, style: style)
    let right = rightText(item, line)
    let room = area.columns - 8 - right.columns - 1
    grid.put(
      item.step.title, row: row, column: area.column + 8, style: isSelected ? .selection : style,
      maxWidth: room, ellipsis: true)
    let isLate = line.map { $0.state == .coming && $0.lateness >= .seconds(60) } ?? false
    grid.put(
      right, row: row, column: area.column + area.columns - right.columns,
      style: isLate ? .warning : .quiet)
  }

  private func rightText(_ item: Item, _ line: Forecast.Line?) -> String {
    guard let line else { return words.dropped }
    // The times of another day are as planned until it comes.
    if context.isBetweenDays { return "" }
    return line.state == .leftOut ? words.leftOut : context.wall.time(at: line.start).text
  }

  private func mark(_ item: Item, _ line: Forecast.Line?) -> String {
    switch line?.state {
    case .done: "✓"
    case .current: "▶"
    case .leftOut: "–"
    case .coming: line?.isFixed == true ? "▪" : " "
    case nil: "×"
    }
  }

  private func style(of item: Item, _ line: Forecast.Line?) -> Style {
    switch line?.state {
    case .done: .done
    case .current: .current
    case .coming: line?.isFixed == true ? .fixed : .normal
    case .leftOut, nil: .quiet
    }
  }

  // MARK: What lateness does, in words

  private func remarks(columns: Int) -> [(String, Style)] {
    var remarks: [(String, Style)] = []
    if let side = context.session.sideClock {
      let face = ClockFace(ClockSource(side), at: context.now)
      let isOver = face.phase == .over
      remarks.append(
        (words.sideClock((isOver ? "+" : "") + face.text), isOver ? .overTime : .clock))
    }
    if let message = context.session.message {
      remarks += words.onScreen(message).wrapped(to: columns, lines: 2).map { ($0, .warning) }
    }
    for (sentence, style) in room + rounds {
      remarks += sentence.whole(orWrappedTo: columns).prefix(2).map { ($0, style) }
    }
    for (sentence, style) in consequences {
      remarks += sentence.whole(orWrappedTo: columns).prefix(3).map { ($0, style) }
    }
    if context.others.isEmpty, let place = context.place, context.session.dayInFocus != nil {
      remarks += words.howToJoin(place.address).flatMap { $0.whole(orWrappedTo: columns).prefix(2) }
        .map { ($0, .quiet) }
    }
    if !context.others.isEmpty { remarks.append((words.present(context.others), .quiet)) }
    if !context.gone.isEmpty { remarks.append((words.gone(context.gone), .warning)) }
    return remarks
  }

  /// Remarks on what the room is shown, and what is kept from it.
  private var room: [(String, Style)] {
    var sentences: [(String, Style)] = []
    switch context.session.shownAnswers {
    case .none: break
    case .marked: sentences.append((words.markedAreShown, .normal))
    case .newest: sentences.append((words.newestAreShown, .normal))
    case .byParty: sentences.append((words.answersAreShownByParty, .normal))
    case .all: sentences.append((words.answersAreShown, .normal))
    }
    if context.session.showsAgreements {
      sentences.append((words.agreementsAreShown, .normal))
    }
    if context.session.showsDetails { sentences.append((words.detailsAreShown, .normal)) }
    if let noted = context.session.questionOfNewestNote {
      let question = context.session.agenda.prompt(noted)?.question ?? ""
      let key = words.footKey(.focusNotes, on: .day).key
      sentences.append((key + "  " + words.notesAreAt(question), .key))
    }
    let held = context.session.notes.heldCount
    if held > 0 { sentences.append((words.heldCountWithKey(held), .key)) }
    return sentences
  }

  /// Remarks on whether the coming round fits its time, and whose turns of the present one are still owed.
  private var rounds: [(String, Style)] {
    var sentences: [(String, Style)] = []
    if let sum = context.sumAhead {
      sentences.append((words.sum(sum), sum.spare < .zero ? .warning : .quiet))
    }
    let waiting = context.progress?.waiting.map(\.turn.party) ?? []
    if !waiting.isEmpty { sentences.append((words.waiting(context.names(waiting)), .key)) }
    let away = context.session.agenda.parties.map(\.id).filter {
      context.session.awayParties.contains($0) && !$0.isPerson
    }
    if let shown = context.session.shownCircle {
      let isKept = context.session.keptCircle == shown.word
      sentences.append(
        (
          isKept ? words.isKept(circle: shown.word) : words.isShown(circle: shown.word), .normal
        ))
    }
    if !away.isEmpty { sentences.append((words.away(context.names(away)), .quiet)) }
    return sentences
  }

  private var consequences: [(String, Style)] {
    guard let forecast, scene != nil else { return [] }
    func clock(_ moment: Moment) -> String { context.wall.time(at: moment).text }
    func title(_ id: ItemID) -> String { context.session.agenda.item(id)?.step.title ?? "" }
    var sentences: [(String, Style)] = []
    if let giving = forecast.giving {
      let times = "\(clock(giving.start))–\(clock(giving.end))"
      let length = (giving.end - giving.start).roundedMinutes
      let planned = (giving.plannedEnd - giving.plannedStart).roundedMinutes
      sentences.append(
        (
          forecast.firstBroken == nil
            ? words.breakTakesIt(title(giving.item), times, length, planned)
            : words.breakGives(title(giving.item), times, length, planned), .normal
        ))
    }
    if let broken = forecast.firstBroken {
      sentences.append(
        (
          words.breakIs(title(broken.item), clock(broken.start), clock(broken.plannedStart)),
          .warning
        ))
    }
    if forecast.end - forecast.plannedEnd >= .seconds(60) {
      sentences.append((words.dayEnds(clock(forecast.end), clock(forecast.plannedEnd)), .warning))
    }
    // A break that has begun can no longer be spared.
    if forecast.isAtRisk {
      let replan = words.footKey(.replan, on: .day).key
      sentences.append((replan + "  " + words.command(.replan).does(on: .day), .key))
    }
    return sentences
  }
}
