import Testing

@testable import CellGrid

/// A drawing's lit pixels, as rows of a matrix.
private struct Drawing {
  let name: Character
  let width: Int
  let lit: Set<Pixel>

  struct Pixel: Hashable {
    let row: Int
    let column: Int
  }

  init(_ name: Character, _ font: LargeText.Font) {
    self.name = name
    let glyph = font.glyphs(of: String(name)).first ?? Glyph(width: 0)
    width = glyph.width
    lit = Set(
      (0..<8).flatMap { row in
        (0..<8).filter { glyph.row(row) & (0x80 >> UInt8($0)) != 0 }
          .map { Pixel(row: row, column: $0) }
      })
  }

  /// The fewest pixels in which two drawings differ, however they are laid over each other: shifted by one row, and
  /// from one column to the left to one to the right of the wider one.
  func difference(from other: Drawing) -> Int {
    let shifts = (min(0, width - other.width) - 1)...(max(0, width - other.width) + 1)
    return shifts.flatMap { across in
      (-1...1).map { down in
        lit.symmetricDifference(
          other.lit.map { Pixel(row: $0.row + down, column: $0.column + across) }
        ).count
      }
    }.min() ?? 0
  }
}

@Suite("What large letters look like")
struct LargeLettersTests {
  static let digits = "0123456789"
  static let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
  static let accented = "ÄÁÀÂÃÇČÉÈÊËÍÌÎÏĐŊÑÖÓÒÔÕÜÚÙÛŠŦŽÝ"
  static let signs = " .,:;!?\"'`´„…·•-–—_+±×÷=<>~^/\\|()[]{}‹›«»#*★✓&%@$€£§°²³½→←↑↓□"

  @Test("no two letters or digits look alike", arguments: LargeText.Font.allCases)
  func apart(_ font: LargeText.Font) {
    let least = font == .small ? 3 : 4
    let drawings = (Self.digits + Self.capitals + Self.accented).map { Drawing($0, font) }
    for (place, one) in drawings.enumerated() {
      for other in drawings[(place + 1)...] {
        let found = one.difference(from: other)
        #expect(found >= least, "\(one.name) and \(other.name) in \(font)")
      }
    }
  }

  @Test("what is easily confused differs more", arguments: LargeText.Font.allCases)
  func confused(_ font: LargeText.Font) {
    for pair in [
      "0O", "0D", "0Q", "0Ø", "OØ", "8Ø", "1I", "1L", "17", "5S", "2Z", "8B", "6G", "4A", "AÅ",
    ] {
      let drawings = pair.map { Drawing($0, font) }
      #expect(drawings[0].difference(from: drawings[1]) >= 4, "\(pair) in \(font)")
    }
  }

  @Test(
    "no two signs have the same drawing, nor one of a letter's", arguments: LargeText.Font.allCases)
  func distinct(_ font: LargeText.Font) {
    let all = (Self.digits + Self.capitals + Self.accented + Self.signs).map { Drawing($0, font) }
    let known = Dictionary(grouping: all) { [$0.lit.hashValue, $0.width] }
    for group in known.values { #expect(group.count == 1, "\(group.map(\.name)) in \(font)") }
  }

  @Test("everything that a Norwegian programme holds is drawn, small and as capitals")
  func drawn() {
    let programme = "éèêóòôüöäñçáčđŋšŧž" + "«»“”„‚‘’‹›\"'–—-−‐‑" + "§€°²½×→←↑↓★✓•·…|<>~^_\\{}$"
    let text = programme + programme.uppercased() + Self.capitals.lowercased()
    for character in text { #expect(LargeText.draws(String(character)), "\(character)") }
    for code in UInt8(0x20)..<0x7F {
      #expect(LargeText.draws(String(Unicode.Scalar(code))), "\(Unicode.Scalar(code))")
    }
  }

  @Test("an accent that is written apart is drawn as one that is written with its letter")
  func composed() {
    let letters = (Self.capitals + Self.accented).flatMap { [$0, Character($0.lowercased())] }
    for font in LargeText.Font.allCases {
      for letter in letters {
        let apart = String(letter).decomposed
        #expect(LargeText.draws(apart), "\(letter)")
        #expect(Drawing(Character(apart), font).lit == Drawing(letter, font).lit, "\(letter)")
      }
    }
  }

  @Test(
    "a text that would not be shown whole is not drawn",
    arguments: [
      "A\u{301}\u{327}", "x\u{30A}", "7\u{338}", "1\u{FE0F}\u{20E3}", "漢", "😀", "\u{301}", "Σ",
      "\u{7}",
    ])
  func notDrawn(_ text: String) {
    #expect(!LargeText.draws(text))
    #expect(!LargeText.draws("Møte \(text) kl. 10"))
  }

  @Test("every text that is drawn has no box in it, in any font", arguments: 0..<200)
  func noBox(_ seed: Int) {
    var chance = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ count: Int) -> Int {
      chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(chance >> 33) % count
    }
    var text = String.UnicodeScalarView()
    let ranges = [0x20..<0x7F, 0xA0..<0x250, 0x300..<0x370, 0x2010..<0x2030, 0x2190..<0x2200]
    for _ in 0..<(1 + next(6)) {
      let range = ranges[next(ranges.count)]
      if let scalar = Unicode.Scalar(UInt32(range.lowerBound + next(range.count))) {
        text.append(scalar)
      }
    }
    for font in LargeText.Font.allCases {
      let box = font.glyphs(of: "□")
      let isWhole = !font.glyphs(of: String(text)).contains { [$0] == box }
      #expect(LargeText.draws(String(text)) == isWhole, "seed \(seed): \(text)")
    }
  }
}

extension String {
  /// The text with the accents of Latin letters as marks of their own.
  fileprivate var decomposed: String {
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30A}", "\u{30C}", "\u{327}",
    ]
    return String(
      map { letter -> String in
        for base in "AaCcEeIiNnOoSsUuYyZz" {
          for mark in marks where Character(String(base) + String(mark)) == letter {
            return String(base) + String(mark)
          }
        }
        return String(letter)
      }.joined())
  }
}
