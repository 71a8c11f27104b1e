import Phrases
import SamlingCore

/// The keys at the foot of the facilitator's screen.
extension FacilitatorScreen {
  /// The foot of the day's screen.
  var foot: KeyFoot {
    KeyFoot(keys: keysBelow, help: words.footKey(.help, on: .day))
  }

  /// The keys that matter now, the most needed first.
  private var keysBelow: [(key: String, text: String)] {
    var names: [Command.Name] = []
    if context.session.openDay == nil {
      names = context.session.dayInFocus == nil ? [.undo] : [.next]
      names += [.room, .palette, .quit]
    } else {
      names = [.next, .pause]
      if context.isRehearsal { names.append(.forward) }
      if forecast?.isAtRisk == true { names.append(.replan) }
      names += [.extend, .room, .undo, .palette]
    }
    return names.map { words.footKey($0, on: .day) }
  }
}
