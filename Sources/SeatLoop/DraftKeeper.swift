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
  private var due: ContinuousClock.Instant?
  /// What seats that died were typing, as far as nothing was done about it.
  private var orphans: [OrphanDraft] = []

  /// How long something typed may wait for more to be typed.
  private static let patience = Duration.milliseconds(1200)
  /// How soon it is looked again whether the journal has what was saved.
  private static let again = Duration.milliseconds(300)

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
    if due == nil { due = .now + Self.patience }
  }

  /// Milliseconds until something must be written; nil where nothing must.
  var wait: Int32? {
    due.map { Int32(max(0, ($0 - .now).milliseconds + 1)) }
  }

  func keepIfDue(_ seat: SeatState, at now: Moment) {
    guard let due, ContinuousClock.now >= due else { return }
    let notes = seat.notes
    // A draft goes only when the disk has the note.
    if notes.drafts.isEmpty, !isSaved {
      self.due = .now + Self.again
      return
    }
    self.due = nil
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
