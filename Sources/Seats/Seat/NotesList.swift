import SamlingCore

/// The notes of one place in the order they are shown, each with its follow-ups after it.
///
/// It looks only at notes that are asked for, so that a place with thousands costs no more than one with ten.
struct NotesList {
  /// A note as it stands in the list.
  struct Entry: Equatable {
    var id: NoteID
    /// Whether it stands with the note that it follows.
    var isReply: Bool
  }

  let book: NoteBook
  let place: NotePlace
  /// Whether notes held back are left out, because this terminal has shown the room's picture.
  let hidesHeld: Bool

  /// How many notes are left out.
  var hidden: Int {
    hidesHeld && book.heldCount > 0 ? book.notes(at: place).count { $0.isHeld } : 0
  }

  var count: Int { book.count(at: place) - hidden }

  /// A note's entry; nil where it is not shown here.
  func entry(_ id: NoteID) -> Entry? { book[id].flatMap { isShown($0) ? entry($0) : nil } }

  var last: Entry? { lastRoot.map { entry(lastBeneath($0)) } }

  /// The last note that follows no other.
  var lastRoot: Note? { root(before: book.all.count) }

  func entry(before entry: Entry) -> Entry? {
    guard let note = book[entry.id] else { return nil }
    guard let answer = answer(of: note) else {
      return root(before: position(of: note)).map { self.entry(lastBeneath($0)) }
    }
    let earlier = replies(to: answer).prefix { $0.id != note.id }
    return self.entry(earlier.last.map(lastBeneath) ?? answer)
  }

  func entry(after entry: Entry) -> Entry? {
    guard var note = book[entry.id] else { return nil }
    if let reply = replies(to: note).first { return self.entry(reply) }
    while let answer = answer(of: note) {
      let later = replies(to: answer).drop { $0.id != note.id }.dropFirst()
      if let next = later.first { return self.entry(next) }
      note = answer
    }
    return root(after: position(of: note)).map { self.entry($0) }
  }

  // MARK: Who follows whom

  private func entry(_ note: Note) -> Entry { Entry(id: note.id, isReply: answer(of: note) != nil) }

  private func position(of note: Note) -> Int { book.position(of: note.id) ?? 0 }

  private func isShown(_ note: Note) -> Bool {
    note.place == place && !note.isGone && !(hidesHeld && note.isHeld)
  }

  private func followed(by note: Note) -> Note? {
    note.follows.flatMap { $0 == note.id ? nil : book[$0] }.flatMap { isShown($0) ? $0 : nil }
  }

  /// The note that a note stands with; nil where it stands by itself.
  private func answer(of note: Note) -> Note? {
    guard let answer = followed(by: note) else { return nil }
    // Two seats may make notes that follow each other in a ring; those are shown all the same.
    var path: Set<NoteID> = [answer.id]
    var above = answer
    while let next = followed(by: above), path.insert(next.id).inserted {
      if next.id == note.id { return nil }
      above = next
    }
    return answer
  }

  private func replies(to note: Note) -> [Note] {
    book.followers(of: note.id).filter { isShown($0) && answer(of: $0)?.id == note.id }
  }

  /// The last of a note's replies and of theirs; itself where it has none.
  private func lastBeneath(_ note: Note) -> Note {
    replies(to: note).last.map(lastBeneath) ?? note
  }

  private func root(before position: Int) -> Note? {
    book.notes(at: place, before: position).last { isShown($0) && answer(of: $0) == nil }
  }

  private func root(after position: Int) -> Note? {
    book.notes(at: place, after: position).first { isShown($0) && answer(of: $0) == nil }
  }
}
