/// How large letters are: the half rows from the top of a capital to the line; ordinary letters have two.
struct LetterSize: Comparable, Hashable, CustomStringConvertible {
  let pixels: Int

  static let ordinary = LetterSize(pixels: 2)
  /// Larger than any.
  static let none = LetterSize(pixels: .max)

  static func < (a: LetterSize, b: LetterSize) -> Bool { a.pixels < b.pixels }

  var description: String {
    self == .none ? "none" : self == .ordinary ? "ordinary" : "\(pixels) pixels"
  }
}

/// Letters without a space between them, and where they stand.
struct WallWord {
  private(set) var letters: [UInt32]
  /// The page it stands on, counted from 0.
  var page = 0
  let rows: Range<Int>
  private(set) var columns: Range<Int>
  let size: LetterSize
  /// The word that follows it on its line with one space between them, by its number on the page.
  var next: Int?
  /// Whether no word stands one space before it.
  var isFirst = true
  /// The columns of the line that it is a part of: the words with one space between them.
  var line = 0..<0

  init(letters: [UInt32], rows: Range<Int>, columns: Range<Int>, size: LetterSize) {
    self.letters = letters
    self.rows = rows
    self.columns = columns
    self.size = size
  }

  mutating func add(_ letter: UInt32, to end: Int) {
    letters.append(letter)
    columns = columns.lowerBound..<end
  }

  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters.compactMap(Unicode.Scalar.init))
    return String(text)
  }
}
