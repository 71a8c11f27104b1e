import SamlingCore

/// What happened at a gathering, in order, as lines to read.
///
/// A stretch's line tells when it began, how long it took until something else ran, and its name; other acts stand
/// between with their word. Acts that were undone are marked `undone`, and change no length.
package struct Timeline {
  /// One act, or one beginning of a stretch.
  package struct Line: Equatable, Sendable {
    package var at: Moment
    /// The time used, for a line that began a stretch.
    package var length: Duration?
    package var text: String
    package var seat: SeatKind
    package var isUndone: Bool
  }

  package private(set) var lines: [Line] = []

  /// Reads a ledger's day.
  ///
  /// - Parameters:
  ///   - ledger: All records.
  ///   - word: What an act of a kind is called.
  package init(of ledger: Ledger, word: (String) -> String) {
    var fold = Session(agenda: ledger.startingAgenda)
    fold.people = ledger.people
    var running: Int?
    for record in ledger.records {
      let isUndone = ledger.isUndone(record.id)
      let previous = fold.current
      let object = Self.object(record, in: fold)
      if !isUndone { fold.apply(record) }
      guard previous != fold.current else {
        add(record, word(record.act.kind) + object, isUndone)
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
