import CellGrid
import SamlingCore

/// What the gathering before agreed on, at the facilitator's seat.
extension SeatState {
  /// Opens a gathering with what is still open from the one before; later it is found by its key.
  package mutating func openWithAgreements(_ context: SeatContext) {
    let session = context.session
    guard kind == .facilitator, panel == nil, session.days.allSatisfy({ $0.opened == nil }),
      !session.openAgreements.isEmpty
    else { return }
    panel = .agreements(from: 0)
  }

  /// Lists what is open; where the room's picture stands on the screen, the room sees it.
  mutating func showAgreements(_ context: SeatContext) -> [Effect] {
    let session = context.session
    guard screen == .day, !session.openAgreements.isEmpty else {
      return act(.showAgreements, .room(.showAgreements(!session.showsAgreements)), context)
    }
    panel = .agreements(from: 0)
    return []
  }

  /// Any key but those of the list closes it, and does what it does.
  mutating func takeInAgreements(_ key: Key, from: Int, _ context: SeatContext) -> [Effect] {
    switch key {
    case .down: panel = .agreements(from: min(context.session.openAgreements.count, from + 1))
    case .up: panel = .agreements(from: max(0, from - 1))
    case .enter:
      return act(
        .showAgreements, .room(.showAgreements(!context.session.showsAgreements)), context)
    case .escape, .character("q"), .character("h"): panel = nil
    default:
      panel = nil
      return [.again(key)]
    }
    return []
  }
}
