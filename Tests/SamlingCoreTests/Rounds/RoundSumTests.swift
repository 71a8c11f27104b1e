import SamlingCore
import Support
import Testing

@Suite("The sum of a round")
struct RoundSumTests {
  private func sums(slot: String, parties: Int, minutes: [Int], parts: [Step] = []) -> [RoundSum] {
    var agenda = Build.agenda("\(slot) Dypdykk", parties: (1...parties).map { "P\($0)" })
    let round = Build.round("s9", "Runde", parties: parties, minutes: minutes)
    agenda.days[0].items[0].step.steps = [round] + parts
    return Session(agenda: agenda).roundSums(of: agenda.days[0].items[0])
  }

  @Test("seven times twelve minutes leave sixteen of a hundred")
  func spare() throws {
    let sum = try #require(sums(slot: "13:00–14:40", parties: 7, minutes: [8, 4]).first)
    #expect(sum.turns == 7)
    #expect([sum.each, sum.total, sum.slot, sum.spare] == [12, 84, 100, 16].map(Seconds.minutes))
    #expect(sum.fitting == .minutes(14))
    #expect(!sum.isMuchToSpare)
  }

  @Test("twelve over: ten minutes each fits")
  func over() throws {
    let sum = try #require(sums(slot: "13:00–14:12", parties: 7, minutes: [12]).first)
    #expect(sum.spare == .minutes(-12))
    #expect(sum.fitting == .minutes(10))
  }

  @Test("what other parts need by their own clocks is not the round's")
  func otherParts() {
    let talk = Step(
      id: StepID("s8"), title: "Prat", clock: Clock(phases: [.init(planned: .minutes(30))]))
    let open = Step(id: StepID("s7"), title: "Åpen")
    let sum = sums(slot: "13:00–14:40", parties: 4, minutes: [10], parts: [talk, open]).first
    #expect(sum?.slot == .minutes(70))
    // The open part takes what is to spare.
    #expect(sum?.isShared == true)
    #expect(sum?.isMuchToSpare == false)
  }

  @Test("turns that share their time always fit")
  func shared() throws {
    var agenda = Build.agenda("10:00–10:30 Runde", parties: ["A", "B", "C"])
    agenda.days[0].items[0].step.circle = Circle(
      kind: .municipality, turns: (1...3).map { Turn(party: PartyID("m\($0)")) })
    let sum = try #require(Session(agenda: agenda).roundSums(of: agenda.days[0].items[0]).first)
    #expect(sum.each == .minutes(10))
    #expect(sum.spare == .zero)
    #expect(!sum.isGiven)
  }

  @Test("one who is away is not counted")
  func away() throws {
    var agenda = Build.agenda("13:00–14:40 Dypdykk", parties: ["A", "B", "C"])
    agenda.days[0].items[0].step = Build.round("s9", "Runde", parties: 3, minutes: [12])
    var day = Rehearsed(agenda)
    try day.act(.agenda(.setAway(PartyID("m2"), true)))
    #expect(day.session.roundSum(StepID("s9"))?.turns == 2)
    #expect(day.session.roundSum(StepID("s1")) == nil)
  }
}
