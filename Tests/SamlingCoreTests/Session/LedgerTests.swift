import SamlingCore
import Support
import Testing

@Suite("The ledger")
struct LedgerTests {
  static let agenda = Build.agenda(
    "10:00–11:00 En", "11:00–12:00 To", "12:00–13:00 Lunsj", "13:00–14:00 Tre", "14:00–15:00 Fire")

  /// Records of two writers, each `count`, within the same minutes, in the one order.
  static func interleaved(_ count: Int, seed: UInt64) -> [Record] {
    var chance = Lot(seed: seed)
    var records: [Record] = []
    let start = Rehearsed.midnight + .minutes(600)
    for actor in ["aaaaaaaaaa", "bbbbbbbbbb"] {
      var time = HybridTime(moment: start)
      for n in 1...count {
        time = time.next(at: start + .milliseconds(Int64(n * 20 + chance.number(0...15))))
        records.append(
          Record(
            id: RecordID(actor: ActorID(actor), n: n), time: time, seat: .command, at: time.moment,
            act: Act(kind: "x", deed: deed(n, actor, records, &chance))))
      }
    }
    return records.sorted(by: Record.precedes)
  }

  private static func deed(_ n: Int, _ actor: String, _ before: [Record], _ chance: inout Lot)
    -> Act.Deed
  {
    if n == 1, actor.hasPrefix("a") {
      return .events([
        .dayOpened(day: 0, date: PlanDate(year: 2026, month: 11, day: 24), offset: .zero),
        .started(stretch: StretchID("i1")),
      ])
    }
    if n > 4, chance.once(in: 20) {
      return .undo(of: RecordID(actor: ActorID(actor), n: n - chance.number(1...3)))
    }
    let stretch = StretchID("i\(chance.number(1...5))")
    return .events([
      chance.one(of: [
        .started(stretch: stretch), .adjusted(stretch: stretch, by: .minutes(1)),
        .paused(stretch: stretch), .resumed(stretch: stretch), .skipped(stretch: stretch),
        .messageShown(text: "\(n)"), .sideClockStarted(seconds: .minutes(n)),
      ])
    ])
  }

  @Test("records fold to the same session in whatever order they arrive", arguments: 0..<60)
  func anyOrder(_ seed: Int) {
    let records = Self.interleaved(30, seed: UInt64(seed))
    var straight = Ledger(agenda: Self.agenda)
    straight.insert(records)
    let expected = straight.session()
    var chance = Lot(seed: UInt64(seed) &+ 77)
    var shuffled = Ledger(agenda: Self.agenda)
    for record in records.shuffled(using: &chance) {
      shuffled.insert(record)
      if chance.once(in: 3) { _ = shuffled.session() }
      if chance.once(in: 9) { shuffled.insert(record) }
    }
    #expect(shuffled.session() == expected, "seed \(seed)")
    #expect(shuffled.records == straight.records, "seed \(seed)")
  }

  @Test("a session of few records folds alike in every order there is")
  func everyOrder() {
    let records = Array(Self.interleaved(3, seed: 5))
    var straight = Ledger(agenda: Self.agenda)
    straight.insert(records)
    let expected = straight.session()
    for order in Self.orders(of: records) {
      var ledger = Ledger(agenda: Self.agenda)
      for record in order {
        ledger.insert(record)
        _ = ledger.session()
      }
      #expect(ledger.session() == expected)
    }
  }

  private static func orders(of records: [Record]) -> [[Record]] {
    guard let first = records.first else { return [[]] }
    return orders(of: Array(records.dropFirst())).flatMap { rest in
      (0...rest.count).map { place in Array(rest[..<place]) + [first] + rest[place...] }
    }
  }

  enum Arrival: String, CaseIterable, CustomTestStringConvertible {
    case together, oneByOne, inTurn, oneThenOther, shuffledBeforeAsking, backwards, withLateness
    var testDescription: String { rawValue }
  }

  @Test(
    "twenty thousand records of two writers cost at most three applications each",
    arguments: Arrival.allCases)
  func linearWork(_ arrival: Arrival) {
    let records = Self.interleaved(10_000, seed: 3)
    var straight = Ledger(agenda: Self.agenda)
    straight.insert(records)
    let expected = straight.session()
    var ledger = Ledger(agenda: Self.agenda)
    for batch in Self.batches(of: records, arrival) {
      ledger.insert(batch)
      if arrival != .shuffledBeforeAsking, arrival != .backwards { _ = ledger.session() }
    }
    #expect(ledger.session() == expected)
    #expect(ledger.applications <= 3 * records.count, "\(ledger.applications)")
  }

  /// The records as batches of one look at the files each.
  private static func batches(of records: [Record], _ arrival: Arrival) -> [[Record]] {
    var chance = Lot(seed: 9)
    let writers = Dictionary(grouping: records, by: \.id.actor).values.map(\.self)
      .sorted { $0[0].id < $1[0].id }
    switch arrival {
    case .together: return [records]
    case .oneByOne: return records.map { [$0] }
    case .oneThenOther: return writers
    case .shuffledBeforeAsking: return records.shuffled(using: &chance).map { [$0] }
    case .backwards: return records.reversed().map { [$0] }
    case .inTurn, .withLateness:
      // Each writer's file is read in pieces; the other's lags by up to a few dozen records.
      var batches: [[Record]] = []
      var places = [0, 0]
      let most = arrival == .inTurn ? 40 : 150
      while places[0] < writers[0].count || places[1] < writers[1].count {
        for writer in 0...1 where places[writer] < writers[writer].count {
          let end = min(writers[writer].count, places[writer] + chance.number(most / 2...most))
          batches.append(Array(writers[writer][places[writer]..<end]))
          places[writer] = end
        }
      }
      return batches
    }
  }

  @Test("folding with an undo equals folding without the undone act", arguments: 0..<40)
  func undoIsAbsence(_ seed: Int) throws {
    let records = Self.interleaved(20, seed: UInt64(seed) &+ 500).filter { $0.undoes == nil }
    var chance = Lot(seed: UInt64(seed))
    let target = chance.one(of: records)
    let last = try #require(records.last)
    let undo = Record(
      id: RecordID(actor: ActorID("cccccccccc"), n: 1), time: last.time.next(at: last.at),
      seat: .facilitator, at: last.at, act: Act(kind: "undo", deed: .undo(of: target.id)))
    var with = Ledger(agenda: Self.agenda)
    with.insert(records)
    _ = with.session()
    with.insert(undo)
    var without = Ledger(agenda: Self.agenda)
    without.insert(records.filter { $0.id != target.id })
    #expect(with.session() == without.session(), "seed \(seed)")
    let redo = Record(
      id: RecordID(actor: ActorID("cccccccccc"), n: 2), time: undo.time.next(at: last.at),
      seat: .facilitator, at: last.at, act: Act(kind: "redo", deed: .undo(of: undo.id)))
    var all = Ledger(agenda: Self.agenda)
    all.insert(records)
    with.insert(redo)
    #expect(with.session() == all.session(), "seed \(seed)")
  }

  @Test("an undo that arrives before its act takes it all the same")
  func undoFirst() throws {
    var day = Rehearsed(Self.agenda)
    try day.act(.clock(.next))
    day.wait(.minutes(5))
    let extended = try day.act(.clock(.extend(.minutes(5))))
    try day.undo()
    let all = day.ledger.records
    var late = Ledger(agenda: Self.agenda)
    late.insert(all.filter { $0.id != extended.id })
    _ = late.session()
    late.insert(extended)
    #expect(late.session() == day.session)
    #expect(late.session().adjustments.isEmpty)
  }

  @Test("an unknown act is kept and changes nothing")
  func unknown() throws {
    var day = Rehearsed(Self.agenda)
    try day.act(.clock(.next))
    let before = day.session
    day.record(.unknown(json: "{}"))
    #expect(day.session == before)
    #expect(day.ledger.records.count == 2)
  }

  @Test("a clock far ahead is not adopted")
  func skew() {
    let mine = HybridTime(moment: Moment(milliseconds: 1_000_000))
    let now = Moment(milliseconds: 1_000_005)
    let near = HybridTime(moment: Moment(milliseconds: 1_030_000))
    let far = HybridTime(moment: Moment(milliseconds: 9_000_000))
    #expect(mine.next(at: now, after: near) > near)
    #expect(mine.next(at: now, after: far) == HybridTime(moment: now))
  }
}
