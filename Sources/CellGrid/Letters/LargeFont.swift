/// One character's drawing: a row for accents, then the font's rows, at most eight by eight.
struct Glyph: Equatable {
  let width: Int
  /// One byte for each row, the accents' row lowest; the leftmost pixel is a byte's highest bit.
  private var bits: UInt64 = 0

  init(width: Int) { self.width = width }

  mutating func light(row: Int, column: Int) {
    bits |= 1 << UInt64(8 * row + 7 - column)
  }

  /// Whether it reaches into the row for accents.
  var isAccented: Bool { bits & 0xFF != 0 }

  /// A row's pixels, the leftmost in the highest bit; none outside the drawing.
  func row(_ number: Int) -> UInt8 {
    (0..<8).contains(number) ? UInt8(truncatingIfNeeded: bits >> UInt64(8 * number)) : 0
  }
}

/// A font's drawings; ASCII is found without hashing, since a clock's digits are read every second.
struct GlyphTable {
  private var ascii: [Glyph?] = Array(repeating: nil, count: 128)
  private var others: [Unicode.Scalar: Glyph] = [:]
  /// The characters of `others`, which are found by their parts too: `E` with an acute accent is `É`.
  private var composed: [Character: Unicode.Scalar] = [:]

  subscript(scalar: Unicode.Scalar) -> Glyph? {
    get { scalar.isASCII ? ascii[Int(scalar.value)] : others[scalar] }
    set {
      if scalar.isASCII { return ascii[Int(scalar.value)] = newValue }
      others[scalar] = newValue
      composed[Character(scalar)] = scalar
    }
  }

  /// The drawing of a cell's character with its marks, which must be one that has a drawing of its own.
  func drawing(of cell: Cell) -> Glyph? {
    if cell.marks.isEmpty { return drawing(of: cell.scalar) }
    // Characters are equal when Unicode calls them equivalent, however they are put together.
    let capitals = cell.text.uppercased()
    guard capitals.count == 1, let capital = capitals.first else { return nil }
    return composed[capital].flatMap { self[$0] }
  }

  /// The drawing of a character, or else of its capital.
  func drawing(of scalar: Unicode.Scalar) -> Glyph? {
    self[scalar] ?? scalar.capital.flatMap { self[$0] }
  }

  /// The drawing of an ASCII character, by its code.
  subscript(ascii code: UInt8) -> Glyph? { ascii[Int(code & 127)] }
}

extension LargeText.Font {
  /// Pixels from the top of a capital to its foot.
  package var capitalHeight: Int {
    switch self {
    case .small: 5
    case .tall: 7
    }
  }

  /// The drawings of a text's characters; a chequered box for one without.
  func glyphs(of text: String) -> [Glyph] {
    let table = table
    let box = table["□"] ?? Glyph(width: 1)
    if text.plainColumns != nil {
      return text.unicodeScalars.map { table.drawing(of: $0) ?? box }
    }
    return CellReader(text).map { table.drawing(of: $0) ?? box }
  }

  /// Whether it has a drawing of every character in a text, with its marks.
  func draws(_ text: String) -> Bool {
    let table = table
    if text.plainColumns != nil {
      return text.unicodeScalars.allSatisfy { table.drawing(of: $0) != nil }
    }
    return CellReader(text).allSatisfy { table.drawing(of: $0) != nil }
  }

  /// All its drawings.
  var table: GlyphTable {
    self == .small ? LargeText.Font.smallGlyphs : LargeText.Font.tallGlyphs
  }

  private static let smallGlyphs = glyphs(drawn: smallLetters, smallSigns)
  private static let tallGlyphs = glyphs(drawn: tallLetters, tallSigns)

  /// Reads drawings: a line of characters, then their rows side by side, `#` lit and `.` not.
  ///
  /// Drawings are separated by spaces, groups by empty lines. `␣` stands for the space; characters
  /// written together share a drawing.
  static func glyphs(drawn drawings: String...) -> GlyphTable {
    var table = GlyphTable()
    for drawing in drawings {
      let lines = Array(drawing.utf8).split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for group in lines.split(whereSeparator: \.isEmpty) { addGlyphs(group, to: &table) }
    }
    return table
  }

  private static func addGlyphs(
    _ group: ArraySlice<ArraySlice<UInt8>>, to table: inout GlyphTable
  ) {
    let words = group.map { $0.split(separator: UInt8(ascii: " ")) }
    for (place, name) in (words.first ?? []).enumerated() {
      var glyph = Glyph(width: words.last?[place].count ?? 0)
      for (row, pixels) in words.dropFirst().enumerated() {
        for (column, pixel) in pixels[place].enumerated() where pixel == UInt8(ascii: "#") {
          glyph.light(row: row, column: column)
        }
      }
      for scalar in String(decoding: name, as: UTF8.self).unicodeScalars {
        table[scalar == "␣" ? " " : scalar] = glyph
      }
    }
  }
}

extension Unicode.Scalar {
  /// The capital of a letter, when it is one character.
  fileprivate var capital: Unicode.Scalar? {
    switch value {
    case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE: return Unicode.Scalar(value - 0x20)
    default:
      let mapped = properties.uppercaseMapping.unicodeScalars
      return mapped.count == 1 ? mapped.first : nil
    }
  }
}
