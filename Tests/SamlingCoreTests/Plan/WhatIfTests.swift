import SamlingCore
import Support
import Testing

@Suite("What follows from another length")
struct WhatIfTests {
  private func whatIf(_ minutes: Int, _ day: Rehearsed) -> Proposal? {
    SamlingCore.whatIf(
      givingMore: .minutes(minutes), in: day.session, day: 0, at: day.now, wall: day.wall)
  }

  @Test("a minute given to a break that gives way is told by the length that it then has")
  func breakGivingWay() throws {
    var day = Rehearsed(
      Build.agenda(
        "09:00–10:15 Arbeid", "10:15–10:30 Pause", "10:30–11:30 Mer", "11:30–12:00 Lunsj"),
      at: "10:24")
    try day.act(.clock(.jump(StretchID("i2"))))
    let way = try #require(whatIf(1, day))
    #expect(
      way.choice
        == .give(
          Proposal.Cut(subject: .item(ItemID("i2")), from: .minutes(15), to: .minutes(7))))
    #expect(way.goal == ItemID("i3"))
    #expect(way.after.line(way.goal).map { day.clock($0.start) } == "10:31")
  }

  @Test("where nothing runs, or nothing would change, nothing follows")
  func nothing() throws {
    var day = Rehearsed(Build.agenda("10:00–11:00 Arbeid", "11:00–11:00! Slutt"))
    #expect(whatIf(5, day) == nil)
    try day.act(.clock(.next))
    #expect(whatIf(0, day) == nil)
    #expect(whatIf(5, day) != nil)
  }

  @Test("what is shown is what then is", arguments: 0..<200)
  func comesTrue(_ seed: Int) throws {
    var chance = Lot(seed: UInt64(seed) &+ 9_000)
    var day = Rehearsed(Generated.agenda(&chance), at: "09:20")
    Generated.act(on: &day, times: chance.number(1...12), &chance)
    let minutes = chance.number(-20...20)
    guard let way = whatIf(minutes, day) else { return }
    try day.act(.clock(.extend(.minutes(minutes))))
    #expect(day.forecast == way.after, "seed \(seed)")
  }
}
