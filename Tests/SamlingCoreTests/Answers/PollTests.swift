import SamlingCore
import Support
import Testing

@Suite("Questions that are answered in numbers, words and places")
struct PollTests {
  private typealias S = Scored

  @Test("a question is open from its first answer, closed, and shown; each only once")
  func states() throws {
    var day = S.day
    let poll = PollID(S.usefulness)
    #expect(day.session.state(of: poll) == nil)
    #expect(throws: Refusal.nothingAnswered(S.usefulness)) { try day.act(.answer(.reveal(poll))) }
    try day.act(.answer(.cast([S.score(8)])))
    #expect(day.session.state(of: poll) == .open)
    #expect(throws: Refusal.noChange) { try day.act(.answer(.open(poll))) }
    try day.act(.answer(.close(poll)))
    #expect(throws: Refusal.pollIsClosed(S.usefulness)) {
      try day.act(.answer(.cast([S.score(8)])))
    }
    try day.act(.answer(.reveal(poll)))
    #expect(day.session.state(of: poll) == .revealed)
    #expect(day.session.shownPoll == poll)
    try day.act(.answer(.hideResult))
    #expect(day.session.shownPoll == nil)
    #expect(day.session.state(of: poll) == .revealed)
    try day.act(.answer(.reveal(poll)))
    try day.act(.answer(.open(poll)))
    #expect(day.session.shownPoll == nil)
    try day.act(.answer(.cast([S.score(6)])))
    #expect(day.session.answered(poll) == 2)
  }

  @Test("what is open is closed by being shown, and the room sees it until something else begins")
  func reveal() throws {
    var day = S.day
    let poll = PollID(S.usefulness)
    try day.act(.answer(.cast([S.score(8)])))
    let record = try day.act(.answer(.reveal(poll)))
    #expect(
      record.act.deed
        == .events([.polled(fact: .closed(poll: poll)), .polled(fact: .revealed(poll: poll))]))
    try day.act(.clock(.next))
    #expect(day.session.shownPoll == nil)
  }

  @Test("scores are counted, passes apart, and taken back by undo")
  func scores() throws {
    var day = S.day
    let poll = PollID(S.usefulness)
    try day.act(.answer(.cast([S.score(8), S.score(7, times: 3), Cast(poll, value: .pass)])))
    try day.act(.answer(.cast([S.score(10)])))
    let result = try #require(day.session.outcome(poll)?.scores)
    #expect(result.counts.map(\.score) == [7, 8, 10])
    #expect(result.counts.map(\.count) == [3, 1, 1])
    #expect(result.passes == 1)
    #expect(day.session.answered(poll) == 6)
    try day.undo()
    #expect(day.session.outcome(poll)?.scores?.count == 4)
    try day.undo()
    #expect(day.session.outcome(poll)?.lines.isEmpty == true)
    #expect(day.session.state(of: poll) == nil)
  }

  @Test("one that answers for itself has one answer, the latest; others are missing")
  func byParty() throws {
    var day = S.day
    let poll = PollID(S.sickLeave)
    #expect(throws: Refusal.whoseAnswer(S.sickLeave)) {
      try day.act(.answer(.cast([S.score(75, S.sickLeave)])))
    }
    try day.act(.answer(.cast([S.score(75, S.sickLeave, by: S.lom)])))
    try day.act(
      .answer(.cast([S.score(91, S.sickLeave, by: S.lom), S.score(80, S.sickLeave, by: S.luster)])))
    let session = day.session
    #expect(session.outcome(poll)?.scores?.counts.map(\.score) == [80, 91])
    #expect(session.missing(poll, nil) == [S.gloppen])
    #expect(session.answered(poll) == 2)
    #expect(session.expected(PollID(S.sickLeave)) == 3)
    #expect(session.outcome(poll)?.lines.first?.answers.map(\.by) == [S.luster, S.lom])
  }

  @Test("who is away is not waited for")
  func away() throws {
    var day = S.day
    try day.act(.agenda(.setAway(S.gloppen, true)))
    #expect(day.session.expected(PollID(S.sickLeave)) == 2)
    #expect(day.session.missing(PollID(S.sickLeave), nil) == [S.luster, S.lom])
    // Whoever answered before leaving, or sent an answer, is counted on both sides.
    try day.act(.answer(.cast([S.score(75, S.sickLeave, by: S.gloppen)])))
    #expect(day.session.outcome(PollID(S.sickLeave))?.count == .answers(1, of: 3))
  }

  @Test(
    "what can't be an answer is refused",
    arguments: [
      (
        Scored.score(11),
        Refusal.notAnAnswer(.outOfRange(11, Scale(low: 1, high: 10, labels: ["", "best"])))
      ),
      (Scored.score(8, Scored.risks), .whichSubject(Scored.risks)),
      (
        Scored.score(8, Scored.risks, subject: SubjectID("q2.9")),
        .noSuchSubject(Scored.risks)
      ),
      (
        Scored.option("q5.o9", Scored.quiz, by: Scored.lom, rule: .replaces),
        .noSuchSubject(Scored.quiz)
      ),
      (Scored.score(3, Scored.who), .wrongAnswer(Scored.who)),
      (Scored.score(8, by: PartyID("m9")), .noSuchParty(PartyID("m9"))),
      (Scored.score(8, times: -1), .wrongCount(-1)),
      (
        Cast(PollID(Scored.map), subject: SubjectID("q6.1"), value: .place(x: 10, y: 1)),
        .wrongCount(10)
      ),
    ])
  func refused(cast: Cast, refusal: Refusal) {
    var day = S.day
    #expect(throws: refusal) { try day.act(.answer(.cast([cast]))) }
    #expect(day.session.ballots.polls.isEmpty)
  }

  @Test("no more answers than there are people, and no more dots than were given out")
  func budgets() throws {
    var day = S.day
    try day.act(.answer(.countPresent(30)))
    #expect(throws: Refusal.tooManyAnswers(found: 31, present: 30)) {
      try day.act(.answer(.cast([S.score(8, times: 31)])))
    }
    try day.act(.answer(.cast([S.score(8, times: 30)])))
    #expect(throws: Refusal.tooManyAnswers(found: 31, present: 30)) {
      try day.act(.answer(.cast([S.score(8)])))
    }
    try day.act(.answer(.cast([S.option("q4.1", S.problems, times: 89)])))
    #expect(throws: Refusal.tooManyDots(found: 91, allowed: 90)) {
      try day.act(.answer(.cast([S.option("q4.2", S.problems, times: 2)])))
    }
    try day.act(.answer(.cast([S.option("q4.1", S.problems, times: 10, rule: .totals)])))
    #expect(day.session.answered(PollID(S.problems)) == 10)
    #expect(throws: Refusal.wrongCount(-3)) { try day.act(.answer(.countPresent(-3))) }
  }

  @Test("answers about one thing, or all, can be taken away")
  func clear() throws {
    var day = S.day
    let poll = PollID(S.risks)
    let (time, money) = (SubjectID("q2.1"), SubjectID("q2.2"))
    #expect(throws: Refusal.nothingAnswered(S.risks)) { try day.act(.answer(.clear(poll, nil))) }
    try day.act(
      .answer(.cast([S.score(8, S.risks, subject: time), S.score(3, S.risks, subject: money)])))
    try day.act(.answer(.clear(poll, time)))
    #expect(day.session.answered(poll, time) == 0)
    #expect(day.session.answered(poll, money) == 1)
    try day.act(.answer(.clear(poll, nil)))
    #expect(day.session.ballots.polls.isEmpty)
  }

  @Test("statements are ranked by their means, those that nobody scored last")
  func ranked() throws {
    var day = S.day
    try day.act(
      .answer(
        .cast([
          S.score(4, S.risks, subject: SubjectID("q2.1"), times: 2),
          S.score(9, S.risks, subject: SubjectID("q2.3")),
        ])))
    let ranked = try #require(day.session.outcome(PollID(S.risks))).lines
    #expect(ranked.map(\.statement?.text) == ["Folk", "Tid", "Penger"])
    #expect(ranked.map(\.rank) == [1, 2, nil])
  }

  @Test("the room adds to a list that is open, and to no other")
  func added() throws {
    var day = S.day
    try day.act(.answer(.addSubject(S.problems, SubjectID("a.1"), text: "Bredbånd")))
    #expect(
      day.session.options(of: S.prompts[3]).map(\.text) == [
        "Mat", "Hus", "Vei", "Vann", "Bredbånd",
      ])
    try day.act(.answer(.cast([S.option("a.1", S.problems)])))
    #expect(throws: Refusal.listIsClosed(S.risks)) {
      try day.act(.answer(.addSubject(S.risks, SubjectID("a.2"), text: "Mer")))
    }
    #expect(throws: Refusal.emptyNote) {
      try day.act(.answer(.addSubject(S.problems, SubjectID("a.2"), text: "  ")))
    }
  }

  @Test("a thing lies where the room last put it, and the corner that is high on both is hot")
  func places() throws {
    var day = S.day
    let poll = PollID(S.map)
    func put(_ thing: String, _ x: Int, _ y: Int) -> Intent {
      .answer(
        .cast([Cast(poll, subject: SubjectID(thing), value: .place(x: x, y: y), rule: .replaces)]))
    }
    try day.act(put("q6.1", 2, 3))
    try day.act(put("q6.1", 8, 9))
    try day.act(.answer(.reveal(poll)))
    // It is worked out in sight, so it goes on after it is shown.
    try day.act(put("q6.2", 1, 1))
    let map = try #require(day.session.outcome(poll)?.map)
    #expect(map.entries.map { $0.place?.x } == [8, 1])
    #expect(map.hot.map(\.subject.text) == ["Brann"])
  }

  @Test("a cell of a table holds one text that suits its column")
  func cells() throws {
    var day = S.day
    func cell(_ column: Int, _ text: String, row: String = "r1") -> Intent {
      var place = NotePlace(prompt: S.goals)
      place.cell = NotePlace.Cell(row: SubjectID(row), column: column)
      return .note(.fillCell(place, text: text, id: NoteID("\(row).\(column).\(text)")))
    }
    try day.act(cell(0, "Ferdig i juni"))
    try day.act(cell(2, "bør"))
    try day.act(cell(0, "Ferdig i mai"))
    #expect(
      throws: Refusal.wrongCell("9", Column(title: "Vekt", content: .scale(Scale(low: 1, high: 5))))
    ) {
      try day.act(cell(1, "9"))
    }
    #expect(throws: Refusal.noSuchSubject(S.goals)) { try day.act(cell(5, "x")) }
    try day.act(cell(0, "Ny rad", row: "r2"))
    #expect(day.session.statements(of: S.prompts[6]).map(\.id.text) == ["r1", "r2"])
    #expect(day.session.subjects(ofKey: "mål").map(\.text) == ["Ferdig i mai", "Ny rad"])
    try day.act(cell(0, "", row: "r2"))
    #expect(day.session.statements(of: S.prompts[6]).map(\.id.text) == ["r1"])
    let texts = day.session.notes.standing.map(\.text)
    #expect(texts == ["Ferdig i mai", "BØR"])
  }

  @Test("a second round is seen against the first, once the room has seen that")
  func rounds() throws {
    var day = S.day
    try day.act(.answer(.cast([S.score(6), S.score(7)])))
    #expect(day.session.previousRound(of: PollID(S.again)) == nil)
    try day.act(.answer(.reveal(PollID(S.usefulness))))
    #expect(day.session.previousRound(of: PollID(S.again)) == PollID(S.usefulness))
    #expect(day.session.previousRound(of: PollID(S.usefulness)) == nil)
  }

  @Test("anonymous scores of a party are told apart only where three or more gave them")
  func anonymity() throws {
    var day = S.day
    let poll = PollID(S.usefulness)
    func of(_ party: PartyID, _ scores: Int...) -> Intent {
      .answer(.cast(scores.map { Cast(poll, by: party, value: .score($0)) }))
    }
    try day.act(of(S.luster, 7, 8, 9))
    #expect(day.session.outcome(poll)?.lines.first?.groups.map(\.party) == [S.luster])
    try day.act(of(S.lom, 4, 5))
    // Lom's two could be worked out from the rest.
    #expect(day.session.outcome(poll)?.lines.first?.groups.isEmpty == true)
    try day.act(of(S.lom, 6))
    #expect(day.session.outcome(poll)?.lines.first?.groups.map(\.party) == [S.luster, S.lom])
    #expect(day.session.outcome(poll)?.scores?.count == 6)
  }
}

extension Outcome {
  /// The scores on the question itself.
  fileprivate var scores: ScaleResult? { lines.first { $0.statement == nil }?.scores }
}
