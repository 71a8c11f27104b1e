import SamlingCore
import Support
import Testing

@Suite("The forecast")
struct ForecastTests {
  static let day = Build.agenda(
    "10:00–12:00 Velkommen", "12:00–13:00 Lunsj", "13:00–14:40 Dypdykk", "14:40–15:00 Kaffepause",
    "15:00–16:30 Strategi", "16:30–17:00 Spørsmål")

  @Test("a day that goes as planned is forecast as printed")
  func asPlanned() throws {
    var day = Rehearsed(Self.day)
    try day.act(.clock(.next))
    #expect(
      day.times == [
        "10:00–12:00 i1", "12:00–13:00 i2", "13:00–14:40 i3", "14:40–15:00 i4", "15:00–16:30 i5",
        "16:30–17:00 i6",
      ])
    #expect(day.forecast?.drift == .zero)
  }

  @Test("a coffee break slides and gives its time to the item after it")
  func coffeeGives() throws {
    var day = Rehearsed(Self.day, at: "13:06")
    try day.act(.clock(.jump(StretchID("i3"))))
    #expect(day.times[2...4] == ["13:06–14:46 i3", "14:46–15:00 i4", "15:00–16:30 i5"])
    #expect(day.forecast?.drift == .seconds(360))
    #expect(day.forecast?.giving?.gives == .seconds(360))
  }

  @Test("a coffee break keeps ten minutes, and then what follows is late")
  func coffeeKeepsTen() throws {
    var day = Rehearsed(Self.day, at: "13:15")
    try day.act(.clock(.jump(StretchID("i3"))))
    #expect(day.times[3...4] == ["14:55–15:05 i4", "15:05–16:35 i5"])
    #expect(day.forecast?.firstBroken?.item == ItemID("i5"))
  }

  @Test("a short break keeps five minutes")
  func shortBreakKeepsFive() throws {
    var day = Rehearsed(
      Build.agenda("10:00–11:00 Arbeid", "11:00–11:15 Pause", "11:15–12:00 Mer"), at: "10:20")
    try day.act(.clock(.next))
    #expect(day.times == ["10:20–11:20 i1", "11:20–11:25 i2", "11:25–12:10 i3"])
  }

  @Test("a soft item starts early when the one before ends early, a meal never does")
  func earlySoftAndFixed() throws {
    let agenda = Build.agenda(
      "10:00–10:30 En", "10:30–12:00 To", "12:00–13:00 Lunsj", "13:00–14:00 Tre")
    var day = Rehearsed(agenda)
    try day.act(.clock(.next))
    day.go(to: "10:20")
    try day.act(.clock(.next))
    #expect(day.times == ["10:00–10:20 i1", "10:20–11:50 i2", "12:00–13:00 i3", "13:00–14:00 i4"])
    #expect(day.forecast?.drift == .seconds(-600))
  }

  @Test("free time between items takes up lateness")
  func gapAbsorbs() throws {
    let agenda = Build.agenda("10:00–10:20 En", "10:30–11:00 To")
    var day = Rehearsed(agenda, at: "10:06")
    try day.act(.clock(.next))
    #expect(day.times == ["10:06–10:26 i1", "10:30–11:00 i2"])
  }

  @Test("overtime pushes the end along with now")
  func overtime() throws {
    var day = Rehearsed(Self.day)
    try day.act(.clock(.next))
    day.go(to: "12:07")
    #expect(day.times[0...2] == ["10:00–12:07 i1", "12:07–13:07 i2", "13:07–14:47 i3"])
    #expect(day.forecast?.drift == .seconds(420))
  }

  @Test("a pause of the clock is counted when the end is forecast")
  func pausedClock() throws {
    var day = Rehearsed(Self.day)
    try day.act(.clock(.next))
    day.go(to: "10:30")
    try day.act(.clock(.pause))
    day.go(to: "10:40")
    #expect(day.times[0] == "10:00–12:10 i1")
    try day.act(.clock(.resume))
    #expect(day.times[0] == "10:00–12:10 i1")
  }

  @Test("between items the drift is counted from the next planned start")
  func between() throws {
    var day = Rehearsed(Self.day)
    try day.act(.clock(.next))
    day.record(.events([.ended(stretch: StretchID("i1"))]))
    day.go(to: "12:04")
    #expect(day.forecast?.drift == .seconds(240))
  }

  @Test("items with one start are a set with one clock, the longest")
  func parallel() throws {
    let agenda = Build.agenda("10:00–11:00 A", "10:00–11:30 B", "11:30–12:00 C")
    var day = Rehearsed(agenda)
    try day.act(.clock(.next))
    #expect(day.session.stretches(ofDay: 0).map(\.planned) == [.minutes(90), .minutes(30)])
    #expect(day.session.stretches(ofDay: 0)[0].beside == [ItemID("i2")])
    #expect(day.times.last == "11:30–12:00 i3")
  }

  @Test("a dropped item gives its time back")
  func dropped() throws {
    var day = Rehearsed(Self.day, at: "13:30")
    try day.act(.clock(.jump(StretchID("i3"))))
    try day.act(.plan(.dropItem(ItemID("i6"))))
    #expect(day.times.last == "15:20–16:50 i5")
  }

  @Test("local midnight follows the day's offset", arguments: [0, 3600, 7200, -18000])
  func offsets(_ offset: Int) throws {
    var day = Rehearsed(Self.day, offset: Seconds(offset))
    try day.act(.clock(.next))
    #expect(day.times[0] == "10:00–12:00 i1")
    #expect(day.forecast?.drift == .zero)
  }

  @Test(
    "the last words last until the day is ended, a last meal without an end is never late")
  func closingWords() throws {
    var day = Rehearsed(
      Build.agenda("16:00–17:00 Arbeid", "17:00–17:00 Vel hjem"), at: "16:05")
    try day.act(.clock(.next))
    day.go(to: "17:03")
    try day.act(.clock(.next))
    day.go(to: "17:40")
    #expect(day.forecast?.drift == .seconds(40 * 60))
    #expect(day.times.last == "17:03–17:40 i2")
    var evening = Rehearsed(
      Build.agenda("16:00–17:00 Arbeid", "19:30–19:30 Middag"), at: "19:32")
    try evening.act(.clock(.jump(StretchID("i2"))))
    evening.go(to: "21:00")
    #expect(evening.forecast?.drift == .seconds(120))
  }

  @Test("what follows a pause that began early is not begun before its time")
  func earlyMeal() throws {
    var day = Rehearsed(Self.day)
    try day.act(.clock(.next))
    day.go(to: "11:50")
    try day.act(.clock(.next))
    #expect(day.times[1...2] == ["11:50–13:00 i2", "13:00–14:40 i3"])
  }

  @Test("a second day is expected tomorrow once a day was held today")
  func tomorrow() throws {
    var day = Rehearsed(Build.agenda(days: [["10:00–11:00 En"], ["09:00–10:00 To"]]))
    try day.act(.clock(.next))
    day.go(to: "11:00")
    try day.act(.clock(.next))
    #expect(day.forecast?.next?.start == Rehearsed.midnight + .minutes(33 * 60))
  }

  @Test("when lunch itself is late, lunch may be shortened to keep what comes after")
  func shorterLunch() throws {
    var day = Rehearsed(
      Build.agenda(
        "11:20–12:00 Foredrag", "12:00–13:00 Lunsj", "13:00–14:30 Plenum", "14:30–15:00! Slutt"),
      at: "11:20")
    try day.act(.clock(.next))
    day.go(to: "12:10")
    let cut = Proposal.Cut(subject: .item(ItemID("i2")), from: .minutes(60), to: .minutes(50))
    let shorter = Proposal.Choice.shorten([cut])
    #expect(day.proposals.contains { $0.choice == .slide(cut, by: .minutes(10)) })
    try day.act(.clock(.next))
    #expect(day.proposals.contains { $0.choice == shorter })
  }

  @Test("what is agreed to be later is in time, and nothing is then broken")
  func endLater() throws {
    var day = Rehearsed(Self.day)
    try day.act(.clock(.next))
    day.go(to: "13:30")
    let before = try #require(day.forecast)
    let later = try #require(
      day.proposals.first { if case .later = $0.choice { true } else { false } })
    try day.act(.plan(.replan(later.events)))
    let after = try #require(day.forecast)
    #expect(after.firstBroken == nil)
    #expect(after.drift <= .zero)
    #expect(zip(before.lines, after.lines).allSatisfy { $1.start - $0.start < .seconds(60) })
  }
}
