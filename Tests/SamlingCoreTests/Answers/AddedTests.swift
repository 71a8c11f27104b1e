import SamlingCore
import Support
import Testing

/// Rows, things and options that the room added.
@Suite("What the room adds can be named, moved and taken away")
struct AddedTests {
  private typealias S = Scored

  /// A table of each municipality, with a row of Luster's and two that came by their cells.
  private func day() throws -> Rehearsed {
    var agenda = S.agenda
    agenda.days[0].items[0].step.answeredBy = Answerers(kind: .municipality, word: "kommune")
    var day = Rehearsed(agenda)
    try day.act(.clock(.next))
    try day.act(
      .answer(.addSubject(S.goals, SubjectID("r1"), text: "Ordføreren", party: S.luster)))
    try fill("r2", in: &day)
    try fill("r3", in: &day)
    return day
  }

  private func fill(_ row: String, in day: inout Rehearsed) throws {
    var place = NotePlace(prompt: S.goals)
    place.party = S.luster
    place.cell = NotePlace.Cell(row: SubjectID(row), column: 0)
    try day.act(.note(.fillCell(place, text: "Mål \(row)", id: NoteID("c-\(row)"))))
  }

  private func rows(_ day: Rehearsed, on party: PartyID = S.luster) -> [String] {
    day.session.agenda.prompt(S.goals).map { prompt in
      day.session.statements(of: prompt, on: party).map { "\($0.id) \($0.text)" }
    } ?? []
  }

  @Test("a row that came by its cells gets a name, and keeps what stands there")
  func names() throws {
    var day = try day()
    try day.act(.answer(.rewordSubject(S.goals, SubjectID("r2"), text: "Rådmannen")))
    #expect(rows(day) == ["r1 Ordføreren", "r2 Rådmannen", "r3 "])
    #expect(rows(day, on: S.gloppen) == [])
    #expect(day.session.cellPlaces(of: S.goals).count == 2)
    try day.act(.answer(.rewordSubject(S.goals, SubjectID("r1"), text: "Ordføraren")))
    #expect(rows(day).first == "r1 Ordføraren")
    #expect(throws: Refusal.noChange) {
      try day.act(.answer(.rewordSubject(S.goals, SubjectID("r1"), text: "Ordføraren")))
    }
  }

  @Test("rows change places, the nameless too")
  func moves() throws {
    var day = try day()
    try day.act(.answer(.moveSubject(S.goals, SubjectID("r3"), after: SubjectID("r1"))))
    #expect(rows(day) == ["r1 Ordføreren", "r3 ", "r2 "])
    try day.act(.answer(.moveSubject(S.goals, SubjectID("r2"), after: nil)))
    #expect(rows(day) == ["r2 ", "r1 Ordføreren", "r3 "])
  }

  @Test("a row that is taken away takes its cells along, and undo brings all of it back")
  func drops() throws {
    var day = try day()
    try fill("r1", in: &day)
    let before = day.session
    for row in ["r1", "r2"] {
      try day.act(.answer(.dropSubject(S.goals, SubjectID(row))))
      #expect(!rows(day).contains { $0.hasPrefix(row) })
      #expect(!day.session.cellPlaces(of: S.goals).contains { $0.cell?.row.text == row })
      try day.undo()
      #expect(day.session == before)
    }
  }

  @Test("answers about a thing go with it")
  func answered() throws {
    var day = S.day
    try day.act(.answer(.addSubject(S.map, SubjectID("t1"), text: "Ras")))
    let poll = PollID(S.map)
    try day.act(
      .answer(
        .cast([Cast(poll, subject: SubjectID("t1"), value: .place(x: 2, y: 3), rule: .replaces)])))
    try day.act(.answer(.dropSubject(S.map, SubjectID("t1"))))
    #expect(day.session.ballots.subjects(poll).isEmpty)
  }

  @Test("what the programme has is mended there")
  func written() throws {
    var day = S.day
    let brann = SubjectID("\(S.map).1")
    for wish in [
      Intent.Answer.rewordSubject(S.map, brann, text: "Ild"), .dropSubject(S.map, brann),
      .moveSubject(S.map, brann, after: nil),
    ] {
      #expect(throws: Refusal.isWritten(S.map)) { try day.act(.answer(wish)) }
    }
    #expect(throws: Refusal.noSuchSubject(S.map)) {
      try day.act(.answer(.dropSubject(S.map, SubjectID("t9"))))
    }
  }
}
