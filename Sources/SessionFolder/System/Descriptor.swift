/// Owns one open file descriptor and closes it when let go.
package final class Descriptor: Sendable {
  package let number: Int32

  /// Takes over a descriptor that the caller opened.
  package init(owning number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// Opens a path; every descriptor is closed on exec.
  static func open(
    _ path: String, _ flags: Int32, mode: mode_t = 0o600
  ) throws(SystemError) -> Descriptor {
    Descriptor(owning: try retrying { openPath(path, flags | O_CLOEXEC, mode) })
  }

  /// The status of the open file, even where its name now leads to another.
  func status() throws(SystemError) -> stat {
    var found = stat()
    _ = try retrying { fstat(number, &found) }
    return found
  }

  /// Calls `write(2)` once; returns how many bytes it took.
  func writeOnce(_ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try retrying { bytes.withUnsafeBytes { write(number, $0.baseAddress, $0.count) } }
  }

  /// Writes everything, in as many calls as it takes.
  func writeAll(_ bytes: some Sequence<UInt8>) throws(SystemError) {
    var rest = ArraySlice(bytes)
    while !rest.isEmpty { rest = rest.dropFirst(try writeOnce(rest)) }
  }

  /// Reads up to `count` bytes from a place in the file; fewer at its end.
  func read(_ count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        filled = try retrying { pread(number, buffer.baseAddress, count, off_t(offset)) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Everything in the file from its beginning, as long as it is now.
  func readAll() throws(SystemError) -> [UInt8] {
    let size = Int(try status().st_size)
    var all = try read(size, at: 0)
    while all.count < size, case let more = try read(size - all.count, at: all.count), !more.isEmpty
    {
      all += more
    }
    return all
  }

  /// Returns when the contents (and, for a directory, its names) are on the disk.
  func sync() throws(SystemError) { _ = try retrying { fullSync(number) } }

  /// Syncs what is needed to read the contents back, and leaves out the rest.
  func syncData() throws(SystemError) { _ = try retrying { dataSync(number) } }

  /// Sets the permission bits exactly, whatever the process's mask is.
  func setMode(_ mode: mode_t) throws(SystemError) {
    _ = try retrying { fchmod(number, mode) }
  }
}

/// Repeats a call that a signal interrupted, and turns −1 into an error.
func retrying<Number: SignedInteger>(_ call: () -> Number) throws(SystemError) -> Number {
  while true {
    let answer = call()
    if answer >= 0 { return answer }
    let code = errno
    if code != EINTR { throw SystemError(code: code) }
  }
}
