import Phrases
import SamlingCore

/// The keys at the foot of the facilitator's screen.
extension FacilitatorScreen {
  /// The foot of the day's screen.
  var foot: KeyFoot {
    let help =
      Command.named(.help).map { (words.keyName($0), words.command(.help).short) } ?? ("", "")
    return KeyFoot(keys: keysBelow, help: help)
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
    return names.compactMap { name in
      Command.named(name).map { (words.keyName($0), words.command(name).short) }
    }
  }
}
