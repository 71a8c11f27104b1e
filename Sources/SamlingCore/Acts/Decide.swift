/// Turns a wish into the events that carry it out, or throws why it can't be carried out.
///
/// - Parameters:
///   - wish: What somebody wants.
///   - session: The session as it stands.
///   - moment: When it happens, which may be a little before `now`.
///   - now: The present instant.
///   - wall: Where the clocks on the wall stand: those of the open day; a day that is opened takes its date from it.
/// - Returns: One or more events; each names its target, so that the same wish from two seats counts once.
/// - Throws: Why it can't be done now.
package func decide(
  _ wish: Intent, in session: Session, at moment: Moment, now: Moment, wall: WallClock
) throws(Refusal) -> [Event] {
  if moment > now { throw .tooLate(moment, now: now) }
  if wish.touchesClock, let last = session.lastClockAct, moment < last {
    throw .tooEarly(moment, previous: last)
  }
  let decision = Decision(session: session, moment: moment, wall: wall)
  return try decision.events(for: wish)
}

extension Intent {
  /// Whether the wish acts on the clock, and so must not be dated before the clock's last act.
  fileprivate var touchesClock: Bool {
    switch self {
    case .clock(let wish):
      switch wish {
      case .next, .back, .jump, .pause, .resume, .skip, .nextTurn, .previousTurn, .endDay, .openDay:
        true
      case .extend, .began: false
      }
    case .plan, .agenda, .room, .note, .answer: false
    }
  }
}

/// Works out the events for a wish in one session at one moment.
struct Decision {
  let session: Session
  let moment: Moment
  let wall: WallClock

  func events(for wish: Intent) throws(Refusal) -> [Event] {
    switch wish {
    case .clock(let wish): try clock(wish)
    case .plan(let wish): try plan(wish)
    case .agenda(let wish): try change(wish)
    case .room(let wish): try show(wish)
    case .note(let wish): try note(wish).map { .noted(fact: $0) }
    case .answer(.dropSubject(let prompt, let subject)): try drop(subject, of: prompt)
    case .answer(let wish): try answer(wish).map { .polled(fact: $0) }
    }
  }

  private func clock(_ wish: Intent.Clock) throws(Refusal) -> [Event] {
    switch wish {
    case .next: try next()
    case .back: try back()
    case .jump(let stretch): try jump(to: stretch)
    case .pause: try pause()
    case .resume: try resume()
    case .extend(let seconds): try extend(by: seconds)
    case .skip: try skip()
    case .nextTurn: try moveTurn(by: 1)
    case .previousTurn: try moveTurn(by: -1)
    case .began(let seconds): try began(seconds)
    case .endDay: try endDay()
    case .openDay(let day): try openDay(day)
    }
  }

  private func plan(_ wish: Intent.Plan) throws(Refusal) -> [Event] {
    switch wish {
    case .orderTurns(let step, let parties): try orderTurns(step, parties)
    case .drawTurns(let step, var lot):
      [.turnsOrdered(step: step, parties: session.drawnOrder(of: try round(step), by: &lot))]
    case .rotateTurns(let step):
      try orderTurns(step, session.rotatedOrder(of: try round(step)))
    case .dropItem(let item): try dropOrRestore(item)
    case .replan(let events): events.isEmpty ? try refuse(.noChange) : events
    }
  }

  private func change(_ wish: Intent.AgendaChange) throws(Refusal) -> [Event] {
    switch wish {
    case .addItem(let item, let parties, let after):
      parties.map { .partyAdded(party: $0) } + (try addItem(item, after: after))
    case .rewordItem(let item, let title):
      [.itemReworded(item: try known(item).id, title: title)]
    case .moveItem(let item, let start, let end):
      try moveItem(item, start: start, end: end)
    case .addPrompt(let prompt, let step): try addPrompt(prompt, to: step)
    case .rewordPrompt(let prompt, let question):
      [.promptReworded(prompt: try known(prompt), question: question)]
    case .dropPrompt(let prompt): [.promptDropped(prompt: try known(prompt))]
    case .addParty(let party): try addParty(party)
    case .mergeParties(let party, let into):
      [.partyMerged(party: try known(party), into: try known(into))]
    case .dropParty(let party): [.partyDropped(party: try known(party))]
    case .setAway(let party, let isAway):
      session.awayParties.contains(try known(party)) == isAway
        ? try refuse(.noChange) : [.partyAway(party: party, isAway: isAway)]
    case .drawCircle(let circle, var lot, let ids): try draw(circle, by: &lot, ids: ids)
    }
  }

  private func show(_ wish: Intent.Room) throws(Refusal) -> [Event] {
    switch wish {
    case .startSideClock(let length): [.sideClockStarted(seconds: length)]
    case .stopSideClock: session.sideClock == nil ? try refuse(.noChange) : [.sideClockStopped]
    case .black(let isBlack):
      // Making the room's picture black, or light again, ends a freeze.
      (session.isFrozen ? [.screenFrozen(isFrozen: false)] : []) + [
        .screenBlacked(isBlack: isBlack)
      ]
    case .message(let text): [.messageShown(text: text)]
    case .freeze(let isFrozen):
      session.isFrozen == isFrozen ? try refuse(.noChange) : [.screenFrozen(isFrozen: isFrozen)]
    case .showAnswers(let answers):
      session.shownAnswers == answers ? try refuse(.noChange) : [.answersShown(answers: answers)]
    case .showCircle(let circle, let from): try show(circle: circle, from: from)
    case .keepCircle(let circle): try keep(circle: circle)
    case .focus(let prompt): try focus(prompt)
    case .showDetails(let isShown): try showDetails(isShown)
    case .showAgreements(let isShown): try showAgreements(isShown)
    case .turnPage: [.pagesHeld(turns: (session.paging.held?.turns ?? 0) + 1)]
    case .letPagesTurn:
      session.paging.held == nil ? try refuse(.noChange) : [.pagesHeld(turns: nil)]
    }
  }

  private func refuse(_ refusal: Refusal) throws(Refusal) -> [Event] { throw refusal }

  // MARK: Moving on

  func next() throws(Refusal) -> [Event] {
    guard let day = session.openDay else { return try openNextDay() }
    guard let stretch = session.stretchAhead(ofDay: day) else { return [.dayEnded(day: day)] }
    if let current = session.current, isFreeUntil(stretch, day) {
      return [.ended(stretch: current)]
    }
    return [.started(stretch: stretch.id)]
  }

  /// Whether ten minutes or more are free before a stretch, as was planned or agreed, and its time has not come.
  func isFreeUntil(_ stretch: Stretch, _ day: Int) -> Bool {
    guard let ahead = session.agenda.item(stretch.item), ahead.id != session.current?.item,
      let now = session.current.flatMap({ session.agenda.item($0.item) }),
      let planned = session.days[day].date.flatMap({ wall.instant(of: ahead.plannedStart, on: $0) })
    else { return false }
    let agreed = session.agreedDelay(of: ahead.id, day: day)
    // Items that began together are over when the longest is.
    let ended = session.plan(ofDay: day).sets.first { $0.ids.contains(now.id) }
      .map { Seconds.minutes($0.plannedStart.minutes) + $0.slot }
    let gap =
      Seconds.minutes(ahead.plannedStart.minutes)
      - (ended ?? .minutes(now.plannedEnd.minutes)) + agreed
      - session.agreedDelay(of: now.id, day: day)
    return gap >= .minutes(10) && moment < planned + agreed - .seconds(60)
  }

  private func openNextDay() throws(Refusal) -> [Event] {
    guard let day = session.dayInFocus else { throw .allDaysEnded }
    return try openDay(day)
  }

  private func openDay(_ day: Int) throws(Refusal) -> [Event] {
    if let open = session.openDay { throw .dayIsOpen(open) }
    guard session.days.indices.contains(day)
    else { throw .noSuchDay(day, days: session.days.count) }
    guard session.days[day].ended == nil else { throw .dayEnded(day) }
    guard
      let first = session.stretches(ofDay: day).first(where: { !session.skipped.contains($0.id) })
    else { throw .dayIsEmpty(day) }
    return [opening(of: day), .started(stretch: first.id)]
  }

  /// The fact that a day opens on the date and in the zone of the clocks here.
  func opening(of day: Int) -> Event {
    .dayOpened(
      day: day, date: wall.date(at: moment), offset: wall.offset(at: moment), zone: wall.zone)
  }

  private func endDay() throws(Refusal) -> [Event] {
    guard let day = session.openDay else { throw .noDayOpen }
    return [.dayEnded(day: day)]
  }

  func back() throws(Refusal) -> [Event] {
    guard let day = session.openDay else { throw .noDayOpen }
    let order = session.stretches(ofDay: day)
    guard let place = session.place(in: order) else { throw .nothingBefore }
    // Between stretches the one that ended last is the one before.
    if !order.contains(where: { $0.id == session.current }) {
      return start(order[place], order)
    }
    guard let before = order[..<place].last(where: { session.runs[$0.id] != nil })
    else { throw .nothingBefore }
    return start(before, order)
  }

  // MARK: The running stretch

  private func pause() throws(Refusal) -> [Event] {
    guard let current = session.current, let run = session.runs[current]
    else { throw .nothingRuns }
    if run.isPaused { throw .alreadyPaused }
    return [.paused(stretch: current)]
  }

  private func resume() throws(Refusal) -> [Event] {
    guard let current = session.current, let run = session.runs[current]
    else { throw .nothingRuns }
    guard run.isPaused else { throw .notPaused }
    return [.resumed(stretch: current)]
  }

  private func extend(by seconds: Seconds) throws(Refusal) -> [Event] {
    guard let day = session.openDay,
      let stretch = session.stretches(ofDay: day).first(where: { $0.id == session.current })
    else { throw .nothingRuns }
    // A planned length is never negative.
    let by = max(seconds, -stretch.planned)
    guard by != .zero else { throw .noChange }
    return [.adjusted(stretch: stretch.id, by: by)]
  }

  private func began(_ seconds: Seconds) throws(Refusal) -> [Event] {
    guard let current = session.current, let run = session.runs[current],
      case .running(let since) = run.state
    else { throw .nothingRuns }
    let to = moment + -seconds
    if to > moment { throw .tooLate(to, now: moment) }
    let event = Event.startMoved(stretch: current, to: to)
    var trial = session
    guard trial.apply(event, at: moment) else { throw .tooEarly(to, previous: earliest(since)) }
    return [event]
  }

  /// The earliest start that `beganAgo` can give a stretch that began at `since`.
  private func earliest(_ since: Moment) -> Moment {
    session.runs.values.filter { $0.stopped == since }.map(\.began).max() ?? since
  }

  // MARK: Plan and agenda

  /// Turns that have begun stay first, so that nobody is placed where the round does not come any more.
  private func orderTurns(_ step: StepID, _ parties: [PartyID]) throws(Refusal) -> [Event] {
    let round = try round(step)
    let turns = session.allTurns(of: round)
    let begun = turns.filter { session.hasTaken($0, in: round) }.map(\.party)
    let order = begun + parties.filter { !begun.contains($0) }
    guard turns.map(\.party) != order else { throw .noChange }
    return [.turnsOrdered(step: step, parties: order)]
  }

  private func addParty(_ party: Party) throws(Refusal) -> [Event] {
    if let name = session.nameOfOneLike(party) { throw .isHereAlready(name) }
    return [.partyAdded(party: party)]
  }

  private func round(_ step: StepID) throws(Refusal) -> Step {
    guard let round = session.agenda.step(step), round.circle != nil
    else { throw .noSuchRound(step) }
    return round
  }

  private func dropOrRestore(_ item: ItemID) throws(Refusal) -> [Event] {
    if session.droppedItems.contains(item) { return [.itemRestored(item: item)] }
    let runs = session.stretches(ofDay: session.agenda.place(of: item)?.day ?? -1)
    guard !runs.contains(where: { $0.item == item && $0.id == session.current })
    else { throw .alreadyRuns }
    return [.itemDropped(item: try known(item).id)]
  }

  private func addItem(_ item: Item, after: ItemID?) throws(Refusal) -> [Event] {
    guard let after else {
      guard let day = session.dayInFocus else { throw .allDaysEnded }
      return [.itemAdded(item: item, day: day, after: nil)]
    }
    guard let place = session.agenda.place(of: after), let before = session.agenda.item(after)
    else { throw .noSuchItem(after) }
    let added = Event.itemAdded(item: item, day: place.day, after: after)
    // An item without an end lasts until the next, which is now this one.
    guard before.end == nil, before.printedMinutes == nil,
      item.plannedStart > before.plannedStart, item.plannedStart < before.plannedEnd
    else { return [added] }
    return [
      .itemMoved(item: after, start: before.plannedStart, end: item.plannedStart), added,
    ]
  }

  /// Moves an item to other times, and to where they stand in the day; not to what is past.
  private func moveItem(_ id: ItemID, start: WallTime, end: WallTime) throws(Refusal) -> [Event] {
    let moved = Event.itemMoved(item: try known(id).id, start: start, end: end)
    guard let old = session.agenda.place(of: id), !session.hasBegun(id) else { return [moved] }
    let others = session.agenda.days[old.day].items.filter { $0.id != id }
    let order = session.stretches(ofDay: old.day)
    let here = session.place(in: order).map { order[$0].beside.last ?? order[$0].item }
    let after = others.indices.last {
      others[$0].plannedStart <= start || others[$0].id == here && $0 < old.index
    }
    return [.itemPlaced(item: id, day: old.day, after: after.map { others[$0].id }), moved]
  }

  private func addPrompt(_ prompt: Prompt, to step: StepID) throws(Refusal) -> [Event] {
    guard session.agenda.step(step) != nil else { throw .noSuchRound(step) }
    return [.promptAdded(prompt: prompt, step: step)]
  }

  func known(_ item: ItemID) throws(Refusal) -> Item {
    guard let found = session.agenda.item(item) else { throw .noSuchItem(item) }
    return found
  }

  func known(_ prompt: PromptID) throws(Refusal) -> PromptID {
    guard session.agenda.prompt(prompt) != nil else { throw .noSuchPrompt(prompt) }
    return prompt
  }

  func known(_ party: PartyID) throws(Refusal) -> PartyID {
    guard session.party(party) != nil else { throw .noSuchParty(party) }
    return party
  }
}

extension Session {
  /// How much later than planned an item was agreed to be, by what was agreed for it and for those before it.
  func agreedDelay(of item: ItemID, day: Int) -> Seconds {
    var delay = Seconds.zero
    for set in plan(ofDay: day).sets {
      for item in set.ids { delay += promises[item] ?? .zero }
      if set.ids.contains(item) { break }
    }
    return delay
  }

  /// The stretch that `next` starts: the first after the current one that is neither done nor skipped; nil at the
  /// end of the day.
  package func stretchAhead(ofDay day: Int) -> Stretch? {
    let order = stretches(ofDay: day)
    let from = place(in: order).map { $0 + 1 } ?? 0
    return order[from...].first { runs[$0.id]?.isDone != true && !skipped.contains($0.id) }
  }

  /// Where a day stands: at the stretch that runs, or, between stretches, at the one that ended last.
  ///
  /// The room may have gone back to it from one that is later in the day; nil before the first.
  func place(in order: [Stretch]) -> Int? {
    if let current, let place = order.firstIndex(where: { $0.id == current }) { return place }
    var latest: (place: Int, run: Run)?
    for (place, stretch) in order.enumerated() {
      guard let run = runs[stretch.id], let stopped = run.stopped else { continue }
      if let found = latest, let other = found.run.stopped,
        (stopped, run.began) < (other, found.run.began)
      {
        continue
      }
      latest = (place, run)
    }
    return latest?.place
  }
}

extension Ledger {
  /// The act that `undo` would take back: the latest by this kind of seat that still stands and is no undo itself.
  ///
  /// A text that was taken out stays out: that act is passed over.
  ///
  /// - Parameters:
  ///   - seat: The kind of seat; what its earlier launches did counts as its own.
  ///   - rivals: Other seats of the kind that are open now; their acts are left alone.
  /// - Returns: The act's record.
  /// - Throws: `nothingToUndo`.
  package func undoTarget(for seat: SeatKind, rivals: Set<ActorID> = []) throws(Refusal)
    -> RecordID
  {
    let target = records.last { record in
      record.seat == seat && !rivals.contains(record.id.actor) && !isUndone(record.id)
        && record.isDeedOfEvents && record.act.kind != Act.redacting
    }
    guard let target else { throw .nothingToUndo }
    return target.id
  }

  /// The undo that `redo` would take back: the seat's latest that still stands, with nothing else done since.
  package func redoTarget(for seat: SeatKind, rivals: Set<ActorID> = []) throws(Refusal)
    -> RecordID
  {
    for record in records.reversed()
    where record.seat == seat && !rivals.contains(record.id.actor) && !isUndone(record.id)
      && !record.isClosing
    {
      guard let target = record.undoes else { break }
      // One that took back an undo was itself a redo.
      if self.record(target)?.isUndo != true { return record.id }
    }
    throw .nothingToRedo
  }
}

extension Ledger {
  /// The acts that stand and go together with one, that one first: a long paste is several records, and is taken back,
  /// or done again, as one.
  package func pasted(with id: RecordID) -> [RecordID] {
    let undone = record(id)?.undoes.flatMap { record($0) }
    guard let paste = (undone ?? record(id))?.paste else { return [id] }
    let others = records.filter { other in
      let deed = undone == nil ? other : other.undoes.flatMap { record($0) }
      return other.id != id && !isUndone(other.id) && deed?.paste == paste
        && (deed?.isUndo == false)
    }
    return [id] + others.reversed().map(\.id)
  }
}

extension Record {
  /// What the ids of the notes of one paste begin with; nil for any other act.
  fileprivate var paste: String? {
    guard case .events(let events) = act.deed, case .noted(.written(let note))? = events.first
    else { return nil }
    let id = note.wrappedValue.id.text
    let number = id.reversed().drop { $0.isLetter }
    return number.count < id.count && number.first?.isNumber == true
      ? String(number.reversed()) : nil
  }

  fileprivate var isDeedOfEvents: Bool {
    if case .events = act.deed { !isClosing } else { false }
  }

  /// Whether nothing happened at the gathering by it: a seat closed, somebody looked after the files, or it was taken
  /// over what an earlier gathering agreed on.
  var isClosing: Bool {
    switch act.deed {
    case .closed, .accepted: true
    case .events: act.kind == Agreement.takingOver
    case .undo, .unknown: false
    }
  }
}
