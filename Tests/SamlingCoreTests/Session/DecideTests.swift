import SamlingCore
import Support
import Testing

@Suite("The clock of a day")
struct DecideTests {
  static func round() -> Agenda {
    var agenda = Build.agenda(
      "10:00–10:30 Velkommen", "10:30–12:00 Dypdykk", "12:00–13:00 Lunsj",
      parties: ["Luster", "Gloppen", "Lom"])
    agenda.days[0].items[1].step.steps = [
      Build.round("s9", "Presentasjon av ___", parties: 3, minutes: [8, 4])
    ]
    return agenda
  }

  @Test("a round unrolls into a stretch for each phase of each turn")
  func unrolls() {
    let session = Session(agenda: Self.round())
    let stretches = session.stretches(ofDay: 0)
    #expect(
      stretches.map(\.id.text) == [
        "i1", "i2/s9/m1/1", "i2/s9/m1/2", "i2/s9/m2/1", "i2/s9/m2/2", "i2/s9/m3/1", "i2/s9/m3/2",
        "i3",
      ])
    #expect(stretches[1].planned == .minutes(8))
    #expect(session.fullName(of: stretches[3]) == "Dypdykk · Presentasjon av Gloppen · Gloppen · 8")
  }

  @Test("parts without a clock share what is left")
  func shares() {
    var agenda = Build.agenda("10:00–12:00 Velkommen", parties: ["Luster", "Gloppen"])
    agenda.days[0].items[0].step.details = ["Mål"]
    agenda.days[0].items[0].step.steps = [
      Build.round("s8", "Runde", parties: 2, minutes: [15]),
      Step(id: StepID("s9"), title: "Samtale"),
    ]
    let stretches = Session(agenda: agenda).stretches(ofDay: 0)
    #expect(stretches.map(\.planned) == [45, 15, 15, 45].map(Seconds.minutes))
  }

  @Test("a pause does not use up the turn")
  func pauseKeepsTime() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.next))
    day.go(to: "10:03")
    try day.act(.clock(.pause))
    day.go(to: "10:20")
    #expect(day.session.runs[StretchID("i1")]?.used(at: day.now) == .seconds(180))
    try day.act(.clock(.resume))
    day.go(to: "10:21")
    #expect(day.session.runs[StretchID("i1")]?.used(at: day.now) == .seconds(240))
  }

  @Test("next walks every stretch and then ends the day")
  func walks() throws {
    var day = Rehearsed(Self.round())
    var seen: [String] = []
    for _ in 0..<8 {
      try day.act(.clock(.next))
      seen.append(day.session.current?.text ?? "")
      day.wait(.minutes(1))
    }
    #expect(seen == day.session.stretches(ofDay: 0).map(\.id.text))
    try day.act(.clock(.next))
    #expect(day.session.days[0].ended != nil)
    #expect(throws: Refusal.allDaysEnded) { try day.act(.clock(.next)) }
  }

  @Test("next goes into free time in the programme, and then out of it")
  func freeTime() throws {
    var day = Rehearsed(Build.agenda("16:00–17:00 Arbeid", "19:00–20:00! Quiz"), at: "16:00")
    try day.act(.clock(.next))
    day.go(to: "17:10")
    try day.act(.clock(.next))
    #expect(day.session.current == nil)
    #expect(day.session.openDay == 0)
    #expect(day.forecast?.next?.item == ItemID("i2"))
    try day.act(.clock(.next))
    #expect(day.session.current == StretchID("i2"))
  }

  @Test("two who press next at once advance once")
  func pressedTwice() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.next))
    let events = try decide(
      .clock(.next), in: day.session, at: day.now, now: day.now, wall: day.wall)
    day.record(.events(events))
    day.record(.events(events))
    #expect(day.session.current == StretchID("i2/s9/m1/1"))
  }

  @Test("going back goes on where it was left, and next returns to what was left for it")
  func back() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.next))
    day.go(to: "10:10")
    try day.act(.clock(.next))
    day.go(to: "10:12")
    try day.act(.clock(.back))
    #expect(day.session.current == StretchID("i1"))
    #expect(day.session.runs[StretchID("i1")]?.used(at: day.now) == .seconds(600))
    day.go(to: "10:15")
    try day.act(.clock(.next))
    #expect(day.session.current == StretchID("i2/s9/m1/1"))
    #expect(day.session.runs[StretchID("i2/s9/m1/1")]?.used(at: day.now) == .seconds(120))
  }

  @Test("next turn passes over the phases that are left")
  func nextTurn() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.jump(StretchID("i2/s9/m1/1"))))
    try day.act(.clock(.nextTurn))
    #expect(day.session.current == StretchID("i2/s9/m2/1"))
    try day.act(.clock(.jump(StretchID("i3"))))
    #expect(throws: Refusal.notInARound) { try day.act(.clock(.nextTurn)) }
  }

  @Test("it began three minutes ago moves the end of what went before, and conserves the time")
  func beganAgo() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.next))
    day.go(to: "10:30")
    try day.act(.clock(.next))
    day.go(to: "10:31")
    try day.act(.clock(.began(.minutes(4))))
    #expect(day.session.runs[StretchID("i1")]?.usedBefore == .seconds(27 * 60))
    #expect(day.session.runs[StretchID("i2/s9/m1/1")]?.used(at: day.now) == .seconds(240))
    #expect(throws: Refusal.self) { try day.act(.clock(.began(.minutes(45)))) }
  }

  @Test("an act is never dated later than now, nor before what the clock has done")
  func dates() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.next))
    let first = day.now
    day.go(to: "10:10")
    let now = day.now
    #expect(throws: Refusal.tooLate(now + .seconds(1), now: now)) {
      try day.act(.clock(.next), at: now + .seconds(1))
    }
    #expect(throws: Refusal.tooEarly(first - .seconds(1), previous: first)) {
      try day.act(.clock(.next), at: first - .seconds(1))
    }
    try day.act(.clock(.next), at: now - .seconds(300))
    #expect(day.session.runs[StretchID("i1")]?.usedBefore == .seconds(300))
  }

  @Test("every act can be undone, and the undo undone", arguments: 0..<60)
  func undoes(_ seed: Int) throws {
    var chance = Lot(seed: UInt64(seed) &+ 9_000)
    var day = Rehearsed(Generated.agenda(&chance), at: "09:00")
    Generated.act(on: &day, times: 8, &chance)
    for _ in 0..<6 {
      let before = day.session
      let count = day.ledger.records.count
      Generated.act(on: &day, times: 1, &chance)
      guard day.ledger.records.count > count else { continue }
      let after = day.session
      try day.undo()
      #expect(day.session == before, "seed \(seed)")
      try day.redo()
      #expect(day.session == after, "seed \(seed)")
    }
  }

  @Test("nothing to undo is said, and so is nothing to redo")
  func nothingToUndo() throws {
    var day = Rehearsed(Self.round())
    #expect(throws: Refusal.nothingToUndo) { try day.undo() }
    try day.act(.clock(.next))
    #expect(throws: Refusal.nothingToRedo) { try day.redo() }
    try day.undo()
    #expect(throws: Refusal.nothingToUndo) { try day.undo() }
  }

  @Test("the order of turns can be changed, and a party can leave or join")
  func turns() throws {
    var day = Rehearsed(Self.round())
    let step = StepID("s9")
    try day.act(.plan(.orderTurns(step, ["m3", "m1", "m2"].map(PartyID.init))))
    func order() -> [String] {
      day.session.agenda.step(step).map { day.session.turns(of: $0).map(\.party.text) } ?? []
    }
    #expect(order() == ["m3", "m1", "m2"])
    try day.act(.agenda(.dropParty(PartyID("m1"))))
    #expect(order() == ["m3", "m2"])
    try day.act(.agenda(.addParty(Party(id: PartyID("x.1"), name: "Bø", kind: .municipality))))
    #expect(order() == ["m3", "m2", "x.1"])
    try day.act(.agenda(.mergeParties(PartyID("m2"), into: PartyID("m3"))))
    #expect(order() == ["m3", "x.1"])
    #expect(day.session.name(of: PartyID("m3")) == "Lom & Gloppen")
  }

  @Test("what is skipped comes again when it is started")
  func skip() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.next))
    day.record(.events([.skipped(stretch: StretchID("i2/s9/m1/1"))]))
    try day.act(.clock(.next))
    #expect(day.session.current == StretchID("i2/s9/m1/2"))
    try day.act(.clock(.jump(StretchID("i2/s9/m1/1"))))
    #expect(day.session.skipped.isEmpty)
  }

  @Test("a second day opens on its own date with its own drift")
  func secondDay() throws {
    let agenda = Build.agenda(days: [["10:00–11:00 En"], ["09:00–10:00 To"]])
    var day = Rehearsed(agenda, at: "10:10")
    try day.act(.clock(.next))
    #expect(day.forecast?.drift == .seconds(600))
    try day.act(.clock(.next))
    day.go(to: "33:00")
    try day.act(.clock(.next))
    #expect(day.session.days[1].date == PlanDate(year: 2026, month: 11, day: 25))
    #expect(day.forecast?.drift == .zero)
  }

  @Test("an agenda that has not changed gives no changes; one that has is taken in")
  func takesInChanges() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.next))
    #expect(changes(in: Self.round(), since: day.ledger, prefix: "x").isEmpty)
    var changed = Self.round()
    changed.days[0].items[1].step.steps[0].clock?.phases[0].planned = .minutes(6)
    changed.days[0].items[0].step.prompts = [Prompt(id: PromptID("q1"), question: "Hvorfor?")]
    changed.days[0].items.append(Build.item(9, "13:00–14:00 Nytt"))
    let events = changes(in: changed, since: day.ledger, prefix: "x")
    day.record(Act(kind: takeInKind, deed: .events(events)))
    #expect(day.session.ignored == 0)
    #expect(changes(in: changed, since: day.ledger, prefix: "y").isEmpty)
    #expect(day.session.agenda.days[0].items.map(\.id.text).prefix(3) == ["i1", "i2", "i3"])
    #expect(day.session.stretches(ofDay: 0)[1].planned == .minutes(6))
    #expect(day.session.agenda.item(ItemID("i1"))?.step.prompts.first?.question == "Hvorfor?")
  }

  @Test("what was changed live stays when the file has not changed there")
  func keepsLiveChanges() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.next))
    try day.act(.agenda(.rewordItem(ItemID("i3"), "Lang lunsj")))
    try day.act(.plan(.dropItem(ItemID("i2"))))
    #expect(changes(in: Self.round(), since: day.ledger, prefix: "x").isEmpty)
    var changed = Self.round()
    changed.days.append(Day(title: "Dag 2", items: [Build.item(1, "09:00–10:00 God morgen")]))
    changed.title = "Ny tittel"
    let events = changes(in: changed, since: day.ledger, prefix: "x")
    day.record(Act(kind: takeInKind, deed: .events(events)))
    #expect(day.session.agenda.title == "Ny tittel")
    #expect(day.session.days.count == 2)
    #expect(day.session.agenda.item(ItemID("i3"))?.step.title == "Lang lunsj")
    #expect(day.session.droppedItems == [ItemID("i2")])
  }

  @Test("a party that leaves in its turn keeps the turn, and the round its start")
  func leavesInItsTurn() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.jump(StretchID("i2/s9/m1/1"))))
    day.go(to: "10:10")
    try day.act(.clock(.nextTurn))
    try day.act(.agenda(.dropParty(PartyID("m2"))))
    try day.act(.agenda(.dropParty(PartyID("m1"))))
    #expect(day.session.current == StretchID("i2/s9/m2/1"))
    #expect(day.forecast?.current?.item == ItemID("i2"))
    #expect(day.forecast?.current.map { day.clock($0.start) } == "10:00")
    try day.act(.agenda(.dropParty(PartyID("m3"))))
    try day.act(.clock(.nextTurn))
    #expect(day.session.current == StretchID("i3"))
  }

  @Test("another open seat's acts are not taken back from here")
  func rivals() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.next))
    let mine = ActorID("aaaaaaaaaa")
    #expect(throws: Refusal.nothingToUndo) {
      try day.ledger.undoTarget(for: .facilitator, rivals: [mine])
    }
    #expect(try day.ledger.undoTarget(for: .facilitator).actor == mine)
  }

  @Test("a clock beside that has run out is gone with the next stretch")
  func sideClockGoes() throws {
    var day = Rehearsed(Self.round())
    try day.act(.clock(.next))
    try day.act(.room(.startSideClock(.minutes(5))))
    day.go(to: "10:04")
    try day.act(.clock(.jump(StretchID("i2/s9/m1/1"))))
    #expect(day.session.sideClock != nil)
    day.go(to: "10:06")
    try day.act(.clock(.next))
    #expect(day.session.sideClock == nil)
  }
}
