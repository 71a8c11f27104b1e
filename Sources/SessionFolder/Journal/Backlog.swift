import SamlingCore

/// How far the journal has got.
package enum SaveState: Equatable, Sendable {
  /// Everything appended is on the disk, up to this number; 0 before the first.
  case saved(upTo: Int)
  /// The disk has all up to a number; `count` more are on their way.
  case saving(upTo: Int, count: Int)
  /// The disk refuses; `count` records are in memory only, the first since then. Tried again by itself.
  case unsaved(upTo: Int, count: Int, since: Moment, reason: FolderError)

  /// The last record the disk has.
  package var upTo: Int {
    switch self {
    case .saved(let n), .saving(let n, _), .unsaved(let n, _, _, _): n
    }
  }
}

/// Every line of one journal in order, and which of them the disk does not have.
///
/// Line `i` is record `i + 1`. `waiting` holds indices into `lines`, ascending.
struct Backlog {
  struct Line {
    var bytes: [UInt8]
    var appended: Moment
  }

  private(set) var lines: [Line] = []
  private(set) var waiting: [Int] = []
  /// What hinders the disk; nil while nothing is known to.
  var trouble: FolderError?

  mutating func add(_ bytes: [UInt8], at now: Moment) {
    waiting.append(lines.count)
    lines.append(Line(bytes: bytes, appended: now))
  }

  /// The disk has the first `count` of those that waited.
  mutating func saved(_ count: Int) {
    waiting.removeFirst(count)
    trouble = nil
  }

  /// Of those that were saved, only these records are still found.
  ///
  /// What waits goes on waiting though it be found: a file may show what a failed sync never put on the disk.
  mutating func lost(keeping numbers: Set<Int>) {
    let unsaved = Set(waiting)
    waiting = lines.indices.filter { unsaved.contains($0) || !numbers.contains($0 + 1) }
  }

  var state: SaveState {
    guard let first = waiting.first else { return .saved(upTo: lines.count) }
    guard let trouble else { return .saving(upTo: first, count: waiting.count) }
    return .unsaved(
      upTo: first, count: waiting.count, since: lines[first].appended, reason: trouble)
  }
}
