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
/// may lie on a network, and one in a directory of the user's own under `/tmp`, for seats that were started with another
/// runtime directory. This is a courtesy, not a safeguard: nothing else fails when it does.
package final class Presence {
  /// The runtime directory first.
  private var places: [Listing]
  private let session: String
  var directories: [String] { places.map(\.directory) }
  /// The file of the time that the seats have agreed on.
  var clockPath: String { "\(places[0].directory)/\(session).clock" }

  /// Prepares the presence of one session.
  ///
  /// - Parameters:
  ///   - session: The id in `session.json`.
  ///   - runtime: `$XDG_RUNTIME_DIR`; nil or empty for a directory of the user's own under `/tmp`.
  /// - Throws: `cannotCreate` where no directory is there that only the user can enter.
  package init(session: String, runtime: String?) throws(FolderError) {
    self.session = session
    let common = "/tmp/samling-\(getuid())"
    let own = runtime.flatMap { $0.isEmpty ? nil : $0 + "/samling" } ?? common
    try Self.prepare(own)
    places = [Listing(own)]
    if own != common, (try? Self.prepare(common)) != nil { places.append(Listing(common)) }
  }

  /// Makes a directory that only the user can enter.
  private static func prepare(_ directory: String) throws(FolderError) {
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
    let name = "\(session).\(seat.rawValue).\(actor)"
    var files = [try Self.claim(name, in: places[0].directory)]
    for place in places.dropFirst() {
      if let other = try? Self.claim(name, in: place.directory) { files.append(other) }
    }
    return Claim(files)
  }

  /// Makes and locks a claim's file in one directory.
  private static func claim(
    _ name: String, in directory: String
  ) throws(FolderError) -> (path: String, file: Descriptor) {
    let path = "\(directory)/\(name)"
    // The file is locked before it has its name, so that nobody finds it unlocked and takes the seat for dead.
    let temporary = "\(directory)/.\(Chance.name())"
    do throws(SystemError) {
      let file = try Descriptor.open(temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW)
      _ = try retrying { flock(file.number, LOCK_EX | LOCK_NB) }
      try file.writeAll("\(getpid())\n".utf8)
      _ = try retrying { rename(temporary, path) }
      return (path, file)
    } catch {
      unlink(temporary)
      throw FolderError.cannotCreate(path: path, error)
    }
  }

  /// Whether somebody may have come or gone since the last look; a seat that died without being closed tells nothing.
  package var isStale: Bool { places.contains(where: \.isStale) }

  /// The session's seats besides `own`: those open on this machine, and those that died without being closed.
  package func seats(besides own: ActorID? = nil) -> (living: [LivingSeat], dead: [LivingSeat]) {
    var (living, dead): ([LivingSeat], [LivingSeat]) = ([], [])
    for index in places.indices {
      let names = (try? places[index].current()) ?? []
      for name in names where name.hasPrefix(session + ".") {
        if let own, name.hasSuffix(".\(own)") { continue }
        guard let (seat, isAlive) = seat(name, in: places[index].directory),
          !(living + dead).contains(where: { $0.actor == seat.actor })
        else { continue }
        if isAlive { living.append(seat) } else { dead.append(seat) }
      }
    }
    return (living, dead)
  }

  /// Removes the files of dead seats of a kind, as a new seat takes their place.
  private func forgetDead(_ kind: SeatKind) {
    for dead in seats().dead where dead.seat == kind {
      for place in places {
        unlink("\(place.directory)/\(session).\(kind.rawValue).\(dead.actor)")
      }
    }
  }

  private func seat(_ name: String, in directory: String) -> (LivingSeat, isAlive: Bool)? {
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
  private let files: [(path: String, file: Descriptor)]

  fileprivate init(_ files: [(path: String, file: Descriptor)]) { self.files = files }

  deinit {
    for (path, _) in files { unlink(path) }
  }
}
