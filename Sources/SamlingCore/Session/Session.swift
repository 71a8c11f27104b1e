/// What has happened at a gathering so far: the agenda as it now stands, and how its stretches ran.
///
/// Folded from records by `apply`, which never fails; equal sets of records give equal sessions.
package struct Session: Equatable, Encodable, Sendable {
  /// The agenda with all that was changed live.
  package private(set) var agenda: Agenda
  /// One for each day of the agenda.
  package internal(set) var days: [DayRun]
  /// The stretch that runs or is paused; nil before a day's first and after its last.
  package internal(set) var current: StretchID?
  package internal(set) var runs: [StretchID: Run] = [:]
  package internal(set) var skipped: Set<StretchID> = []
  /// What was given to, or taken from, each stretch's planned length.
  package internal(set) var adjustments: [StretchID: Seconds] = [:]
  package internal(set) var turnOrders: [StepID: [PartyID]] = [:]
  package internal(set) var droppedItems: Set<ItemID> = []
  package internal(set) var droppedParties: Set<PartyID> = []
  /// Parties that are not here for now.
  package internal(set) var awayParties: Set<PartyID> = []
  /// Questions that are no longer asked; those with answers are still shown with them.
  package internal(set) var droppedPrompts: Set<PromptID> = []
  /// From these items on, times are agreed to be this much later than planned.
  package internal(set) var promises: [ItemID: Seconds] = [:]
  package internal(set) var sideClock: SideClock?
  /// Whether the room's picture is black.
  package internal(set) var isBlack = false
  /// A few words to the room, instead of its picture.
  package internal(set) var message: String?
  /// The record since which the room's picture stands still; nil while it moves.
  package internal(set) var frozenBy: RecordID?
  package internal(set) var shownAnswers = ShownAnswers.none
  /// The drawn circle that the room sees with its members.
  package internal(set) var shownCircle: ShownCircle?
  /// The circle that stays on the room's picture when another step begins, by its word; nil where it goes.
  package internal(set) var keptCircle: String?
  /// The question that the facilitator has put before the room; nil where the room is at the open one, or the first.
  package internal(set) var focus: PromptID?
  /// The item whose bullets the room sees; nil while it sees none.
  package internal(set) var detailedItem: ItemID?
  /// True while the room is shown what the gathering before agreed on; nil elsewhere.
  package internal(set) var agreementsInRoom: Bool?
  package internal(set) var notes = NoteBook()
  /// How far each poll has come; those that have not been opened have no entry.
  package internal(set) var pollStates: [PollID: PollState] = [:]
  package internal(set) var ballots = BallotBox()
  /// The polls whose result the room has seen, those that were opened again since too.
  package internal(set) var seenPolls: Set<PollID> = []
  /// The poll whose result the room sees; nil while it sees none.
  package internal(set) var shownPoll: PollID?
  /// What the room added to judge, choose or place, by prompt.
  package internal(set) var addedSubjects: [PromptID: [AddedSubject]] = [:]
  /// What was taken over from the gathering before, in its order; nil where nothing was.
  package internal(set) var takenOver: [Agreement]?
  /// How many are in the room; nil until somebody has counted.
  package internal(set) var presentCount: Int?
  /// Who was asked earlier questions, where that has changed since.
  package internal(set) var headCounts = HeadCounts()
  /// When the last act that touched the clock happened; nothing may be dated before it.
  package internal(set) var lastClockAct: Moment?
  /// How many events made no sense when they arrived.
  package internal(set) var ignored = 0
  /// The names of persons; not part of the session's state.
  package var people = People()
  /// What was opened and answered latest; not part of the session's state.
  package internal(set) var latest = LatestAnswers()
  /// When the room's picture changed, and how its pages turn; not part of the session's state.
  package internal(set) var paging = Paging()
  /// The unrolled days, until something changes them.
  var unrolled = Unrolled()

  /// What a digest is made of: what earlier programs knew, and what is nil where none of its events has come.
  ///
  /// `headCounts`, `seenPolls`, `latest` and `paging` follow from the same records, and would change the digest of every session of before.
  private enum CodingKeys: CodingKey {
    case agenda, days, current, runs, skipped, adjustments, turnOrders, droppedItems, droppedParties
    case awayParties, droppedPrompts, promises, sideClock, isBlack, message, frozenBy, shownAnswers
    case shownCircle, keptCircle, focus, detailedItem, notes, pollStates, ballots, shownPoll
    case addedSubjects, takenOver, agreementsInRoom
    case presentCount, lastClockAct, ignored, people, unrolled
  }

  package init(agenda: Agenda) {
    self.agenda = agenda
    days = agenda.days.map { _ in DayRun() }
  }

  /// Changes the agenda in place and forgets the unrolled days.
  mutating func changeAgenda(_ change: (inout Agenda) -> Void) {
    unrolled.days = nil
    change(&agenda)
  }

  /// Whether the room's picture stands still.
  package var isFrozen: Bool { frozenBy != nil }

  /// The day that is open, from 0; nil before the first, between days and after the last.
  package var openDay: Int? { days.firstIndex { $0.isOpen } }

  /// The day that is open, or else the next to open, after the last that was held; nil once that was the last.
  package var dayInFocus: Int? {
    if let openDay { return openDay }
    let next = (days.lastIndex { $0.ended != nil } ?? -1) + 1
    return next < days.count ? next : nil
  }
}

/// How one day of the agenda went.
package struct DayRun: Equatable, Codable, Sendable {
  /// The date it was opened on, and how far its clocks are ahead of UTC.
  package var date: PlanDate?
  package var offset = Seconds.zero
  /// The zone of its clocks; nil where it was not recorded.
  package var zone: ZoneName?
  package var opened: Moment?
  package var ended: Moment?

  package init() {}

  init(date: PlanDate, offset: Seconds, zone: ZoneName?, opened: Moment) {
    self.date = date
    self.offset = offset
    self.zone = zone
    self.opened = opened
  }

  package var isOpen: Bool { opened != nil && ended == nil }
}

/// How one stretch ran.
package struct Run: Equatable, Codable, Sendable {
  /// How far the stretch has come.
  package enum State: Equatable, Codable, Sendable {
    /// Its clock has run since this instant.
    case running(since: Moment)
    case paused(at: Moment)
    /// The room went back before it was done; it will come again.
    case left(at: Moment)
    case done(at: Moment)
  }

  /// When it first began.
  package var began: Moment
  /// Time used before the present running spell.
  package var usedBefore: Duration
  package var state: State

  package init(began: Moment, usedBefore: Duration = .zero, state: State) {
    self.began = began
    self.usedBefore = usedBefore
    self.state = state
  }

  /// Time used until now, pauses not counted.
  package func used(at now: Moment) -> Duration {
    guard case .running(let since) = state else { return usedBefore }
    return usedBefore + max(.zero, now - since)
  }

  /// When it last stopped running; nil while it runs.
  package var stopped: Moment? {
    switch state {
    case .running: nil
    case .paused(let at), .left(let at), .done(let at): at
    }
  }

  package var isDone: Bool {
    if case .done = state { true } else { false }
  }

  package var isPaused: Bool {
    if case .paused = state { true } else { false }
  }
}

/// A clock beside the agenda's: «summe i fem minutter».
package struct SideClock: Equatable, Codable, Sendable {
  package var began: Moment
  package var length: Seconds

  package init(began: Moment, length: Seconds) {
    self.began = began
    self.length = length
  }
}
