import SamlingCore

/// A seat that is open on this machine, or was until it died.
package struct LivingSeat: Equatable, Sendable {
  package var seat: SeatKind
  package var actor: ActorID
  /// The process id.
  package var process: Int32
}

/// Which seats of a session are open on this machine, known by file locks that end with their process.
///
/// Each seat has a file `SESSION.SEAT.ACTOR` in the user's own runtime directory, never in the session folder, which
/// may lie on a network. This is a courtesy, not a safeguard: nothing else fails when it does.
package final class Presence {
  private let directory: String
  private let session: String
  /// The file of the time that the seats have agreed on.
  var clockPath: String { "\(directory)/\(session).clock" }
  private var listing: Listing

  /// Prepares the presence of one session.
  ///
  /// - Parameters:
  ///   - session: The id in `session.json`.
  ///   - runtime: `$XDG_RUNTIME_DIR`; nil or empty for a directory of the user's own under `/tmp`.
  /// - Throws: `cannotCreate` where no directory is there that only the user can enter.
  package init(session: String, runtime: String?) throws(FolderError) {
    self.session = session
    let base = runtime.flatMap { $0.isEmpty ? nil : $0 }
    directory = base.map { $0 + "/samling" } ?? "/tmp/samling-\(getuid())"
    listing = Listing(directory)
    do throws(SystemError) {
      try makeDirectory(directory)
    } catch {
      throw FolderError.cannotCreate(path: directory, error)
    }
    guard let found = Path.status(directory), found.st_mode & S_IFMT == S_IFDIR,
      found.st_uid == getuid(), found.st_mode & 0o077 == 0
    else { throw FolderError.cannotCreate(path: directory, SystemError(code: EPERM)) }
  }

  /// Marks a seat as open until the claim is released or the process ends.
  package func claim(_ seat: SeatKind, _ actor: ActorID) throws(FolderError) -> Claim {
    forgetDead(seat)
    let path = "\(directory)/\(session).\(seat.rawValue).\(actor)"
    // The file is locked before it has its name, so that nobody finds it unlocked and takes the seat for dead.
    let temporary = "\(directory)/.\(Chance.name())"
    do throws(SystemError) {
      let file = try Descriptor.open(temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW)
      _ = try retrying { flock(file.number, LOCK_EX | LOCK_NB) }
      try file.writeAll("\(getpid())\n".utf8)
      _ = try retrying { rename(temporary, path) }
      return Claim(path: path, file: file)
    } catch {
      unlink(temporary)
      throw FolderError.cannotCreate(path: path, error)
    }
  }

  /// The session's seats besides `own`: those open on this machine, and those that died without being closed.
  package func seats(besides own: ActorID? = nil) -> (living: [LivingSeat], dead: [LivingSeat]) {
    let names = (try? listing.current()) ?? []
    var (living, dead): ([LivingSeat], [LivingSeat]) = ([], [])
    for name in names where name.hasPrefix(session + ".") {
      if let own, name.hasSuffix(".\(own)") { continue }
      guard let (seat, isAlive) = seat(name) else { continue }
      if isAlive { living.append(seat) } else { dead.append(seat) }
    }
    return (living, dead)
  }

  /// Removes the files of dead seats of a kind, as a new seat takes their place.
  private func forgetDead(_ kind: SeatKind) {
    for dead in seats().dead where dead.seat == kind {
      unlink("\(directory)/\(session).\(kind.rawValue).\(dead.actor)")
    }
  }

  private func seat(_ name: String) -> (LivingSeat, isAlive: Bool)? {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 3, let seat = SeatKind(rawValue: parts[1]),
      let file = try? Descriptor.open(directory + "/" + name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    else { return nil }
    let isAlive = flock(file.number, LOCK_SH | LOCK_NB) != 0
    let text = String(decoding: (try? file.readAll()) ?? [], as: UTF8.self)
    let process = Int32(text.prefix { $0 != "\n" }) ?? 0
    return (LivingSeat(seat: seat, actor: ActorID(parts[2]), process: process), isAlive)
  }
}

/// Marks a seat as open for as long as it is held.
package final class Claim: Sendable {
  private let path: String
  private let file: Descriptor

  init(path: String, file: Descriptor) {
    self.path = path
    self.file = file
  }

  deinit { unlink(path) }
}
