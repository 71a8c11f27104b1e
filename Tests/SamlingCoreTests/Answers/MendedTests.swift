import SamlingCore
import Support
import Testing

@Suite("An answer that is mended after the room has seen it")
struct MendedTests {
  private typealias S = Scored

  private func facts(_ day: Rehearsed, _ prompt: PromptID = S.usefulness) -> [Outcome.Fact] {
    day.session.outcome(PollID(prompt))?.facts ?? []
  }

  @Test("is marked as that, and undo takes the mark away")
  func marked() throws {
    var day = S.day
    let poll = PollID(S.usefulness)
    try day.act(.answer(.cast([S.score(8, times: 3)])))
    try day.act(.answer(.reveal(poll)))
    try day.act(.answer(.open(poll)))
    #expect(!facts(day).contains(.mended))
    try day.act(.answer(.cast([S.score(3)])))
    try day.act(.answer(.reveal(poll)))
    #expect(facts(day).contains(.mended))
    #expect(day.session.outcome(poll)?.mean?.text(mark: ",") == "6,8")
    try day.undo()
    try day.undo()
    #expect(!facts(day).contains(.mended))
  }

  @Test("is compared with what came before, and what comes after with it, while it is mended")
  func compared() throws {
    var day = S.day
    try day.act(.answer(.cast([S.score(8, times: 3)])))
    try day.act(.answer(.reveal(PollID(S.usefulness))))
    try day.act(.answer(.open(PollID(S.usefulness))))
    try day.act(.answer(.cast([S.score(9, S.again, times: 2)])))
    try day.act(.answer(.reveal(PollID(S.again))))
    let change = FixedNumber(10, decimals: 1)
    #expect(
      facts(day, S.again).contains(
        .previousRound(FixedNumber(80, decimals: 1), change: change)))
    let earlier = EarlierGathering(day.session)
    #expect(day.session.agenda.prompt(S.usefulness).flatMap { earlier.mean(of: $0) } != nil)
  }
}
