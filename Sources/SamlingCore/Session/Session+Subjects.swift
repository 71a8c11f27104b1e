extension Session {
  /// What may be chosen, ticked or ordered; none where the prompt asks for something else.
  package func options(of prompt: Prompt) -> [Subject] {
    prompt.answer.kind.options(listed(under: prompt), of: prompt)
  }

  /// What each gets an answer: statements, rows, things to place; none where the prompt has but one answer.
  package func statements(of prompt: Prompt) -> [Subject] {
    prompt.answer.kind.statements(listed(under: prompt), of: prompt)
  }

  /// What gets an answer on one party's own page: all but what others have added to theirs, rows that only others have
  /// filled in, and what was agreed by others alone.
  package func statements(of prompt: Prompt, on page: PartyID?) -> [Subject] {
    let others = (addedSubjects[prompt.id] ?? []).filter { $0.party != nil && $0.party != page }
    let all = statements(of: prompt).filter { subject in
      page == nil || !others.contains { $0.id == subject.id }
    }
    if let page, case .status = prompt.answer {
      return all.filter { isAsked(page, about: $0.id, of: prompt) }
    }
    guard let page, case .table = prompt.answer else { return all }
    let own = (addedSubjects[prompt.id] ?? []).filter { $0.party == page }.map(\.id)
    let written = Set(written(under: prompt).map(\.id) + own)
    var parties: [SubjectID: Set<PartyID?>] = [:]
    for place in cellPlaces(of: prompt.id) {
      if let row = place.cell?.row { parties[row, default: []].insert(place.party) }
    }
    return all.filter { subject in
      written.contains(subject.id) || parties[subject.id].map { $0.contains(page) } ?? true
    }
  }

  /// The right one of a quiz's options; nil where none is marked.
  package func rightOption(of prompt: Prompt) -> SubjectID? {
    asking(PollID(prompt.id), of: prompt).rightOption
  }

  /// What stands beneath a prompt, or comes from where it says, and what the room added.
  func listed(under prompt: Prompt) -> [Subject] {
    let added = (addedSubjects[prompt.id] ?? []).map { Subject(id: $0.id, text: $0.text) }
    let known = written(under: prompt) + added
    // A table's rows come by filling their cells, too.
    if case .table = prompt.answer { return known + openRows(of: prompt) }
    return known
  }

  func written(under prompt: Prompt) -> [Subject] {
    if case .status = prompt.answer {
      return agreements(askedBy: prompt).map { Subject(id: $0.id, text: $0.text) }
    }
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

  /// The parties of a circle by the word that names it, as `av kommune` does.
  private func parties(calledBy word: String) -> [PartyID] {
    let wanted = word.lowercased()
    // «kommune» names the circle that the header calls «kommuner».
    let circle =
      agenda.circles.first { $0.word == wanted }
      ?? agenda.circles.first { $0.word.hasPrefix(wanted) || wanted.hasPrefix($0.word) }
    return (circle?.parties ?? []).filter { !droppedParties.contains($0) }
  }

  /// Rows that came by filling their cells and are neither written nor added, in the order they did.
  func openRows(of prompt: Prompt) -> [Subject] {
    let known = Set(
      written(under: prompt).map(\.id) + (addedSubjects[prompt.id] ?? []).map(\.id))
    var firsts: [SubjectID: Int] = [:]
    for place in cellPlaces(of: prompt.id) {
      guard let row = place.cell?.row, !known.contains(row),
        let first = notes.notes(at: place).first.flatMap({ notes.position(of: $0.id) })
      else { continue }
      firsts[row] = min(firsts[row] ?? first, first)
    }
    return firsts.sorted { $0.value < $1.value }.map { Subject(id: $0.key, text: "") }
  }

  // MARK: What others take over

  /// What a key's answers are to later steps: its notes, or a vote's winners once the room has seen them.
  ///
  /// Of several prompts with one key the last that has any.
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
    guard prompt.isPolled else {
      return notes(under: prompt.id).map { Subject(id: SubjectID($0.id.text), text: $0.text) }
    }
    return prompt.answer.kind.winners(asking(PollID(prompt.id), of: prompt))
  }

  private func notes(under prompt: PromptID) -> [Note] {
    notes.standing.filter { $0.place.prompt == prompt && $0.place.cell == nil && !$0.isHeld }
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
