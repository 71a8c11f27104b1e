import SamlingCore
import Seats
import SessionFolder

/// Keeps what is being typed at a seat on the disk, at most two seconds late, and removes it once it is saved.
///
/// It asks for a wake-up only while something typed is not on the disk.
final class DraftKeeper {
  private let desk: Desk
  private let file: DraftFile
  private var seen: [Int] = []
  /// When something must be written, by `MachineClock.steady`; nil while nothing must.
  private var due: Int64?
  /// The drafts of seats that died, until they are dropped.
  private var orphans: [OrphanDraft] = []

  /// How many milliseconds typed text waits for more before it is written.
  private static let patience: Int64 = 1200
  /// How many milliseconds to wait before asking again whether the journal is saved.
  private static let again: Int64 = 300

  init(_ desk: Desk) {
    self.desk = desk
    file = DraftFile(folder: desk.folder, seat: desk.kind, actor: desk.journal.actor)
  }

  /// Finds the drafts of dead seats of this kind; `living` are the open seats.
  func findOrphans(living: Set<ActorID>) -> [Draft] {
    orphans = desk.folder.orphanDrafts(of: desk.kind, living: living)
    return orphans.map(\.draft)
  }

  func drop(_ draft: Draft, keeping notes: NotesState, at now: Moment) {
    // What was taken over must be on the disk as ours before it is removed as theirs.
    file.keep(notes.drafts, at: now)
    file.flush()
    for orphan in orphans where orphan.draft == draft { desk.folder.drop(orphan) }
    orphans.removeAll { $0.draft == draft }
  }

  /// Notices whether anything was typed, and then sets when it must be written.
  func look(at seat: SeatState) {
    let mark = seat.draftMark
    guard mark != seen else { return }
    seen = mark
    if due == nil { due = MachineClock.steady + Self.patience }
  }

  /// Milliseconds until something must be written; nil where nothing must.
  var wait: Int32? {
    due.map { Int32(max(0, $0 - MachineClock.steady)) }
  }

  var isDue: Bool { due.map { MachineClock.steady >= $0 } ?? false }

  /// Writes what is being typed; called when that is due.
  func keep(_ notes: NotesState, at now: Moment) {
    // A draft is removed only when the disk has the note.
    if notes.drafts.isEmpty, !isSaved {
      due = MachineClock.steady + Self.again
      return
    }
    due = nil
    file.keep(notes.drafts, at: now)
  }

  private var isSaved: Bool {
    if case .saved = desk.journal.state { true } else { false }
  }

  /// Writes what is being typed at once, as the seat closes.
  func close(_ notes: NotesState, at now: Moment) {
    file.keep(notes.drafts, at: now)
    file.flush()
  }
}
