import SamlingCore

/// How much of the journal is on the disk.
package enum SaveState: Equatable, Sendable {
  /// Everything appended is on the disk, up to this number; 0 before the first.
  case saved(upTo: Int)
  /// Records up to a number are on the disk; `count` more are on their way.
  case saving(upTo: Int, count: Int)
  /// The disk refuses: `count` records are in memory only, the first since `since`. The journal tries again by itself.
  case unsaved(upTo: Int, count: Int, since: Moment, reason: FolderError)

  /// The number of the last record on the disk.
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
  /// One record's line, and when it was appended.
  struct Line {
    var bytes: [UInt8]
    var appended: Moment
  }

  private(set) var lines: [Line] = []
  private(set) var waiting: [Int] = []
  /// The error that keeps lines off the disk; nil where none is known.
  var trouble: FolderError?

  mutating func add(_ bytes: [UInt8], at now: Moment) {
    waiting.append(lines.count)
    lines.append(Line(bytes: bytes, appended: now))
  }

  /// Marks the first `count` waiting lines as saved.
  mutating func saved(_ count: Int) {
    waiting.removeFirst(count)
    trouble = nil
  }

  /// Makes saved records wait again, except those with these numbers, which are still found.
  ///
  /// Records that wait keep waiting even if found: a file may show what a failed sync never put on the disk.
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
