import JSON
import SamlingCore

/// Records that a session's disk did not take, kept elsewhere until it does.
package struct RescueFile: Equatable, Sendable {
  package let path: String
  /// The id of the session they belong to.
  package let session: String
  /// Where that session's folder was.
  package let folder: String
  package let seat: SeatKind
  package let actor: ActorID
  /// How many records the file has.
  package let count: Int
}

/// A directory of rescue files, which only its user may enter.
///
/// One file for each journal, `SESSION.SEAT.ACTOR.jsonl`: a first line `{"rescue":1,"session":…,"folder":…,
/// "seat":…,"actor":…}`, then the records' lines as they would have stood in the journal.
package struct RescueDirectory: Sendable {
  package let path: String

  /// The first line of a rescue file.
  private struct Heading: Codable {
    var rescue = 1
    var session: String
    var folder: String
    var seat: SeatKind
    var actor: ActorID
  }

  /// Under `$XDG_STATE_HOME`, or where that is nil or empty `.local/state` in the user's home.
  package init(state: String?, home: String) {
    let base = state.flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/state"
    path = base + "/samling/rescue"
  }

  package init(path: String) { self.path = path }

  /// Whether nobody else owns the directory, or may enter it.
  private var isOwn: Bool {
    guard let found = Path.status(path) else { return false }
    return found.st_mode & S_IFMT == S_IFDIR && found.st_uid == getuid()
      && found.st_mode & 0o077 == 0
  }

  /// Writes the lines that `Journal.close` returned; makes no file where there are none.
  ///
  /// - Returns: The file's path, to be told to the user.
  package func keep(
    _ lines: [[UInt8]], of journal: Journal
  ) throws(FolderError) -> String? {
    guard !lines.isEmpty else { return nil }
    do throws(SystemError) {
      try makeDirectory(path)
    } catch {
      throw FolderError.cannotCreate(path: path, error)
    }
    guard isOwn else { throw FolderError.cannotCreate(path: path, SystemError(code: EPERM)) }
    let session = journal.folder.session.id
    let heading = Heading(
      session: session, folder: journal.folder.path, seat: journal.seat, actor: journal.actor)
    let file = "\(path)/\(session).\(journal.seat.rawValue).\(journal.actor).jsonl"
    let first = (try? JSONText.bytes(of: heading)) ?? []
    try replaceAtomically(file, first + [RecordLine.newline] + lines.joined())
    return file
  }

  /// The rescue files of one session, or of all.
  package func list(session: String? = nil) -> [RescueFile] {
    let names = isOwn ? (try? Path.names(in: path)) ?? [] : []
    return names.compactMap(read).filter { session == nil || $0.session == session }
  }

  private func read(_ name: String) -> RescueFile? {
    let file = path + "/" + name
    guard name.hasSuffix(".jsonl"), let (first, rest) = try? parts(file),
      let heading = try? JSONText.value(Heading.self, from: first)
    else { return nil }
    return RescueFile(
      path: file, session: heading.session, folder: heading.folder, seat: heading.seat,
      actor: heading.actor, count: rest.count { $0 == RecordLine.newline })
  }

  private func parts(_ file: String) throws(SystemError) -> ([UInt8], [UInt8]) {
    let bytes = try Descriptor.open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).readAll()
    let end = bytes.firstIndex(of: RecordLine.newline) ?? bytes.endIndex
    return (Array(bytes[..<end]), Array(bytes[end...].dropFirst()))
  }

  /// Puts the records into the session's journal as a segment of their own, and takes the file away.
  ///
  /// Adopting twice does no harm: records identify themselves, and count once.
  package func adopt(_ rescue: RescueFile, into folder: Folder) throws(FolderError) {
    let lines: [UInt8]
    do throws(SystemError) {
      lines = try parts(rescue.path).1
    } catch {
      throw FolderError.cannotRead(path: rescue.path, error)
    }
    try folder.makePart(folder.journal)
    let stem = "\(folder.journal)/\(rescue.seat.rawValue).\(rescue.actor)"
    try createAtomically("\(stem).rescue-\(Chance.name(length: 4)).jsonl", lines)
    unlink(rescue.path)
  }
}
