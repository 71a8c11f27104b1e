/// Which notes had their text taken out, and which are to be found by their words.
extension Ledger {
  /// The notes whose text was taken out, by acts that stand.
  package var redacted: Set<NoteID> {
    var found: Set<NoteID> = []
    for record in records where record.act.kind == Act.redacting && !isUndone(record.id) {
      guard case .events(let events) = record.act.deed else { continue }
      for case .noted(fact: .redacted(let note)) in events { found.insert(note) }
    }
    return found
  }

  /// The notes that say something in any of their wordings, taken out or not, in the order of writing.
  package func notes(saying text: String) -> [(note: NoteID, text: String)] {
    let wanted = text.lowercased()
    var found: [(note: NoteID, text: String)] = []
    guard !wanted.isEmpty else { return [] }
    for record in records {
      for wording in record.wordings where wording.text.lowercased().contains(wanted) {
        if !found.contains(where: { $0.note == wording.note }) { found.append(wording) }
      }
    }
    // A note that was merged into another is that other.
    return found.filter { old in
      !found.contains { $0.note != old.note && sources(of: $0.note).contains(old.note) }
    }
  }

  /// A note and all that were ever merged into it, since its text holds theirs.
  package func sources(of note: NoteID) -> Set<NoteID> {
    var found: Set<NoteID> = [note]
    for record in records.reversed() {
      guard case .events(let events) = record.act.deed else { continue }
      for case .noted(fact: .merged(let notes, let into, _, _)) in events.reversed()
      where found.contains(into) {
        found.formUnion(notes)
      }
    }
    return found
  }
}
