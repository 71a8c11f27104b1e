extension Session {
  /// Applies the events of one act; an event that makes no sense here changes nothing but the count `ignored`.
  package mutating func apply(_ record: Record) {
    guard case .events(let events) = record.act.deed else { return }
    for event in events where !apply(event, of: record) { ignored += 1 }
  }

  private mutating func apply(_ event: Event, of record: Record) -> Bool {
    if unrolled.turnsOnAnswers, event.isAnswer { unrolled.days = nil }
    if case .noted(let fact) = event { return applyToNotes(fact, record) }
    if case .screenFrozen(let isFrozen) = event {
      frozenBy = isFrozen ? frozenBy ?? record.id : nil
      return true
    }
    guard apply(event, at: record.at) else { return false }
    if event.changesRoom { paging = Paging(since: record.at) }
    return true
  }

  /// Applies an event without its record; false if it made no sense, or is about notes or a freeze, which need one.
  mutating func apply(_ event: Event, at moment: Moment) -> Bool {
    switch event {
    case .dayOpened(let day, let date, let offset, let zone):
      open(day, as: DayRun(date: date, offset: offset, zone: zone, opened: moment))
    case .dayEnded(let day): endDay(day, at: moment)
    case .started(let stretch): start(stretch, at: moment)
    case .ended(let stretch): end(stretch, at: moment)
    case .paused(let stretch): pause(stretch, at: moment)
    case .resumed(let stretch): resume(stretch, at: moment)
    case .startMoved(let stretch, let to): moveStart(of: stretch, to: to)
    case .adjusted(let stretch, let by): adjust(stretch, by: by)
    case .skipped(let stretch): knows(stretch) && skipped.insert(stretch).inserted
    case .unskipped(let stretch): skipped.remove(stretch) != nil
    case .turnsOrdered(let step, let parties): order(parties, of: step)
    case .itemDropped(let item): drop(item)
    case .itemRestored(let item): restore(item)
    case .promiseMoved(let item, let by): promise(item, by: by)
    case .headingChanged(let title, let headers):
      changeHeading {
        $0.title = title
        $0.headers = headers
      }
    case .dayAdded(let day): add(day)
    case .agreementTaken(let agreement): take(over: agreement)
    case .itemAdded(let item, let day, let after): add(item, day: day, after: after)
    case .itemReworded(let item, let title): change(item) { $0.step.title = title }
    case .itemReplaced(let item): replace(item)
    case .itemMoved(let item, let start, let end):
      change(item) {
        $0.plannedStart = start
        $0.plannedEnd = max(start, end)
      }
    case .itemPlaced(let item, let day, let after): place(item, day: day, after: after)
    case .promptAdded(let prompt, let step): add(prompt, to: step)
    case .promptReworded(let prompt, let question): reword(prompt, question)
    case .promptDropped(let prompt): drop(prompt)
    case .partyAdded(let party): add(party)
    case .partyMerged(let party, let into): merge(party, into: into)
    case .partyDropped(let party): drop(party)
    case .partyAway(let party, let isAway): setAway(party, isAway)
    case .circleDrawn(let circle, let parties): takeDraw(of: circle, parties)
    case .sideClockStarted(let length):
      set(\.sideClock, SideClock(began: moment, length: length))
    case .sideClockStopped: set(\.sideClock, nil)
    case .screenBlacked(let isBlack): set(\.isBlack, isBlack)
    case .messageShown(let text): set(\.message, text)
    case .answersShown(let answers): set(\.shownAnswers, answers)
    case .circleShown(let circle, let from):
      show(circle, from: from)
    case .circleKept(let circle): set(\.keptCircle, circle)
    case .questionFocused(let prompt): focus(on: prompt)
    case .detailsShown(let item): set(\.detailedItem, item)
    case .agreementsShown(let isShown): set(\.agreementsInRoom, isShown ? true : nil)
    case .pagesHeld(let turns): paging.hold(turns, at: moment)
    case .polled(let fact): applyToPolls(fact)
    case .screenFrozen, .noted: false
    }
  }

  /// What the room's picture shows always makes sense.
  private mutating func set<Value>(_ path: WritableKeyPath<Session, Value>, _ value: Value) -> Bool
  {
    self[keyPath: path] = value
    return true
  }

  /// A circle that another one replaces, or that is hidden, is kept no longer.
  private mutating func show(_ circle: String?, from: Int) -> Bool {
    if keptCircle != circle { keptCircle = nil }
    if circle != nil { agreementsInRoom = nil }
    return set(\.shownCircle, circle.map { ShownCircle(word: $0, from: max(0, from)) })
  }

  private mutating func focus(on prompt: PromptID) -> Bool {
    agenda.prompt(prompt) != nil && set(\.focus, prompt)
  }

  // MARK: The day

  private mutating func open(_ day: Int, as run: DayRun) -> Bool {
    guard days.indices.contains(day), days[day].opened == nil, openDay == nil else { return false }
    days[day] = run
    return true
  }

  private mutating func endDay(_ day: Int, at moment: Moment) -> Bool {
    guard days.indices.contains(day), days[day].isOpen else { return false }
    if let current { stop(current, as: .done(at: moment), at: moment) }
    current = nil
    days[day].ended = moment
    touch(moment)
    return true
  }

  // MARK: The clock

  private mutating func start(_ stretch: StretchID, at moment: Moment) -> Bool {
    guard let day = openDay else { return false }
    keepUnrolled()
    if stretch == current { return resume(stretch, at: moment) }
    let stretches = stretches(ofDay: day)
    guard let place = stretches.firstIndex(where: { $0.id == stretch }) else { return false }
    let before = currentStretch
    if let current {
      let goesBack = (stretches.firstIndex { $0.id == current } ?? -1) > place
      stop(current, as: goesBack ? .left(at: moment) : .done(at: moment), at: moment)
    }
    // Another step needs the room's picture.
    leaveRoom(of: before, for: stretches[place])
    let earlier = runs[stretch]
    runs[stretch] = Run(
      began: earlier?.began ?? moment, usedBefore: earlier?.usedBefore ?? .zero,
      state: .running(since: moment))
    skipped.remove(stretch)
    shownPoll = nil
    if let side = sideClock, moment - side.began >= Duration(side.length) { sideClock = nil }
    current = stretch
    touch(moment)
    return true
  }

  private mutating func end(_ stretch: StretchID, at moment: Moment) -> Bool {
    guard current == stretch else { return false }
    stop(stretch, as: .done(at: moment), at: moment)
    current = nil
    touch(moment)
    return true
  }

  private mutating func pause(_ stretch: StretchID, at moment: Moment) -> Bool {
    guard current == stretch, let run = runs[stretch], !run.isPaused else { return false }
    stop(stretch, as: .paused(at: moment), at: moment)
    touch(moment)
    return true
  }

  private mutating func resume(_ stretch: StretchID, at moment: Moment) -> Bool {
    guard current == stretch, let run = runs[stretch], run.isPaused else { return false }
    runs[stretch]?.state = .running(since: moment)
    touch(moment)
    return true
  }

  private mutating func stop(_ stretch: StretchID, as state: Run.State, at moment: Moment) {
    guard let run = runs[stretch] else { return }
    runs[stretch]?.usedBefore = run.used(at: moment)
    runs[stretch]?.state = state
  }

  /// Moves a running stretch's start, and with it the end of the one that ran until then.
  private mutating func moveStart(of stretch: StretchID, to: Moment) -> Bool {
    guard current == stretch, let run = runs[stretch], case .running(let since) = run.state
    else { return false }
    // Several may have stopped then, where one was cut to nothing; the latest begun gave way to this one.
    let before = runs.filter { $0.key != stretch && $0.value.stopped == since }
      .max { ($0.value.began, $0.key.text) < ($1.value.began, $1.key.text) }
    if let earlier = before {
      guard to >= earlier.value.began, let day = openDay, days[day].opened.map({ $0 <= to }) == true
      else { return false }
      let given = max(.zero, earlier.value.usedBefore - (since - to))
      runs[earlier.key]?.usedBefore = given
      runs[earlier.key]?.state =
        earlier.value.isDone ? .done(at: to) : .left(at: to)
    } else if let day = openDay, let opened = days[day].opened, to < opened {
      days[day].opened = to
    }
    if run.began == since { runs[stretch]?.began = to }
    runs[stretch]?.state = .running(since: to)
    return true
  }

  private mutating func adjust(_ stretch: StretchID, by seconds: Seconds) -> Bool {
    guard knows(stretch) else { return false }
    unrolled.days = nil
    adjustments[stretch, default: .zero] += seconds
    return true
  }

  private mutating func touch(_ moment: Moment) {
    lastClockAct = max(lastClockAct ?? moment, moment)
  }

  // MARK: The plan

  private mutating func drop(_ item: ItemID) -> Bool {
    unrolled.days = nil
    return knows(item) && droppedItems.insert(item).inserted
  }

  private mutating func restore(_ item: ItemID) -> Bool {
    unrolled.days = nil
    return droppedItems.remove(item) != nil
  }

  private mutating func order(_ parties: [PartyID], of step: StepID) -> Bool {
    guard let round = agenda.step(step), round.circle != nil else { return false }
    unrolled.days = nil
    turnOrders[step] = parties
    return true
  }

  private mutating func promise(_ item: ItemID, by seconds: Seconds) -> Bool {
    guard knows(item) else { return false }
    promises[item, default: .zero] += seconds
    return true
  }

  private func knows(_ item: ItemID) -> Bool { agenda.place(of: item) != nil }

  /// Whether a stretch stands under an item of the agenda.
  private func knows(_ stretch: StretchID) -> Bool { knows(stretch.item) }
}

extension Event {
  /// Whether it may change what has been answered.
  fileprivate var isAnswer: Bool {
    switch self {
    case .noted, .polled: true
    default: false  // A new fact of what is written or answered is a case of one of these two.
    }
  }
}
