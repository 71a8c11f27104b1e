import SamlingCore
import Seats
import SessionFolder

/// Sees to it that what is being typed at a seat is on the disk within two seconds, and gone once it is saved.
///
/// It asks for a wake-up only while something typed is not there yet.
final class DraftKeeper {
  private let desk: Desk
  private let file: DraftFile
  private var seen: [Int] = []
  /// By the clock's `uptime`; nil while nothing must be written.
  private var due: Int64?
  /// What seats that died were typing, as far as nothing was done about it.
  private var orphans: [OrphanDraft] = []

  /// How many milliseconds something typed may wait for more to be typed.
  private static let patience: Int64 = 1200
  /// In how many milliseconds it is looked again whether the journal has what was saved.
  private static let again: Int64 = 300

  init(_ desk: Desk) {
    self.desk = desk
    file = DraftFile(folder: desk.folder, seat: desk.kind, actor: desk.journal.actor)
  }

  /// What seats of this kind that are not among the living were typing.
  func findOrphans(living: Set<ActorID>) -> [Draft] {
    orphans = desk.folder.orphanDrafts(of: desk.kind, living: living)
    return orphans.map(\.draft)
  }

  func drop(_ draft: Draft, keeping notes: NotesState, at now: Moment) {
    // What was taken in must be ours on the disk before it is not theirs.
    file.keep(notes.drafts, at: now)
    file.flush()
    for orphan in orphans where orphan.draft == draft { desk.folder.drop(orphan) }
    orphans.removeAll { $0.draft == draft }
  }

  /// Looks whether anything was typed.
  func look(at seat: SeatState) {
    let mark = seat.draftMark
    guard mark != seen else { return }
    seen = mark
    if due == nil { due = SeatClock.uptime + Self.patience }
  }

  /// Milliseconds until something must be written; nil where nothing must.
  var wait: Int32? {
    due.map { Int32(max(0, $0 - SeatClock.uptime)) }
  }

  var isDue: Bool { due.map { SeatClock.uptime >= $0 } ?? false }

  /// Writes what is being typed, as it is due.
  func keep(_ notes: NotesState, at now: Moment) {
    // A draft goes only when the disk has the note.
    if notes.drafts.isEmpty, !isSaved {
      due = SeatClock.uptime + Self.again
      return
    }
    due = nil
    file.keep(notes.drafts, at: now)
  }

  private var isSaved: Bool {
    if case .saved = desk.journal.state { true } else { false }
  }

  /// The seat closes: writes what is being typed, at once.
  func close(_ notes: NotesState, at now: Moment) {
    file.keep(notes.drafts, at: now)
    file.flush()
  }
}
