import CellGrid
import Phrases
import SamlingCore

/// Notes and keys as phrases take them in.
extension Phrases {
  /// A note's mark as it stands beside it: `★ idé`, `→ følges opp: Kari, mars`.
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

  // MARK: Keys

  package func keyName(_ command: Command) -> String { keyNames(command.keys) }

  func keyNames(_ keys: [Key]) -> String {
    keys.map { $0 == .character(" ") ? space : $0.name }.joined(separator: " ")
  }

  /// For the foot, where one key is enough; arrows stand together.
  func firstKey(_ keys: [Key]) -> String {
    guard let first = keys.first else { return "" }
    return first == .up ? keyNames(keys) : first == .character(" ") ? space : first.name
  }
}
