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
    let frame = Frame(seat: seat, context: context)
    frame.drawFoot(foot.bottom, KeyFoot(keys: keysNow, help: key(.help)), on: &picture.grid)
    defer { frame.drawNotice(in: foot.bottom, on: &picture.grid) }
    let open = state.stillOpen(context)
    let body = foot.rest.split(bottom: open.isEmpty ? 0 : 1)
    drawOpen(open, in: body.bottom, on: &picture.grid)
    guard let sheet else {
      let isAsked = !ScoresState.prompts(session).isEmpty
      picture.grid.putWrapped(
        isAsked ? words.nothingAskedHere : words.nothingToAnswer,
        in: body.rest.inset(columns: 1), style: .quiet)
      return
    }
    let result = isHidden ? nil : ResultSummary(sheet.poll, context)
    drawBody(body.rest, sheet, result, on: &picture.grid)
    Frame(seat: seat, context: context)
      .drawUnsaved(row: head.top.row + head.top.rows - 1, on: &picture.grid)
  }

  /// What the room has left open, the first by name, and the keys that lead there and close it.
  private func drawOpen(_ open: [PollID], in area: Area, on grid: inout Grid) {
    guard let first = open.first, let prompt = session.agenda.prompt(first.prompt) else { return }
    let line = area.inset(columns: area.columns > 30 ? 1 : 0)
    let who = first.party.map { context.name($0) + " · " } ?? ""
    let more = open.count > 1 ? " · " + words.moreOpen(open.count - 1) : ""
    let keys = seat.keyScreen(context) == .table ? [] : [key(.stillOpen), key(.closeOpen)]
    let ways = keys.map { $0.key + " " + $0.text }.joined(separator: "   ")
    let parts = line.split(right: ways.columns)
    grid.put(ways, in: parts.right, style: .key)
    let count = context.howMany(first) + more
    let text = words.stillOpen(who + prompt.question, count)
    let room = parts.rest.columns - 2
    // The count is told whole, and the question as far as there is room.
    let excess = text.columns - room
    let question =
      excess > 0
      ? String(prompt.question.prefix(max(0, prompt.question.count - excess - 1))) + "…"
      : prompt.question
    grid.put(
      words.stillOpen(who + question, count), in: parts.rest.split(right: 2).rest, style: .warning)
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
    words.footKey(name, on: seat.keyScreen(context))
  }

  /// The keys that matter now, the most needed first.
  private var keysNow: [(key: String, text: String)] {
    if let doubt = state.doubt { return doubtKeys(doubt) }
    let ways = state.isFollowing ? [key(.nextQuestion)] : [key(.followRoom), key(.nextQuestion)]
    let out = seat.kind == .scores ? [] : [key(.dismiss)]
    guard let sheet else { return ways + out }
    if let typing = state.typing {
      return [("Enter", typing.over == nil ? words.save : words.replaceIt), key(.dismiss)]
    }
    if state.moving != nil {
      return [("←↑↓→", words.moveIt), ("Enter", words.putDown), key(.dismiss)]
    }
    if let number = state.number { return numberKeys(number, sheet) }
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
    return keys + ways + changes(sheet) + out
  }

  /// What was typed belongs here, or to what the room has just left.
  private func doubtKeys(_ doubt: ScoresState.Doubt) -> [(key: String, text: String)] {
    [("Enter", name(of: state.place, besides: doubt.left))]
      + [("←", name(of: doubt.left, besides: state.place)), key(.dismiss)]
  }

  /// A place by what tells it from another: its party, or else its question.
  private func name(of place: SheetPlace?, besides other: SheetPlace?) -> String {
    guard let place else { return "" }
    if let party = place.party, place.prompt == other?.prompt { return context.name(party) }
    let question = session.agenda.prompt(place.prompt)?.question ?? ""
    return question.columns > 24 ? String(question.prefix(23)) + "…" : question
  }

  private func numberKeys(_ number: ScoresState.Number, _ sheet: AnswerSheet)
    -> [(key: String, text: String)]
  {
    if number.over != nil { return [("Enter", words.replaceIt), ("Esc", words.letItStand)] }
    if !number.text.isEmpty, sheet.numbers?.reading(number.text).isMisfit == true {
      return [key(.takeBack), key(.dismiss)]
    }
    let isTen = sheet.numbers?.isOneKey == true && number.text == "1"
    return (isTen ? [("0", "10")] : []) + [
      ("Enter", isTen ? "1" : words.takeIt), key(.takeBack), key(.dismiss),
      key(.close), key(.reveal),
    ]
  }

  /// The keys that name, move and take away what the cursor stands at, where the room added it.
  private func changes(_ sheet: AnswerSheet) -> [(key: String, text: String)] {
    guard sheet.prompt.isWorkedOutTogether, sheet.lines.indices.contains(state.line),
      let subject = sheet.lines[state.line].subject,
      !session.isWritten(subject, of: sheet.prompt)
    else { return [] }
    return [key(.rewordSubject), key(.moveSubject), key(.dropSubject)]
  }

  private func answerKeys(_ sheet: AnswerSheet) -> [(key: String, text: String)] {
    let end: [(key: String, text: String)] =
      switch session.state(of: sheet.poll) {
      case nil: [key(.open)]
      // Nothing is left but to show it.
      case .open where session.isComplete(sheet.poll): [key(.reveal), key(.close)]
      case .open, .closed, .revealed: [key(.close), key(.reveal)]
      }
    let most = "1–\(max(1, sheet.options.count))"
    switch sheet.entry {
    // Nothing is there to choose yet.
    case .row where sheet.options.isEmpty, .option where sheet.options.isEmpty: return end
    case .score(let scale):
      return [(words.digits(scale), words.score), key(.row)] + end + [key(.takeBack)]
    case .row:
      let meaning = sheet.rowMeaning(words) ?? ""
      return [("1–\(max(1, sheet.options.count))", meaning)] + end + [key(.takeBack)]
    case .option:
      return [(most, words.chooseOne), key(.oneMore), key(.row)] + end + [key(.takeBack)]
    case .map: return [("Enter", words.moveIt), key(.addSubject), key(.reveal)]
    case .cell: return [key(.answer), key(.select), key(.reveal)]
    case .nothing: return []
    }
  }
}
