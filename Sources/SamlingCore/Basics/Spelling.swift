extension String {
  /// Finds the word that this misspelt word is nearest to.
  ///
  /// Near means at most one change for every three letters of this word, but at least one and at most three. Words of
  /// fewer than three letters, or more than forty, find nothing. Case is ignored, and of equally near words the first
  /// is taken.
  ///
  /// - Parameters:
  ///   - words: The words it may be.
  ///   - limit: The most changes to allow; lower where the word is corrected without asking.
  ///   - lacksEnd: Whether the end of a word may be missing from this one.
  /// - Returns: The word as it stands among `words`; nil when none is near.
  package func nearest(of words: [String], within limit: Int = 3, lacksEnd: Bool = false)
    -> String?
  {
    let typed = Array(lowercased().unicodeScalars)
    guard (3...40).contains(typed.count) else { return nil }
    let limit = Swift.min(limit, Swift.max(1, typed.count / 3))
    var best: (word: String, changes: Int)?
    for word in words {
      var letters = Array(word.lowercased().unicodeScalars)
      if lacksEnd { letters = Array(letters.prefix(typed.count + limit)) }
      guard lacksEnd || abs(letters.count - typed.count) <= limit else { continue }
      let counts = changes(from: typed, toEachStartOf: letters)
      let changes = (lacksEnd ? counts.min() : counts.last) ?? typed.count
      if changes <= limit, changes < best?.changes ?? .max { best = (word, changes) }
    }
    return best?.word
  }

  /// Whether at most `limit` changes turn this word into another.
  package func isWithin(_ limit: Int, changesOf other: String) -> Bool {
    let (from, to) = (Array(unicodeScalars), Array(other.unicodeScalars))
    guard abs(from.count - to.count) <= limit, from.count <= 40 else { return false }
    return changes(from: from, toEachStartOf: to)[to.count] <= limit
  }
}

/// How many changes turn `from` into the first 0, 1, 2 … letters of `to`.
///
/// A change is a letter inserted, removed or replaced, or two neighbours swapped.
private func changes(from: [Unicode.Scalar], toEachStartOf to: [Unicode.Scalar]) -> [Int] {
  var (last, row) = ([Int](), Array(0...to.count))
  for (i, letter) in from.enumerated() {
    var next = [i + 1]
    for (j, other) in to.enumerated() {
      var fewest = min(row[j] + (letter == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
      if i > 0, j > 0, letter == to[j - 1], from[i - 1] == other {
        fewest = min(fewest, last[j - 1] + 1)
      }
      next.append(fewest)
    }
    (last, row) = (row, next)
  }
  return row
}
