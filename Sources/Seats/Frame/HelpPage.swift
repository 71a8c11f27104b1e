import Phrases

/// What help shows: the keys that work on a screen, then what can be typed.
struct HelpPage {
  /// One line of help: a key and what it does, or a heading.
  struct Line {
    var key: String
    var text: String
    var isHeading = false
  }

  let lines: [Line]

  init(of screen: SeatState.Screen, isRehearsal: Bool, _ words: any Phrases) {
    if screen == .scores {
      lines = ScoresCommand.all.map {
        Line(key: words.keyNames($0.keys), text: words.scoresKey($0.name).does)
      }
      return
    }
    let usable = Command.all.filter { $0.reach != .rehearsal || isRehearsal }
    let keys = usable.filter { !$0.keys.isEmpty }.map {
      Line(key: words.keyNames($0.keys), text: words.command($0.name).does)
    }
    let typed = usable.filter { $0.reach != .screen }.map {
      Line(key: "", text: "\(words.call($0.name)) – \(words.command($0.name).typed)")
    }
    lines = keys + [Line(key: "", text: words.typedCommands, isHeading: true)] + typed
  }

  /// The topmost line that still leaves the end in sight, on a screen of so many rows.
  func last(rows: Int) -> Int { max(0, lines.count + 3 - rows) }
}
