import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The facilitator's small picture of the wall")
struct RoomPreviewTests {
  private static func lines(_ stage: Stage, rows: Int = 40) -> String {
    let preview = RoomPreview(stage.context)
    let size = Size(columns: 60, rows: min(rows, preview.rows))
    var grid = Grid(size)
    preview.draw(in: grid.area, on: &grid)
    return grid.lines.joined(separator: "\n")
  }

  @Test("holds the options that the wall holds, and then its result")
  func result() {
    var stage = Stage.of("09:00 Valg\n- Nyttig? [1-10]\n10:00 Slutt\n")
    stage.press("n")
    #expect(Self.lines(stage).contains("Nyttig?"))
    stage.command("åpne Nyttig?")
    stage.command("rad 8 8 7")
    stage.does(.answer(.reveal(PollID(stage.session.agenda.days[0].items[0].step.prompts[0].id))))
    let lines = Self.lines(stage)
    #expect(lines.contains("7,7") && lines.contains("3 svar"), "\(lines)")
    for bar in ["8 · 2", "7 · 1"] { #expect(lines.contains(bar), "\(lines)") }
  }

  @Test("says how much more there is where it has too few rows")
  func cut() {
    var stage = Stage.of(
      "09:00 Valg\n- Hva? [valg]\n" + (1...20).map { "  - Valg nummer \($0)\n" }.joined()
        + "10:00 Slutt\n")
    stage.press("n")
    let whole = Self.lines(stage)
    for number in 1...20 { #expect(whole.contains("Valg nummer \(number)"), "\(whole)") }
    let cut = Self.lines(stage, rows: 10)
    let shown = (1...20).filter { cut.contains("\($0) Valg nummer \($0)") }.count
    #expect(shown < 20 && cut.contains("flere"), "\(cut)")
  }
}
