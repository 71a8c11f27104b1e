extension Session {
  /// What may be chosen, ticked or ranked by dots; none where the prompt asks for something else.
  package func options(of prompt: Prompt) -> [Subject] {
    switch prompt.answer {
    case .choice(let options), .quiz(let options, _):
      options.isEmpty
        ? listed(under: prompt)
        : options.enumerated().map {
          Subject(id: SubjectID("\(prompt.id).o\($0.offset + 1)"), text: $0.element)
        }
    case .dots: listed(under: prompt)
    case .note, .scale, .table, .matrix: []
    }
  }

  /// The subjects that each get an answer of their own: statements, rows, things to place; none where the prompt has a
  /// single answer.
  package func statements(of prompt: Prompt) -> [Subject] {
    switch prompt.answer {
    case .choice(let options), .quiz(let options, _):
      options.isEmpty ? [] : listed(under: prompt)
    case .scale, .matrix: listed(under: prompt)
    case .table:
      listed(under: prompt) + openRows(of: prompt, besides: listed(under: prompt))
    case .note, .dots: []
    }
  }

  /// The right one of a quiz's options; nil where none is marked.
  package func rightOption(of prompt: Prompt) -> SubjectID? {
    guard case .quiz(_, let right?) = prompt.answer else { return nil }
    let options = options(of: prompt)
    return options.indices.contains(right) ? options[right].id : nil
  }

  /// The subjects written beneath a prompt or taken from its source, then those that the room added.
  private func listed(under prompt: Prompt) -> [Subject] {
    let added = (addedSubjects[prompt.id] ?? []).map { Subject(id: $0.id, text: $0.text) }
    return written(under: prompt) + added
  }

  private func written(under prompt: Prompt) -> [Subject] {
    if let source = prompt.source { return subjects(ofKey: source) }
    if case .dots(let dots) = prompt.answer, let word = dots.circleWord {
      return parties(calledBy: word).map {
        Subject(id: SubjectID($0.text), text: name(of: $0))
      }
    }
    return prompt.statements.enumerated().map {
      Subject(id: SubjectID("\(prompt.id).\($0.offset + 1)"), text: $0.element)
    }
  }

  /// The parties of the circle that a word names, as in `av kommune`.
  private func parties(calledBy word: String) -> [PartyID] {
    let wanted = word.lowercased()
    // «kommune» names the circle that the header calls «kommuner».
    let circle =
      agenda.circles.first { $0.word == wanted }
      ?? agenda.circles.first { $0.word.hasPrefix(wanted) || wanted.hasPrefix($0.word) }
    return (circle?.parties ?? []).filter { !droppedParties.contains($0) }
  }

  /// The rows that exist only because their cells were filled, in the order of their first notes.
  private func openRows(of prompt: Prompt, besides known: [Subject]) -> [Subject] {
    var firsts: [SubjectID: Int] = [:]
    for place in cellPlaces(of: prompt.id) {
      guard let row = place.cell?.row, !known.contains(where: { $0.id == row }),
        let first = notes.notes(at: place).first.flatMap({ notes.position(of: $0.id) })
      else { continue }
      firsts[row] = min(firsts[row] ?? first, first)
    }
    return firsts.sorted { $0.value < $1.value }.map { Subject(id: $0.key, text: "") }
  }

  // MARK: What others take over

  /// A key's answers as later steps use them: its notes, or a vote's winners once the room has seen them.
  ///
  /// Of several prompts with one key, the last that has answers counts.
  package func subjects(ofKey key: String) -> [Subject] {
    let prompts = agenda.days.flatMap { day in
      day.items.flatMap { item in item.step.allPrompts.filter { $0.key == key } }
    }
    for prompt in prompts.reversed() {
      let found = results(of: prompt)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func results(of prompt: Prompt) -> [Subject] {
    switch prompt.answer {
    case .note:
      notes(under: prompt.id).map { Subject(id: SubjectID($0.id.text), text: $0.text) }
    case .choice, .quiz:
      winners(of: prompt, top: 1)
    case .dots(let dots):
      winners(of: prompt, top: dots.top ?? (dots.perVoter == 1 ? 1 : Int.max))
    case .scale: rankedStatements(of: prompt).map(\.subject)
    case .table: tableRows(of: prompt)
    case .matrix: statements(of: prompt)
    }
  }

  private func notes(under prompt: PromptID) -> [Note] {
    notes.standing.filter { $0.place.prompt == prompt && $0.place.cell == nil && !$0.isHeld }
  }

  private func winners(of prompt: Prompt, top: Int) -> [Subject] {
    let poll = PollID(prompt.id)
    guard state(of: poll) == .revealed else { return [] }
    return CountResult(options(of: prompt), ballots.counts(poll)).winners(top: top).map(\.subject)
  }

  /// A table's rows; one without a name is called by its first column, and left out if that is empty.
  private func tableRows(of prompt: Prompt) -> [Subject] {
    statements(of: prompt).compactMap { row in
      let text = row.text.isEmpty ? self.text(inRow: row.id, of: prompt.id) : row.text
      return text.isEmpty ? nil : Subject(id: row.id, text: text)
    }
  }

  private func text(inRow row: SubjectID, of prompt: PromptID) -> String {
    cellPlaces(of: prompt).filter { $0.cell == NotePlace.Cell(row: row, column: 0) }
      .flatMap { notes.notes(at: $0).map(\.text) }.joined(separator: "; ")
  }

  /// The name of something that became a party: a note, a winner, a row.
  func subjectName(_ id: PartyID) -> String? {
    if let note = notes[NoteID(id.text)] { return note.text }
    for prompt in agenda.days.flatMap({ $0.items.flatMap(\.step.allPrompts) })
    where prompt.isPolled {
      let subjects = statements(of: prompt) + options(of: prompt)
      if let found = subjects.first(where: { $0.id.text == id.text }) { return found.text }
    }
    return nil
  }
}
