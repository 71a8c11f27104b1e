/// All notes of a session; finds one by its id, and those of one place in order, quickly.
package struct NoteBook: Sendable {
  /// Every note in the order of writing, gone ones too.
  package private(set) var all = ChunkedList<Note>()
  /// Where each note stands in `all`, by its id.
  private var positions = HashIndex()
  /// The positions of the notes that stand at each place, ascending.
  private var places: [NotePlace: ChunkedList<Int>] = [:]
  /// The positions of the notes that follow another, or once did, by that other's id.
  private var followers = HashIndex()
  /// How many of the standing notes are held back.
  package private(set) var heldCount = 0

  package init() {}

  package subscript(id: NoteID) -> Note? { position(of: id).map { all[$0] } }

  /// Where a note stands in the order of writing, from 0.
  package func position(of id: NoteID) -> Int? {
    positions.places(under: Self.hash(id)).first { all[$0].id == id }
  }

  private static func hash(_ id: NoteID) -> UInt32 { UInt32(truncatingIfNeeded: id.hashValue) }

  /// The notes of a place, in the order of writing.
  package func notes(at place: NotePlace) -> some BidirectionalCollection<Note> {
    notes(at: place, after: -1)
  }

  /// The notes of a place that were written after a position.
  package func notes(
    at place: NotePlace, after position: Int
  ) -> some BidirectionalCollection<Note> {
    let standing = places[place] ?? ChunkedList()
    return standing[standing.rank(of: position + 1)...].lazy.map { all[$0] }
  }

  /// The notes of a place that were written before a position.
  package func notes(
    at place: NotePlace, before position: Int
  ) -> some BidirectionalCollection<Note> {
    let standing = places[place] ?? ChunkedList()
    return standing[..<standing.rank(of: position)].lazy.map { all[$0] }
  }

  /// The notes that follow a note, gone ones too, in the order of writing.
  package func followers(of id: NoteID) -> [Note] {
    followers.places(under: Self.hash(id)).filter { all[$0].follows == id }.sorted().map { all[$0] }
  }

  package func count(at place: NotePlace) -> Int { places[place]?.count ?? 0 }

  /// The places that hold notes, in no order.
  package var usedPlaces: some Collection<NotePlace> { places.keys }

  /// The notes that stand, in the order of writing.
  package var standing: some Sequence<Note> { all.lazy.filter { !$0.isGone } }

  mutating func add(_ note: Note) -> Bool {
    guard position(of: note.id) == nil else { return false }
    positions.insert(all.count, under: Self.hash(note.id))
    places[note.place, default: ChunkedList()].append(all.count)
    if let answer = note.follows { followers.insert(all.count, under: Self.hash(answer)) }
    all.append(note)
    if note.isHeld { heldCount += 1 }
    return true
  }

  /// Changes a note in place; false where there is none.
  mutating func change(_ id: NoteID, _ edit: (inout Note) -> Void) -> Bool {
    guard let position = position(of: id) else { return false }
    var note = all[position]
    let before = note
    edit(&note)
    all[position] = note
    move(position, from: before.isGone ? nil : before.place, to: note.isGone ? nil : note.place)
    if let answer = note.follows, case let hash = Self.hash(answer),
      !followers.places(under: hash).contains(position)
    {
      followers.insert(position, under: hash)
    }
    heldCount += (note.isHeld && !note.isGone ? 1 : 0) - (before.isHeld && !before.isGone ? 1 : 0)
    return true
  }

  private mutating func move(_ position: Int, from old: NotePlace?, to new: NotePlace?) {
    guard old != new else { return }
    if let old, let list = places[old] {
      places[old] = list.count == 1 ? nil : ChunkedList(list.lazy.filter { $0 != position })
    }
    if let new {
      let list = places[new] ?? ChunkedList()
      let rank = list.rank(of: position)
      places[new] = ChunkedList(Array(list[..<rank]) + [position] + list[rank...])
    }
  }
}

extension ChunkedList<Int> {
  /// How many of these ascending numbers are smaller.
  fileprivate func rank(of number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension NoteBook: Equatable {
  package static func == (a: NoteBook, b: NoteBook) -> Bool { a.all == b.all }
}

extension NoteBook: Encodable {
  package func encode(to encoder: any Encoder) throws { try all.encode(to: encoder) }
}
