/// A path taken apart at its last slash.
struct Path {
  /// `.` where the path has no slash.
  let directory: String
  let name: String

  init(_ path: String) {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else {
      directory = "."
      name = String(path)
      return
    }
    directory = slash == path.startIndex ? "/" : String(path[..<slash])
    name = String(path[path.index(after: slash)...])
  }

  /// The names in a directory, sorted by their bytes; without those that begin with a dot.
  static func names(in directory: String) throws(SystemError) -> [String] {
    guard let stream = opendir(directory) else { throw SystemError(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The status of what is at a path, without following a link; nil where nothing is there.
  static func status(_ path: String) -> stat? {
    var found = stat()
    return lstat(path, &found) == 0 ? found : nil
  }

  /// The path behind symbolic links; nil where nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// When a file or directory was last changed, to the precision of its file system.
  struct Change: Equatable {
    let seconds: Int
    let nanoseconds: Int

    init(_ found: stat) {
      let time = modificationTime(found)
      seconds = time.tv_sec
      nanoseconds = time.tv_nsec
    }
  }

  static func isFile(_ found: stat) -> Bool { found.st_mode & S_IFMT == S_IFREG }

  static func isDirectory(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }
}
