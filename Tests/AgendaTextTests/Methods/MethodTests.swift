import Phrases
import SamlingCore
import Support
import Testing

@testable import AgendaText

@Suite("Methods")
struct MethodTests {
  private let files = MemoryFiles(methods: [
    "team":
      "# Reflekterende team (10 min)\nNår noen skal lytte.\n- Samtale (5 min)\n  - Hva ser du?\n",
    "runde": """
    # Rundt bordet (5 min x kommune) v/ Kari

    Når alle skal høres.
    Også sent på dagen.

    - Hold det kort,
      og hold tiden
    - Hva er nytt?
      - Hvorfor?
    """,
    "vei": """
    # Veien
    Når dere skal velge.
    - Bordene er små
    - Finne (10 min)
      - Hvilke saker? #sak
    - Velge (10 min) @rom
      - Hvilken er best? [stem 1 av #sak, topp 3] #best
    - Bære (20 min) @#best
    """,
    "spørsmål": "# To spørsmål (5 min x spørsmål)\n- Hva?\n- Hvorfor?\n",
    "tall": "# Hvor nyttig var dagen? [1-10 ..best] #nytte\n",
    "hjørner": "# Fire hjørner (x hjørne)\n- Hva sier dere? @hjørne\n",
    "grener": "# Grener (x gren)\n- Grener: Eik, Bjørk\n- Hva vokser?\n",
  ])

  private func step(_ text: String) throws -> Step {
    try #require(agenda(text, loader: files).days.first?.items.first?.step)
  }

  private func diagnostics(_ text: String) -> [Diagnostic] {
    readAgenda(text, language: .english, loader: files).diagnostics
  }

  // MARK: Own and lent

  @Test("use takes a method in; the item's own title and clock win")
  func use() throws {
    let own = try step("10:00 Vår runde (20 min)\n- use: team")
    #expect(own.title == "Vår runde")
    #expect(own.clock?.total == .minutes(20))
    #expect(own.steps.first?.title == "Samtale")
    #expect(try step("10:00 Runde\n- use: team").clock?.total == .minutes(10))
  }

  @Test("circle, leads and details come with it, but no line on when to use it")
  func lent() throws {
    let lent = try step("- Kommuner: A, B\n10:00 Vi hører alle\n- Bare det nye\n- use: runde")
    #expect(lent.title == "Vi hører alle")
    #expect(lent.circle?.turns.count == 2)
    #expect(lent.leads == ["Kari"])
    #expect(lent.details == ["Bare det nye", "Hold det kort, og hold tiden"])
    #expect(lent.prompts.map(\.question) == ["Hva er nytt?"])
    #expect(lent.prompts[0].followUps == ["Hvorfor?"])
    let own = try step("- Kommuner: A\n- Par: A + B\n10:00 X (x par) v/ Per\n- use: runde")
    #expect(own.circle?.kind == .pair)
    #expect(own.leads == ["Per"])
    #expect(own.clock?.isEach == true)
  }

  @Test(
    "an item without a title of its own has the method's",
    arguments: ["10:00 use: team", "10:00\n- use: team", "10:00\nuse: team", "10:00 Use: Team"])
  func title(text: String) throws {
    let step = try step(text)
    #expect(step.title == "Reflekterende team")
    #expect(step.steps.map(\.title) == ["Samtale"])
    #expect(diagnostics(text).isEmpty)
  }

  @Test("a line without a bullet takes it in too, and is no part of the title")
  func bare() throws {
    let step = try step("10:00 Runde\nuse: team\n11:00 Slutt")
    #expect(step.title == "Runde")
    #expect(step.steps.map(\.title) == ["Samtale"])
  }

  @Test("the length may stand at the name, or in the time's own place")
  func lengthAtName() throws {
    #expect(try step("10:00 A\n- use: team (25 min)").clock?.total == .minutes(25))
    #expect(
      try step("- Kommuner: A\n10:00 A\n- use: runde (3 min x kommune)").clock?.total
        == .minutes(3))
  }

  @Test("the item's own prompts replace the method's, where the first of them stood")
  func ownPrompts() throws {
    let own = try step("10:00 A\n- use: team\n- Hva hører du?")
    #expect(own.all.flatMap(\.prompts).map(\.question) == ["Hva hører du?"])
    #expect(own.steps.map(\.title) == ["Samtale"])
    #expect(own.steps[0].prompts.map(\.question) == ["Hva hører du?"])
    let below = try step("10:00 A\n- use: team\n  - Hva hører du?\n  - Og så?")
    #expect(below.steps[0].prompts.map(\.question) == ["Hva hører du?", "Og så?"])
  }

  @Test("own prompts also take the turns of questions, and leave steps that were only questions")
  func ownTurns() throws {
    let turns = try step("10:00 A\n- use: spørsmål\n- Hvem?\n- Når?\n- Hvor?")
    #expect(turns.circle?.turns.count == 3)
    let way = try step("10:00 A\n- use: vei\n- Hvilke farer? #sak")
    #expect(way.steps.map(\.title) == ["Finne", "Velge", "Bære"])
    #expect(way.all.flatMap(\.prompts).map(\.question) == ["Hvilke farer?"])
  }

  @Test("a method whose title is its question asks it under the item's own title")
  func askingTitle() throws {
    let lent = try step("15:00 Til slutt\n- use: tall")
    #expect(lent.title == "Til slutt")
    #expect(lent.prompts.map(\.question) == ["Hvor nyttig var dagen?"])
    #expect(lent.prompts[0].key == "nytte")
    let whole = try step("15:00 use: tall")
    #expect(whole.title == "Hvor nyttig var dagen?")
    #expect(whole.prompts.count == 1)
    let own = try step("15:00 Hvor morsomt? [1-5]\n- use: tall")
    #expect(own.prompts.map(\.question) == ["Hvor morsomt?"])
  }

  // MARK: Several

  @Test("several methods, and one beside parts of the item's own, are parts in their place")
  func parts() throws {
    let two = try step("- Kommuner: A, B\n10:00 Start (60 min)\n- use: runde\n- use: team")
    #expect(two.circle == nil)
    #expect(two.steps.map(\.title) == ["Rundt bordet", "Reflekterende team"])
    #expect(two.steps[0].circle?.turns.count == 2)
    let mixed = try step(
      "10:00 Start\n- Hva nå?\n- Først (5 min)\n- use: team\n- Sist (5 min)\n  - Hva så?")
    #expect(mixed.steps.map(\.title) == ["Først", "Reflekterende team", "Sist"])
    #expect(mixed.prompts.map(\.question) == ["Hva nå?"])
    #expect(mixed.steps[1].steps[0].prompts.map(\.question) == ["Hva ser du?"])
  }

  @Test("a part may be a method under a title of its own")
  func part() throws {
    let step = try step("10:00 Start\n- Vår samtale (12 min)\n  - use: team\n- Så (5 min)")
    #expect(step.steps.map(\.title) == ["Vår samtale", "Så"])
    #expect(step.steps[0].clock?.total == .minutes(12))
    #expect(step.steps[0].steps.map(\.title) == ["Samtale"])
  }

  // MARK: Circles and keys

  @Test("a method's words name the agenda's circles, and its own headers count in it")
  func circles() throws {
    let corners = try step("- Hjørner: Nord, Sør\n10:00 Prat\n- use: hjørner")
    #expect(corners.circle?.turns.count == 2)
    #expect(corners.prompts[0].answeredBy == Answerers(kind: .list, word: "hjørne"))
    #expect(try step("10:00 Ut\n- use: grener").circle?.turns.count == 2)
    #expect(try step("10:00 Ut\n- Grener: Ask\n- use: grener").circle?.turns.count == 1)
  }

  @Test("the chain of keys comes whole: votes on notes, groups of winners")
  func keys() throws {
    let step = try step("10:00 Saker\n- use: vei")
    #expect(step.steps[0].prompts[0].key == "sak")
    #expect(step.steps[1].prompts[0].source == "sak")
    #expect(step.steps[1].prompts[0].answer == .dots(Dots(perVoter: 1, top: 3)))
    #expect(step.steps[2].answeredBy == Answerers(kind: .key, word: "best"))
    #expect(diagnostics("10:00 Saker\n- use: vei").isEmpty)
  }

  // MARK: Places

  @Test("what comes of taking a method in is told at the line that does")
  func placeInAgenda() {
    let marked = MarkedText("10:00 Alle\n- use: ①runde")
    let found = diagnostics(marked.text)
    #expect(
      found.map(\.message) == [
        "nobody is named for «x kommune» — add «- Kommune: A, B» at the top"
      ])
    #expect(found.map { MarkedText.Place(line: $0.line, column: $0.column) } == marked.places)
    #expect(found.allSatisfy { $0.file == nil })
    let step = agenda(marked.text, loader: files).days[0].items[0].step
    #expect(step.prompts.map(\.line) == [2])
  }

  @Test("what is wrong in its text is told once, with its file and place")
  func placeInMethod() {
    let text = MarkedText("# Feil\n- Runde (5 ①minn)\n- use: ②runde\n")
    let files = MemoryFiles(methods: ["feil": text.text])
    let found = readAgenda(
      "10:00 A\n- use: feil\n11:00 B\n- use: feil", language: .english, loader: files
    ).diagnostics
    #expect(
      found.map(\.message) == [
        "«5 minn» is not a length of time — did you mean «5 min»?",
        "the method «runde» is used inside a method — use it in the programme itself",
      ])
    #expect(found.map { MarkedText.Place(line: $0.line, column: $0.column) } == text.places)
    #expect(found.allSatisfy { $0.file == "methods/feil.md" && $0.severity == .warning })
  }

  @Test("a method that takes itself in does so once")
  func itself() throws {
    let files = MemoryFiles(methods: ["a": "# A\n- use: a\n  - Hva?\n"])
    let step = agenda("10:00 X\n- use: a", loader: files).days[0].items[0].step
    #expect(step.all.flatMap(\.prompts).map(\.question) == ["Hva?"])
  }

  @Test("a whole programme as a method loses no line, and formats once and for all")
  func programme() throws {
    for name in Fixture.all {
      let files = MemoryFiles(methods: ["m": try Fixture.text(name)])
      let read = readAgenda("10:00 A\n- use: m\n", language: .english, loader: files)
      #expect(!read.hasErrors, "\(name)")
      let tidy = format(read.agenda)
      #expect(format(agenda(tidy)) == tidy, "\(name)")
    }
    let files = MemoryFiles(methods: ["m": "# M\n- Først\nSamtale (5 min)\n- Hva?\nSist\n"])
    let step = agenda("10:00 A\n- use: m", loader: files).days[0].items[0].step
    #expect(step.details == ["Først"])
    #expect(step.steps.map(\.title) == ["Samtale"])
    #expect(step.steps[0].prompts.map(\.question) == ["Hva?"])
    #expect(step.steps[0].details == ["Sist"])
  }

  // MARK: Names

  @Test(
    "a misspelt name gets the nearest one, at its place",
    arguments: [
      ("tem", "team"), ("rundr", "runde"), ("sporsmol", "spørsmål"), ("gren", "grener"),
    ])
  func misspelt(name: String, nearest: String) {
    let marked = MarkedText("10:00 A\n- use: ①\(name)\n11:00 B")
    let found = diagnostics(marked.text)
    #expect(
      found.map(\.message) == ["there is no method «\(name)» — did you mean «\(nearest)»?"])
    #expect(found.map { MarkedText.Place(line: $0.line, column: $0.column) } == marked.places)
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test("the sentence on a misspelt name in each language")
  func languages() {
    let found = Language.allCases.map {
      readAgenda("10:00 A\n- use: tem", language: $0, loader: files).diagnostics.map(\.message)
    }
    #expect(
      found == [
        ["metoden «tem» finnes ikke — mente du «team»?"],
        ["metoden «tem» finst ikkje — meinte du «team»?"],
        ["there is no method «tem» — did you mean «team»?"],
      ])
  }

  @Test("a path, and a file that cannot be read, are told apart from a missing one")
  func otherErrors() {
    struct Failing: AgendaLoader {
      let error: LoadError
      func method(_ name: String) throws(LoadError) -> LoadedText { throw error }
      func methodNames() -> [String] { [] }
      func file(_ name: String) throws(LoadError) -> LoadedText { throw .missing }
    }
    let found = [LoadError.outside, .unreadable].map {
      readAgenda("10:00 A\n- use: ../x", language: .english, loader: Failing(error: $0))
        .diagnostics.map(\.message)
    }
    #expect(
      found == [
        ["«../x» is a path — write only the method's name, without a folder"],
        ["the method «../x» cannot be read — see that its file is a text you may read"],
      ])
  }

  @Test("a sentence that begins with «bruk:» is text unless a method has that name")
  func ordinaryWords() throws {
    #expect(try step("10:00 Ut\n- Bruk: tursko").details == ["Bruk: tursko"])
    #expect(try step("10:00 Ut\n- Metode: plenum").details == ["Metode: plenum"])
    #expect(try step("10:00 Ut\n- bruk: team").steps.map(\.title) == ["Samtale"])
    #expect(diagnostics("10:00 Ut\n- Bruk: tursko\n- Metode: plenum").isEmpty)
  }

  @Test("names fold to the letters every keyboard has")
  func folded() {
    #expect(MethodName.folded("MÅ-BØR-KAN") == "ma-bor-kan")
    #expect(MethodName.folded("Reflekterende team") == "reflekterende-team")
    #expect(MethodName.folded("disney.md") == "disney")
    #expect(MethodName.folded("læringsvilka\u{30A}r") == "laeringsvilkar")
  }
}
