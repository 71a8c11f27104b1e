import CellGrid
import Phrases
import SamlingCore

extension SeatState {
  /// Takes one key: changes what only this seat remembers, and returns what else is to be done.
  package mutating func take(_ key: Key, _ context: SeatContext) -> [Effect] {
    if key == .resize { return [] }
    beginLineAnew(key)
    notice = nil
    forgetSelection(context)
    // The answer is to a question that is asked no more.
    if forgetReveal(context) { return [] }
    if kind == .projector { return takeAtProjector(key, context) }
    if let panel { return take(key, in: panel, context) }
    if !context.isRehearsal {
      // The key was meant for a day that was still running.
      askAboutSilence(context)
      if panel != nil { return [] }
    }
    if screen == .notes { return takeInNotes(key, context) }
    if screen == .scores { return takeInScores(key, context) }
    guard let command = Command.forKey(key, on: screen, isRehearsal: context.isRehearsal)
    else { return [] }
    if command.name != .forward { isAtChange = false }
    return run(command, key: key, context)
  }

  private mutating func takeAtProjector(_ key: Key, _ context: SeatContext) -> [Effect] {
    // The projector only shows: what the room sees is not changed from where everybody stands.
    key == .character("q") ? [.quit] : []
  }

  // MARK: The day's list

  /// Lets go of an item that was pointed at on a day that is over.
  private mutating func forgetSelection(_ context: SeatContext) {
    if let selected, context.session.agenda.place(of: selected)?.day != context.session.dayInFocus {
      self.selected = nil
    }
  }

  /// Points at the item that an arrow key leads to.
  mutating func selectItem(_ key: Key, _ context: SeatContext) {
    guard let day = context.session.dayInFocus else { return }
    let items = context.session.agenda.days[day].items.map(\.id)
    guard let first = items.first, let last = items.last else { return }
    let at = selected ?? context.current?.item
    let place = items.firstIndex { $0 == at }
    switch key {
    case .down, .character("j"): selected = items[min(items.count - 1, (place ?? -1) + 1)]
    case .up, .character("k"): selected = items[max(0, (place ?? 1) - 1)]
    case .home: selected = first
    case .end: selected = last
    default: break  // The table names no other keys for it.
    }
  }

  // MARK: Commands by key

  /// «It began a minute earlier» counts from where it is said to have begun already.
  func sinceBeginning(_ context: SeatContext) -> Seconds {
    guard let current = context.session.current, let run = context.session.runs[current],
      case .running(let since) = run.state
    else { return .zero }
    return Seconds(Int((context.now - since).milliseconds / 1000))
  }

  /// The text that the command line opens with for a command's arguments.
  func opening(of command: Command) -> String {
    language.phrases.command(command.name).words[0] + " "
  }

  mutating func next(_ context: SeatContext) -> [Effect] {
    let session = context.session
    if session.openDay == nil, let day = session.dayInFocus, day > 0 || context.dateAhead != nil {
      return ask(.openDay(day), or: .allDaysEnded)
    }
    if let waiting = waitingAtEndOfRound(context) {
      return ask(.takeTurn(waiting), or: .nothingRuns)
    }
    if let day = session.openDay, session.stretchAhead(ofDay: day) == nil {
      return ask(.endDay, or: .noDayOpen)
    }
    return act(.next, .clock(.next), context)
  }

  /// Goes back; right after going on, which may have been a slip, it asks whether to undo that instead.
  mutating func back(_ context: SeatContext) -> [Effect] {
    if let target = try? context.ledger.undoTarget(for: kind, rivals: context.rivals),
      let last = context.ledger.record(target), last.act.kind == CommandName.next.rawValue,
      context.now - last.at < Self.justNow
    {
      return ask(.undoNext, or: .nothingRuns)
    }
    return act(.back, .clock(.back), context)
  }

  /// How long after going on the key back may mean that it was a slip.
  private static var justNow: Duration { .seconds(60) }

  /// The passed-over turn to offer before the room leaves its round.
  private func waitingAtEndOfRound(_ context: SeatContext) -> StretchID? {
    guard let current = context.current, let day = context.session.openDay,
      let round = current.roundPath,
      context.session.stretchAhead(ofDay: day)?.roundPath != round
    else { return nil }
    return context.progress?.waiting.first?.first
  }

  /// Gives the turn to the one that was passed over.
  mutating func recall(_ context: SeatContext) -> [Effect] {
    guard let waiting = context.progress?.waiting.first else {
      notice = .notUnderstood(.nobodyWaits)
      return []
    }
    return act(.recall, .clock(.jump(waiting.first)), context)
  }

  /// The answers to what is on now: those of the question that the room is at, else of the one that is open, or
  /// the first that has any.
  mutating func askToRevealNow(_ context: SeatContext) -> [Effect] {
    let session = context.session
    if let shown = session.shownPoll { return askToReveal(shown, context) }
    let turn = context.current?.place?.turn.party
    let polls = (context.current.map { session.prompts(ofItem: $0.item) } ?? [])
      .filter(\.isPolled).map { session.poll($0.id, turn: turn) }
    let focused = polls.first { $0.prompt == session.questionInFocus }
    let wanted =
      focused.flatMap { session.state(of: $0) == nil ? nil : $0 }
      ?? polls.first { session.state(of: $0) == .open }
      ?? polls.first { session.state(of: $0) == .closed } ?? polls.first
    guard let wanted else {
      notice = .notUnderstood(.nothingAsked)
      return []
    }
    return askToReveal(wanted, context)
  }

  mutating func askToJump(_ context: SeatContext) -> [Effect] {
    guard let selected, let day = context.session.dayInFocus,
      let stretch = context.session.stretches(ofDay: day).first(where: {
        $0.item == selected || $0.beside.contains(selected)
      }), stretch.item != context.current?.item
    else { return [] }
    return ask(.jump(stretch.id), or: .nothingRuns)
  }

  mutating func askToDrop(_ context: SeatContext) -> [Effect] {
    guard let selected else {
      notice = .notUnderstood(.noItem)
      return []
    }
    if context.session.droppedItems.contains(selected) {
      return act(.dropItem, .plan(.dropItem(selected)), context)
    }
    return ask(.drop(selected), or: .nothingRuns)
  }

  /// Treats an interrupt like the key that closes the program, whatever is on the screen.
  package mutating func takeInterrupt(_ context: SeatContext) -> [Effect] {
    panel = nil
    return askToQuit(context)
  }

  /// Closes at once where nobody is in the middle of anything and all is saved; else asks.
  mutating func askToQuit(_ context: SeatContext) -> [Effect] {
    let isIdle =
      kind == .notes || kind == .scores || context.session.openDay == nil || context.isRehearsal
    return isIdle && !context.save.isUnsaved ? [.quit] : ask(.quit, or: .noChange)
  }

  mutating func ask(_ question: Question?, or refusal: Refusal) -> [Effect] {
    if let question { panel = .confirm(question) } else { notice = .refused(refusal) }
    return []
  }

  mutating func openOrder(_ context: SeatContext) -> [Effect] {
    guard let round = round(context), let step = context.session.agenda.step(round) else {
      notice = .refused(.notInARound)
      return []
    }
    panel = .order(
      round: round, parties: context.session.allTurns(of: step).map(\.party), selected: 0)
    return []
  }

  /// The round that runs, or that of the selected item.
  private func round(_ context: SeatContext) -> StepID? {
    if selected == nil, let round = context.current?.place?.round { return round }
    guard let day = context.session.dayInFocus else { return nil }
    let item = selected ?? context.current?.item
    return context.session.stretches(ofDay: day).first { $0.item == item && $0.place != nil }?
      .place?.round
  }

  // MARK: Carrying out

  /// Decides on an intent; returns the facts to record, or sets a notice on why not.
  mutating func act(
    _ name: Command.Name, _ intent: Intent, _ context: SeatContext, at: Moment? = nil
  ) -> [Effect] {
    do throws(Refusal) {
      let events = try decide(
        intent, in: context.session, at: at ?? context.now, now: context.now, wall: context.wall)
      return [.append(Act(kind: name.rawValue, deed: .events(events)), at: at)]
    } catch {
      notice = .refused(error)
      return []
    }
  }

  /// As `act`, but what would end the day is asked about first.
  mutating func actUnlessLast(
    _ name: Command.Name, _ intent: Intent, _ context: SeatContext
  ) -> [Effect] {
    let effects = act(name, intent, context)
    guard case .append(let act, _) = effects.first, case .events(let events) = act.deed,
      events.contains(where: \.endsDay)
    else { return effects }
    return ask(.endDay, or: .noDayOpen)
  }

  mutating func undo(isRedo: Bool, _ context: SeatContext) -> [Effect] {
    do throws(Refusal) {
      let target =
        isRedo
        ? try context.ledger.redoTarget(for: kind, rivals: context.rivals)
        : try context.ledger.undoTarget(for: kind, rivals: context.rivals)
      let record = context.ledger.record(target)
      let undone = record?.undoes.flatMap { context.ledger.record($0) }
      notice = isRedo ? .redid(undone?.act.kind ?? "") : .undid(record?.act.kind ?? "")
      let kind = (isRedo ? CommandName.redo : .undo).rawValue
      let acts = context.ledger.pasted(with: target).map { Act(kind: kind, deed: .undo(of: $0)) }
      return (acts + context.ledger.undoes(besides: target, isRedo: isRedo))
        .map { .append($0, at: nil) }
    } catch {
      notice = .refused(error)
      return []
    }
  }

  mutating func forward(isHour: Bool, _ context: SeatContext) -> [Effect] {
    guard context.isRehearsal else { return [] }
    if !isHour, let change = nextChange(context), change > context.now {
      isAtChange = true
      return [.moveClock(to: change)]
    }
    return [.moveClock(to: context.now + .minutes(60))]
  }

  /// The instant when the clock on the screen reaches zero, or when the next item or day is to begin.
  private func nextChange(_ context: SeatContext) -> Moment? {
    if let zero = zero(context), zero > context.now { return zero }
    guard var start = context.forecast?.next?.plannedStart else { return nil }
    // A day that is not open may be tomorrow's.
    while context.session.openDay == nil, start <= context.now { start = start + .minutes(24 * 60) }
    return start
  }

  /// The instant when the clock that is shown reaches zero; nil where it stands or has no end.
  private func zero(_ context: SeatContext) -> Moment? {
    guard let stretch = context.current, let run = context.session.runs[stretch.id],
      !run.isPaused, stretch.planned > .zero
    else { return nil }
    let item = context.session.agenda.item(stretch.item)
    if item?.kind == .rest || item?.isUntilEnd == true && stretch.id.text == stretch.item.text {
      return context.forecast?.line(stretch.item)?.aim
    }
    return context.now + (Duration(stretch.planned) - run.used(at: context.now))
  }
}

extension Event {
  fileprivate var endsDay: Bool {
    if case .dayEnded = self { true } else { false }
  }
}
