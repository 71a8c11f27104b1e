import SamlingCore

/// How far one journal file has been read.
///
/// The newline is the commit mark: only whole lines are taken, and the bytes after the last are left for the next time.
struct JournalReading {
  /// The file's identity, size and time of change when it was last read.
  private struct Stand: Equatable {
    var device: dev_t
    var inode: ino_t
    var size: Int
    var seconds: Int
    var nanoseconds: Int

    init(_ found: stat) {
      device = found.st_dev
      inode = found.st_ino
      size = Int(found.st_size)
      seconds = Int(modificationTime(found).tv_sec)
      nanoseconds = Int(modificationTime(found).tv_nsec)
    }

    /// Whether the file can have become the other one by appending alone.
    func grows(into later: Stand) -> Bool {
      device == later.device && inode == later.inode && later.size > size
    }
  }

  let path: String
  private var stand: Stand?
  private var offset = 0
  private var line = 0
  /// Whether reading is within a line too long to be a record, which is skipped to its end.
  private var isSkipping = false

  init(path: String) { self.path = path }

  /// Bytes after the last whole line.
  var tornBytes: Int { (stand?.size ?? 0) - offset }

  /// What happened to the file since the last time.
  enum Change { case none, grown, replaced }

  /// Compares the file with what it was.
  func change(_ found: stat) -> Change {
    guard let stand else { return .grown }
    let now = Stand(found)
    return now == stand ? .none : stand.grows(into: now) ? .grown : .replaced
  }

  /// Starts from the file's beginning.
  mutating func rewind() { self = JournalReading(path: path) }

  /// Treats the file's present contents as read.
  mutating func skip(_ found: stat) {
    stand = Stand(found)
    offset = stand?.size ?? 0
  }

  /// Gives every complete line that is new, with its number from 1, up to what the file holds now.
  mutating func read(
    _ each: (UnsafeBufferPointer<UInt8>, Int) -> Void
  ) throws(SystemError) {
    let file = try Descriptor.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    let now = Stand(try file.status())
    if let stand, stand != now, !stand.grows(into: now) { rewind() }
    var rest: [UInt8] = []
    var place = offset
    while place < now.size {
      let more = try file.read(min(1 << 20, now.size - place), at: place)
      if more.isEmpty { break }
      place += more.count
      rest = rest.isEmpty ? more : rest + more
      let used = take(rest, each)
      offset += used
      rest.removeFirst(used)
      skipIfEndless(&rest, each)
    }
    stand = now
  }

  /// Gives the whole lines of these bytes; returns their length in bytes.
  private mutating func take(
    _ bytes: [UInt8], _ each: (UnsafeBufferPointer<UInt8>, Int) -> Void
  ) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while let length = lineLength(bytes, start) {
        if isSkipping {
          isSkipping = false
        } else {
          line += 1
          each(UnsafeBufferPointer(rebasing: bytes[start..<(start + length)]), line)
        }
        start += length + 1
      }
      return start
    }
  }

  private func lineLength(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let end = memchr(base + start, 10, bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(end) - UnsafeRawPointer(base + start)
  }

  /// Gives and drops the beginning of a line far too long, so that it does not fill the memory.
  private mutating func skipIfEndless(
    _ rest: inout [UInt8], _ each: (UnsafeBufferPointer<UInt8>, Int) -> Void
  ) {
    guard rest.count > 1 << 20 || isSkipping else { return }
    if !isSkipping {
      line += 1
      rest.withUnsafeBufferPointer { each($0, line) }
    }
    isSkipping = true
    offset += rest.count
    rest = []
  }
}
