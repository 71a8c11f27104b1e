import AgendaText
import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The end of a day")
struct DayEndTests {
  /// A gathering of one day that ended at a time, with three notes.
  private func ended(at clock: String, _ language: Language = .bokmål) -> Stage {
    var stage = Stage(Self.agenda, at: "10:00", language: language)
    stage.place = SessionPlace(address: "oppvekst", minutes: "~/samling/oppvekst/report.html")
    stage.does(.clock(.next))
    for line in ["write-note Ett", "write-note To", "write-note Tre"] { stage.command(line) }
    stage.command("mark-note vedtak")
    stage.day.go(to: clock)
    stage.does(.clock(.endDay))
    return stage
  }

  private static let agenda = readAgenda(
    "# Oppvekst\n10:00 Velkommen\n11:00 Slutt\n", language: .bokmål
  ).agenda

  private func page(_ stage: Stage) -> String {
    stage.screen(100, 30).lines.joined(separator: "\n")
  }

  @Test(
    "says when it ended against the plan",
    arguments: [
      ("10:52", "Slutt 10:52, 8 min før planen"), ("11:00", "Slutt 11:00, som planlagt"),
      ("11:13", "Slutt 11:13, 13 min etter planen"),
    ])
  func lateness(_ clock: String, _ sentence: String) {
    #expect(page(ended(at: clock)).contains(sentence))
  }

  @Test("says what was written down, where the minutes are, and opens them")
  func minutes() {
    var stage = ended(at: "11:00")
    let page = page(stage)
    #expect(page.contains("3 notater · 1 vedtak · 0 til oppfølging"))
    #expect(page.contains("Referat: ~/samling/oppvekst/report.html"))
    #expect(page.contains("  o åpne referatet"))
    stage.press("o")
    #expect(stage.effects == [.openMinutes])
    // Nobody needs to be told how to join any more.
    #expect(!page.contains("samling notes"))
  }

  @Test("until somebody has joined, a facilitator reads what to type")
  func joining() {
    var stage = Stage.round()
    stage.others = []
    stage.place = SessionPlace(address: "oppvekst", minutes: "")
    #expect(page(stage).contains("referent: samling notes oppvekst"))
    stage.others = [.notes]
    #expect(!page(stage).contains("samling notes"))
    #expect(page(stage).contains("1 til stede: referent"))
  }

  @Test("a screen's colours are changed by their word", arguments: Language.allCases)
  func theme(_ language: Language) {
    var stage = Stage.round(language)
    let phrase = language.phrases.command(.theme)
    for (word, theme) in zip(
      phrase.arguments.split(separator: "|"), [Theme.dark, .light, .contrast, .mono])
    {
      stage.command("\(phrase.words[0]) \(word)")
      #expect(stage.seat.theme == theme && stage.seat.panel == nil)
    }
    stage.command("\(phrase.words[0]) lilla")
    #expect(stage.seat.theme == .mono && stage.seat.panel != nil)
  }
}
