import SamlingCore
import SessionFolder

/// Sees to it that a gathering's documents are written anew when an item or a day has ended and the disk has it.
///
/// It only asks for that to be begun; whoever does it may not hold the seat up.
struct DocumentClerk {
  /// Begins to write the documents, and does not wait.
  private let begin: () -> Void
  private var seen: Place
  private var isDue = false

  /// Where the gathering is: what must change for something to have ended.
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

  /// Begins, once the disk has all that is to be written about.
  mutating func beginIfDue(_ journal: Journal) {
    guard isDue, case .saved = journal.state else { return }
    isDue = false
    begin()
  }
}
