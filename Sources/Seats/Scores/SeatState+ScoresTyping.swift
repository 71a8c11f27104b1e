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
    case .up where typing.purpose == .cell, .down where typing.purpose == .cell:
      let cell = (scores.line, scores.column)
      let effects = finish(typing, context)
      guard scores.typing == nil else { return effects }
      (scores.line, scores.column) = cell
      scores.isPastLast = false
      return effects + [.again(key)]
    case .tab where typing.purpose == .answers:
      scores.typing?.isTurned.toggle()
      return []
    case .control("z"):
      _ = scores.typing?.line.undo()
      return []
    default:
      var changed = typing
      if changed.line.take(key) { scores.typing = changed }
      return []
    }
  }

  /// Carries out a typed line; one that cannot be done stays to be mended, and one that would replace what stands asks
  /// first.
  private mutating func finish(_ typing: ScoresState.Typing, _ context: SeatContext) -> [Effect] {
    let text = typing.line.string.trimmed
    guard !text.isEmpty || typing.purpose == .cell else {
      scores.typing = nil
      return []
    }
    do throws(CommandError) {
      let (name, wish) = try wish(typing, text, context)
      if let mended = typing.mends {
        scores.typing?.mends = nil
        scores.mended = nil
        return [.takingBackToMend(mended), .again(.enter)]
      }
      if typing.asked != text, let replaced = replaced(by: wish, context) {
        scores.typing?.asked = text
        notice = .sheet(.rowReplaces(replaced))
        return []
      }
      let effects = act(name, wish, context)
      let isUnchanged = notice == .refused(.noChange)
      guard !effects.isEmpty || isUnchanged else { return [] }
      notice = nil
      scores.typing = nil
      moveOn(after: typing, context)
      return effects
    } catch {
      notice = .notUnderstood(error)
      return []
    }
  }

  private mutating func moveOn(after typing: ScoresState.Typing, _ context: SeatContext) {
    let session = context.session
    guard let sheet = scores.sheet(session), let slot = sheet.slot(scores.line, scores.column)
    else { return }
    switch typing.purpose {
    case .cell: scores.advance(sheet, session)
    case .answers where slot.isOfOneParty(on: sheet) && sheet.entry == .row:
      scores.advance(sheet, session)
    case .answers where slot.isOfOneParty(on: sheet):
      let filled = RowEntry(typing, scores, sheet, session)
      scores.goOn(after: filled.words.count, sheet, session)
    case .thing where sheet.entry == .cell:
      scores.column = 0
      scores.wanted = SubjectID(context.freshID)
    case .answers, .thing, .name, .present: break
    }
  }

  private func wish(
    _ typing: ScoresState.Typing, _ text: String, _ context: SeatContext
  ) throws(CommandError) -> (Command.Name, Intent) {
    let reader = context.commands(selected: nil)
    if typing.purpose == .present { return (.countPresent, try reader.countPresent(text)) }
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column)
    else { throw .missing(.row) }
    switch typing.purpose {
    case .answers:
      if let option = slot.option, text.hasPrefix("="), !text.contains(" ") {
        return (.row, .answer(.cast([try total(text, option, slot, sheet)])))
      }
      let row = RowEntry(typing, scores, sheet, context.session)
      return (.row, .answer(.cast(try row.casts(from: slot, sheet, reader))))
    case .cell:
      var filled = slot
      filled.subject = slot.subject ?? SubjectID(context.freshID)
      guard let place = slot.column.flatMap({ sheet.cellPlace(filled, $0) })
      else { throw .missing(.fillCell) }
      return (.fillCell, .note(.fillCell(place, text: text, id: NoteID(context.freshID))))
    case .thing, .present:
      return (
        .addSubject,
        .answer(
          .addSubject(
            sheet.prompt.id, SubjectID(context.freshID), text: text, party: sheet.page))
      )
    case .name:
      guard let subject = slot.subject ?? slot.option else { throw .missing(.rewordSubject) }
      return (.rewordSubject, .answer(.rewordSubject(sheet.prompt.id, subject, text: text)))
    }
  }

  /// The answers that a row would take the place of, each with its party or option and what would stand there; nil
  /// where there are none.
  private func replaced(by wish: Intent, _ context: SeatContext) -> String? {
    guard case .answer(.cast(let casts)) = wish, let sheet = scores.sheet(context.session)
    else { return nil }
    let session = context.session
    let isHidden = hides(sheet.poll, context)
    let found = casts.compactMap { cast -> String? in
      switch cast.rule {
      case .adds: return nil
      case .replaces:
        guard let by = cast.by,
          let before = session.ballots.answer(cast.poll, cast.subject, by: by),
          before != cast.value
        else { return nil }
        let (old, new) = [before, cast.value].map { sheet.word(for: $0, language.phrases) }.pair
        return context.name(by) + (isHidden ? "" : " \(old) → \(new)")
      case .totals:
        let voices = session.ballots.voices(cast.poll, cast.subject)
        let before = voices.first { $0.by == cast.by }?.counts[cast.value] ?? 0
        guard before > 0, before != cast.count else { return nil }
        let option = sheet.options.first { [$0.id] == cast.value.options }?.text ?? ""
        return option + (isHidden ? "" : " \(before) → \(cast.count)")
      }
    }
    return found.isEmpty ? nil : found.joined(separator: ", ")
  }

  /// The cast of `=7`, the total for one option.
  private func total(
    _ word: String, _ option: SubjectID, _ slot: AnswerSheet.Slot, _ sheet: AnswerSheet
  ) throws(CommandError) -> Cast {
    guard let count = Int(typed: word.dropFirst()), count >= 0 else { throw .notAScore(word) }
    return Cast(
      sheet.poll, subject: slot.subject, by: slot.by, value: .option(option), count: count,
      rule: .totals)
  }
}

extension [String] {
  /// Its two members.
  fileprivate var pair: (String, String) { (first ?? "", last ?? "") }
}
