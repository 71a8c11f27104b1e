import CellGrid
import Support
import Testing

@Suite("The large letters, as the reader knows them")
struct LetterShapesTests {
  /// `RECORD_SNAPSHOTS=1 swift test --filter LetterShapesTests` copies the program's letters anew.
  @Test("the reader's letters are those that the program draws")
  func copied() {
    let difference = Snapshots.difference(of: LetterShapes.drawn(), from: LetterShapes.path)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
