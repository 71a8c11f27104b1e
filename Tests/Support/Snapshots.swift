import CellGrid

/// Pictures that a test keeps in the folder `Snapshots` beside itself: `NAME-COLUMNSxROWS.txt`.
///
/// With `RECORD_SNAPSHOTS=1` in the environment they are written anew, and every test that writes one fails.
package enum Snapshots {
  /// How a picture differs from the one that was kept; nil when it does not.
  package static func difference(
    of grid: Grid, from name: String, besides test: String = #filePath
  ) -> String? {
    let folder = test.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let file = "\(name)-\(grid.columns)x\(grid.rows).txt"
    return difference(of: grid.snapshot, from: folder.joined(separator: "/") + "/Snapshots/" + file)
  }

  /// How a text differs from the one that was kept at a path; nil when it does not.
  package static func difference(of text: String, from path: String) -> String? {
    let file = path.split(separator: "/").last ?? ""
    let kept = read(path)
    if kept == text { return nil }
    if getenv("RECORD_SNAPSHOTS").map({ String(cString: $0) }) == "1" {
      return write(text, to: path) ? "\(file) was recorded" : "\(file) could not be written"
    }
    guard let kept else { return "\(file) is not kept yet:\n\(text)" }
    return "\(file) differs:\n" + firstDifference(kept, text) + "\nnow:\n\(text)"
  }

  private static func firstDifference(_ kept: String, _ now: String) -> String {
    let before = kept.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let after = now.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let line = zip(before, after).prefix { $0 == $1 }.count
    func text(_ lines: [Substring]) -> String {
      lines.indices.contains(line) ? "\(lines[line])" : ""
    }
    return "line \(line + 1) was\n\(text(before))\nand is\n\(text(after))"
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16384)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}
