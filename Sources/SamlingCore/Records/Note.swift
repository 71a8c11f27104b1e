/// Names one note by the record that wrote it: `k7f2q9abcd.12`, with a letter where a record wrote several.
package struct NoteID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Where a note belongs: under a question, on an item, or on the gathering's parking list; and whom it is about.
package struct NotePlace: Hashable, Codable, Sendable {
  /// The question it answers.
  package var prompt: PromptID?
  /// The item it is a free note on; nil where it answers a question, whose item it then belongs to.
  package var item: ItemID?
  /// The party it is about, or whose conversation it was made in; nil for the whole room.
  package var party: PartyID?
  /// The cell of the question's table that it fills.
  @Rare package var cell: Cell?

  /// A row of a table, and a column, counted from 0.
  package struct Cell: Hashable, Codable, Sendable {
    package var row: SubjectID
    package var column: Int

    package init(row: SubjectID, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package init(prompt: PromptID, party: PartyID? = nil) {
    self.prompt = prompt
    self.party = party
  }

  package init(item: ItemID, party: PartyID? = nil) {
    self.item = item
    self.party = party
  }

  private init() {}

  /// The parking list, for notes that have no place yet.
  package static let parking = NotePlace()
}

/// What is to become of a note.
package enum NoteMark: Equatable, Codable, Sendable {
  case idea
  case decision
  /// Somebody is to follow it up; both in free words, either may be empty.
  case followUp(who: String, when: String)
}

/// A note as it is first written.
package struct NoteDraft: Equatable, Codable, Sendable {
  package var id: NoteID
  package var place: NotePlace
  package var text: String
  /// Who said it, where that is not the party it is about.
  @Rare package var by: PartyID?
  /// One of the question's kinds, or any word: `perspektiv`.
  @Rare package var tag: String?
  /// The answer that it follows up.
  @Rare package var follows: NoteID?
  /// Which of the question's follow-ups it answers, from 0.
  @Rare package var followUp: Int?
  /// Whether it is kept from every public screen until it is released.
  package var isHeld: Bool
  /// The stretch that ran when it was written.
  package var stretch: StretchID?

  package init(
    id: NoteID, place: NotePlace, text: String, by: PartyID? = nil, tag: String? = nil,
    follows: NoteID? = nil, followUp: Int? = nil, isHeld: Bool = false, stretch: StretchID? = nil
  ) {
    self.id = id
    self.place = place
    self.text = text
    self.by = by
    self.tag = tag
    self.follows = follows
    self.followUp = followUp
    self.isHeld = isHeld
    self.stretch = stretch
  }
}

/// A note as it now stands.
package struct Note: Equatable, Sendable, Swift.Identifiable {
  /// One wording, and the record that it came with.
  package struct Wording: Equatable, Encodable, Sendable {
    package var text: String
    package var record: RecordID
    package var seat: SeatKind
    package var at: Moment
  }

  /// The draft it was written as, with later changes; until the first change it shares its record's copy.
  @Shared private var draft: NoteDraft
  private let record: RecordID
  /// When and by which kind of seat it was first written.
  package let written: Moment
  package let seat: SeatKind
  /// Whether it was deleted, or merged into another note.
  package internal(set) var isGone = false
  @Rare package internal(set) var mark: NoteMark?
  /// Empty while it stands as it was written.
  private var rewordings: [Wording] = []

  init(_ draft: Shared<NoteDraft>, record: Record) {
    _draft = draft
    self.record = record.id
    written = record.at
    seat = record.seat
  }

  /// One or more; several where two seats changed the same wording without seeing each other's.
  package internal(set) var wordings: [Wording] {
    get { rewordings.isEmpty ? [firstWording] : rewordings }
    set { rewordings = newValue }
  }

  /// Leaves one empty wording, as if it had been written so.
  mutating func forgetText() {
    draft.text = ""
    rewordings = []
  }

  /// Whether its text was taken out: nobody can write an empty note.
  package var isRedacted: Bool { text.isEmpty }

  private var firstWording: Wording {
    Wording(text: draft.text, record: record, seat: seat, at: written)
  }

  /// The wording that stands first; the others are shown beside it.
  package var text: String { rewordings.first?.text ?? draft.text }

  /// Whether two seats left different wordings that nobody has merged yet.
  package var isInConflict: Bool { rewordings.count > 1 }

  /// The records of all wordings: what an editor that shows them all replaces.
  package var wordingRecords: [RecordID] { wordings.map(\.record) }

  package var id: NoteID { draft.id }
  package var by: PartyID? { draft.by }
  package var followUp: Int? { draft.followUp }
  package var stretch: StretchID? { draft.stretch }

  package internal(set) var place: NotePlace {
    get { draft.place }
    set { draft.place = newValue }
  }

  package internal(set) var tag: String? {
    get { draft.tag }
    set { draft.tag = newValue }
  }

  package internal(set) var follows: NoteID? {
    get { draft.follows }
    set { draft.follows = newValue }
  }

  package internal(set) var isHeld: Bool {
    get { draft.isHeld }
    set { draft.isHeld = newValue }
  }
}

extension Note: Encodable {
  private enum Key: String, CodingKey {
    case id, place, wordings, by, tag, mark, follows, followUp, isHeld, stretch, isGone, written,
      seat
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(place, forKey: .place)
    try fields.encode(wordings, forKey: .wordings)
    try fields.encodeIfPresent(by, forKey: .by)
    try fields.encodeIfPresent(tag, forKey: .tag)
    try fields.encodeIfPresent(mark, forKey: .mark)
    try fields.encodeIfPresent(follows, forKey: .follows)
    try fields.encodeIfPresent(followUp, forKey: .followUp)
    try fields.encode(isHeld, forKey: .isHeld)
    try fields.encodeIfPresent(stretch, forKey: .stretch)
    try fields.encode(isGone, forKey: .isGone)
    try fields.encode(written, forKey: .written)
    try fields.encode(seat, forKey: .seat)
  }
}
