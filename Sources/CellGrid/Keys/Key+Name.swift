extension Key {
  /// The key's name as a person reads it: `n`, `^N`, `Alt+x`, `Shift+Tab`, `F2`, `Enter`.
  ///
  /// The space bar is `Space`; footers in other languages replace it and the other words.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "^Space"
    case .control(let character): "^" + character.uppercased()
    case .alt(let character): "Alt+" + (character == " " ? "Space" : String(character))
    case .function(let number): "F\(number)"
    case .paste: "Paste"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    default: Key.words.first { $0.key == self }?.name ?? "?"
    }
  }

  /// Reads a key from a test's or a script's spelling.
  ///
  /// A single character stands for itself; otherwise the names of `name` in any case, `ctrl-n`,
  /// `alt-x`, `f2`, `space`, `up`, `pageup`, `shift-tab`, `resize`. Nil for anything else.
  package init?(_ spelling: String) {
    if spelling.count == 1, let character = spelling.first {
      guard let arrow = Key.arrows[character] else {
        self = .character(character)
        return
      }
      self = arrow
      return
    }
    let plain = spelling.lowercased().replacing("+", with: "-", from: 1)
    if let word = Key.words.first(where: { $0.spellings.contains(plain) }) {
      self = word.key
    } else if let rest = plain.rest(after: "ctrl-") ?? plain.rest(after: "^") {
      guard let character = Key.single(rest) else { return nil }
      self = .control(character)
    } else if plain.hasPrefix("alt-") {
      guard let character = Key.single(String(spelling.dropFirst(4))) else { return nil }
      self = .alt(character)
    } else if let rest = plain.rest(after: "f"), let number = Int(rest), (1...63).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// A key with its name, and the spellings that are read as it.
  private struct Word {
    let key: Key
    let name: String
    let spellings: [String]
  }

  private static let arrows: [Character: Key] = ["↑": .up, "↓": .down, "←": .left, "→": .right]

  private static let words: [Word] = [
    Word(key: .enter, name: "Enter", spellings: ["enter", "return"]),
    Word(key: .escape, name: "Esc", spellings: ["esc", "escape"]),
    Word(key: .backspace, name: "Backspace", spellings: ["backspace"]),
    Word(key: .tab, name: "Tab", spellings: ["tab"]),
    Word(key: .backTab, name: "Shift+Tab", spellings: ["shift-tab", "backtab"]),
    Word(key: .delete, name: "Delete", spellings: ["delete", "del"]),
    Word(key: .insert, name: "Insert", spellings: ["insert"]),
    Word(key: .up, name: "↑", spellings: ["up"]),
    Word(key: .down, name: "↓", spellings: ["down"]),
    Word(key: .left, name: "←", spellings: ["left"]),
    Word(key: .right, name: "→", spellings: ["right"]),
    Word(key: .home, name: "Home", spellings: ["home"]),
    Word(key: .end, name: "End", spellings: ["end"]),
    Word(key: .pageUp, name: "PgUp", spellings: ["pgup", "pageup"]),
    Word(key: .pageDown, name: "PgDn", spellings: ["pgdn", "pagedown"]),
    Word(key: .character(" "), name: "Space", spellings: ["space"]),
    Word(key: .resize, name: "Resize", spellings: ["resize"]),
  ]

  private static func single(_ text: String) -> Character? {
    text.lowercased() == "space" ? " " : text.count == 1 ? text.first : nil
  }
}

extension String {
  fileprivate func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  /// Replaces a character everywhere except in the first `start` places.
  fileprivate func replacing(_ old: Character, with new: Character, from start: Int) -> String {
    String(prefix(start)) + String(dropFirst(start).map { $0 == old ? new : $0 })
  }
}
