import SamlingCore
import Support
import Testing

/// How many have answered, of how many.
@Suite("How many have answered of how many")
struct HeadCountTests {
  private typealias S = Scored

  private func score(_ party: PartyID) -> Intent {
    .answer(.cast([S.score(80, S.sickLeave, by: party)]))
  }

  @Test("parties that answered and left are counted on both sides")
  func left() throws {
    var day = S.day
    for party in [S.luster, S.gloppen, S.lom] { try day.act(score(party)) }
    for party in [S.luster, S.gloppen] { try day.act(.agenda(.dropParty(party))) }
    #expect(day.session.outcome(PollID(S.sickLeave))?.count == .answers(3, of: 3))
  }

  @Test(
    "however people come, answer, leave and are counted, more have answered than there are only where the room was counted",
    arguments: 0..<150)
  func law(_ seed: Int) {
    var lot = Lot(seed: UInt64(seed))
    var day = S.day
    let parties = [S.luster, S.gloppen, S.lom]
    for _ in 0..<30 {
      let party = parties[lot.number(0...2)]
      let wish: Intent =
        switch lot.number(0...8) {
        case 0, 1: .answer(.cast([S.score(lot.number(50...120), S.sickLeave, by: party)]))
        case 2: .answer(.cast([S.score(lot.number(1...10), times: lot.number(1...3))]))
        case 3:
          .answer(
            .cast([S.option("q4.\(lot.number(1...4))", S.problems, times: lot.number(1...4))]))
        case 4: .answer(.countPresent(lot.number(0...6)))
        case 5: .agenda(.setAway(party, lot.number(0...1) == 0))
        case 6: .agenda(.dropParty(party))
        case 7: .agenda(.mergeParties(party, into: parties[lot.number(0...2)]))
        default: .answer(.cast([S.option("q8.o1", S.who, times: lot.number(1...2))]))
        }
      _ = try? day.act(wish)
      for prompt in S.prompts {
        switch day.session.outcome(PollID(prompt.id))?.count {
        case .answers(let count, let all?) where day.session.voices(of: prompt.id) == .room:
          let counted = day.session.presentCount
          #expect(
            count <= all || counted.map { $0 < count } == true, "seed \(seed): \(prompt.question)")
        case .answers(let count, let all?), .dots(let count, let all?), .placed(let count, let all):
          #expect(count <= all, "seed \(seed): \(prompt.question) \(count) av \(all)")
        case .answers, .dots, nil: break
        }
      }
    }
  }

  @Test(
    "a count of the room is for what is asked then, not for what was answered under other items")
  func earlier() throws {
    var agenda = S.agenda
    agenda.days[0].items[1].step.prompts = [
      Prompt(
        id: PromptID("q20"), question: "Og nå?", answeredBy: S.room,
        answer: .scale(Scale(low: 1, high: 10)))
    ]
    var day = Rehearsed(agenda)
    try day.act(.clock(.next))
    try day.act(.answer(.cast([S.score(8, times: 10)])))
    try day.act(.answer(.reveal(PollID(S.usefulness))))
    try day.act(.clock(.next))
    try day.act(.answer(.countPresent(28)))
    try day.act(.answer(.cast([S.score(8, PromptID("q20"), times: 26)])))
    #expect(day.session.outcome(PollID(S.usefulness))?.count == .answers(10, of: nil))
    #expect(day.session.outcome(PollID(PromptID("q20")))?.count == .answers(26, of: 28))
    // One that is opened again is asked of those who are here now.
    try day.act(.answer(.open(PollID(S.usefulness))))
    #expect(day.session.outcome(PollID(S.usefulness))?.count == .answers(10, of: 28))
  }

  @Test("in a municipality's turn its own people are asked, not the whole room")
  func ownPeople() throws {
    var agenda = Build.agenda("10:00–11:00 Runde", parties: ["Luster", "Gloppen"])
    var round = Build.round("s1", "Runde", parties: 2, minutes: [5])
    round.prompts = [
      Prompt(
        id: PromptID("q1"), question: "Hvor høyt?", answeredBy: S.room,
        answer: .scale(Scale(low: 1, high: 10)))
    ]
    agenda.days[0].items[0].step = round
    agenda.parties += (1...7).map { number in
      var person = Party(id: PartyID("p-aaaaaaaaaa-\(number)"), name: "", kind: .participant)
      person.municipality = number < 5 ? S.luster : S.gloppen
      return person
    }
    var day = Rehearsed(agenda)
    try day.act(.clock(.next))
    try day.act(.answer(.countPresent(30)))
    let poll = day.session.poll(PromptID("q1"), turn: S.luster)
    try day.act(.answer(.cast([Cast(poll, value: .score(7), count: 2)])))
    #expect(day.session.outcome(poll)?.count == .answers(2, of: 4))
    try day.act(.agenda(.setAway(PartyID("p-aaaaaaaaaa-1"), true)))
    #expect(day.session.outcome(poll)?.count == .answers(2, of: 3))
    // Where more do answer, that is told.
    try day.act(.answer(.cast([Cast(poll, value: .score(8), count: 9)])))
    #expect(day.session.outcome(poll)?.count == .answers(11, of: 3))
    #expect(day.session.expected(poll) == 11)
    // Nobody has counted those of another whose people are on no list.
    var without = agenda
    without.parties.removeAll { $0.municipality == S.luster }
    var other = Rehearsed(without)
    try other.act(.clock(.next))
    try other.act(.answer(.countPresent(30)))
    try other.act(.answer(.cast([Cast(poll, value: .score(7), count: 2)])))
    #expect(other.session.outcome(poll)?.count == .answers(2, of: nil))
  }

  @Test("those who stand over are told apart from those who answered")
  func passes() throws {
    var day = S.day
    try day.act(.answer(.countPresent(28)))
    try day.act(
      .answer(.cast([S.score(8, times: 24), Cast(PollID(S.usefulness), value: .pass, count: 2)])))
    #expect(day.session.outcome(PollID(S.usefulness))?.count == .answers(24, of: 28))
    #expect(day.session.outcome(PollID(S.usefulness))?.passes == 2)
    #expect(!day.session.isComplete(PollID(S.usefulness)))
    try day.act(.answer(.cast([S.score(7, times: 2)])))
    #expect(day.session.isComplete(PollID(S.usefulness)))
  }

  @Test(
    "who goes away, leaves or comes after a question was closed changes nothing in how many it was put to"
  )
  func asked() throws {
    var day = S.day
    try day.act(score(S.luster))
    try day.act(score(S.gloppen))
    let poll = PollID(S.sickLeave)
    try day.act(.agenda(.setAway(S.lom, true)))
    #expect(day.session.outcome(poll)?.count == .answers(2, of: 2))
    try day.act(.agenda(.setAway(S.lom, false)))
    try day.act(.answer(.close(poll)))
    let after: [Intent] = [
      .agenda(.setAway(S.lom, true)), .agenda(.dropParty(S.lom)),
      .agenda(.addParty(Party(id: PartyID("m9"), name: "Sogndal", kind: .municipality))),
    ]
    for wish in after {
      try day.act(wish)
      #expect(day.session.outcome(poll)?.count == .answers(2, of: 3), "\(wish)")
    }
    try day.act(.answer(.open(poll)))
    #expect(day.session.outcome(poll)?.count == .answers(2, of: 3))
    #expect(day.session.missing(poll, nil) == [PartyID("m9")])
  }

  @Test("a count that is mended under the same item is the one that counts")
  func mended() throws {
    var day = S.day
    try day.act(.answer(.countPresent(20)))
    try day.act(.answer(.cast([S.score(8, times: 10)])))
    try day.act(.answer(.reveal(PollID(S.usefulness))))
    try day.act(.answer(.countPresent(28)))
    #expect(day.session.outcome(PollID(S.usefulness))?.count == .answers(10, of: 28))
    try day.act(.clock(.next))
    try day.act(.answer(.countPresent(30)))
    #expect(day.session.outcome(PollID(S.usefulness))?.count == .answers(10, of: 28))
  }

  @Test("on a municipality's own sheet stand the written rows, the empty ones and its own")
  func rows() throws {
    var agenda = S.agenda
    agenda.days[0].items[0].step.answeredBy = Answerers(kind: .municipality, word: "kommune")
    var day = Rehearsed(agenda)
    try day.act(.clock(.next))
    let prompt = try #require(day.session.agenda.prompt(S.goals))
    func fill(_ row: String, _ party: PartyID) throws {
      var place = NotePlace(prompt: S.goals)
      place.party = party
      place.cell = NotePlace.Cell(row: SubjectID(row), column: 0)
      try day.act(.note(.fillCell(place, text: "Mål", id: NoteID("c-\(row)-\(party)"))))
    }
    func rows(_ party: PartyID?) -> [String] {
      day.session.statements(of: prompt, on: party).map(\.id.text)
    }
    try day.act(
      .answer(.addSubject(S.goals, SubjectID("r1"), text: "Ordføreren", party: S.luster)))
    #expect(rows(S.luster) == ["r1"] && rows(S.gloppen) == [])
    try fill("r1", S.luster)
    try fill("r2", S.gloppen)
    #expect(rows(S.luster) == ["r1"] && rows(S.gloppen) == ["r2"])
    #expect(rows(nil) == ["r1", "r2"])
  }
}
