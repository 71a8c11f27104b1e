import CellGrid
import Phrases
import SamlingCore

/// What a command does by its key, on the screen that is shown; the same whichever key, or a word, gives it.
extension SeatState {
  mutating func run(_ command: Command, key: Key? = nil, _ context: SeatContext) -> [Effect] {
    if command.takesText {
      panel = .palette(LineEditor(opening(of: command)))
      return []
    }
    switch command.name {
    // The clock.
    case .next: return next(context)
    case .back: return back(context)
    case .pause: return pauseOrResume(context)
    case .extend: return changeLength(by: 1, .extend, context)
    case .shorten: return changeLength(by: -1, .shorten, context)
    case .began: return act(.began, .clock(.began(sinceBeginning(context) + .minutes(1))), context)
    case .skip: return actUnlessLast(.skip, .clock(.skip), context)
    case .recall: return recall(context)
    case .turn: return turn(isBack: key == .pageUp, context)
    case .jump: return askToJump(context)
    case .endDay: return ask(context.session.openDay == nil ? nil : .endDay, or: .noDayOpen)
    case .forward: return forward(isHour: isAtChange, context)

    // The plan.
    case .orderTurns: return openOrder(context)
    case .replan:
      let proposals = context.proposals
      panel = .replan(selected: min(1, max(0, proposals.count - 1)), proposals)
    case .dropItem: return askToDrop(context)
    case .people: panel = .people(selected: 0)

    // What is written down.
    case .writeNote: return enterInNotes(context)
    case .markNote: return markNotes(context)
    case .tagNote: return tagNotes(context)
    case .reply: reply(context)
    case .moveNote: notes.carried = notes.targets
    case .mergeNotes: return mergeNotes(context)
    case .deleteNote: askToDeleteNotes()
    case .pick: pick()
    case .search: notes.panel = .search(LineEditor(), selected: 0)
    case .parking: goElsewhere { $0.moveToParking(context) }
    case .freeNote: goElsewhere { $0.moveToFree(context) }
    case .editor: return [.editText(notes.line.string)]
    case .held: panel = .held(selected: 0)

    // What is answered.
    case .takeBack: return takeBack(context)
    case .pass: return pass(context)
    case .oneMore: return addOne(context)
    case .row: startTyping(.answers, "", context)
    case .answer: enterInScores(context)
    case .addSubject: startTyping(.thing, "", context)
    case .rewordSubject: nameSubject(context)
    case .moveSubject: return moveSubject(context)
    case .dropSubject: return dropSubject(context)
    case .countPresent: startTyping(.present, "", context)
    case .open:
      if let poll = pollOnSheet(context) { return act(.open, .answer(.open(poll)), context) }
    case .close: return closeSheet(context)
    case .stillOpen: goToOpen(context)
    case .closeOpen: return closeOpen(context)
    case .clear: if let poll = pollOnSheet(context) { return ask(.clear(poll), or: .noChange) }
    case .reveal: return askToReveal(context)

    // Where the seat is.
    case .nextQuestion: moveQuestion(1, context)
    case .previousQuestion: moveQuestion(-1, context)
    case .nextParty: moveParty(1, context)
    case .previousParty: moveParty(-1, context)
    case .select: if let key { select(key, context) }
    case .followRoom: followRoom()
    case .dismiss: dismiss(context)

    // The room's picture, and this seat's own.
    case .showAnswers: return showMoreAnswers(context)
    case .focus:
      return focus(on: context.session.question(fromFocus: key == .left ? -1 : 1), context)
    case .focusNotes: return focus(on: context.session.questionOfNewestNote, context)
    case .showDetails:
      return act(.showDetails, .room(.showDetails(!context.session.showsDetails)), context)
    case .showAgreements: return showAgreements(context)
    case .turnPage: return act(.turnPage, .room(.turnPage), context)
    case .letPagesTurn: return act(.letPagesTurn, .room(.letPagesTurn), context)
    case .keepCircle: return keepCircle(context)
    case .black: return act(.black, .room(.black(!context.session.isBlack)), context)
    case .freeze: return act(.freeze, .room(.freeze(!context.session.isFrozen)), context)
    case .room: toggleRoom()
    case .notes: screen = .notes
    case .scores: openScores(context)
    case .preview: showsPreview.toggle()
    case .bell: toggleBell()
    case .minutes: return openMinutes(context)
    case .undo, .redo: return undo(command.name == .redo, context)
    case .palette: panel = .palette(LineEditor())
    case .help: panel = .help(Search())
    case .quit: return askToQuit(context)

    // What is only typed, with its arguments.
    case .resume, .addItem, .rewordItem, .moveItem, .addPrompt, .rewordPrompt, .dropPrompt,
      .addParty, .mergeParties, .dropParty, .away, .here,
      .addPerson, .drawCircle, .showCircle, .rewordNote, .release, .hideResult, .score, .choose,
      .dots, .place, .fillCell,
      .sideClock, .message, .theme:
      break
    }
    return []
  }

  private mutating func pauseOrResume(_ context: SeatContext) -> [Effect] {
    let isPaused = context.session.current.flatMap { context.session.runs[$0] }?.isPaused == true
    return act(isPaused ? .resume : .pause, .clock(isPaused ? .resume : .pause), context)
  }

  private mutating func turn(isBack: Bool, _ context: SeatContext) -> [Effect] {
    guard context.current?.place != nil else { return [] }
    return actUnlessLast(.turn, .clock(isBack ? .previousTurn : .nextTurn), context)
  }

  /// Shows the answers in the next way, at last none.
  private mutating func showMoreAnswers(_ context: SeatContext) -> [Effect] {
    var next = context.session.shownAnswers.next
    // One party's answers are the same by party.
    if next == .byParty, ShownNotes(context).map({ $0.parties < 2 }) == true { next = .all }
    return act(.showAnswers, .room(.showAnswers(next)), context)
  }

  private mutating func focus(on prompt: PromptID?, _ context: SeatContext) -> [Effect] {
    guard let prompt else {
      notice = .refused(.noChange)
      return []
    }
    return act(.focus, .room(.focus(prompt)), context)
  }

  /// Keeps the drawn groups on the room's picture; those that are kept it takes away.
  private mutating func keepCircle(_ context: SeatContext) -> [Effect] {
    let session = context.session
    guard session.keptCircle == nil else {
      return act(.showCircle, .room(.showCircle(nil)), context)
    }
    guard let circle = session.shownCircle?.word ?? session.circleToShow?.word else {
      notice = .refused(session.drawable.first.map { .notDrawn($0.word) } ?? .nothingToDraw(""))
      return []
    }
    return act(.keepCircle, .room(.keepCircle(circle)), context)
  }

  /// Shows the room's picture, or the day again; only the facilitator's terminal does.
  private mutating func toggleRoom() {
    guard kind == .facilitator else { return }
    screen = screen == .room ? .day : .room
    hasShownRoom = true
  }

  /// Opens the minutes, which are there once something has ended.
  private mutating func openMinutes(_ context: SeatContext) -> [Effect] {
    guard context.place != nil, context.session.days.contains(where: { $0.opened != nil }) else {
      notice = .refused(.noDayOpen)
      return []
    }
    return [.openMinutes]
  }

  private mutating func toggleBell() {
    ringsBell.toggle()
    notice = .bell(isOn: ringsBell)
  }

  /// The answers on the sheet; on the day's screen those to what is on now.
  private mutating func askToReveal(_ context: SeatContext) -> [Effect] {
    guard screen == .scores else { return askToRevealNow(context) }
    return pollOnSheet(context).map { askToReveal($0, context) } ?? []
  }

  private func pollOnSheet(_ context: SeatContext) -> PollID? {
    scores.sheet(context.session)?.poll
  }

  private mutating func undo(_ isRedo: Bool, _ context: SeatContext) -> [Effect] {
    switch screen {
    case .notes where !isRedo: undoInNotes(context)
    case .scores, .table: undoInScores(isRedo: isRedo, context)
    case .day, .room, .notes: undo(isRedo: isRedo, context)
    }
  }

  private mutating func moveQuestion(_ step: Int, _ context: SeatContext) {
    if screen == .notes {
      goElsewhere { $0.moveQuestion(step, context) }
    } else {
      scores.moveQuestion(step, context)
    }
  }

  private mutating func moveParty(_ step: Int, _ context: SeatContext) {
    if screen == .notes {
      goElsewhere { $0.moveParty(step, context) }
    } else {
      scores.movePage(step, context)
    }
  }

  private mutating func select(_ key: Key, _ context: SeatContext) {
    switch screen {
    case .day: selectItem(key, context)
    case .notes: selectNote(key, context)
    case .scores, .table: selectSlot(key, context)
    case .room: break
    }
  }

  mutating func followRoom() {
    switch screen {
    case .notes: notes.followRoom()
    case .scores, .table:
      scores.isFollowing = true
      scores.anchor = nil
      scores.left = nil
    case .day, .room: break
    }
  }

  /// Leaves what was begun on the screen; else the screen itself.
  private mutating func dismiss(_ context: SeatContext) {
    switch screen {
    case .day: selected = nil
    case .room: screen = .day
    case .notes: leaveInNotes(context)
    case .scores, .table: leaveScores()
    }
  }
}

extension ShownAnswers {
  /// What the key shows next: the newest, by party, all in order, and then none.
  var next: ShownAnswers {
    switch self {
    case .none: .newest
    case .newest: .byParty
    case .byParty: .all
    case .all, .marked: .none
    }
  }
}
