import SamlingCore
import SessionFolder

#if os(macOS)
  import Darwin
#else
  import Glibc
#endif

/// A directory of a test's own, taken away with what is in it when the test lets go.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/samling-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(code: errno) }
    path = String(cString: made)
  }

  deinit { Scratch.remove(path) }

  static func remove(_ path: String) {
    chmod(path, 0o700)
    for name in names(in: path) { remove(path + "/" + name) }
    if unlink(path) != 0 { rmdir(path) }
  }

  /// Everything in a directory, dotfiles too.
  static func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func contents(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    while case let count = read(file, &part, part.count), count > 0 {
      bytes += part[..<count]
    }
    return bytes
  }

  static func put(_ bytes: some Sequence<UInt8>, to path: String, isAppending: Bool = false) {
    let file = open(path, O_WRONLY | O_CREAT | (isAppending ? O_APPEND : O_TRUNC), 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    let bytes = Array(bytes)
    _ = write(file, bytes, bytes.count)
  }

  static func mode(_ path: String) -> mode_t {
    var found = stat()
    lstat(path, &found)
    return found.st_mode & 0o777
  }

  /// Waits until a descriptor is readable; false when it never is.
  static func waits(for descriptor: Int32, milliseconds: Int32 = 10_000) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, milliseconds) == 1
  }

  /// A session without items.
  func folder(_ name: String = "session") throws -> Folder {
    try Folder.create(
      at: path + "/" + name, agenda: Agenda(title: "Samling"), text: "# Samling\n",
      source: "samling.md", at: Moment(milliseconds: 1_795_413_685_123))
  }
}

/// A fixed start for tests' clocks.
let start = Moment(milliseconds: 1_795_413_685_123)

extension Journal {
  /// As `append`, and returns only when the disk has the record.
  func appendAndWait(_ act: Act, now: Moment) throws(FolderError) -> Record {
    let record = try append(act, now: now)
    try waitUntilSaved()
    return record
  }
}

/// An act whose text tells it apart.
func message(_ text: String) -> Act {
  Act(kind: "message", deed: .events([.messageShown(text: text)]))
}
