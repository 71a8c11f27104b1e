import SamlingCore
import Support
import Testing

@testable import Seats

/// What the room is asked: all of it, with one question in focus.
@Suite("The room's questions")
struct RoomQuestionTests {
  private static let programme = """
    # Samling
    - Kommuner: Luster, Gloppen

    09:00 Prosjektene
    - Bakgrunn og mål
    - Opplegg
    - Presentasjon av ___ kommune (8 min presentasjon + 4 min spørsmål x kommune)
      - Hva er det viktigste de gjør?
        - Hvorfor mener dere det er viktig?
      - Hva er nytt og dristig? [notat]
        - a) i tjenestene
        - b) i organisasjonen
      - Hvor stor er risikoen? [1-10 liten..stor] @deltaker
    - Og så lar vi det summe (5 min)
    10:00 Forståelse
    - Hvor enige er dere? [1-4 ikke..litt..ganske..meget]
    - Summe i fem minutter (5 min)
    11:00 Kaffe
    11:15 Slutt
    """

  /// The first turn, nine o'clock and some.
  private static var turn: Stage {
    var stage = Stage.of(programme)
    stage.press("n", "n")
    return stage
  }

  private func asked(_ stage: Stage) -> [String] { stage.picture.questions.map(\.text) }

  @Test("all questions of the running step are there, with what belongs to each")
  func whole() {
    let picture = Self.turn.picture
    #expect(
      picture.questions.map(\.text) == [
        "Hva er det viktigste de gjør?", "Hva er nytt og dristig?", "Hvor stor er risikoen?",
      ])
    #expect(picture.questions[0].followUps == ["Hvorfor mener dere det er viktig?"])
    #expect(picture.questions[1].hints == ["a) i tjenestene", "b) i organisasjonen"])
    #expect(picture.questions[2].scale?.onOneLine == "1 liten … 10 stor")
    #expect(picture.focus == 0)
    #expect(picture.place == "spørsmål 1 av 3")
  }

  @Test(
    "what belongs to the question is seen where there is room, and its count and scale everywhere")
  func seen() {
    var stage = Self.turn
    func isSeen(_ text: String) -> Bool { WallReading([stage.room()]).sees(text) }
    #expect(stage.picture.besides[0] == ["– Hvorfor mener dere det er viktig?"])
    #expect(isSeen("spørsmål 1 av 3"))
    stage.press("→")
    #expect(stage.picture.besides[0].contains("· a) i tjenestene"))
    stage.press("→")
    #expect(isSeen("1 liten … 10 stor"))
  }

  @Test("the arrows move the focus round, and a phase of the same turn keeps it")
  func moves() {
    var stage = Self.turn
    stage.press("→")
    #expect(stage.picture.question == "Hva er nytt og dristig?")
    stage.press("n")
    #expect(stage.session.current?.text.hasSuffix("/2") == true)
    #expect(stage.picture.focus == 1)
    stage.press("→", "→")
    #expect(stage.picture.focus == 0)
    stage.press("←")
    #expect(stage.picture.focus == 2)
    #expect(stage.acts.suffix(5) == ["focus", "next", "focus", "focus", "focus"])
  }

  @Test("another turn begins at the first question again")
  func lapses() {
    var stage = Self.turn.pressing("→", "n", "n")
    #expect(stage.picture.name == "Gloppen" && stage.picture.focus == 0)
    stage.press("N")
    #expect(stage.picture.focus == 0)
  }

  @Test("a typed word moves the focus in each language, by direction, number and words")
  func typed() {
    var stage = Self.turn
    for (line, place) in [
      ("spørsmål 3", 2), ("focus previous", 1), ("spørsmål førre", 0), ("spørsmål dristig", 1),
      ("focus", 2), ("spørsmål neste", 0),
    ] {
      stage.command(line)
      #expect(stage.picture.focus == place, "\(line)")
    }
    stage.command("spørsmål 4")
    #expect(stage.picture.focus == 0)
    #expect(stage.sentence.contains("4"))
    stage.press("escape")
    stage.command("spørsmål 1")
    #expect(stage.acts.last == "focus" && stage.picture.focus == 0)
  }

  @Test("an open question is in focus, until the facilitator puts another before the room")
  func open() {
    var stage = Self.turn
    let risk = stage.session.questionsInRoom[2].id
    let poll = stage.session.poll(risk, turn: stage.context.current?.place?.turn.party)
    stage.press("→")
    stage.does(.answer(.open(poll)))
    #expect(stage.picture.focus == 2)
    #expect(stage.picture.measure == "1 liten … 10 stor")
    #expect(stage.picture.counts == "0 svar · spørsmål 3 av 3")
    stage.press("→")
    #expect(stage.picture.focus == 0)
    #expect(stage.picture.answered == nil)
  }

  @Test("of several statements the wall says how many are still unanswered")
  func unanswered() throws {
    var stage = Stage.of(
      """
      # Samling
      - Kommuner: Luster, Gloppen

      09:00 Tegn
      - I hvilken grad? [1-10] @kommune
        - Vi møtes
        - Vi planlegger
        - Vi lærer
      10:00 Slutt
      """)
    stage.press("n")
    let prompt = try #require(stage.session.questionsInRoom.first)
    let statements = stage.session.statements(of: prompt)
    let poll = stage.session.poll(prompt.id)
    stage.does(.answer(.open(poll)))
    #expect(statements.count == 3 && stage.picture.answered == "0 av 2")
    for (statement, said) in zip(
      statements, ["2 av 2 · 2 uten svar", "2 av 2 · 1 uten svar", "2 av 2"])
    {
      for party in stage.session.agenda.parties.map(\.id) {
        stage.does(
          .answer(
            .cast([Cast(poll, subject: statement.id, by: party, value: .score(7))])))
      }
      #expect(stage.picture.answered == said)
    }
  }

  @Test("a question put before the room takes a result away")
  func result() {
    var stage = Self.turn
    let risk = stage.session.questionsInRoom[2].id
    let poll = stage.session.poll(risk, turn: stage.context.current?.place?.turn.party)
    stage.does(.answer(.cast([Cast(poll, value: .score(7), count: 3)])))
    stage.does(.answer(.reveal(poll)))
    #expect(RoomResult(stage.context) != nil && stage.picture.focus == 2)
    stage.press("→")
    #expect(RoomResult(stage.context) == nil)
    #expect(stage.picture.focus == 0)
  }

  @Test("a step without questions shows its parent's, else its item's last ones")
  func inherited() {
    var stage = Self.turn.pressing("n", "n", "n", "n")
    #expect(stage.picture.subtitle == "Og så lar vi det summe")
    #expect(asked(stage).count == 3)
    stage.press("n")
    #expect(asked(stage) == ["Hvor enige er dere?"])
    stage.press("n")
    #expect(stage.picture.subtitle == "Summe i fem minutter")
    #expect(asked(stage) == ["Hvor enige er dere?"])
    #expect(stage.picture.measure == "1 ikke · 2 litt · 3 ganske · 4 meget")
    stage.press("n")
    #expect(stage.picture.title == "Kaffe" && asked(stage).isEmpty)
  }

  @Test("the focus stays while the room buzzes about the question")
  func buzz() {
    var stage = Stage.of(
      """
      09:00 Hensikten
      - Hvorfor er dere her?
      - Hva vil dere?
      - Summe (5 min)
      10:00 Slutt
      """)
    stage.press("n", "→", "n")
    #expect(stage.picture.subtitle == "Summe")
    #expect(stage.picture.question == "Hva vil dere?")
  }

  @Test("where notes are taken on another question, it is offered, and one key takes it")
  func offered() {
    var stage = Self.turn
    let asked = stage.session.questionsInRoom.map(\.id)
    var place = NotePlace(prompt: asked[1])
    place.party = stage.context.current?.place?.turn.party
    let draft = NoteDraft(
      id: NoteID("n1"), place: place, text: "Et nytt torg", stretch: stage.session.current)
    stage.does(.note(.write([draft])))
    #expect(stage.picture.focus == 0)
    #expect(stage.screen(120, 36).lines.joined().contains("vis spørsmålet det noteres til"))
    stage.press("F")
    #expect(stage.picture.focus == 1)
    #expect(!stage.screen(120, 36).lines.joined().contains("vis spørsmålet det noteres til"))
    stage.press("F")
    #expect(stage.picture.focus == 1)
  }

  @Test("a key shows the bullets of what is on, the item's where its part has none, and hides them")
  func bullets() {
    var stage = Stage.of(Self.programme).pressing("n")
    #expect(stage.picture.details.isEmpty)
    stage.press("e")
    #expect(stage.picture.details == ["Bakgrunn og mål", "Opplegg"])
    #expect(stage.isSeen("Bakgrunn og mål"))
    stage.press("n")
    #expect(stage.picture.details == ["Bakgrunn og mål", "Opplegg"])
    stage.press("e")
    #expect(stage.picture.details.isEmpty)
    stage.command("punkter på")
    #expect(stage.picture.details.count == 2)
    while stage.picture.title == "Prosjektene" { stage.press("n") }
    #expect(stage.picture.details.isEmpty)
    stage.press("e")
    #expect(stage.sentence.contains("punkter"))
  }

  @Test("scale words stand at a shown result: at its bars, or in a line of their own")
  func revealed() {
    var stage = Stage.of(
      """
      09:00 Risiko
      - Hvor stor er den? [1-10 liten risiko..stor risiko]
      - Hvor godt kan dere dette? [1-4 ikke..litt..ganske..meget]
        - Lytte
        - Spørre
      10:00 Slutt
      """)
    stage.press("n")
    let asked = stage.session.questionsInRoom.map { PollID($0.id) }
    stage.does(.answer(.cast([Cast(asked[0], value: .score(7), count: 4)])))
    stage.does(.answer(.reveal(asked[0])))
    let labels = RoomResult(stage.context)?.result.bars.map(\.label) ?? []
    #expect(labels.first == "1 liten risiko" && labels.last == "10 stor risiko")
    #expect(stage.wall().contains("10 stor risiko"))
    let first = stage.session.statements(of: stage.session.questionsInRoom[1])[0].id
    stage.does(.answer(.cast([Cast(asked[1], subject: first, value: .score(3), count: 4)])))
    stage.does(.answer(.reveal(asked[1])))
    let facts = RoomResult(stage.context)?.result.facts ?? []
    #expect(facts.first == "1 ikke · 2 litt · 3 ganske · 4 meget")
    for step in ["1 ikke", "2 litt", "3 ganske", "4 meget"] {
      #expect(stage.wall().contains(step))
    }
  }

  @Test("the statement that is being scored is marked, then the next once all have answered it")
  func marked() {
    var stage = Stage.of(
      """
      # Samling
      - Kommuner: Luster, Gloppen

      09:00 Risiko
      - Hvor er risikoen? [1-10] @kommune
        - Tid
        - Penger
        - Folk
      10:00 Slutt
      """)
    stage.press("n")
    let prompt = stage.session.questionsInRoom[0]
    let things = stage.session.statements(of: prompt).map(\.id)
    let parties = stage.session.agenda.parties.map(\.id)
    func score(_ thing: Int, _ party: Int) -> Intent {
      .answer(
        .cast([
          Cast(
            PollID(prompt.id), subject: things[thing], by: parties[party], value: .score(5),
            rule: .replaces)
        ]))
    }
    stage.does(.answer(.open(PollID(prompt.id))))
    #expect(stage.picture.marked == nil)
    stage.does(score(0, 0))
    #expect(stage.picture.marked == 0)
    #expect(stage.isSeen("→ 1", beside: "Tid"))
    stage.does(score(0, 1))
    #expect(stage.picture.marked == 1)
    stage.does(score(2, 0))
    #expect(stage.picture.marked == 2)
    // The one that was passed over comes again, and none is marked once all is scored.
    stage.does(score(2, 1))
    #expect(stage.picture.marked == 1)
    stage.does(score(1, 0))
    stage.does(score(1, 1))
    #expect(stage.picture.marked == nil)
  }

  @Test("what there is to choose between is the room's before it is opened and after it is closed")
  func unopened() {
    var stage = Stage.of("09:00 Valg\n- Hva? [valg]\n  - Rødt\n  - Blått\n10:00 Slutt\n")
    stage.press("n")
    func isSeen() -> Bool { stage.picture.options.map(\.text) == ["Rødt", "Blått"] }
    #expect(isSeen() && stage.picture.answered == nil)
    stage.command("åpne Hva?")
    #expect(isSeen() && stage.picture.answered != nil)
    stage.command("lukk Hva?")
    #expect(isSeen() && stage.picture.answered != nil)
  }

  @Test(
    "a table shows its headings and rows while it is filled in, the row that was filled last marked"
  )
  func table() {
    var stage = Stage.of(
      """
      09:00 Plan
      - Milepæler [tabell Når | Innhold]
        - Start
        - Slutt
        - …
      10:00 Slutt
      """)
    stage.press("n")
    #expect(
      stage.picture.options.map { "\($0.number ?? 0)  \($0.text)" } == ["1  Start", "2  Slutt"])
    #expect(stage.picture.marked == nil)
    #expect(stage.isSeen("Når | Innhold"))
    stage.command("rute --row Slutt --column Når juni")
    #expect(stage.picture.marked == 1)
    #expect(stage.isSeen("→ 2", beside: "Slutt"))
    #expect(!stage.isSeen("juni"))
  }

  @Test("wherever the focus is moved, the room is at one of what it is asked", arguments: 0..<60)
  func law(_ seed: Int) {
    var lot = Lot(seed: UInt64(seed))
    var stage = Stage.of(Self.programme).pressing("n")
    for _ in 0..<40 {
      let keys = ["→", "←", "F", "e", "n", "N", "pagedown", "pageup", "v", "s"]
      stage.press(lot.one(of: keys))
      if stage.seat.panel != nil { stage.press("escape") }
      let picture = stage.picture
      #expect(picture.questions.isEmpty == (picture.focus == nil), "seed \(seed)")
      if let focus = picture.focus {
        #expect(picture.questions.indices.contains(focus), "seed \(seed)")
      }
      #expect((picture.place != nil) == (picture.questions.count > 1), "seed \(seed)")
    }
    #expect(stage.session.ignored == 0, "seed \(seed)")
  }
}

extension RoomPicture {
  /// The place of the option that is being worked on.
  var marked: Int? { options.firstIndex(where: \.isMarked) }
  /// All that has been said, in the order it is shown.
  var notes: [String] { said?.texts ?? [] }
}

extension Stage {
  /// Whether the wall shows a text, in whatever letters.
  fileprivate func isSeen(_ text: String, beside value: String? = nil) -> Bool {
    let wall = WallReading([room(120, 36)])
    return value.map { wall.sees(text, beside: $0) } ?? wall.sees(text)
  }
}
