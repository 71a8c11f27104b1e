extension Decision {
  /// The events that carry out a wish about notes.
  func note(_ wish: Intent.Note) throws(Refusal) -> [NoteEvent] {
    switch wish {
    case .write(let drafts): return try write(drafts)
    case .reword(let id, let text, let over):
      let note = try known(id)
      guard !text.isBlank else { throw .emptyNote }
      guard note.text != text || note.isInConflict || note.isGone else { throw .noChange }
      return [.reworded(note: id, text: text, over: over)]
    case .move(let id, let place):
      guard try known(id).place != place else { throw .noChange }
      try check(place)
      return [.moved(note: id, to: place)]
    case .mark(let id, let mark):
      let mark = mark.map(session.withIDs)
      guard try known(id).mark != mark else { throw .noChange }
      return [.marked(note: id, mark: mark)]
    case .tag(let id, let tag):
      guard try known(id).tag != tag else { throw .noChange }
      return [.tagged(note: id, tag: tag)]
    case .delete(let id): return [.deleted(note: try standing(id).id)]
    case .merge(let ids): return try merge(ids)
    case .release(let ids): return try release(ids)
    case .redact(let ids): return try redact(ids)
    case .fillCell(let place, let text, let id): return try fill(place, text, id)
    }
  }

  private func write(_ drafts: [NoteDraft]) throws(Refusal) -> [NoteEvent] {
    var events: [NoteEvent] = []
    for draft in drafts {
      guard !draft.text.isBlank else { throw .emptyNote }
      try check(draft.place)
      if let answer = draft.follows { _ = try known(answer) }
      if let by = draft.by { _ = try known(by) }
      var held = draft
      held.isHeld = draft.isHeld || draft.place.prompt.map(session.isHeldBack) == true
      events.append(.written(note: Shared(wrappedValue: held)))
    }
    guard !events.isEmpty else { throw .emptyNote }
    return events
  }

  /// Fills a cell with one note, in place of what stood there; blank text empties it.
  private func fill(_ place: NotePlace, _ text: String, _ id: NoteID) throws(Refusal) -> [NoteEvent]
  {
    guard let prompt = place.prompt, let cell = place.cell,
      case .table(let columns)? = session.agenda.prompt(prompt)?.answer
    else { throw .wrongAnswer(place.prompt ?? PromptID("")) }
    guard columns.indices.contains(cell.column) else { throw .noSuchSubject(prompt) }
    let standing = Array(session.notes.notes(at: place))
    guard !text.isBlank else {
      guard !standing.isEmpty else { throw .noChange }
      return standing.map { .deleted(note: $0.id) }
    }
    guard let value = columns[cell.column].content.value(of: text)
    else { throw .wrongCell(text, columns[cell.column]) }
    guard let first = standing.first else {
      return try write([NoteDraft(id: id, place: place, text: value, stretch: session.current)])
    }
    guard first.text != value || first.isInConflict || standing.count > 1 else { throw .noChange }
    return [.reworded(note: first.id, text: value, over: first.wordingRecords)]
      + standing.dropFirst().map { .deleted(note: $0.id) }
  }

  private func check(_ place: NotePlace) throws(Refusal) {
    if let prompt = place.prompt { _ = try known(prompt) }
    if let item = place.item { _ = try known(item) }
    if let party = place.party { _ = try known(party) }
  }

  private func merge(_ ids: [NoteID]) throws(Refusal) -> [NoteEvent] {
    var notes: [Note] = []
    for id in ids { notes.append(try standing(id)) }
    guard let first = notes.first, notes.count > 1 else { throw .noChange }
    // All wordings go into the one text, so that none is lost.
    let texts = notes.flatMap { $0.wordings.map(\.text) }
    return [
      .merged(
        notes: ids, into: first.id, text: texts.joined(separator: "; "), over: first.wordingRecords)
    ]
  }

  private func release(_ ids: [NoteID]) throws(Refusal) -> [NoteEvent] {
    var events: [NoteEvent] = []
    for id in ids where try standing(id).isHeld { events.append(.released(note: id)) }
    guard !events.isEmpty else { throw .nothingHeld }
    return events
  }

  private func redact(_ ids: [NoteID]) throws(Refusal) -> [NoteEvent] {
    var events: [NoteEvent] = []
    for id in ids where try !known(id).isRedacted { events.append(.redacted(note: id)) }
    guard !events.isEmpty else { throw .noChange }
    return events
  }

  private func known(_ id: NoteID) throws(Refusal) -> Note {
    guard let note = session.notes[id] else { throw .noSuchNote(id) }
    return note
  }

  private func standing(_ id: NoteID) throws(Refusal) -> Note {
    let note = try known(id)
    guard !note.isGone else { throw .noSuchNote(id) }
    return note
  }
}

extension String {
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
