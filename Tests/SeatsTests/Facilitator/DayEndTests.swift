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

  @Test("lists what is to be followed up and by whom, and counts what there is no room for")
  func tasks() {
    var stage = ended(at: "11:00")
    #expect(!page(stage).contains("→"))
    for number in 1...30 {
      stage.command("notat Sak \(number)")
      stage.command("merk oppfølging --når mars Kari")
    }
    #expect(page(stage).contains("→ Sak 1 — Kari, mars"))
    for rows in [16, 24, 30, 60] {
      let text = stage.screen(100, rows).lines.joined(separator: "\n")
      let seen = (1...30).filter { text.contains("→ Sak \($0) —") }.count
      let left = 30 - seen
      #expect(left == 0 || seen == 0 || text.contains("↓ \(left) flere"), "\(rows) rows: \(seen)")
    }
  }

  @Test("the key that stops the clock is named after what it would do")
  func pause() {
    #expect(Stage.round().screen(120, 30).lines[29].contains("mellomrom pause"))
    #expect(Stage.paused.screen(120, 30).lines[29].contains("mellomrom fortsett"))
  }

  @Test(
    "no key of the screen stands at its foot while a panel takes the keys",
    arguments: ["?", "E", "R", "+", "O", "D", "q"])
  func footUnderPanel(_ key: String) {
    let stage = Stage.round().pressing(key)
    #expect(stage.seat.panel != nil)
    for (columns, rows) in [(80, 24), (120, 36), (200, 60)] {
      #expect(!stage.screen(columns, rows).lines[rows - 1].contains("neste"))
    }
  }

  @Test("a break that began early is told as early until its time, and then as on time")
  func earlyBreak() {
    func drift(at clock: String) -> String {
      var stage = Stage(Self.breakDay, at: "06:40")
      stage.press("n", "n")
      stage.day.go(to: clock)
      return stage.screen(100, 30).lines[0].trimmed
    }
    #expect(drift(at: "06:41").hasSuffix("2 t 19 min foran"))
    #expect(drift(at: "08:40").hasSuffix("20 min foran"))
    #expect(drift(at: "09:05").hasSuffix("i rute"))
  }

  private static let breakDay = readAgenda(
    "# Oppvekst\n08:00 Velkommen\n09:00 Lunsj\n10:00 Arbeid\n11:00 Slutt\n", language: .bokmål
  ).agenda

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
