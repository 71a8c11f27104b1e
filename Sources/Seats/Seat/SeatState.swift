import CellGrid
import Phrases
import SamlingCore

/// What a facilitator's or projector's seat remembers that is nobody else's: panels, selection, what was typed.
package struct SeatState: Equatable, Sendable {
  /// What lies over the seat's own screen.
  package enum Panel: Equatable, Sendable {
    case help(from: Int)
    case palette(LineEditor)
    /// A question that a key asked before doing something.
    case confirm(Question)
    /// Ways to catch up, as they were when the panel opened, so that none changes under the finger.
    case replan(selected: Int, [Proposal])
    /// The order of the turns of a round, being changed.
    case order(round: StepID, parties: [PartyID], selected: Int)
    /// What the team has written and the room has not seen.
    case held(selected: Int)
    /// Who takes part, and the circles that are made of them.
    case people(selected: Int)
  }

  /// What Enter or «yes» will do, once asked about.
  package enum Question: Equatable, Sendable {
    case jump(StretchID)
    case drop(ItemID)
    case endDay
    case openDay(Int)
    /// At a round's end: whether the one that was passed over takes its turn now.
    case takeTurn(StretchID)
    case release([NoteID])
    case reveal(PollID)
    /// Takes all answers away.
    case clear(PollID)
    /// Drawing a circle anew, which was drawn already.
    case redraw(String)
    case quit
    /// The last act on the clock was on another date or hours ago.
    case resumeAfterSilence(last: Moment)
  }

  /// A line to read at the foot of the screen until the next key.
  package enum Notice: Equatable, Sendable {
    case refused(Refusal)
    case notUnderstood(CommandError)
    case undid(String)
    case redid(String)
    case bell(isOn: Bool)
    case resumed(name: String)
    /// The agenda file had changed, and so many changes were taken in.
    case tookIn(count: Int)
    /// Something outside the session, in the reader's words.
    case failed(String)
    case notes(NotesRemark)
  }

  /// Something to know at the notes screen.
  package enum NotesRemark: Equatable, Sendable {
    /// What is being changed stays where it is until it is saved or left.
    case saveFirst
    /// Two notes or more must be picked for that.
    case pickSeveral
  }

  /// What the terminal shows.
  package enum Screen: Equatable, Sendable {
    /// The facilitator's day.
    case day
    /// The room's picture.
    case room
    case notes
    case scores
  }

  package var kind: SeatKind
  package var language: Language
  package var panel: Panel?
  package var notice: Notice?
  /// The item that the facilitator points at in the day's list; nil follows the current one.
  package var selected: ItemID?
  package var screen: Screen
  /// Whether this terminal has shown the room's picture: then nothing that is held back is ever drawn on it.
  package internal(set) var hasShownRoom: Bool
  @Shared package var notes = NotesState()
  @Shared package var scores = ScoresState()
  /// Whether the room's picture stands small on the facilitator's own screen.
  package var showsPreview = false
  package var ringsBell = false
  /// With a simulated clock: whether `>` has already gone to the change it could go to.
  package var isAtChange = false

  package init(kind: SeatKind, language: Language) {
    self.kind = kind
    self.language = language
    screen =
      switch kind {
      case .projector: .room
      case .notes: .notes
      case .scores: .scores
      case .facilitator, .command: .day
      }
    hasShownRoom = kind == .projector
  }

  /// Whether only the item pointed at in the day's list may have changed, on a screen that shows the list.
  package func differsInSelectionAlone(from other: SeatState) -> Bool {
    guard kind == .facilitator, screen == .day, panel == nil else { return false }
    var same = self
    same.selected = other.selected
    return same == other
  }
}

/// What a key brings about; plain data that the loop carries out.
package enum Effect: Equatable, Sendable {
  /// Records an act, dated now or, where it says so, earlier.
  case append(Act, at: Moment?)
  case moveClock(to: Moment)
  /// Lets the user's own editor change a text; what comes of it is given to `SeatState.takeEdited`.
  case editText(String)
  /// Throws away what an earlier seat was typing.
  case dropDraft(Draft)
  case quit
}
