import SamlingCore

/// Builds agendas for tests: items with times, and rounds, without going through a text.
package enum Build {
  /// An item from a line such as `10:00–12:00 Velkommen`; `!` after the times fixes it, a break is known by its title.
  package static func item(_ number: Int, _ line: String, step: Step? = nil) -> Item {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    let times = parts[0].replacing("!", with: "").split(separator: "–").map(String.init)
    let start = WallTime(text: times[0]) ?? WallTime(0, 0)
    let end = WallTime(text: times.last ?? "") ?? start
    let title = parts[1]
    let isMeal = title.hasPrefix("Lunsj") || title.hasPrefix("Middag")
    let isRest = isMeal || title.hasPrefix("Pause") || title.hasPrefix("Kaffe")
    var item = Item(
      id: ItemID("i\(number)"), line: number, start: start, end: end, plannedStart: start,
      plannedEnd: end, kind: isRest ? .rest : .work, isMeal: isMeal,
      isFixed: isMeal || parts[0].hasSuffix("!"),
      step: step ?? Step(id: StepID("s\(number)"), title: title))
    item.isMarked = parts[0].hasSuffix("!") ? true : nil
    return item
  }

  /// An agenda of one day.
  package static func agenda(_ lines: String..., parties: [String] = []) -> Agenda {
    agenda(days: [lines], parties: parties)
  }

  /// An agenda of several days; what follows a coffee break is fixed, as in one that is read.
  package static func agenda(days: [[String]], parties: [String] = []) -> Agenda {
    var number = 0
    let built = days.map { lines in
      var items = lines.map { line in
        number += 1
        return item(number, line)
      }
      for index in items.indices.dropFirst() where items[index - 1].isCoffee {
        items[index].isFixed = true
      }
      return Day(items: items)
    }
    return Agenda(title: "Samling", parties: Self.parties(parties), days: built)
  }

  package static func parties(_ names: [String]) -> [Party] {
    names.enumerated().map {
      Party(id: PartyID("m\($0.offset + 1)"), name: $0.element, kind: .municipality)
    }
  }

  /// A round of so many parties with phases of these minutes each.
  package static func round(_ id: String, _ title: String, parties: Int, minutes: [Int]) -> Step {
    Step(
      id: StepID(id), title: title,
      clock: Clock(
        phases: minutes.map {
          Clock.Phase(name: minutes.count > 1 ? "\($0)" : nil, planned: .minutes($0))
        },
        isEach: true),
      circle: Circle(
        kind: .municipality, turns: (1...parties).map { Turn(party: PartyID("m\($0)")) }))
  }
}

/// A session under a clock that only the test moves, at UTC on 24 November 2026.
package struct Rehearsed {
  package private(set) var ledger: Ledger
  package private(set) var now: Moment
  package private(set) var wall: WallClock
  /// How many acts each launch has done.
  private var counts: [ActorID: Int] = [:]
  private var time = HybridTime(moment: Moment(milliseconds: 0))

  /// Midnight UTC of 24 November 2026.
  package static let midnight = Moment(milliseconds: 1_795_478_400_000)

  package init(_ agenda: Agenda, at clock: String = "10:00", offset: Seconds = .zero) {
    ledger = Ledger(agenda: agenda)
    wall = WallClock(offset: offset)
    now = Self.midnight
    go(to: clock)
  }

  /// Moves the clock to `HH:MM` or `HH:MM:SS`.
  package mutating func go(to clock: String) {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    let seconds = parts[0] * 3600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
    now = Self.midnight + Seconds(seconds - wall.offset.count)
  }

  /// Sets the machine's clock so far ahead of the session's time.
  package mutating func setClock(ahead: Seconds) { wall.correction = ahead }

  package mutating func wait(_ length: Seconds) { now = now + length }

  package mutating func go(to moment: Moment) { now = moment }

  package var session: Session {
    var copy = ledger
    return copy.session()
  }

  /// Sets what persons are called.
  package mutating func know(_ people: People) { ledger.people = people }

  package var forecast: Forecast? {
    session.dayInFocus.flatMap { SamlingCore.forecast(of: session, day: $0, at: now, wall: wall) }
  }

  package var proposals: [Proposal] {
    session.openDay.map { replan(of: session, day: $0, at: now, wall: wall) } ?? []
  }

  /// Decides and records an intent; throws the refusal.
  @discardableResult
  package mutating func act(_ intent: Intent, at when: Moment? = nil) throws(Refusal) -> Record {
    let events = try decide(intent, in: session, at: when ?? now, now: now, wall: wall)
    return record(.events(events), at: when)
  }

  @discardableResult
  package mutating func record(_ deed: Act.Deed, at when: Moment? = nil) -> Record {
    record(Act(kind: "act", deed: deed), at: when)
  }

  /// Records an act as it is, under its own kind.
  @discardableResult
  package mutating func record(
    _ act: Act, at when: Moment? = nil, seat: SeatKind = .facilitator,
    by actor: ActorID = ActorID("aaaaaaaaaa")
  ) -> Record {
    counts[actor, default: 0] += 1
    time = time.next(at: now)
    let record = Record(
      id: RecordID(actor: actor, n: counts[actor] ?? 0), time: time, seat: seat,
      at: when ?? now, act: act)
    ledger.insert(record)
    return record
  }

  package mutating func undo() throws(Refusal) {
    record(.undo(of: try ledger.undoTarget(for: .facilitator)))
  }

  package mutating func redo() throws(Refusal) {
    record(.undo(of: try ledger.redoTarget(for: .facilitator)))
  }

  /// An instant on the wall as `HH:MM`.
  package func clock(_ moment: Moment) -> String { wall.time(at: moment).text }

  /// Each line of the forecast as `10:00–12:00 i1`.
  package var times: [String] {
    (forecast?.lines ?? []).map { "\(clock($0.start))–\(clock($0.end)) \($0.item)" }
  }
}
