import SamlingCore

/// The notes of one place in the order they are shown: each with its follow-ups behind it.
///
/// Worked out anew only when records have come or the place is another, so that typing costs nothing here.
package struct NotesList: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package var id: NoteID
    /// Whether it stands with the answer that it follows.
    package var isReply: Bool
  }

  package private(set) var entries: [Entry] = []
  /// How many are not shown, because this terminal has shown the room's picture and they are held back.
  package private(set) var hidden = 0
  private var place: NotePlace?
  private var changes = -1
  private var hidesHeld = false

  package init() {}

  /// - Complexity: O(notes of the place) where anything changed, else O(1).
  mutating func update(_ place: NotePlace, _ context: SeatContext, hidesHeld: Bool) {
    let changes = context.ledger.changes
    guard place != self.place || changes != self.changes || hidesHeld != self.hidesHeld
    else { return }
    (self.place, self.changes, self.hidesHeld) = (place, changes, hidesHeld)
    let book = context.session.notes
    var replies: [NoteID: [NoteID]] = [:]
    var roots: [NoteID] = []
    hidden = 0
    for note in book.notes(at: place) {
      if hidesHeld, note.isHeld {
        hidden += 1
      } else if let answer = note.follows, let found = book[answer], found.place == place,
        !found.isGone, answer != note.id, !(hidesHeld && found.isHeld)
      {
        replies[answer, default: []].append(note.id)
      } else {
        roots.append(note.id)
      }
    }
    entries = []
    for root in roots { add(root, isReply: false, &replies) }
    // Notes that follow each other in a ring, as two seats may make them, are shown all the same.
    for rest in replies.values.joined().sorted(by: { $0.text < $1.text }) {
      entries.append(Entry(id: rest, isReply: false))
    }
  }

  private mutating func add(_ id: NoteID, isReply: Bool, _ replies: inout [NoteID: [NoteID]]) {
    entries.append(Entry(id: id, isReply: isReply))
    for reply in replies.removeValue(forKey: id) ?? [] { add(reply, isReply: true, &replies) }
  }

  func index(of id: NoteID) -> Int? { entries.firstIndex { $0.id == id } }
}
