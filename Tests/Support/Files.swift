/// What tests do with files.
package enum Files {
  package static var currentDirectory: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// A variable of the environment that the tests run in.
  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Makes a folder whose parent is there.
  package static func makeFolder(_ path: String) { mkdir(path, 0o700) }

  /// Removes a file, or a folder with all that is in it.
  package static func remove(_ path: String) {
    chmod(path, 0o700)
    for name in names(in: path) { remove(path + "/" + name) }
    if unlink(path) != 0 { rmdir(path) }
  }

  /// Everything in a folder, hidden files too, by name.
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

  /// Who may do what with a file, as in `0o600`; 0 where there is none.
  package static func mode(_ path: String) -> mode_t {
    var found = stat()
    lstat(path, &found)
    return found.st_mode & 0o777
  }

  package static func bytes(_ path: String) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(file, &part, part.count), count > 0 { bytes += part[..<count] }
    return bytes
  }

  package static func text(_ path: String) -> String {
    String(decoding: bytes(path), as: UTF8.self)
  }

  package static func write(_ bytes: some Sequence<UInt8>, to path: String) {
    put(bytes, path, O_TRUNC)
  }

  package static func write(_ text: String, to path: String) { write(text.utf8, to: path) }

  package static func append(_ bytes: some Sequence<UInt8>, to path: String) {
    put(bytes, path, O_APPEND)
  }

  package static func append(_ text: String, to path: String) { append(text.utf8, to: path) }

  private static func put(_ bytes: some Sequence<UInt8>, _ path: String, _ how: Int32) {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | how, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { writePart($0, to: file) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// The system's `write`, which the one for whole files hides.
private func writePart(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
