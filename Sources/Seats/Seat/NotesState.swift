import CellGrid
import SamlingCore

/// What only the notes screen remembers: where new notes go, what is being typed, what is chosen.
package struct NotesState: Equatable, Sendable {
  /// What Enter does with the line.
  package enum Purpose: Equatable, Sendable {
    case newNote
    /// An answer to a note's follow-up question, from 0; nil for none of them.
    case reply(to: NoteID, followUp: Int?)
    /// A change of a note in place; `seen` are the wordings that its writer has seen.
    case edit(NoteID, seen: [RecordID])
  }

  /// A panel over the notes.
  package enum Panel: Equatable, Sendable {
    case search(LineEditor, selected: Int)
    /// Lines that were pasted at once, to become a note each, or one.
    case paste([String])
    case delete([NoteID])
    case tag(LineEditor)
    /// The line on who follows up, and when.
    case followUp(LineEditor)
    /// The drafts of seats that died.
    case drafts([Draft])
  }

  /// Where new notes go; its question and party are what the screen shows.
  package internal(set) var spot = NotePlace.parking {
    // A kind is chosen among those of one question.
    didSet { if spot.prompt != oldValue.prompt { tag = nil } }
  }
  /// Whether the cursor goes where the room is, as soon as nothing is being typed.
  package internal(set) var isFollowing = true
  package internal(set) var line = LineEditor()
  package internal(set) var purpose = Purpose.newNote
  package internal(set) var panel: Panel?
  /// The note that keys act on; nil while keys act on the line.
  package internal(set) var selected: NoteID?
  /// More notes chosen, in the order they were picked.
  package internal(set) var picked: [NoteID] = []
  /// Notes on their way to another place.
  package internal(set) var carried: [NoteID] = []
  /// The mark and tag for the note being typed.
  var mark: NoteMark?
  var tag: String?
  /// The new note that was being typed when another note was opened.
  var setAside: LineEditor?
  /// What was last handed over for saving, until something else is typed.
  var handedOver: HandedOver?
  /// Where the room was when the cursor was last put there.
  var anchor = Anchor.nowhere

  /// Where the room was when the cursor was put there.
  enum Anchor: Equatable, Sendable {
    /// The cursor has not been put there yet.
    case nowhere
    /// The room was at this stretch, nil between the stretches of a day, and at the question that was chosen for it.
    case at(StretchID?, PromptID?)
  }

  /// A line as it was when it was handed over.
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

  /// The notes that keys act on: those picked, else the chosen one.
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

  /// Whether a note has been opened and not changed.
  private var isUntouched: Bool { edited != nil && line.changes == 0 }

  /// A mark that changes whenever `drafts` may have changed.
  var draftMark: [Int] {
    [line.changes, setAside?.changes ?? -1, line.isEmpty ? 0 : 1, edited == nil ? 0 : 1]
  }

  /// Offers the drafts of earlier seats.
  package mutating func offer(_ drafts: [Draft]) {
    if !drafts.isEmpty { panel = .drafts(drafts) }
  }
}
