import SamlingCore

/// A line that names a method to use: `use: NAME`.
struct MethodUse: Equatable {
  var name: String
  var line: Int
  var column: Int
  /// Whether the word can mean nothing else; `bruk: …` may also begin a plain sentence.
  var isSure: Bool

  /// Reads the method that a title names once its clock, circle and leads are taken out; nil where it names none.
  init?(_ title: Snippet) {
    let (word, end) = title.word(at: title.startIndex)
    let colon = title.skippingBlanks(from: end)
    guard Self.words.contains(word), title.at(colon) == ":" else { return nil }
    let value = title.from(colon + 1).trimmed
    guard let first = value.first, first.isWordPart || first == "." || first == "/" else {
      return nil
    }
    name = value.text
    line = value.line
    column = value.column
    isSure = word == "use"
  }

  /// The words that may stand before the colon.
  static let words: Set<String> = ["use", "bruk"]
}

/// Compares the names of methods, and finds the one that a misspelt name means.
package enum MethodName {
  /// The name in lower case, without accents, Nordic letters and a file's ending, and with hyphens for blanks.
  package static func folded(_ name: String) -> String {
    var result = ""
    let name = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    for character in name.lowercased() {
      switch character {
      case "å", "ä", "à": result.append("a")
      case "ø", "ö", "ò", "ô": result.append("o")
      case "æ": result.append("ae")
      case "é", "è", "ê": result.append("e")
      case " ", "_", "–", "\u{A0}": result.append("-")
      default: result.append(character)
      }
    }
    return result
  }

  /// The known name that a misspelt one is nearest to, or is the beginning of; nil where no single one is.
  package static func nearest(_ name: String, in known: [String]) -> String? {
    let wanted = folded(name)
    let folds = known.map { (name: $0, folded: folded($0)) }
    if let near = wanted.nearest(of: folds.map(\.folded)) {
      return folds.first { $0.folded == near }?.name
    }
    let longer = folds.filter { wanted.count >= 3 && $0.folded.hasPrefix(wanted) }
    return longer.count == 1 ? longer[0].name : nil
  }
}
