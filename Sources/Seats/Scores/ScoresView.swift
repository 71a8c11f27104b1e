import CellGrid
import Phrases
import SamlingCore

/// Draws the scores screen: the question and how far it has come, the sheet to answer in, and beside it the result, as
/// soon as this terminal may show that.
func scoresView(_ seat: SeatState, _ context: SeatContext, size: Size) -> Picture {
  var picture = Picture(size)
  guard size.rows > 0, size.columns > 0 else { return picture }
  let screen = ScoresScreen(seat, context)
  screen.draw(on: &picture)
  picture.isTimeless = seat.panel == nil
  if let panel = seat.panel {
    Frame(seat: seat, context: context).draw(panel, on: &picture.grid)
  }
  return picture
}

/// The scores screen for one seat and context.
struct ScoresScreen {
  let seat: SeatState
  let context: SeatContext
  let words: any Phrases
  let state: ScoresState
  let sheet: AnswerSheet?

  init(_ seat: SeatState, _ context: SeatContext) {
    self.seat = seat
    self.context = context
    words = seat.language.phrases
    state = seat.scores
    sheet = seat.scores.sheet(context.session)
  }

  var session: Session { context.session }

  /// Whether the answers must not be drawn here.
  var isHidden: Bool { sheet.map { seat.hides($0.poll, context) } ?? false }

  func draw(on picture: inout Picture) {
    let whole = picture.grid.area
    guard whole.rows >= 6 else {
      drawHead(whole, on: &picture.grid)
      return
    }
    let head = whole.split(top: min(4, whole.rows / 3))
    let foot = head.rest.split(bottom: 2)
    drawHead(head.top, on: &picture.grid)
    picture.grid.rule(row: head.top.row + head.top.rows - 1)
    Frame(seat: seat, context: context)
      .drawFoot(foot.bottom, KeyFoot(keys: keysNow, help: key(.help)), on: &picture.grid)
    guard let sheet else {
      picture.grid.putWrapped(words.nothingToAnswer, in: foot.rest.inset(columns: 1), style: .quiet)
      return
    }
    let result = isHidden ? nil : ResultSummary(sheet.poll, context)
    drawBody(foot.rest, sheet, result, on: &picture.grid)
    Frame(seat: seat, context: context)
      .drawUnsaved(row: head.top.row + head.top.rows - 1, on: &picture.grid)
  }

  // MARK: Head

  private func drawHead(_ area: Area, on grid: inout Grid) {
    let inside = area.inset(columns: area.columns > 30 ? 1 : 0)
    guard let sheet else {
      grid.put(context.session.agenda.title, in: inside, style: .heading)
      return
    }
    let rehearsal = context.isRehearsal ? words.rehearsal + " · " : ""
    let status = rehearsal + words.state(session.state(of: sheet.poll))
    let parts = inside.split(top: 1).top.split(right: status.columns)
    grid.put(status, in: parts.right, style: stateStyle(sheet.poll))
    let who = state.party.map { session.name(of: $0) }
    let place = [who, positionOfQuestion].compactMap(\.self).joined(separator: " · ")
    grid.put(place, in: parts.rest.split(right: 2).rest, style: who == nil ? .quiet : .strong)
    let below = inside.split(top: 1).rest
    grid.putWrapped(
      sheet.prompt.question, in: below.split(bottom: area.rows > 2 ? 1 : 0).rest, style: .heading)
  }

  private var positionOfQuestion: String? {
    let prompts = ScoresState.prompts(session).map(\.id)
    guard prompts.count > 1, let at = state.prompt.flatMap({ prompts.firstIndex(of: $0) })
    else { return nil }
    let place = words.question(at + 1, of: prompts.count)
    return state.isFollowing ? place : place + " · " + words.standsFree
  }

  private func stateStyle(_ poll: PollID) -> Style {
    switch session.state(of: poll) {
    case nil: .quiet
    case .open: .good
    case .closed: .warning
    case .revealed: .strong
    }
  }

  private func key(_ name: CommandName) -> (key: String, text: String) {
    words.footKey(name, on: .scores)
  }

  /// The keys that matter now, the most needed first.
  private var keysNow: [(key: String, text: String)] {
    guard let sheet else { return [key(.dismiss)] }
    if state.typing != nil { return [("Enter", words.save), key(.dismiss)] }
    if state.moving != nil {
      return [("←↑↓→", words.moveIt), ("Enter", words.putDown), key(.dismiss)]
    }
    var keys: [(key: String, text: String)] = []
    switch session.state(of: sheet.poll) {
    case .closed where !sheet.prompt.isWorkedOutTogether: keys = [key(.reveal), key(.open)]
    case .revealed where !sheet.prompt.isWorkedOutTogether:
      keys = [
        session.shownPoll == sheet.poll
          ? (key(.reveal).key, words.command(.hideResult).short(on: .scores)) : key(.reveal),
        key(.open),
      ]
    case nil, .open, .closed, .revealed: keys = answerKeys(sheet)
    }
    return keys + [key(.nextQuestion)] + (seat.kind == .scores ? [] : [key(.dismiss)])
  }

  private func answerKeys(_ sheet: AnswerSheet) -> [(key: String, text: String)] {
    let end = [key(.close), key(.reveal)]
    let most = "1–\(min(9, max(1, sheet.options.count)))"
    switch sheet.entry {
    case .score(let scale):
      return [(words.digits(scale) ?? "", words.score), key(.row), key(.takeBack)] + end
    case .row:
      if let meaning = sheet.rowMeaning(words) {
        return [("1–\(max(1, sheet.options.count))", meaning), key(.takeBack)] + end
      }
      return [key(.row), key(.answer), key(.takeBack)] + end
    case .option:
      return [(most, words.chooseOne), key(.oneMore), key(.row), key(.takeBack)] + end
    case .map: return [("Enter", words.moveIt), key(.addSubject), key(.reveal)]
    case .cell: return [key(.answer), key(.select), key(.reveal)]
    case .nothing: return []
    }
  }
}
