import CellGrid
import Phrases
import SamlingCore
import Seats
import Support
import Testing

@Suite("Pictures to try a projector with")
struct TestPictureTests {
  static let sizes = [
    (80, 24), (100, 31), (120, 36), (160, 45), (200, 60), (60, 20), (40, 12), (3, 3), (1, 1),
    (0, 0),
  ].map { Size(columns: $0, rows: $1) }

  @Test("they are drawn at every size in every language", arguments: Language.allCases)
  func everySize(_ language: Language) {
    for size in Self.sizes {
      let pictures = testPictures(language, size: size)
      #expect(!pictures.isEmpty)
      #expect(pictures.allSatisfy { $0.size == size })
    }
  }

  @Test("each size of letters stands on them once, whole, from ordinary ones up", arguments: sizes)
  func ladder(_ size: Size) {
    let pictures = testPictures(.bokmål, size: size)
    var heights: [Int] = []
    for scale in LargeText.Scale.ladder {
      let whole = LargeText("\(scale.rows) rader.", scale)
      guard whole.size.fits(in: Size(columns: size.columns - 4, rows: size.rows - 3)) else {
        continue
      }
      let isThere = pictures.contains { $0.holds(LargeText("RADER.", scale)) }
      #expect(isThere, "\(scale) at \(size)")
      heights.append(scale.pixelRows)
    }
    #expect(heights == heights.sorted())
    guard size.columns > 60 else { return }
    #expect(pictures[0].lines[1].contains("Vanlige bokstaver. Kan du lese dette bakerst?"))
  }

  @Test("several of them say which one is shown, and how to go on")
  func pages() {
    let pictures = testPictures(.nynorsk, size: Size(columns: 80, rows: 24))
    #expect(pictures.count > 1)
    for (number, picture) in pictures.enumerated() {
      let foot = "\(number + 1) av \(pictures.count) · mellomrom viser neste  0123456789  80 x 24"
      #expect(picture.lines[22].contains(foot))
    }
  }

  @Test("their look", arguments: [(80, 24), (200, 60)])
  func kept(columns: Int, rows: Int) {
    let pictures = testPictures(.bokmål, size: Size(columns: columns, rows: rows)).prefix(2)
    for (number, picture) in pictures.enumerated() {
      #expect(Snapshots.difference(of: picture, from: "test-picture-\(number + 1)") == nil)
    }
  }
}

extension Grid {
  /// Whether a text stands somewhere on the grid, cell by cell.
  fileprivate func holds(_ text: LargeText) -> Bool {
    guard text.size.fits(in: size) else { return false }
    var wanted = Grid(text.size)
    text.draw(on: &wanted, row: 0, column: 0)
    for row in 0...(rows - text.size.rows) {
      for column in 0...(columns - text.size.columns) where holds(wanted, row, column) {
        return true
      }
    }
    return false
  }

  private func holds(_ other: Grid, _ row: Int, _ column: Int) -> Bool {
    for line in 0..<other.rows {
      for place in 0..<other.columns
      where self[row + line, column + place].scalar != other[line, place].scalar {
        return false
      }
    }
    return true
  }
}
