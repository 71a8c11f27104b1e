import SamlingCore

/// What happened at a gathering, in order, as lines to read.
///
/// A stretch's line tells when it began, how long it took until something else ran, and its name; other acts stand
/// between with their word. Acts that were undone are marked `undone`, and change no length.
package struct Timeline {
  /// One act, or one beginning of a stretch.
  package struct Line: Equatable, Sendable {
    package var at: Moment
    /// The time used, for a line that began a stretch, without its pauses; for a pause how long it was.
    package var length: Duration?
    package var text: String
    package var seat: SeatKind
    package var isUndone: Bool
  }

  package private(set) var lines: [Line] = []
  /// The line of the pause that has not ended, and when it began.
  private var pause: (line: Int, since: Moment)?

  /// Reads a ledger's day.
  ///
  /// - Parameters:
  ///   - ledger: All records.
  ///   - word: What an act of a kind is called.
  package init(of ledger: Ledger, word: (String) -> String) {
    var fold = Session(agenda: ledger.startingAgenda)
    fold.people = ledger.people
    var running: Int?
    let redacted = ledger.redacted
    for record in ledger.records.lazy.map({ $0.withoutText(of: redacted) }) {
      let isUndone = ledger.isUndone(record.id)
      let previous = fold.current
      let object = Self.object(record, in: fold)
      if !isUndone { fold.apply(record) }
      settlePause(at: record.at, in: fold)
      guard previous != fold.current else {
        add(record, word(record.act.kind) + object, isUndone)
        if !isUndone, record.pauses { pause = (lines.count - 1, record.at) }
        continue
      }
      if let index = running, let stretch = previous, let run = fold.runs[stretch] {
        lines[index].length = run.usedBefore - used(before: index, run)
      }
      running = nil
      if let stretch = fold.current {
        running = lines.count
        add(record, Self.name(stretch, in: fold), isUndone)
      } else {
        add(record, word(record.act.kind), isUndone)
      }
    }
    if let index = running, let stretch = fold.current, let run = fold.runs[stretch],
      run.stopped != nil
    {
      lines[index].length = run.usedBefore
    }
  }

  /// Tells how long a pause was, once what was paused runs again or something else does.
  private mutating func settlePause(at moment: Moment, in session: Session) {
    guard let (line, since) = pause else { return }
    if let current = session.current, session.runs[current]?.isPaused == true { return }
    lines[line].length = moment - since
    pause = nil
  }

  /// The time a stretch had used before the line at an index began it again.
  private func used(before index: Int, _ run: Run) -> Duration {
    guard run.began < lines[index].at else { return .zero }
    return lines[..<index].filter { $0.text == lines[index].text }.compactMap(\.length)
      .reduce(.zero, +)
  }

  private mutating func add(_ record: Record, _ text: String, _ isUndone: Bool) {
    let text = text.split(separator: "\n").joined(separator: " / ")
    lines.append(Line(at: record.at, text: text, seat: record.seat, isUndone: isUndone))
  }

  private static func name(_ stretch: StretchID, in session: Session) -> String {
    let found = session.openDay.flatMap { day in
      session.stretches(ofDay: day).first { $0.id == stretch }
    }
    return found.map { session.fullName(of: $0) } ?? stretch.text
  }
}

extension Record {
  fileprivate var pauses: Bool {
    guard case .events(let events) = act.deed else { return false }
    return events.contains { if case .paused = $0 { true } else { false } }
  }
}
