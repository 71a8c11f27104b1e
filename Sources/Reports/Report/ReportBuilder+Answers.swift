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
      results: results(of: prompt), cells: filledCells(of: prompt), answerers: answerers(of: prompt)
    )
  }

  /// Those who answer it each for itself, or have a turn each at it.
  private func answerers(of prompt: Prompt) -> [PartyID] {
    if case .parties(let parties) = session.voices(of: prompt.id) { return parties }
    return session.parties(of: prompt.id)
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
      by: note.by.map { name(of: $0) }, byID: note.by,
      isByQuestion: note.by.map(questionGroups.contains) ?? false,
      wordings: note.wordings.map(\.text),
      tag: note.tag, mark: note.mark.map(session.withNames),
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
    return (known + others).compactMap { asked[$0] == nil ? nil : result($0, of: prompt) }
  }

  private func result(_ poll: PollID, of prompt: Prompt) -> ReportResult? {
    guard let outcome = session.outcome(poll, after: earlier) else { return nil }
    let options = session.options(of: prompt)
    var result = ReportResult(
      about: poll.party.map { name(of: $0) }, aboutID: poll.party, outcome: outcome,
      expected: session.expected(poll), wasSeen: session.seenPolls.contains(poll),
      lines: outcome.lines.map { line($0, prompt, options) }, standings: nil, names: names)
    if let item = session.item(of: prompt.id) {
      let quiz = session.prompts(ofItem: item).filter(\.isQuiz)
      if quiz.last(where: { askings[$0.id] != nil })?.id == prompt.id {
        result.standings = outcome.standings
        result.quizQuestions = quiz.count
      }
    }
    return result
  }

  private func line(_ line: Outcome.Line, _ prompt: Prompt, _ options: [Subject]) -> ReportLine {
    ReportLine(
      line: line,
      // What stands there no more has the name it had.
      statement: line.statement.map { $0.text.isEmpty ? name(of: PartyID($0.id.text)) : $0.text },
      groups: line.groups.map {
        ReportGroup(party: name(of: $0.party), partyID: $0.party, result: $0.result)
      },
      answers: line.answers.map { answer in
        ReportAnswer(
          by: answer.by.map { name(of: $0) }, byID: answer.by, value: answer.value,
          number: prompt.number(of: answer.value),
          options: answer.value.options.map { option in
            options.first { $0.id == option }?.text ?? name(of: PartyID(option.text))
          }, count: answer.count)
      })
  }
}

extension Prompt {
  /// A score with its decimals; nil for anything else.
  func number(of value: AnswerValue) -> FixedNumber? {
    let scale: Scale? = if case .score(let scale) = answer.kind.gives { scale } else { nil }
    let decimals = scale?.decimals ?? 0
    return switch value {
    case .score(let score): FixedNumber(score, decimals: decimals)
    case .mean(let mean): FixedNumber(mean, decimals: decimals + 1)
    case .pass, .option, .place, .order: nil
    }
  }
}

extension Prompt {
  var isQuiz: Bool { if case .quiz = answer { true } else { false } }
}
