import CellGrid
import Phrases
import SamlingCore

/// What only one seat remembers: panels, selection, what was typed.
package struct SeatState: Equatable, Sendable {
  /// A panel over the seat's own screen.
  package enum Panel: Equatable, Sendable {
    case help(Search)
    /// A command line, and which of the commands beneath it is chosen; nil where none has been pointed at.
    case palette(LineEditor, chosen: Int? = nil)
    /// A question that a key asked before doing something.
    case confirm(Question)
    /// Ways to catch up as they were when the panel opened, so that none changes under the finger.
    case replan(selected: Int, [Proposal])
    /// How much more time what is on is to get, and what would follow.
    case length(LengthChange)
    /// The order of a round's turns, while it is being changed.
    case order(round: StepID, parties: [PartyID], selected: Int)
    /// The team's notes that the room has not seen.
    case held(selected: Int)
    /// Who takes part, and the circles that are made of them.
    case people(selected: Int)
    /// What the gathering before agreed on, from so many lines down.
    case agreements(from: Int)
  }

  /// What is typed in help, and which of the commands that this leaves is chosen.
  package struct Search: Equatable, Sendable {
    package var typing = LineEditor()
    package var chosen = 0
  }

  /// So many minutes more, or less where negative, that are not given yet.
  package struct LengthChange: Equatable, Sendable {
    package var minutes: Int
    /// Whether its digits were typed, so that another is added to them.
    package var isTyped = false
  }

  /// What Enter or «yes» will do once it has been asked about.
  package enum Question: Equatable, Sendable {
    case jump(StretchID)
    /// Whether going on, which was done just now, is undone, or the room goes back.
    case undoNext
    case drop(ItemID)
    case endDay
    case openDay(Int)
    /// Whether the party that was passed over takes its turn now, at a round's end.
    case takeTurn(StretchID)
    case release([NoteID])
    /// Whether the room sees its answers, as long as the stretch runs that did when it was asked.
    case reveal(PollID, during: StretchID?)
    /// Takes all answers away.
    case clear(PollID)
    /// Draws a circle again.
    case redraw(String)
    case quit
    /// The last act on the clock was on another date or hours ago.
    case resumeAfterSilence(last: Moment)
  }

  /// A line at the foot of the screen until the next key.
  package enum Notice: Equatable, Sendable {
    case refused(Refusal)
    case notUnderstood(CommandError)
    case undid(String)
    case redid(String)
    /// What another seat of this kind did, by its act's kind.
    case otherDid(String)
    /// The clock of a seat on another machine is ahead of the time here.
    case clockAhead(SeatKind, minutes: Int)
    case bell(isOn: Bool)
    case resumed(name: String)
    /// The agenda file had changed, and this many changes were taken in.
    case tookIn(count: Int)
    /// A failure outside the session, in the reader's words.
    case failed(String)
    case notes(NotesRemark)
    case sheet(SheetRemark)
  }

  /// A remark at the scores screen.
  package enum SheetRemark: Equatable, Sendable {
    /// All cells have been gone through.
    case pastLast
    /// A row would replace these answers.
    case rowReplaces(String)
    /// An answer stands in the cell, and is replaced by Enter alone.
    case replaceOrLeave
  }

  /// A remark at the notes screen.
  package enum NotesRemark: Equatable, Sendable {
    /// A note that is being changed stays where it is until it is saved or left.
    case saveFirst
    /// The command needs two picked notes or more.
    case pickSeveral
  }

  package var kind: SeatKind
  package var language: Language
  package var panel: Panel?
  package var notice: Notice?
  /// The item that the facilitator points at in the day's list; nil for the current one.
  package var selected: ItemID?
  /// What the terminal shows.
  package var screen: Screen
  /// Whether this terminal has shown the room's picture, so that nothing held back is ever drawn on it.
  package internal(set) var hasShownRoom: Bool
  @Shared package var notes = NotesState()
  @Shared package var scores = ScoresState()
  /// Whether the room's picture stands small on the facilitator's own screen.
  package var showsPreview = false
  package var ringsBell = false
  /// How styles look, where somebody has said so at this seat.
  package var theme: Theme?
  /// The last act before a silence that has been asked about.
  var silence: Moment?
  /// Whether `>` has already moved the simulated clock to the next change.
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

  /// Whether only the note being typed may have changed, on a screen that shows it with no panel over it.
  package func differsInLineAlone(from other: SeatState) -> Bool {
    guard screen == .notes, panel == nil, notes.panel == nil else { return false }
    var same = self
    same.notes.line = other.notes.line
    return same == other
  }
}

/// What a key brings about, as plain data that the loop carries out.
package enum Effect: Equatable, Sendable {
  /// Records an act, dated now or at an earlier instant.
  case append(Act, at: Moment?)
  /// Takes a key, once the acts before it are folded.
  case again(Key)
  case moveClock(to: Moment)
  /// Has the user's own editor change a text; the loop gives the result to `SeatState.takeEdited`.
  case editText(String)
  /// Throws away an earlier seat's draft.
  case dropDraft(Draft)
  /// Opens the minutes in the user's own browser.
  case openMinutes
  case quit
}
