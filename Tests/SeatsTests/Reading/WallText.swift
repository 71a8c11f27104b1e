import CellGrid

/// A text as the wall may show it: its words in plain letters, as codes.
///
/// Plain letters are small, without marks, and of one form where the large letters have one drawing for several.
struct WallText: Equatable {
  let words: [[UInt32]]

  init(_ text: String) {
    var words: [[UInt32]] = [[]]
    for cell in CellReader(text) {
      if cell.scalar == " " {
        words.append([])
      } else {
        words[words.count - 1].append(Self.plain(cell.scalar).value)
      }
    }
    self.words = words.filter { !$0.isEmpty }
  }

  /// A text in plain letters.
  static func text(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.map(plain))
    return String(scalars)
  }

  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: return Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0x00...0xFF: return scalar
    case 0x2014: return "–"
    case 0x2018, 0x2019: return "'"
    default:
      let small = scalar.properties.lowercaseMapping.unicodeScalars
      return small.count == 1 ? small.first ?? scalar : scalar
    }
  }
}
