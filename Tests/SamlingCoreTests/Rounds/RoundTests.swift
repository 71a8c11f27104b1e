import SamlingCore
import Support
import Testing

@Suite("Rounds")
struct RoundTests {
  private static let names = ["Luster", "Gloppen", "Lom", "Lunner"]

  /// A round of four with two phases, a second one of the same circle after lunch, and a talk.
  private static func agenda() -> Agenda {
    var agenda = Build.agenda(
      "10:00–11:00 Dypdykk", "11:00–12:00 Runde to", "12:00–13:00 Prat", parties: names)
    agenda.days[0].items[0].step = Build.round("s1", "Dypdykk", parties: 4, minutes: [8, 4])
    agenda.days[0].items[1].step = Build.round("s2", "Runde to", parties: 4, minutes: [15])
    return agenda
  }

  /// The same with the four presenting each other, two and two.
  private static func pairs() -> Agenda {
    var agenda = agenda()
    agenda.days[0].items[0].step.circle?.turns = [(1, 2), (2, 1), (3, 4), (4, 3)].map {
      Turn(party: party($0.0), by: party($0.1))
    }
    return agenda
  }

  private static func party(_ number: Int) -> PartyID { PartyID("m\(number)") }

  private static func stretch(_ text: String) -> StretchID { StretchID("i1/" + text) }

  private func order(_ day: Rehearsed, _ step: String = "s1") -> [String] {
    day.session.agenda.step(StepID(step)).map {
      day.session.turns(of: $0).map(\.party.text)
    } ?? []
  }

  // MARK: Order

  @Test("a lot is drawn from the chance it is given, and the record carries the order")
  func lot() throws {
    var day = Rehearsed(Self.agenda())
    let record = try day.act(.plan(.drawTurns(StepID("s1"), Lot("k7f2q9abcd.1"))))
    #expect(
      record.act.deed
        == .events([.turnsOrdered(step: StepID("s1"), parties: order(day).map { PartyID($0) })]))
    #expect(Set(order(day)) == ["m1", "m2", "m3", "m4"])
    var again = Rehearsed(Self.agenda())
    try again.act(.plan(.drawTurns(StepID("s1"), Lot("k7f2q9abcd.1"))))
    #expect(order(again) == order(day))
  }

  @Test("every order is as likely by lot")
  func fairLot() {
    let session = Rehearsed(Self.agenda()).session
    guard let step = session.agenda.step(StepID("s1")) else { return }
    var counts: [String: Int] = [:]
    for seed in 0..<4800 as Range<UInt64> {
      var lot = Lot(seed: seed)
      let drawn = session.drawnOrder(of: step, by: &lot).map(\.text).joined()
      counts[drawn, default: 0] += 1
    }
    #expect(counts.count == 24)
    // Two hundred each are expected; six standard deviations are 83.
    #expect(counts.values.allSatisfy { (117...283).contains($0) }, "\(counts)")
  }

  @Test("those who have begun stay first, and partners stay together", arguments: 0..<50)
  func lotWithinLimits(_ seed: Int) throws {
    var day = Rehearsed(Self.pairs())
    try day.act(.clock(.next))
    try day.act(.plan(.drawTurns(StepID("s1"), Lot(seed: UInt64(seed)))))
    #expect(order(day).first == "m1")
    let places = Dictionary(uniqueKeysWithValues: order(day).enumerated().map { ($1, $0) })
    #expect(abs((places["m3"] ?? 0) - (places["m4"] ?? 0)) == 1, "\(order(day))")
    #expect(day.session.current == Self.stretch("m1/1"))
  }

  @Test("nobody is placed before the turn that is on, where the round does not come any more")
  func orderedByHand() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.clock(.next))
    try day.act(.clock(.nextTurn))
    try day.act(.plan(.orderTurns(StepID("s1"), [4, 1, 3, 2].map(Self.party))))
    #expect(order(day) == ["m1", "m2", "m4", "m3"])
    try day.act(.clock(.nextTurn))
    #expect(day.session.current == Self.stretch("m4/1"))
  }

  @Test("in rotation the one who began the last round of the circle goes last")
  func rotation() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.plan(.rotateTurns(StepID("s2"))))
    #expect(order(day, "s2") == ["m2", "m3", "m4", "m1"])
    try day.act(.plan(.orderTurns(StepID("s1"), [3, 1, 2, 4].map(Self.party))))
    try day.act(.clock(.next))
    try day.act(.plan(.rotateTurns(StepID("s2"))))
    #expect(order(day, "s2") == ["m1", "m2", "m4", "m3"])
  }

  @Test("without an earlier round it turns on from the order that stands, pairs together")
  func rotationOfPairs() throws {
    var day = Rehearsed(Self.pairs())
    try day.act(.plan(.rotateTurns(StepID("s1"))))
    #expect(order(day) == ["m3", "m4", "m1", "m2"])
    #expect(throws: Refusal.noSuchRound(StepID("s3"))) {
      try day.act(.plan(.rotateTurns(StepID("s3"))))
    }
  }

  // MARK: Skip and come back

  @Test(
    "a turn is passed over with all its phases, and taken at the end without the last one coming again"
  )
  func skipAndComeBack() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.clock(.next))
    try day.act(.clock(.next))
    try day.act(.clock(.next))
    #expect(day.session.current == Self.stretch("m2/1"))
    try day.act(.clock(.skip))
    #expect(day.session.current == Self.stretch("m3/1"))
    #expect(day.session.progress(at: day.now)?.waiting.map(\.turn.party.text) == ["m2"])
    for _ in 0..<3 {
      day.wait(.minutes(5))
      try day.act(.clock(.next))
    }
    #expect(day.session.current == Self.stretch("m4/2"))
    try day.act(.clock(.jump(Self.stretch("m2/1"))))
    #expect(day.session.current == Self.stretch("m2/1"))
    #expect(day.session.skipped.isEmpty)
    #expect(day.session.runs[Self.stretch("m4/2")]?.isDone == true)
    try day.act(.clock(.next))
    #expect(day.session.current == Self.stretch("m2/2"))
    try day.act(.clock(.next))
    #expect(day.session.current == StretchID("i2/m1"))
  }

  @Test("a turn passed over in its second phase goes on there")
  func skipInTheMiddle() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.clock(.next))
    day.wait(.minutes(8))
    try day.act(.clock(.next))
    day.wait(.minutes(1))
    try day.act(.clock(.skip))
    #expect(day.session.skipped == [Self.stretch("m1/2")])
    #expect(day.session.progress(at: day.now)?.waiting.map(\.first) == [Self.stretch("m1/2")])
  }

  @Test("one who is taken again in the middle of another's turn leaves that turn to go on after it")
  func comeBackInTheMiddle() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.clock(.next))
    try day.act(.clock(.skip))
    day.wait(.minutes(2))
    try day.act(.clock(.jump(Self.stretch("m1/1"))))
    try day.act(.clock(.next))
    try day.act(.clock(.next))
    #expect(day.session.current == Self.stretch("m2/1"))
    #expect(day.session.runs[Self.stretch("m2/1")]?.used(at: day.now) == .seconds(120))
  }

  // MARK: Away

  @Test("one who is away is passed by, and is owed the turn once back")
  func away() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.agenda(.setAway(Self.party(2), true)))
    try day.act(.clock(.next))
    try day.act(.clock(.nextTurn))
    #expect(day.session.current == Self.stretch("m3/1"))
    try day.act(.agenda(.setAway(Self.party(2), false)))
    #expect(day.session.progress(at: day.now)?.waiting.map(\.turn.party.text) == ["m2"])
    #expect(day.session.progress(at: day.now)?.left == 2)
  }

  @Test("one who goes away in the middle of the turn keeps what has begun, and no more")
  func awayInTheTurn() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.clock(.next))
    day.wait(.minutes(3))
    try day.act(.agenda(.setAway(Self.party(1), true)))
    #expect(day.session.current == Self.stretch("m1/1"))
    try day.act(.clock(.next))
    #expect(day.session.current == Self.stretch("m2/1"))
    #expect(day.session.talkTimes(at: day.now)[Self.party(1)]?.total == .seconds(180))
  }

  @Test("a presenter who is away gives way to the next in the pair, or to the party itself")
  func partnerAway() throws {
    var agenda = Self.pairs()
    agenda.days[0].items[0].step.circle?.turns = [(1, 2), (2, 3), (3, 1), (4, 3)].map {
      Turn(party: Self.party($0.0), by: Self.party($0.1))
    }
    var day = Rehearsed(agenda)
    try day.act(.agenda(.setAway(Self.party(2), true)))
    func presenters() -> [String] {
      day.session.agenda.step(StepID("s1")).map {
        day.session.turns(of: $0).map { "\($0.party)<\($0.by?.text ?? "-")" }
      } ?? []
    }
    #expect(presenters() == ["m1<m3", "m3<m1", "m4<m3"])
    try day.act(.agenda(.setAway(Self.party(1), true)))
    #expect(presenters() == ["m3<-", "m4<m3"])
    try day.act(.agenda(.setAway(Self.party(1), false)))
    try day.act(.agenda(.setAway(Self.party(2), false)))
    #expect(presenters() == ["m1<m2", "m2<m3", "m3<m1", "m4<m3"])
  }

  @Test("a pair is away when both of its members are")
  func pairAway() throws {
    var agenda = Self.agenda()
    agenda.parties.append(
      Party(
        id: PartyID("p1"), name: "Luster + Gloppen", kind: .pair,
        members: [Self.party(1), Self.party(2)]))
    agenda.days[0].items[0].step.circle = Circle(
      kind: .pair, turns: [Turn(party: PartyID("p1")), Turn(party: Self.party(3))])
    var day = Rehearsed(agenda)
    try day.act(.agenda(.setAway(Self.party(1), true)))
    #expect(order(day) == ["p1", "m3"])
    try day.act(.agenda(.setAway(Self.party(2), true)))
    #expect(order(day) == ["m3"])
  }

  // MARK: Time

  @Test("what turns left over is banked, and what they took is lent")
  func bank() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.clock(.next))
    day.wait(.minutes(8))
    try day.act(.clock(.next))
    day.wait(.minutes(2))
    try day.act(.clock(.next))
    #expect(day.session.progress(at: day.now)?.banked == .seconds(120))
    day.wait(.minutes(15))
    try day.act(.clock(.nextTurn))
    #expect(day.session.progress(at: day.now)?.banked == .seconds(-60))
  }

  @Test("the fair share is what is left once the one who talks has had what was planned")
  func share() throws {
    var day = Rehearsed(Self.agenda())
    let due = day.now + .minutes(60)
    try day.act(.clock(.next))
    func share() -> Seconds? { day.session.progress(at: day.now)?.share(until: due, at: day.now) }
    #expect(share() == .minutes(16))
    day.wait(.minutes(5))
    #expect(share() == .minutes(16))
    // Three minutes over the turn's twelve are taken from the three who are left.
    day.wait(.minutes(10))
    #expect(share() == .minutes(15))
    day.wait(.minutes(90))
    #expect(share() == .zero)
  }

  @Test("talk time is the presenter's, whoever the turn is about, and the team's is nobody's")
  func talk() throws {
    var agenda = Self.pairs()
    let reflection = Step(
      id: StepID("s8"), title: "Refleksjon", clock: Clock(phases: [.init(planned: .minutes(5))]),
      answeredBy: Answerers(kind: .team, word: "team"))
    agenda.days[0].items[0].step.clock = nil
    agenda.days[0].items[0].step.steps = [
      Step(id: StepID("s7"), title: "Samtale", clock: Clock(phases: [.init(planned: .minutes(5))])),
      reflection,
    ]
    var day = Rehearsed(agenda)
    try day.act(.clock(.next))
    day.wait(.minutes(4))
    try day.act(.clock(.next))
    day.wait(.minutes(5))
    try day.act(.clock(.jump(StretchID("i2/m1"))))
    day.wait(.minutes(1))
    let times = day.session.talkTimes(at: day.now)
    #expect(times[Self.party(1)]?.own == .seconds(60))
    #expect(times[Self.party(2)]?.presenting == .seconds(240))
    #expect(times[Self.party(2)]?.total == .seconds(240))
    #expect(times.count == 2)
  }
}
