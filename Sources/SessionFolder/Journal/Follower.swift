import SamlingCore

/// What a look at a journal directory found since the look before.
package struct Found: Sendable {
  /// Records that are new, in the one order of all records.
  package var records: [Record] = []
  /// Records that replace ones given before: two lines claim the same number, and these count.
  package var corrections: [Record] = []
  /// Whether a file of our own was touched by somebody else; tell the journal to `check()`.
  package var isOwnTouched = false

  package var isEmpty: Bool { records.isEmpty && corrections.isEmpty && !isOwnTouched }

  /// Sorts the records, and applies corrections to records of the same look.
  fileprivate mutating func settle() {
    if !corrections.isEmpty {
      var latest = Dictionary(corrections.map { ($0.id, $0) }) { $1 }
      records = records.map { latest.removeValue(forKey: $0.id) ?? $0 }
      corrections = latest.values.sorted(by: Record.precedes)
    }
    records.sort(by: Record.precedes)
  }
}

/// Reads a session's journals as they grow, whoever writes them, conflict copies too.
///
/// Notifications are hints: call `poll` when the descriptor becomes readable, and at least every `interval`; where that
/// is nil, at the first tick `patience` or more after the last call. They also tell of what befalls the session's folder
/// itself. Reading never stops at a bad line; `account` tells what was found.
package final class Follower {
  /// The longest time between looks where notifications are not reliable: in two seconds the room has been told.
  package static let backup = Duration.milliseconds(1700)

  private let folder: String
  private let directory: String
  private let own: ActorID?
  private let watch: DirectoryWatch?
  private let mounts: Descriptor?
  private var readings: [String: JournalReading] = [:]
  private var listing: Listing
  private var files: [String: Account.File] = [:]
  private var tally = Account()

  /// Begins to follow; the first `poll` gives everything there is.
  ///
  /// - Parameters:
  ///   - folder: The session.
  ///   - own: The actor whose records the caller has folded already; `poll` leaves them out.
  ///   - isLive: Whether to be notified of changes; one look needs none.
  package init(_ folder: Folder, own: ActorID? = nil, isLive: Bool = true) {
    self.folder = folder.path
    directory = folder.journal
    listing = Listing(directory)
    self.own = own
    watch = isLive ? DirectoryWatch(directory) : nil
    watch?.followPlace(of: folder.path)
    mounts = isLive ? MountTable.watch() : nil
  }

  /// Follows a folder anew that had gone and has come back, perhaps as another one of the same name.
  package func followAnew() {
    _ = watch?.followNames(in: directory)
    watch?.followPlace(of: folder)
  }

  /// Has the descriptor also tell when seats come and go; returns whether it can.
  package func follow(_ presence: Presence) -> Bool {
    guard let watch else { return false }
    return presence.directories.allSatisfy(watch.followNames)
  }

  /// Readable when something may have changed; nil where the system cannot tell.
  package var descriptor: Int32? { watch?.descriptor }

  /// Has urgent data when some disk was mounted anew, which may have made the folder read-only; nil where the system cannot
  /// tell.
  package var mountDescriptor: Int32? { mounts?.number }

  /// How often to look without a notification; nil where notifications are reliable.
  package var interval: Duration? { watch?.isReliable ?? false ? nil : Self.backup }

  /// Everything found so far, for `verify` and for what the seats show.
  package var account: Account {
    var account = tally
    account.files = files.values.sorted { $0.name < $1.name }
    return account
  }

  /// How long after the last look a tick should look again.
  package var patience: Duration { interval == nil ? .seconds(10) : .milliseconds(900) }

  /// Takes pending notifications; call before looking.
  package func silence() { watch?.silence() }

  /// Looks at every journal file, and reads what is new.
  package func poll() -> Found {
    silence()
    var found = Found()
    for name in journalNames() { look(at: name, &found) }
    found.settle()
    return found
  }

  /// The names of the journal files.
  private func journalNames() -> [String] {
    do throws(SystemError) {
      tally.failure = nil
      return try listing.current().filter { $0.hasSuffix(".jsonl") }
    } catch {
      tally.failure = error
      return []
    }
  }

  private func look(at name: String, _ found: inout Found) {
    let path = directory + "/" + name
    guard let status = Path.status(path) else { return }
    guard Path.isFile(status) else {
      // A link or a directory of that name is no journal, and is not followed out of the folder.
      files[name] = Account.File(name: name, failure: SystemError(code: ELOOP))
      return
    }
    var reading = readings.removeValue(forKey: name) ?? JournalReading(path: path)
    defer { readings[name] = reading }
    let change = reading.change(status)
    if case .none = change { return }
    if isOwn(name) {
      if case .replaced = change { found.isOwnTouched = true }
      return reading.skip(status)
    }
    watch?.follow(path)
    if case .replaced = change {
      reading.rewind()
      files[name] = nil
    }
    var file = files.removeValue(forKey: name) ?? Account.File(name: name)
    do throws(SystemError) {
      file.failure = nil
      try reading.read { take($0, line: $1, &file, &found) }
    } catch {
      file.failure = error
    }
    file.tornBytes = reading.tornBytes
    files[name] = file
  }

  /// Whether a file is one that our own journal wrote: `SEAT.ACTOR.SEGMENT.jsonl`, which no copy is called.
  private func isOwn(_ name: String) -> Bool {
    guard let own else { return false }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[1] == own.text[...] && Int(parts[2]) != nil
  }

  private func take(
    _ bytes: UnsafeBufferPointer<UInt8>, line: Int, _ file: inout Account.File, _ found: inout Found
  ) {
    file.lines += 1
    switch RecordLine.decode(bytes) {
    case .unreadable(let fault):
      file.setAside(fault, line: line)
    case .record(let record, let sum, let isIntact, let was):
      file.records += 1
      if isIntact, !was.isEmpty { tally.scrub(record.id, was) }
      if !isIntact { file.flagged.append(Account.Flagged(line: line, id: record.id, sum: sum)) }
      if case .unknown = record.act.deed { file.unknown += 1 }
      sort(record, Account.Version(sum: sum, isIntact: isIntact), &file, &found)
    }
  }

  private func sort(
    _ record: Record, _ version: Account.Version, _ file: inout Account.File, _ found: inout Found
  ) {
    let counts = version.isIntact || tally.isAccepted(record.id, sum: version.sum)
    switch tally.note(record, version) {
    case .new where !counts: withhold(record, version)
    case .new where record.id.actor == own: break
    case .new: found.records.append(record)
    case .duplicate, .scrubbed: file.duplicates += 1
    case .conflict(isWinning: true) where !counts:
      if tally.withheld[record.id] != nil { withhold(record, version) }
    case .conflict(isWinning: true):
      // What was withheld has been given to nobody, so there is nothing to correct.
      if tally.withheld.removeValue(forKey: record.id) == nil {
        found.corrections.append(record)
      } else {
        found.records.append(record)
      }
    case .conflict(isWinning: false): break
    }
    if counts { heed(record, &found) }
  }

  /// Keeps a record back until somebody accepts its line.
  private func withhold(_ record: Record, _ version: Account.Version) {
    guard record.id.actor != own else { return }
    tally.withheld[record.id] = Account.Withheld(record: record, sum: version.sum)
  }

  /// Takes down what a record says of other records, and gives one that has waited for it.
  private func heed(_ record: Record, _ found: inout Found) {
    switch record.act.deed {
    case .accepted(let id, let sum):
      if let accepted = tally.accept(id, sum: sum) { found.records.append(accepted) }
    case .closed(_, let covers): tally.cover(covers, except: own)
    case .events, .undo, .unknown: break
    }
  }
}

/// Finds a journal's own records after its file was taken away.
enum OwnRecords {
  /// The numbers of an actor's records that are complete in a journal directory.
  static func numbers(of actor: ActorID, in directory: String) -> Set<Int> {
    var numbers: Set<Int> = []
    for name in (try? Path.names(in: directory)) ?? [] where name.hasSuffix(".jsonl") {
      var reading = JournalReading(path: directory + "/" + name)
      try? reading.read { bytes, _ in
        if case .record(let record, _, true, _) = RecordLine.decode(bytes), record.id.actor == actor
        {
          numbers.insert(record.id.n)
        }
      }
    }
    return numbers
  }
}
