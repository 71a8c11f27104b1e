import SamlingCore
import Support
import Testing

@Suite("What is left out or held elsewhere")
struct LeftOutTests {
  /// A talk that runs over, and a status of twenty minutes before a lunch that is due.
  static let morning = [
    "11:00–11:40 Innlegg", "11:40–12:00 Status", "12:00–13:00 Lunsj", "13:00–14:00 Plenum",
    "15:00–16:00! Slutt",
  ]

  private func late(_ agenda: Agenda, begun: String = "11:00", now: String = "12:00") throws
    -> Rehearsed
  {
    var day = Rehearsed(agenda, at: begun)
    try day.act(.clock(.next))
    day.go(to: now)
    return day
  }

  private func places(_ day: Rehearsed) -> [Proposal.Place] {
    day.proposals.compactMap { if case .move(_, let place, _) = $0.choice { place } else { nil } }
  }

  private func questions(_ count: Int, of item: Int) -> [Prompt] {
    (1...count).map { Prompt(id: PromptID("q\(item).\($0)"), question: "Spørsmål \($0)?") }
  }

  // MARK: Held elsewhere

  @Test("an item that is held after lunch comes there, and lunch is in time")
  func afterLunch() throws {
    var day = try late(Build.agenda(days: [Self.morning]))
    let way = try #require(
      day.proposals.first { if case .move = $0.choice { true } else { false } })
    try day.act(.plan(.replan(way.events)))
    #expect(
      day.times == [
        "11:00–12:00 i1", "12:00–13:00 i3", "13:00–13:20 i2", "13:20–14:20 i4", "15:00–16:00 i5",
      ])
    #expect(day.forecast?.lines.allSatisfy { $0.lateness <= .zero } == true)
    for (clock, item) in [("12:00", "i3"), ("13:00", "i2"), ("13:20", "i4")] {
      day.go(to: clock)
      try day.act(.clock(.next))
      #expect(day.session.current == StretchID(item))
    }
  }

  @Test("what was agreed to be later for it ends at the first free time")
  func agreedUntilFreeTime() throws {
    let day = try late(Build.agenda(days: [Self.morning]))
    let way = try #require(
      day.proposals.first { if case .move = $0.choice { true } else { false } })
    #expect(
      way.events == [
        .itemPlaced(item: ItemID("i2"), day: 0, after: ItemID("i3")),
        .itemMoved(item: ItemID("i2"), start: WallTime(13, 0), end: WallTime(13, 20)),
        .promiseMoved(item: ItemID("i4"), by: .minutes(20)),
        .promiseMoved(item: ItemID("i5"), by: .minutes(-20)),
      ])
  }

  @Test("an item is held on the next day in its first free time, else before it begins")
  func nextDay() throws {
    let busy = [Self.morning[0], Self.morning[1], Self.morning[2], "13:00–16:00! Plenum"]
    for (next, start, order) in [
      (["09:00–10:00 En", "10:30–12:00 To"], WallTime(10, 0), ["i5", "i2", "i6"]),
      (["09:00–10:00 En", "10:00–12:00 To"], WallTime(8, 40), ["i2", "i5", "i6"]),
    ] {
      var day = try late(Build.agenda(days: [busy, next]))
      #expect(places(day).map(\.start) == [start])
      let way = try #require(
        day.proposals.first { if case .move = $0.choice { true } else { false } })
      try day.act(.plan(.replan(way.events)))
      #expect(day.session.agenda.days[1].items.map(\.id.text) == order)
      #expect(day.times == ["11:00–12:00 i1", "12:00–13:00 i3", "13:00–16:00 i4"])
    }
    let early = try late(Build.agenda(days: [busy, ["08:15–10:00 En", "10:00–12:00 To"]]))
    #expect(places(early).isEmpty)
  }

  @Test("what is untouchable, or gives answers to others, stays where it is")
  func staysPut() throws {
    var untouchable = Build.agenda(days: [Self.morning])
    untouchable.days[0].items[1].isUntouchable = true
    #expect(places(try late(untouchable)).isEmpty)
    var keyed = Build.agenda(days: [Self.morning])
    keyed.days[0].items[1].step.prompts = [
      Prompt(id: PromptID("q1"), key: "mål", question: "Hvilke mål?")
    ]
    #expect(places(try late(keyed)).isEmpty)
  }

  @Test("an item that is moved by hand stands where its time is, and not behind what is past")
  func movedByHand() throws {
    var day = try late(Build.agenda(days: [Self.morning]), now: "11:10")
    try day.act(.agenda(.moveItem(ItemID("i2"), start: WallTime(14, 0), end: WallTime(14, 20))))
    #expect(day.session.agenda.days[0].items.map(\.id.text) == ["i1", "i3", "i4", "i2", "i5"])
    try day.act(.agenda(.moveItem(ItemID("i2"), start: WallTime(10, 0), end: WallTime(10, 20))))
    #expect(day.session.agenda.days[0].items.map(\.id.text) == ["i1", "i2", "i3", "i4", "i5"])
  }

  @Test("what would make the day end later than doing nothing is no way home")
  func dayEnds() throws {
    let lines = [
      "11:00–11:40 Innlegg", "11:40–12:00 Status", "12:00–13:00 Lunsj", "14:00–15:00 Mer",
    ]
    #expect(places(try late(Build.agenda(days: [lines]))).map(\.start) == [WallTime(13, 0)])
    let full = Array(lines.dropLast()) + ["13:00–14:00! Plenum", "14:00–15:00 Mer"]
    #expect(places(try late(Build.agenda(days: [full]))).isEmpty)
  }

  @Test("an item that is moved into the time of another comes after it")
  func movedIntoAnother() throws {
    var day = try late(Build.agenda(days: [Self.morning]), now: "11:10")
    try day.act(.agenda(.moveItem(ItemID("i2"), start: WallTime(13, 30), end: WallTime(13, 50))))
    #expect(day.times[2...] == ["13:00–14:00 i4", "14:00–14:20 i2", "15:00–16:00 i5"])
  }

  // MARK: Questions

  @Test("the last of four questions gives a quarter of their time")
  func lastQuestion() throws {
    var agenda = Build.agenda("11:00–12:00 Arbeid", "12:00–13:00 Lunsj", "13:00–14:00! Plenum")
    agenda.days[0].items[0].step.prompts = questions(4, of: 1)
    var day = try late(agenda, begun: "11:15", now: "11:15")
    let way = try #require(
      day.proposals.first {
        $0.choice == .dropQuestion(PromptID("q1.4"), saves: .minutes(15))
      })
    #expect(way.isEnough)
    try day.act(.plan(.replan(way.events)))
    #expect(day.times[1] == "12:00–13:00 i2")
    #expect(day.session.stretches(ofDay: 0)[0].prompts.count == 3)
  }

  @Test("in a round of questions the last gives its turn, in a round of parties its share of each")
  func lastQuestionOfRounds() throws {
    var agenda = Build.agenda("11:00–12:00 Runde", "12:00–13:00 Lunsj", "13:00–14:00! Plenum")
    var round = Step(id: StepID("s1"), title: "Runde", prompts: questions(4, of: 1))
    round.clock = Clock(phases: [Clock.Phase(planned: .minutes(15))], isEach: true)
    let parties = round.prompts.map {
      Party(id: PartyID("p" + $0.id.text), name: $0.question, kind: .question)
    }
    agenda.parties = parties
    round.circle = Circle(kind: .question, turns: parties.map { Turn(party: $0.id) })
    agenda.days[0].items[0].step = round
    var day = try late(agenda, begun: "11:15", now: "11:15")
    let choice = Proposal.Choice.dropQuestion(PromptID("q1.4"), saves: .minutes(15))
    let way = try #require(day.proposals.first { $0.choice == choice })
    try day.act(.plan(.replan(way.events)))
    #expect(day.session.stretches(ofDay: 0).filter { $0.place != nil }.count == 3)
    #expect(day.times[1] == "12:00–13:00 i2")

    var each = Build.agenda(
      "11:00–12:00 Runde", "12:00–13:00 Lunsj", "13:00–14:00! Plenum",
      parties: (1...4).map { "Kommune \($0)" })
    each.days[0].items[0].step = Build.round("s1", "Runde", parties: 4, minutes: [15])
    each.days[0].items[0].step.prompts = questions(3, of: 1)
    var shared = try late(each, begun: "11:10", now: "11:10")
    let all = Proposal.Choice.dropQuestion(PromptID("q1.3"), saves: .minutes(15))
    let taken = try #require(shared.proposals.first { $0.choice == all })
    try shared.act(.plan(.replan(taken.events)))
    #expect(shared.times[1] == "12:00–13:00 i2")
    #expect(
      shared.session.stretches(ofDay: 0).prefix(4).map(\.planned.count) == [900, 600, 600, 600])
  }

  @Test("a question that somebody has answered, or that others build on, is not dropped")
  func answered() throws {
    for key in [nil, "mål"] {
      var agenda = Build.agenda("11:00–12:00 Arbeid", "12:00–13:00 Lunsj", "13:00–14:00! Plenum")
      agenda.days[0].items[0].step.prompts = questions(4, of: 1)
      agenda.days[0].items[0].step.prompts[3].key = key
      var day = try late(agenda, begun: "11:15", now: "11:15")
      if key == nil {
        let place = NotePlace(prompt: PromptID("q1.4"))
        try day.act(.note(.write([NoteDraft(id: NoteID("n1"), place: place, text: "Ja")])))
      }
      #expect(
        !day.proposals.contains { if case .dropQuestion = $0.choice { true } else { false } })
    }
  }

  @Test("what saves far more than is needed comes last, after agreeing to be later")
  func overshoots() throws {
    let agenda = Build.agenda(
      "10:00–11:00 Innlegg", "11:00–12:00 Faglig program", "12:00–13:00 Lunsj",
      "13:00–14:00! Plenum")
    let ways = try late(agenda, begun: "10:12", now: "10:12").proposals.map(\.choice)
    let drop = try #require(ways.firstIndex { if case .drop = $0 { true } else { false } })
    let later = try #require(ways.firstIndex { if case .later = $0 { true } else { false } })
    #expect(later < drop && ways[drop...].allSatisfy { if case .drop = $0 { true } else { false } })
  }

  @Test("a coffee break that gives way already is told against the programme's length")
  func squeezedCoffee() throws {
    var day = Rehearsed(
      Build.agenda("10:00–11:00 Arbeid", "11:00–11:20 Kaffe", "11:20–12:00 Mer"), at: "10:13")
    try day.act(.clock(.next))
    let cuts = day.proposals.compactMap { way -> [Proposal.Cut]? in
      if case .shorten(let cuts) = way.choice { cuts } else { nil }
    }.joined().filter { $0.subject == .item(ItemID("i2")) }
    #expect(!cuts.isEmpty && cuts.allSatisfy { $0.from == .minutes(20) }, "\(day.proposals)")
  }

  @Test("the last part of several is dropped where that is enough")
  func lastPart() throws {
    var agenda = Build.agenda("11:00–12:00 Arbeid", "12:00–13:00 Lunsj", "13:00–14:00! Plenum")
    agenda.days[0].items[0].step.steps = [30, 20, 10].enumerated().map { number, minutes in
      Step(
        id: StepID("s1.\(number)"), title: "Del",
        clock: Clock(phases: [Clock.Phase(planned: .minutes(minutes))]))
    }
    var day = try late(agenda, begun: "11:10", now: "11:10")
    let way = try #require(
      day.proposals.first {
        $0.choice == .dropPart(StretchID("i1/s1.2"), saves: .minutes(10))
      })
    try day.act(.plan(.replan(way.events)))
    #expect(day.times[1] == "12:00–13:00 i2")
  }
}
