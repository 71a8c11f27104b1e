/// Text in UTF-16, which Notepad and Excel call «Unicode».
enum WideText {
  /// The text as UTF-8; nil where the bytes are not UTF-16.
  ///
  /// It is known by its byte order mark, or by the zeros that half of its bytes are where most letters are Latin. Half a
  /// surrogate pair becomes U+FFFD; an odd byte at the end is left out.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xFE]) { return decoded(bytes[2...], highByte: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decoded(bytes[2...], highByte: 0) }
    return unmarkedOrder(bytes).map { decoded(bytes[...], highByte: $0) }
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>, highByte: Int) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      UInt16(bytes[index + highByte]) << 8 | UInt16(bytes[index + 1 - highByte])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Which byte of each pair is the high one, where no mark tells: the one that is nearly always zero.
  private static func unmarkedOrder(_ bytes: [UInt8]) -> Int? {
    let sample = bytes.prefix(sampleLength)
    guard sample.count >= 8 else { return nil }
    let pairs = sample.count / 2
    let zeros = [0, 1].map { half in
      stride(from: half, to: pairs * 2, by: 2).count { sample[$0] == 0 }
    }
    return [0, 1].first { zeros[$0] * 10 > pairs * 7 && zeros[1 - $0] * 10 < pairs }
  }

  /// How many bytes tell whether a text without a mark is UTF-16.
  private static let sampleLength = 4_000
}
