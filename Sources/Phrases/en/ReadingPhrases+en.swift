extension English: ReadingPhrases {
  package func doubtsInAll(_ count: Int) -> String {
    count == 0 ? "no doubts" : count == 1 ? "1 doubt" : "\(count) doubts"
  }
  package func doubt(_ number: Int, of count: Int) -> String { "Doubt \(number) of \(count)" }
  package func onLine(_ number: Int) -> String { "line \(number)" }
  package var leftOutOfReading: String { "Left out" }
  package var writeLineAnew: String { "rewrite the line" }
  package var leaveLineOut: String { "drop the line" }
  package func readingKeys(_ foot: ReadingFoot) -> [(key: String, does: String)] {
    switch foot {
    case .sure:
      [("Enter", "begin"), ("↑↓", "scroll"), ("e", "edit"), ("u", "undo"), ("Esc", "leave")]
    case .doubtful:
      [
        ("Enter", "begin"), ("↑↓", "next doubt"), ("PgDn", "scroll"), ("e", "edit"),
        ("u", "undo"), ("Esc", "leave"),
      ]
    case .unusable:
      [
        ("↑↓", "next doubt"), ("PgDn", "scroll"), ("e", "edit"), ("u", "undo"), ("Esc", "leave"),
      ]
    case .typing: [("Enter", "take the line"), ("Esc", "let it stand")]
    }
  }
  package func askForChoice(_ keys: [String]) -> String {
    keys.joined(separator: ", ") + " – or Enter, which lets it stand: "
  }
  package var askForLine: String { "The whole line: " }
  package func wroteChanges(_ count: Int, _ path: String) -> String {
    count == 1 ? "1 line was changed in \(path)" : "\(count) lines were changed in \(path)"
  }
  package var nothingWasChanged: String { "nothing was changed" }
}
