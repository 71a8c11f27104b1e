import Phrases
import SamlingCore

/// The possible answers to one prompt, laid out in lines and columns to move in.
///
/// Parties, statements, options, things to place and a table's cells are all lines or columns; so one cursor and one
/// set of keys serve every type of answer.
struct AnswerSheet {
  /// A line or a column, and the parts of an answer that it decides.
  struct Heading: Equatable {
    var title: String
    var subject: SubjectID?
    var by: PartyID?
    var option: SubjectID?
    /// The number of a table's column, from 0.
    var column: Int?
    /// Whether it is a new line that is not there yet.
    var isNew = false

    init(
      _ title: String = "", subject: SubjectID? = nil, by: PartyID? = nil,
      option: SubjectID? = nil, column: Int? = nil, isNew: Bool = false
    ) {
      self.title = title
      self.subject = subject
      self.by = by
      self.option = option
      self.column = column
      self.isNew = isNew
    }
  }

  let prompt: Prompt
  let poll: PollID
  /// The lines; not empty where the prompt has anything to answer.
  let lines: [Heading]
  /// The columns; never empty, but one without a title where there is nothing to choose between.
  let columns: [Heading]
  let options: [Subject]
  /// The party whose page of a table or matrix, or whose people's scores, this is; nil for the whole room.
  let page: PartyID?

  init?(_ poll: PollID, page: PartyID?, _ session: Session) {
    guard let prompt = session.agenda.prompt(poll.prompt), prompt.isPolled else { return nil }
    self.prompt = prompt
    self.poll = poll
    let parties: [Heading] =
      if case .parties(let parties) = session.voices(of: prompt.id) {
        parties.map { Heading(session.name(of: $0), by: $0) }
      } else {
        []
      }
    let page = Self.pages(of: prompt, session).contains(page) ? page : nil
    self.page = page
    let statements = session.statements(of: prompt, on: page).map {
      Heading($0.text, subject: $0.id)
    }
    options = session.options(of: prompt)
    let choices = options.map { Heading($0.text, option: $0.id) }
    if case .status = prompt.answer, !parties.isEmpty {
      (lines, columns) = (Self.agreements(prompt, page, parties, session), [Heading()])
      return
    }
    let one = [Heading()]
    switch prompt.answer.kind.gives {
    case .notes: return nil
    case .options(.order): (lines, columns) = (parties.isEmpty ? one : parties, one)
    case .score, .options(.one):
      let isCounted = parties.isEmpty && !options.isEmpty
      let across = isCounted ? choices : parties
      if statements.isEmpty {
        (lines, columns) = (across.isEmpty ? one : across, one)
      } else {
        (lines, columns) = (statements, across.isEmpty ? one : across)
      }
    case .options(.dots): (lines, columns) = (choices, parties.isEmpty ? one : parties)
    case .place: (lines, columns) = (statements, one)
    case .cells(let titles):
      lines = statements + [Heading(isNew: true)]
      columns = titles.enumerated().map { Heading($0.element.title, column: $0.offset) }
    }
  }

  /// A line for each thing that each party is asked about; on a party's own page those of that party.
  private static func agreements(
    _ prompt: Prompt, _ page: PartyID?, _ parties: [Heading], _ session: Session
  ) -> [Heading] {
    parties.filter { page == nil || $0.by == page }.flatMap { party in
      session.statements(of: prompt, on: party.by).map { agreement in
        let whose = page == nil ? party.title + " · " : ""
        return Heading(whose + agreement.text, subject: agreement.id, by: party.by)
      }
    }
  }

  /// The cell at a line and a column, both limited to those there are.
  func slot(_ line: Int, _ column: Int) -> Slot? {
    guard !lines.isEmpty, !columns.isEmpty else { return nil }
    let row = lines[min(max(0, line), lines.count - 1)]
    let across = columns[min(max(0, column), columns.count - 1)]
    return Slot(
      subject: row.subject ?? across.subject, by: row.by ?? across.by ?? page,
      option: row.option ?? across.option, column: across.column, isNewRow: row.isNew)
  }

  /// One cell of the sheet: what its answer is about, who gives it, and what it says.
  struct Slot: Equatable {
    var subject: SubjectID?
    var by: PartyID?
    var option: SubjectID?
    var column: Int?
    var isNewRow: Bool
  }

  /// The parties that have a page each: those asked about in turn, or filling in a table or matrix of their own; or the
  /// whole room (nil), then the municipalities whose people's anonymous scores may be told apart.
  static func pages(of prompt: Prompt, _ session: Session) -> [PartyID?] {
    let asked = session.polls(of: prompt.id).compactMap(\.party)
    if !asked.isEmpty { return asked }
    if case .status = prompt.answer, session.isInRound(prompt.id),
      case .parties(let parties) = session.voices(of: prompt.id)
    {
      return parties
    }
    switch (prompt.answer.kind.gives, session.voices(of: prompt.id)) {
    case (.cells, .parties(let parties)), (.place, .parties(let parties)): return parties
    case (.score, .room):
      let municipalities = session.parties(Answerers(kind: .municipality, word: "kommune"))
      return [nil] + municipalities
    case (.notes, _), (.options, _), (.score, .parties), (.cells, .room), (.place, .room):
      return []
    }
  }
}

extension AnswerSheet {
  /// How an answer is given at the cursor.
  enum Entry: Equatable {
    /// Digits are a score.
    case score(Scale)
    /// Digits are an option.
    case option
    /// A digit begins a row of options.
    case row
    /// Text is typed.
    case cell
    /// A thing is moved over the map.
    case map
    case nothing

    /// Whether digits are typed in the cell itself.
    var isOfNumbers: Bool {
      switch self {
      case .score, .option: true
      case .row, .cell, .map, .nothing: false
      }
    }
  }

  var entry: Entry {
    switch prompt.answer.kind.gives {
    case .score(let scale): .score(scale)
    case .options(.one), .options(.dots): .option
    case .options(.order): .row
    case .cells: .cell
    case .place: .map
    case .notes: .nothing
    }
  }

  /// Whether a typed row is one answer, of options by their numbers.
  private var isRowOfOptions: Bool {
    if case .options(.order) = prompt.answer.kind.gives { true } else { false }
  }

  /// The options that are typed by number and have no line or column; they are listed beside the sheet.
  var legend: [Subject] {
    isRowOfOptions || isOfAgreements && columns.allSatisfy { $0.option == nil } ? options : []
  }

  /// Whether it asks what has become of what was agreed.
  var isOfAgreements: Bool { if case .status = prompt.answer { true } else { false } }

  /// What a row of digits is, for the foot; nil where it is a row of scores.
  func rowMeaning(_ words: any Phrases) -> String? { isRowOfOptions ? words.bestFirst : nil }
}

extension AnswerSheet {
  /// The text in a cell; empty where it has no answer.
  func text(_ slot: Slot, _ session: Session, _ words: any Phrases, isHidden: Bool) -> String {
    if let column = slot.column {
      let text = cellText(slot, column, session)
      return isHidden && !text.isEmpty ? "•" : text
    }
    let ballots = session.ballots
    switch prompt.answer.kind.gives {
    case .score(let scale):
      if let by = slot.by, by != page {
        guard let answer = ballots.answer(poll, slot.subject, by: by) else { return "" }
        return isHidden ? "•" : text(answer, scale, words)
      }
      let result = ScaleResult(scale, ballots.counts(poll, slot.subject))
      guard result.count + result.passes > 0 else { return "" }
      let mean = isHidden ? nil : result.mean.map(words.number)
      let passes = result.passes > 0 ? words.passes(result.passes) : nil
      return [mean, words.answers(result.count), passes].compactMap(\.self).joined(separator: " · ")
    case .options(.one), .options(.order):
      if let option = slot.option { return counted(option, slot, session, isHidden) }
      guard let by = slot.by else {
        let count = session.answered(poll, slot.subject)
        return count == 0 ? "" : words.answers(count)
      }
      guard let answer = ballots.answer(poll, slot.subject, by: by) else { return "" }
      return isHidden ? "•" : chosen(answer)
    case .options(.dots):
      return slot.option.map { counted($0, slot, session, isHidden) } ?? ""
    case .place:
      guard case .place(let x, let y)? = slot.subject.flatMap({ place(of: $0, slot, session) })
      else { return "" }
      return isHidden ? "•" : "\(x) · \(y)"
    case .notes, .cells: return ""
    }
  }

  /// Where a voice, or the room, placed a thing.
  func place(of subject: SubjectID, _ slot: Slot, _ session: Session) -> AnswerValue? {
    session.ballots.voices(poll, subject).first { $0.by == slot.by }?.counts.keys.first
  }

  private func text(_ answer: AnswerValue, _ scale: Scale, _ words: any Phrases) -> String {
    switch answer {
    case .score(let score): words.score(score, scale)
    case .mean(let mean): words.score(mean, scale.finer)
    case .pass, .option, .place, .order: "–"
    }
  }

  /// What is chosen by its words; an order by its options' numbers, best first.
  private func chosen(_ answer: AnswerValue) -> String {
    let named = answer.options
    if named.isEmpty { return "–" }
    return isRowOfOptions
      ? numbers(of: named) : options.first { $0.id == named[0] }?.text ?? ""
  }

  private func numbers(of named: [SubjectID]) -> String {
    named.map { id in (options.firstIndex { $0.id == id }).map { "\($0 + 1)" } ?? "?" }
      .joined(separator: " ")
  }

  /// An answer in a word, for what was given last.
  func word(for value: AnswerValue, _ words: any Phrases) -> String {
    if case .place(let x, let y) = value { return "\(x) · \(y)" }
    if case .mean(let mean) = value, case .scale(let scale) = prompt.answer {
      return words.score(mean, scale.finer)
    }
    guard case .score(let score) = value else {
      return value == .pass ? "–" : numbers(of: value.options)
    }
    if case .scale(let scale) = prompt.answer { return words.score(score, scale) }
    return "\(score)"
  }

  /// Several answers in a row, as it is typed: `7 8*3 –`.
  func words(for casts: [Cast], _ words: any Phrases) -> String {
    casts.map { word(for: $0.value, words) + ($0.count > 1 ? "*\($0.count)" : "") }
      .joined(separator: " ")
  }

  private func counted(_ option: SubjectID, _ slot: Slot, _ session: Session, _ isHidden: Bool)
    -> String
  {
    let voices = session.ballots.voices(poll, slot.subject)
    let count = voices.filter { slot.by == nil || $0.by == slot.by }
      .reduce(0) { $0 + ($1.counts[.option(option)] ?? 0) }
    return count == 0 || isHidden ? "" : "\(count)"
  }

  private func cellText(_ slot: Slot, _ column: Int, _ session: Session) -> String {
    guard let place = cellPlace(slot, column) else { return "" }
    return session.notes.notes(at: place).flatMap { $0.wordings.map(\.text) }
      .joined(separator: " / ")
  }

  /// Whether nothing stands in a table's cell.
  func isEmpty(_ slot: Slot, _ session: Session) -> Bool {
    slot.column.map { cellText(slot, $0, session).isEmpty } ?? true
  }

  /// Where a table's cell is kept; nil in a new row.
  func cellPlace(_ slot: Slot, _ column: Int) -> NotePlace? {
    slot.subject.map { row in
      var place = NotePlace(prompt: prompt.id, party: page ?? poll.party)
      place.cell = NotePlace.Cell(row: row, column: column)
      return place
    }
  }
}
