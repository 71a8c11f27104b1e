/// The escapes of JSON strings, read and written.
enum JSONEscape {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The character that the escape at a place stands for, and the escape's length in bytes; nil where none is valid.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard place + 1 < bytes.count else { return nil }
    switch bytes[place + 1] {
    case UInt8(ascii: "\""): return ("\"", 2)
    case UInt8(ascii: "\\"): return ("\\", 2)
    case UInt8(ascii: "/"): return ("/", 2)
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"): return numbered(bytes, at: place)
    default: return nil
    }
  }

  private static func numbered(_ bytes: Bytes, at place: Int) -> (Unicode.Scalar, Int)? {
    guard let first = unit(bytes, at: place) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    guard UTF16.isLeadSurrogate(first), place + 7 < bytes.count,
      bytes[place + 6] == UInt8(ascii: "\\"), bytes[place + 7] == UInt8(ascii: "u"),
      let second = unit(bytes, at: place + 6), UTF16.isTrailSurrogate(second)
    else { return nil }
    let high = (UInt32(first) - 0xD800) << 10
    return Unicode.Scalar(0x10000 + high + (UInt32(second) - 0xDC00)).map { ($0, 12) }
  }

  /// The four digits after `\u`.
  private static func unit(_ bytes: Bytes, at place: Int) -> UInt16? {
    guard place + 5 < bytes.count else { return nil }
    var value: UInt16 = 0
    for byte in bytes[(place + 2)...(place + 5)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt16(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(byte - 55)
      default: return nil
      }
    }
    return value
  }

  /// The characters between a string's quotation marks, with its escapes resolved.
  static func resolve(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\\"), let (scalar, length) = read(bytes, at: place) {
        plain += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        place += length
      } else {
        plain.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Appends a JSON string with its quotation marks, escaping characters that can drive a terminal or are hidden.
  static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      let isPlain = utf8.allSatisfy {
        $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
      }
      if isPlain { bytes.append(contentsOf: utf8) }
      return isPlain
    }
    if !isPlain { for scalar in text.unicodeScalars { write(scalar, to: &bytes) } }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\t": bytes += "\\t".utf8
    case _ where isHidden(scalar):
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        bytes += "\\u".utf8
        bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
        bytes += digits.utf8
      }
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  /// Whether a character is a control, a format or bidi mark, or a line or paragraph separator.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0xAD { return scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) }
    // Latin letters, by far the most frequent, need no look in the tables.
    if (0xAE..<0x300).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
