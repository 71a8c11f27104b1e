import Phrases
import SamlingCore

/// Commands on answers in numbers, words and places.
extension CommandReader {
  /// An asking, and the part of it that a command is about.
  struct Question {
    var prompt: Prompt
    var poll: PollID
    var subject: SubjectID?
    var by: PartyID?
    /// The text after the options.
    var text: String
  }

  /// `[--prompt P] [--statement S] [--party N] [--by N] …`; without a prompt, the one that is on.
  ///
  /// `--party` is whom the answer is about where a question is asked in each turn; else it is who answers.
  func question(_ rest: String, also known: [CommandOption] = [])
    throws(CommandError) -> (Question, Options)
  {
    let options = try Options(rest, values: [.prompt, .statement, .party, .by] + known)
    let prompt =
      if let text = options.values[.prompt] { try anyPrompt(text) } else { try polledNow() }
    let turn = session.partyNow(of: NotePlace(prompt: prompt.id))
    var found = Question(
      prompt: prompt, poll: session.poll(prompt.id, turn: turn), text: options.text)
    if let text = options.values[.by] { found.by = try party(text) }
    if let text = options.values[.party] {
      let named = try party(text, of: prompt.id)
      if session.polls(of: prompt.id).contains(where: { $0.party != nil }) {
        found.poll.party = named
      } else {
        found.by = found.by ?? named
      }
    }
    if found.by == nil, let turn, found.poll.party == nil, isOneOfVoices(turn, prompt.id) {
      found.by = turn
    }
    if let text = options.values[.statement] {
      found.subject = try subject(text, of: session.statements(of: prompt))
    }
    return (found, options)
  }

  private func isOneOfVoices(_ party: PartyID, _ prompt: PromptID) -> Bool {
    if case .parties(let parties) = session.voices(of: prompt) {
      parties.contains(party)
    } else {
      false
    }
  }

  /// The prompt that is on and answered other than in notes; of several, the one that the room is at, or the open one.
  private func polledNow() throws(CommandError) -> Prompt {
    let here = currentStretch.map { stretch in
      stretch.prompts.isEmpty ? session.prompts(ofItem: stretch.item) : stretch.prompts
    }
    let polled = (here ?? []).filter(\.isPolled)
    if let focus = session.questionInFocus, let prompt = session.agenda.prompt(focus),
      prompt.isPolled
    {
      return prompt
    }
    let open = polled.first { prompt in
      session.polls(of: prompt.id).contains { session.state(of: $0) == .open }
    }
    guard let prompt = open ?? polled.first else { throw .nothingAsked }
    return prompt
  }

  /// One of several things, by its number or its words.
  func subject(_ name: String, of subjects: [Subject]) throws(CommandError) -> SubjectID {
    let isQuoted = name.count > 1 && name.hasPrefix("\"") && name.hasSuffix("\"")
    let text = isQuoted ? String(name.dropFirst().dropLast()) : name
    if let number = Int(typed: text) {
      guard subjects.indices.contains(number - 1)
      else { throw .noSuchNumber(text, most: subjects.count) }
      return subjects[number - 1].id
    }
    return try one(of: subjects, named: text) { $0.text }.id
  }

  // MARK: States

  /// `open [DAY]`; while a day is open `open [--prompt P]`, without a prompt the asking that is on.
  func open(_ rest: String) throws(CommandError) -> Intent {
    if rest.isEmpty, session.openDay != nil, let found = try? question("").0 {
      return .answer(.open(found.poll))
    }
    if rest.isEmpty || Int(typed: rest) != nil { return .clock(.openDay(try day(rest))) }
    return .answer(.open(try question(rest).0.poll))
  }

  func clear(_ rest: String) throws(CommandError) -> Intent {
    let (question, _) = try question(rest)
    return .answer(.clear(question.poll, question.subject))
  }

  func countPresent(_ rest: String) throws(CommandError) -> Intent {
    guard let count = Int(typed: rest) else {
      throw rest.isEmpty ? .missing(.countPresent) : .notANumber(rest)
    }
    return .answer(.countPresent(count))
  }

  // MARK: Answers

  /// `8`, `7,9`, or `-` for a pass.
  func score(_ rest: String) throws(CommandError) -> Intent {
    let (question, _) = try question(rest)
    guard !question.text.isEmpty else { throw .missing(.score) }
    return .answer(.cast(try casts(question, [question.text])))
  }

  /// `7 8 8 9 6 -`, or with hands counted `8*9 7*5`; options are given by number.
  func row(_ rest: String) throws(CommandError) -> Intent {
    let (question, options) = try question(rest)
    let words = question.text.split(whereSeparator: { " ;\t".contains($0) }).map(String.init)
    guard !words.isEmpty else { throw .missing(.row) }
    let isNamed =
      options.values[.by] != nil || options.values[.party] != nil && question.poll.party == nil
    guard let parties = eachOfOne(question), words.count > 1 || question.by == nil
    else { return .answer(.cast(try casts(question, words))) }
    // Who has a turn is not meant where there are numbers for others too.
    let each = isNamed ? [question.by].compactMap(\.self) : parties
    return .answer(.cast(try casts(question, words, each: each)))
  }

  /// The parties here that have one answer each; nil where the room answers, or a party gives several.
  private func eachOfOne(_ question: Question) -> [PartyID]? {
    switch question.prompt.answer.kind.gives {
    case .score, .options(.one): break
    case .notes, .options, .place, .cells: return nil
    }
    guard case .parties(let parties) = session.voices(of: question.prompt.id) else { return nil }
    return parties.filter { !session.isAway($0) }
  }

  /// A word for each of the parties, as far as they reach.
  private func casts(_ question: Question, _ words: [String], each parties: [PartyID])
    throws(CommandError) -> [Cast]
  {
    guard words.count <= parties.count
    else { throw .tooManyInRow(words.count, places: parties.count) }
    var casts: [Cast] = []
    for (word, party) in zip(words, parties) {
      var own = question
      own.by = party
      casts += try self.casts(own, [word])
    }
    return casts
  }

  /// A cast for each different answer, in the order they first occur.
  func casts(_ question: Question, _ words: [String]) throws(CommandError) -> [Cast] {
    if case .options(.order) = question.prompt.answer.kind.gives {
      return [try order(question, words)]
    }
    var casts: [Cast] = []
    for word in words {
      let parts = word.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
      guard parts.count <= 2, let count = parts.count == 2 ? Int(typed: parts[1]) : 1, count > 0
      else { throw .notAScore(word) }
      if parts.count == 2, session.replaces(question.prompt, by: question.by) {
        throw .oneAnswerEach(word)
      }
      let value = try value(
        parts[0], of: question.prompt,
        isMean: session.replaces(question.prompt, by: question.by))
      if let same = casts.firstIndex(where: { $0.value == value }) {
        casts[same].count += count
      } else {
        casts.append(cast(question, value, count))
      }
    }
    return casts
  }

  /// `3 1 2`: options by their numbers, best first, from one voice; `3 1 2*4` from four; `-` for one that passes.
  private func order(_ question: Question, _ words: [String]) throws(CommandError) -> Cast {
    var words = words
    var count = 1
    if let last = words.last, let star = last.lastIndex(of: "*") {
      guard let times = Int(typed: last[last.index(after: star)...]), times > 0
      else { throw .notAScore(last) }
      count = times
      words[words.count - 1] = String(last[..<star])
    }
    if words.count == 1, ["-", "–"].contains(words[0]) { return cast(question, .pass, count) }
    let options = session.options(of: question.prompt)
    var order: [SubjectID] = []
    for word in words { order.append(try subject(word, of: options)) }
    return cast(question, .order(order), count)
  }

  private func cast(_ question: Question, _ value: AnswerValue, _ count: Int) -> Cast {
    Cast(
      question.poll, subject: question.subject, by: question.by, value: value, count: count,
      rule: session.replaces(question.prompt, by: question.by) ? .replaces : .adds)
  }

  private func value(_ text: String, of prompt: Prompt, isMean: Bool) throws(CommandError)
    -> AnswerValue
  {
    if ["-", "–"].contains(text) { return .pass }
    if case .scale(let scale) = prompt.answer {
      return try score(text, scale, isMean: isMean)
    }
    return .option(try subject(text, of: session.options(of: prompt)))
  }

  /// A score as it is typed at a seat, also with the scale's unit behind it.
  private func score(_ text: String, _ scale: Scale, isMean: Bool) throws(CommandError)
    -> AnswerValue
  {
    var number = text.hasPrefix("−") ? "-" + text.dropFirst() : text
    if let unit = scale.unit, number.hasSuffix(unit) {
      number = String(number.dropLast(unit.count)).trimmed
    }
    let entry = isMean ? NumberEntry.mean(scale) : .scale(scale)
    switch entry.reading(number) {
    case .number(let score, _), .misfit(let score): return .score(score)
    case .mean(let mean): return .mean(mean)
    case .pass: return .pass
    case .tooFine(let allowed): throw .tooManyDecimals(text, allowed: allowed)
    case .begun, .unreadable:
      guard let short = FixedNumber(text: number, decimals: scale.decimals)
      else { throw .notAScore(text) }
      return .score(short.units)
    }
  }

  /// `OPTION [COUNT]`: hands, or one party's choice.
  func choose(_ rest: String) throws(CommandError) -> Intent {
    let (question, _) = try question(rest)
    let (option, count, _) = try option(question, .choose)
    return .answer(.cast([cast(question, .option(option), count)]))
  }

  /// `OPTION [COUNT]` adds dots, `OPTION =COUNT` says how many there are in all.
  func dots(_ rest: String) throws(CommandError) -> Intent {
    let (question, _) = try question(rest)
    let (option, count, isTotal) = try option(question, .dots)
    return .answer(
      .cast([
        Cast(
          question.poll, subject: question.subject, by: question.by, value: .option(option),
          count: count, rule: isTotal ? .totals : .adds)
      ]))
  }

  private func option(_ question: Question, _ name: Command.Name) throws(CommandError)
    -> (SubjectID, Int, isTotal: Bool)
  {
    let options = session.options(of: question.prompt)
    let words = question.text.split(separator: " ").map(String.init)
    guard let last = words.last else { throw .missing(name) }
    let isTotal = last.hasPrefix("=")
    if words.count > 1, let count = Int(typed: isTotal ? String(last.dropFirst()) : last),
      count >= 0
    {
      let text = words.dropLast().joined(separator: " ")
      if let found = try? subject(text, of: options) { return (found, count, isTotal) }
    }
    return (try subject(question.text, of: options), 1, false)
  }

  /// `THING X Y`, each from 1 to 9.
  func place(_ rest: String) throws(CommandError) -> Intent {
    let (question, _) = try question(rest)
    let words = question.text.split(separator: " ").map(String.init)
    guard words.count >= 3 else { throw .missing(.place) }
    guard let x = Int(typed: words[words.count - 2]), let y = Int(typed: words[words.count - 1])
    else { throw .notAScore(words.suffix(2).joined(separator: " ")) }
    let text = words.dropLast(2).joined(separator: " ")
    let thing = try subject(text, of: session.statements(of: question.prompt))
    return .answer(
      .cast([
        Cast(
          question.poll, subject: thing, by: question.by, value: .place(x: x, y: y), rule: .replaces
        )
      ]))
  }

  /// Adds a thing to judge, choose or place.
  func addSubject(_ rest: String) throws(CommandError) -> Intent {
    let (question, _) = try question(rest)
    guard !question.text.isEmpty else { throw .missing(.addSubject) }
    return .answer(
      .addSubject(
        question.prompt.id, SubjectID(freshID), text: question.text, party: page(of: question)))
  }

  /// `--row R NAME`.
  func rewordSubject(_ rest: String) throws(CommandError) -> Intent {
    let (question, row) = try subject(rest, of: .rewordSubject)
    guard !question.text.isEmpty else { throw .missing(.rewordSubject) }
    return .answer(.rewordSubject(question.prompt.id, row, text: question.text))
  }

  /// `--row R`: one line up among those that the room added.
  func moveSubject(_ rest: String) throws(CommandError) -> Intent {
    let (question, row) = try subject(rest, of: .moveSubject)
    return .answer(
      .moveSubject(
        question.prompt.id, row,
        after: session.subjectToMove(row, behind: question.prompt, on: page(of: question))))
  }

  /// `--row R`.
  func dropSubject(_ rest: String) throws(CommandError) -> Intent {
    let (question, row) = try subject(rest, of: .dropSubject)
    return .answer(.dropSubject(question.prompt.id, row))
  }

  /// The row, thing or option that an option of the command names.
  private func subject(_ rest: String, of name: Command.Name) throws(CommandError)
    -> (Question, SubjectID)
  {
    let (question, options) = try question(rest, also: [.row])
    guard let row = options.values[.row] else { throw .missing(name) }
    let prompt = question.prompt
    let all = session.statements(of: prompt, on: page(of: question)) + session.options(of: prompt)
    return (question, try subject(row, of: all))
  }

  /// Whose own table or map a command is about; nil where it is everybody's.
  private func page(of question: Question) -> PartyID? {
    guard question.prompt.isWorkedOutTogether, question.poll.party == nil,
      case .parties = session.voices(of: question.prompt.id)
    else { return nil }
    return question.by
  }

  /// `[--row R] --column C [--party N] TEXT`; a new row where R is not there yet, or is missing.
  func fillCell(_ rest: String) throws(CommandError) -> Intent {
    let (question, options) = try question(rest, also: [.row, .column])
    guard case .table(let columns) = question.prompt.answer else {
      return .note(
        .fillCell(
          NotePlace(prompt: question.prompt.id), text: question.text, id: NoteID(freshID)))
    }
    guard let name = options.values[.column] else { throw .missing(.fillCell) }
    let titles = columns.enumerated().map {
      Subject(id: SubjectID("\($0.offset)"), text: $0.element.title)
    }
    let column = Int(typed: try subject(name, of: titles).text) ?? 0
    var place = NotePlace(prompt: question.prompt.id, party: question.poll.party ?? question.by)
    place.cell = NotePlace.Cell(
      row: try row(options.values[.row], question.prompt, on: page(of: question)), column: column)
    return .note(.fillCell(place, text: question.text, id: NoteID(freshID)))
  }

  /// A row by its number or words; a new one where the text is missing.
  private func row(_ text: String?, _ prompt: Prompt, on page: PartyID?) throws(CommandError)
    -> SubjectID
  {
    guard let text else { return SubjectID(freshID) }
    let rows = session.statements(of: prompt, on: page)
    if Int(typed: text) == rows.count + 1 { return SubjectID(freshID) }
    return try subject(text, of: rows)
  }
}

extension Session {
  /// What something goes behind when it moves one line up on a page: what stands two lines above it, where the room
  /// added that.
  func subjectToMove(_ subject: SubjectID, behind prompt: Prompt, on page: PartyID?) -> SubjectID? {
    let lines = statements(of: prompt, on: page) + options(of: prompt)
    guard let place = lines.firstIndex(where: { $0.id == subject }), place > 1 else { return nil }
    let above = lines[place - 2].id
    return isWritten(above, of: prompt) ? nil : above
  }

  /// Whether an answer replaces the party's earlier one: where parties answer, each for itself, except with dots.
  package func replaces(_ prompt: Prompt, by party: PartyID?) -> Bool {
    guard party != nil, dots(of: prompt.id) == nil, case .parties = voices(of: prompt.id)
    else { return false }
    return true
  }
}
