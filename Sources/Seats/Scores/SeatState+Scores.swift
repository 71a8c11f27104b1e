import CellGrid
import Phrases
import SamlingCore

/// Keys on the scores screen.
extension SeatState {
  mutating func takeInScores(_ key: Key, _ context: SeatContext) -> [Effect] {
    scores.settle(context)
    defer { scores.settle(context) }
    if let typing = scores.typing { return take(key, typing: typing, context) }
    if let moving = scores.moving { return take(key, moving: moving, context) }
    if let doubt = scores.doubt { return take(key, doubt: doubt, context) }
    if scores.number != nil {
      scores.completed = nil
      return takeInNumber(key, context)
    }
    let keys = keyScreen(context)
    if beginsAnswer(key, on: keys), let left = scores.justLeft(context) {
      scores.doubt = ScoresState.Doubt(key: key, left: left)
      return []
    }
    if keys == .table, isText(key) { return write(key, context) }
    if case .paste(let text) = key {
      startTyping(.answers, text.lines.joined(separator: " "), context)
      return []
    }
    if beginsNumber(key), case .character(let character) = key,
      let entry = scores.sheet(context.session)?.entry
    {
      if entry.isOfNumbers { return beginNumber(character, context) }
      if entry == .row, character.isDigit { startTyping(.answers, "\(character)", context) }
      if character.isDigit { return [] }
    }
    scores.completed = nil
    guard let command = Command.forKey(key, on: keys) else { return [] }
    return run(command, key: key, context)
  }

  /// The screen whose keys work: at a table letters are text, as they are in notes.
  package func keyScreen(_ context: SeatContext) -> Screen {
    guard screen == .scores, scores.sheet(context.session)?.entry == .cell else { return screen }
    return .table
  }

  mutating func leaveScores() {
    switch kind {
    case .facilitator: screen = .day
    case .notes: screen = .notes
    case .scores, .projector, .command: break
    }
  }

  mutating func selectSlot(_ key: Key, _ context: SeatContext) {
    guard let sheet = scores.sheet(context.session) else { return }
    scores.mended = key == .left || key == .right ? scores.mended : nil
    switch key {
    case .left where walkGiven(-1, context), .right where walkGiven(1, context): break
    case .up: scores.move(lines: -1, columns: 0, sheet)
    case .down: scores.move(lines: 1, columns: 0, sheet)
    case .left: scores.move(lines: 0, columns: -1, sheet)
    case .right: scores.move(lines: 0, columns: 1, sheet)
    default: break  // The table names no other keys for it.
    }
  }

  /// What the room has seen can't be unseen, so it is asked first; what it sees is put away at once.
  mutating func askToReveal(_ poll: PollID, _ context: SeatContext) -> [Effect] {
    if context.session.shownPoll == poll { return act(.hideResult, .answer(.hideResult), context) }
    let before = panel
    // A refusal is told before the question is asked.
    let effects = act(.reveal, .answer(.reveal(poll)), context)
    panel = before
    return effects.isEmpty ? [] : ask(.reveal(poll, during: context.session.current), or: .noChange)
  }

  // MARK: Single keys

  /// Passes for the one whose row of options is typed at the cursor; on a sheet of numbers a pass is typed as they are.
  mutating func pass(_ context: SeatContext) -> [Effect] {
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column), sheet.entry == .row
    else { return [] }
    return cast(.pass, slot, sheet, context)
  }

  mutating func addOne(_ context: SeatContext) -> [Effect] {
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column), let option = slot.option
    else { return [] }
    return cast(.option(option), slot, sheet, context)
  }

  /// Gives an answer in a cell; where it is the party's one answer the cursor goes on.
  mutating func cast(
    _ value: AnswerValue, _ slot: AnswerSheet.Slot, _ sheet: AnswerSheet, _ context: SeatContext
  ) -> [Effect] {
    let replaces = context.session.replaces(sheet.prompt, by: slot.by)
    let cast = Cast(
      sheet.poll, subject: slot.subject, by: slot.by, value: value,
      rule: replaces ? .replaces : .adds)
    let effects = act(.score, .answer(.cast([cast])), context)
    if !effects.isEmpty, replaces { scores.advance(sheet, context.session) }
    return effects
  }

  /// Takes back this seat's last answer to the question that stands, by the undo that takes back any act; the cursor
  /// goes to its cell.
  mutating func takeBack(_ context: SeatContext) -> [Effect] {
    guard let sheet = scores.sheet(context.session) else { return [] }
    let all = given(sheet.poll, context)
    defer { scores.mended = nil }
    guard let last = scores.mended(in: all) ?? all.last else {
      notice = .refused(.nothingToUndo)
      return []
    }
    if let cast = last.casts.first { scores.go(to: cast, sheet) }
    return [.takingBack(last.record)]
  }

  /// Undoes, or does again; what that changes on the sheet is where the cursor goes.
  mutating func undoInScores(isRedo: Bool, _ context: SeatContext) -> [Effect] {
    let effects = undo(isRedo: isRedo, context)
    guard case .append(let act, _)? = effects.first, case .undo(let target) = act.deed,
      let sheet = scores.sheet(context.session), let record = context.ledger.record(target)
    else { return effects }
    let changed = record.undoes.flatMap { context.ledger.record($0) } ?? record
    if let cast = changed.casts(to: sheet.poll).first { scores.go(to: cast, sheet) }
    return effects
  }

  /// What this seat has given of answers to an asking and not taken back, an act each, the oldest first.
  func given(_ poll: PollID, _ context: SeatContext) -> [GivenAnswers] {
    context.ledger.records.compactMap { record in
      guard record.seat == kind, !context.rivals.contains(record.id.actor),
        !context.ledger.isUndone(record.id)
      else { return nil }
      let casts = record.casts(to: poll)
      return casts.isEmpty ? nil : GivenAnswers(record: record.id, casts: casts)
    }
  }

  // MARK: A thing on the map

  private mutating func take(
    _ key: Key, moving: ScoresState.Moving, _ context: SeatContext
  ) -> [Effect] {
    var moved = moving
    let steps = MatrixResult.steps
    switch key {
    case .left: moved.x = max(1, moving.x - 1)
    case .right: moved.x = min(steps, moving.x + 1)
    case .up: moved.y = min(steps, moving.y + 1)
    case .down: moved.y = max(1, moving.y - 1)
    case .enter:
      scores.moving = nil
      return putDown(moving, context)
    case .escape:
      scores.moving = nil
      return []
    default: return []
    }
    scores.moving = moved
    return []
  }

  private mutating func putDown(_ moved: ScoresState.Moving, _ context: SeatContext) -> [Effect] {
    guard let sheet = scores.sheet(context.session) else { return [] }
    let cast = Cast(
      sheet.poll, subject: moved.subject, by: sheet.page,
      value: .place(x: moved.x, y: moved.y), rule: .replaces)
    let effects = act(.place, .answer(.cast([cast])), context)
    if !effects.isEmpty { scores.advance(sheet, context.session) }
    return effects
  }

  mutating func enterInScores(_ context: SeatContext) {
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column)
    else { return }
    switch sheet.entry {
    case .map: pickUp(slot, sheet, context)
    case .cell: openCell(slot, sheet, context)
    case .score, .option:
      if let given = scores.mended(in: given(at: slot, sheet, context)) {
        _ = beginMending(given, with: nil, sheet, context)
      } else if sheet.entry == .option {
        startTyping(.answers, "", context)
      }
    case .row, .nothing: startTyping(.answers, "", context)
    }
  }

  private mutating func pickUp(
    _ slot: AnswerSheet.Slot, _ sheet: AnswerSheet, _ context: SeatContext
  ) {
    guard let subject = slot.subject else { return }
    var start = ScoresState.Moving(
      subject: subject, x: (MatrixResult.steps + 1) / 2, y: (MatrixResult.steps + 1) / 2)
    if case .place(let x, let y)? = sheet.place(of: subject, slot, context.session) {
      (start.x, start.y) = (x, y)
    }
    scores.moving = start
  }

  /// Whether this terminal must not draw what was answered: the room may see it, and has not been shown it.
  func hides(_ poll: PollID, _ context: SeatContext) -> Bool {
    hasShownRoom && context.session.state(of: poll) != .revealed
  }
}

/// Answers that were given in one act.
struct GivenAnswers: Equatable {
  var record: RecordID
  var casts: [Cast]
}

extension Record {
  /// The answers that it gave to an asking.
  fileprivate func casts(to poll: PollID) -> [Cast] {
    guard case .events(let events) = act.deed else { return [] }
    return events.compactMap { event in
      if case .polled(.cast(let cast)) = event, cast.poll == poll { cast } else { nil }
    }
  }
}
