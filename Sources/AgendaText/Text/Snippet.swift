/// A stretch of one line's text that remembers where in the file each scalar stood.
struct Snippet {
  /// The line's number, from 1.
  let line: Int
  private(set) var scalars: ArraySlice<Unicode.Scalar>
  /// The column of each scalar in the file, from 1; same indices as `scalars`.
  private(set) var columns: ArraySlice<Int32>

  init(line: Int, scalars: ArraySlice<Unicode.Scalar>, columns: ArraySlice<Int32>) {
    self.line = line
    self.scalars = scalars
    self.columns = columns
  }

  init(line: Int, scalars: [Unicode.Scalar] = [], columns: [Int32] = []) {
    self.init(line: line, scalars: scalars[...], columns: columns[...])
  }

  /// Makes a snippet of a text that stands in no file, such as a method's name.
  init(_ text: String, line: Int = 0) {
    let scalars = Array(text.unicodeScalars)
    self.init(
      line: line, scalars: scalars, columns: scalars.indices.map { Int32(clamping: $0 + 1) })
  }

  /// Makes a snippet of the text of a field that begins at a column of the file.
  init(_ text: String, line: Int, column: Int) {
    let scalars = Array(text.unicodeScalars)
    self.init(
      line: line, scalars: scalars,
      columns: scalars.indices.map { Int32(clamping: column + $0) })
  }

  var startIndex: Int { scalars.startIndex }
  var endIndex: Int { scalars.endIndex }
  var indices: Range<Int> { scalars.indices }
  var isEmpty: Bool { scalars.isEmpty }
  var count: Int { scalars.count }
  var first: Unicode.Scalar? { scalars.first }
  var last: Unicode.Scalar? { scalars.last }

  subscript(index: Int) -> Unicode.Scalar { scalars[index] }

  /// The scalar at an index, or nil outside the stretch.
  func at(_ index: Int) -> Unicode.Scalar? { indices.contains(index) ? scalars[index] : nil }

  subscript(range: Range<Int>) -> Snippet {
    let range = range.clamped(to: indices)
    return Snippet(line: line, scalars: scalars[range], columns: columns[range])
  }

  func from(_ index: Int) -> Snippet { self[min(index, endIndex)..<endIndex] }
  func upTo(_ index: Int) -> Snippet { self[startIndex..<max(index, startIndex)] }

  /// The column where the stretch begins.
  var column: Int { Int(columns.first ?? 1) }

  /// The column of an index; the end is in the column behind the last scalar.
  func column(at index: Int) -> Int {
    if indices.contains(index) { return Int(columns[index]) }
    return Int(columns.last ?? 0) + 1
  }

  /// The text with escapes resolved and each run of blanks as one space.
  var text: String {
    String(unsafeUninitializedCapacity: scalars.count * 4) { bytes in
      var length = 0
      var isAfterBlank = true
      for scalar in scalars {
        if scalar.isBlank {
          if !isAfterBlank {
            bytes[length] = 0x20
            length += 1
          }
          isAfterBlank = true
          continue
        }
        isAfterBlank = false
        for byte in UTF8.encode(scalar.unescaped) ?? UTF8.encodedReplacementCharacter {
          bytes[length] = byte
          length += 1
        }
      }
      if isAfterBlank, length > 0 { length -= 1 }
      return length
    }
  }

  var trimmed: Snippet {
    var low = startIndex
    var high = endIndex
    while low < high, scalars[low].isBlank { low += 1 }
    while low < high, scalars[high - 1].isBlank { high -= 1 }
    return self[low..<high]
  }

  /// The stretch without one part, with a space where it stood.
  func removing(_ range: Range<Int>) -> Snippet {
    let range = range.clamped(to: indices)
    if range.upperBound == endIndex { return upTo(range.lowerBound) }
    if range.lowerBound == startIndex { return from(range.upperBound) }
    var result = upTo(range.lowerBound)
    result.append(" ", column: column(at: range.lowerBound))
    result.append(from(range.upperBound))
    return result
  }

  mutating func append(_ scalar: Unicode.Scalar, column: Int) {
    scalars.append(scalar)
    columns.append(Int32(clamping: column))
  }

  mutating func append(_ other: Snippet) {
    scalars.append(contentsOf: other.scalars)
    columns.append(contentsOf: other.columns)
  }

  /// This stretch and another with a space between.
  func joined(_ other: Snippet) -> Snippet {
    if isEmpty { return other }
    if other.isEmpty { return self }
    var result = self
    result.append(" ", column: column(at: endIndex))
    result.append(other)
    return result
  }

  /// The index behind any blanks that begin at `index`.
  func skippingBlanks(from index: Int) -> Int {
    var index = index
    while index < endIndex, scalars[index].isBlank { index += 1 }
    return index
  }

  /// The index before any blanks that end at `index`.
  func skippingBlanks(before index: Int) -> Int {
    var index = index
    while index > startIndex, scalars[index - 1].isBlank { index -= 1 }
    return index
  }

  /// The index behind a run of letters that begins at `index`.
  func endOfLetters(from index: Int) -> Int {
    var index = index
    while index < endIndex, scalars[index].isLetter { index += 1 }
    return index
  }

  /// The whole number that begins at `index`, at most nine digits, and the index behind it.
  func number(at index: Int) -> (value: Int, end: Int)? {
    var end = index
    var value = 0
    while let digit = at(end)?.digitValue, end - index < 9 {
      value = value * 10 + digit
      end += 1
    }
    return end > index ? (value, end) : nil
  }

  /// The run of letters that begins at `index`, in lower case.
  func word(at index: Int) -> (text: String, end: Int) {
    let end = endOfLetters(from: index)
    return (self[index..<end].text.folded, end)
  }

  /// Whether an ASCII text stands at `index`, in upper or lower case; `text` is given in lower case.
  func has(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { bytes in
      guard index >= startIndex, index + bytes.count <= endIndex else { return false }
      for offset in 0..<bytes.count {
        let value = scalars[index + offset].value
        let lowered = value >= 0x41 && value <= 0x5A ? value | 0x20 : value
        if lowered != UInt32(bytes[offset]) { return false }
      }
      return true
    }
  }

  /// The trimmed parts between separators outside parentheses and brackets; empty parts are left out.
  func split(at isSeparator: (Int) -> Bool) -> [Snippet] {
    var parts: [Snippet] = []
    var depth = 0
    var start = startIndex
    for index in indices {
      switch scalars[index] {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default:
        guard depth == 0, isSeparator(index) else { continue }
        parts.append(self[start..<index].trimmed)
        start = index + 1
      }
    }
    parts.append(self[start..<endIndex].trimmed)
    return parts.filter { !$0.isEmpty }
  }
}
