import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

/// What holds for every wall, tried on many that chance makes.
///
/// `SAMLING_WALL_SEED=123 swift test --filter WallLawTests` tries one again and writes its pages to
/// the file `SAMLING_WALL_OUT`. With `SAMLING_TESTS=long` there are a hundred thousand.
@Suite("The wall tells the whole truth")
struct WallLawTests {
  static let isLong = Files.variable("SAMLING_TESTS") == "long"
  /// Whether one wall alone is tried, which is then shown.
  private static let isOne = Files.variable("SAMLING_WALL_SEED") != nil
  private static let inEach = 20

  /// The numbers of parts that a law's walls are tried in, so many that there are about `count` walls.
  private static func parts(_ count: Int) -> Range<Int> {
    if Files.variable("SAMLING_WALL_SEED") != nil { return 0..<1 }
    return 0..<(isLong ? 50 * count : count) / inEach
  }

  /// The seeds of one part.
  private static func seeds(_ part: Int) -> [UInt64] {
    if let seed = Files.variable("SAMLING_WALL_SEED").flatMap(UInt64.init) { return [seed] }
    return (0..<inEach).map { UInt64(part * inEach + $0) }
  }

  @Test("every must is whole, beside its number and under its heading", arguments: parts(2000))
  func whole(part: Int) {
    for seed in Self.seeds(part) {
      let law = WallLaw(WallCase(seed: seed))
      let faults = law.faults
      if Self.isOne { Self.show(law) }
      if !faults.isEmpty { Issue.record(.init(rawValue: Self.told(faults))) }
    }
  }

  @Test("one more column or row never gives a worse wall", arguments: parts(200))
  func never(part: Int) {
    for seed in Self.seeds(part) {
      let wall = WallCase(seed: seed)
      var size = wall.size
      var here = WallLaw(wall).worth
      for step in 0..<10 {
        let isWider = (seed &+ UInt64(step)) % 3 == 0
        let before = size
        size = Size(columns: size.columns + (isWider ? 1 : 0), rows: size.rows + (isWider ? 0 : 1))
        let there = WallLaw(wall, size: size).worth
        if let here, there.map({ $0 < here }) ?? true {
          let told = there?.description ?? "something missing"
          Issue.record("\(wall.name) at \(size.columns)x\(size.rows) has \(told), before \(here)")
          if Self.isOne {
            Self.show(WallLaw(wall, size: before))
            Self.show(WallLaw(wall, size: size))
          }
        }
        here = there
      }
    }
  }

  @Test("title, what comes next and other questions take no must its large letters")
  func mayGo() {
    for seed in 0..<UInt64(150) {
      let wall = WallCase(seed: seed)
      let context = wall.stage.context
      let content = WallContent(inRoomOf: context)
      var bare = content
      bare.extra = WallContent.Extra()
      func plan(_ content: WallContent) -> WallPlan {
        WallPlanner(content, size: wall.size, context.language.phrases).plan()
      }
      let (whole, alone) = (plan(content), plan(bare))
      for kind in WallContent.Kind.musts where alone.choice[kind] > .ordinary {
        #expect(
          whole.choice[kind] > .ordinary,
          "\(kind), \(wall.name) at \(wall.size.columns)x\(wall.size.rows)")
      }
    }
  }

  /// Writes a wall's pages to the file that `SAMLING_WALL_OUT` names.
  private static func show(_ law: WallLaw) {
    guard let path = Files.variable("SAMLING_WALL_OUT") else { return }
    Files.append((law.shown + "\n").utf8, to: path)
  }

  /// The first faults of a wall, and how many there are.
  private static func told(_ faults: [String]) -> String {
    let rest = faults.count > 3 ? "\n… \(faults.count) faults" : ""
    return faults.prefix(3).joined(separator: "\n") + rest
  }
}
