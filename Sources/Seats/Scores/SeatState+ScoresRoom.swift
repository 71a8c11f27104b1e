import CellGrid
import Phrases
import SamlingCore

/// The scores seat and the room: what was just left, and what is open still.
extension SeatState {
  /// Whether a key begins an answer, so that it matters whose it is.
  func beginsAnswer(_ key: Key, on keys: Screen) -> Bool {
    switch key {
    case .character(let character) where keys == .table || character.isDigit: true
    case .paste: true
    default:
      switch Command.forKey(key, on: keys)?.name {
      case .pass, .oneMore, .row, .answer, .addSubject: true
      default: false
      }
    }
  }

  /// Takes a key while it is asked what the one before was meant for.
  mutating func take(_ key: Key, doubt: ScoresState.Doubt, _ context: SeatContext) -> [Effect] {
    switch key {
    case .enter:
      scores.doubt = nil
      scores.left = nil
    case .left, .backTab:
      scores.doubt = nil
      scores.leave(for: doubt.left, context.session)
    case .escape, .control("c"), .control("g"):
      scores.doubt = nil
      return []
    default: return []
    }
    return takeInScores(doubt.key, context)
  }

  /// Shows the sheet; from the notes on a question that has one, the sheet of that question.
  mutating func openScores(_ context: SeatContext) {
    let spot = screen == .notes ? notes.spot : nil
    screen = .scores
    scores.settle(context)
    guard let prompt = spot?.prompt, prompt != scores.prompt,
      let asked = context.session.agenda.prompt(prompt), asked.isPolled
    else { return }
    let pages = AnswerSheet.pages(of: asked, context.session)
    let page = spot.flatMap { pages.contains($0.party) ? $0.party : nil } ?? pages.first ?? nil
    scores.leave(for: SheetPlace(prompt: prompt, party: page), context.session)
  }

  /// Leads to the next question that is open still.
  mutating func goToOpen(_ context: SeatContext) {
    let open = scores.stillOpen(context)
    guard let first = open.first else {
      notice = .refused(.noChange)
      return
    }
    scores.leave(for: SheetPlace(prompt: first.prompt, party: first.party), context.session)
  }

  /// Closes all that the room has left open.
  mutating func closeOpen(_ context: SeatContext) -> [Effect] {
    let wishes = scores.stillOpen(context).map { Intent.answer(.close($0)) }
    guard !wishes.isEmpty else {
      notice = .refused(.noChange)
      return []
    }
    return actTogether(.closeOpen, wishes, context)
  }

  /// Closes what is on the sheet, and goes back to the room from what it had left.
  mutating func closeSheet(_ context: SeatContext) -> [Effect] {
    guard let poll = scores.sheet(context.session)?.poll else { return [] }
    let effects = act(.close, .answer(.close(poll)), context)
    if !effects.isEmpty, !scores.isFollowing { followRoom() }
    return effects
  }
}
