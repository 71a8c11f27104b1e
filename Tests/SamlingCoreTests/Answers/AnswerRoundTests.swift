import SamlingCore
import Support
import Testing

@Suite("Rounds of answers and of questions")
struct AnswerRoundTests {
  /// A question with a key, a round of its answers in three minutes each, and a round of two questions.
  private static func agenda() -> Agenda {
    var agenda = Build.agenda(
      "10:00–11:00 Mål", "11:00–12:00 Mål for mål", "12:00–13:00 Spørsmål for spørsmål",
      parties: ["Bø", "Lom"])
    agenda.days[0].items[0].step.prompts = [
      Prompt(id: PromptID("q1"), key: "mål", question: "Hva vil dere?"),
      Prompt(
        id: PromptID("q2"), key: "sett", question: "Hva så dere?",
        answeredBy: Answerers(kind: .team, word: "team")),
    ]
    agenda.days[0].items[1].step = Step(
      id: StepID("s2"), title: "Mål for mål: ___",
      clock: Clock(phases: [.init(planned: .minutes(3))], isEach: true),
      circle: Circle(kind: .key, key: "mål"),
      prompts: [Prompt(id: PromptID("q3"), question: "Hva skal til?")])
    agenda.parties += ["Hvem?", "Når?"].enumerated().map {
      Party(id: PartyID("m\($0.offset + 8)"), name: $0.element, kind: .question)
    }
    agenda.days[0].items[2].step = Step(
      id: StepID("s3"), title: "Spørsmål for spørsmål",
      circle: Circle(
        kind: .question, word: "spørsmål",
        turns: [Turn(party: PartyID("m8")), Turn(party: PartyID("m9"))]),
      prompts: [
        Prompt(id: PromptID("q8"), question: "Hvem?"), Prompt(id: PromptID("q9"), question: "Når?"),
      ])
    return agenda
  }

  private func write(
    _ day: inout Rehearsed, _ id: String, _ text: String, under prompt: String = "q1"
  )
    throws(Refusal)
  {
    let place = NotePlace(prompt: PromptID(prompt))
    try day.act(.note(.write([NoteDraft(id: NoteID(id), place: place, text: text)])))
  }

  private func stretches(_ day: Rehearsed, of item: String) -> [String] {
    day.session.stretches(ofDay: 0).filter { $0.item == ItemID(item) }.map(\.id.text)
  }

  // MARK: Answers

  @Test("each answer under a key has a turn called by its words, in the order of writing")
  func turns() throws {
    var day = Rehearsed(Self.agenda())
    #expect(stretches(day, of: "i2") == ["i2"])
    try write(&day, "n1", "Flere unge")
    try write(&day, "n2", "Åpenhet\nog mer av den")
    try write(&day, "n3", "Noe annet", under: "q3")
    let all = day.session.stretches(ofDay: 0).filter { $0.item == ItemID("i2") }
    #expect(all.map(\.id.text) == ["i2/n1", "i2/n2"])
    #expect(all.map(\.planned) == [.minutes(3), .minutes(3)])
    #expect(all.map(day.session.title(of:)) == ["Mål for mål: Flere unge", "Mål for mål: Åpenhet"])
    #expect(day.session.roundSum(StepID("s2"))?.total == .minutes(6))
  }

  @Test("the notes of such a turn are about its answer")
  func about() throws {
    var day = Rehearsed(Self.agenda())
    try write(&day, "n1", "Flere unge")
    #expect(day.session.parties(of: PromptID("q3")) == [PartyID("n1")])
    let place = NotePlace(prompt: PromptID("q3"), party: PartyID("n1"))
    try day.act(.note(.write([NoteDraft(id: NoteID("n2"), place: place, text: "Spør dem")])))
    #expect(day.session.notes.count(at: place) == 1)
    #expect(throws: Refusal.noSuchParty(PartyID("n9"))) {
      try day.act(
        .note(
          .write([
            NoteDraft(
              id: NoteID("n3"), place: NotePlace(prompt: PromptID("q3"), party: PartyID("n9")),
              text: "Om ingen")
          ])))
    }
  }

  @Test("an answer that is deleted has no turn, unless it has begun; a new wording names it anew")
  func gone() throws {
    var day = Rehearsed(Self.agenda())
    for (id, text) in [("n1", "A"), ("n2", "B"), ("n3", "C")] { try write(&day, id, text) }
    try day.act(.clock(.next))
    try day.act(.clock(.next))
    try day.act(.note(.delete(NoteID("n1"))))
    try day.act(.note(.delete(NoteID("n2"))))
    #expect(stretches(day, of: "i2") == ["i2/n1", "i2/n3"])
    #expect(day.session.current == StretchID("i2/n1"))
    let over = try #require(day.session.notes[NoteID("n3")]).wordingRecords
    try day.act(.note(.reword(NoteID("n3"), "D", over: over)))
    #expect(day.session.name(of: PartyID("n3")) == "D")
    try day.act(.clock(.next))
    #expect(day.session.current == StretchID("i2/n3"))
  }

  @Test("what is held back has no turn until it is let out")
  func held() throws {
    var agenda = Self.agenda()
    agenda.days[0].items[1].step.circle = Circle(kind: .key, key: "sett")
    var day = Rehearsed(agenda)
    try write(&day, "n1", "Hemmelig", under: "q2")
    #expect(stretches(day, of: "i2") == ["i2"])
    try day.act(.note(.release([NoteID("n1")])))
    #expect(stretches(day, of: "i2") == ["i2/n1"])
  }

  @Test("an answer that comes while the round runs has its turn after the others")
  func later() throws {
    var day = Rehearsed(Self.agenda())
    try write(&day, "n1", "A")
    try day.act(.clock(.next))
    try day.act(.clock(.next))
    try write(&day, "n2", "B")
    #expect(day.session.stretchAhead(ofDay: 0)?.id == StretchID("i2/n2"))
    #expect(day.session.talkTimes(at: day.now).isEmpty)
  }

  @Test("the turns are the same in whatever order the records arrive")
  func anyOrder() throws {
    var day = Rehearsed(Self.agenda())
    for number in 1...6 { try write(&day, "n\(number)", "Svar \(number)") }
    try day.act(.note(.delete(NoteID("n4"))))
    var generator = Lot(seed: 7)
    for _ in 0..<20 {
      var other = Ledger(agenda: Self.agenda())
      for record in day.ledger.records.shuffled(using: &generator) {
        other.insert(record)
        _ = other.session()
      }
      #expect(other.session().stretches(ofDay: 0) == day.session.stretches(ofDay: 0))
    }
  }

  @Test("one group answers for each of a key's answers")
  func groups() throws {
    var day = Rehearsed(Self.agenda())
    try write(&day, "n1", "A")
    let answerers = Answerers(kind: .key, word: "mål")
    #expect(day.session.parties(answerers) == [PartyID("n1")])
  }

  // MARK: Questions

  @Test("each question has its turn, and that turn asks it alone")
  func questions() throws {
    let day = Rehearsed(Self.agenda())
    let asked = day.session.stretches(ofDay: 0).filter { $0.item == ItemID("i3") }
    #expect(asked.map { $0.prompts.map(\.question) } == [["Hvem?"], ["Når?"]])
  }

  @Test("a question that is reworded, added or dropped changes its turn with it")
  func changed() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.agenda(.rewordPrompt(PromptID("q8"), "Hvem da?")))
    try day.act(
      .agenda(.addPrompt(Prompt(id: PromptID("x.1.q1"), question: "Hvor?"), to: StepID("s3"))))
    try day.act(.agenda(.dropPrompt(PromptID("q9"))))
    let asked = day.session.stretches(ofDay: 0).filter { $0.item == ItemID("i3") }
    #expect(asked.map { $0.prompts.map(\.question) } == [["Hvem da?"], ["Hvor?"]])
    let names = asked.compactMap { $0.place.map { day.session.name(of: $0.turn.party) } }
    #expect(names == ["Hvem da?", "Hvor?"])
  }
}
