/// Splits lists of names.
enum Names {
  /// The names of a list, split at `;` where one stands, else at commas; never inside parentheses.
  static func split(_ text: Snippet) -> [String] { pieces(text).map(\.text) }

  private static func pieces(_ text: Snippet) -> [Snippet] {
    let hasSemicolon = text.scalars.contains(";")
    return text.split { text[$0] == (hasSemicolon ? ";" : ",") }
  }

  /// The names of a list of parties, and what a careful reader would ask about it.
  struct List: Equatable {
    var names: [String]
    var doubt: Doubt?
  }

  /// A part of a list with «og» that could be one name or two.
  struct Doubt: Equatable {
    /// The part as written: «Kultur og fritid».
    var text: String
    /// Whether it is read as two names.
    var isParted: Bool
    /// How many names the list has as it is read.
    var count: Int

    var phrase: Phrase {
      isParted ? .partedName(text, count: count) : .joinedName(text, count: count)
    }
  }

  /// Reads a list of parties, in which the last «og» behind commas parts two names: «A, B, C og D» are four.
  ///
  /// A name with «og» is one in a list without commas or with semicolons, where it is a known pair («Helse og
  /// omsorg»), and where the rest of the list tells so: others have «og» too, or it alone goes on in lower case.
  static func list(_ text: Snippet) -> List {
    var pieces = pieces(text)
    let whole = List(names: pieces.map(\.text))
    guard let last = pieces.popLast(), !text.scalars.contains(";") else { return whole }
    if !pieces.isEmpty, Self.ands.contains(last.word(at: last.startIndex).text) {
      let rest = last.from(last.endOfLetters(from: last.startIndex)).trimmed
      return rest.isEmpty ? whole : List(names: pieces.map(\.text) + [rest.text])
    }
    guard let (left, right) = parted(last), !Lexicon.isPairOfNames(last.text.folded) else {
      return whole
    }
    if pieces.isEmpty || isOneName(left, right, among: pieces) {
      let doubt = Doubt(text: last.text, isParted: false, count: whole.names.count)
      return List(names: whole.names, doubt: doubt)
    }
    let names = pieces.map(\.text) + [left.text, right.text]
    let isPlain = ![left, right].contains { $0.scalars.contains(where: \.isBlank) }
    let doubt = isPlain ? nil : Doubt(text: last.text, isParted: true, count: names.count)
    return List(names: names, doubt: doubt)
  }

  /// Whether a name holds an «og» that a list with commas could part.
  static func holdsAnd(_ name: String) -> Bool { parted(Snippet(name)) != nil }

  private static func isOneName(
    _ left: Snippet, _ right: Snippet, among others: [Snippet]
  ) -> Bool {
    if parted(left) != nil || others.contains(where: { parted($0) != nil }) { return true }
    let isCapital = { (name: Snippet) in name.first?.isUpper ?? false }
    return isCapital(left) && !isCapital(right) && others.allSatisfy(isCapital)
  }

  /// What stands before and behind the last «og» outside parentheses; nil where there is none.
  private static func parted(_ text: Snippet) -> (Snippet, Snippet)? {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == ")" { depth += 1 }
      if text[index] == "(" { depth -= 1 }
      guard depth == 0, text[index].isBlank else { continue }
      let (word, end) = text.word(at: index + 1)
      guard ands.contains(word), text.at(end)?.isBlank ?? false else { continue }
      let left = text.upTo(index).trimmed
      let right = text.from(end).trimmed
      return left.isEmpty || right.isEmpty ? nil : (left, right)
    }
    return nil
  }

  static let ands: Set<String> = ["og", "and", "och", "samt"]
}
