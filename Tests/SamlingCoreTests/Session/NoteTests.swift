import SamlingCore
import Support
import Testing

@Suite("What is written down")
struct NoteTests {
  private static let status = PromptID("q1")
  private static let team = PromptID("q2")
  private static let lom = PartyID("m3")

  /// A round of three municipalities with a question, and a phase in which the team writes.
  private static func agenda() -> Agenda {
    var agenda = Build.agenda("10:00–11:00 Status", parties: ["Luster", "Gloppen", "Lom"])
    var round = Build.round("s9", "___", parties: 3, minutes: [10])
    var talk = Step(id: StepID("s10"), title: "Samtale")
    talk.prompts = [Prompt(id: status, question: "Hva er status?")]
    var reflection = Step(id: StepID("s11"), title: "Refleksjon")
    reflection.answeredBy = Answerers(kind: .team, word: "team")
    reflection.prompts = [Prompt(id: team, question: "Hva ser og hører dere?")]
    round.steps = [talk, reflection]
    agenda.days[0].items[0].step.steps = [round]
    return agenda
  }

  private static func draft(
    _ id: String, _ text: String, _ place: NotePlace = NotePlace(prompt: status, party: lom)
  ) -> NoteDraft {
    NoteDraft(id: NoteID(id), place: place, text: text)
  }

  private static func texts(_ session: Session, _ place: NotePlace) -> [String] {
    session.notes.notes(at: place).map(\.text)
  }

  private let place = NotePlace(prompt: status, party: lom)

  @Test("notes stand under their question and party in the order of writing")
  func written() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.note(.write([Self.draft("a", "Gjestfritt"), Self.draft("b", "Nyskapende")])))
    try day.act(.note(.write([Self.draft("c", "Parkert", .parking)])))
    #expect(Self.texts(day.session, place) == ["Gjestfritt", "Nyskapende"])
    #expect(Self.texts(day.session, .parking) == ["Parkert"])
    #expect(day.session.notes.count(at: place) == 2)
    #expect(day.session.notes[NoteID("b")]?.written == day.now)
  }

  @Test("what a note must not be is refused")
  func refused() {
    var day = Rehearsed(Self.agenda())
    #expect(throws: Refusal.emptyNote) { try day.act(.note(.write([Self.draft("a", " \t")]))) }
    #expect(throws: Refusal.noSuchPrompt(PromptID("q9"))) {
      try day.act(.note(.write([Self.draft("a", "x", NotePlace(prompt: PromptID("q9")))])))
    }
    #expect(throws: Refusal.noSuchParty(PartyID("m9"))) {
      try day.act(
        .note(.write([Self.draft("a", "x", NotePlace(prompt: Self.status, party: PartyID("m9")))])))
    }
    #expect(throws: Refusal.noSuchNote(NoteID("z"))) { try day.act(.note(.delete(NoteID("z")))) }
    #expect(day.session.notes.all.isEmpty)
  }

  @Test("two who change the same wording unseen keep both, and one who sees both makes them one")
  func conflict() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.note(.write([Self.draft("a", "Opphavlig")])))
    let seen = try #require(day.session.notes[NoteID("a")]).wordingRecords
    try day.act(.note(.reword(NoteID("a"), "Fra den ene", over: seen)))
    try day.act(.note(.reword(NoteID("a"), "Fra den andre", over: seen)))
    let both = try #require(day.session.notes[NoteID("a")])
    #expect(both.isInConflict)
    #expect(both.wordings.map(\.text) == ["Fra den ene", "Fra den andre"])
    try day.act(.note(.reword(NoteID("a"), "Begge", over: both.wordingRecords)))
    #expect(day.session.notes[NoteID("a")]?.wordings.map(\.text) == ["Begge"])
  }

  @Test("one writer's later wording takes the place of her own, not of what another left beside it")
  func ownWording() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.note(.write([Self.draft("a", "Først")])))
    let first = try #require(day.session.notes[NoteID("a")]).wordingRecords
    let mine = try day.act(.note(.reword(NoteID("a"), "Mitt", over: first)))
    try day.act(.note(.reword(NoteID("a"), "Ditt", over: first)))
    try day.act(.note(.reword(NoteID("a"), "Mitt igjen", over: [mine.id])))
    #expect(day.session.notes[NoteID("a")]?.wordings.map(\.text) == ["Mitt igjen", "Ditt"])
  }

  @Test("a note that somebody worked on while another deleted it comes back in its place")
  func deletedUnderHand() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.note(.write([Self.draft("a", "Ein"), Self.draft("b", "To")])))
    let seen = try #require(day.session.notes[NoteID("a")]).wordingRecords
    try day.act(.note(.delete(NoteID("a"))))
    #expect(Self.texts(day.session, place) == ["To"])
    try day.act(.note(.reword(NoteID("a"), "Én", over: seen)))
    #expect(Self.texts(day.session, place) == ["Én", "To"])
  }

  @Test("a moved note stands where it was put, in the order of writing")
  func moved() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.note(.write(["a", "b", "c"].map { Self.draft($0, $0) })))
    let other = NotePlace(prompt: Self.status, party: PartyID("m1"))
    try day.act(.note(.move(NoteID("c"), to: other)))
    try day.act(.note(.move(NoteID("a"), to: other)))
    #expect(Self.texts(day.session, other) == ["a", "c"])
    #expect(Self.texts(day.session, place) == ["b"])
    day.record(.undo(of: try day.ledgerTarget()))
    #expect(Self.texts(day.session, place) == ["a", "b"])
  }

  @Test("several notes become one that holds every wording and all that followed them")
  func merged() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.note(.write(["a", "b", "c"].map { Self.draft($0, "tekst " + $0) })))
    var follower = Self.draft("d", "oppfølging")
    follower.follows = NoteID("c")
    try day.act(.note(.write([follower])))
    try day.act(.note(.merge([NoteID("b"), NoteID("c")])))
    #expect(Self.texts(day.session, place) == ["tekst a", "tekst b; tekst c", "oppfølging"])
    #expect(day.session.notes[NoteID("d")]?.follows == NoteID("b"))
    #expect(throws: Refusal.noSuchNote(NoteID("c"))) {
      try day.act(.note(.merge([NoteID("a"), NoteID("c")])))
    }
  }

  @Test("the team's notes are held back until they are let out, also as parts of others")
  func heldBack() throws {
    var day = Rehearsed(Self.agenda())
    let team = NotePlace(prompt: Self.team, party: Self.lom)
    try day.act(
      .note(.write([Self.draft("a", "Vi hører", team), Self.draft("b", "Vi ser", team)])))
    try day.act(.note(.write([Self.draft("c", "Åpent")])))
    #expect(day.session.notes.standing.map(\.isHeld) == [true, true, false])
    try day.act(.note(.release([NoteID("a")])))
    #expect(day.session.notes.heldCount == 1)
    #expect(throws: Refusal.nothingHeld) {
      try day.act(.note(.release([NoteID("a"), NoteID("c")])))
    }
    try day.act(.note(.merge([NoteID("c"), NoteID("b")])))
    #expect(day.session.notes[NoteID("c")]?.isHeld == true)
    #expect(day.session.notes.heldCount == 1)
  }

  @Test(
    "a turn that asks nothing itself answers the nearest questions above it, never another part's")
  func questionsAbove() throws {
    var agenda = Build.agenda("10:00–11:00 Hensikten", parties: ["Bø"])
    let round = Build.round("s2", "Refleksjon", parties: 1, minutes: [4])
    let talk = Step(id: StepID("s3"), title: "Prat")
    let other = Step(
      id: StepID("s4"), title: "Mål",
      prompts: [Prompt(id: PromptID("q2"), question: "Hva vil dere?")])
    let purpose = Step(
      id: StepID("s5"), title: "Hensikt",
      prompts: [
        Prompt(id: PromptID("q1"), question: "Hvorfor er dere her?"),
        Prompt(id: PromptID("q3"), question: "Og ellers?"),
      ], steps: [round])
    agenda.days[0].items[0].step.steps = [other, purpose, talk]
    var day = Rehearsed(agenda)
    func asked(_ step: String) throws -> [String] {
      let stretch = try #require(
        day.session.stretches(ofDay: 0).first { $0.step == StepID(step) })
      return day.session.questions(at: stretch).map(\.id.text)
    }
    #expect(try asked("s2") == ["q1", "q3"])
    #expect(try asked("s4") == ["q2"])
    #expect(try asked("s3") == [])
    try day.act(.agenda(.dropPrompt(PromptID("q1"))))
    #expect(try asked("s2") == ["q3"])
  }

  @Test("a question that is dropped is not asked, and keeps its answers")
  func droppedQuestion() throws {
    var day = Rehearsed(Self.agenda())
    try day.act(.note(.write([Self.draft("a", "Svar")])))
    try day.act(.agenda(.dropPrompt(Self.status)))
    try day.act(.agenda(.dropPrompt(Self.team)))
    #expect(day.session.stretches(ofDay: 0).flatMap(\.prompts).isEmpty)
    #expect(day.session.prompts(ofItem: ItemID("i1")).map(\.id) == [Self.status])
    #expect(Self.texts(day.session, place) == ["Svar"])
  }

  @Test("a party that is away has no turn until it is back")
  func away() throws {
    var day = Rehearsed(Self.agenda())
    func parties() -> [String] {
      day.session.stretches(ofDay: 0).compactMap { $0.place?.turn.party.text }
    }
    try day.act(.agenda(.setAway(PartyID("m2"), true)))
    #expect(parties() == ["m1", "m1", "m3", "m3"])
    #expect(throws: Refusal.noChange) { try day.act(.agenda(.setAway(PartyID("m2"), true))) }
    try day.act(.agenda(.setAway(PartyID("m2"), false)))
    #expect(parties() == ["m1", "m1", "m2", "m2", "m3", "m3"])
  }

  @Test("notes of two writers fold alike in whatever order they arrive", arguments: 0..<40)
  func anyOrder(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed))
    let records = Self.writing(60, &chance)
    var straight = Ledger(agenda: Self.agenda())
    straight.insert(records)
    let expected = straight.session()
    var shuffled = Ledger(agenda: Self.agenda())
    for record in records.shuffled(using: &chance) {
      shuffled.insert(record)
      if chance.once(in: 4) { _ = shuffled.session() }
    }
    #expect(shuffled.session() == expected, "seed \(seed)")
    let standing = expected.notes.standing.map(\.id)
    let placed = Set(expected.notes.usedPlaces.flatMap { expected.notes.notes(at: $0).map(\.id) })
    #expect(placed == Set(standing), "seed \(seed)")
    #expect(expected.notes.heldCount == expected.notes.standing.filter(\.isHeld).count)
  }

  /// What two writers might do to each other's notes without seeing the latest.
  private static func writing(_ count: Int, _ chance: inout Lot) -> [Record] {
    let places = [
      NotePlace(prompt: status, party: lom), NotePlace(prompt: team, party: lom), .parking,
    ]
    var records: [Record] = []
    var time = HybridTime(moment: Rehearsed.midnight)
    for n in 1...count {
      let actor = ActorID(chance.one(of: ["aaaaaaaaaa", "bbbbbbbbbb"]))
      let id = RecordID(actor: actor, n: records.filter { $0.id.actor == actor }.count + 1)
      time = time.next(at: time.moment + .milliseconds(Int64(chance.number(0...3))))
      let note = NoteID("n\(chance.number(1...max(1, n / 2)))")
      let other = NoteID("n\(chance.number(1...max(1, n / 2)))")
      let over = records.isEmpty ? [] : [chance.one(of: records).id]
      var new = draft("n\(n)", "tekst \(n)", chance.one(of: places))
      new.isHeld = chance.once(in: 3)
      let fact: NoteEvent = chance.one(of: [
        .written(note: Shared(wrappedValue: new)), .written(note: Shared(wrappedValue: new)),
        .reworded(note: note, text: "ny \(n)", over: over),
        .moved(note: note, to: chance.one(of: places)), .deleted(note: note),
        .marked(note: note, mark: .idea), .tagged(note: note, tag: "t"), .released(note: note),
        .merged(notes: [note, other], into: note, text: "av to", over: over),
      ])
      let undo = chance.once(in: 9) ? records.last { $0.id.actor == actor }?.id : nil
      records.append(
        Record(
          id: id, time: time, seat: .notes, at: time.moment,
          act: Act(
            kind: "note", deed: undo.map { .undo(of: $0) } ?? .events([.noted(fact: fact)]))))
    }
    return records
  }
}

extension Rehearsed {
  /// The latest act that can be undone.
  fileprivate func ledgerTarget() throws -> RecordID { try #require(ledger.records.last).id }
}
