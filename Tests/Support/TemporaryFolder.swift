#if os(macOS)
  import Darwin
#else
  import Glibc
#endif

/// A directory of a test's own, taken away with what is in it when the test lets go.
package final class TemporaryFolder {
  package let path: String

  package init() {
    var template = Array("/tmp/samling-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { fatalError("no temporary directory: \(errno)") }
    path = String(cString: made)
  }

  deinit { Self.remove(path) }

  /// Takes away a file, or a directory with all that is in it.
  package static func remove(_ path: String) {
    chmod(path, 0o700)
    for name in names(in: path) { remove(path + "/" + name) }
    if unlink(path) != 0 { rmdir(path) }
  }

  /// What stands in a directory, by name.
  package static func names(in path: String) -> [String] {
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
}
