/// Where a word that is wider than a line is broken: the same on every machine, whatever languages it knows.
///
/// After a hyphen, dash or slash in it, or at a soft hyphen; else with a hyphen between a vowel and a consonant that
/// have three letters on each side; else where the line ends, with a hyphen between letters.
struct WordBreak {
  /// One character of the word.
  private struct Piece {
    var cell: Cell
    /// Whether a soft hyphen stands after it.
    var isSoft = false

    var isLetter: Bool { cell.scalar.properties.isAlphabetic && cell.width == 1 }
    var isVowel: Bool {
      "aeiouyæøåäöüéèêóòôáàâíúýAEIOUYÆØÅÄÖÜÉÈÊÓÒÔÁÀÂÍÚÝ".unicodeScalars.contains(cell.scalar)
    }
    var isDash: Bool { "-–—‐/".unicodeScalars.contains(cell.scalar) }
  }

  private let pieces: [Piece]

  init(_ word: String) {
    var pieces: [Piece] = []
    for part in word.unicodeScalars.split(separator: "\u{AD}", omittingEmptySubsequences: false) {
      if !pieces.isEmpty { pieces[pieces.count - 1].isSoft = true }
      pieces += CellReader(String(part)).map { Piece(cell: $0) }
    }
    self.pieces = pieces
  }

  /// The word in parts of at most `width` columns; a width below 1 counts as 1, and a wide character in one column
  /// still gets a part.
  func parts(width: Int) -> [String] {
    var parts: [String] = []
    var start = 0
    while columns(start..<pieces.count) > max(1, width) {
      let (end, isHyphenated) = cut(from: start, width: max(1, width))
      parts.append(text(start..<end) + (isHyphenated ? "-" : ""))
      start = end
    }
    return parts + [text(start..<pieces.count)]
  }

  /// Where the part that begins here ends, and whether a hyphen is put to it.
  private func cut(from start: Int, width: Int) -> (end: Int, isHyphenated: Bool) {
    var fitting = start
    var taken = 0
    var dash: (Int, Bool)?
    var syllable: Int?
    var letters: Int?
    for place in start..<pieces.count {
      taken += Int(pieces[place].cell.width)
      guard taken <= width else { break }
      let end = place + 1
      fitting = end
      if pieces[place].isDash { dash = (end, false) }
      guard taken < width, end < pieces.count else { continue }
      if pieces[place].isSoft { dash = (end, true) }
      guard pieces[place].isLetter, pieces[end].isLetter else { continue }
      letters = end
      if pieces[place].isVowel != pieces[end].isVowel, isInside(end, from: start) { syllable = end }
    }
    if let dash { return dash }
    if let syllable { return (syllable, true) }
    if let letters, letters >= fitting - 1, letters > start + 1 { return (letters, true) }
    return (max(fitting, start + 1), false)
  }

  /// Whether three letters stand on each side.
  private func isInside(_ end: Int, from start: Int) -> Bool {
    end - start >= 3 && pieces.count - end >= 3
      && pieces[(end - 3)..<(end + 3)].allSatisfy(\.isLetter)
  }

  private func columns(_ range: Range<Int>) -> Int {
    pieces[range].reduce(0) { $0 + Int($1.cell.width) }
  }

  private func text(_ range: Range<Int>) -> String { pieces[range].map(\.cell.text).joined() }
}
