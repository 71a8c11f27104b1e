/// All records of a session in their one order, and the session they fold to.
///
/// Records may come in any order, singly or in batches, and more than once. Folding waits until the session
/// is asked for; a late record rolls back to a checkpoint before it, and only the tail is applied again.
package struct Ledger: Sendable {
  /// Every record that was taken in, undone ones too, in the one order.
  package private(set) var records: [Record] = []
  /// When somebody last did anything at the gathering; nil where nobody has.
  package var lastAct: Moment? { records.lazy.filter { !$0.isClosing }.map(\.at).max() }

  /// How many times a record was applied, for measuring.
  package private(set) var applications = 0

  /// Goes up whenever records are taken in.
  package private(set) var changes = 0

  /// The names of persons, given to every session that is asked for.
  package var people = People() {
    didSet { changes += 1 }
  }

  /// A session as it stood after a number of records.
  private struct Checkpoint: Sendable {
    /// How many records are folded into it.
    var count: Int
    var session: Session
  }

  /// When each actor's records were written, by their numbers.
  private var times: [ActorID: NumberedList<HybridTime>] = [:]
  private var undone: Set<RecordID> = []
  private var undos: [Record] = []
  private var undoTargets: Set<RecordID> = []
  private let start: Session
  /// The last frozen picture that was worked out, with the record that froze it and that record's place.
  private var still: (id: RecordID, place: Int, frozen: Frozen)?
  private var folded: Checkpoint
  private var checkpoints: [Checkpoint] = []
  /// The place of the earliest late record since the last fold; more are likely to come just after it.
  private var lateness: Int?
  /// How many records are folded at least before a new checkpoint is taken.
  private static let stride = 16
  /// How many of the latest checkpoints stay this close; older ones stand further apart.
  private static let closeCheckpoints = 16
  private static let mostCheckpoints = 48
  /// How many records before the last are near enough to be gone back to.
  private static let near = 8192

  package init(agenda: Agenda) {
    start = Session(agenda: agenda)
    folded = Checkpoint(count: 0, session: start)
  }

  /// Takes in new records; one with a known id replaces the record that had it.
  package mutating func insert(_ new: [Record]) {
    var fresh: [Record] = []
    for record in new {
      if time(of: record.id) != nil {
        guard let place = index(of: record.id), records[place] != record else { continue }
        records.remove(at: place)
        undos.removeAll { $0.id == record.id }
        rollBack(to: place)
      }
      times[record.id.actor, default: NumberedList()].set(record.time, at: record.id.n)
      fresh.append(record)
    }
    guard !fresh.isEmpty else { return }
    changes += 1
    merge(fresh.sorted(by: Record.precedes))
  }

  package mutating func insert(_ record: Record) { insert([record]) }

  /// The session that all records so far fold to.
  ///
  /// - Complexity: O(records that came since it was last asked for, and what stands after the first of them).
  package mutating func session() -> Session {
    while folded.count < records.count {
      let record = records[folded.count]
      if !undone.contains(record.id) {
        folded.session.apply(record)
        applications += 1
      }
      folded.count += 1
      if folded.count == lateness || isCheckpointDue { takeCheckpoint() }
    }
    lateness = nil
    folded.session.people = people
    folded.session.keepUnrolled()
    return folded.session
  }

  /// What the room sees while its picture stands still; nil while it moves.
  ///
  /// It is folded from the records up to the freezing one, so every machine shows the same picture, whenever it starts;
  /// acts that were undone since then still show.
  ///
  /// - Complexity: O(records before the freezing one), once.
  package mutating func frozen() -> Frozen? {
    guard let id = session().frozenBy, let place = index(of: id) else {
      still = nil
      return nil
    }
    if let still, still.id == id, still.place == place { return still.frozen }
    var before = Ledger(agenda: startingAgenda)
    before.people = people
    // What was taken out since then is not to be read on a picture that stands still.
    before.insert(records[...place].map { $0.withoutText(of: redacted) })
    let frozen = Frozen(session: before.session(), at: records[place].at)
    still = (id, place, frozen)
    return frozen
  }

  /// The agenda that the session began with.
  package var startingAgenda: Agenda { start.agenda }

  /// The record under an id, if it has been read.
  package func record(_ id: RecordID) -> Record? {
    index(of: id).map { records[$0] }
  }

  /// Whether an act is taken back as things stand.
  package func isUndone(_ id: RecordID) -> Bool { undone.contains(id) }

  /// The latest time in the ledger that a clock at `now` may trust.
  package func latestTime(at now: Moment) -> HybridTime? {
    records.last { $0.time.moment - now <= HybridTime.trusted }?.time
  }

  // MARK: Order

  private mutating func merge(_ batch: [Record]) {
    guard let first = batch.first else { return }
    if let last = records.last, Record.precedes(first, last) {
      let place = position(of: first)
      rollBack(to: place)
      lateness = min(lateness ?? place, place)
      records.replaceSubrange(place..., with: Self.merged(records[place...], batch))
    } else {
      records += batch
    }
    let newUndos = batch.filter(\.isUndo)
    if !newUndos.isEmpty || batch.contains(where: { undoTargets.contains($0.id) }) {
      undoTargets.formUnion(newUndos.compactMap(\.undoes))
      undos = Self.merged(undos[...], newUndos)
      settleUndos()
    }
  }

  private static func merged(_ a: ArraySlice<Record>, _ b: [Record]) -> [Record] {
    var result: [Record] = []
    result.reserveCapacity(a.count + b.count)
    var left = a.startIndex
    var right = b.startIndex
    while left < a.endIndex, right < b.endIndex {
      if Record.precedes(b[right], a[left]) {
        result.append(b[right])
        right += 1
      } else {
        result.append(a[left])
        left += 1
      }
    }
    return result + a[left...] + b[right...]
  }

  /// The place of the first record that does not precede this one.
  private func position(of record: Record) -> Int {
    var low = 0
    var high = records.count
    while low < high {
      let middle = (low + high) / 2
      if Record.precedes(records[middle], record) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func time(of id: RecordID) -> HybridTime? { times[id.actor]?[id.n] }

  private func index(of id: RecordID) -> Int? {
    guard let time = time(of: id) else { return nil }
    var low = 0
    var high = records.count
    while low < high {
      let middle = (low + high) / 2
      let other = records[middle]
      let isBefore = other.time == time ? other.id < id : other.time < time
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low < records.count && records[low].id == id ? low : nil
  }

  // MARK: Undo

  /// Works out which acts are taken back: from the last undo to the first, each that is not itself undone takes back
  /// its act.
  private mutating func settleUndos() {
    var taken: Set<RecordID> = []
    for undo in undos.reversed() where !taken.contains(undo.id) {
      guard let target = undo.undoes, let time = time(of: target),
        time == undo.time ? target < undo.id : time < undo.time
      else { continue }
      taken.insert(target)
    }
    let changed = taken.symmetricDifference(undone)
    undone = taken
    let places = changed.compactMap(index(of:))
    if let earliest = places.min() { rollBack(to: earliest) }
  }

  // MARK: Checkpoints

  /// Unfolds all records from this place on.
  private mutating func rollBack(to place: Int) {
    guard folded.count > place else { return }
    while let last = checkpoints.last, last.count > place { checkpoints.removeLast() }
    folded = checkpoints.last ?? Checkpoint(count: 0, session: start)
  }

  /// Whether so many records are folded since the last checkpoint that another is worth its copy.
  ///
  /// Where many are to be folded at once, those of the last few thousand are likely to be gone back to, and the last of
  /// all likeliest.
  private var isCheckpointDue: Bool {
    let left = records.count - folded.count
    let since = folded.count - (checkpoints.last?.count ?? 0)
    return left < Self.near && since >= max(Self.stride, left / 4)
  }

  private mutating func takeCheckpoint() {
    checkpoints.append(folded)
    guard checkpoints.count > Self.mostCheckpoints else { return }
    // The latest checkpoints stand closest: most late records and most undos are about what just happened.
    let far = checkpoints.count - Self.closeCheckpoints
    checkpoints = checkpoints.enumerated().filter { index, _ in
      index >= far || index.isMultiple(of: 2)
    }.map(\.element)
  }
}

/// A session as it stood when the room's picture was frozen.
package struct Frozen: Sendable {
  package var session: Session
  package var at: Moment
}

extension Record {
  /// The act that this one takes back, if it is an undo.
  package var undoes: RecordID? {
    if case .undo(let target) = act.deed { target } else { nil }
  }

  var isUndo: Bool { undoes != nil }
}
