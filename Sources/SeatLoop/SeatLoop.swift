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
  private let notation: any NotationReader
  private var clock: SeatClock
  private var seat: SeatState
  private var isOver = false
  private var lastPhase: ClockFace.Phase?
  /// What is on the display.
  private var shown: ShownPicture?
  /// The context that the latest keys and picture used; nil where one must be worked out anew.
  private var known: SeatContext?
  private var shownSave = Seats.SaveState.saved
  /// How many things were wrong with the session's files at the last look.
  private var seenFaults: Int
  private var neighbours: Neighbours
  /// The descriptors to wait for: the display's `keys` first, then the journal's, then the follower's two.
  private var polled: [pollfd]
  private let keys: Int
  private let drafts: DraftKeeper
  private let edit: TextEditing?
  /// Writes what the disk does not take to a rescue file; returns whether all of it is there.
  private let rescue: (() -> Bool)?
  /// How many acts there were to rescue when that was last done while the question about closing stands.
  private var rescued: Int?
  /// Has the documents written; nil at a seat that writes none.
  private var clerk: DocumentClerk?
  /// Opens the minutes outside the terminal; returns why it could not.
  private let openMinutes: (() -> String?)?

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
    edit: TextEditing? = nil, rescue: (() -> Bool)? = nil, writeDocuments: (() -> Void)? = nil,
    openMinutes: (() -> String?)? = nil
  ) {
    self.desk = desk
    self.display = display
    self.clock = clock
    self.notation = notation
    neighbours = Neighbours(presence, isTold: presence.map(desk.follower.follow) ?? false)
    self.edit = edit
    self.rescue = rescue
    self.openMinutes = openMinutes
    drafts = DraftKeeper(desk)
    seenFaults = desk.follower.account.faults
    clerk = writeDocuments.map { DocumentClerk(desk.session(), begin: $0) }
    self.clock.follow(desk.session())
    seat = SeatState(kind: desk.kind, language: language)
    seat.notice = notice
    keys = display.descriptors.count
    polled = (display.descriptors + [desk.journal.descriptor, desk.follower.descriptor ?? -1])
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    polled.append(
      pollfd(fd: desk.follower.mountDescriptor ?? -1, events: Int16(POLLPRI), revents: 0))
    seat.askAboutSilence(context())
    seat.openWithAgreements(context())
  }

  /// Runs until the seat is closed, then gives the terminal back.
  package func run() -> Outcome {
    _ = neighbours.look(for: desk, isHinted: true)
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
      writeDocuments()
    }
    return .quit
  }

  /// Asks about Control-C where q would ask; returns false where it ends the seat, as a second one does.
  func asksInstead(_ ending: Ending) -> Bool {
    guard ending == .brokenOff, seat.kind != .projector, seat.panel != .confirm(.quit)
    else { return false }
    for effect in seat.takeInterrupt(context()) { carryOut(effect) }
    if isOver || seat.panel != .confirm(.quit) { return false }
    display.ending = nil
    paint()
    return true
  }

  /// Handles everything that has come, without waiting; for tests.
  package func turn() {
    takeKeys()
    if drafts.isDue { drafts.keep(seat.notes, at: clock.now) }
    _ = follow()
    _ = neighbours.look(for: desk, isHinted: true)
    paint()
    writeDocuments()
  }

  /// Begins to write the documents that are due, in the session's own folder only.
  private func writeDocuments() {
    if desk.standing.trouble == nil { clerk?.beginIfDue(desk.journal) }
  }

  package var state: SeatState { seat }
  package var now: Moment { clock.now }

  // MARK: The one wait

  private func wait() {
    let ready = poll(&polled, nfds_t(polled.count), timeout(clock.now))
    func isReady(_ places: Range<Int>) -> Bool {
      ready > 0 && polled[places].contains { $0.revents != 0 }
    }
    // A signal interrupted the wait: the terminal may have another size.
    var isChanged = ready < 0
    if isReady(0..<keys) || ready < 0 {
      takeKeys()
      isChanged = true
    }
    if drafts.isDue { drafts.keep(seat.notes, at: clock.now) }
    if isReady(keys..<keys + 1) {
      desk.journal.silence()
      isChanged = saveStateChanged() || isChanged
    }
    let isHinted = isReady(keys + 1..<keys + 3)
    if isHinted || (ready == 0 && desk.isLookDue) { isChanged = follow() || isChanged }
    if isOver { return }
    isChanged = neighbours.look(for: desk, isHinted: isHinted) || isChanged
    if isChanged { return paint() }
    if ready == 0 { paintSecond() }
  }

  /// Milliseconds to wait at most: until the picture changes by itself, or files must be looked at again.
  private func timeout(_ now: Moment) -> Int32 {
    let change = shown?.change(after: now)
    var least = change.flatMap { clock.wait(until: $0) } ?? .max
    if let wait = drafts.wait { least = min(least, wait) }
    if let interval = desk.interval { least = min(least, Int32(interval.milliseconds)) }
    return least
  }

  /// Reads what others wrote; returns whether there was anything.
  private func follow() -> Bool {
    let isNews = desk.follow { known = nil }
    tellNews()
    let isTold = tellFaults()
    return clock.look() || isTold || isNews
  }

  /// Tells whose clock is ahead, and a facilitator what another one did.
  private func tellNews() {
    let (news, ahead) = (desk.takeNews(), desk.takeClockAhead(now: clock.now))
    if case .failed = seat.notice { return }
    if let ahead {
      // Rounded, so that 9:59 is told as ten minutes.
      seat.notice = .clockAhead(ahead.seat, minutes: Int((ahead.by.milliseconds + 30_000) / 60_000))
    } else if let news, seat.kind == .facilitator {
      seat.notice = .otherDid(news)
    }
  }

  /// Says so where more is wrong with the session's files than before; returns whether it is.
  private func tellFaults() -> Bool {
    let faults = desk.follower.account.faults
    defer { seenFaults = faults }
    guard faults > seenFaults else { return false }
    seat.notice = .failed(seat.language.phrases.faultsInFiles(faults))
    return true
  }

  private func saveStateChanged() -> Bool {
    let save = desk.saveState(seat.language)
    // «On its way» and «saved» look the same.
    let isSame = save == shownSave || (!save.isFailing && !shownSave.isFailing)
    shownSave = save
    return !isSame
  }

  private func takeKeys() {
    for key in display.readKeys() where !isOver {
      take(key)
    }
  }

  private func take(_ key: Key) {
    let effects = seat.take(key, context())
    drafts.look(at: seat)
    guard !effects.isEmpty else { return }
    // The session must not be held twice while it changes.
    known = nil
    for effect in effects { carryOut(effect) }
  }

  /// Writes a rescue file before the question about closing promises one.
  private func rescueIfAsking() {
    guard seat.panel == .confirm(.quit),
      case .failing(let count, _, _, _) = desk.saveState(seat.language)
    else {
      rescued = nil
      return
    }
    if rescued == count { return }
    rescued = count
    desk.isRescued = rescue?() ?? false
  }

  private func paint() {
    rescueIfAsking()
    let context = context()
    ringIfUrgent(context.scene?.clock.phase)
    seat.settle(context)
    if let theme = seat.theme, theme != display.theme {
      display.theme = theme
      shown = nil
    }
    display.keepsStopKey = Command.screensOfText.contains(seat.keyScreen(context))
    if let grid = shown?.carryOn(as: seat, context) { return display.paint(grid) }
    let picture = seatView(seat, context, size: display.size)
    display.paint(picture.grid)
    shown = ShownPicture(picture, seat, context)
    clerk?.look(at: context.session)
  }

  /// Paints the next second: the clock alone, where nothing else may have changed.
  private func paintSecond() {
    guard let known, clock.wall(in: known.session) == known.wall,
      let grid = shown?.turn(to: clock.now)
    else { return paint() }
    display.paint(grid)
  }

  private func ringIfUrgent(_ phase: ClockFace.Phase?) {
    defer { lastPhase = phase }
    guard seat.ringsBell, let phase, let lastPhase, phase != lastPhase else { return }
    if [.lastFifth, .lastMinute, .over].contains(phase), lastPhase != .paused { display.ring() }
  }

  // MARK: Carrying out

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .append(let act, let at): append(act, at: at)
    case .again(let key): take(key)
    case .moveClock(let moment): moveClock(to: moment)
    case .quit: isOver = true
    case .editText(let text): editText(text)
    case .openMinutes:
      if let failure = openMinutes?() { seat.notice = .failed(failure) }
    case .dropDraft(let draft): drafts.drop(draft, keeping: seat.notes, at: clock.now)
    }
  }

  private func moveClock(to moment: Moment) {
    do throws(FolderError) {
      try clock.move(to: moment)
    } catch {
      seat.notice = .failed(error.sentence(in: seat.language))
    }
  }

  /// Offers what a seat of this kind that died was typing.
  private func offerDrafts() {
    guard seat.kind != .projector else { return }
    let found = drafts.findOrphans(living: neighbours.living(besides: desk.journal.actor))
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

  /// The context for keys and pictures now.
  ///
  /// Its forecast is worked out once a minute, and when anything has changed.
  private func context() -> SeatContext {
    if var same = known, same.changes == desk.ledger.changes, same.others == desk.others,
      same.gone == desk.gone, same.wall == clock.wall(in: same.session),
      same.advance(to: clock.now)
    {
      same.save = desk.saveState(seat.language)
      same.screen = display.size
      known = same
      return same
    }
    let session = desk.session()
    clock.follow(session)
    let context = SeatContext(
      ledger: desk.ledger, session: session, now: clock.now, wall: clock.wall(in: session),
      language: seat.language, freshID: desk.freshID, notation: notation,
      isRehearsal: clock.isSimulated, others: desk.others, gone: desk.gone, rivals: desk.rivals,
      save: desk.saveState(seat.language), screen: display.size, earlier: desk.earlier,
      place: desk.place)
    known = context
    return context
  }
}

/// The result of editing a text elsewhere.
package enum EditedText: Equatable, Sendable {
  case text(String)
  /// Why editing failed, in the reader's words; the text is unchanged.
  case failed(String)
}
