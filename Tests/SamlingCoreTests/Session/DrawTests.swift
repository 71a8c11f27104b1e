import SamlingCore
import Support
import Testing

@Suite("Circles made from the participants")
struct DrawTests {
  /// So many persons of each municipality.
  private static func persons(_ counts: [Int]) -> [Party] {
    counts.enumerated().flatMap { place, count in
      (0..<count).map { number in
        Party(
          id: PartyID("p-aaaaaaaaaa-\(place * 100 + number + 1)"), name: "", kind: .participant,
          municipality: PartyID("m\(place + 1)"), role: PartyID("r\(number % 2 + 1)"))
      }
    }
  }

  private static let lists = [
    [5, 4, 4], [1, 1, 1, 1], [9, 1], [3], [1], [7, 6, 5, 4, 3, 2, 1], [20, 20, 1], [2, 2, 2],
  ]

  @Test("mixed groups hold everybody once, differ by one at most, and spread each municipality")
  func mixed() {
    for counts in Self.lists {
      for size in 1...9 {
        for seed in 0..<20 as Range<UInt64> {
          var lot = Lot(seed: seed)
          let all = Self.persons(counts)
          let groups = Draw(rule: .mixed, size: size, name: "").members(of: all, by: &lot)
          #expect(Set(groups.flatMap(\.self).map(\.id)) == Set(all.map(\.id)))
          #expect(groups.flatMap(\.self).count == all.count)
          let sizes = groups.map(\.count)
          #expect((sizes.max() ?? 0) <= size && (sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
          for (place, count) in counts.enumerated() {
            let here = groups.map { $0.filter { $0.municipality?.text == "m\(place + 1)" }.count }
            #expect((here.max() ?? 0) <= (count + groups.count - 1) / groups.count)
          }
        }
      }
    }
  }

  @Test("pairs go across municipalities wherever there are others; one who is alone makes a three")
  func across() {
    for counts in Self.lists where counts.reduce(0, +) > 1 {
      for seed in 0..<50 as Range<UInt64> {
        var lot = Lot(seed: seed)
        let all = Self.persons(counts)
        let pairs = Draw(rule: .across, name: "").members(of: all, by: &lot)
        #expect(pairs.flatMap(\.self).count == all.count)
        #expect(Set(pairs.flatMap(\.self).map(\.id)).count == all.count)
        #expect(pairs.count == all.count / 2 && pairs.allSatisfy { (2...3).contains($0.count) })
        let alike = pairs.filter { Set($0.map(\.municipality)).count < $0.count }.count
        let most = counts.max() ?? 0
        // No more than those of the largest municipality that there is nobody for.
        #expect(alike <= max(0, 2 * most - all.count + 1) / 2, "\(counts) \(seed)")
      }
    }
  }

  @Test(
    "groups by municipality or role hold those alike, in the list's order, and the rest together")
  func alike() {
    var lot = Lot(seed: 1)
    var all = Self.persons([2, 3])
    all.append(Party(id: PartyID("p-aaaaaaaaaa-900"), name: "", kind: .participant))
    let places = Draw(rule: .municipality, name: "").members(of: all, by: &lot)
    #expect(places.map(\.count) == [2, 3, 1])
    #expect(places.map { $0.first?.municipality?.text } == ["m1", "m2", nil])
    let roles = Draw(rule: .role, name: "").members(of: all, by: &lot)
    #expect(roles.map { $0.first?.role?.text } == ["r1", "r2", nil])
  }

  // MARK: At a gathering

  private static func agenda(_ draw: Draw = Draw(rule: .mixed, size: 3, name: "Gruppe")) -> Agenda {
    var agenda = Build.agenda("10:00–11:00 Åpning", "11:00–12:00 Grupper", parties: ["Bø", "Lom"])
    agenda.parties += persons([3, 3])
    agenda.circles = [NamedCircle(word: "grupper", kind: .group, parties: [], draw: draw)]
    agenda.days[0].items[1].step = Step(
      id: StepID("s2"), title: "Grupper",
      clock: Clock(phases: [.init(planned: .minutes(20))], isEach: true),
      circle: Circle(kind: .group, word: "gruppe", drawn: "grupper"))
    return agenda
  }

  private static let draw = Intent.agenda(
    .drawCircle("grupper", Lot("aaaaaaaaaa.1"), ids: "aaaaaaaaaa.1"))

  private func turns(_ day: Rehearsed) -> [String] {
    day.session.agenda.step(StepID("s2")).map {
      day.session.turns(of: $0).map { day.session.name(of: $0.party) }
    } ?? []
  }

  @Test("those who are away are not drawn, and the round's turns are the groups that were")
  func drawn() throws {
    var day = Rehearsed(Self.agenda())
    #expect(turns(day) == [])
    try day.act(.agenda(.setAway(PartyID("p-aaaaaaaaaa-1"), true)))
    try day.act(Self.draw)
    #expect(turns(day) == ["Gruppe 1", "Gruppe 2"])
    let members = day.session.drawable[0].parties.flatMap { day.session.party($0)?.members ?? [] }
    #expect(members.count == 5 && !members.contains(PartyID("p-aaaaaaaaaa-1")))
    #expect(day.session.shownCircle == ShownCircle(word: "grupper", from: 0))
  }

  @Test("a circle is drawn anew until one of its turns has begun, or somebody wrote about it")
  func again() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.clock(.next))
    try day.act(Self.draw)
    let first = day.session.drawable[0].parties
    try day.act(.agenda(.drawCircle("grupper", Lot("b"), ids: "aaaaaaaaaa.3")))
    #expect(day.session.drawable[0].parties != first)
    try day.act(.clock(.next))
    #expect(throws: Refusal.drawnHasBegun("grupper")) { try day.act(Self.draw) }
    var noted = Rehearsed(Self.agenda())
    try noted.act(Self.draw)
    let place = NotePlace(item: ItemID("i2"), party: noted.session.drawable[0].parties[0])
    try noted.act(.note(.write([NoteDraft(id: NoteID("n1"), place: place, text: "Ja")])))
    #expect(throws: Refusal.drawnHasBegun("grupper")) { try noted.act(Self.draw) }
    // What another seat drew in the meantime comes too late, on every machine.
    let late = Event.circleDrawn(circle: "grupper", parties: [])
    noted.record(.events([late]))
    #expect(noted.session.ignored == 1 && noted.session.drawable[0].parties.count == 2)
  }

  @Test("a round that began before its groups were drawn goes on, and the groups' turns follow")
  func late() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.clock(.next))
    try day.act(.clock(.next))
    #expect(day.session.current == StretchID("i2"))
    try day.act(Self.draw)
    let stretches = day.session.stretches(ofDay: 0).filter { $0.item == ItemID("i2") }
    #expect(stretches.map(\.id.text) == ["i2", "i2/aaaaaaaaaa.1.g1", "i2/aaaaaaaaaa.1.g2"])
    try day.act(.clock(.next))
    #expect(day.session.current == StretchID("i2/aaaaaaaaaa.1.g1"))
  }

  @Test("what can't be drawn or shown is refused")
  func refused() throws {
    var day = Rehearsed(Self.agenda())
    #expect(throws: Refusal.nothingToDraw("lag")) {
      try day.act(.agenda(.drawCircle("lag", Lot(seed: 1), ids: "x")))
    }
    #expect(throws: Refusal.notDrawn("grupper")) { try day.act(.room(.showCircle("grupper"))) }
    #expect(throws: Refusal.noChange) { try day.act(.room(.showCircle(nil))) }
    for person in day.session.persons { try day.act(.agenda(.setAway(person.id, true))) }
    #expect(throws: Refusal.nobodyToDraw) { try day.act(Self.draw) }
  }

  @Test(
    "the room turns over the groups no further than to the last, and another step takes its eyes")
  func shown() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.clock(.next))
    try day.act(Self.draw)
    try day.act(.room(.showCircle("grupper", from: 9)))
    #expect(day.session.shownCircle?.from == 1)
    try day.act(.clock(.next))
    #expect(day.session.shownCircle == nil)
    try day.act(.room(.showCircle("grupper")))
    try day.act(.clock(.nextTurn))
    #expect(day.session.shownCircle == nil)
  }

  @Test(
    "groups that are kept stay through step and item, until they are let go, hidden or others are shown"
  )
  func kept() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.clock(.next))
    try day.act(Self.draw)
    try day.act(.room(.keepCircle("grupper")))
    #expect(throws: Refusal.noChange) { try day.act(.room(.keepCircle("grupper"))) }
    for _ in 0..<2 {
      try day.act(.clock(.next))
      #expect(day.session.shownCircle?.word == "grupper")
    }
    try day.act(.room(.keepCircle(nil)))
    #expect(day.session.shownCircle?.word == "grupper")
    try day.act(.clock(.back))
    #expect(day.session.shownCircle == nil)
    // What is not seen is shown first.
    try day.act(.room(.keepCircle("grupper")))
    #expect(day.session.shownCircle?.word == "grupper")
    try day.act(.room(.showCircle(nil)))
    #expect(day.session.keptCircle == nil)
  }

  @Test("of drawn pairs each presents the other, and a pair is called by its members")
  func partners() throws {
    var agenda = Self.agenda(Draw(rule: .across, name: "Par"))
    agenda.circles[0].kind = .pair
    agenda.days[0].items[1].step.circle = Circle(
      kind: .pair, word: "par", isByPartner: true, drawn: "grupper")
    var day = Rehearsed(agenda)
    day.know([1: "Kari", 2: "Ola", 3: "Per", 101: "Liv", 102: "Åse", 103: "Siv"])
    try day.act(Self.draw)
    let pairs = day.session.drawable[0].parties.map { day.session.name(of: $0) }
    #expect(pairs.allSatisfy { $0.contains(" + ") })
    let step = try #require(day.session.agenda.step(StepID("s2")))
    let turns = day.session.turns(of: step)
    #expect(turns.count == 6)
    for turn in turns {
      #expect(turns.contains { $0.party == turn.by && $0.by == turn.party })
    }
  }
}

extension Rehearsed {
  /// Says what persons are called, by their numbers.
  fileprivate mutating func know(_ names: [Int: String]) {
    know(
      People(
        Dictionary(
          uniqueKeysWithValues: names.map { number, name in
            (PartyID("p-aaaaaaaaaa-\(number)"), name)
          })))
  }
}
