import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

/// The pictures that people read about the program with, in `agendas/pictures`.
@Suite("The pictures in README")
struct KeptPicturesTests {
  /// One picture: what it is called, what it shows, and how large.
  struct Shown: Sendable, CustomTestStringConvertible {
    let name: String
    let size: Size
    let grid: @Sendable (Size) -> Grid
    var testDescription: String { name }
  }

  static let pictures = [
    Shown(name: "facilitator", size: Size(columns: 100, rows: 30)) {
      Stage.round().screen($0.columns, $0.rows)
    },
    Shown(name: "wall", size: Size(columns: 100, rows: 30)) {
      Stage.round().room($0.columns, $0.rows)
    },
    Shown(name: "strip", size: Size(columns: 40, rows: 6)) {
      Stage.round().room($0.columns, $0.rows)
    },
  ]

  @Test("are those that the program draws now", arguments: pictures)
  func current(_ shown: Shown) {
    let svg = shown.grid(shown.size).svg(theme: .dark, title: shown.name)
    let path = BuiltProgram.repository + "/agendas/pictures/\(shown.name).svg"
    #expect(Snapshots.difference(of: svg, from: path) == nil)
  }

  @Test("each is shown on a page, and no page shows one that is not there")
  func shown() {
    let guide = BuiltProgram.repository + "/agendas/guide"
    let pages =
      Files.names(in: guide).map { Files.text(guide + "/" + $0) }
      + [Files.text(BuiltProgram.repository + "/README.md")]
    let named = pages.joined().matches(of: /pictures\/([a-z]+)\.svg/).map { String($0.1) }
    #expect(Set(named) == Set(Self.pictures.map(\.name)))
  }
}
