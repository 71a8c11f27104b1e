/// Names one launch of one seat, which alone writes its journal files: ten letters and digits.
package struct ActorID: Identifier, Comparable {
  package let text: String
  package init(_ text: String) { self.text = text }
  package static func < (a: ActorID, b: ActorID) -> Bool { a.text < b.text }
}

/// Names one record by its actor and its place among that actor's, gapless from 1: `k7f2q9abcd/42`.
package struct RecordID: Hashable, Codable, Sendable, Comparable {
  package var actor: ActorID
  package var n: Int

  package init(actor: ActorID, n: Int) {
    self.actor = actor
    self.n = n
  }

  package static func < (a: RecordID, b: RecordID) -> Bool {
    a.actor == b.actor ? a.n < b.n : a.actor < b.actor
  }
}

/// When a record was written, so that records of several writers have one order.
///
/// Never goes back for one writer, and is later than every record the writer had read.
package struct HybridTime: Hashable, Codable, Sendable, Comparable {
  package var moment: Moment
  /// Tells apart what was written within one millisecond.
  package var counter: Int

  package init(moment: Moment, counter: Int = 0) {
    self.moment = moment
    self.counter = counter
  }

  package static func < (a: HybridTime, b: HybridTime) -> Bool {
    a.moment == b.moment ? a.counter < b.counter : a.moment < b.moment
  }

  /// How far another writer's clock may be ahead and still be adopted.
  package static let trusted = Duration.seconds(60)

  /// The time of the next record: later than this one and than every trusted time that was read.
  package func next(at now: Moment, after seen: HybridTime? = nil) -> HybridTime {
    var latest = self
    if let seen, seen > latest, seen.moment - now <= Self.trusted { latest = seen }
    return now > latest.moment
      ? HybridTime(moment: now) : HybridTime(moment: latest.moment, counter: latest.counter + 1)
  }
}

/// The kinds of seat, as they stand in journal file names and in the log.
package enum SeatKind: String, Codable, Sendable, CaseIterable {
  case facilitator, notes, scores, projector
  /// One command from a shell or a script.
  case command = "do"
}

/// What somebody did: a name for people, and the facts it carries.
package struct Act: Equatable, Sendable {
  /// The command's word in the table of commands: `next`, `extend`, `undo`.
  package var kind: String
  package var deed: Deed

  package init(kind: String, deed: Deed) {
    self.kind = kind
    self.deed = deed
  }

  /// The kind of an act by which a seat closes.
  package static let closing = "closed"
  /// The kind of an act that takes a note's text out.
  package static let redacting = "redact"
  /// The kind of an act that accepts a damaged record.
  package static let accepting = "accept"

  /// What an act does to the session.
  package enum Deed: Equatable, Sendable {
    case events([Event])
    /// Takes back one act; taking back an undo brings back its act.
    indirect case undo(of: RecordID)
    /// A seat closed, having shown this digest of all records of each actor up to a number.
    indirect case closed(digest: String, covers: [RecordID])
    /// A person took a record for right whose line fails its checksum; `sum` is that of the line as it was seen.
    indirect case accepted(RecordID, sum: UInt32)
    /// A deed of a kind or version that this program does not know: its JSON is kept, and it is skipped.
    indirect case unknown(json: String)
  }
}

/// One act in the journal.
package struct Record: Equatable, Sendable, Identifiable {
  package var id: RecordID
  package var time: HybridTime
  package var seat: SeatKind
  /// When it happened, which may be before it was written.
  package var at: Moment
  package var act: Act

  package init(id: RecordID, time: HybridTime, seat: SeatKind, at: Moment, act: Act) {
    self.id = id
    self.time = time
    self.seat = seat
    self.at = at
    self.act = act
  }

  /// The one order of all records, the same on every machine.
  package static func precedes(_ a: Record, _ b: Record) -> Bool {
    a.time == b.time ? a.id < b.id : a.time < b.time
  }
}
