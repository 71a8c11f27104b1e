extension Session {
  /// Applies an event about notes; false if it made no sense.
  mutating func applyToNotes(_ event: NoteEvent, _ record: Record) -> Bool {
    switch event {
    case .written(let draft): notes.add(Note(draft, record: record))
    case .reworded(let note, let text, let over):
      notes.change(note) { $0.reword(text, over: over, record) }
    case .moved(let note, let place): notes.change(note) { $0.place = place }
    case .marked(let note, let mark): notes.change(note) { $0.mark = mark }
    case .tagged(let note, let tag): notes.change(note) { $0.tag = tag }
    case .deleted(let note): notes.change(note) { $0.isGone = true }
    case .merged(let gone, let into, let text, let over):
      merge(gone, into: into, text, over: over, record)
    case .released(let note): notes.change(note) { $0.isHeld = false }
    case .redacted(let note): notes.change(note) { $0.redact() }
    }
  }

  private mutating func merge(
    _ gone: [NoteID], into: NoteID, _ text: String, over: [RecordID], _ record: Record
  ) -> Bool {
    guard notes.change(into, { $0.reword(text, over: over, record) }) else { return false }
    for id in gone where id != into {
      let isHeld = notes[id]?.isHeld == true
      _ = notes.change(id) { $0.isGone = true }
      // A note that takes in a held-back one is held back too.
      if isHeld { _ = notes.change(into) { $0.isHeld = true } }
    }
    ballots.merge(Set(gone).subtracting([into]).map(\.subject), into: into.subject)
    let followers = gone.flatMap { notes.followers(of: $0) }.filter { !$0.isGone }
    for note in followers { _ = notes.change(note.id) { $0.follows = into } }
    return true
  }
}

extension NoteID {
  /// The note as what is voted on, or judged.
  fileprivate var subject: SubjectID { SubjectID(text) }
}

extension Note {
  /// Leaves nothing of what it says, nor of who was to follow it up.
  fileprivate mutating func redact() {
    forgetText()
    if case .followUp? = mark { mark = .followUp(who: "", when: "") }
    isGone = true
  }

  /// Replaces the wordings that the writer saw; a wording that the writer did not see stays beside the new one.
  ///
  /// A note that was deleted while somebody reworded it comes back.
  fileprivate mutating func reword(_ text: String, over seen: [RecordID], _ record: Record) {
    let wording = Wording(text: text, record: record.id, seat: record.seat, at: record.at)
    let first = wordings.firstIndex { seen.contains($0.record) }
    var left = wordings.filter { !seen.contains($0.record) && $0.text != text }
    left.insert(wording, at: min(first ?? left.count, left.count))
    wordings = left
    isGone = false
  }
}

extension Session {
  /// Whether notes under a question are kept from every public screen until they are released: the team's.
  package func isHeldBack(_ prompt: PromptID) -> Bool {
    guard let step = agenda.step(with: prompt) else { return false }
    let own = step.prompts.first { $0.id == prompt }?.answeredBy
    return (own ?? step.answeredBy)?.kind == .team
  }

  /// The parties that notes under a question are about, in order: those whose turns it belongs to, else those who
  /// answer it; none where the whole room does.
  package func parties(of prompt: PromptID) -> [PartyID] {
    guard let path = agenda.path(to: prompt), let step = path.last else { return [] }
    if let round = path.last(where: { $0.circle != nil }), round.circle?.kind != .question {
      return turns(of: round).map(\.party)
    }
    let answerers =
      step.prompts.first { $0.id == prompt }?.answeredBy
      ?? path.last { $0.answeredBy != nil }?.answeredBy
    return answerers.map(parties) ?? []
  }

  /// The parties that answer, in the order of the programme; none for the room, the team and what is not drawn yet.
  package func parties(_ answerers: Answerers) -> [PartyID] {
    if answerers.kind == .key { return parties(ofKey: answerers.word) }
    if answerers.kind == .participant { return persons.map(\.id) }
    let kind: Circle.Kind? =
      switch answerers.kind {
      case .municipality: .municipality
      case .pair: .pair
      case .role: .role
      case .group: .group
      case .room, .participant, .team, .list, .key: nil
      }
    let circle = agenda.circles.first {
      $0.word == answerers.word.lowercased() || (kind != nil && $0.kind == kind)
    }
    let found =
      circle?.parties ?? agenda.parties.filter { $0.kind == kind }.map(\.id)
    return found.filter { !droppedParties.contains($0) }
  }

  /// The questions of a stretch, or, where it has none, of the nearest step above it that has; never another part's.
  package func questions(at stretch: Stretch) -> [Prompt] {
    guard stretch.prompts.isEmpty else { return stretch.prompts }
    let above = agenda.item(stretch.item)?.step.path(to: stretch.step)?.dropLast() ?? []
    let asked = above.reversed().lazy.map { step in
      step.prompts.filter { !droppedPrompts.contains($0.id) }
    }
    return asked.first { !$0.isEmpty } ?? []
  }

  /// The item that a question stands under.
  package func item(of prompt: PromptID) -> ItemID? {
    for day in agenda.days {
      for item in day.items where item.step.path(to: prompt) != nil { return item.id }
    }
    return nil
  }

  /// Every question of an item, its parts' and phases' too, in the order of the programme; dropped ones only
  /// where they have answers.
  package func prompts(ofItem item: ItemID) -> [Prompt] {
    let all = agenda.item(item)?.step.allPrompts ?? []
    return all.filter { !droppedPrompts.contains($0.id) || hasAnswers($0.id) }
  }

  /// The cells of a question's table that are filled, in no order.
  package func cellPlaces(of prompt: PromptID) -> [NotePlace] {
    notes.usedPlaces.filter { $0.prompt == prompt && $0.cell != nil }
  }

  /// Whether a question has notes that stand, or other answers.
  package func hasAnswers(_ prompt: PromptID) -> Bool {
    notes.usedPlaces.contains { $0.prompt == prompt }
      || ballots.polls.contains { $0.prompt == prompt }
  }

  /// Whether an item, or one of its questions, has answers.
  package func hasAnswers(_ item: ItemID) -> Bool {
    let prompts = (agenda.item(item)?.step.allPrompts ?? []).map(\.id)
    return notes.usedPlaces.contains { $0.item == item } || prompts.contains { hasAnswers($0) }
  }
}

extension Agenda {
  func step(with prompt: PromptID) -> Step? { path(to: prompt)?.last }

  /// The steps down to the one that a question stands in, the item's own first.
  func path(to prompt: PromptID) -> [Step]? {
    for day in days {
      for item in day.items {
        if let path = item.step.path(to: prompt) { return path }
      }
    }
    return nil
  }
}

extension Step {
  /// The steps down to one of those beneath, this one first.
  func path(to step: StepID) -> [Step]? {
    if id == step { return [self] }
    for part in steps {
      if let rest = part.path(to: step) { return [self] + rest }
    }
    return nil
  }

  fileprivate func path(to prompt: PromptID) -> [Step]? {
    if prompts.contains(where: { $0.id == prompt }) { return [self] }
    for step in steps {
      if let rest = step.path(to: prompt) { return [self] + rest }
    }
    return nil
  }
}
