import CellGrid
import Phrases
import SamlingCore

/// Numbers typed in a cell of the sheet.
///
/// A number is taken as soon as no further key could belong to it, else by Enter, Tab or an arrow. Where an answer
/// stands already, Enter alone puts the new one in its place.
extension SeatState {
  /// Whether a key begins a number, or goes back to the one that was completed just now.
  func beginsNumber(_ key: Key) -> Bool {
    guard case .character(let character) = key else { return false }
    return character.isDigit || (character.isComma && scores.completed != nil)
      || Command.forKey(key, on: .scores)?.name == .pass
  }

  /// Begins a number in the cell at the cursor; a comma goes back to the one that was completed just now.
  mutating func beginNumber(_ character: Character, _ context: SeatContext) -> [Effect] {
    guard let sheet = scores.sheet(context.session),
      let slot = sheet.slot(scores.line, scores.column)
    else { return [] }
    if character.isComma { return reopenNumber(sheet, context) }
    guard sheet.numbers != nil else { return [] }
    if scores.isPastLast {
      notice = .sheet(.pastLast)
      return []
    }
    if let refusal = context.session.refusesAnswers(sheet.poll) {
      notice = .refused(refusal)
      return []
    }
    if let mended = scores.mended(in: given(at: slot, sheet, context)) {
      return beginMending(mended, with: character, sheet, context)
    }
    scores.number = ScoresState.Number(text: "", over: standing(slot, sheet, context))
    return grow(by: character, sheet, context)
  }

  /// Takes a key while a number is being typed.
  mutating func takeInNumber(_ key: Key, _ context: SeatContext) -> [Effect] {
    guard let number = scores.number, let sheet = scores.sheet(context.session) else {
      scores.number = nil
      return []
    }
    switch key {
    case .character(let character) where character.isDigit || character.isComma:
      return grow(by: character, sheet, context)
    case .backspace:
      scores.number?.text.removeLast()
      if number.text.count == 1 { scores.number = nil }
      return []
    case .escape, .control("c"), .control("g"):
      scores.number = nil
      return []
    case .enter:
      if let mended = number.mends { return takeBackToMend(mended, sheet) }
      return complete(sheet, context) ?? []
    case .tab where number.over == nil: return complete(sheet, context) ?? []
    default: break
    }
    guard let command = Command.forKey(key, on: .scores) else { return [] }
    // What is not taken yet is what there is to undo.
    if command.name == .undo {
      scores.number = nil
      return []
    }
    guard number.over == nil else {
      notice = .sheet(.replaceOrLeave)
      return []
    }
    return complete(sheet, isMovedOn: command.name != .select, context).map { $0 + [.again(key)] }
      ?? []
  }

  /// Adds a digit or a comma; where it does not belong to the number, it begins the next one or is told of.
  mutating func grow(by character: Character, _ sheet: AnswerSheet, _ context: SeatContext)
    -> [Effect]
  {
    guard let number = scores.number, let numbers = sheet.numbers else { return [] }
    // What cannot be an answer is mended or left before anything more is taken: the next number is not to be lost in it.
    if !number.text.isEmpty, numbers.reading(number.text).isMisfit {
      notice = remark(on: number.text, sheet)
      return []
    }
    let longer = number.text + String(character.isComma ? "," : character)
    let reading = numbers.reading(longer)
    if numbers.isOneKey, character.isDigit, number.over == nil, reading.isMisfit,
      numbers.answer(number.text, sheet) != nil
    {
      return complete(sheet, context).map { $0 + [.again(.character(character))] } ?? []
    }
    guard longer.count <= 8 else { return [] }
    scores.number?.text = longer
    switch reading {
    case .mean where number.over == nil, .number(_, mayGrow: false) where number.over == nil,
      .pass(mayGrow: false) where number.over == nil:
      return complete(sheet, context) ?? []
    case .number, .mean, .pass, .begun: break
    case .misfit, .tooFine, .unreadable:
      notice = remark(on: longer, sheet)
      // Nothing of a first key that does not fit is worth mending.
      if number.text.isEmpty { scores.number = nil }
    }
    return []
  }

  /// Takes the number as it stands; nil where it is none, or is not taken.
  private mutating func complete(
    _ sheet: AnswerSheet, isMovedOn: Bool = true, _ context: SeatContext
  ) -> [Effect]? {
    guard let number = scores.number, let slot = sheet.slot(scores.line, scores.column) else {
      return []
    }
    guard let value = sheet.numbers?.answer(number.text, sheet) else {
      notice = remark(on: number.text, sheet)
      return nil
    }
    scores.number = nil
    var chosen = slot
    chosen.option = value.options.first ?? slot.option
    let before = (scores.line, scores.column)
    let effects = cast(value, chosen, sheet, context)
    let isSame = notice == .refused(.noChange)
    guard !effects.isEmpty || isSame else { return nil }
    if isSame {
      notice = nil
      scores.advance(sheet, context.session)
    }
    if !isMovedOn {
      (scores.line, scores.column) = before
      scores.isPastLast = false
    }
    scores.completed = isSame ? nil : number
    return effects
  }

  /// Takes back the number that was completed just now, to go on with it behind a comma.
  private mutating func reopenNumber(_ sheet: AnswerSheet, _ context: SeatContext) -> [Effect] {
    guard let completed = scores.completed else { return [] }
    let effects = takeBack(context)
    guard !effects.isEmpty else { return [] }
    scores.number = completed
    _ = grow(by: ",", sheet, context)
    return effects
  }

  /// What is wrong with a number that is not taken.
  func remark(on text: String, _ sheet: AnswerSheet) -> Notice {
    switch (sheet.numbers, sheet.numbers?.reading(text)) {
    case (.scale(let scale), .misfit(let score)): .refused(.notAnAnswer(.outOfRange(score, scale)))
    case (.mean(let scale), .misfit(let score)):
      text.contains { ",.".contains($0) } && scale.decimals == 0
        ? .refused(.notAnAnswer(.outOfRange(score, scale.finer)))
        : .refused(.notAnAnswer(.outOfRange(score, scale)))
    case (.options(let most), .misfit): .notUnderstood(.noSuchNumber(text, most: most))
    case (_, .tooFine(let allowed)): .notUnderstood(.tooManyDecimals(text, allowed: allowed))
    default: .notUnderstood(.notAScore(text))
    }
  }

  /// The answer that a new one would take the place of; nil where there is none.
  func standing(_ slot: AnswerSheet.Slot, _ sheet: AnswerSheet, _ context: SeatContext)
    -> String?
  {
    guard context.session.replaces(sheet.prompt, by: slot.by) else { return nil }
    let text = sheet.text(
      slot, context.session, language.phrases, isHidden: hides(sheet.poll, context))
    return text.isEmpty ? nil : text
  }
}

extension AnswerSheet {
  /// What can be typed as a number; nil where answers are no numbers.
  var numbers: NumberEntry? {
    switch entry {
    case .score(let scale): isOfParties ? .mean(scale) : .scale(scale)
    case .option: .options(options.count)
    case .row, .cell, .map, .nothing: nil
    }
  }

  /// Whether each line or column is a party's.
  private var isOfParties: Bool { (lines + columns).contains { $0.by != nil } }
}

extension NumberEntry {
  /// The answer that a text is; nil where it is none, or not yet.
  func answer(_ text: String, _ sheet: AnswerSheet) -> AnswerValue? {
    switch reading(text) {
    case .pass: .pass
    case .mean(let mean): .mean(mean)
    case .number(let number, _):
      switch self {
      case .scale, .mean: .score(number)
      case .options: .option(sheet.options[number - 1].id)
      }
    case .begun, .misfit, .tooFine, .unreadable: nil
    }
  }
}

extension NumberEntry.Reading {
  var isMisfit: Bool {
    switch self {
    case .misfit, .unreadable, .tooFine: true
    case .number, .mean, .pass, .begun: false
    }
  }
}

extension Character {
  var isDigit: Bool { isASCII && isNumber }
  fileprivate var isComma: Bool { self == "," || self == "." }
}

extension Session {
  /// Why a poll takes no answers now; nil where it does.
  func refusesAnswers(_ poll: PollID) -> Refusal? {
    let isClosed = [.closed, .revealed].contains(state(of: poll))
    let isTogether = agenda.prompt(poll.prompt)?.isWorkedOutTogether == true
    return isClosed && !isTogether ? .pollIsClosed(poll.prompt) : nil
  }
}
