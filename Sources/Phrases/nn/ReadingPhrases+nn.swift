extension Nynorsk: ReadingPhrases {
  package func doubtsInAll(_ count: Int) -> String { count == 0 ? "ingen tvil" : "\(count) tvil" }
  package func doubt(_ number: Int, of count: Int) -> String { "Tvil \(number) av \(count)" }
  package func onLine(_ number: Int) -> String { "linje \(number)" }
  package var leftOutOfReading: String { "Utelate" }
  package var writeLineAnew: String { "skriv linja om" }
  package var leaveLineOut: String { "ta linja bort" }
  package func readingKeys(_ foot: ReadingFoot) -> [(key: String, does: String)] {
    switch foot {
    case .sure:
      [("Enter", "byrj"), ("↑↓", "bla"), ("e", "rediger"), ("u", "angre"), ("Esc", "ut")]
    case .doubtful:
      [
        ("Enter", "byrj"), ("↑↓", "neste tvil"), ("PgDn", "bla"), ("e", "rediger"),
        ("u", "angre"), ("Esc", "ut"),
      ]
    case .unusable:
      [
        ("↑↓", "neste tvil"), ("PgDn", "bla"), ("e", "rediger"), ("u", "angre"), ("Esc", "ut"),
      ]
    case .typing: [("Enter", "ta linja"), ("Esc", "lat henne stå")]
    }
  }
  package func askForChoice(_ keys: [String]) -> String {
    keys.joined(separator: ", ") + " – eller Enter, som let henne stå: "
  }
  package var askForLine: String { "Heile linja: " }
  package func wroteChanges(_ count: Int, _ path: String) -> String {
    count == 1 ? "1 linje er endra i \(path)" : "\(count) linjer er endra i \(path)"
  }
  package var nothingWasChanged: String { "ingenting er endra" }
}
