import SamlingCore

/// One session under the sessions home.
package struct SessionEntry: Sendable, Equatable {
  package var folder: Folder
  /// When the latest record was written; nil for a session that nothing has happened in.
  package var latest: Moment?
  /// Whether a day of the agenda has yet to be held or ended.
  package var isUnended: Bool

  /// The folder's name.
  package var name: String { Path(folder.path).name }
  /// The instant that sessions are sorted by: that of the latest record, else when the session was opened.
  package var touched: Moment { max(latest ?? folder.session.opened, folder.session.opened) }
}

/// The directory that holds people's sessions.
package struct SessionsHome: Sendable {
  package let path: String

  /// `$SAMLING_HOME`; where that is nil or empty, `samling` in the user's home.
  package init(samlingHome: String?, home: String) {
    path = samlingHome.flatMap { $0.isEmpty ? nil : $0 } ?? home + "/samling"
  }

  /// The path of the session that a user names: a folder's path, or what one name here begins with, or, where none does,
  /// what a part of one begins with after a hyphen.
  ///
  /// A whole name wins over a longer one that begins with it.
  package func find(_ text: String) throws(FolderError) -> String {
    if isSession(text) { return text }
    if text.contains("/") || text == "." || text == ".." {
      throw access(text, F_OK) == 0
        ? FolderError.notASession(path: text) : FolderError.notFound(path: text)
    }
    let names = names()
    let candidates = Self.candidates(text, in: names)
    if let only = candidates.first, candidates.count == 1 { return path + "/" + only }
    if candidates.isEmpty {
      throw FolderError.unknownSession(
        prefix: text, home: path, nearest: text.nearest(of: names, lacksEnd: true))
    }
    throw FolderError.ambiguous(prefix: text, candidates: candidates)
  }

  private static func candidates(_ text: String, in names: [String]) -> [String] {
    if names.contains(text) { return [text] }
    guard !text.isEmpty else { return [] }
    let begun = names.filter { $0.hasPrefix(text) }
    return begun.isEmpty ? names.filter { $0.contains("-" + text) } : begun
  }

  /// The shortest that a user can type for a session: the first words of its name behind the date, else its name, else
  /// its path.
  package func address(of folder: Folder) -> String {
    let name = Path(folder.path).name
    let names = names()
    guard names.contains(name), Path.resolved("\(path)/\(name)") == Path.resolved(folder.path)
    else { return folder.path }
    let words = name.split(separator: "-")
    // Behind the date as few words as mean no other session.
    let short = words.indices.dropFirst(3).map { words[3...$0].joined(separator: "-") }
    return short.first { Self.candidates($0, in: names) == [name] } ?? name
  }

  /// The names of the folders here that hold a session, the one last sat at first; no journal is read.
  package func latestNames() -> [String] {
    names().map { name in
      let found = Path.status("\(path)/\(name)/journal") ?? Path.status("\(path)/\(name)")
      return (name, found.map { Int(modificationTime($0).tv_sec) } ?? 0)
    }
    .sorted { ($0.1, $0.0) > ($1.1, $1.0) }.map(\.0)
  }

  /// The sessions here with days left in whose journals something was written since an instant, the latest first.
  package func unended(since start: Moment) -> [SessionEntry] {
    latestNames().filter { name in
      let journal = "\(path)/\(name)/journal"
      let files = ((try? Path.names(in: journal)) ?? []).map { "\(journal)/\($0)" }
      return (files + ["\(path)/\(name)" + Folder.sessionName]).contains { file in
        guard let found = Path.status(file) else { return false }
        return Int64(modificationTime(found).tv_sec) * 1000 >= start.milliseconds
      }
    }
    .compactMap(entry).filter(\.isUnended)
  }

  /// Every session here that can be read, the one last touched first.
  ///
  /// Reads all their journals.
  package func list() -> [SessionEntry] {
    names().compactMap(entry).sorted { ($0.touched, $0.name) > ($1.touched, $1.name) }
  }

  private func entry(_ name: String) -> SessionEntry? {
    guard let folder = try? Folder.open(path + "/" + name) else { return nil }
    let records = Follower(folder, isLive: false).poll().records
    return SessionEntry(
      folder: folder, latest: records.last?.time.moment,
      isUnended: Self.isUnended(folder.session.agenda, records))
  }

  /// The names of the folders here that hold a session.
  package func names() -> [String] {
    ((try? Path.names(in: path)) ?? []).filter { isSession(path + "/" + $0) }
  }

  private func isSession(_ path: String) -> Bool {
    access(path + Folder.sessionName, F_OK) == 0
  }

  /// Whether a day has not ended; a day counts as begun again where something was done in it after its end.
  private static func isUnended(_ agenda: Agenda, _ records: [Record]) -> Bool {
    var ended: Set<Int> = []
    for record in standing(records) {
      guard case .events(let events) = record.act.deed else { continue }
      for event in events {
        if case .dayEnded(let day) = event { ended.insert(day) }
        if case .dayOpened(let day, _, _, _) = event { ended.remove(day) }
      }
    }
    return ended.count < max(agenda.days.count, 1)
  }

  /// The records that were not undone; an undo that was itself undone does nothing.
  private static func standing(_ records: [Record]) -> [Record] {
    var undone: Set<RecordID> = []
    let latestFirst = records.reversed().filter { record in
      if undone.contains(record.id) { return false }
      if case .undo(let id) = record.act.deed { undone.insert(id) }
      return true
    }
    return latestFirst.reversed()
  }
}
