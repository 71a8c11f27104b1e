import CellGrid
import Phrases
import SamlingCore

/// Everything that a seat's keys and views depend on.
package struct SeatContext: Sendable {
  private let basis: Basis
  package private(set) var now: Moment
  /// What is on now; nil before a day's first stretch and after its last.
  package private(set) var scene: Scene?
  package var save: SaveState
  /// How large the seat's screen is, for what scrolls.
  package var screen: Size

  package init(
    ledger: Ledger, session: Session, now: Moment, wall: WallClock, language: Language,
    freshID: String, notation: any NotationReader, isRehearsal: Bool = false,
    others: [SeatKind] = [], gone: [SeatKind] = [], rivals: Set<ActorID> = [],
    save: SaveState = .saved,
    screen: Size = Size(columns: 80, rows: 24), earlier: EarlierGathering? = nil,
    place: SessionPlace? = nil
  ) {
    basis = Basis(
      ledger: ledger, session: session, worked: now, wall: wall, language: language,
      freshID: freshID, notation: notation, isRehearsal: isRehearsal, others: others, gone: gone,
      rivals: rivals, earlier: earlier, place: place)
    self.now = now
    self.save = save
    self.screen = screen
    scene = makeScene()
  }

  package var ledger: Ledger { basis.ledger }
  package var session: Session { basis.session }
  package var wall: WallClock { basis.wall }
  package var language: Language { basis.language }
  package var freshID: String { basis.freshID }
  package var notation: any NotationReader { basis.notation }
  package var isRehearsal: Bool { basis.isRehearsal }
  /// The kinds of the other seats that are open.
  package var others: [SeatKind] { basis.others }
  /// The kinds of seats that were open here and went without being closed.
  package var gone: [SeatKind] { basis.gone }
  /// The other open seats of this seat's kind.
  package var rivals: Set<ActorID> { basis.rivals }
  /// What the gathering before this one scored; nil where none is named.
  package var earlier: EarlierGathering? { basis.earlier }
  /// Where the session lies; nil where that is not known.
  package var place: SessionPlace? { basis.place }
  /// The number of the ledger's changes when it was worked out.
  package var changes: Int { basis.ledger.changes }
  /// When the forecast was worked out.
  package var worked: Moment { basis.worked }
  /// The forecast of the day in focus; nil when all days have ended.
  package var forecast: Forecast? { basis.forecast }
  /// The session as the room still sees it; nil while its picture moves.
  package var frozen: Frozen? { basis.frozen }
  /// The instant the forecast was worked out for; what is not drawn each second is told as of then.
  var steady: Moment { basis.steady }

  /// Moves on to a later instant; returns false, and moves nothing, where the forecast may differ by then.
  package mutating func advance(to now: Moment) -> Bool {
    guard now >= basis.worked, now < basis.minuteEnd else { return false }
    if let ticking {
      guard let face = ticking.face(at: now) else { return false }
      scene?.clock = face
    }
    self.now = now
    return true
  }

  /// The clock that runs on the seat's picture; nil where there is none.
  package var ticking: Ticking? {
    guard let source = scene?.source, let phase = scene?.clock.phase else { return nil }
    return Ticking(
      source: source, phase: phase, worked: basis.worked, minuteEnd: basis.minuteEnd)
  }

  /// The context that the room's picture is drawn from: this one, or that of the frozen session.
  package var ofRoom: SeatContext {
    guard let frozen else { return self }
    return SeatContext(
      ledger: ledger, session: frozen.session, now: frozen.at, wall: wall, language: language,
      freshID: freshID, notation: notation, earlier: earlier)
  }

  /// The stretch that is on now.
  package var current: Stretch? {
    session.openDay.flatMap { day in
      session.stretches(ofDay: day).first { $0.id == session.current }
    }
  }

  /// Whether a day has ended today and another is to come, whose times are not today's.
  package var isBetweenDays: Bool {
    guard session.openDay == nil, session.dayInFocus != nil else { return false }
    let today = wall.date(at: now)
    return session.days.contains { $0.ended != nil && $0.date == today }
  }

  /// The date of the day to open, where that comes after today; nil in a rehearsal, whose clock follows the programme.
  package var dateAhead: PlanDate? {
    guard session.openDay == nil, !isRehearsal,
      let date = session.dayInFocus.flatMap({ session.agenda.days[$0].date })
    else { return nil }
    let today = wall.date(at: now)
    func order(_ date: PlanDate) -> (Int, Int, Int) {
      (date.year ?? today.year ?? 0, date.month, date.day)
    }
    return order(date) > order(today) ? date : nil
  }

  /// The present ways to catch up.
  package var proposals: [Proposal] {
    session.openDay.map { replan(of: session, day: $0, at: now, wall: wall) } ?? []
  }

  /// What follows if what is on gets so much more; nil where nothing runs or nothing would change.
  func whatIf(givingMore by: Seconds) -> Proposal? {
    session.openDay.flatMap {
      SamlingCore.whatIf(givingMore: by, in: session, day: $0, at: now, wall: wall)
    }
  }

  /// The reader of commands typed here.
  package func commands(selected: ItemID?, proposals: [Proposal] = []) -> CommandReader {
    CommandReader(
      session: session, now: now, wall: wall, notation: notation, freshID: freshID,
      selected: selected, proposals: { proposals }, language: language)
  }
}

/// What stays the same in a context from one second to the next, kept apart because a context is copied at every key.
private final class Basis: Sendable {
  let ledger: Ledger
  let session: Session
  /// When the context was worked out.
  let worked: Moment
  /// When the next minute on the wall begins after it.
  let minuteEnd: Moment
  let wall: WallClock
  let language: Language
  let freshID: String
  let notation: any NotationReader
  let isRehearsal: Bool
  let others: [SeatKind]
  let gone: [SeatKind]
  let rivals: Set<ActorID>
  let earlier: EarlierGathering?
  let place: SessionPlace?
  let steady: Moment
  let forecast: Forecast?
  let frozen: Frozen?

  init(
    ledger: Ledger, session: Session, worked: Moment, wall: WallClock, language: Language,
    freshID: String, notation: any NotationReader, isRehearsal: Bool, others: [SeatKind],
    gone: [SeatKind], rivals: Set<ActorID>, earlier: EarlierGathering?, place: SessionPlace?
  ) {
    self.ledger = ledger
    self.session = session
    self.worked = worked
    self.wall = wall
    minuteEnd = wall.nextMinute(after: worked)
    self.language = language
    self.freshID = freshID
    self.notation = notation
    self.isRehearsal = isRehearsal
    self.others = others
    self.gone = gone
    self.rivals = rivals
    self.earlier = earlier
    self.place = place
    let step = session.wholeSteps(to: worked)
    steady = step
    forecast = session.dayInFocus.flatMap {
      SamlingCore.forecast(of: session, day: $0, at: step, wall: wall)
    }
    var copy = ledger
    frozen = session.isFrozen ? copy.frozen() : nil
  }
}

extension Session {
  /// The instant that forecasts are worked out for, so that they are the same however often a seat wakes up: rounded
  /// down to ten seconds, or to a minute while the clock is paused.
  fileprivate func wholeSteps(to now: Moment) -> Moment {
    let step: Int64 = current.flatMap { runs[$0] }?.isPaused == true ? 60_000 : 10_000
    return Moment(milliseconds: now.milliseconds / step * step)
  }
}
