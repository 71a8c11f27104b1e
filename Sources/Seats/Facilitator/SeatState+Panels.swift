import CellGrid
import Phrases
import SamlingCore

/// Keys while a panel lies over the screen.
extension SeatState {
  mutating func take(_ key: Key, in panel: Panel, _ context: SeatContext) -> [Effect] {
    switch panel {
    case .help(let search): takeInHelp(key, search, context)
    case .palette(let typing, let chosen): takeInPalette(key, typing, chosen, context)
    case .confirm(let question): takeInQuestion(key, question, context)
    case .replan(let selected, let proposals): takeInReplan(key, selected, proposals, context)
    case .length(let change): takeInLength(key, change, context)
    case .order(let round, let parties, let selected):
      takeInOrder(key, round, parties, selected, context)
    case .held(let selected): takeInHeld(key, selected, context)
    case .people(let selected): takeInPeople(key, selected, context)
    case .agreements(let from): takeInAgreements(key, from: from, context)
    }
  }

  mutating func carryOut(_ wish: Wish, of command: Command, _ context: SeatContext)
    -> [Effect]
  {
    switch wish {
    case .intent(let intent): return act(command.name, intent, context)
    case .dated(let intent, let when): return act(command.name, intent, context, at: when)
    case .undo, .redo: return undo(isRedo: wish == .redo, context)
    case .theme(let theme): self.theme = theme
    case .forward(let isHour):
      if !context.isRehearsal { notice = .notUnderstood(.unknownWord(">", nearest: nil)) }
      return forward(isHour: isHour, context)
    case .seat: return run(command, context)
    }
    return []
  }

  private mutating func takeInQuestion(_ key: Key, _ question: Question, _ context: SeatContext)
    -> [Effect]
  {
    if case .resumeAfterSilence(let last) = question {
      return takeAfterSilence(key, last: last, context)
    }
    switch key {
    case .character("q") where question == .quit:
      return [.quit]
    case .character("u") where question == .undoNext, .enter where question == .undoNext:
      panel = nil
      return undo(isRedo: false, context)
    case .character("N") where question == .undoNext:
      panel = nil
      return act(.back, .clock(.back), context)
    case .character("n") where question.isTurn:
      panel = nil
      return act(.next, .clock(.next), context)
    case .enter, .character("j"), .character("J"), .character("y"), .character("Y"):
      panel = nil
      return answerYes(to: question, context)
    case .escape, .character("n"), .character("N"), .control("c"), .character("q"):
      panel = nil
    default:
      // Another key neither agrees nor hides the question.
      break
    }
    return []
  }

  /// Takes one of three answers; «no» alone would not say when the day ended.
  private mutating func takeAfterSilence(_ key: Key, last: Moment, _ context: SeatContext)
    -> [Effect]
  {
    switch key {
    case .enter, .escape, .control("c"), .character("j"), .character("J"), .character("y"),
      .character("Y"):
      panel = nil
    case .character("e"), .character("E"):
      panel = nil
      return act(.endDay, .clock(.endDay), context, at: last)
    case .character("a"), .character("A"):
      panel = .palette(LineEditor(Command.named(.endDay).map { opening(of: $0) } ?? ""))
    default: break
    }
    return []
  }

  private mutating func answerYes(to question: Question, _ context: SeatContext) -> [Effect] {
    switch question {
    case .jump(let stretch):
      selected = nil
      return act(.jump, .clock(.jump(stretch)), context)
    case .undoNext: return undo(isRedo: false, context)
    case .drop(let item): return act(.dropItem, .plan(.dropItem(item)), context)
    case .endDay: return act(.endDay, .clock(.endDay), context)
    case .openDay(let day): return act(.open, .clock(.openDay(day)), context)
    case .takeTurn(let stretch): return act(.recall, .clock(.jump(stretch)), context)
    case .release(let notes): return act(.release, .note(.release(notes)), context)
    case .reveal(let poll, _): return act(.reveal, .answer(.reveal(poll)), context)
    case .clear(let poll): return act(.clear, .answer(.clear(poll, nil)), context)
    case .redraw(let circle):
      panel = .people(selected: 0)
      return draw(circle, context)
    case .quit: return [.quit]
    case .resumeAfterSilence: return []
    }
  }

  private mutating func takeInReplan(
    _ key: Key, _ selected: Int, _ proposals: [Proposal], _ context: SeatContext
  ) -> [Effect] {
    switch key {
    case .down: panel = .replan(selected: min(max(0, proposals.count - 1), selected + 1), proposals)
    case .up: panel = .replan(selected: max(0, selected - 1), proposals)
    case .character(let digit) where proposals.indices.contains(digit.wholeNumberValue ?? -1):
      panel = .replan(selected: digit.wholeNumberValue ?? 0, proposals)
    case .enter:
      panel = nil
      guard proposals.indices.contains(selected), !proposals[selected].events.isEmpty
      else { return [] }
      return act(.replan, .plan(.replan(proposals[selected].events)), context)
    case .escape, .character("q"), .character("R"): panel = nil
    default: break
    }
    return []
  }

  private mutating func takeInOrder(
    _ key: Key, _ round: StepID, _ parties: [PartyID], _ selected: Int, _ context: SeatContext
  ) -> [Effect] {
    guard !parties.isEmpty else {
      panel = nil
      return []
    }
    var order = parties
    var place = min(selected, parties.count - 1)
    switch key {
    case .down: place = min(parties.count - 1, place + 1)
    case .up: place = max(0, place - 1)
    case .character("+"), .character("J"), .right:
      if place + 1 < order.count {
        order.swapAt(place, place + 1)
        place += 1
      }
    case .character("-"), .character("K"), .left:
      if place > 0 {
        order.swapAt(place, place - 1)
        place -= 1
      }
    case .character("l"):
      var lot = lot(after: order, context)
      order =
        context.session.agenda.step(round).map {
          context.session.drawnOrder(of: $0, by: &lot)
        } ?? order
    case .character("r"): order = rotated(order, round, context)
    case .character("b"):
      let party = order[place]
      return act(
        context.session.isAway(party) ? .here : .away,
        .agenda(.setAway(party, !context.session.isAway(party))), context)
    case .enter:
      panel = nil
      return act(.orderTurns, .plan(.orderTurns(round, order)), context)
    case .escape, .character("q"):
      panel = nil
      return []
    default: break
    }
    panel = .order(round: round, parties: order, selected: place)
    return []
  }
}

/// The order of turns by lot and in rotation, and notes that are held back.
extension SeatState {
  /// The lot of the next draw, which differs from that of the order shown.
  private func lot(after order: [PartyID], _ context: SeatContext) -> Lot {
    Lot(context.freshID + order.map(\.text).joined(separator: ","))
  }

  /// The order rotated from the last round at first, then one step further each time.
  private func rotated(_ order: [PartyID], _ round: StepID, _ context: SeatContext) -> [PartyID] {
    let session = context.session
    guard let step = session.agenda.step(round) else { return order }
    let first = session.rotatedOrder(of: step)
    let isAsItWas = order == session.allTurns(of: step).map(\.party)
    return isAsItWas && first != order ? first : session.turnedOrder(order, of: step)
  }

  private mutating func takeInHeld(_ key: Key, _ selected: Int, _ context: SeatContext) -> [Effect]
  {
    let held = context.held
    let place = max(0, min(selected, held.count - 1))
    switch key {
    case .down: panel = .held(selected: min(max(0, held.count - 1), place + 1))
    case .up: panel = .held(selected: max(0, place - 1))
    case .enter where !held.isEmpty: panel = .confirm(.release([held[place].id]))
    case .character("a") where !held.isEmpty: panel = .confirm(.release(held.map(\.id)))
    case .enter, .escape, .character("q"), .character("x"): panel = nil
    default: break
    }
    return []
  }
}

extension SeatState.Question {
  /// Whether «no» goes on instead of changing nothing.
  fileprivate var isTurn: Bool {
    if case .takeTurn = self { true } else { false }
  }
}

extension SeatState.Notice {
  /// Whether it says that what was typed begins with no command.
  var isOfUnknownWord: Bool {
    if case .notUnderstood(.unknownWord) = self { true } else { false }
  }

  /// Whether it says that something could not be done.
  var isWarning: Bool {
    switch self {
    case .refused, .notUnderstood: true
    case .undid, .redid, .otherDid, .clockAhead, .bell, .resumed, .tookIn, .failed, .notes, .sheet:
      false
    }
  }
}
