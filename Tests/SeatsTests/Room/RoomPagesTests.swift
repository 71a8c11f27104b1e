import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The pages of the room's picture turn")
struct RoomPagesTests {
  private static let size = Size(columns: 80, rows: 24)

  /// Forty answers, shown from this second on.
  private static var stage: Stage {
    var stage = Stage.of("09:00 Runde\n- Hva vet vi?\n10:00 Slutt\n", at: "09:00")
    stage.does(.clock(.next))
    for number in 1...40 {
      stage.command("notat Nummer \(number) av svar som er så lange at de tar en hel linje hver")
    }
    stage.day.go(to: "09:10")
    stage.command("vis alle")
    return stage
  }

  private static func number(_ stage: Stage) -> Int? {
    let shown = roomView(stage.context, size: size).grid
    return roomPages(stage.context, size: size).firstIndex { $0.grid == shown }
  }

  @Test("each after its seconds, the same on every wall of a size, from the first one on again")
  func turn() throws {
    var stage = Self.stage
    let count = roomPages(stage.context, size: Self.size).count
    #expect(count > 1)
    var seen: [Int] = []
    for _ in 0..<240 {
      let number = try #require(Self.number(stage))
      if seen.last != number { seen.append(number) }
      let picture = roomView(stage.context, size: Self.size)
      let next = try #require(picture.turning)
      #expect(next > stage.context.now)
      stage.day.wait(Seconds(1))
    }
    #expect(Array(seen.prefix(count + 1)) == Array(0..<count) + [0])
  }

  @Test(
    "a key turns and stops them, another lets them go on, and a new picture begins at its first")
  func hold() {
    var stage = Self.stage
    let count = roomPages(stage.context, size: Self.size).count
    stage.press(",")
    #expect(Self.number(stage) == 1 % count)
    stage.day.wait(Seconds(600))
    #expect(Self.number(stage) == 1 % count)
    #expect(roomView(stage.context, size: Self.size).turning == nil)
    stage.press(",")
    #expect(Self.number(stage) == 2 % count)
    stage.press(".")
    #expect(roomView(stage.context, size: Self.size).turning != nil)
    stage.press(",")
    stage.command("vis ingen")
    stage.command("vis alle")
    #expect(Self.number(stage) == 0)
    #expect(roomView(stage.context, size: Self.size).turning != nil)
  }

  @Test(
    "what is taller than a page begins on the first", arguments: [(60, 20), (80, 24)])
  func tall(_ columns: Int, _ rows: Int) {
    var stage = Stage.of("09:00 Runde\n- Hva vet vi?\n10:00 Slutt\n", at: "09:00")
    stage.does(.clock(.next))
    stage.command("notat " + (1...400).map { "ord\($0)" }.joined(separator: " "))
    stage.command("vis alle")
    let pages = roomPages(stage.context, size: Size(columns: columns, rows: rows))
    #expect(pages.count > 1)
    #expect(pages[0].grid.lines.contains { $0.contains("ord1 ord2") })
  }

  @Test("have the clock in one size, and the question on the same rows")
  func head() {
    var stage = Stage.of(
      "09:00 Valg\n- Hvilke tiltak? [stem 3]\n"
        + (1...200).map { "  - Tiltak \($0) med noen ord til\n" }.joined() + "10:00 Slutt\n")
    stage.does(.clock(.next))
    stage.command("åpne Hvilke tiltak?")
    for size in [Self.size, Size(columns: 120, rows: 36)] {
      let heads = roomPages(stage.context, size: size).map { page in
        let lines = page.grid.lines
        return Array(lines.prefix { !$0.contains("Tiltak ") })
      }
      #expect(heads.count > 1 && Set(heads).count == 1, "\(heads)")
    }
  }

  @Test("a picture of one page stays")
  func one() {
    let picture = roomView(Stage.round().context, size: Self.size)
    #expect(picture.turning == nil)
  }
}
