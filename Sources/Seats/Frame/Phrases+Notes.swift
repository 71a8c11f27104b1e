import Phrases
import SamlingCore

/// Writes notes as phrases take them.
extension Phrases {
  /// A note's mark in words: `★ idé`, `→ følges opp: Kari, mars`.
  func mark(_ mark: NoteMark) -> String {
    switch mark {
    case .idea: return "★ " + idea
    case .decision: return "■ " + decided
    case .followUp(let who, let when):
      let details = [who, when].filter { !$0.isEmpty }.joined(separator: ", ")
      return "→ " + followedUp + (details.isEmpty ? "" : ": " + details)
    }
  }

  func notesTitle(_ kind: SeatKind) -> String { kind == .notes ? noteTaker : notesTitle }

  func sentence(_ remark: SeatState.NotesRemark) -> String {
    switch remark {
    case .saveFirst: saveFirst
    case .pickSeveral: pickSeveral
    }
  }
}
