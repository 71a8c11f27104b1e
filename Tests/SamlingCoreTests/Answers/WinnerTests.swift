import SamlingCore
import Support
import Testing

@Suite("Winners, ranks and points")
struct WinnerTests {
  private typealias S = Scored

  private static func dots(_ counts: [Int]) -> CountResult {
    let subjects = counts.indices.map { Subject(id: SubjectID("s\($0)"), text: "\($0)") }
    var answers: [AnswerValue: Int] = [:]
    for (place, count) in counts.enumerated() where count > 0 {
      answers[.option(SubjectID("s\(place)"))] = count
    }
    return CountResult(subjects, answers)
  }

  @Test("ranks with ties, from the most to the least")
  func ranks() {
    let result = Self.dots([3, 5, 0, 5, 1])
    #expect(result.ranked.map(\.subject.text) == ["1", "3", "0", "4", "2"])
    #expect(result.ranked.map(\.rank) == [1, 1, 3, 4, 5])
    #expect(result.ranked.map(result.isTied) == [true, true, false, false, false])
    #expect(result.total == 14)
  }

  @Test("those who share the last place all go on, those without a dot never")
  func winners() {
    #expect(Self.dots([3, 5, 0, 3, 1]).winners(top: 2).map(\.subject.text) == ["1", "0", "3"])
    #expect(Self.dots([0, 0, 1]).winners(top: 10).map(\.subject.text) == ["2"])
    #expect(Self.dots([0, 0]).winners(top: 3).isEmpty)
  }

  @Test("every count, rank and winner is what counting hands gives", arguments: 1...100)
  func againstCounting(seed: UInt64) {
    var chance = Lot(seed: seed)
    let counts = (0..<chance.number(1...12)).map { _ in chance.number(0...6) }
    let top = chance.number(1...6)
    let result = Self.dots(counts)
    let sorted = counts.sorted(by: >)
    let limit = sorted[min(top, sorted.count) - 1]
    let expected = Set(counts.indices.filter { counts[$0] > 0 && counts[$0] >= limit })
    #expect(Set(result.winners(top: top).compactMap { Int($0.subject.text) }) == expected)
    for entry in result.entries {
      #expect(entry.rank == 1 + counts.filter { $0 > entry.count }.count)
    }
  }

  @Test("a vote's winners are taken over once the room has seen them, and not before")
  func takenOver() throws {
    var day = S.day
    try day.act(
      .answer(
        .cast([
          S.option("q4.1", S.problems, times: 2), S.option("q4.3", S.problems, times: 4),
          S.option("q4.4", S.problems, times: 2),
        ])))
    #expect(day.session.subjects(ofKey: "problem").isEmpty)
    try day.act(.answer(.close(PollID(S.problems))))
    #expect(day.session.subjects(ofKey: "problem").isEmpty)
    try day.act(.answer(.reveal(PollID(S.problems))))
    #expect(day.session.subjects(ofKey: "problem").map(\.text) == ["Vei", "Mat", "Vann"])
    #expect(day.session.name(of: PartyID("q4.3")) == "Vei")
    try day.act(.answer(.open(PollID(S.problems))))
    #expect(day.session.subjects(ofKey: "problem").isEmpty)
  }

  @Test("notes that are held back are no statements until they are let out")
  func heldNotes() throws {
    var agenda = S.agenda
    agenda.days[0].items[0].step.prompts = [
      Prompt(
        id: PromptID("q1"), key: "vegg", question: "Problemer?",
        answeredBy: Answerers(kind: .team, word: "team")),
      Prompt(
        id: PromptID("q2"), question: "Hvilke?", source: "vegg", answer: .dots(Dots(perVoter: 1))),
    ]
    var day = Rehearsed(agenda)
    try day.act(.clock(.next))
    try day.act(
      .note(
        .write([
          NoteDraft(id: NoteID("n.1"), place: NotePlace(prompt: PromptID("q1")), text: "Støy")
        ]))
    )
    let vote = try #require(day.session.agenda.prompt(PromptID("q2")))
    #expect(day.session.options(of: vote).isEmpty)
    try day.act(.note(.release([NoteID("n.1")])))
    #expect(day.session.options(of: vote) == [Subject(id: SubjectID("n.1"), text: "Støy")])
    try day.act(.answer(.cast([Cast(PollID(vote.id), value: .option(SubjectID("n.1")))])))
    #expect(day.session.outcome(PollID(vote.id))?.bars.map(\.value) == [.dots(1, tied: nil)])
  }

  @Test("teams have a point for each right answer that the room has been told")
  func standings() throws {
    var day = S.day
    let poll = PollID(S.quiz)
    try day.act(
      .answer(
        .cast([
          S.option("q5.o2", S.quiz, by: S.lom, rule: .replaces),
          S.option("q5.o1", S.quiz, by: S.luster, rule: .replaces),
        ])))
    let item = try #require(day.session.agenda.days[0].items.first).id
    #expect(day.session.standings(ofItem: item) == nil)
    try day.act(.answer(.reveal(poll)))
    let standings = try #require(day.session.standings(ofItem: item))
    #expect(standings.entries.map(\.party) == [S.lom, S.luster, S.gloppen])
    #expect(standings.entries.map(\.points) == [1, 0, 0])
    #expect(standings.entries.map(\.rank) == [1, 2, 2])
    #expect(standings.questions == 1)
  }

  @Test("a choice for each of several statements is counted by statement")
  func choices() throws {
    var day = S.day
    let (courses, pay) = (SubjectID("q10.1"), SubjectID("q10.2"))
    try day.act(
      .answer(
        .cast([
          S.option("q10.o1", S.hypotheses, subject: courses, times: 20),
          S.option("q10.o2", S.hypotheses, subject: pay, times: 7),
        ])))
    let poll = PollID(S.hypotheses)
    let lines = day.session.outcome(poll)?.lines
    #expect(lines?.first { $0.statement?.id == courses }?.answers.map(\.count) == [20])
    #expect(
      lines?.first { $0.statement?.id == pay }?.answers.map(\.value)
        == [.option(SubjectID("q10.o2"))])
  }

  @Test("the last gathering's means are found by key, else by words")
  func earlier() throws {
    var day = S.day
    try day.act(.answer(.cast([S.score(7), S.score(9)])))
    #expect(EarlierGathering(day.session).mean(of: S.prompts[0]) == nil)
    try day.act(.answer(.reveal(PollID(S.usefulness))))
    let earlier = EarlierGathering(day.session)
    #expect(earlier.mean(of: S.prompts[0])?.units == 80)
    #expect(earlier.mean(of: S.prompts[8])?.units == 80)
    let same = Prompt(id: PromptID("x"), question: "hvor NYTTIG har samlingen vært?")
    #expect(earlier.mean(of: same)?.units == 80)
    #expect(earlier.mean(of: S.prompts[2]) == nil)
  }
}
