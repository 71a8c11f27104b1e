import SamlingCore

/// Helps to read texts that a scanner made.
enum Scanned {
  /// The names in parentheses of items' titles, with the lower-case words there that resemble them.
  static func names(in draft: AgendaDraft) -> Set<String> {
    var names: Set<String> = []
    var candidates: Set<String> = []
    for day in draft.days {
      for item in day.items.prefix(500) {
        for group in TitleReader.groups(in: item.title) {
          let inside = TitleReader.inside(group, of: item.title)
          for word in inside.split(at: { inside[$0].isBlank }) where word.count >= 4 {
            guard word.scalars.allSatisfy(\.isLetter) else { continue }
            if word.first?.isUpper ?? false {
              names.insert(word.text.folded)
            } else {
              candidates.insert(word.text.folded)
            }
          }
        }
      }
    }
    return grown(names, by: candidates)
  }

  private static func grown(_ names: Set<String>, by candidates: Set<String>) -> Set<String> {
    var names = names
    var left = candidates.sorted()
    for _ in 0..<5 {
      let found = left.filter { word in
        let limit = word.unicodeScalars.count / 2
        return names.contains {
          $0.first == word.first && $0.isWithin(limit, changesOf: word)
        }
      }
      guard !found.isEmpty else { break }
      names.formUnion(found)
      left.removeAll { found.contains($0) }
    }
    return names
  }
}
