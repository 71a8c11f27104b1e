import SamlingCore
import Support
import Testing

@testable import AgendaText

@Suite("The page on the notation")
struct NotationReferenceTests {
  private let page = NotationPage.kept

  @Test("a programme is read as the page says", arguments: NotationPage.kept.examples)
  func examples(_ example: NotationPage.Example) {
    let reading = page.reading(of: example)
    if let told = example.reading {
      #expect(CompactReading(reading).lines == told)
    } else {
      #expect(!reading.hasErrors, "\(reading.diagnostics)")
    }
  }

  @Test(
    "its readings are written anew where that is asked for",
    .enabled(if: Files.variable("RECORD_SNAPSHOTS") == "1"))
  func recording() {
    page.record()
    Issue.record("agendas/README.md was written anew")
  }

  @Test("it has an example of every kind of answer that some mark asks for")
  func answers() {
    let forms = ["", ": a; b", " a | b", " a x b"]
    let marks = ["1-10"] + AnswerMarkReader.words.flatMap { word in forms.map { word + $0 } }
    let asked = Set(
      marks.compactMap { AnswerMarkReader(text: Snippet($0)).read() }
        .map { CompactReading.kind(of: $0.answer) })
    let shown = page.examples.filter { $0.reading != nil }.flatMap { example in
      page.reading(of: example).agenda.days.flatMap(\.items).flatMap(\.step.all)
        .flatMap(\.prompts).map { CompactReading.kind(of: $0.answer) }
    }
    #expect(asked.subtracting(shown).isEmpty)
  }

  @Test("it has every word that means something to the reader")
  func words() {
    let means =
      AnswerMarkReader.words + HeaderReader.knownWords + CircleWords.kinds.keys
      + LengthScanner.units.keys + MethodUse.words + ParticipantReader.words.flatMap(\.names)
    let known = page.words
    let missing = Set(means).filter { word in
      !word.split { !$0.isLetter }.allSatisfy { known.contains(String($0)) }
    }
    #expect(missing.sorted() == [])
  }

  @Test(
    "it has every limit, and each is where it says",
    arguments: [
      ("8000 characters", SourceText.longestLine, 8_000),
      ("32 levels", Outline.depthLimit, 32),
      ("500 doubts", Findings.limit, 500),
    ])
  func limits(_ words: String, _ limit: Int, _ told: Int) {
    #expect(page.text.contains(words))
    #expect(limit == told)
  }

  @Test(
    "what lies within a limit is a mark, and beyond it text",
    arguments: [
      ("x 500", "x 501"), ("48 t", "49 t"),
      (phases(20), phases(21)),
    ])
  func beyond(_ within: String, _ beyond: String) throws {
    #expect(try item("10:00 A (\(within))").step.title == "A")
    #expect(try item("10:00 A (\(beyond))").step.title == "A (\(beyond))")
  }

  private static func phases(_ count: Int) -> String {
    Array(repeating: "1 min", count: count).joined(separator: " + ")
  }
}
