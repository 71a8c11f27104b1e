import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The page of a programme as it was read")
struct ReadingPageTests {
  private static let programme = "- Grupper: Skole, SFO, Barnevern og Fritid sør"

  private static func doubt(
    _ line: Int, _ text: String, _ severity: Diagnostic.Severity = .warning,
    choices: [String] = []
  ) -> Doubt {
    Doubt(
      diagnostic: Diagnostic(
        line: line, column: 1, severity: severity,
        message: "«\(text)» er lest som noe – skriv linjen om hvis den er noe annet enn det"),
      text: text,
      choices: choices.map {
        Doubt.Choice(shown: $0, amendment: Amendment(line: line, from: text, to: $0))
      })
  }

  private static let doubts = [
    doubt(3, programme, choices: ["Barnevern & Fritid sør"]),
    doubt(6, "Status fra hver kommune", choices: ["(x kommune)", "(5 min x kommune)"]),
    Doubt(
      diagnostic: Diagnostic(
        line: 9, column: 1, severity: .note, message: "«Side 1» står 2 ganger – beholdt én gang"),
      text: "Side 1", isLeftOut: true),
  ]

  static func reading(
    _ language: Language = .bokmål, _ doubts: [Doubt], agenda: Agenda = Kompetanse.agenda
  ) -> ReadingPage.Reading {
    let lines = AgendaLines(agenda, language.phrases, isWhole: true)
    return ReadingPage.Reading(
      lines: lines.preface + lines.days.flatMap(\.self), doubts: doubts,
      notice: "Programmet er for 26. september 2012 – i dag er 30. november 2026")
  }

  static func page(_ language: Language = .bokmål, _ doubts: [Doubt] = doubts) -> ReadingPage {
    ReadingPage("epost.txt", reading(language, doubts), language: language)
  }

  @Test("Enter begins, Escape leaves, and a digit chooses for the doubt that is told")
  func keys() {
    var page = Self.page()
    #expect(page.take(.enter) == .begin)
    #expect(page.take(.escape) == .leave)
    #expect(page.take(.character("2")) == nil)
    #expect(page.take(.character("1")) == .amend(Self.doubts[0].choices[0].amendment))
    #expect(page.take(.down) == nil)
    #expect(page.take(.character("2")) == .amend(Self.doubts[1].choices[1].amendment))
    #expect(page.take(.character("u")) == nil)
    page.show(Self.reading(.bokmål, Array(Self.doubts.prefix(1))), choices: 1)
    #expect(page.take(.character("u")) == .takeBack)
    #expect(page.doubt == Self.doubts[0])
  }

  @Test("the line that is in doubt can be written anew or taken out")
  func rewrites() {
    var page = Self.page()
    #expect(page.take(.character("r")) == nil)
    for key in [Key.backspace, .backspace, .backspace, .character("n"), .character("q")] {
      #expect(page.take(key) == nil)
    }
    let new = Self.programme.dropLast(3) + "nq"
    #expect(
      page.take(.enter)
        == .amend(Amendment(line: 3, from: Self.programme, to: String(new))))
    #expect(page.take(.character("r")) == nil)
    // Escape lets the line stand, and leaves nothing but the line.
    #expect(page.take(.escape) == nil)
    #expect(page.take(.character("x")) == .amend(Amendment(line: 3, from: Self.programme, to: "")))
  }

  @Test("nothing is begun while there is an error")
  func errors() {
    var page = Self.page(.bokmål, [Self.doubt(2, "10:00 Runde (x komune)", .error)])
    #expect(page.take(.enter) == nil)
    page.show(Self.reading(.bokmål, []), choices: 1)
    #expect(page.take(.enter) == .begin)
  }

  @Test(
    "what it shows is kept",
    arguments: [(80, 24), (120, 36), (200, 60), (40, 12), (20, 5), (1, 1)])
  func pictures(_ columns: Int, _ rows: Int) {
    let size = Size(columns: columns, rows: rows)
    var page = Self.page()
    _ = page.take(.down)
    #expect(Snapshots.difference(of: readingView(page, size: size), from: "reading") == nil)
    page = Self.page(.bokmål, [])
    #expect(Snapshots.difference(of: readingView(page, size: size), from: "reading-sure") == nil)
  }

  @Test("any keys at any size leave a picture", arguments: 0..<8)
  func anyKeys(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed))
    let language = chance.one(of: Language.allCases)
    let keys: [Key] = [
      .up, .down, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backspace,
      .character("1"), .character("9"), .character("r"), .character("x"), .character("u"),
      .character("漢"), .paste("漢🚀"), .left, .control("u"), .resize, .unknown,
    ]
    var page = Self.page(language)
    for _ in 0..<80 {
      if page.take(chance.one(of: keys)) != nil {
        let left = Self.doubts.filter { _ in chance.once(in: 2) }
        page.show(
          Self.reading(language, left, agenda: AgendaSample.full), choices: chance.number(0...3))
      }
      let size = Size(columns: chance.number(0...130), rows: chance.number(0...45))
      #expect(readingView(page, size: size).size == size, "seed \(seed)")
    }
  }

  @Test("the doubt that is told is in sight with all its choices", arguments: Language.allCases)
  func inSight(_ language: Language) {
    for size in [(80, 24), (120, 36), (200, 60)].map({ Size(columns: $0.0, rows: $0.1) }) {
      var page = Self.page(
        language, (0..<30).map { Self.doubt($0, "linje \($0)", choices: ["a", "b"]) })
      for number in 0..<30 {
        let picture = readingView(page, size: size).lines.joined(separator: "\n")
        #expect(picture.contains(language.phrases.doubt(number + 1, of: 30)))
        #expect(picture.contains("2 " + language.phrases.quoted("b")))
        #expect(picture.contains(language.phrases.leaveLineOut))
        _ = page.take(.down)
      }
    }
  }

  @Test("no key at its foot is cut, and one leads out", arguments: Language.allCases)
  func feet(_ language: Language) {
    for foot in ReadingFoot.allCases {
      let keys = language.phrases.readingKeys(foot)
      let columns = keys.reduce(2) { $0 + $1.key.columns + $1.does.columns + 4 }
      #expect(columns <= 80, "\(foot)")
      #expect(Set(keys.map(\.key)).count == keys.count)
      #expect(keys.last?.key == "Esc")
    }
  }
}
