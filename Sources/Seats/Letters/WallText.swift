import CellGrid

/// A text that the wall may set in letters of any size, its words measured once.
final class WallText {
  let text: String
  private let words: [String]
  /// Whether it can be set in large letters: every character has a drawing.
  private(set) lazy var isDrawn = LargeText.draws(text)
  private lazy var ordinary = words.map(\.columns)
  private lazy var small = words.map { LargeText.Font.small.columns(of: $0) }
  private lazy var tall = words.map { LargeText.Font.tall.columns(of: $0) }

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    self.text = words.joined(separator: " ")
  }

  /// Nil for a text of nothing.
  convenience init?(some text: String?) {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    self.init(text)
  }

  /// The letters it is really set in: ordinary ones where a character has no large drawing.
  func letters(_ wanted: Letters) -> Letters { isDrawn ? wanted : .ordinary }

  /// The columns of the text on one line.
  func columns(_ letters: Letters) -> Int {
    let letters = self.letters(letters)
    let widths = widths(letters)
    return widths.reduce(0, +) + max(0, widths.count - 1) * gap(letters)
  }

  /// The columns of its widest word.
  func widestWord(_ letters: Letters) -> Int { widths(self.letters(letters)).max() ?? 0 }

  /// In how few lines it fits so many columns; nil where large letters would break a word.
  func count(_ letters: Letters, columns: Int) -> Int? {
    let letters = self.letters(letters)
    let widths = widths(letters)
    guard let widest = widths.max() else { return 1 }
    guard widest <= columns else { return letters.scale == nil ? broken(columns).count : nil }
    return greedy(widths, gap(letters), columns)
  }

  /// Its lines, as few as fit so many columns and evened; nil where large letters would break a word.
  func lines(_ letters: Letters, columns: Int) -> [String]? {
    let letters = self.letters(letters)
    let widths = widths(letters)
    guard let widest = widths.max() else { return [""] }
    guard widest <= columns else { return letters.scale == nil ? broken(columns) : nil }
    let count = greedy(widths, gap(letters), columns)
    if count == 1 { return [text] }
    var start = 0
    return LineEnds(widths, gap: gap(letters)).best(count).map { end in
      defer { start = end }
      return words[start..<end].joined(separator: " ")
    }
  }

  private func greedy(_ widths: [Int], _ gap: Int, _ columns: Int) -> Int {
    var lines = 1
    var taken = -gap
    for width in widths {
      if taken + gap + width > columns, taken >= 0 {
        lines += 1
        taken = width
      } else {
        taken += gap + width
      }
    }
    return lines
  }

  /// The fewest lines of ordinary letters where a word is broken: those of a narrower width where they are fewer.
  private func broken(_ columns: Int) -> [String] {
    let widths = max(1, columns * 2 / 3)...max(1, columns)
    let all = widths.reversed().map { text.wrapped(to: $0) }
    return all.min { $0.count < $1.count } ?? [text]
  }

  /// The columns of each word, in letters that it is really set in.
  private func widths(_ letters: Letters) -> [Int] {
    guard let scale = letters.scale else { return ordinary }
    return (scale.font == .small ? small : tall).map { $0 * scale.factor }
  }

  private func gap(_ letters: Letters) -> Int {
    letters.scale.map { $0.font.gap * $0.factor } ?? 1
  }
}

extension WallText: Equatable {
  static func == (a: WallText, b: WallText) -> Bool { a.text == b.text }
}
