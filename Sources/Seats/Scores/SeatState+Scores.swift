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
    if case .paste(let text) = key {
      startTyping(.answers, text.lines.joined(separator: " "), context)
      return []
    }
    if case .character(let character) = key, let digit = character.wholeNumberValue,
      character.isASCII
    {
      return answer(digit: digit, context)
    }
    guard let command = Command.forKey(key, on: .scores) else { return [] }
    return run(command, key: key, context)
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
    switch key {
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

  /// A digit answers at once where one key can say the whole answer; else it begins a line.
  private mutating func answer(digit: Int, _ context: SeatContext) -> [Effect] {
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column)
    else { return [] }
    switch sheet.entry {
    case .score(let scale):
      guard let score = scale.score(ofDigit: digit) else {
        startTyping(.answers, "\(digit)", context)
        return []
      }
      return cast(.score(score), slot, sheet, context)
    case .option:
      guard sheet.options.indices.contains(digit - 1) else {
        notice = .notUnderstood(.noSuchNumber("\(digit)", most: sheet.options.count))
        return []
      }
      var chosen = slot
      chosen.option = sheet.options[digit - 1].id
      return cast(.option(sheet.options[digit - 1].id), chosen, sheet, context)
    case .row, .cell:
      startTyping(sheet.entry == .cell ? .cell : .answers, "\(digit)", context)
      return []
    case .map, .nothing: return []
    }
  }

  mutating func pass(_ context: SeatContext) -> [Effect] {
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column), !sheet.prompt.isWorkedOutTogether
    else { return [] }
    return cast(.pass, slot, sheet, context)
  }

  mutating func addOne(_ context: SeatContext) -> [Effect] {
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column), let option = slot.option
    else { return [] }
    return cast(.option(option), slot, sheet, context)
  }

  private mutating func cast(
    _ value: AnswerValue, _ slot: AnswerSheet.Slot, _ sheet: AnswerSheet, _ context: SeatContext
  ) -> [Effect] {
    let replaces = context.session.replaces(sheet.prompt, by: slot.by)
    let cast = Cast(
      sheet.poll, subject: slot.subject, by: slot.by, value: value,
      rule: replaces ? .replaces : .adds)
    let effects = act(.score, .answer(.cast([cast])), context)
    guard !effects.isEmpty else { return [] }
    if replaces {
      scores.advance(sheet)
    } else {
      scores.recent = scores.recent.suffix(11) + [sheet.word(for: value, language.phrases)]
    }
    return effects
  }

  /// Takes back this seat's last answer to the question that stands, by the undo that takes back any act.
  mutating func takeBack(_ context: SeatContext) -> [Effect] {
    guard let poll = scores.sheet(context.session)?.poll else { return [] }
    let last = context.ledger.records.last { record in
      record.seat == kind && !context.rivals.contains(record.id.actor)
        && record.answers(poll) && !context.ledger.isUndone(record.id)
    }
    guard let last else {
      notice = .refused(.nothingToUndo)
      return []
    }
    if !scores.recent.isEmpty { scores.recent.removeLast() }
    return [.append(Act(kind: CommandName.undo.rawValue, deed: .undo(of: last.id)), at: nil)]
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
    if !effects.isEmpty { scores.advance(sheet) }
    return effects
  }

  mutating func enterInScores(_ context: SeatContext) {
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column)
    else { return }
    switch sheet.entry {
    case .map: pickUp(slot, sheet, context)
    case .cell:
      // What must not be seen is not opened for change; what is typed takes its place.
      let text =
        hides(sheet.poll, context)
        ? "" : sheet.text(slot, context.session, language.phrases, isHidden: false)
      startTyping(.cell, text, context)
    case .score, .option, .row, .nothing: startTyping(.answers, "", context)
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

extension Scale {
  /// The score that one digit key says: itself, and `0` ten where the scale has no zero; nil where one key can't say it.
  func score(ofDigit digit: Int) -> Int? {
    guard decimals == 0, low >= 0, high <= 10 else { return nil }
    return digit == 0 && low > 0 ? 10 : digit
  }
}

extension Record {
  /// Whether it gave answers to an asking.
  fileprivate func answers(_ poll: PollID) -> Bool {
    guard case .events(let events) = act.deed else { return false }
    return events.contains { event in
      if case .polled(.cast(let cast)) = event { cast.poll == poll } else { false }
    }
  }
}
