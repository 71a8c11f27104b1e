import SamlingCore

/// What happened at a gathering, in order, as lines to read.
///
/// A stretch's line gives when it began, how long it took until something else ran, and its name; other acts stand
/// between them by their word. Acts that were taken back are marked `undone`, and change no length.
package struct Timeline {
  package struct Line: Equatable, Sendable {
    package var at: Moment
    /// Time used, for a line that began a stretch.
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
      let before = fold
      if !isUndone { fold.apply(record) }
      guard before.current != fold.current else {
        add(record, word(record.act.kind) + Self.object(record, in: before), isUndone)
        continue
      }
      if let index = running, let stretch = before.current {
        lines[index].length = (fold.runs[stretch]?.usedBefore).map {
          $0 - used(stretch, before, lines[index].at)
        }
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

  /// What a stretch had used before the spell that began then.
  private func used(_ stretch: StretchID, _ session: Session, _ began: Moment) -> Duration {
    guard let run = session.runs[stretch], run.began < began else { return .zero }
    return lines.filter { $0.text == Self.name(stretch, in: session) }.compactMap(\.length)
      .reduce(.zero, +)
  }

  private mutating func add(_ record: Record, _ text: String, _ isUndone: Bool) {
    lines.append(Line(at: record.at, text: text, seat: record.seat, isUndone: isUndone))
  }

  private static func name(_ stretch: StretchID, in session: Session) -> String {
    let found = session.openDay.flatMap { day in
      session.stretches(ofDay: day).first { $0.id == stretch }
    }
    return found.map { session.fullName(of: $0) } ?? stretch.text
  }

  /// What an act was about: an amount, an item, a party.
  private static func object(_ record: Record, in session: Session) -> String {
    guard case .events(let events) = record.act.deed, let event = events.last else { return "" }
    func title(_ item: ItemID) -> String {
      " «\(session.agenda.item(item)?.step.title ?? item.text)»"
    }
    func name(_ party: PartyID) -> String { " \(session.name(of: party))" }
    switch event {
    case .itemDropped(let item), .itemRestored(let item): return title(item)
    case .itemReworded(let item, let new): return "\(title(item)) → «\(new)»"
    case .itemMoved(let item, let start, let end):
      return "\(title(item)) → \(start.text)–\(end.text)"
    case .itemAdded(let item, _, _): return " \(item.plannedStart.text) «\(item.step.title)»"
    case .partyAdded(let party): return " \(session.people[party.id] ?? party.name)"
    case .partyDropped(let party), .partyAway(let party, _): return name(party)
    case .partyMerged(let party, let into): return "\(name(into)) +\(name(party))"
    case .turnsOrdered(_, let parties):
      return " " + parties.map { session.name(of: $0) }.joined(separator: ", ")
    case .adjusted(_, let by): return " \(by.count >= 0 ? "+" : "−")\(abs(by.count) / 60) min"
    case .sideClockStarted(let length): return " \(length.count / 60) min"
    case .messageShown(let text): return text.map { " «\($0)»" } ?? ""
    default: return ""
    }
  }
}
