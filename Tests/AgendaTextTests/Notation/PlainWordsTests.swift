import SamlingCore
import Testing

@testable import AgendaText

@Suite("Rounds and scales in plain words")
struct PlainWordsTests {
  private func scale(_ text: String) -> Scale? {
    let prompts = agenda(text).days.first?.items.first?.step.all.flatMap(\.prompts) ?? []
    guard prompts.count == 1, case .scale(let scale) = prompts[0].answer else { return nil }
    return scale
  }

  @Test(
    "a scale that a question tells in words is its answer",
    arguments: [
      "Hvor nyttig var dagen på en skala fra 1 til 10?",
      "Kor nyttig var dagen? På ein skala frå 1 til 10.",
      "På en skala fra 1-10: hvor nyttig var dagen?", "Hvor nyttig var dagen (1–10)?",
      "Hvor nyttig var dagen? (1-10)", "Hur nyttig var dagen, på en skala från 1 till 10?",
      "How useful was the day on a scale of 1 to 10?",
      "How useful was the day on a scale from 1-10?",
    ])
  func scales(_ question: String) {
    #expect(scale("10:00 Evaluering\n- \(question)") == Scale(low: 1, high: 10))
  }

  @Test("a line that only tells the scale belongs to the question above it")
  func lineBelow() {
    for indent in ["", "  "] {
      let read = scale(
        "10:00 Slutt\n- Hvor nyttig var dagen?\n\(indent)- På en skala fra 1-10 der 10 er best")
      #expect(read == Scale(low: 1, high: 10, labels: ["", "best"]))
    }
  }

  @Test("what is said of a scale stays through the tidy form")
  func tidy() {
    let read = agenda(
      "10:00 Slutt\n- Hvor trygg på en skala fra 1 til 6, der 1 er utrygg og 6 er trygg?")
    #expect(agenda(format(read)).withoutLines == read.withoutLines)
    #expect(format(read).contains("[1-6 utrygg..trygg]"))
  }

  @Test(
    "no scale is made of other numbers",
    arguments: [
      "Hva skal til for å nå målene for 2012-2015?", "Har dere lest side 1-10?",
      "Hvem leser kapittel 2 (11-14)?", "Hva gjør vi i stor skala?",
    ])
  func noScale(_ question: String) {
    #expect(scale("10:00 A\n- \(question)") == nil)
  }

  @Test("a line to mark an answer on begins no day")
  func markedLine() {
    #expect(
      rows(of: agenda("12:00 A\n13:00 Hvor nyttig?\n1-----10\n14:00 B"))
        == ["1 12:00 A", "1 13:00 Hvor nyttig?", "1 14:00 B"])
  }

  @Test(
    "each of a kind with a length is a round of them",
    arguments: [
      ("Grupper", "Hver gruppe presenterer (5 min + 5 min spørsmål)"),
      ("Grupper", "Kvar gruppe legg fram (5 min)"), ("Groups", "Each group presents (5 min)"),
      ("Grupper", "Varje grupp presenterar (5 min)"),
    ])
  func each(_ word: String, _ title: String) throws {
    let step = try item("- \(word): Skole, Helse, Kultur\n10:00 \(title)").step
    #expect(step.circle?.turns.count == 3)
    #expect(step.clock?.isEach == true)
  }

  @Test(
    "a count and a length for each are a round of so many",
    arguments: [
      ("Seks innledere, 12 minutter hver", 6, 12), ("4 innlegg, 10 min hver", 4, 10),
      ("Five speakers, 15 minutes each", 5, 15), ("Lyntaler (2 × 15 min)", 2, 15),
      ("Lyntaler (3 x 5 min)", 3, 5), ("Tre innlegg à 10 minutter", 3, 10),
      ("Fire korte foredrag à 15 min", 4, 15), ("Tre innlegg – maks 10 min hver", 3, 10),
    ])
  func counted(_ title: String, turns: Int, minutes: Int) throws {
    let step = try item("10:00 \(title)").step
    #expect(step.circle?.turns.count == turns)
    #expect(step.clock?.total == .minutes(minutes))
    #expect(step.clock?.isEach == true)
  }

  @Test(
    "those who are named have the length behind them each",
    arguments: [
      "Status fra kommunene, 5 min hver", "Kommunene orienterer – 5 min hver",
      "Kvar kommune legg fram status, 5 min kvar", "Runde: alle kommuner, maks 5 min hver",
      "Status from the municipalities, 5 min each", "Alla kommuner berättar, 5 min var",
    ])
  func named(_ title: String) throws {
    let step = try item("- Kommuner: Luster, Lom, Bø\n10:00 \(title)").step
    #expect(step.circle?.turns.count == 3)
    #expect(step.clock?.total == .minutes(5))
    #expect(step.clock?.isEach == true)
    #expect(!step.title.contains("5"))
  }

  @Test("a length for each of nobody is asked about, and what only looks so is text")
  func nobody() throws {
    let asked = readAgenda("10:00 Omvisning, 20 min hver\n12:00 Slutt", language: .bokmål)
    #expect(asked.diagnostics.map(\.line) == [1])
    for title in ["Kaffe à 20 kr", "Tiltak à la carte", "5 min pause hver time", "Hva mener hver"] {
      let reading = readAgenda("10:00 \(title)\n12:00 Slutt", language: .bokmål)
      #expect(reading.agenda.days[0].items[0].step.circle == nil)
      #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    }
  }

  @Test(
    "what would be read otherwise is written with a dash or a mark escaped, never as an entity",
    arguments: [
      "# S\n10:30–11:00 – AM break\n12:00 Slutt", "# S\n10:30 – PM\n12:00 Slutt",
      "# S\n- Torsdag 12\\. mars 2026\n10:00 En\n12:00 Slutt",
      "# S\n10:00 En\n- Torsdag 12\\. mars\n- 11\\:00 Kaffe\n12:00 Slutt",
    ])
  func noEntity(text: String) {
    let read = agenda(text)
    let tidy = format(read)
    #expect(!tidy.contains("&#"), "\(tidy)")
    #expect(agenda(tidy).withoutLines == read.withoutLines, "\(tidy)")
    #expect(format(agenda(tidy)) == tidy)
  }
}
