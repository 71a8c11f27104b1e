import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The laws of the wall find what is broken")
struct WallLawBreakTests {
  /// Walls without a fault, the program's and plain ones, with their pages.
  private static let walls: [(wall: WallCase, size: Size, pages: [Grid])] = (0..<16).flatMap {
    (seed: Int) in
    let states: [WallCase.State] = [.open, .revealed, .turn, .answers]
    let wall = WallCase(seed: UInt64(seed), state: states[seed % states.count])
    let (low, tall) = (Size(columns: 60, rows: 20), Size(columns: 120, rows: 36))
    let drawn = [wall.size, tall].map { size in
      (wall, size, roomPages(wall.stage.context, size: size).map(\.grid))
    }
    return (drawn + [(wall, low, PlainWall(wall, low).pages)]).filter {
      WallLaw($0, $1, $2).faults.isEmpty
    }
  }

  @Test("a plain list on pages keeps the first law at every size", arguments: 0..<12)
  func plain(part: Int) {
    for seed in part * 25..<(part + 1) * 25 {
      let wall = WallCase(seed: UInt64(seed))
      for size in [wall.size, Size(columns: 60, rows: 20)] {
        let faults = WallLaw(wall, size, PlainWall(wall, size).pages).faults
        #expect(faults == [])
      }
    }
  }

  @Test("a row, a number or a question blanked on whole pages turns the first law red")
  func blanked() {
    #expect(Self.walls.count > 10)
    for (wall, size, pages) in Self.walls {
      let reading = WallReading(pages)
      // Of many alike some are enough.
      for place in stride(from: 0, to: wall.musts.count, by: 1 + wall.musts.count / 12) {
        let must = wall.musts[place]
        for text in [must.text, must.number].compactMap(\.self) + must.beside {
          var broken = pages
          for find in reading.finds(text) {
            for word in find.words.map({ reading.words[$0] }) {
              for row in word.rows {
                for column in word.columns { broken[word.page][row, column] = .blank }
              }
            }
          }
          let faults = WallLaw(wall, size, broken).faults
          #expect(!faults.isEmpty, "«\(text)», \(wall.name) at \(size.columns)x\(size.rows)")
        }
      }
    }
  }

  @Test(
    "a row of cells dropped from a page turns the first law red, or held nothing that must be read")
  func dropped() {
    for (wall, size, pages) in Self.walls.prefix(12) {
      let reading = WallReading(pages)
      let places = wall.musts.flatMap { must in
        ([must.text] + must.beside).map { reading.finds($0) }
      }
      for page in pages.indices {
        for row in 0..<size.rows {
          // What stands elsewhere too is still there.
          let isHeld = places.contains { finds in
            !finds.isEmpty
              && finds.allSatisfy { find in
                find.words.contains {
                  reading.words[$0].page == page && reading.words[$0].rows.contains(row)
                }
              }
          }
          guard isHeld else { continue }
          var broken = pages
          for column in 0..<size.columns { broken[page][row, column] = .blank }
          let faults = WallLaw(wall, size, broken).faults
          #expect(!faults.isEmpty, "row \(row), \(wall.name) at \(size.columns)x\(size.rows)")
        }
      }
    }
  }

  @Test("two rows that exchanged their numbers, headings or groups turn the first law red")
  func exchanged() {
    var tried = 0
    for seed in 0..<300 {
      let wall = WallCase(seed: UInt64(seed))
      let texts = wall.musts.map(\.text)
      let alone = wall.musts.indices.filter { place in
        texts.count { $0 == texts[place] } == 1
      }
      for change in [
        Must.exchangeBeside, Must.exchangeNumber, Must.exchangeHeading, Must.exchangeOwner,
      ] {
        guard let first = alone.first(where: { change(wall.musts[$0], wall.musts[$0]) != nil }),
          let (one, other) = alone.lazy.compactMap({ place in
            change(wall.musts[first], wall.musts[place])
          }).first(where: { $0.0 != wall.musts[first] })
        else { continue }
        var changed = wall
        for place in alone {
          if changed.musts[place].text == one.text { changed.musts[place] = one }
          if changed.musts[place].text == other.text { changed.musts[place] = other }
        }
        let size = Size(columns: 100, rows: 30)
        let faults = WallLaw(wall, size, PlainWall(changed, size).pages).faults
        #expect(!faults.isEmpty, "«\(one.text)» and «\(other.text)», \(wall.name)")
        tried += 1
      }
    }
    #expect(tried > 100)
  }

  @Test("fewer pages are better, then the smallest letters, then the question's, then the rows'")
  func worth() {
    func worth(_ pages: Int, _ letters: Int...) -> WallWorth {
      let sizes = letters.map(LetterSize.init)
      return WallWorth(
        pages: pages, smallest: sizes[0], question: sizes[1], rows: sizes[2], rest: sizes[3])
    }
    let ranked = [
      worth(2, 7, 14, 7, 7), worth(1, 2, 14, 7, 2), worth(1, 5, 7, 7, 5), worth(1, 5, 10, 5, 5),
      worth(1, 5, 10, 7, 5), worth(1, 5, 10, 7, 7),
    ]
    #expect(ranked == ranked.sorted())
    #expect(!(ranked[0] < ranked[0]))
  }
}

extension Must {
  /// Two musts with one thing of theirs exchanged; nil where either has none.
  private static func exchange<Value: Equatable>(
    _ path: WritableKeyPath<Must, Value>, _ none: Value, _ a: Must, _ b: Must
  ) -> (Must, Must)? {
    guard a[keyPath: path] != none, b[keyPath: path] != none else { return nil }
    var (one, other) = (a, b)
    one[keyPath: path] = b[keyPath: path]
    other[keyPath: path] = a[keyPath: path]
    return (one, other)
  }

  fileprivate static func exchangeBeside(_ a: Must, _ b: Must) -> (Must, Must)? {
    exchange(\.beside, [], a, b)
  }
  fileprivate static func exchangeNumber(_ a: Must, _ b: Must) -> (Must, Must)? {
    exchange(\.number, nil, a, b)
  }
  fileprivate static func exchangeHeading(_ a: Must, _ b: Must) -> (Must, Must)? {
    exchange(\.heading, nil, a, b)
  }
  fileprivate static func exchangeOwner(_ a: Must, _ b: Must) -> (Must, Must)? {
    exchange(\.of, nil, a, b)
  }
}
