import SamlingCore

/// The contents of a journal directory, with every line accounted for.
package struct Account: Equatable, Sendable {
  /// One journal file, by its name.
  package struct File: Equatable, Sendable {
    package var name: String
    /// Complete lines, of which `records` are records; the others stand in `setAside`.
    package var lines = 0
    package var records = 0
    /// Records whose line we had already, from this file or another.
    package var duplicates = 0
    /// Records of a kind or version we do not know; kept and skipped.
    package var unknown = 0
    package var setAside: [SetAside] = []
    /// Records whose checksum fails; applied all the same.
    package var flagged: [Flagged] = []
    /// Bytes after the last newline: a line that was never completed, or is being written.
    package var tornBytes = 0
    /// The error that kept the file from being read; nil where there was none.
    package var failure: SystemError?
  }

  /// A line that is not a record.
  package struct SetAside: Equatable, Sendable {
    /// The line's number, from 1.
    package var line: Int
    package var fault: LineFault
  }

  /// A record whose line does not agree with its checksum.
  package struct Flagged: Equatable, Sendable {
    /// The line's number, from 1.
    package var line: Int
    package var id: RecordID
  }

  /// What is known of one launch of one seat.
  package struct Writer: Equatable, Sendable {
    package var seat: SeatKind
    /// The time of its latest record.
    package var latest: HybridTime
    /// Which line counts, for each record number.
    var seen = NumberedList<Version>()

    package var count: Int { seen.count }
    /// The missing numbers below the highest.
    package var gaps: [ClosedRange<Int>] { seen.gaps }
  }

  /// Tells apart two lines that claim to be the same record.
  struct Version: Equatable, Sendable {
    var sum: UInt32
    var isIntact: Bool

    /// Whether this line counts: an intact one wins, else the one with the smaller sum.
    func wins(over other: Version) -> Bool {
      isIntact == other.isIntact ? sum < other.sum : isIntact
    }
  }

  /// The error that kept the journal directory from being read; nil where there was none.
  package internal(set) var failure: SystemError?
  /// The journal files, sorted by name.
  package internal(set) var files: [File] = []
  package internal(set) var writers: [ActorID: Writer] = [:]
  /// The records of which there are two different lines.
  package internal(set) var conflicts: Set<RecordID> = []

  /// The number of records that count, each once.
  package var count: Int { writers.values.reduce(0) { $0 + $1.count } }
  /// The latest time among all records.
  package var latest: HybridTime? { writers.values.map(\.latest).max() }
  /// The missing numbers of each actor that lacks some.
  package var gaps: [ActorID: [ClosedRange<Int>]] {
    writers.mapValues(\.gaps).filter { !$0.value.isEmpty }
  }

  /// How a record's line compares with those read before.
  enum Verdict { case new, duplicate, conflict(isWinning: Bool) }

  /// Adds a record's line, and says whether it is new.
  mutating func note(_ record: Record, _ version: Version) -> Verdict {
    let id = record.id
    let blank = Writer(seat: record.seat, latest: record.time)
    let earlier = writers[id.actor, default: blank].take(version, record)
    guard let earlier else { return .new }
    if earlier.sum == version.sum { return .duplicate }
    conflicts.insert(id)
    return .conflict(isWinning: version.wins(over: earlier))
  }
}

extension Account.Writer {
  /// Keeps the line that counts; returns the one that was there before.
  fileprivate mutating func take(
    _ version: Account.Version, _ record: Record
  ) -> Account.Version? {
    let earlier = seen[record.id.n]
    if earlier.map(version.wins) ?? true { seen.set(version, at: record.id.n) }
    latest = max(latest, record.time)
    return earlier
  }
}
