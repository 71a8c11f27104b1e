import SamlingCore

/// Reads from a header's value how its circle is drawn from the participants.
///
/// `Grupper: à 8`, `Par: på tvers av kommuner`, `Grupper: per rolle`, `Grupper: trekkes`.
enum DrawReader {
  /// The draw that a header's value asks for; nil where it lists names.
  static func draw(_ value: Snippet, word: String, kind: Circle.Kind) -> Draw? {
    let text = value.text.folded
    guard !text.holds(","), !text.holds(";"), kind != .participant else { return nil }
    let words = text.split { $0 == " " }.map(String.init)
    guard let first = words.first else { return nil }
    let name = singular(of: word)
    let number = words.dropFirst().first.flatMap { Int(typed: $0) }
    if sizeWords.contains(first), let number, number > 0 {
      return kind == .pair && number == 2
        ? Draw(rule: .across, name: name) : Draw(rule: .mixed, size: number, name: name)
    }
    if eachWords.contains(first), let trait = words.dropFirst().first {
      switch CircleWords.kind(of: trait) {
      case .municipality: return Draw(rule: .municipality, name: name)
      case .role: return Draw(rule: .role, name: name)
      case .pair, .group, .participant, .question, .count, .list, .key, nil: return nil
      }
    }
    guard acrossWords.contains(where: text.hasPrefix) || drawnWords.contains(first) else {
      return nil
    }
    return kind == .pair
      ? Draw(rule: .across, name: name) : Draw(rule: .mixed, size: usualSize, name: name)
  }

  /// The size of a group where none is given.
  private static let usualSize = 5

  private static let sizeWords: Set<String> = ["à", "á", "a", "of", "av", "med", "på"]
  private static let eachWords: Set<String> = [
    "per", "pr", "pr.", "etter", "efter", "by", "hver", "kvar", "each",
  ]
  private static let acrossWords = ["på tvers", "across", "på tværs", "på tvärs", "tvärs"]
  private static let drawnWords: Set<String> = ["trekkes", "trekkast", "drawn", "lottas", "lodd"]

  /// The name of one party of a circle: `grupper` gives `Gruppe`.
  private static func singular(of word: String) -> String {
    for (beginning, name) in [
      ("gruppe", "Gruppe"), ("grupp", "Grupp"), ("group", "Group"), ("table", "Table"),
      ("bord", "Bord"), ("lag", "Lag"), ("pair", "Pair"), ("par", "Par"),
    ] where word.hasPrefix(beginning) {
      return name
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
