/// The properties of a Unicode scalar that scanners use.
///
/// An escaped character (`\(`) is carried as a scalar of a private plane, so that no scanner takes
/// it for a mark; `Snippet.text` turns it back.
extension Unicode.Scalar {
  /// The value that is added to an ASCII character to make its escaped twin.
  static let escapeBase: UInt32 = 0xF0000

  /// This ASCII character as plain text that is never a mark.
  var escapedTwin: Unicode.Scalar { Unicode.Scalar(Self.escapeBase + value) ?? self }

  /// The ASCII character that an escaped twin stands for, else the scalar itself.
  var unescaped: Unicode.Scalar {
    guard value >= Self.escapeBase, value < Self.escapeBase + 0x80 else { return self }
    return Unicode.Scalar(UInt8(truncatingIfNeeded: value - Self.escapeBase))
  }

  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  var digitValue: Int? { isDigit ? Int(value) - 0x30 : nil }

  var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  var isLetter: Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return value < Self.escapeBase && properties.isAlphabetic
  }

  var isUpper: Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return value < Self.escapeBase && properties.isUppercase
  }

  var isLower: Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    return value < Self.escapeBase && properties.isLowercase
  }

  var isWordPart: Bool { isLetter || isDigit }

  /// Whether the scalar is a hyphen, a dash or a minus of any kind.
  var isDash: Bool {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// Whether the scalar is a mark that people put before a list's lines.
  var isBulletMark: Bool {
    switch value {
    case 0x2A, 0x2D, 0x2B: true
    case 0x2022, 0x00B7, 0x25CF, 0x25CB, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25E6, 0x2023: true
    case 0x2013, 0x2014, 0x2043, 0x00AB, 0x00BB, 0x25BA, 0x25B6, 0x27A2, 0x2192, 0xF0B7: true
    default: false
    }
  }

  /// Whether it ends a line within a paragraph, as Word and PowerPoint write it: VT, NEL, U+2028 and U+2029.
  var isSoftLineEnd: Bool {
    value == 0x0B || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// Whether the scalar is a control, format or direction character, which carries no text of its own.
  var isInvisible: Bool {
    switch value {
    case 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F: true
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// The text in lower case, for comparing words.
  var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) }) { return self }
    return lowercased()
  }

  /// Whether another text stands somewhere in this one, byte for byte.
  func holds(_ other: String) -> Bool { Array(utf8).holds(Array(other.utf8)) }
}

extension [UInt8] {
  /// Whether these bytes contain `needle` in one piece.
  func holds(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    guard count >= needle.count else { return false }
    for start in 0...(count - needle.count) where self[start] == first {
      if self[start..<(start + needle.count)].elementsEqual(needle) { return true }
    }
    return false
  }
}
