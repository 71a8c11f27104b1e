import CellGrid
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
    case did(Command.Name)
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
  package var notes = NotesState()
  package var scores = ScoresState()
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

/// Whether what was done is on disk.
package enum SaveState: Equatable, Sendable {
  case saved
  /// On its way; nothing to worry about.
  case saving
  /// The disk refuses: how many acts are only in memory, since when, and why in the reader's words.
  case failing(count: Int, since: Moment, reason: String)

  package var isFailing: Bool {
    if case .failing = self { true } else { false }
  }
}

/// All that a seat's keys and views are read in the light of.
package struct SeatContext: Sendable {
  package var ledger: Ledger
  package let session: Session
  package private(set) var now: Moment
  package let wall: WallClock
  package var language: Language
  package var freshID: String
  package var notation: any NotationReader
  package var isRehearsal: Bool
  /// The kinds of the other seats that are open.
  package var others: [SeatKind]
  /// The kinds of seats that were open here and are gone without having been closed.
  package var gone: [SeatKind]
  /// Other open seats of this seat's kind.
  package var rivals: Set<ActorID>
  package var save: SaveState
  /// How large the seat's screen is, for what scrolls.
  package var screen: Size
  /// What the gathering before this one scored; nil where none is named.
  package let earlier: EarlierGathering?
  /// The forecast of the day in focus; nil when all days have ended.
  package let forecast: Forecast?
  /// The session as the room still sees it; nil while its picture moves.
  package let frozen: Frozen?
  /// What is on now; nil before a day's first stretch and after its last.
  package private(set) var scene: Scene?
  /// When the forecast was worked out.
  private let worked: Moment
  /// The instant it was worked out for; what is not drawn anew each second is told as of then.
  let steady: Moment

  package init(
    ledger: Ledger, session: Session, now: Moment, wall: WallClock, language: Language,
    freshID: String, notation: any NotationReader, isRehearsal: Bool = false,
    others: [SeatKind] = [], gone: [SeatKind] = [], rivals: Set<ActorID> = [],
    save: SaveState = .saved,
    screen: Size = Size(columns: 80, rows: 24), earlier: EarlierGathering? = nil
  ) {
    self.ledger = ledger
    self.session = session
    self.now = now
    worked = now
    self.wall = wall
    self.language = language
    self.freshID = freshID
    self.notation = notation
    self.isRehearsal = isRehearsal
    self.others = others
    self.gone = gone
    self.rivals = rivals
    self.save = save
    self.screen = screen
    self.earlier = earlier
    let step = session.wholeSteps(to: now)
    steady = step
    forecast = session.dayInFocus.flatMap {
      SamlingCore.forecast(of: session, day: $0, at: step, wall: wall)
    }
    if session.isFrozen {
      var copy = ledger
      frozen = copy.frozen()
    } else {
      frozen = nil
    }
    scene = makeScene()
  }

  /// Moves on some seconds; false, and nothing is moved, where the forecast may be another by then.
  package mutating func advance(to now: Moment) -> Bool {
    guard now.isSameMinute(as: worked) else { return false }
    if let ticking {
      guard let face = ticking.face(at: now) else { return false }
      scene?.clock = face
    }
    self.now = now
    return true
  }

  /// The clock that runs on the seat's picture; nil where none is on.
  package var ticking: Ticking? {
    guard let source = scene?.source, let phase = scene?.clock.phase else { return nil }
    return Ticking(source: source, phase: phase, worked: worked)
  }

  /// What the room's picture is drawn from: the same, or the session as it was frozen.
  package var ofRoom: SeatContext {
    guard let frozen else { return self }
    return SeatContext(
      ledger: ledger, session: frozen.session, now: frozen.at, wall: wall, language: language,
      freshID: freshID, notation: notation, earlier: earlier)
  }

  /// The stretch on now.
  package var current: Stretch? {
    session.openDay.flatMap { day in
      session.stretches(ofDay: day).first { $0.id == session.current }
    }
  }

  /// Whether a day has ended today and another is to come; that one's times are then not today's.
  package var isBetweenDays: Bool {
    guard session.openDay == nil, session.dayInFocus != nil else { return false }
    let today = wall.date(at: now)
    return session.days.contains { $0.ended != nil && $0.date == today }
  }

  /// Ways to catch up, now.
  package var proposals: [Proposal] {
    session.openDay.map { replan(of: session, day: $0, at: now, wall: wall) } ?? []
  }

  /// What reads typed commands here.
  package func commands(selected: ItemID?, proposals: [Proposal] = []) -> CommandReader {
    CommandReader(
      session: session, now: now, wall: wall, notation: notation, freshID: freshID,
      selected: selected, proposals: { proposals }, language: language)
  }
}

extension Session {
  /// The instant that forecasts are worked out for, so that they are the same however often a seat wakes up: whole ten
  /// seconds, or, while the clock stands, whole minutes.
  fileprivate func wholeSteps(to now: Moment) -> Moment {
    let step: Int64 = current.flatMap { runs[$0] }?.isPaused == true ? 60_000 : 10_000
    return Moment(milliseconds: now.milliseconds / step * step)
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
  case ring
  case quit
}
