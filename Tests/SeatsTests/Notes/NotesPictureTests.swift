import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The notes screen's pictures")
struct NotesPictureTests {
  struct Picture: CustomTestStringConvertible, Sendable {
    var id: String
    var stage: @Sendable () -> Stage
    var testDescription: String { id }
  }

  static let pictures = [
    Picture(id: "notes-round") { .busyNotes },
    Picture(id: "notes-empty") { .notes },
    Picture(id: "notes-conflict") { .conflict },
    Picture(id: "notes-long") { .longNote },
  ]

  static let sizes = [(80, 24), (40, 12), (200, 60), (20, 5)]

  @Test("are as kept, at four sizes", arguments: pictures, sizes)
  func kept(_ picture: Picture, _ size: (Int, Int)) {
    let grid = picture.stage().screen(size.0, size.1)
    #expect(Snapshots.difference(of: grid, from: picture.id) == nil)
  }

  @Test(
    "of panels are as kept",
    arguments: [
      ("notes-help", ["f1"]), ("notes-search", ["^F", "an"]), ("notes-delete", ["↑", "f8"]),
      ("notes-follow-up", ["f2", "f2", "f2", "Kari"]), ("notes-carry", ["↑", "f4", "^N"]),
    ])
  func panels(_ id: String, _ keys: [String]) {
    var stage = Stage.busyNotes
    for key in keys { stage.press(key) }
    #expect(Snapshots.difference(of: stage.screen(), from: id) == nil)
  }

  /// Thirty notes of one, two and three rows.
  private static var many: Stage {
    var stage = Stage.notes
    for number in 1...30 {
      stage.press("nr \(number)" + String(repeating: " abc def", count: 9 * (number % 3)), "enter")
    }
    return stage
  }

  @Test(
    "the chosen note is always seen, however long those around it are",
    arguments: [(80, 24), (40, 12), (200, 60), (57, 17)])
  func chosen(_ size: (Int, Int)) {
    var stage = Self.many
    for number in stride(from: 30, through: 1, by: -1) {
      stage.press("↑")
      let lines = stage.screen(size.0, size.1).lines
      #expect(lines.contains { ($0 + " ").contains("▸ nr \(number) ") }, "\(number)")
      // In a low window the note itself may need all rows.
      guard size.1 > 12 else { continue }
      let isWhole = lines.contains { ($0 + " ").contains(" nr 1 ") }
      #expect(isWhole != lines.contains { $0.contains("↑ …") }, "\(number)")
    }
  }

  @Test("those that are left out above are counted", arguments: [(80, 24), (40, 12), (57, 17)])
  func leftOut(_ size: (Int, Int)) throws {
    let lines = Self.many.screen(size.0, size.1).lines
    let seen = lines.filter { $0.contains("• nr ") }.count
    #expect(lines.contains { $0.contains("↑ \(30 - seen) til") })
  }

  @Test("an answer's follow-up is written just below it")
  func replied() throws {
    var stage = Self.many
    stage.press("↑", "↑", "↑", "^L")
    let lines = stage.screen().lines
    let question = try #require(lines.firstIndex { $0.contains("Til svaret over") })
    let last = lines[..<question].last { $0.contains("• nr ") || $0.contains("▸ nr ") }
    #expect(last?.contains("nr 28") == true)
  }

  @Test("one row and one column hold the caret")
  func tiny() {
    var stage = Stage.notes
    stage.press("a")
    #expect(stage.screen(1, 1).caret != nil)
    #expect(stage.screen(40, 1).lines[0].contains("a"))
    #expect(stage.screen(40, 6).lines.contains { $0.contains("a") })
  }
}

extension Stage {
  /// Some answers of two municipalities, one marked, one held back, and one being typed.
  static var busyNotes: Stage {
    var stage = Stage.notes
    stage.press("^P", "Luster samarbeider med Gloppen", "enter", "f5")
    stage.press("Gjestfritt og nyskapende", "enter")
    stage.press("Øverst på kommunebarometeret – et omdømme å bygge videre på", "enter")
    stage.press("Jobber med forankring gjennom de tillitsvalgte", "f2", "enter")
    stage.press("tab", "Annen turnus", "f3", "turnus", "enter", "enter")
    stage.press("^T", "Busstilbudet", "enter", "^T")
    stage.press("En 漢字 👨‍👩‍👧‍👦 e\u{301}n")
    return stage
  }

  static var conflict: Stage {
    var stage = Stage.notes
    stage.press("Opprinnelig", "enter", "↑", "enter", " min")
    let note = stage.session.notes.all[0]
    stage.day.record(
      .events([.noted(fact: .reworded(note: note.id, text: "Andres", over: note.wordingRecords))]))
    stage.press("enter", "↑", "enter")
    return stage
  }

  /// Ten thousand characters of every width, saved, and opened to be changed.
  static var longNote: Stage {
    var stage = Stage.notes
    stage.press(.paste(Stage.longText))
    stage.press("enter", "↑", "enter")
    return stage
  }

  static let longText = String(
    repeating: "Familien 👨‍👩‍👧‍👦 på kafe\u{301} i 漢字-byen. ", count: 10_000 / 31 + 1)

  @Test(
    "show every party's whole name at the left, over as many rows as it needs", arguments: 0..<20)
  func wholeNames(seed: UInt64) {
    var chance = Lot(seed: seed)
    let words = [
      "Barnehageetaten", "Kultur", "oppvekst", "Bø", "Nord-Aurdal", "Eiendom", "Rennesøy",
    ]
    let names = (0..<chance.number(2...5)).map { number in
      (0..<chance.number(1...3)).map { _ in chance.one(of: words) }.joined(separator: " ")
        + " \(number)"
    }
    var stage = Stage(
      readAgenda(
        "# S\n- Kommuner: \(names.joined(separator: ", "))\n10:00 R (5 min x kommune)\n- A?\n- B?\n11:00 Slutt\n",
        language: .bokmål
      ).agenda, at: "10:00", kind: .notes)
    stage.does(.clock(.next))
    let left = stage.screen(80, 36).lines.dropFirst(2).map { line in
      String(line.prefix { $0 != "│" }.filter(\.isLetter))
    }.joined()
    for name in names {
      let wanted = name.filter(\.isLetter)
      #expect(left.contains(wanted), "\(name) in \(left)")
    }
  }
}
