import SessionFolder

/// What the program wrote with `-o`, by which it knows a file that nobody has changed since.
///
/// The file `written` in the user's state directory has a line of checksum, length and path for each, the latest last; older
/// ones are dropped. It is a courtesy: without it a file that is there already needs `--force`.
struct WrittenFiles {
  private let folder: String
  private var path: String { folder + "/written" }

  /// How many files are remembered.
  private static let most = 1000

  init(_ folder: String) { self.folder = folder }

  /// Whether a file has these bytes because the program wrote them there.
  func know(_ file: String, _ bytes: [UInt8]) -> Bool { lines.contains(line(file, bytes)) }

  /// Remembers what was written.
  func add(_ file: String, _ bytes: [UInt8]) {
    // A path of several lines would be taken for several files.
    guard !file.contains("\n") else { return }
    let rest = lines.filter { !$0.hasSuffix(" " + file) }.suffix(Self.most - 1)
    let text = (rest + [line(file, bytes)]).map { $0 + "\n" }.joined()
    try? keepPrivately(path, Array(text.utf8))
  }

  private var lines: [String] {
    let bytes = (try? readBytes(path)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func line(_ file: String, _ bytes: [UInt8]) -> String {
    "\(checksum(of: bytes)) \(bytes.count) \(file)"
  }
}
