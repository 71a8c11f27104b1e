/// Names one note by the record that wrote it: `k7f2q9abcd.12`, with a letter where a record wrote several.
package struct NoteID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Where a note belongs: under a question, on an item, or on the gathering's parking list; and about whom it is.
package struct NotePlace: Hashable, Codable, Sendable {
  /// The question it answers.
  package var prompt: PromptID?
  /// The item it is a free note on; nil where it answers a question, whose item it then belongs to.
  package var item: ItemID?
  /// The party it is about, or whose conversation it was made in; nil where it is of the whole room.
  package var party: PartyID?
  /// The cell of the question's table that it fills.
  package var cell: Cell?

  /// A row and a column, from 0, of a table.
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

  /// What has no place yet.
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
  package var by: PartyID?
  /// One of the question's kinds, or any word: `perspektiv`.
  package var tag: String?
  /// The answer that it follows up.
  package var follows: NoteID?
  /// Which of the question's follow-ups it answers, from 0.
  package var followUp: Int?
  /// Kept from every public screen until it is let out.
  package var isHeld: Bool
  /// What ran as it was written.
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
package struct Note: Equatable, Codable, Sendable, Swift.Identifiable {
  /// One wording, and the record that it came with.
  package struct Wording: Equatable, Codable, Sendable {
    package var text: String
    package var record: RecordID
    package var seat: SeatKind
    package var at: Moment
  }

  package let id: NoteID
  package internal(set) var place: NotePlace
  /// One or more; several where two seats changed the same wording without seeing each other's.
  package internal(set) var wordings: [Wording]
  package internal(set) var by: PartyID?
  package internal(set) var tag: String?
  package internal(set) var mark: NoteMark?
  package internal(set) var follows: NoteID?
  package internal(set) var followUp: Int?
  package internal(set) var isHeld: Bool
  package internal(set) var stretch: StretchID?
  /// Deleted, or taken up in another note.
  package internal(set) var isGone = false
  /// When and by which kind of seat it was first written.
  package let written: Moment
  package let seat: SeatKind

  /// The wording that stands first; the others are shown beside it.
  package var text: String { wordings[0].text }

  /// Whether two seats left different wordings that nobody has made one of.
  package var isInConflict: Bool { wordings.count > 1 }

  /// The records of all wordings: what an editor that shows them all replaces.
  package var wordingRecords: [RecordID] { wordings.map(\.record) }

  init(_ draft: NoteDraft, record: Record) {
    id = draft.id
    place = draft.place
    wordings = [
      Wording(text: draft.text, record: record.id, seat: record.seat, at: record.at)
    ]
    by = draft.by
    tag = draft.tag
    follows = draft.follows
    followUp = draft.followUp
    isHeld = draft.isHeld
    stretch = draft.stretch
    written = record.at
    seat = record.seat
  }
}
