import CellGrid
import Phrases
import SamlingCore
import Seats
import SessionFolder

/// One running seat: waits for keys, the next tick, files and «saved», and carries out the effects.
///
/// There is one wait. Nothing runs while nothing changes; with a clock running it wakes once a second.
package final class SeatLoop {
  private let desk: Desk
  private let display: any Display
  private let presence: Presence?
  private let notation: any NotationReader
  private var clock: SeatClock
  private var seat: SeatState
  private var isOver = false
  private var lastPhase: ClockFace.Phase?
  /// What is on the display.
  private var shown: Picture?
  /// The seat as it was when the picture was last drawn whole.
  private var shownSeat: SeatState
  private var isFailureShown = false
  /// The picture's clock, where it may be drawn by itself.
  private var ticking: Ticking?
  /// When the picture changes by itself, worked out when the ledger had `ticksChanges` changes.
  private var ticks: Ticks
  private var ticksChanges: Int
  /// Whether the picture no longer changes by itself, because it is the room's and frozen.
  private var isStill = false
  /// How many contexts have been worked out whole: by now, and when the picture was drawn.
  private var works = 0
  private var shownWorks = 0
  /// The latest context; nil where one must be worked out anew.
  private var fresh: SeatContext?
  /// Whether `fresh` is of this wake-up.
  private var isCurrent = false
  private var seenChanges = 0
  /// When to look next for other seats, by `SeatClock.uptime`.
  private var nextPresenceLook = SeatClock.uptime
  /// The descriptors to wait for: the display's `keys` first, then the journal's, then the follower's.
  private var polled: [pollfd]
  private let keys: Int
  private let drafts: DraftKeeper
  private let edit: TextEditing?
  /// Has the documents written; nil at a seat that writes none.
  private var clerk: DocumentClerk?

  /// Why the loop returned.
  package enum Outcome: Equatable, Sendable {
    case quit
    /// A signal came, or the terminal vanished.
    case ended(Ending)
  }

  /// Lets the user's own editor, which has the terminal meanwhile, change a text.
  package typealias TextEditing = (String) -> EditedText

  package init(
    desk: Desk, display: any Display, clock: SeatClock, language: Language,
    notation: any NotationReader, presence: Presence? = nil, notice: SeatState.Notice? = nil,
    edit: TextEditing? = nil, writeDocuments: (() -> Void)? = nil
  ) {
    self.desk = desk
    self.display = display
    self.clock = clock
    self.notation = notation
    self.presence = presence
    self.edit = edit
    drafts = DraftKeeper(desk)
    clerk = writeDocuments.map { DocumentClerk(desk.session(), begin: $0) }
    seat = SeatState(kind: desk.kind, language: language)
    seat.notice = notice
    shownSeat = seat
    keys = display.descriptors.count
    polled = (display.descriptors + [desk.journal.descriptor, desk.follower.descriptor ?? -1])
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    ticks = Ticks(of: desk.session())
    ticksChanges = desk.ledger.changes
    askAboutSilence()
  }

  /// Runs until the seat is closed, then gives the terminal back.
  package func run() -> Outcome {
    lookForOthers()
    offerDrafts()
    takeKeys()
    paint()
    defer {
      display.close()
      if seat.kind != .projector { drafts.close(seat.notes, at: clock.now) }
    }
    while !isOver {
      if let ending = display.ending, !asksInstead(ending) { return .ended(ending) }
      wait()
      clerk?.beginIfDue(desk.journal)
    }
    return .quit
  }

  /// Asks about Control-C where q would ask; returns false where it ends the seat, as a second one does.
  func asksInstead(_ ending: Ending) -> Bool {
    guard ending == .brokenOff, seat.kind != .projector, seat.panel != .confirm(.quit)
    else { return false }
    isCurrent = false
    for effect in seat.takeInterrupt(context()) { carryOut(effect) }
    if isOver || seat.panel != .confirm(.quit) { return false }
    display.ending = nil
    paint()
    return true
  }

  /// Handles everything that has come, without waiting; for tests.
  package func turn() {
    isCurrent = false
    takeKeys()
    if drafts.isDue { drafts.keep(seat.notes, at: clock.now) }
    isCurrent = false
    _ = desk.follow()
    lookForOthers()
    paint()
    clerk?.beginIfDue(desk.journal)
  }

  package var state: SeatState { seat }
  package var now: Moment { clock.now }

  // MARK: The one wait

  private func wait() {
    let now = clock.now
    isCurrent = false
    let ready = poll(&polled, nfds_t(polled.count), timeout(now))
    if ready < 0 {
      // Interrupted, by a resize perhaps: the display knows.
      takeKeys()
      return paint()
    }
    var isChanged = ready == 0
    if polled[..<keys].contains(where: { $0.revents != 0 }) {
      takeKeys()
      isChanged = true
    }
    if drafts.isDue { drafts.keep(seat.notes, at: now) }
    if polled[keys].revents != 0 {
      desk.journal.silence()
      isChanged = saveStateChanged() || isChanged
    }
    let isHinted = polled[keys + 1].revents != 0
    if isHinted || ready == 0 { isCurrent = false }
    // `follow` changes the session in place, so no context may hold a second copy.
    if isHinted { fresh = nil }
    let isFound = isHinted ? desk.follow() : ready == 0 && desk.followIfDue()
    isChanged = isFound || isChanged
    if isOver { return }
    let isMet = lookForOthers()
    if ready == 0, !isFound, !isMet, paintSecond() { return }
    if isChanged || isMet { paint() }
  }

  /// Milliseconds to wait at most: until the picture changes by itself, or files must be looked at again.
  private func timeout(_ now: Moment) -> Int32 {
    if ticksChanges != desk.ledger.changes {
      let session = desk.session()
      ticks = Ticks(of: session)
      isStill = session.isFrozen && seat.kind == .projector
      ticksChanges = desk.ledger.changes
    }
    let tick = isStill ? nil : clock.wait(until: ticks.next(after: now, wall: clock.wall(at: now)))
    var least = tick ?? .max
    if let wait = drafts.wait { least = min(least, wait) }
    if let interval = desk.follower.interval { least = min(least, Int32(interval.count) * 1000) }
    return least == .max ? -1 : least
  }

  private var shownSave = Seats.SaveState.saved

  private func saveStateChanged() -> Bool {
    let save = desk.saveState(seat.language)
    // «On its way» and «saved» look the same.
    let isSame = save == shownSave || (!save.isFailing && !shownSave.isFailing)
    shownSave = save
    if !isSame { isCurrent = false }
    return !isSame
  }

  private func takeKeys() {
    for key in display.readKeys() where !isOver {
      let effects = seat.take(key, context())
      drafts.look(at: seat)
      guard !effects.isEmpty else { continue }
      // The session must not be held twice while it changes.
      fresh = nil
      for effect in effects { carryOut(effect) }
    }
  }

  private func paint() {
    let context = context()
    ringIfUrgent(context.scene?.clock.phase)
    seat.settle(context)
    let takesEveryKey = seat.screen == .notes
    if display.keepsStopKey != takesEveryKey { display.keepsStopKey = takesEveryKey }
    let picture =
      if seat.kind == .projector {
        roomView(context, size: display.size)
      } else if let shown, shownWorks == works, shown.grid.size == display.size,
        shownSeat.differsInSelectionAlone(from: seat), !context.save.isFailing, !isFailureShown
      {
        seatView(seat, context, movedOn: shown)
      } else {
        seatView(seat, context, size: display.size)
      }
    display.paint(picture.grid)
    shown = picture
    shownSeat = seat
    isFailureShown = context.save.isFailing
    guard shownWorks != works else { return }
    shownWorks = works
    // Where there are two clocks, neither is drawn by itself.
    ticking = context.session.sideClock == nil ? context.ticking : nil
    clerk?.look(at: context.session)
  }

  /// Paints the next second, where only the clock has changed; returns false where more may have.
  private func paintSecond() -> Bool {
    guard works == shownWorks, seenChanges == desk.ledger.changes,
      let face = ticking?.face(at: clock.now), shown?.turn(to: face) ?? false,
      let grid = shown?.grid
    else { return false }
    display.paint(grid)
    return true
  }

  private func ringIfUrgent(_ phase: ClockFace.Phase?) {
    defer { lastPhase = phase }
    guard seat.ringsBell, let phase, let lastPhase, phase != lastPhase else { return }
    if [.lastFifth, .lastMinute, .over].contains(phase), lastPhase != .paused { display.ring() }
  }

  /// Looks who else is here, at most every ten seconds, on wake-ups that come anyway; returns whether that has changed.
  @discardableResult
  private func lookForOthers() -> Bool {
    guard SeatClock.uptime >= nextPresenceLook,
      let (living, dead) = presence?.seats(besides: desk.journal.actor)
    else { return false }
    nextPresenceLook = SeatClock.uptime + 10_000
    let others = living.map(\.seat)
    // A seat that another has taken the place of is not missing.
    let gone = dead.map(\.seat).filter { !others.contains($0) }
    desk.rivals = Set(living.filter { $0.seat == desk.kind }.map(\.actor))
    guard others != desk.others || gone != desk.gone else { return false }
    desk.others = others
    desk.gone = gone
    isCurrent = false
    return true
  }

  // MARK: Carrying out

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .append(let act, let at): append(act, at: at)
    case .moveClock(let moment): clock.move(to: moment)
    case .quit: isOver = true
    case .editText(let text): editText(text)
    case .dropDraft(let draft): drafts.drop(draft, keeping: seat.notes, at: clock.now)
    }
  }

  /// Offers what a seat of this kind that died was typing.
  private func offerDrafts() {
    guard seat.kind != .projector else { return }
    let living = Set(presence?.seats().living.map(\.actor) ?? [])
    let found = drafts.findOrphans(living: living.subtracting([desk.journal.actor]))
    seat.settle(context())
    seat.notes.offer(found)
  }

  private func editText(_ text: String) {
    guard let edit else { return }
    display.release()
    let edited = edit(text)
    display.reclaim()
    // The editor has overwritten the screen.
    shown = nil
    isCurrent = false
    switch edited {
    case .text(let text): seat.takeEdited(text)
    case .failed(let sentence): seat.notice = .failed(sentence)
    }
    drafts.look(at: seat)
  }

  private func append(_ act: Act, at: Moment?) {
    let now = clock.now
    do throws(FolderError) {
      _ = try desk.append(act, at: at, now: now)
      shownSave = desk.saveState(seat.language)
    } catch {
      seat.notice = .failed(error.sentence(in: seat.language))
      seat.takeBackTyping()
    }
  }

  /// The context of this wake-up.
  private func context() -> SeatContext {
    if isCurrent, let fresh { return fresh }
    isCurrent = true
    let now = clock.now
    if seenChanges == desk.ledger.changes, desk.others == fresh?.others, desk.gone == fresh?.gone,
      fresh?.advance(to: now) == true
    {
      fresh?.save = desk.saveState(seat.language)
      fresh?.screen = display.size
      if let fresh { return fresh }
    }
    seenChanges = desk.ledger.changes
    works += 1
    let context = SeatContext(
      ledger: desk.ledger, session: desk.session(), now: now, wall: clock.wall(at: now),
      language: seat.language, freshID: desk.freshID, notation: notation,
      isRehearsal: clock.isSimulated, others: desk.others, gone: desk.gone, rivals: desk.rivals,
      save: desk.saveState(seat.language), screen: display.size, earlier: desk.earlier)
    fresh = context
    return context
  }

  /// Asks the facilitator on another date, or after three hours' silence, whether the day ended.
  private func askAboutSilence() {
    let session = desk.session()
    guard seat.kind == .facilitator, session.openDay != nil,
      let last = desk.lastAct
    else { return }
    let now = clock.now
    let wall = clock.wall(at: now)
    if now - last >= .seconds(3 * 3600) || wall.date(at: last) != wall.date(at: now) {
      seat.panel = .confirm(.resumeAfterSilence(last: last))
    }
  }
}

/// The result of editing a text elsewhere.
package enum EditedText: Equatable, Sendable {
  case text(String)
  /// Why editing failed, in the reader's words; the text is unchanged.
  case failed(String)
}
