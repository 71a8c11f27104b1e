import CellGrid
import Phrases
import SamlingCore

/// The list of what was given in a cell where answers are added up: it is walked with the arrows, and any entry can be
/// mended or taken back.
extension SeatState {
  /// What this seat gave at a cell, the oldest first.
  func given(at slot: AnswerSheet.Slot, _ sheet: AnswerSheet, _ context: SeatContext)
    -> [GivenAnswers]
  {
    given(sheet.poll, context).filter { given in
      given.casts.allSatisfy { $0.subject == slot.subject && $0.by == slot.by }
    }
  }

  /// Moves in the list; returns whether it is walked here.
  mutating func walkGiven(_ step: Int, _ context: SeatContext) -> Bool {
    guard let sheet = scores.sheet(context.session), sheet.columns.count == 1,
      let slot = sheet.slot(scores.line, scores.column), sheet.entry.isOfNumbers,
      !context.session.replaces(sheet.prompt, by: slot.by)
    else { return false }
    let given = given(at: slot, sheet, context)
    let at = given.firstIndex { $0.record == scores.mended } ?? given.count
    let wanted = max(0, at + step)
    scores.mended = given.indices.contains(wanted) ? given[wanted].record : nil
    return true
  }

  /// Begins to type what an entry should have been: a number in its place, or its whole row anew.
  mutating func beginMending(
    _ given: GivenAnswers, with character: Character?, _ sheet: AnswerSheet, _ context: SeatContext
  ) -> [Effect] {
    let text = sheet.words(for: given.casts, language.phrases)
    guard given.casts.count == 1, given.casts[0].count == 1, let character else {
      scores.typing = ScoresState.Typing(
        purpose: .answers, line: LineEditor(hides(sheet.poll, context) ? "" : text),
        mends: given.record)
      return []
    }
    scores.number = ScoresState.Number(
      text: "", over: hides(sheet.poll, context) ? "•" : text, mends: given.record)
    return grow(by: character, sheet, context)
  }

  /// Takes an entry back, and then the number that is typed in its place.
  mutating func takeBackToMend(_ record: RecordID, _ sheet: AnswerSheet) -> [Effect] {
    guard let number = scores.number, sheet.numbers?.answer(number.text, sheet) != nil else {
      notice = scores.number.map { remark(on: $0.text, sheet) }
      return []
    }
    scores.number = ScoresState.Number(text: number.text)
    scores.mended = nil
    return [.takingBackToMend(record), .again(.enter)]
  }
}

extension Effect {
  /// The undo of one act.
  static func takingBack(_ record: RecordID) -> Effect {
    .append(Act(kind: CommandName.undo.rawValue, deed: .undo(of: record)), at: nil)
  }
}

extension Effect {
  /// The undo of an act in whose place the next one comes; both are undone together.
  static func takingBackToMend(_ record: RecordID) -> Effect {
    .append(Act(kind: CommandName.takeBack.rawValue, deed: .undo(of: record)), at: nil)
  }
}

extension Ledger {
  /// The act that another took the place of, when an entry was mended; nil for any other.
  private func mended(by id: RecordID) -> RecordID? {
    guard let before = record(RecordID(actor: id.actor, n: id.n - 1)),
      before.act.kind == CommandName.takeBack.rawValue
    else { return nil }
    return before.undoes
  }

  /// What goes with undoing an act that mended another, or with doing it again, so that one of the two stands.
  func undoes(besides id: RecordID, isRedo: Bool) -> [Act] {
    let act = isRedo ? record(id)?.undoes : id
    guard let old = act.flatMap({ mended(by: $0) }), isUndone(old) != isRedo else { return [] }
    let kind = CommandName.takeBack.rawValue
    guard !isRedo else { return [Act(kind: kind, deed: .undo(of: old))] }
    let standing = records.last { $0.undoes == old && !isUndone($0.id) }
    return standing.map { [Act(kind: kind, deed: .undo(of: $0.id))] } ?? []
  }
}

extension ScoresState {
  /// The entry of the list that the cursor stands at; nil where it is at the end.
  func mended(in given: [GivenAnswers]) -> GivenAnswers? {
    given.first { $0.record == mended }
  }
}
