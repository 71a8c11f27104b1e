/// One line of the file, decoded, without its line break.
struct SourceLine {
  /// From 1.
  let number: Int
  let snippet: Snippet
}

/// A file's text as lines, with the lines that had to be mended.
struct SourceText {
  private(set) var lines: [SourceLine] = []
  /// The numbers of lines that were not UTF-8 and were read as Windows-1252.
  private(set) var misencodedLines: [Int] = []
  /// The numbers of lines with control or direction characters, which are left out.
  private(set) var linesWithControls: [Int] = []
  /// The numbers of lines that are too long to be anything but a detail.
  private(set) var longLines: [Int] = []

  /// The longest line that is read for marks, in scalars.
  static let longestLine = 8_000

  /// Reads UTF-8, UTF-16 with or without a mark, and line by line Windows-1252.
  init(_ bytes: [UInt8]) {
    let bytes = WideText.utf8(bytes) ?? bytes
    for (index, line) in Self.rawLines(of: bytes).enumerated() {
      append(line, number: index + 1)
    }
  }

  /// The lines of UTF-8 as they stand in the file, without its mark and their ends.
  static func rawLines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index <= bytes.count {
      let isEnd = index == bytes.count
      if isEnd || bytes[index] == 0x0A || bytes[index] == 0x0D {
        if !isEnd || index > start { lines.append(bytes[start..<index]) }
        if !isEnd, bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
          index += 1
        }
        start = index + 1
      }
      index += 1
    }
    return lines
  }

  /// A line's text, and whether it had to be read as Windows-1252.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> (text: String, isMended: Bool) {
    if let valid = String(validating: bytes, as: UTF8.self) { return (valid, false) }
    return (String(String.UnicodeScalarView(bytes.map(windowsScalar))), true)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, number: Int) {
    var scalars: [Unicode.Scalar] = []
    var columns: [Int32] = []
    scalars.reserveCapacity(bytes.count)
    columns.reserveCapacity(bytes.count)
    var hasControls = false
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for (offset, byte) in bytes.enumerated() {
        let scalar = Unicode.Scalar(byte)
        if scalar.isInvisible, !scalar.isSoftLineEnd {
          hasControls = hasControls || byte != 0x0C
          if byte != 0x0C { continue }
        }
        scalars.append(byte == 0x0C ? " " : scalar)
        columns.append(Int32(clamping: offset + 1))
      }
    } else {
      let (text, isMended) = Self.decoded(bytes)
      if isMended { misencodedLines.append(number) }
      hasControls = Self.decode(text, into: &scalars, columns: &columns)
    }
    if hasControls { linesWithControls.append(number) }
    appendSplit(Snippet(line: number, scalars: scalars, columns: columns))
  }

  /// Appends a line, split at the soft line ends that word processors leave; the parts share its number.
  private mutating func appendSplit(_ line: Snippet) {
    let parts = line.scalars.split(
      omittingEmptySubsequences: false, whereSeparator: \.isSoftLineEnd)
    for part in parts {
      if part.count > Self.longestLine { longLines.append(line.line) }
      lines.append(
        SourceLine(number: line.line, snippet: line[part.startIndex..<part.endIndex]))
    }
  }

  /// Splits a text's characters into scalars, composing a letter and its accent where one scalar has both.
  ///
  /// - Returns: Whether control or direction characters were left out.
  private static func decode(
    _ text: String, into scalars: inout [Unicode.Scalar], columns: inout [Int32]
  ) -> Bool {
    var column: Int32 = 0
    var hasControls = false
    for character in text {
      column += 1
      for scalar in character.unicodeScalars {
        if scalar.isSoftLineEnd {
          scalars.append(scalar)
          columns.append(column)
        } else if scalar.value == 0x0C {
          scalars.append(" ")
          columns.append(column)
        } else if scalar.isInvisible {
          hasControls = hasControls || (scalar.value != 0xAD && scalar.value != 0xFEFF)
        } else if let base = scalars.last, columns.last == column,
          let composed = compose(base, scalar)
        {
          scalars[scalars.count - 1] = composed
        } else {
          let isPlane = scalar.value >= Unicode.Scalar.escapeBase
          scalars.append(isPlane ? "\u{FFFD}" : scalar)
          columns.append(column)
        }
      }
    }
    return hasControls
  }

  /// The single letter for a base and an accent, for the letters of Nordic names.
  private static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (base, mark.value) {
    case ("a", 0x30A): "å"
    case ("A", 0x30A): "Å"
    case ("a", 0x308): "ä"
    case ("A", 0x308): "Ä"
    case ("o", 0x308): "ö"
    case ("O", 0x308): "Ö"
    case ("u", 0x308): "ü"
    case ("U", 0x308): "Ü"
    case ("e", 0x301): "é"
    case ("E", 0x301): "É"
    case ("e", 0x300): "è"
    case ("a", 0x300): "à"
    case ("o", 0x300): "ò"
    case ("o", 0x302): "ô"
    case ("e", 0x302): "ê"
    case ("e", 0x308): "ë"
    default: nil
    }
  }

  /// The character of a byte in Windows-1252, the usual encoding of old Nordic text files.
  private static func windowsScalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x80: "€"
    case 0x84: "„"
    case 0x85: "…"
    case 0x91: "‘"
    case 0x92: "’"
    case 0x93: "“"
    case 0x94: "”"
    case 0x95: "•"
    case 0x96: "–"
    case 0x97: "—"
    default: Unicode.Scalar(byte)
    }
  }
}
