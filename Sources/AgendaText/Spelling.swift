/// Finds the known word that a misspelt one most resembles.
enum Spelling {
  /// The nearest of some words, if it lies within a number of single-letter changes.
  static func nearest(_ word: String, in known: [String], within limit: Int) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = distance(word, candidate, limit: limit)
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// How many letters must be put in, left out or changed; more than `limit` counts as `limit + 1`.
  static func distance(_ a: String, _ b: String, limit: Int) -> Int {
    let first = Array(a.unicodeScalars)
    let second = Array(b.unicodeScalars)
    guard abs(first.count - second.count) <= limit, first.count <= 40 else { return limit + 1 }
    var row = Array(0...second.count)
    for (index, scalar) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (offset, other) in second.enumerated() {
        let changed = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[offset + 1]
        row[offset + 1] = min(changed, min(row[offset], diagonal) + 1)
      }
    }
    return row[second.count]
  }
}
