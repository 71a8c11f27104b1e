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
    /// How many more were set aside than are listed there.
    package var moreSetAside = 0
    /// Records whose checksum fails.
    package var flagged: [Flagged] = []
    /// Bytes after the last newline: a line that was never completed, or is being written.
    package var tornBytes = 0
    /// The error that kept the file from being read; nil where there was none.
    package var failure: SystemError?

    /// How many lines are listed one by one, so that a file of nothing but lines takes no more memory than its size.
    private static let mostListed = 1000

    mutating func setAside(_ fault: LineFault, line: Int) {
      if setAside.count < Self.mostListed {
        setAside.append(SetAside(line: line, fault: fault))
      } else {
        moreSetAside += 1
      }
    }
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
    /// The checksum that its bytes have.
    package var sum: UInt32
  }

  /// A record that does not count until somebody accepts it, because its line fails its checksum.
  package struct Withheld: Equatable, Sendable {
    package var record: Record
    /// The checksum that its bytes have.
    package var sum: UInt32
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

  /// The records that no other line makes up for and nobody has accepted.
  package internal(set) var withheld: [RecordID: Withheld] = [:]
  /// The lines that somebody accepted, by their records.
  private var accepted: [RecordID: Set<UInt32>] = [:]
  /// The sums of lines that were scrubbed, by their records: what comes back of them from elsewhere counts no more.
  package private(set) var scrubbed: [RecordID: Set<UInt32>] = [:]
  /// The highest number of each actor that a seat says, as it closed, to have read.
  private var covered: [ActorID: Int] = [:]

  /// The number of records that are there, each once.
  package var count: Int { writers.values.reduce(0) { $0 + $1.count } }
  /// The latest time among all records.
  package var latest: HybridTime? { writers.values.map(\.latest).max() }
  /// The missing numbers of each actor that lacks some.
  ///
  /// Those that a seat read before it closed, and that are there no more, are among them.
  package var gaps: [ActorID: [ClosedRange<Int>]] {
    var gaps = writers.mapValues(\.gaps)
    for (actor, last) in covered {
      let there = writers[actor]?.seen.last ?? 0
      if last > there { gaps[actor, default: []].append((there + 1)...last) }
    }
    return gaps.filter { !$0.value.isEmpty }
  }

  /// How many things are wrong: lines that are no records or don't count, files that can't be read, records that are
  /// missing or in two versions.
  ///
  /// A torn tail, a duplicate and a record of unknown kind are not faults: the first was never a record, the second
  /// counts once, and the third is a newer program's.
  package var faults: Int {
    let missing = gaps.values.joined().reduce(0) { $0 + $1.count }
    let unread = files.count { $0.failure != nil } + (failure == nil ? 0 : 1)
    return files.reduce(withheld.count) { $0 + $1.setAside.count + $1.moreSetAside } + missing
      + unread
      + conflicts.count { withheld[$0] == nil }
  }

  /// Whether somebody accepted a line as it stands.
  package func isAccepted(_ id: RecordID, sum: UInt32) -> Bool {
    accepted[id]?.contains(sum) ?? false
  }

  /// Takes down a line that somebody accepted; returns its record where that has waited for it.
  mutating func accept(_ id: RecordID, sum: UInt32) -> Record? {
    accepted[id, default: []].insert(sum)
    guard let waiting = withheld[id], waiting.sum == sum else { return nil }
    withheld[id] = nil
    return waiting.record
  }

  /// Takes down that a record's line stands for others, whose texts were taken out.
  mutating func scrub(_ id: RecordID, _ sums: [UInt32]) {
    scrubbed[id, default: []].formUnion(sums)
  }

  /// Takes down what a closing seat says to have read, except of one actor, whose records nobody reads here.
  mutating func cover(_ records: [RecordID], except own: ActorID?) {
    for id in records where id.actor != own {
      covered[id.actor] = max(covered[id.actor] ?? 0, id.n)
    }
  }

  /// How a record's line compares with those read before.
  enum Verdict { case new, duplicate, scrubbed, conflict(isWinning: Bool) }

  /// Adds a record's line, and says whether it is new.
  mutating func note(_ record: Record, _ version: Version) -> Verdict {
    let id = record.id
    let old = scrubbed[id] ?? []
    let blank = Writer(seat: record.seat, latest: record.time)
    if old.contains(version.sum), writers[id.actor]?.seen[id.n] != nil { return .scrubbed }
    let earlier = writers[id.actor, default: blank].take(version, record, old)
    guard let earlier else { return .new }
    if earlier.sum == version.sum { return .duplicate }
    if old.contains(earlier.sum) { return .conflict(isWinning: true) }
    conflicts.insert(id)
    return .conflict(isWinning: version.wins(over: earlier))
  }
}

extension Account.Writer {
  /// Keeps the line that counts, one that stands for scrubbed lines before those; returns the one that was there before.
  fileprivate mutating func take(
    _ version: Account.Version, _ record: Record, _ scrubbed: Set<UInt32>
  ) -> Account.Version? {
    let earlier = seen[record.id.n]
    if earlier.map({ scrubbed.contains($0.sum) || version.wins(over: $0) }) ?? true {
      seen.set(version, at: record.id.n)
    }
    latest = max(latest, record.time)
    return earlier
  }
}
