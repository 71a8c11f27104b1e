/// Reads large letters from lit pixels, of any font and size, several on one picture.
struct LargeReader {
  /// A letter that may stand at a place.
  private struct Letter {
    let shape: Int
    let column: Int
    /// The blots that it is made of.
    let blots: [Int]
  }

  /// A line that letters may stand on: a font at a size, and the pixel row below it.
  private struct Line: Hashable {
    let font: Int
    let factor: Int
    let foot: Int
  }

  private let shapes: LetterShapes
  private let blots: [Blot]
  private var isRead: [Bool]
  private(set) var words: [WallWord] = []

  /// Reads what it can; letters that touch those of the line below are told apart by where a line can stand.
  init(_ pixels: PixelMap, _ shapes: LetterShapes = .kept) {
    self.init(shapes, pixels.blots())
    let rest = blots.indices.filter { !isRead[$0] }.map { blots[$0] }
    guard !rest.isEmpty else { return }
    let feet = rest.reduce(into: Set(words.map { 2 * $0.rows.upperBound })) {
      $0.formUnion(shapes.feet(in: $1))
    }
    let whole = blots.indices.filter { isRead[$0] }.map { blots[$0] }
    let again = LargeReader(shapes, whole + rest.flatMap { $0.cut(at: feet) })
    if again.unread < unread { self = again }
  }

  private init(_ shapes: LetterShapes, _ blots: [Blot]) {
    self.shapes = shapes
    self.blots = blots
    isRead = Array(repeating: false, count: blots.count)
    read()
  }

  /// How many lit pixels belong to no letter.
  var unread: Int {
    blots.indices.reduce(0) { isRead[$1] ? $0 : $0 + blots[$1].ink }
  }

  // MARK: Lines

  private mutating func read() {
    let lines = candidates()
    func ink(_ line: Line, _ letters: [Letter]) -> Int {
      letters.reduce(0) { sum, letter in
        let shape = shapes.fonts[line.font].shapes[letter.shape]
        return shape.isStrong ? sum + shape.ink * line.factor * line.factor : sum
      }
    }
    let order = lines.map { (line: $0.key, letters: $0.value, ink: ink($0.key, $0.value)) }
      .sorted {
        ($0.ink, $0.line.foot, $0.line.font) > ($1.ink, $1.line.foot, $1.line.font)
      }
    // A dot or a dash alone may stand on many lines; it belongs to one that letters tell of.
    for needsStrong in [true, false] {
      for (line, letters, _) in order { read(letters, on: line, needsStrong: needsStrong) }
    }
  }

  /// The letters that may stand on each line, those of more pieces first.
  private func candidates() -> [Line: [Letter]] {
    var places: [Int: Int] = [:]
    for (number, blot) in blots.enumerated() { places[blot.top << 16 | blot.left] = number }
    var lines: [Line: [Letter]] = [:]
    for (number, blot) in blots.enumerated() {
      for factor in blot.factors {
        guard let outline = blot.outline(factor) else { continue }
        for (font, drawings) in shapes.fonts.enumerated() {
          for shape in drawings.byOutline[outline] ?? [] {
            let pieces = drawings.shapes[shape].pieces
            let foot = blot.top + pieces[0].aboveLine * factor
            let column = blot.left - pieces[0].column * factor
            guard foot % 2 == 0 else { continue }
            var found = [number]
            for piece in pieces.dropFirst() {
              let top = foot - piece.aboveLine * factor
              let left = column + piece.column * factor
              guard top >= 0, left >= 0, let other = places[top << 16 | left],
                blots[other].outline(factor) == piece.outline
              else { break }
              found.append(other)
            }
            guard found.count == pieces.count else { continue }
            lines[Line(font: font, factor: factor, foot: foot), default: []].append(
              Letter(shape: shape, column: column, blots: found))
          }
        }
      }
    }
    return lines.mapValues { $0.sorted { $0.blots.count > $1.blots.count } }
  }

  /// Reads the letters that no other line has taken, as words.
  private mutating func read(_ letters: [Letter], on line: Line, needsStrong: Bool) {
    var taken: Set<Int> = []
    var free: [Letter] = []
    for letter in letters
    where letter.blots.allSatisfy({ !isRead[$0] && !taken.contains($0) }) {
      taken.formUnion(letter.blots)
      free.append(letter)
    }
    free.sort { $0.column < $1.column }
    var start = 0
    while start < free.count {
      var end = start + 1
      while end < free.count, gap(free[end - 1], free[end], line) != nil { end += 1 }
      let part = free[start..<end]
      let isStrong = part.contains { shapes.fonts[line.font].shapes[$0.shape].isStrong }
      if isStrong || !needsStrong { add(part, on: line) }
      start = end
    }
  }

  /// How many spaces stand between two letters of a line; nil where they do not belong together.
  private func gap(_ left: Letter, _ right: Letter, _ line: Line) -> Int? {
    let font = shapes.fonts[line.font]
    let end = left.column + (font.shapes[left.shape].columns + 1) * line.factor
    let space = (font.space + 1) * line.factor
    let gap = right.column - end
    guard gap >= 0, gap % space == 0, gap / space <= 1 else { return nil }
    return gap / space
  }

  private mutating func add(_ letters: ArraySlice<Letter>, on line: Line) {
    let font = shapes.fonts[line.font]
    let rows = (line.foot - font.capital * line.factor) / 2..<line.foot / 2
    var before: Letter?
    for letter in letters {
      for blot in letter.blots { isRead[blot] = true }
      let shape = font.shapes[letter.shape]
      let columns = letter.column..<letter.column + shape.columns * line.factor
      if let before, gap(before, letter, line) == 0 {
        words[words.count - 1].add(shape.letter, to: columns.upperBound)
      } else {
        if before != nil { words[words.count - 1].next = words.count }
        words.append(
          WallWord(
            letters: [shape.letter], rows: rows, columns: columns,
            size: LetterSize(pixels: font.capital * line.factor)))
        words[words.count - 1].isFirst = before == nil
      }
      before = letter
    }
  }
}

extension LetterShapes {
  /// The pixel rows at which a line may end within a blot: what of it lies above would be letters.
  fileprivate func feet(in blot: Blot) -> [Int] {
    stride(from: blot.top + 2 + blot.top % 2, to: blot.bottom, by: 2).filter { foot in
      blot.cut(at: [foot]).contains { part in
        part.bottom == foot
          && part.factors.contains { factor in
            guard let outline = part.outline(factor) else { return false }
            return fonts.contains { $0.standing.contains(outline) }
          }
      }
    }
  }
}
