import SamlingCore

/// The writing thread.
extension Journal {
  /// How long after an error the disk is tried again.
  private static let patience = Duration.seconds(2)
  /// How many bytes fill one `write(2)`; the line that reaches them goes in whole.
  private static let portion = 192 * 1024

  func run() {
    while hasWork() {
      do throws(FolderError) {
        try work()
      } catch {
        refuse(error)
      }
    }
    segment = nil
    monitor.locked {
      isRunning = false
      monitor.signal()
    }
  }

  /// Sleeps until there is something to do; false when the journal is closed and has had its last try.
  private func hasWork() -> Bool {
    monitor.locked {
      while true {
        if isChecking {
          isChecking = false
          return true
        }
        if isClosing {
          defer { hasTriedLast = true }
          return !backlog.waiting.isEmpty && !hasTriedLast
        }
        if backlog.waiting.isEmpty {
          monitor.wait()
        } else if let retry, case let rest = (retry - .now).milliseconds, rest > 0 {
          monitor.wait(milliseconds: Int(rest))
        } else {
          return true
        }
      }
    }
  }

  private func work() throws(FolderError) {
    if let segment, !segment.isInPlace {
      leaveSegment()
      isInDoubt = true
    }
    if isInDoubt { survey() }
    while case let (lines, count) = nextPortion(), count > 0 {
      try write(lines, count)
    }
    isCautious = false
  }

  /// The lines of the next `write(2)`: up to a portion of those that wait, or one record after a failed write.
  private func nextPortion() -> (lines: [UInt8], count: Int) {
    let most = isCautious ? 1 : Self.portion
    return monitor.locked {
      var lines: [UInt8] = []
      var count = 0
      for index in backlog.waiting {
        if lines.count >= most { break }
        lines += backlog.lines[index].bytes
        count += 1
      }
      return (lines, count)
    }
  }

  /// Writes the first `count` lines that wait; leaves a segment that does not take them.
  private func write(_ lines: [UInt8], _ count: Int) throws(FolderError) {
    let wasFresh = segment == nil
    do throws(FolderError) {
      try append(lines)
    } catch {
      leaveSegment()
      // A new segment may take lines that this one does not, and one record may fit where many do not.
      if isCautious && wasFresh { throw error }
      isCautious = true
      return
    }
    monitor.locked {
      backlog.saved(count)
      retry = nil
      tell()
    }
  }

  private func append(_ lines: [UInt8]) throws(FolderError) {
    if segment == nil { try openSegment() }
    try segment?.append(lines)
  }

  private func openSegment() throws(FolderError) {
    try folder.makePart(folder.journal)
    do throws(FolderError) {
      segment = try Segment(folder: folder, seat: seat, actor: actor, number: segmentNumber)
    } catch {
      if case .cannotCreate(_, SystemError(code: EEXIST)) = error { segmentNumber += 1 }
      throw error
    }
  }

  private func leaveSegment() {
    if let segment, !segment.discard() { segmentNumber += 1 }
    segment = nil
  }

  /// Finds out which of our records are on the disk, after a file was taken from us or a write failed.
  private func survey() {
    let found = OwnRecords.numbers(of: actor, in: folder.journal)
    monitor.locked { backlog.lost(keeping: found) }
    isInDoubt = false
  }

  private func refuse(_ error: FolderError) {
    isInDoubt = true
    monitor.locked {
      let isNews = backlog.trouble != error
      backlog.trouble = error
      retry = .now + Self.patience
      if isNews { tell() }
    }
  }

  /// Rings the bell for the loop, then wakes waiting threads, so that they find it rung.
  private func tell() {
    bell.ring()
    monitor.signal()
  }
}
