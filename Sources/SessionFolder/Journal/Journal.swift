import SamlingCore

/// One actor's journal: numbers its acts, writes them in its own thread, and tells when they are on the disk.
///
/// `append` returns at once. The descriptor becomes readable when `state` has changed; call `silence()`
/// first, then read `state`. Nothing is made on the disk, and no thread runs, before the first act. Between
/// acts the thread sleeps; while the disk refuses it tries again every two seconds.
///
/// Call `close` at the end. Safe to share: `monitor` guards everything that changes except the segment, which only the
/// writing thread uses.
package final class Journal: @unchecked Sendable {
  package let actor: ActorID
  package let seat: SeatKind
  package let folder: Folder
  let bell: Bell
  let monitor = Monitor()

  /// Guarded by `monitor`.
  var backlog = Backlog()
  private var time = HybridTime(moment: Moment(milliseconds: 0))
  var isRunning = false
  var isClosing = false
  var isChecking = false
  var retry: ContinuousClock.Instant?

  /// Only the writing thread uses it.
  var segment: Segment?
  var segmentNumber = 1
  var hasTriedLast = false
  /// Whether to write record by record, because a write failed.
  var isCautious = false
  /// Whether records once saved may be gone.
  var isInDoubt = false

  /// Begins a journal under a new actor id; nothing is written yet.
  package init(
    folder: Folder, seat: SeatKind, actor: ActorID = ActorID(Chance.name())
  ) throws(FolderError) {
    self.folder = folder
    self.seat = seat
    self.actor = actor
    do throws(SystemError) {
      bell = try Bell()
    } catch {
      throw FolderError.cannotCreate(path: folder.journal, error)
    }
  }

  /// Readable when `state` has changed since the last `silence()`.
  package var descriptor: Int32 { bell.descriptor }

  package func silence() { bell.silence() }

  package var state: SaveState { monitor.locked { backlog.state } }

  /// The lines that the disk does not have.
  package var unsaved: [[UInt8]] {
    monitor.locked { backlog.waiting.map { backlog.lines[$0].bytes } }
  }

  /// Makes an act a record and sends it to the disk.
  ///
  /// - Parameters:
  ///   - act: What was done.
  ///   - at: When it happened; nil for now.
  ///   - now: The present instant.
  ///   - seen: The latest time among the records this seat has read.
  /// - Returns: The record, to be folded at once.
  /// - Throws: `tooLong` for an act that no line can hold, `closed` after `close`. `state` tells of errors of the disk.
  package func append(
    _ act: Act, at: Moment? = nil, now: Moment, after seen: HybridTime? = nil
  ) throws(FolderError) -> Record {
    try monitor.locked { () throws(FolderError) in
      if isClosing { throw FolderError.closed }
      let next = time.next(at: now, after: seen)
      let id = RecordID(actor: actor, n: backlog.lines.count + 1)
      let record = Record(id: id, time: next, seat: seat, at: at ?? now, act: act)
      backlog.add(try RecordLine.encode(record), at: now)
      time = next
      start()
      monitor.signal()
      return record
    }
  }

  /// Returns when every record so far is on the disk, or throws the error that prevents it.
  package func waitUntilSaved() throws(FolderError) {
    try monitor.locked { () throws(FolderError) in
      while !backlog.waiting.isEmpty {
        if let trouble = backlog.trouble { throw trouble }
        monitor.wait()
      }
    }
  }

  /// Has the thread check that its file is still there, and rewrite missing records.
  ///
  /// Call it when the follower says that our file was touched.
  package func check() {
    monitor.locked {
      guard isRunning else { return }
      isChecking = true
      monitor.signal()
    }
  }

  /// Ends the journal: waits for the disk at most this long, then gives up on it.
  ///
  /// - Returns: The lines the disk did not take, for a rescue file; empty when all is saved.
  package func close(within limit: Duration = .milliseconds(400)) -> [[UInt8]] {
    let deadline = ContinuousClock.now + limit
    return monitor.locked {
      isClosing = true
      isChecking = isRunning
      monitor.signal()
      while isRunning, case let rest = (deadline - .now).milliseconds, rest > 0 {
        monitor.wait(milliseconds: Int(rest))
      }
      return backlog.waiting.map { backlog.lines[$0].bytes }
    }
  }

  private func start() {
    guard !isRunning else { return }
    isRunning = ThreadBody { self.run() }.start()
    if !isRunning {
      backlog.trouble = .cannotWrite(path: folder.journal, SystemError(code: EAGAIN))
      bell.ring()
    }
  }
}
