import SamlingCore
import Support
import Testing

@Suite("What is past, and what comes again")
struct ComingBackTests {
  /// Talks of half an hour from eight, a round of five turns of six minutes among them.
  static let dense: Agenda = {
    var agenda = Build.agenda(
      "08:00–08:10 Velkommen", "08:10–08:40 Innlegg en", "08:40–09:10 Innlegg to",
      "09:10–09:40 Runde", "09:40–10:10 Innlegg tre", "12:00–12:00! Slutt",
      parties: ["Luster", "Bø", "Lom", "Lunner", "Hobøl"])
    agenda.days[0].items[3].step = Build.round("s4", "Runde", parties: 5, minutes: [6])
    return agenda
  }()

  private func begun(at clock: String = "08:00") throws -> Rehearsed {
    var day = Rehearsed(Self.dense, at: clock)
    try day.act(.clock(.next))
    return day
  }

  /// The day at the round's first turn, in time.
  private func atRound() throws -> Rehearsed {
    var day = try begun()
    for clock in ["08:10", "08:40", "09:10"] {
      day.go(to: clock)
      try day.act(.clock(.next))
    }
    return day
  }

  @Test("a speaker who was taken first leaves those before to come")
  func jumpedAhead() throws {
    var day = try begun()
    day.go(to: "08:10")
    try day.act(.clock(.jump(StretchID("i3"))))
    day.go(to: "08:40")
    try day.act(.clock(.jump(StretchID("i2"))))
    #expect(
      day.forecast?.lines.map(\.state) == [.done, .current, .coming, .coming, .coming, .coming])
    // The talk that was taken first has used its half hour.
    #expect(day.times[3] == "09:10–09:40 i4")
  }

  @Test("what was jumped over comes when the room goes back before it")
  func jumpedOver() throws {
    var day = try begun()
    day.go(to: "08:10")
    try day.act(.clock(.jump(StretchID("i5"))))
    day.go(to: "08:20")
    try day.act(.clock(.jump(StretchID("i2"))))
    #expect(
      day.times[1...4] == [
        "08:20–08:50 i2", "08:50–09:20 i3", "09:20–09:50 i4", "09:50–10:10 i5",
      ])
  }

  @Test("a turn that is owed takes its time after the others, one whose party is away takes none")
  func owed() throws {
    var day = try atRound()
    try day.act(.clock(.skip))
    #expect(day.times[4] == "09:40–10:10 i5")
    #expect(day.forecast?.drift == .zero)
    try day.act(.agenda(.setAway(PartyID("m5"), true)))
    #expect(day.times[4] == "09:34–10:04 i5")
    try day.act(.agenda(.setAway(PartyID("m1"), true)))
    #expect(day.times[4] == "09:28–09:58 i5")
  }

  @Test("back to a turn that was passed over takes all of it up again")
  func backToPassedTurn() throws {
    var agenda = Self.dense
    agenda.days[0].items[3].step = Build.round("s4", "Runde", parties: 2, minutes: [10, 5])
    var day = Rehearsed(agenda, at: "09:10")
    try day.act(.clock(.jump(StretchID("i4/m2/1"))))
    day.go(to: "09:13")
    try day.act(.clock(.skip))
    #expect(day.session.current == StretchID("i5"))
    day.go(to: "09:14")
    try day.act(.clock(.back))
    #expect(day.session.skipped.isEmpty)
    day.go(to: "09:21")
    try day.act(.clock(.next))
    #expect(day.session.current == StretchID("i4/m2/2"))
  }

  @Test("a turn that was owed is left for good when the room goes on from its item")
  func leftForGood() throws {
    var day = try atRound()
    try day.act(.clock(.skip))
    try day.act(.clock(.jump(StretchID("i5"))))
    #expect(day.forecast?.lines[3].state == .done)
    #expect(day.times[4] == "09:10–09:40 i5")
  }

  @Test("a length that was shortened to exactly nothing is a number like any other")
  func shortenedToNothing() throws {
    var drifts: [Duration?] = []
    for minutes in [29, 30] {
      var day = try begun()
      day.go(to: "08:10")
      try day.act(.clock(.next))
      day.go(to: "08:30")
      try day.act(.clock(.extend(.minutes(-minutes))))
      drifts.append(day.forecast?.drift)
    }
    #expect(drifts == [.seconds(-600), .seconds(-600)])
  }

  @Test("a minute given to a break that gives way is a minute")
  func minuteMore() throws {
    var day = Rehearsed(
      Build.agenda(
        "09:00–10:15 Arbeid", "10:15–10:30 Pause", "10:30–11:30 Mer", "11:30–12:00 Lunsj"),
      at: "10:24")
    try day.act(.clock(.jump(StretchID("i2"))))
    #expect(day.times[1] == "10:24–10:30 i2")
    try day.act(.clock(.extend(.minutes(1))))
    #expect(day.times[1] == "10:24–10:31 i2")
    try day.act(.clock(.extend(.minutes(-1))))
    #expect(day.times[1] == "10:24–10:30 i2")
  }

  @Test("work that counts to its end is over then, whenever it begins")
  func untilEnd() throws {
    var agenda = Build.agenda("10:00–11:00 Foredrag", "11:00–12:00 Arbeid", "12:00–13:00 Lunsj")
    agenda.days[0].items[1].isUntilEnd = true
    var day = Rehearsed(agenda, at: "10:00")
    try day.act(.clock(.next))
    day.go(to: "11:20")
    #expect(day.times[1] == "11:20–12:00 i2")
    try day.act(.clock(.next))
    #expect(day.times[1...] == ["11:20–12:00 i2", "12:00–13:00 i3"])
    #expect(day.forecast?.line(ItemID("i2"))?.aim == day.forecast?.line(ItemID("i3"))?.start)
    try day.act(.clock(.extend(.minutes(5))))
    #expect(day.times[1...] == ["11:20–12:05 i2", "12:05–13:05 i3"])
  }

  @Test("between items the day stands at the one that ended last, also after going back")
  func backIntoFreeTime() throws {
    var day = Rehearsed(Build.agenda("10:00–10:30 En", "11:00–11:30 To", "11:30–12:00 Tre"))
    try day.act(.clock(.next))
    day.go(to: "10:10")
    try day.act(.clock(.jump(StretchID("i3"))))
    day.go(to: "10:20")
    try day.act(.clock(.jump(StretchID("i1"))))
    day.go(to: "10:30")
    try day.act(.clock(.next))
    #expect(day.session.current == nil)
    #expect(day.forecast?.lines.map(\.state) == [.done, .coming, .coming])
    try day.act(.clock(.next))
    #expect(day.session.current == StretchID("i2"))
  }

  @Test("free time is kept until what was agreed, not until what was printed")
  func freeUntilAgreed() throws {
    var day = Rehearsed(Build.agenda("12:30–17:00 Arbeid", "19:30–21:00 Middag"), at: "12:30")
    try day.act(.clock(.next))
    try day.act(.plan(.replan([.promiseMoved(item: ItemID("i1"), by: .minutes(60))])))
    day.go(to: "20:00")
    try day.act(.clock(.next))
    #expect(day.session.current == nil)
    #expect(day.times[1].hasPrefix("20:30"))
  }
}
