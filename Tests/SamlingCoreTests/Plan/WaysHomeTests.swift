import SamlingCore
import Support
import Testing

@Suite("Ways home")
struct WaysHomeTests {
  /// A late day, and the choice that a person would make; it is to be among the first three.
  struct Situation: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var lines: [String]
    /// The item that has turns of so many minutes each, and how many.
    var rounds: [(item: Int, turns: Int, minutes: Int, least: Int?)] = []
    var untouchable: [Int] = []
    /// What was begun, and when; each in order.
    var begun: [(item: String, at: String)]
    var now: String
    /// As `i2 40` or `s1 5:30`, minutes; `…` after those that are named for any others.
    var wanted: String

    var day: Rehearsed {
      get throws {
        var agenda = Build.agenda(days: [lines], parties: (1...12).map { "Kommune \($0)" })
        for round in rounds {
          var step = Build.round(
            "s\(round.item)", "Runde", parties: round.turns, minutes: [round.minutes])
          step.clock?.phases[0].least = round.least.map { .minutes($0) }
          agenda.days[0].items[round.item - 1].step = step
        }
        for item in untouchable { agenda.days[0].items[item - 1].isUntouchable = true }
        var day = Rehearsed(agenda, at: begun[0].at)
        for (index, start) in begun.enumerated() {
          day.go(to: start.at)
          try day.act(
            index == 0 && start.item == "i1"
              ? .clock(.next) : .clock(.jump(StretchID(start.item))))
        }
        day.go(to: now)
        return day
      }
    }
  }

  static let situations: [Situation] = [
    Situation(
      testDescription: "group work begun 20 late before lunch gets 40 minutes",
      lines: [
        "10:00–11:00 Innlegg", "11:00–12:00 Arbeid i grupper", "12:00–13:00 Lunsj",
        "13:00–14:45 Plenum", "14:45–15:07! Avreise",
      ], begun: [("i1", "10:00"), ("i2", "11:20")], now: "11:20", wanted: "i2 40"),
    Situation(
      testDescription: "two rounds that are left before the goal give alike",
      lines: ["10:00–10:30 Runde", "10:30–11:00 Runde", "11:00–11:30! Slutt"],
      rounds: [(1, 5, 6, nil), (2, 5, 6, nil)], begun: [("i1", "10:08")], now: "10:08",
      wanted: "s1 5 s2 5"),
    Situation(
      testDescription: "a late lunch is shortened where only coffee is squeezed",
      lines: [
        "11:00–12:00 Innlegg", "12:00–13:00 Lunsj", "13:00–14:40 Dypdykk", "14:40–15:00 Kaffe",
        "15:00–16:00 Strategi",
      ], begun: [("i1", "11:00"), ("i2", "12:10")], now: "12:10", wanted: "i2 50"),
    Situation(
      testDescription: "an overrun in the last turn shortens the lecture that is next",
      lines: [
        "10:00–10:20 Runde", "10:20–11:20 Foredrag", "11:20–12:20 Lunsj", "12:20–13:00 Plenum",
      ], rounds: [(1, 2, 10, nil)], begun: [("i1", "10:00"), ("i1/m2", "10:10")], now: "10:40",
      wanted: "i2 40"),
    Situation(
      testDescription: "turns keep their own lower bound",
      lines: ["10:00–11:00 Refleksjon", "11:00–12:00! Plenum"], rounds: [(1, 4, 15, 10)],
      begun: [("i1", "10:12")], now: "10:12", wanted: "s1 11"),
    Situation(
      testDescription: "lunch ten minutes late begins at ten past and ends as printed",
      lines: [
        "11:00–12:00 Innlegg", "12:00–13:00 Lunsj", "13:00–14:40 Dypdykk", "14:40–15:00! Slutt",
      ], begun: [("i1", "11:00")], now: "12:10", wanted: "slide i2 50"),
    Situation(
      testDescription: "a day opened twelve late gives of its first item, which is long",
      lines: [
        "10:00–12:00 Velkommen", "12:00–13:00 Lunsj", "13:00–14:40 Dypdykk", "14:40–15:00 Kaffe",
        "15:00–16:30 Strategi",
      ], begun: [("i1", "10:12")], now: "10:12", wanted: "i1 105"),
    Situation(
      testDescription:
        "questions that begin twenty late are cut to a half, and dinner is in time anyhow",
      lines: ["16:30–17:00 Spørsmål", "17:00–17:30! Vi runder av", "19:30–21:00 Middag"],
      begun: [("i1", "16:50")], now: "16:50", wanted: "i1 15"),
    Situation(
      testDescription: "a train is caught by a shorter evaluation, and not agreed to go later",
      lines: ["14:00–14:40 Plenum", "14:40–15:00 Evaluering", "15:07–15:07! Avreise"],
      begun: [("i1", "14:00"), ("i2", "14:55")], now: "14:55", wanted: "i2 12"),
    Situation(
      testDescription: "after an alarm in a round, its turns and the group work share the loss",
      lines: [
        "10:00–10:40 Runde", "10:40–11:40 Arbeid i grupper", "11:40–12:40 Lunsj",
        "12:40–13:00! Slutt",
      ], rounds: [(1, 4, 10, nil)], begun: [("i1", "10:00"), ("i1/m2", "10:30")], now: "10:30",
      wanted: "s1 7:30 i2 45"),
    Situation(
      testDescription: "a long programme after a late start is shortened, not dropped",
      lines: ["11:20–12:00 Status", "12:00–13:00 Lunsj", "13:00–16:00! Faglig program"],
      begun: [("i1", "11:30")], now: "11:40", wanted: "i1 30"),
    Situation(
      testDescription:
        "a coffee break that would be squeezed is kept by a shorter lecture before it",
      lines: ["13:00–14:40 Dypdykk", "14:40–15:00 Kaffe", "15:00–16:30 Strategi"],
      begun: [("i1", "13:06")], now: "13:10", wanted: "i1 90"),
    Situation(
      testDescription: "six that are late before a free evening can win back the summing up",
      lines: [
        "15:10–17:10 Presentasjoner", "17:15–17:45 Oppsummering", "19:30–21:00 Middag",
      ], rounds: [(1, 6, 20, nil)], begun: [("i1", "15:22")], now: "15:22", wanted: "s1 18:30"),
    Situation(
      testDescription: "an overrun of the last item gives of what is left of it",
      lines: ["14:00–15:00 Plenum", "15:00–16:00 Oppsummering"],
      begun: [("i1", "14:00"), ("i2", "15:10")], now: "15:15", wanted: "i2 50"),
    Situation(
      testDescription: "an untouchable lecture gives nothing, and what is beside it does",
      lines: ["10:00–11:00 Foredrag", "11:00–12:00 Arbeid", "12:00–13:00 Lunsj"],
      untouchable: [1], begun: [("i1", "10:10")], now: "10:10", wanted: "i2 50"),
    Situation(
      testDescription: "a lecture that runs over before a short status takes of it and of lunch",
      lines: [
        "11:00–11:40 Foredrag", "11:40–12:00 Status", "12:00–13:00 Lunsj", "13:00–14:00! Plenum",
      ], begun: [("i1", "11:00")], now: "11:55", wanted: "i2 10 + slide i3 55"),
    Situation(
      testDescription: "a short status that nobody needs before lunch is held after it",
      lines: [
        "11:00–11:40 Innlegg", "11:40–12:00 Status", "12:00–13:00 Lunsj", "13:00–14:00 Plenum",
        "15:00–16:00! Slutt",
      ], begun: [("i1", "11:00")], now: "12:00", wanted: "move i2 1 13:00"),
    Situation(
      testDescription:
        "where the afternoon is full until a train, it is held in the first free time",
      lines: [
        "11:00–11:40 Innlegg", "11:40–12:00 Status", "12:00–13:00 Lunsj", "13:00–14:00! Plenum",
        "14:30–15:00! Slutt",
      ], begun: [("i1", "11:00")], now: "12:00", wanted: "move i2 1 14:00"),
  ]

  @Test("a person's choice is among the first three", arguments: situations)
  func firstThree(_ situation: Situation) throws {
    let proposals = try situation.day.proposals
    let shown = proposals.dropFirst().prefix(3).map { brief($0.choice) }
    #expect(shown.contains(situation.wanted), "\(proposals.map { brief($0.choice) })")
    #expect(proposals.first?.choice == .nothing)
  }

  private func brief(_ choice: Proposal.Choice) -> String {
    func brief(_ cut: Proposal.Cut) -> String {
      let name =
        switch cut.subject {
        case .turns(let step, _): step.text
        case .item(let item): item.text
        }
      let (minutes, rest) = (cut.to.count / 60, cut.to.count % 60)
      return "\(name) \(minutes)" + (rest == 0 ? "" : ":\(rest)")
    }
    return switch choice {
    case .nothing: "nothing"
    case .shorten(let cuts): cuts.map(brief).joined(separator: " ")
    case .give(let cut): brief(cut)
    case .lowerBounds: "bounds"
    case .slide(let cut, _): "slide " + brief(cut)
    case .dropPart(let part, _): "without \(part)"
    case .dropQuestion(let question, _): "without \(question)"
    case .drop(let item, _): "drop \(item)"
    case .move(let item, let place, _): "move \(item) \(place.day + 1) \(place.start.text)"
    case .later(let item, let by): "later \(item) \(by.count / 60)"
    case .combined(let choices): choices.map(self.brief).joined(separator: " + ")
    }
  }

  @Test("a turn of twelve that run over is always told against the programme's twenty minutes")
  func twelve() throws {
    var agenda = Build.agenda(
      "09:00–13:00 Presentasjoner", "13:00–14:00 Lunsj",
      parties: (1...12).map { "Kommune \($0)" })
    agenda.days[0].items[0].step = Build.round("s1", "Presentasjon", parties: 12, minutes: [20])
    var day = Rehearsed(agenda, at: "09:00")
    try day.act(.clock(.next))
    var given: [Int] = []
    for number in 1...12 {
      // Four of them run five minutes over.
      let stretch = try #require(
        day.session.stretches(ofDay: 0).first { $0.id == day.session.current })
      given.append(stretch.planned.count)
      day.wait(stretch.planned + .minutes((4...7).contains(number) ? 5 : 0))
      if let way = day.proposals.dropFirst().first, case .shorten(let cuts) = way.choice {
        #expect(cuts.allSatisfy { $0.from == .minutes(20) })
        try day.act(.plan(.replan(way.events)))
      }
      if number < 12 { try day.act(.clock(.next)) }
    }
    let late = given.dropFirst(7)
    #expect((late.max() ?? 0) - (late.min() ?? 0) <= 30, "\(given)")
    #expect(
      day.forecast?.line(ItemID("i2")).map { $0.lateness <= .seconds(30) } == true, "\(given)")
  }

  @Test(
    "a start marked «!» is not moved, and dinner after free time no later than if nothing is done")
  func laterEnds() throws {
    var day = Rehearsed(
      Build.agenda(
        "16:30–17:00 Spørsmål", "17:00–17:30! Oppsummering", "19:30–21:00 Middag"), at: "16:50")
    try day.act(.clock(.next))
    #expect(day.proposals.count == 2)
    var open = Rehearsed(
      Build.agenda("15:00–17:00 Spørsmål", "17:00–18:00 Middag", "19:30–21:00 Middag"), at: "15:50")
    try open.act(.clock(.next))
    let later = try #require(
      open.proposals.first { if case .later = $0.choice { true } else { false } })
    #expect(
      later.events == [
        .promiseMoved(item: ItemID("i1"), by: .minutes(50)),
        .promiseMoved(item: ItemID("i3"), by: -.minutes(50)),
      ])
  }

  @Test("where nothing suffices, what wins a part is offered, and says so")
  func partly() throws {
    var agenda = Build.agenda(
      "11:00–11:45 Runde", "11:45–12:15! Plenum", parties: ["Bø", "Lom", "Lunner"])
    agenda.days[0].items[0].step = Build.round("s1", "Runde", parties: 3, minutes: [15])
    var day = Rehearsed(agenda, at: "11:20")
    try day.act(.clock(.next))
    let way = try #require(day.proposals.dropFirst().first)
    #expect(way.isEnough == false)
    #expect(way.wins == .seconds(15 * 60))
    #expect(way.needs == .seconds(20 * 60))
  }

  @Test("once what follows has given all that was missing, there is no more to take in")
  func home() throws {
    var day = Rehearsed(
      Build.agenda("10:00–11:00 Innlegg", "11:00–12:00 Foredrag", "12:00–13:00 Lunsj"), at: "10:10")
    try day.act(.clock(.next))
    let way = try #require(
      day.proposals.first {
        $0.choice
          == .shorten([
            Proposal.Cut(subject: .item(ItemID("i2")), from: .minutes(60), to: .minutes(50))
          ])
      })
    try day.act(.plan(.replan(way.events)))
    #expect(day.times[1] == "11:10–12:00 i2")
    #expect(day.proposals.isEmpty)
  }

  @Test("a meal may begin as late as the header of its name says")
  func leeway() throws {
    for (header, isOffered) in [("innen 12:15", true), ("innen 12:05", false)] {
      var agenda = Build.agenda("11:00–12:00 Innlegg", "12:00–13:00 Lunsj", "13:00–14:00! Plenum")
      agenda.headers = [Header(name: "Lunsj", value: header)]
      var day = Rehearsed(agenda, at: "11:00")
      try day.act(.clock(.next))
      day.go(to: "12:12")
      let slides = day.proposals.contains { if case .slide = $0.choice { true } else { false } }
      #expect(slides == isOffered, "\(header)")
    }
  }
}
