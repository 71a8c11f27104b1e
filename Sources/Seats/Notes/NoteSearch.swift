import SamlingCore

extension NoteBook {
  /// The latest notes that hold a text, ignoring case; at most `most`.
  func hits(for sought: String, hidesHeld: Bool, most: Int = 200) -> [Note] {
    guard let needle = Needle(sought.trimmed) else { return [] }
    var hits: [Note] = []
    for note in all.reversed() where !note.isGone {
      // Cells of tables are shown to the room only as a table, once it may see them.
      if hidesHeld, note.isHeld || note.place.cell != nil { continue }
      let texts = note.wordings.map(\.text) + [note.tag ?? ""]
      if texts.contains(where: { needle.isIn($0) }) { hits.append(note) }
      if hits.count == most { break }
    }
    return hits
  }
}

/// A text to search for.
private struct Needle {
  /// The text in lower case, as bytes and as letters.
  private let bytes: [UInt8]
  private let letters: [Character]
  private let hasMarks: Bool

  /// Nil for an empty text.
  init?(_ sought: String) {
    let typed = Array(sought.utf8)
    guard !typed.isEmpty else { return nil }
    bytes = typed.indices.map(typed.lowered)
    hasMarks = typed.contains(where: \.beginsMark)
    letters = Array(sought.lowercased())
  }

  /// Whether a text holds it; a letter followed by its mark counts as the letter with the mark.
  func isIn(_ text: String) -> Bool {
    var text = text
    let isFound = text.withUTF8 { text in
      hasMarks || text.contains(where: \.beginsMark) ? nil : text.holds(bytes, by: text.lowered)
    }
    if let isFound { return isFound }
    let there = Array(text.lowercased())
    return there.holds(letters) { there[$0] }
  }
}

extension RandomAccessCollection where Index == Int {
  /// Whether it holds the others in their order, side by side.
  fileprivate func holds<Element: Equatable>(
    _ others: [Element], by element: (Int) -> Element
  ) -> Bool {
    guard count >= others.count else { return false }
    for start in 0...count - others.count {
      var place = 0
      while place < others.count, element(start + place) == others[place] { place += 1 }
      if place == others.count { return true }
    }
    return false
  }
}

extension UInt8 {
  /// Whether it begins one of the marks that stand over or under a letter, in UTF-8.
  fileprivate var beginsMark: Bool { self == 0xCC || self == 0xCD }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// A byte of valid UTF-8 in lower case, where the letter is Latin: `a` for `A`, `å` for `Å`.
  fileprivate func lowered(_ place: Int) -> UInt8 {
    switch self[place] {
    case 0x41...0x5A: self[place] | 0x20
    // The multiplication sign stands among the letters, but is none.
    case 0x97: 0x97
    case 0x80...0x9E where place > startIndex && self[place - 1] == 0xC3: self[place] | 0x20
    default: self[place]
    }
  }
}
