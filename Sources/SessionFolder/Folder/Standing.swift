import JSON
import SamlingCore

extension Folder {
  /// Makes sure that the folder is there, and still holds the session that it was opened with.
  ///
  /// One whose `session.json` can't be read is taken to be so: what is written to a journal harms nobody.
  ///
  /// - Throws: `vanished` or `otherSession`.
  func checkIdentity() throws(FolderError) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Descriptor.open(path + Self.sessionName, O_RDONLY | O_NONBLOCK).readAll()
    } catch  where [ENOENT, ENOTDIR, ESTALE].contains(error.code) {
      throw FolderError.vanished(path: path)
    } catch {
      return
    }
    guard let id = try? JSONText.document(bytes).member("session")?.text(), id != session.id
    else { return }
    throw FolderError.otherSession(path: path)
  }

  /// Makes sure that journals can be written, as far as can be told without writing.
  fileprivate func checkPermission() throws(FolderError) {
    if access(journal, W_OK) == 0 { return }
    let part = access(journal, F_OK) == 0 ? journal : path
    if access(part, W_OK) != 0, [EROFS, EACCES, EPERM].contains(errno) {
      throw FolderError.cannotWrite(path: part, SystemError(code: errno))
    }
  }
}

/// Looks whether a session's folder still is what it was: there, of the same session, and to be written.
package struct Standing {
  /// Tells one `session.json` from another without reading it.
  private struct Stamp: Equatable {
    let device: dev_t
    let inode: ino_t
    let size: off_t
    let changed: Path.Change

    init(_ found: stat) {
      device = found.st_dev
      inode = found.st_ino
      size = found.st_size
      changed = Path.Change(found)
    }
  }

  private let folder: Folder
  /// The `session.json` that was found to be this session's.
  private var known: Stamp?
  /// Why nothing can be saved, or would be saved with another session; nil while all is well.
  package private(set) var trouble: FolderError?

  /// Of a folder that has just been opened.
  package init(_ folder: Folder) {
    self.folder = folder
    known = Path.status(folder.path + Folder.sessionName).map { Stamp($0) }
  }

  /// Whether another session stands where this one stood.
  package var isOther: Bool {
    if case .otherSession = trouble { true } else { false }
  }

  /// Looks, and says whether anything has changed.
  package mutating func look() -> Bool {
    let before = trouble
    do throws(FolderError) {
      try check()
      trouble = nil
    } catch {
      trouble = error
    }
    return trouble != before
  }

  private mutating func check() throws(FolderError) {
    let stamp = Path.status(folder.path + Folder.sessionName).map { Stamp($0) }
    if stamp == nil || stamp != known {
      known = nil
      try folder.checkIdentity()
      known = stamp
    }
    try folder.checkPermission()
  }
}
