import CellGrid
import SamlingCore

/// What the notes screen remembers that is nobody else's: where new notes go, what is being typed, what is chosen.
package struct NotesState: Equatable, Sendable {
  /// What becomes of the line when Enter is pressed.
  package enum Purpose: Equatable, Sendable {
    case newNote
    /// An answer to a note's follow-up question, from 0; nil where it has none that is meant.
    case reply(to: NoteID, followUp: Int?)
    /// A note changed in place; `seen` are the wordings that its writer has had before her.
    case edit(NoteID, seen: [RecordID])
  }

  /// What lies over the notes.
  package enum Panel: Equatable, Sendable {
    case help(from: Int)
    case search(LineEditor, selected: Int)
    /// Lines that were pasted at once: a note each, or one.
    case paste([String])
    case delete([NoteID])
    case tag(LineEditor)
    /// Who follows up, and when.
    case followUp(LineEditor)
    /// What an earlier seat was typing as it died.
    case drafts([Draft])
  }

  /// Where new notes go; its question and party are what the screen shows.
  package internal(set) var spot = NotePlace.parking
  /// Whether the cursor goes where the room is, as soon as nothing is being typed.
  package internal(set) var isFollowing = true
  package internal(set) var line = LineEditor()
  package internal(set) var purpose = Purpose.newNote
  package internal(set) var panel: Panel?
  /// The note that keys act upon; nil while the line is typed in.
  package internal(set) var selected: NoteID?
  /// Notes chosen besides, in the order they were.
  package internal(set) var picked: [NoteID] = []
  /// Notes that are on their way to another place.
  package internal(set) var carried: [NoteID] = []
  /// What the note being typed is to be marked and tagged with.
  var mark: NoteMark?
  var tag: String?
  /// The new note that was being typed when another was opened.
  var setAside: LineEditor?
  /// What was last handed over to be saved, until something else is typed.
  var handedOver: HandedOver?
  /// Where the room was when the cursor was last put there.
  var anchor = Anchor.nowhere

  enum Anchor: Equatable, Sendable {
    /// It is to be put there yet.
    case nowhere
    /// At this stretch; nil between the stretches of a day.
    case at(StretchID?)
  }

  struct HandedOver: Equatable, Sendable {
    var line: LineEditor
    var purpose: Purpose
    var spot: NotePlace
  }

  package init() {}

  /// Whether something is under way that the room must not pull the cursor from.
  package var isBusy: Bool {
    !line.isEmpty || purpose != .newNote || selected != nil || panel != nil || !carried.isEmpty
  }

  /// What keys on notes act upon: those picked, else the chosen one.
  var targets: [NoteID] { picked.isEmpty ? selected.map { [$0] } ?? [] : picked }

  var edited: NoteID? {
    if case .edit(let note, _) = purpose { note } else { nil }
  }

  // MARK: Drafts

  /// What must not be lost if the program dies: what is being typed and where it belongs.
  package var drafts: [Draft] {
    var drafts: [Draft] = []
    if let setAside, !setAside.isBlank {
      drafts.append(Draft(place: spot, text: setAside.string))
    }
    guard !line.isBlank, !isUntouched else { return drafts }
    var draft = Draft(place: spot, text: line.string)
    switch purpose {
    case .newNote: draft.tag = tag
    case .reply(let note, let followUp): (draft.follows, draft.followUp) = (note, followUp)
    case .edit(let note, let seen): (draft.note, draft.seen) = (note, seen)
    }
    drafts.append(draft)
    return drafts
  }

  /// Whether a note has only been opened.
  private var isUntouched: Bool { edited != nil && line.changes == 0 }

  /// Another whenever `drafts` may have become others.
  var draftMark: [Int] {
    [line.changes, setAside?.changes ?? -1, line.isEmpty ? 0 : 1, edited == nil ? 0 : 1]
  }

  /// Offers what earlier seats were typing.
  package mutating func offer(_ drafts: [Draft]) {
    if !drafts.isEmpty { panel = .drafts(drafts) }
  }
}
