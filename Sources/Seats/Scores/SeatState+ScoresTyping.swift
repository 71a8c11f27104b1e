import CellGrid
import SamlingCore

/// Lines typed on the scores screen: rows of answers, cells, new things, how many are here.
extension SeatState {
  mutating func startTyping(
    _ purpose: ScoresState.Purpose, _ text: String, _ context: SeatContext
  ) {
    guard purpose == .present || scores.sheet(context.session) != nil else { return }
    scores.typing = ScoresState.Typing(purpose: purpose, line: LineEditor(text))
  }

  mutating func take(
    _ key: Key, typing: ScoresState.Typing, _ context: SeatContext
  ) -> [Effect] {
    switch key {
    case .escape, .control("c"), .control("g"):
      scores.typing = nil
      return []
    case .enter: return finish(typing, context)
    case .tab where typing.purpose == .cell: return finish(typing, context)
    default:
      var changed = typing
      if changed.line.take(key) { scores.typing = changed }
      return []
    }
  }

  /// Carries out a typed line; one that cannot be done stays to be mended.
  private mutating func finish(_ typing: ScoresState.Typing, _ context: SeatContext) -> [Effect] {
    let text = typing.line.string.trimmed
    guard !text.isEmpty || typing.purpose == .cell else {
      scores.typing = nil
      return []
    }
    do throws(CommandError) {
      let (name, wish) = try wish(typing.purpose, text, context)
      let effects = act(name, wish, context)
      let isUnchanged = notice == .refused(.noChange)
      guard !effects.isEmpty || isUnchanged else { return [] }
      notice = nil
      scores.typing = nil
      moveOn(after: typing.purpose, context)
      return effects
    } catch {
      notice = .notUnderstood(error)
      return []
    }
  }

  private mutating func moveOn(after purpose: ScoresState.Purpose, _ context: SeatContext) {
    guard let sheet = scores.sheet(context.session) else { return }
    let by = sheet.slot(scores.line, scores.column)?.by
    let isOneAnswer = by != nil && by != sheet.page
    if purpose == .cell || (purpose == .answers && isOneAnswer) { scores.advance(sheet) }
  }

  private func wish(
    _ purpose: ScoresState.Purpose, _ text: String, _ context: SeatContext
  ) throws(CommandError) -> (Command.Name, Intent) {
    let reader = context.commands(selected: nil)
    if purpose == .present { return (.countPresent, try reader.countPresent(text)) }
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column)
    else { throw .missing(.row) }
    switch purpose {
    case .answers:
      let words = text.split(whereSeparator: { " ;\t\n".contains($0) }).map(String.init)
      return (.row, .answer(.cast(try casts(words, from: slot, sheet, reader))))
    case .cell:
      var filled = slot
      filled.subject = slot.subject ?? SubjectID(context.freshID)
      guard let place = slot.column.flatMap({ sheet.cellPlace(filled, $0) })
      else { throw .missing(.fillCell) }
      return (.fillCell, .note(.fillCell(place, text: text, id: NoteID(context.freshID))))
    case .thing, .present:
      return (
        .addSubject, .answer(.addSubject(sheet.prompt.id, SubjectID(context.freshID), text: text))
      )
    }
  }

  /// The whole room's answers to one thing; where parties answer, one for each party from the cursor on.
  private func casts(
    _ words: [String], from slot: AnswerSheet.Slot, _ sheet: AnswerSheet, _ reader: CommandReader
  ) throws(CommandError) -> [Cast] {
    var question = CommandReader.Question(prompt: sheet.prompt, poll: sheet.poll, text: "")
    (question.subject, question.by) = (slot.subject, slot.by)
    if let option = slot.option, words.count == 1, words[0].hasPrefix("=") {
      return [try total(words[0], option, question)]
    }
    guard let slots = sheet.rowSlots(from: scores.line, scores.column)
    else { return try reader.casts(question, words) }
    guard words.count <= slots.count
    else { throw .noSuchNumber("\(words.count)", most: slots.count) }
    var casts: [Cast] = []
    for (word, slot) in zip(words, slots) {
      (question.subject, question.by) = (slot.subject, slot.by)
      casts += try reader.casts(question, [word])
    }
    return casts
  }

  /// The cast of `=7`, the total for one option.
  private func total(
    _ word: String, _ option: SubjectID, _ question: CommandReader.Question
  ) throws(CommandError) -> Cast {
    guard let count = Int(word.dropFirst()), count >= 0 else { throw .notAScore(word) }
    return Cast(
      question.poll, subject: question.subject, by: question.by, value: .option(option),
      count: count, rule: .totals)
  }
}
