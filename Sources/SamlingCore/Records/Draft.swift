/// What somebody was typing, and the place it was typed for.
package struct Draft: Equatable, Codable, Sendable {
  package var place: NotePlace
  /// The note it is another wording of, and the wordings its writer had seen.
  package var note: NoteID?
  package var seen: [RecordID]?
  package var follows: NoteID?
  package var followUp: Int?
  package var tag: String?
  package var text: String
  /// When it was last written down.
  package var at: Moment?

  package init(place: NotePlace, text: String) {
    self.place = place
    self.text = text
  }
}
