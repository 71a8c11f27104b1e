/// All notes of a session, with what is found quickly: one by its id, and those of one place in order.
package struct NoteBook: Sendable {
  /// Every note in the order of writing, gone ones too.
  package private(set) var all = ChunkedList<Note>()
  /// Where each note stands in `all`.
  private var positions = ShardedDictionary<NoteID, Int>()
  /// The notes that stand at each place, by their positions, ascending.
  private var places: [NotePlace: ChunkedList<Int>] = [:]
  /// How many stand that are held back.
  package private(set) var heldCount = 0

  package init() {}

  package subscript(id: NoteID) -> Note? { positions[id].map { all[$0] } }

  /// Where a note stands in the order of writing, from 0.
  package func position(of id: NoteID) -> Int? { positions[id] }

  /// The notes of a place, in the order of writing.
  package func notes(at place: NotePlace) -> some BidirectionalCollection<Note> {
    (places[place] ?? ChunkedList()).lazy.map { all[$0] }
  }

  package func count(at place: NotePlace) -> Int { places[place]?.count ?? 0 }

  /// The places that hold notes, in no order.
  package var usedPlaces: some Collection<NotePlace> { places.keys }

  /// The notes that stand, in the order of writing.
  package var standing: some Sequence<Note> { all.lazy.filter { !$0.isGone } }

  mutating func add(_ note: Note) -> Bool {
    guard positions[note.id] == nil else { return false }
    positions[note.id] = all.count
    places[note.place, default: ChunkedList()].append(all.count)
    all.append(note)
    if note.isHeld { heldCount += 1 }
    return true
  }

  /// Changes a note where it stands; false where there is none.
  mutating func change(_ id: NoteID, _ edit: (inout Note) -> Void) -> Bool {
    guard let position = positions[id] else { return false }
    var note = all[position]
    let before = note
    edit(&note)
    all[position] = note
    if before.place != note.place || before.isGone != note.isGone {
      if !before.isGone { removePosition(position, from: before.place) }
      if !note.isGone { insertPosition(position, at: note.place) }
    }
    heldCount += (note.isHeld && !note.isGone ? 1 : 0) - (before.isHeld && !before.isGone ? 1 : 0)
    return true
  }

  private mutating func removePosition(_ position: Int, from place: NotePlace) {
    let left = (places[place] ?? ChunkedList()).filter { $0 != position }
    places[place] = left.isEmpty ? nil : ChunkedList(left)
  }

  private mutating func insertPosition(_ position: Int, at place: NotePlace) {
    let standing = places[place] ?? ChunkedList()
    let before = standing.prefix { $0 < position }
    places[place] = ChunkedList(before + [position] + standing.dropFirst(before.count))
  }
}

extension NoteBook: Equatable {
  package static func == (a: NoteBook, b: NoteBook) -> Bool { a.all == b.all }
}

extension NoteBook: Codable {
  package init(from decoder: any Decoder) throws {
    self.init()
    for note in try [Note](from: decoder) {
      guard add(note) else { continue }
      if note.isGone { removePosition(all.count - 1, from: note.place) }
    }
  }

  package func encode(to encoder: any Encoder) throws { try all.encode(to: encoder) }
}
