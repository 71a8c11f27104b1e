/// Finds what somebody may have meant.
enum Spelling {
  /// The name that takes the fewest edits to come to, no more than a third of the letters typed.
  static func nearest(to text: String, among names: [String]) -> String? {
    let typed = Array(text.lowercased())
    let ranked = names.map { name in
      (name: name, edits: edits(typed, Array(name.lowercased().prefix(typed.count + 2))))
    }
    let best = ranked.min { ($0.edits, $0.name) < ($1.edits, $1.name) }
    return best.flatMap { $0.edits <= max(1, typed.count / 3) ? $0.name : nil }
  }

  /// The least number of letters to add, drop or change; the end of `b` may be left out.
  private static func edits(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let change = corner + (letter == other ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row.min() ?? a.count
  }
}
