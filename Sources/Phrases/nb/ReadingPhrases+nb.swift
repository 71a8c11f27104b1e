extension Bokmål: ReadingPhrases {
  package func doubtsInAll(_ count: Int) -> String { count == 0 ? "ingen tvil" : "\(count) tvil" }
  package func doubt(_ number: Int, of count: Int) -> String { "Tvil \(number) av \(count)" }
  package func onLine(_ number: Int) -> String { "linje \(number)" }
  package var leftOutOfReading: String { "Utelatt" }
  package var writeLineAnew: String { "skriv linjen om" }
  package var leaveLineOut: String { "ta linjen bort" }
  package func readingKeys(_ foot: ReadingFoot) -> [(key: String, does: String)] {
    switch foot {
    case .sure:
      [("Enter", "begynn"), ("↑↓", "bla"), ("e", "rediger"), ("u", "angre"), ("Esc", "ut")]
    case .doubtful:
      [
        ("Enter", "begynn"), ("↑↓", "neste tvil"), ("PgDn", "bla"), ("e", "rediger"),
        ("u", "angre"), ("Esc", "ut"),
      ]
    case .unusable:
      [
        ("↑↓", "neste tvil"), ("PgDn", "bla"), ("e", "rediger"), ("u", "angre"), ("Esc", "ut"),
      ]
    case .typing: [("Enter", "ta linjen"), ("Esc", "la den stå")]
    }
  }
  package func askForChoice(_ keys: [String]) -> String {
    keys.joined(separator: ", ") + " – eller Enter, som lar den stå: "
  }
  package var askForLine: String { "Hele linjen: " }
  package func wroteChanges(_ count: Int, _ path: String) -> String {
    count == 1 ? "1 linje er endret i \(path)" : "\(count) linjer er endret i \(path)"
  }
  package var nothingWasChanged: String { "ingenting er endret" }
}
