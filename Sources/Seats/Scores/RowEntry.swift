import SamlingCore

/// A row of answers as far as it is typed, and what each of its words is for.
///
/// Where parties answer, each word is for one of them, and those who are away are left out. Options that are counted
/// have two readings: how many each has, in their order, or an option for each voice. Totals are what is meant where
/// there is a word for each option, or a number that no option has; Tab turns to the other reading.
struct RowEntry: Equatable {
  enum Reading: Equatable {
    /// A word for each of the places.
    case cells
    /// How many each of the places has.
    case totals
    /// An option for each voice, by its number.
    case options
    /// The scores of several voices.
    case voices
    /// One order of options.
    case order
  }

  let reading: Reading
  let words: [String]
  /// What the words are for, of cells and totals.
  let places: [AnswerSheet.Slot]

  init(
    _ typing: ScoresState.Typing, _ scores: ScoresState, _ sheet: AnswerSheet, _ session: Session
  ) {
    words = typing.line.string.split { " ;\t\n".contains($0) }.map(String.init)
    guard let slot = sheet.slot(scores.line, scores.column), sheet.entry != .row else {
      (reading, places) = (sheet.entry == .row ? .order : .voices, [])
      return
    }
    if slot.isOfOneParty(on: sheet) {
      (reading, places) = (.cells, sheet.rowSlots(from: scores.line, scores.column, session))
      return
    }
    let options = sheet.optionSlots(like: slot)
    guard !options.isEmpty else {
      (reading, places) = (sheet.entry == .option ? .options : .voices, [])
      return
    }
    let isPlain = words.allSatisfy { Int($0) != nil }
    let isTotals =
      isPlain
      && (words.count == options.count || words.contains { Int($0) ?? 0 > options.count })
    (reading, places) = isTotals != typing.isTurned && isPlain ? (.totals, options) : (.options, [])
  }

  /// Whether Tab turns to another reading.
  var canTurn: Bool { reading == .totals || reading == .options }

  /// The answers that it gives.
  func casts(from slot: AnswerSheet.Slot, _ sheet: AnswerSheet, _ reader: CommandReader)
    throws(CommandError) -> [Cast]
  {
    var question = CommandReader.Question(prompt: sheet.prompt, poll: sheet.poll, text: "")
    (question.subject, question.by) = (slot.subject, slot.by)
    switch reading {
    case .voices, .options, .order: return try reader.casts(question, words)
    case .cells, .totals: break
    }
    guard words.count <= places.count
    else { throw .tooManyInRow(words.count, places: places.count) }
    if reading == .totals, words.count < places.count {
      throw .tooFewInRow(words.count, places: places.count)
    }
    var casts: [Cast] = []
    for (word, place) in zip(words, places) {
      (question.subject, question.by) = (place.subject, place.by)
      guard reading == .totals, let option = place.option else {
        casts += try reader.casts(question, [word])
        continue
      }
      guard let count = Int(word), count >= 0 else { throw .notANumber(word) }
      casts.append(
        Cast(
          sheet.poll, subject: place.subject, by: place.by, value: .option(option), count: count,
          rule: .totals))
    }
    return casts
  }
}

extension AnswerSheet {
  /// The cells that a typed row fills from one on, without those of who is away: along the line, or where there is but
  /// one column down it.
  func rowSlots(from line: Int, _ column: Int, _ session: Session) -> [Slot] {
    let cells =
      columns.count > 1
      ? (column..<columns.count).map { (line, $0) } : (line..<lines.count).map { ($0, column) }
    return cells.compactMap { slot($0.0, $0.1) }.filter { slot in
      slot.by.map { !session.isAway($0) } ?? true
    }
  }

  /// The cells of all options that are counted together with the one of a cell, in their order.
  func optionSlots(like here: Slot) -> [Slot] {
    guard here.option != nil else { return [] }
    return lines.indices.flatMap { line in columns.indices.compactMap { slot(line, $0) } }
      .filter { $0.option != nil && $0.subject == here.subject && $0.by == here.by }
  }
}

extension AnswerSheet.Slot {
  /// Whether one party has its one answer here.
  func isOfOneParty(on sheet: AnswerSheet) -> Bool {
    by != nil && by != sheet.page && option == nil
  }
}
