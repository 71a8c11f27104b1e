import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("What is on, in large letters")
struct LargeNowTests {
  private static let words = [
    "hva", "haster", "mest", "i", "Bø", "før", "sommeren", "nye", "lærlinger", "vi", "må", "gjøre",
    "sammen", "oppvekst", "kommunene", "av", "øvrige", "tiltak",
  ]

  /// A round by chance: who takes turns, and the one question that is asked.
  private struct Case {
    let name: String
    let question: String
    let stage: Stage

    init(_ seed: Int) {
      var chance = Lot(seed: UInt64(seed))
      name = chance.one(of: ["Bø", "Luster", "Gloppen", "Øvre Eiker", "Barnehagevesenet"])
      let words = (0..<chance.number(2...22)).map { _ in chance.one(of: LargeNowTests.words) }
      question = "Når " + words.joined(separator: " ") + "?"
      let text = """
        # Oppvekst
        - Kommuner: \(name), Lom, Vågå

        10:00 Runde (5 min x kommune)
        - \(question)
        11:00 Pause
        12:00 Slutt
        """
      var stage = Stage(readAgenda(text, language: .bokmål).agenda, at: "10:00")
      stage.press("n")
      self.stage = stage
    }
  }

  private static let sizes = [(100, 30), (120, 36), (132, 43), (160, 45), (200, 60)]

  @Test(
    "name and question are seen whole, and no question is wrapped beside an empty half",
    arguments: 0..<8)
  func whole(_ seed: Int) {
    let now = Case(seed)
    for (columns, rows) in Self.sizes {
      let grid = now.stage.screen(columns, rows)
      let reading = WallReading([grid])
      #expect(reading.sees(now.name), "\(now.name), \(columns)×\(rows)")
      #expect(reading.sees(now.question), "\(now.question), \(columns)×\(rows)")
      // An ordinary question begins after its mark; what goes on beneath it stands beside nothing else.
      guard let first = grid.lines.firstIndex(where: { $0.hasPrefix(" ? Når") }) else { continue }
      let isWrapped = !grid.lines[first].contains("?", after: 3)
      #expect(!isWrapped || !grid.lines[first].contains("│"), "\(now.question), \(columns)×\(rows)")
    }
  }

  @Test("a short name and a short question are large from a hundred columns, and not below")
  func large() {
    let text = """
      # Oppvekst
      - Kommuner: Bø, Lom, Vågå

      10:00 Runde (5 min x kommune)
      - Hva nå?
      12:00 Slutt
      """
    var stage = Stage(readAgenda(text, language: .bokmål).agenda, at: "10:00")
    stage.press("n")
    for (columns, rows) in Self.sizes {
      let lines = stage.screen(columns, rows).lines
      #expect(!lines.contains { $0.contains("Tur 1 av 3  Bø") || $0.contains("? Hva nå?") })
    }
    let narrow = stage.screen(99, 30).lines
    #expect(narrow.contains { $0.contains("Tur 1 av 3  Bø") })
    #expect(narrow.contains { $0.contains("? Hva nå?") })
  }
}

extension String {
  /// Whether a text stands in it behind so many characters.
  fileprivate func contains(_ text: String, after count: Int) -> Bool {
    dropFirst(count).contains(text)
  }
}
