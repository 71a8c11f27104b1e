import SamlingCore

/// One journal file that this process made, and alone appends to.
///
/// `length` is the number of bytes written and synced; after any doubt the segment is never used again.
struct Segment {
  let path: String
  private let file: Descriptor
  private(set) var length = 0
  /// Whether the directory's entry for the file is on the disk too.
  private var isNamed = false

  /// Makes the file; throws where it exists already.
  init(folder: Folder, seat: SeatKind, actor: ActorID, number: Int) throws(FolderError) {
    path = "\(folder.journal)/\(seat.rawValue).\(actor).\(number).jsonl"
    do throws(SystemError) {
      let flags = O_CREAT | O_EXCL | O_WRONLY | O_APPEND | O_NOFOLLOW
      file = try Descriptor.open(path, flags)
      try file.setMode(0o600)
    } catch {
      throw FolderError.cannotCreate(path: path, error)
    }
  }

  /// Appends whole lines in one `write(2)` and syncs them.
  mutating func append(_ lines: [UInt8]) throws(FolderError) {
    do throws(SystemError) {
      let count = try file.writeOnce(lines[...])
      // A disk that takes only a part is full, or the file has reached its limit.
      guard count == lines.count else { throw SystemError(code: ENOSPC) }
      try file.syncData()
      if !isNamed { try syncDirectory(Path(path).directory) }
      isNamed = true
      length += count
    } catch {
      throw FolderError.cannotWrite(path: path, error)
    }
  }

  /// Whether the path still leads to this file, and the file still has our length.
  var isInPlace: Bool {
    guard let own = try? file.status(), let found = Path.status(path) else { return false }
    return own.st_nlink > 0 && own.st_ino == found.st_ino && own.st_dev == found.st_dev
      && Int(own.st_size) == length
  }

  /// Removes the file where nothing in it was ever saved; returns whether it is gone.
  func discard() -> Bool {
    length == 0 && unlink(path) == 0
  }
}
