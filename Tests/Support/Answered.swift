import SamlingCore

/// A gathering of any agenda, held from start to end with every question answered and every answer remembered.
///
/// Each text is unique, made from a number by `text`, so that a test finds it wherever it stands.
package struct Answered: Sendable {
  /// One answer as it was given, by names.
  package struct Answer: Hashable, Sendable {
    package var question = ""
    package var about: String?
    package var by: String?
    package var statement: String?
    package var column: String?
    package var text: String?
    package var score: String?
    package var x: Int?
    package var y: Int?
    package var count = 1
    package var tag: String?
    package var mark: String?
    package var who: String?

    package init(
      question: String = "", about: String? = nil, by: String? = nil, statement: String? = nil,
      column: String? = nil, text: String? = nil, score: String? = nil, x: Int? = nil,
      y: Int? = nil, count: Int = 1, tag: String? = nil, mark: String? = nil, who: String? = nil
    ) {
      self.question = question
      self.about = about
      self.by = by
      self.statement = statement
      self.column = column
      self.text = text
      self.score = score
      self.x = x
      self.y = y
      self.count = count
      self.tag = tag
      self.mark = mark
      self.who = who
    }
  }

  package private(set) var ledger: Ledger
  package private(set) var answers: [Answer] = []
  /// Texts that must not be in any document: held back, deleted or taken over.
  package private(set) var hidden: [String] = []
  package private(set) var records: [Record] = []
  package private(set) var now: Moment
  package let wall = WallClock(offset: Seconds(3600))
  private let text: @Sendable (Int) -> String
  /// The answers that are an option of a choice, a quiz or dots.
  private var choices: Set<Answer> = []
  private var number = 0
  private var time = HybridTime(moment: Moment(milliseconds: 0))

  /// Holds the gathering; every day on a date of its own from 24 November 2026 on.
  package init(_ agenda: Agenda, text: @escaping @Sendable (Int) -> String = { "svaret\($0)x" })
    throws
  {
    ledger = Ledger(agenda: agenda)
    now = Rehearsed.midnight
    self.text = text
    for day in agenda.days.indices {
      now = Rehearsed.midnight + Seconds(day * 86_400)
      let first = agenda.days[day].items.first?.plannedStart.minutes ?? 600
      now = now + Seconds(first * 60 - 3600 + 120)
      try hold(day)
    }
    write(.parking, mark: nil)
  }

  package var session: Session {
    var copy = ledger
    return copy.session()
  }

  /// Whether an answer is a choice rather than a note.
  package func isChoice(_ answer: Answer) -> Bool {
    var one = answer
    one.count = 1
    return choices.contains(one)
  }

  private mutating func hold(_ day: Int) throws {
    try act(.clock(.openDay(day)))
    var seen: Set<ItemID> = []
    while ledger.session().openDay == day {
      let session = ledger.session()
      let stretch = session.stretches(ofDay: day).first { $0.id == session.current }
      if let stretch {
        for item in [stretch.item] + stretch.beside where seen.insert(item).inserted {
          for prompt in session.prompts(ofItem: item) { try answer(prompt) }
          write(NotePlace(item: item), mark: number % 3 == 0 ? .idea : nil)
        }
        now = now + Seconds(max(60, stretch.planned.count + (number % 5 - 2) * 10))
      }
      try act(.clock(.next))
    }
  }

  // MARK: Answers of every kind

  private mutating func answer(_ prompt: Prompt) throws {
    switch prompt.answer {
    case .note, .status: break
    case .table(let columns): try fill(prompt, columns)
    case .scale, .choice, .quiz, .dots, .matrix, .rank:
      for poll in ledger.session().polls(of: prompt.id) { try cast(prompt, poll) }
    }
    let session = ledger.session()
    guard !prompt.isPolled || !prompt.followUps.isEmpty else { return }
    let parties = session.parties(of: prompt.id)
    for party in parties.isEmpty ? [nil] : parties.map({ Optional($0) }) {
      note(prompt, party, kinds: prompt.kinds)
    }
  }

  /// Writes two notes with follow-ups, some of them marked; half of the team's notes are released.
  private mutating func note(_ prompt: Prompt, _ party: PartyID?, kinds: [String]) {
    let place = NotePlace(prompt: prompt.id, party: party)
    let tag = kinds.isEmpty ? nil : kinds[number % kinds.count]
    let first = write(place, of: prompt, tag: tag, mark: mark)
    for index in prompt.followUps.indices {
      write(place, of: prompt, mark: nil, follows: first, followUp: index)
    }
    let other = ledger.session().agenda.parties.first { $0.id != party }?.id
    write(place, of: prompt, tag: kinds.first, mark: mark, by: number % 2 == 0 ? other : nil)
    guard number % 4 == 0 else { return }
    let gone = write(place, of: prompt, mark: nil)
    record([.noted(fact: .deleted(note: gone))])
    forget(gone)
  }

  private var mark: NoteMark? {
    switch number % 7 {
    case 1: .decision
    case 3: .followUp(who: "ansvarlig\(number)x", when: "innen jul")
    case 5: .idea
    default: nil
    }
  }

  @discardableResult
  private mutating func write(
    _ place: NotePlace, of prompt: Prompt? = nil, tag: String? = nil, mark: NoteMark?,
    follows: NoteID? = nil, followUp: Int? = nil, by: PartyID? = nil
  ) -> NoteID {
    let session = ledger.session()
    let words = next()
    let id = NoteID("n\(number)")
    let isTeams = prompt.map { session.isHeldBack($0.id) } ?? false
    let draft = NoteDraft(
      id: id, place: place, text: words, by: by, tag: tag, follows: follows, followUp: followUp,
      isHeld: isTeams, stretch: session.current)
    record([.noted(fact: .written(note: Shared(wrappedValue: draft)))])
    if let mark { record([.noted(fact: .marked(note: id, mark: mark))]) }
    if isTeams, number.isMultiple(of: 2) {
      record([.noted(fact: .released(note: id))])
    } else if isTeams {
      hidden.append(words)
      return id
    }
    var answer = Answer(question: prompt?.question ?? "", text: words, tag: tag)
    answer.about = place.party.map { session.name(of: $0) }
    answer.by = by.map { session.name(of: $0) }
    answer.statement = followUp.flatMap { prompt?.followUps[$0] }
    (answer.mark, answer.who) = mark?.asRecorded ?? (nil, nil)
    answers.append(answer)
    return id
  }

  private mutating func forget(_ note: NoteID) {
    guard let words = ledger.session().notes[note]?.text else { return }
    answers.removeAll { $0.text == words }
    if !hidden.contains(words) { hidden.append(words) }
  }

  private mutating func fill(_ prompt: Prompt, _ columns: [Column]) throws {
    let session = ledger.session()
    let pages: [PartyID?] =
      if case .parties(let parties) = session.voices(of: prompt.id) {
        parties.map { Optional($0) }
      } else {
        [nil]
      }
    var rows = session.statements(of: prompt)
    if rows.isEmpty { rows = [Subject(id: SubjectID("\(prompt.id)-rad"), text: "")] }
    for page in pages {
      for row in rows {
        for (index, column) in columns.enumerated() {
          var place = NotePlace(prompt: prompt.id, party: page)
          place.cell = NotePlace.Cell(row: row.id, column: index)
          let words: String =
            switch column.content {
            case .text: next()
            case .scale(let scale): "\(scale.low)"
            case .choice(let words): words[number % words.count]
            }
          try act(.note(.fillCell(place, text: words, id: NoteID("c\(records.count)"))))
          answers.append(
            Answer(
              question: prompt.question, about: page.map { session.name(of: $0) },
              statement: row.text.isEmpty ? nil : row.text, column: column.title, text: words))
        }
      }
    }
  }

  private mutating func cast(_ prompt: Prompt, _ poll: PollID) throws {
    let session = ledger.session()
    let statements = session.statements(of: prompt)
    let subjects = statements.isEmpty ? [nil] : statements.map { Optional($0) }
    let options = session.options(of: prompt)
    for subject in subjects {
      if case .parties(let parties) = session.voices(of: prompt.id) {
        for party in parties { try cast(prompt, poll, subject, options, by: party, count: 1) }
      } else {
        for count in [2, 3, 1] { try cast(prompt, poll, subject, options, by: nil, count: count) }
      }
    }
    try act(.answer(.reveal(poll)))
  }

  private mutating func cast(
    _ prompt: Prompt, _ poll: PollID, _ subject: Subject?, _ options: [Subject],
    by: PartyID?, count: Int
  ) throws {
    number += 1
    var answer = Answer(question: prompt.question, statement: subject?.text, count: count)
    answer.about = poll.party.map { ledger.session().name(of: $0) }
    answer.by = by.map { ledger.session().name(of: $0) }
    let value: AnswerValue
    switch prompt.answer {
    case .scale(let scale) where number % 11 == 0:
      value = .pass
      _ = scale
      answer.text = "–"
    case .scale(let scale):
      let score = scale.low + number % (scale.high - scale.low + 1)
      value = .score(score)
      answer.score = FixedNumber(score, decimals: scale.decimals).text(mark: ",")
    case .matrix:
      value = .place(x: 1 + number % 9, y: 1 + number / 9 % 9)
      (answer.x, answer.y) = (1 + number % 9, 1 + number / 9 % 9)
    case .choice, .quiz, .dots:
      guard !options.isEmpty else { return }
      let option = options[number % options.count]
      value = .option(option.id)
      answer.text = option.text
    case .rank:
      guard !options.isEmpty else { return }
      let order = options.indices.map { options[(number + $0) % options.count] }
      value = .order(order.map(\.id))
      answer.text = order.map(\.text).joined(separator: " > ")
    case .note, .table, .status: return
    }
    try act(.answer(.cast([Cast(poll, subject: subject?.id, by: by, value: value, count: count)])))
    add(answer)
    if case .option = value {
      answer.count = 1
      choices.insert(answer)
    }
  }

  /// Voices that say the same are one answer with a greater count.
  private mutating func add(_ answer: Answer) {
    var same = answer
    if let place = answers.firstIndex(where: {
      same.count = $0.count
      return $0 == same
    }) {
      answers[place].count += answer.count
    } else {
      answers.append(answer)
    }
  }

  // MARK: Records

  private mutating func next() -> String {
    number += 1
    return text(number)
  }

  private mutating func act(_ intent: Intent) throws {
    record(try decide(intent, in: ledger.session(), at: now, now: now, wall: wall))
  }

  private mutating func record(_ events: [Event]) {
    time = time.next(at: now)
    let record = Record(
      id: RecordID(actor: ActorID("bbbbbbbbbb"), n: records.count + 1), time: time,
      seat: .notes, at: now, act: Act(kind: "act", deed: .events(events)))
    records.append(record)
    ledger.insert(record)
  }
}

extension Prompt {
  fileprivate var kinds: [String] { if case .note(let kinds) = answer { kinds } else { [] } }
}

extension NoteMark {
  /// Its name in the documents' JSON, and who is to follow it up.
  fileprivate var asRecorded: (String, String?) {
    switch self {
    case .idea: ("idea", nil)
    case .decision: ("decision", nil)
    case .followUp(let who, _): ("follow_up", who)
    }
  }
}
