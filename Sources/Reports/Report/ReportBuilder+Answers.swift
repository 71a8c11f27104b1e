import SamlingCore

/// The answers to a question.
extension ReportBuilder {
  func prompt(_ prompt: Prompt) -> ReportPrompt {
    let written = notes[prompt.id] ?? []
    return ReportPrompt(
      prompt: prompt,
      notes: inOrder(
        threads(written, followUps: prompt.followUps),
        of: written.isEmpty ? [] : session.parties(of: prompt.id)),
      results: results(of: prompt), cells: filledCells(of: prompt))
  }

  // MARK: Notes

  /// Notes in the order of writing, each with its followers.
  func threads(_ notes: [Note], followUps: [String]) -> [ReportNote] {
    var place: [NoteID: Int] = [:]
    var followers: [NoteID: [Note]] = [:]
    var tops: [Note] = []
    for (index, note) in notes.enumerated() {
      place[note.id] = index
      // A note that comes later than what it follows cannot be part of a ring.
      if let answer = note.follows, place[answer].map({ $0 < index }) == true {
        followers[answer, default: []].append(note)
      } else {
        tops.append(note)
      }
    }
    func thread(_ note: Note) -> ReportNote {
      reported(note, followUps, (followers[note.id] ?? []).map(thread))
    }
    return tops.map(thread)
  }

  private func reported(_ note: Note, _ followUps: [String], _ followers: [ReportNote])
    -> ReportNote
  {
    ReportNote(
      id: note.id, party: note.place.party.map { name(of: $0) }, partyID: note.place.party,
      by: note.by.map { name(of: $0) }, byID: note.by, wordings: note.wordings.map(\.text),
      tag: note.tag, mark: note.mark,
      followUp: note.followUp.flatMap { followUps.indices.contains($0) ? followUps[$0] : nil },
      seat: note.seat, written: note.written, followers: followers)
  }

  /// Sorts notes by party in the order of the programme, then other parties, then the whole room.
  private func inOrder(_ notes: [ReportNote], of parties: [PartyID]) -> [ReportNote] {
    var left = notes.grouped(by: \.partyID)
    var ordered: [ReportNote] = []
    for party in parties.map(Optional.some) {
      guard let place = left.firstIndex(where: { $0.0 == party }) else { continue }
      ordered += left.remove(at: place).1
    }
    let others = left.filter { $0.0 != nil } + left.filter { $0.0 == nil }
    return ordered + others.flatMap(\.1)
  }

  private func filledCells(of prompt: Prompt) -> [ReportCell] {
    guard case .table(let columns) = prompt.answer, let found = cells[prompt.id] else { return [] }
    let rows = session.statements(of: prompt)
    let order = Dictionary(
      rows.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let parties = session.parties(of: prompt.id)
    let places = Dictionary(grouping: found, by: \.place)
    return places.compactMap { place, notes -> (rank: [Int], cell: ReportCell)? in
      guard let cell = place.cell else { return nil }
      let row = order[cell.row]
      let title = row.map { rows[$0].text } ?? ""
      let party = place.party.flatMap { parties.firstIndex(of: $0) } ?? parties.count
      return (
        [party, row ?? rows.count, cell.column],
        ReportCell(
          party: place.party.map { name(of: $0) }, partyID: place.party,
          row: title.isEmpty ? nil : title, rowID: cell.row, column: cell.column,
          title: columns.indices.contains(cell.column) ? columns[cell.column].title : "",
          notes: threads(notes, followUps: prompt.followUps))
      )
    }.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.cell)
  }

  // MARK: Scores, choices, dots and places

  private func results(of prompt: Prompt) -> [ReportResult] {
    guard let asked = askings[prompt.id], prompt.isPolled else { return [] }
    let known = session.polls(of: prompt.id)
    let others = asked.keys.filter { !known.contains($0) }
      .sorted { ($0.party?.text ?? "") < ($1.party?.text ?? "") }
    return (known + others).compactMap { poll in
      asked[poll].map { result(poll, of: prompt, about: $0) }
    }
  }

  private func result(_ poll: PollID, of prompt: Prompt, about subjects: Set<SubjectID?>)
    -> ReportResult
  {
    let voices = session.voices(of: prompt.id)
    let isNamed = if case .parties = voices { true } else { false }
    var result = ReportResult(
      about: poll.party.map { name(of: $0) }, aboutID: poll.party,
      state: session.state(of: poll), expected: session.expected(prompt.id), isNamed: isNamed,
      lines: lines(poll, of: prompt, about: subjects, isNamed: isNamed),
      before: session.previousRound(of: poll).flatMap { session.scaleResult($0)?.mean },
      standings: nil, names: [:])
    if case .quiz = prompt.answer, let item = session.item(of: prompt.id),
      session.prompts(ofItem: item).last(where: { $0.isQuiz && askings[$0.id] != nil })?.id
        == prompt.id,
      let standings = session.standings(ofItem: item), standings.questions > 0
    {
      // Standings are told once, beneath the last question.
      result.standings = standings
      result.names = Dictionary(
        standings.entries.map { ($0.party, name(of: $0.party)) }, uniquingKeysWith: { $1 })
    }
    return result
  }

  private func lines(
    _ poll: PollID, of prompt: Prompt, about subjects: Set<SubjectID?>, isNamed: Bool
  ) -> [ReportLine] {
    let statements = session.statements(of: prompt)
    let options = session.options(of: prompt)
    func answers(_ subject: SubjectID?) -> [ReportAnswer] {
      self.answers(poll, subject, options: options, isNamed: isNamed)
    }
    let strays = subjects.subtracting(statements.map { Optional($0.id) })
      .sorted { ($0?.text ?? "") < ($1?.text ?? "") }
      .map { stray in
        var line = ReportLine(
          statement: stray.map { name(of: PartyID($0.text)) }, answers: answers(stray))
        line.scores = session.scaleResult(poll, stray)
        line.groups = groups(poll, stray, isNamed: isNamed)
        return line
      }
    switch prompt.answer {
    case .note, .table: return []
    case .scale:
      return session.rankedStatements(of: prompt, poll).map { ranked in
        ReportLine(
          statement: ranked.subject.text, rank: ranked.rank, scores: ranked.result,
          groups: groups(poll, ranked.subject.id, isNamed: isNamed),
          answers: answers(ranked.subject.id))
      } + strays
    case .matrix:
      return (session.matrixResult(poll)?.entries ?? []).map { entry in
        ReportLine(
          statement: entry.subject.text, entry: entry, answers: answers(entry.subject.id))
      } + strays
    case .choice, .quiz, .dots:
      guard statements.isEmpty else {
        return statements.map { ReportLine(statement: $0.text, answers: answers($0.id)) } + strays
      }
      return counted(poll, prompt, options, answers(nil)) + strays.filter { $0.statement != nil }
    }
  }

  /// A line for each option, from the most where dots rank them; the last line has passes and options that are gone.
  private func counted(
    _ poll: PollID, _ prompt: Prompt, _ options: [Subject], _ answers: [ReportAnswer]
  ) -> [ReportLine] {
    guard let counts = session.countResult(poll) else {
      return answers.isEmpty ? [] : [ReportLine(answers: answers)]
    }
    let isRanked = session.dots(of: prompt.id) != nil
    let top = session.dots(of: prompt.id)?.top ?? 1
    let right = session.rightOption(of: prompt)
    var left = answers
    var lines = (isRanked ? counts.ranked : counts.entries).map { entry in
      let value = ReportAnswer.Value.option(entry.subject.id, entry.subject.text)
      let own = left.filter { $0.value == value }
      left.removeAll { $0.value == value }
      return ReportLine(
        option: entry.subject.text, isRight: entry.subject.id == right, rank: entry.rank,
        isTied: counts.isTied(entry), isWinner: isRanked && entry.count > 0 && entry.rank <= top,
        answers: own)
    }
    if !left.isEmpty { lines.append(ReportLine(answers: left)) }
    return lines
  }

  /// The answers to one thing: by voice where they are named, else as counts of all voices.
  private func answers(
    _ poll: PollID, _ subject: SubjectID?, options: [Subject], isNamed: Bool
  ) -> [ReportAnswer] {
    let voices: [(by: PartyID?, counts: [AnswerValue: Int])] =
      isNamed
      ? session.ballots.voices(poll, subject).map { ($0.by, $0.counts) }
      : [(nil, session.ballots.counts(poll, subject))]
    return voices.flatMap { voice in
      voice.counts.sorted { Self.rank($0.key, options) < Self.rank($1.key, options) }.map {
        ReportAnswer(
          by: voice.by.map { name(of: $0) }, byID: voice.by,
          value: value($0.key, poll, options), count: $0.value)
      }
    }
  }

  private func value(_ value: AnswerValue, _ poll: PollID, _ options: [Subject])
    -> ReportAnswer.Value
  {
    switch value {
    case .score(let score):
      let decimals =
        if case .scale(let scale)? = session.agenda.prompt(poll.prompt)?.answer {
          scale.decimals
        } else {
          0
        }
      return .score(FixedNumber(score, decimals: decimals))
    case .pass: return .pass
    case .option(let option):
      return .option(
        option, options.first { $0.id == option }?.text ?? name(of: PartyID(option.text)))
    case .place(let x, let y): return .place(x: x, y: y)
    }
  }

  private static func rank(_ value: AnswerValue, _ options: [Subject]) -> Int {
    switch value {
    case .score(let score): score
    case .pass: Int.max
    case .option(let option): options.firstIndex { $0.id == option } ?? options.count
    case .place(let x, let y): x * 100 + y
    }
  }

  private func groups(_ poll: PollID, _ subject: SubjectID?, isNamed: Bool) -> [ReportGroup] {
    guard !isNamed else { return [] }
    return session.partyScores(poll, subject).map {
      ReportGroup(party: name(of: $0.party), partyID: $0.party, result: $0.result)
    }
  }
}

extension Prompt {
  var isQuiz: Bool { if case .quiz = answer { true } else { false } }
}
