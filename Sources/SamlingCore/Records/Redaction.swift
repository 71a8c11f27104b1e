/// Texts of notes that somebody had taken out.
extension Record {
  /// The record without what notes say: their texts, and who was to follow them up; all else stays.
  ///
  /// Folding it gives the same session as folding the record itself, once the notes are redacted.
  package func withoutText(of notes: Set<NoteID>) -> Record {
    guard case .events(let events) = act.deed, !notes.isEmpty else { return self }
    var record = self
    record.act.deed = .events(
      events.map { event in
        guard case .noted(let fact) = event else { return event }
        return .noted(fact: fact.withoutText(of: notes))
      })
    return record
  }

  /// The texts that the record gives these notes, as they were typed.
  package func texts(of notes: Set<NoteID>) -> [String] {
    wordings.filter { notes.contains($0.note) }.map(\.text)
  }

  /// The notes that it gives a text, and the texts.
  var wordings: [(note: NoteID, text: String)] {
    guard case .events(let events) = act.deed else { return [] }
    return events.compactMap { event in
      guard case .noted(let fact) = event else { return nil }
      return fact.wording
    }
  }
}

extension NoteEvent {
  fileprivate func withoutText(of notes: Set<NoteID>) -> NoteEvent {
    switch self {
    case .written(let note) where notes.contains(note.wrappedValue.id):
      var draft = note.wrappedValue
      draft.text = ""
      return .written(note: Shared(wrappedValue: draft))
    case .reworded(let note, _, let over) where notes.contains(note):
      return .reworded(note: note, text: "", over: over)
    case .merged(let gone, let into, _, let over) where notes.contains(into):
      return .merged(notes: gone, into: into, text: "", over: over)
    case .marked(let note, .followUp) where notes.contains(note):
      return .marked(note: note, mark: .followUp(who: "", when: ""))
    case .written, .reworded, .merged, .marked, .moved, .tagged, .deleted, .released, .redacted:
      return self
    }
  }

  fileprivate var wording: (note: NoteID, text: String)? {
    switch self {
    case .written(let note): (note.wrappedValue.id, note.wrappedValue.text)
    case .reworded(let note, let text, _): (note, text)
    case .merged(_, let into, let text, _): (into, text)
    case .marked, .moved, .tagged, .deleted, .released, .redacted: nil
    }
  }
}
