import SamlingCore

/// The words that name circles, in the singular, the plural and the definite form.
enum CircleWords {
  /// The kind a word names: `kommune`, `Roller`; nil for any other word.
  static func kind(of word: String) -> Circle.Kind? {
    if word == "team" { return nil }
    return kinds[word]
  }

  /// The answerers that `@word` means, if the word is one of those that are always known.
  static func answerers(_ word: String) -> Answerers.Kind? {
    switch word {
    case "rom", "rommet", "room", "plenum", "alle", "all", "rum", "rummet", "salen": return .room
    case "team", "teamet": return .team
    default: break
    }
    switch kinds[word] {
    case .municipality: return .municipality
    case .pair: return .pair
    case .role: return .role
    case .group: return .group
    case .participant: return .participant
    case .question, .count, .list, .key, nil: return nil
    }
  }

  /// Every word that is always known, with the kind it names.
  static let kinds: [String: Circle.Kind] = {
    let words: [(Circle.Kind, [String])] = [
      (
        .municipality,
        [
          "kommune", "kommuner", "kommunen", "kommunane", "kommunene", "kommunar", "municipality",
          "municipalities", "kommun", "kommunerna",
        ]
      ),
      (.pair, ["par", "para", "parene", "pair", "pairs"]),
      (.role, ["rolle", "roller", "rollar", "role", "roles", "roll", "rollene", "rollane"]),
      (
        .group,
        [
          "gruppe", "grupper", "gruppa", "gruppene", "gruppene", "gruppane", "grupp", "group",
          "groups", "lag", "bord", "table", "tables",
        ]
      ),
      (
        .participant,
        [
          "deltaker", "deltakere", "deltakar", "deltakarar", "deltager", "deltagere", "deltagare",
          "participant", "participants", "person", "personer", "people", "deltakarane",
        ]
      ),
      (
        .question,
        ["spørsmål", "question", "questions", "fråga", "frågor", "spørgsmål", "spørsmålene"]
      ),
    ]
    var result: [String: Circle.Kind] = [:]
    for (kind, names) in words {
      for name in names { result[name] = kind }
    }
    return result
  }()

  /// Whether a header's word and the word behind `x` or `@` are forms of one.
  static func match(_ header: String, _ word: String) -> Bool {
    if header == word { return true }
    if let kind = kinds[header], kind == kinds[word] {
      return kind != .group || isGroup(header, word)
    }
    return stem(header) == stem(word)
  }

  private static func isGroup(_ header: String, _ word: String) -> Bool {
    header.hasPrefix("gr") == word.hasPrefix("gr") && stem(header).prefix(3) == stem(word).prefix(3)
  }

  private static func stem(_ word: String) -> String {
    for ending in ["ene", "ane", "erna", "er", "ar", "or", "en", "es", "e", "r", "s", "a"]
    where word.hasSuffix(ending) && word.count - ending.count >= 3 {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  /// Whether a header is a circle by its word alone, also inside an item.
  static func isCircleHeader(_ name: String) -> Bool {
    let word = name.folded
    return word == "team" || (kinds[word] != nil && kinds[word] != .question)
  }
}
