import CellGrid
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

  init(of screen: Screen, isRehearsal: Bool, _ words: any Phrases) {
    let keys = Command.on(screen, isRehearsal: isRehearsal).map {
      Line(
        key: words.keyNames(of: $0, on: screen), text: words.command($0.name).does(on: screen))
    }
    guard screen == .day else {
      lines = keys
      return
    }
    let typed = Command.all.filter {
      $0.reach == .everywhere || ($0.reach == .rehearsal && isRehearsal)
    }.map {
      Line(key: "", text: "\(words.call($0.name)) – \(words.command($0.name).typed)")
    }
    lines = keys + [Line(key: "", text: words.typedCommands, isHeading: true)] + typed
  }

  /// Room for the keys, whose names are of very different lengths.
  var keyColumns: Int { min(16, max(12, lines.map(\.key.columns).max() ?? 0)) }

  /// The topmost line when the end is in sight, on a screen of so many rows.
  func last(rows: Int) -> Int { max(0, lines.count + 3 - rows) }
}
