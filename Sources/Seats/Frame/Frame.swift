import CellGrid
import Phrases
import SamlingCore

/// What stands around a seat's screens and lies over them: the line above, which says where we are, the line on unsaved
/// acts, the foot, and panels.
struct Frame {
  let seat: SeatState
  let context: SeatContext
  let words: any Phrases

  init(seat: SeatState, context: SeatContext) {
    self.seat = seat
    self.context = context
    words = seat.language.phrases
  }

  var forecast: Forecast? { context.forecast }

  func drawTop(_ area: Area, on grid: inout Grid) {
    let right = rightOfTop
    var column = area.columns - 1
    for (text, style) in right.reversed() {
      column -= text.columns
      grid.put(text, row: area.row, column: column, style: style)
      column -= 2
    }
    let place = Area(row: area.row, column: 1, columns: max(0, column - 1), rows: 1)
    grid.put(leftOfTop(columns: place.columns), in: place, style: .heading)
    if !context.save.isFailing { grid.rule(row: area.row + 1) }
    drawUnsaved(row: area.row + 1, on: &grid)
  }

  /// Draws the line that stands fast while the disk refuses, above panels too.
  func drawUnsaved(row: Int, on grid: inout Grid) {
    let line: String
    switch context.save {
    case .saved, .saving: return
    case .adrift(let reason): line = words.nothingSavedNow(reason)
    case .failing(let count, let since, let reason, _):
      line = words.notSaved(count, since: context.wall.time(at: since).text, reason: reason)
    }
    grid.fill(Area(row: row, column: 0, columns: grid.columns, rows: 1), style: .unsaved)
    grid.put(line, row: row, column: 1, style: .unsaved, ellipsis: true)
  }

  /// Title, day and date; a narrow window drops the title first, then the date.
  private func leftOfTop(columns: Int) -> String {
    let session = context.session
    var parts: [String] = []
    if let day = session.dayInFocus {
      if session.days.count > 1 { parts.append(words.day(day + 1, of: session.days.count)) }
      if let date = session.agenda.days[day].date { parts.append(words.date(date)) }
    }
    let after = parts.map { " · " + $0 }.joined()
    let room = columns - after.columns
    let title = session.agenda.title
    if parts.isEmpty || room >= min(12, title.columns) { return title.truncated(to: room) + after }
    let day = parts.joined(separator: " · ")
    return day.columns <= columns ? day : parts[0].truncated(to: columns)
  }

  private var rightOfTop: [(String, Style)] {
    var right: [(String, Style)] = []
    if context.isRehearsal { right.append((words.rehearsal, .warning)) }
    if context.session.isFrozen { right.append((words.isFrozen, .warning)) }
    if context.session.isBlack { right.append((words.isBlack, .warning)) }
    right.append((words.oclock(context.wall.time(at: context.now).text), .strong))
    if let drift = forecast?.toldDrift(at: context.steady).clockMinutes, context.scene != nil {
      right.append(
        (words.drift(minutes: drift), drift > 0 ? .warning : drift < 0 ? .normal : .good))
    }
    return right
  }

  func sentence(_ notice: SeatState.Notice) -> (String, Style) {
    switch notice {
    case .refused(let refusal): (words.sentence(refusal, wall: context.wall), .warning)
    case .notUnderstood(let error): (words.sentence(error), .warning)
    case .undid(let kind): (words.undid(words.word(ofKind: kind)), .quiet)
    case .redid(let kind): (words.redid(words.word(ofKind: kind)), .quiet)
    case .otherDid(let kind): (words.otherDid(words.word(ofKind: kind)), .normal)
    case .clockAhead(let kind, let minutes):
      (words.clockIsAhead(words.seat(kind), minutes), .warning)
    case .bell(let isOn): (words.bell(isOn), .quiet)
    case .resumed(let name): (words.resumed(name), .quiet)
    case .tookIn(let count): (words.tookIn(count), .warning)
    case .failed(let sentence): (sentence, .error)
    case .notes(let remark): (words.sentence(remark), .warning)
    case .sheet(let remark): (words.sentence(remark), .warning)
    }
  }
}
