import SamlingCore

extension Report {
  /// Builds the report of a session.
  ///
  /// - Parameters:
  ///   - session: The folded session.
  ///   - name: The name of the session's folder.
  ///   - now: The present instant.
  ///   - wall: The wall clock here, for days that have not been opened.
  ///   - days: Each opened day's own clocks, where they are known; else they stand as at its opening.
  ///   - earlier: What the gathering before this one scored.
  /// - Complexity: O(size of the session), times a factor for the length of its programme.
  package init(
    of session: Session, name: String, at now: Moment, wall: WallClock, days: [WallClock?] = [],
    after earlier: EarlierGathering? = nil
  ) {
    self = ReportBuilder(
      session: session, name: name, now: now, wall: wall, days: days, earlier: earlier
    ).report()
  }
}

/// Sorts what a session holds by its place, once, and builds the report of it.
struct ReportBuilder {
  let session: Session
  let name: String
  let now: Moment
  let wall: WallClock
  let days: [WallClock?]
  let earlier: EarlierGathering?
  let names: [PartyID: String]
  /// The groups that are named by questions, or by answers to them.
  let questionGroups: Set<PartyID>
  /// The notes on each question, except cells of tables.
  let notes: [PromptID: [Note]]
  let cells: [PromptID: [Note]]
  let itemNotes: [ItemID: [Note]]
  let askings: [PromptID: [PollID: Set<SubjectID?>]]
  let heldCount: Int

  init(
    session: Session, name: String, now: Moment, wall: WallClock, days: [WallClock?],
    earlier: EarlierGathering?
  ) {
    self.session = session
    self.name = name
    self.now = now
    self.wall = wall
    self.days = days
    self.earlier = earlier
    names = Dictionary(
      session.agenda.parties.map { ($0.id, session.name(of: $0.id)) },
      uniquingKeysWith: { first, _ in first })
    questionGroups = Set(
      session.agenda.parties.filter { [.question, .key].contains($0.kind) }.map(\.id))
    var notes: [PromptID: [Note]] = [:]
    var cells: [PromptID: [Note]] = [:]
    var itemNotes: [ItemID: [Note]] = [:]
    for note in session.notes.standing where !note.isHeld {
      if let prompt = note.place.prompt {
        if note.place.cell == nil {
          notes[prompt, default: []].append(note)
        } else {
          cells[prompt, default: []].append(note)
        }
      } else if let item = note.place.item {
        itemNotes[item, default: []].append(note)
      }
    }
    self.notes = notes
    self.cells = cells
    self.itemNotes = itemNotes
    heldCount = session.notes.standing.reduce(0) { $0 + ($1.isHeld ? 1 : 0) }
    askings = session.ballots.askings
  }

  func name(of party: PartyID) -> String { names[party] ?? session.name(of: party) }

  func report() -> Report {
    let days = session.agenda.days.indices.map(day)
    let parking = session.notes.notes(at: .parking).filter { !$0.isHeld }
    let parked = threads(Array(parking), followUps: [])
    let isRunSheet =
      session.days.allSatisfy { $0.opened == nil } && session.notes.all.isEmpty && askings.isEmpty
    var report = Report(
      session: name, title: session.agenda.title, headers: session.agenda.headers, generated: now,
      wall: wall, isRunSheet: isRunSheet, days: days, agreed: [], parked: parked, talk: talk(),
      totals: ReportTotals())
    report.firstPage = FirstPage(session, days)
    report.agreements = agreements()
    report.settle()
    report.totals.held = heldCount
    return report
  }

  /// The talk of each party that had the word, in the order of the programme.
  private func talk() -> [PartyTalk] {
    let times = session.talkTimes(at: now)
    let order = session.agenda.parties.map(\.id)
    let others = times.keys.filter { names[$0] == nil }.sorted { $0.text < $1.text }
    return (order + others).compactMap { party in
      times[party].flatMap { time in
        time.total + time.questions > .zero
          ? PartyTalk(
            party: name(of: party), own: time.own, presenting: time.presenting,
            questions: time.questions) : nil
      }
    }
  }

  // MARK: Days

  private func day(_ index: Int) -> ReportDay {
    let day = session.agenda.days[index]
    let run = session.days[index]
    let wall = wall(of: index)
    let forecast = forecast(of: session, day: index, at: now, wall: wall)
    let lines = Dictionary(
      (forecast?.lines ?? []).map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    let turns = Dictionary(grouping: session.stretches(ofDay: index), by: \.item)
    let items = day.items.map { item in
      self.item(
        item, line: lines[item.id], stretches: turns[item.id] ?? [])
    }
    var report = ReportDay(
      title: day.title, number: index + 1, plannedDate: day.date, heldDate: run.date, wall: wall,
      opened: run.opened, ended: run.ended, items: items)
    report.settleDrift()
    return report
  }

  private func wall(of day: Int) -> WallClock {
    let run = session.days[day]
    if run.opened == nil { return wall }
    return (days.indices.contains(day) ? days[day] : nil) ?? WallClock(offset: run.offset)
  }

  private func item(
    _ item: Item, line: Forecast.Line?, stretches: [Stretch]
  ) -> ReportItem {
    let state = state(of: item, line)
    let hasBegun = state == .done || state == .current
    let end = state == .done ? line?.end : nil
    return ReportItem(
      id: item.id, title: item.step.title, leads: item.step.leads, details: item.step.details,
      kind: item.kind, isFixed: item.isFixed, state: state, plannedStart: item.plannedStart,
      plannedEnd: item.plannedEnd, start: hasBegun ? line?.start : nil, end: end,
      turns: turns(stretches), parts: parts(of: item.step, depth: 0),
      notes: threads(itemNotes[item.id] ?? [], followUps: []))
  }

  private func state(of item: Item, _ line: Forecast.Line?) -> ReportItem.State {
    switch line?.state {
    case nil: .dropped
    case .done?: .done
    case .current?: .current
    case .coming?: .coming
    case .leftOut?: .leftOut
    }
  }

  /// The turns of the item's rounds, in running order.
  private func turns(_ stretches: [Stretch]) -> [ReportTurn] {
    var turns: [ReportTurn] = []
    var path: String?
    for stretch in stretches {
      guard let place = stretch.place else { continue }
      let phase = ReportTurn.Phase(
        name: phaseName(stretch, place), planned: stretch.planned,
        used: session.runs[stretch.id]?.used(at: now))
      if let path, path == stretch.turnPath {
        turns[turns.count - 1].phases.append(phase)
        continue
      }
      path = stretch.turnPath
      turns.append(
        ReportTurn(
          part: place.round, title: title(of: place.round, for: place.turn.party),
          party: name(of: place.turn.party), partyID: place.turn.party,
          by: place.turn.by.map { name(of: $0) }, phases: [phase]))
    }
    return turns
  }

  /// A round's title with a party in its blank; nil where it has none.
  private func title(of round: StepID, for party: PartyID) -> String? {
    guard let title = session.agenda.step(round)?.title, let blank = title.blank else { return nil }
    return title[..<blank.lowerBound] + name(of: party) + title[blank.upperBound...]
  }

  private func phaseName(_ stretch: Stretch, _ place: Stretch.Place) -> String? {
    stretch.phase ?? (stretch.step == place.round ? nil : session.agenda.step(stretch.step)?.title)
  }

  /// A step's questions, then those of the steps beneath it.
  private func parts(of step: Step, depth: Int, in outer: StepID? = nil) -> [ReportPart] {
    let isRound = step.circle.map { ![.question, .count].contains($0.kind) } ?? false
    let round = isRound ? step.id : outer
    let prompts = step.prompts.compactMap { prompt -> ReportPrompt? in
      let found = self.prompt(prompt)
      return session.droppedPrompts.contains(prompt.id) && !found.isAnswered ? nil : found
    }
    let turns = session.turns(of: step).map { turn in
      name(of: turn.party) + (turn.by.map { " – " + name(of: $0) } ?? "")
    }
    let part = ReportPart(
      id: step.id, title: depth == 0 ? nil : step.title, depth: depth,
      leads: depth == 0 ? [] : step.leads, details: depth == 0 ? [] : step.details,
      clock: step.clock, turns: step.circle?.kind == .question ? [] : turns, round: round,
      isTeams: step.answeredBy?.kind == .team, prompts: prompts)
    return [part] + step.steps.flatMap { parts(of: $0, depth: depth + 1, in: round) }
  }
}
