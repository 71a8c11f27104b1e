import SamlingCore

/// A session folder on the disk: where its parts are, and what `session.json` says.
///
///     session.json                            write-once
///     agenda.md                               the text as opened, for people
///     .gitattributes                          for those who share the folder by git
///     journal/SEAT.ACTOR.SEGMENT.jsonl        truth; one writer per file
///     people/  drafts/                        made when first needed
///
/// Directories are 0700 and files 0600.
package struct Folder: Equatable, Sendable {
  package let path: String
  package let session: SessionFile

  package var journal: String { path + "/journal" }
  package var people: String { path + "/people" }
  package var drafts: String { path + "/drafts" }
  static let sessionName = "/session.json"
  /// Keeps git from changing a journal's lines, and lets two writers of one file, which there never should be, be seen.
  private static let attributes = "journal/*.jsonl -text -merge\npeople/*.jsonl -text -merge\n"

  /// Makes a session folder for an agenda; the directory may exist, but not hold a session.
  ///
  /// - Parameters:
  ///   - path: Where to make it; missing directories above are made too.
  ///   - agenda: The agenda as read, with its ids.
  ///   - names: The names of the agenda's persons, which are written to `people/` alone.
  ///   - actor: Who listed them.
  ///   - text: The agenda's text, for `agenda.md`, without names of persons.
  ///   - source: The agenda file's name, by which `run` finds the session again.
  ///   - now: When it is opened.
  ///   - isRehearsal: Whether it is a rehearsal's.
  ///   - choices: What was chosen when the agenda was read.
  /// - Returns: The folder, with its new session id.
  /// - Throws: `exists` where a session is there already; else `cannotCreate` or `cannotWrite`.
  package static func create(
    at path: String, agenda: Agenda, names: [PersonName] = [],
    by actor: ActorID = ActorID(Chance.name()), text: String, source: String, at now: Moment,
    isRehearsal: Bool = false, choices: ProgrammeChoices = ProgrammeChoices()
  ) throws(FolderError) -> Folder {
    let path = tidy(path)
    do throws(SystemError) {
      try makeDirectory(path)
      // Synced together with the name of `session.json`.
      try makeDirectory(path + "/journal", isSynced: false)
    } catch {
      throw FolderError.cannotCreate(path: path, error)
    }
    let session = SessionFile(
      id: Chance.name(), opened: now, source: source, isRehearsal: isRehearsal,
      choices: choices, agenda: agenda)
    let folder = Folder(path: path, session: session)
    // Written first, so that a session never lacks its names.
    if access(path + sessionName, F_OK) != 0 {
      try folder.keep(names, seat: .facilitator, actor: actor, isNew: true)
    }
    try createAtomically(path + sessionName, session.text)
    try replaceAtomically(path + "/agenda.md", Array(text.utf8), isSynced: false)
    try replaceAtomically(path + "/.gitattributes", Array(attributes.utf8), isSynced: false)
    return folder
  }

  /// Reads the session at a path.
  package static func open(_ path: String) throws(FolderError) -> Folder {
    let path = tidy(path)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Descriptor.open(path + sessionName, O_RDONLY | O_NONBLOCK).readAll()
    } catch  where error.code == ENOENT || error.code == ENOTDIR {
      guard access(path, F_OK) == 0 else { throw FolderError.notFound(path: path) }
      throw FolderError.notASession(path: path)
    } catch {
      throw FolderError.cannotRead(path: path + sessionName, error)
    }
    let folder = Folder(path: path, session: try SessionFile(bytes, path: path + sessionName))
    for part in [folder.journal, folder.people, folder.drafts] { try folder.checkNoLink(part) }
    return folder
  }

  /// Makes one of the folder's own directories where it is missing; the folder itself must be there, and unless it is
  /// being made still hold this session.
  package func makePart(_ part: String, isNew: Bool = false) throws(FolderError) {
    if !isNew { try checkIdentity() }
    try checkNoLink(part)
    do throws(SystemError) {
      try makeDirectory(part)
    } catch {
      throw FolderError.cannotCreate(path: part, error)
    }
  }

  /// Makes sure that one of the folder's own directories is no link, by which names could be written elsewhere.
  private func checkNoLink(_ part: String) throws(FolderError) {
    if let found = Path.status(part), found.st_mode & S_IFMT == S_IFLNK {
      throw FolderError.cannotRead(path: part, SystemError(code: ELOOP))
    }
  }

  private static func tidy(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
