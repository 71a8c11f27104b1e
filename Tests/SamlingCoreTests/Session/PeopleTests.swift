import SamlingCore
import Support
import Testing

@Suite("What persons are called")
struct PeopleTests {
  private static let actor = ActorID("k7f2q9abcd")

  /// Three participants, two of them called the same, who have turns and are a pair.
  private static func agenda(_ names: [String] = ["Kari", "Ola", "Kari"]) -> Agenda {
    var agenda = Build.agenda("10:00–11:00 Runde", parties: ["Bø"])
    let people = names.enumerated().map {
      Party(
        id: PartyID("m\($0.offset + 2)"), name: $0.element, kind: .participant,
        municipality: PartyID("m1"))
    }
    agenda.parties += people
    agenda.parties.append(
      Party(id: PartyID("m9"), name: "", kind: .pair, members: people.prefix(2).map(\.id)))
    agenda.circles = [
      NamedCircle(word: "deltakere", kind: .participant, parties: people.map(\.id))
    ]
    agenda.days[0].items[0].step.steps = [
      Step(
        id: StepID("s2"), title: "",
        circle: Circle(
          kind: .participant,
          turns: [Turn(party: people[0].id, by: people[1].id), Turn(party: people[2].id)]))
    ]
    return agenda
  }

  private func open(
    _ agenda: Agenda, known: People = People(), in session: Agenda = Agenda()
  ) -> (agenda: Agenda, names: [PersonName]) {
    agenda.withoutNames(by: Self.actor, known: known, in: session) { "Deltaker \($0)" }
  }

  @Test("stands apart from the agenda, which has ids everywhere instead")
  func apart() {
    let (agenda, names) = open(Self.agenda())
    #expect(names.map(\.name) == ["Kari", "Ola", "Kari"])
    let ids = names.map(\.id)
    #expect(ids.map(\.text) == (1...3).map { "p-k7f2q9abcd-\($0)" })
    #expect(agenda.parties.map(\.name) == ["Bø", "Deltaker 1", "Deltaker 2", "Deltaker 3", ""])
    #expect(agenda.parties.last?.members == Array(ids.prefix(2)))
    #expect(agenda.circles[0].parties == ids)
    let turns = agenda.days[0].items[0].step.steps[0].circle?.turns
    #expect(turns == [Turn(party: ids[0], by: ids[1]), Turn(party: ids[2])])
  }

  @Test("two of one name are told apart by their municipality, and one is not added twice")
  func twoOfAName() throws {
    var agenda = Build.agenda("10:00–11:00 Runde", parties: ["Bø", "Lom"])
    func person(_ id: String, _ name: String, of municipality: String?) -> Party {
      Party(
        id: PartyID(id), name: name, kind: .participant,
        municipality: municipality.map { PartyID($0) })
    }
    agenda.parties += [
      person("p-a-1", "Deltaker 1", of: "m1"), person("p-a-2", "Deltaker 2", of: "m2"),
      person("p-a-3", "Deltaker 3", of: "m2"),
    ]
    let day = Rehearsed(agenda)
    var session = day.session
    let names = [1: "Kari Nes", 2: "Kari Nes", 3: "Ola Li"].map { (PartyID("p-a-\($0)"), $1) }
    session.people = People(Dictionary(uniqueKeysWithValues: names))
    #expect(session.name(of: PartyID("p-a-1")) == "Kari Nes (Bø)")
    #expect(session.name(of: PartyID("p-a-2")) == "Kari Nes (Lom)")
    #expect(session.name(of: PartyID("p-a-3")) == "Ola Li")
    func add(_ party: Party) throws(Refusal) -> [Event] {
      try decide(
        .agenda(.addParty(party)), in: session, at: day.now, now: day.now, wall: day.wall)
    }
    for party in [
      person("n1", "kari nes", of: "m2"), person("n1", "Ola Li", of: nil),
      Party(id: PartyID("n1"), name: "LOM", kind: .municipality),
    ] {
      #expect(throws: Refusal.self, "\(party.name)") { try add(party) }
    }
    #expect(try add(person("n1", "Ola Li", of: "m1")).count == 1)
  }

  @Test("an agenda without participants stays as it is")
  func nobody() {
    let agenda = Build.agenda("10:00–11:00 Runde", parties: ["Bø"])
    #expect(open(agenda).agenda == agenda)
    #expect(open(agenda).names.isEmpty)
  }

  @Test("who is listed again keeps the id, of several called the same one each")
  func again() {
    let (before, names) = open(Self.agenda())
    let known = People(Dictionary(uniqueKeysWithValues: names.map { ($0.id, $0.name) }))
    let (after, new) = open(
      Self.agenda(["Ola", "Kari", "Kari", "Åse"]), known: known, in: before)
    #expect(new.map(\.name) == ["Åse"])
    let ids = after.parties.filter { $0.kind == .participant }.map(\.id)
    #expect(ids.prefix(3) == [names[1].id, names[0].id, names[2].id])
    #expect(after.parties.first { $0.id == new[0].id }?.name == "Deltaker 4")
  }

  @Test("is no part of the session: the fold, its comparison and its digest know of none")
  func unfolded() {
    let (agenda, names) = open(Self.agenda())
    var nameless = Ledger(agenda: agenda)
    var named = nameless
    named.people = People([names[0].id: "Kari"])
    #expect(named.changes > nameless.changes)
    #expect(named.session() == nameless.session())
    #expect(named.session().name(of: names[0].id) == "Kari")
    #expect(named.session().name(of: PartyID("m9")) == "Kari + Deltaker 2")
    #expect(nameless.session().name(of: names[0].id) == "Deltaker 1")
  }

  @Test("a frozen picture calls them what they are called too")
  func frozen() throws {
    let (agenda, names) = open(Self.agenda())
    var day = Rehearsed(agenda)
    try day.act(.room(.freeze(true)))
    day.know(People([names[0].id: "Kari"]))
    var ledger = day.ledger
    #expect(ledger.frozen()?.session.name(of: names[0].id) == "Kari")
  }

  @Test("a changed list brings in who is new, once, and leaves those who were there")
  func takenIn() {
    let (before, names) = open(Self.agenda())
    var ledger = Ledger(agenda: before)
    ledger.people = People(Dictionary(uniqueKeysWithValues: names.map { ($0.id, $0.name) }))
    #expect(changes(in: before, since: ledger, prefix: "x.1").isEmpty)
    let (after, new) = open(
      Self.agenda(["Kari", "Ola", "Kari", "Åse"]), known: ledger.people, in: before)
    let added = changes(in: after, since: ledger, prefix: "x.1").compactMap { event in
      if case .partyAdded(let party) = event { party } else { nil }
    }
    #expect(added.map(\.id) == new.map(\.id))
    #expect(added.map(\.name) == ["Deltaker 4"])
    #expect(added.first?.municipality == PartyID("m1"))
  }

  @Test(
    "a changed list moves who comes from elsewhere now, and sends away who is gone from it, until they are back"
  )
  func moved() throws {
    let (before, names) = open(Self.agenda())
    var day = Rehearsed(before)
    day.know(People(Dictionary(uniqueKeysWithValues: names.map { ($0.id, $0.name) })))
    func changed(_ agenda: Agenda, _ prefix: String) -> [Event] {
      changes(in: agenda, since: day.ledger, prefix: prefix).filter { event in
        switch event {
        case .partyAdded, .partyAway: true
        default: false
        }
      }
    }
    func takeIn(_ agenda: Agenda, _ prefix: String) -> Session {
      let events = changed(agenda, prefix)
      day.record(Act(kind: takeInKind, deed: .events(events)))
      return day.session
    }
    var after = before
    after.parties.removeAll { $0.id == names[2].id }
    let lom = Party(id: PartyID("m7"), name: "Lom", kind: .municipality)
    after.parties.append(lom)
    let place = try #require(after.parties.firstIndex { $0.id == names[1].id })
    after.parties[place].municipality = lom.id

    let session = takeIn(after, "x.1")
    let municipality = session.agenda.party(names[1].id)?.municipality
    #expect(municipality.map { session.name(of: $0) } == "Lom")
    #expect(session.agenda.party(names[0].id)?.municipality == PartyID("m1"))
    #expect(session.awayParties == [names[2].id])
    #expect(changed(after, "x.2").isEmpty)

    #expect(takeIn(before, "x.3").awayParties.isEmpty)
    var unlisted = before
    unlisted.parties.removeAll { $0.id.isPerson }
    #expect(changed(unlisted, "x.4").isEmpty)
  }
}
