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
    let session = context.session
    guard session.openDay != nil else {
      let first: [CommandName] =
        session.dayInFocus == nil
        ? [.minutes, .undo] : context.isBetweenDays ? [.next, .minutes] : [.next]
      return told(first + [.room, .palette, .quit, .people, .notes])
    }
    var names: [CommandName] = [.next, .pause]
    if hasAnswersToReveal { names.insert(.reveal, at: 1) }
    if context.isRehearsal { names.append(.forward) }
    if forecast?.isAtRisk == true { names.append(.replan) }
    names += [.extend, .room, .undo, .palette]
    // What there is room for besides.
    if context.current?.place != nil { names += [.skip, .orderTurns] }
    return told(names + [.notes, .scores, .showAnswers, .message, .black, .people])
  }

  /// Whether what is on has been answered, and the room has not seen it.
  private var hasAnswersToReveal: Bool {
    let prompts = scene?.stretch.prompts ?? []
    return prompts.contains { prompt in
      context.session.polls(of: prompt.id).contains { poll in
        [.open, .closed].contains(context.session.state(of: poll))
      }
    }
  }

  private func told(_ names: [CommandName]) -> [(key: String, text: String)] {
    names.filter { Command.named($0)?.keys(on: .day).isEmpty == false }
      .map { name in
        let key = words.footKey(name, on: .day)
        // One key does both; the foot tells what it would do now.
        return name == .pause && scene?.clock.phase == .paused
          ? (key.key, words.command(.resume).short(on: .day)) : key
      }
  }
}
