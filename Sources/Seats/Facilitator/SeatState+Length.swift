import CellGrid
import SamlingCore

/// More time for what is on, or less: what follows is shown before it is given.
extension SeatState {
  /// Shows what follows from a minute more or less; on the room's picture, where nothing lies over it, gives it at once.
  mutating func changeLength(
    by minutes: Int, _ name: Command.Name, _ context: SeatContext
  ) -> [Effect] {
    guard screen != .room, context.whatIf(givingMore: .minutes(minutes)) != nil
    else { return act(name, .clock(.extend(.minutes(minutes))), context) }
    panel = .length(LengthChange(minutes: minutes))
    return []
  }

  mutating func takeInLength(_ key: Key, _ change: LengthChange, _ context: SeatContext)
    -> [Effect]
  {
    switch key {
    case .character("+"), .up: panel = .length(LengthChange(minutes: min(change.minutes + 1, 999)))
    case .character("-"), .down:
      panel = .length(LengthChange(minutes: max(change.minutes - 1, -999)))
    case .character(let digit) where digit.isASCII && digit.wholeNumberValue != nil:
      panel = .length(change.typing(digit.wholeNumberValue ?? 0))
    case .backspace:
      panel = .length(LengthChange(minutes: change.minutes / 10, isTyped: true))
    case .enter:
      panel = nil
      guard change.minutes != 0 else { return [] }
      return act(
        change.minutes > 0 ? .extend : .shorten, .clock(.extend(.minutes(change.minutes))), context)
    case .escape, .character("q"), .control("c"): panel = nil
    default: break
    }
    return []
  }
}

extension SeatState.LengthChange {
  /// With one more digit; the first replaces what the key gave.
  fileprivate func typing(_ digit: Int) -> SeatState.LengthChange {
    let digits = isTyped ? abs(minutes) * 10 + digit : digit
    return SeatState.LengthChange(
      minutes: (minutes < 0 ? -1 : 1) * min(digits, 999), isTyped: true)
  }
}
