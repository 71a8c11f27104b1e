import SamlingCore
import Support
import Testing

/// What was voted on notes that became one.
@Suite("Dots on notes that are merged")
struct MergedNotesTests {
  private static let problem = PromptID("q1")
  private static let vote = PromptID("q2")
  private static let first = PromptID("q3")

  /// Three notes, three dots for each in the room, and an order from each municipality.
  private func day(_ answerers: Answerers? = nil) throws -> Rehearsed {
    var agenda = Build.agenda("10:00–11:00 Problemer", parties: ["Bø", "Lom"])
    agenda.circles = [
      NamedCircle(word: "kommuner", kind: .municipality, parties: ["m1", "m2"].map { PartyID($0) })
    ]
    var vote = Prompt(id: Self.vote, question: "Hva først?", answer: .dots(Dots(perVoter: 3)))
    vote.source = "problem"
    vote.answeredBy = answerers
    var first = Prompt(id: Self.first, question: "I rekkefølge?", answer: .rank(Rank()))
    first.source = "problem"
    agenda.days[0].items[0].step.prompts = [
      Prompt(id: Self.problem, key: "problem", question: "Hva er problemet?"), vote, first,
    ]
    var day = Rehearsed(agenda)
    try day.act(.clock(.next))
    for text in ["a", "b", "c"] {
      let draft = NoteDraft(id: NoteID(text), place: NotePlace(prompt: Self.problem), text: text)
      try day.act(.note(.write([draft])))
    }
    return day
  }

  private func dots(_ on: String, _ count: Int, by party: String? = nil) -> Cast {
    Cast(
      PollID(Self.vote), by: party.map { PartyID($0) }, value: .option(SubjectID(on)), count: count)
  }

  private func counts(_ day: Rehearsed) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: day.session.ballots.counts(PollID(Self.vote)).map { value, count in
        (value.options[0].text, count)
      })
  }

  @Test("are added, and undo parts them again")
  func added() throws {
    var day = try day()
    try day.act(.answer(.countPresent(4)))
    try day.act(.answer(.cast([dots("a", 3), dots("b", 4), dots("c", 2)])))
    let before = day.session
    try day.act(.note(.merge([NoteID("a"), NoteID("b")])))
    #expect(counts(day) == ["a": 7, "c": 2])
    #expect(day.session.outcome(PollID(Self.vote))?.count == .dots(9, of: 12))
    try day.undo()
    #expect(day.session == before)
  }

  @Test("of a voter who is known count once")
  func known() throws {
    let each = Answerers(kind: .municipality, word: "kommune")
    var day = try day(each)
    try day.act(.answer(.cast([dots("a", 1, by: "m1"), dots("b", 1, by: "m1")])))
    try day.act(.answer(.cast([dots("b", 1, by: "m2"), dots("c", 1, by: "m2")])))
    try day.act(.note(.merge([NoteID("a"), NoteID("b")])))
    #expect(counts(day) == ["a": 2, "c": 1])
    // The dot that was won back can be given again.
    try day.act(.answer(.cast([dots("c", 2, by: "m1")])))
  }

  @Test("stand once in an order, where the first of them stood")
  func orders() throws {
    var day = try day()
    let order = ["c", "b", "a"].map { SubjectID($0) }
    try day.act(.answer(.cast([Cast(PollID(Self.first), value: .order(order))])))
    try day.act(.note(.merge([NoteID("a"), NoteID("b")])))
    #expect(
      day.session.ballots.counts(PollID(Self.first))
        == [.order(["c", "a"].map { SubjectID($0) }): 1])
  }
}
