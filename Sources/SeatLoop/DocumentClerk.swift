import SamlingCore
import SessionFolder

/// Has a gathering's documents written anew when an item or a day has ended and the disk has the records.
///
/// It only begins the writing, which must not hold the seat up.
struct DocumentClerk {
  /// Begins to write the documents, without waiting.
  private let begin: () -> Void
  private var seen: Place
  private var isDue = false

  /// Where the gathering is; when it changes, something has ended.
  private struct Place: Equatable {
    let item: ItemID?
    let day: Int?

    init(_ session: Session) {
      item = session.current?.item
      day = session.openDay
    }
  }

  init(_ session: Session, begin: @escaping () -> Void) {
    self.begin = begin
    seen = Place(session)
  }

  mutating func look(at session: Session) {
    let now = Place(session)
    defer { seen = now }
    // Nothing ends where nothing ran.
    if now != seen, seen.item != nil { isDue = true }
  }

  /// Begins to write once it is due and the disk has every record.
  mutating func beginIfDue(_ journal: Journal) {
    guard isDue, case .saved = journal.state else { return }
    isDue = false
    begin()
  }
}
