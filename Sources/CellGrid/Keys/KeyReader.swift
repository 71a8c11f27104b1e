/// Turns the bytes that a terminal sends into keys, in whatever pieces they arrive.
///
/// It knows the sequences of xterm and its relatives, of the Linux console and rxvt; others are
/// added from the terminal's description. A paste is collected until its end mark; nothing in it
/// counts as a key.
package struct KeyReader {
  /// What has begun but not ended.
  private enum State {
    case between
    /// The bytes of an escape sequence or of one character so far; never empty.
    case inside([UInt8])
    /// The bytes of a paste so far.
    case pasting([UInt8])
    /// The bytes of the terminal's answer on its background so far, from behind `ESC ]`.
    case reporting([UInt8])
  }

  /// The longest paste in bytes; a longer one comes as several.
  private static let longestPaste = 1 << 20
  private static let longestSequence = 32

  private var state = State.between
  private var known: [[UInt8]: Key] = [:]
  private var keys: [Key] = []

  /// Whether the terminal was asked for its background, and has not answered.
  package var awaitsGround = false
  /// Whether the background that the terminal told of is light; nil until it has answered.
  package private(set) var isOnLight: Bool?

  package init() {}

  /// Teaches it what a key sends on this terminal; a single byte or an empty sequence is ignored.
  package mutating func learn(_ sequence: [UInt8], is key: Key) {
    if sequence.count > 1, sequence.first == Byte.escape { known[sequence] = key }
  }

  /// Whether it waits for the rest of something that may never come, such as after a lone Escape.
  package var isInside: Bool {
    if case .inside = state { true } else { false }
  }

  package var isPasting: Bool {
    if case .pasting = state { true } else { false }
  }

  /// Takes bytes and returns the keys that they complete.
  package mutating func read(_ bytes: ArraySlice<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    defer { keys = [] }
    return keys
  }

  /// Ends what has begun, when nothing more comes, and returns the keys it makes.
  package mutating func flush() -> [Key] {
    switch state {
    case .between, .reporting: break
    case .inside(let bytes):
      state = .between
      breakUp(bytes)
    case .pasting(let bytes):
      state = .between
      endPaste(bytes)
    }
    defer { keys = [] }
    return keys
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .between: begin(byte)
    case .inside(let bytes): go(on: bytes, byte)
    case .reporting(let bytes): goOnReport(bytes + [byte])
    case .pasting(var bytes):
      // The bytes leave the state first, so that appending does not copy the whole paste.
      state = .between
      bytes.append(byte)
      paste(bytes)
    }
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case Byte.escape: state = .inside([byte])
    case 0..<0x20, 0x7F: keys.append(Key(control: byte))
    case 0x20..<0x80: keys.append(.character(Character(Unicode.Scalar(byte))))
    case 0xC2..<0xF5: state = .inside([byte])
    default: keys.append(.unknown)
    }
  }

  private mutating func go(on begun: [UInt8], _ byte: UInt8) {
    guard begun[0] == Byte.escape else { return goOnCharacter(begun, byte) }
    let bytes = begun + [byte]
    if let key = known[bytes] {
      state = .between
      keys.append(key)
    } else if bytes.count > KeyReader.longestSequence {
      state = .between
      keys.append(.unknown)
    } else if begun.count == 1 {
      afterEscape(byte)
    } else if begun[1] == Byte.escape {
      goOnEscapes(bytes)
    } else {
      goOnSequence(bytes)
    }
  }

  private mutating func afterEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "]") where awaitsGround: state = .reporting([])
    case Byte.escape, UInt8(ascii: "["), UInt8(ascii: "O"), 0x80...:
      state = .inside([Byte.escape, byte])
    default:
      state = .between
      keys.append(Key(alt: byte))
    }
  }

  /// Reads `11;rgb:RRRR/GGGG/BBBB` up to its end mark; what turns out to be no such answer was typed.
  private mutating func goOnReport(_ bytes: [UInt8]) {
    let head = Array("11;rgb:".utf8)
    let isHead = head.starts(with: bytes.prefix(head.count)) || bytes.starts(with: head)
    if isHead, bytes.last == 0x07 || bytes.suffix(2) == [Byte.escape, UInt8(ascii: "\\")] {
      state = .between
      awaitsGround = false
      isOnLight = KeyReader.isLight(bytes.dropFirst(head.count))
    } else if isHead, bytes.dropFirst(head.count).allSatisfy(KeyReader.isOfColour),
      bytes.count <= KeyReader.longestSequence
    {
      state = .reporting(bytes)
    } else {
      state = .between
      awaitsGround = false
      keys.append(.alt("]"))
      for byte in bytes { take(byte) }
    }
  }

  /// Whether a byte can stand in a colour, or begin the mark at its end.
  private static func isOfColour(_ byte: UInt8) -> Bool {
    byte == Byte.escape || byte == UInt8(ascii: "/")
      || Character(Unicode.Scalar(byte)).isHexDigit
  }

  /// Whether `RRRR/GGGG/BBBB`, of one to four digits each, is nearer to white than to black.
  private static func isLight(_ bytes: ArraySlice<UInt8>) -> Bool? {
    let text = String(decoding: bytes.prefix { $0 != 0x07 && $0 != Byte.escape }, as: UTF8.self)
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let shares = parts.compactMap { part in
      Int(part, radix: 16).map { Double($0) / Double((1 << (4 * part.count)) - 1) }
    }
    guard shares.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }) else { return nil }
    return 0.299 * shares[0] + 0.587 * shares[1] + 0.114 * shares[2] > 0.5
  }

  /// Two escapes: rxvt's Alt with an arrow, or Escape pressed twice.
  private mutating func goOnEscapes(_ bytes: [UInt8]) {
    if bytes[2] == UInt8(ascii: "[") || bytes[2] == UInt8(ascii: "O") {
      state = .inside(Array(bytes.dropFirst()))
    } else {
      keys.append(.escape)
      state = .inside([Byte.escape])
      go(on: [Byte.escape], bytes[2])
    }
  }

  private mutating func goOnSequence(_ bytes: [UInt8]) {
    let last = bytes[bytes.count - 1]
    if bytes[1] >= 0x80 {
      return goOnAltCharacter(bytes)
    }
    if last < 0x20 || last >= 0x7F {
      // No sequence has this byte: give it up and start again with the byte.
      state = .between
      keys.append(.unknown)
      return begin(last)
    }
    let isFinal = (0x40...0x7E).contains(last)
    let isLinuxFunctionKey = bytes.count == 3 && last == UInt8(ascii: "[")
    guard isFinal, !isLinuxFunctionKey else {
      state = .inside(bytes)
      return
    }
    state = .between
    if bytes.count > 2, let sequence = ControlSequence(bytes) {
      sequence == ControlSequence.pasteStart
        ? (state = .pasting([])) : keys.append(contentsOf: sequence.keys)
    } else {
      keys.append(.unknown)
    }
  }

  private mutating func goOnCharacter(_ begun: [UInt8], _ byte: UInt8) {
    guard (0x80..<0xC0).contains(byte) else {
      state = .between
      keys.append(.unknown)
      return begin(byte)
    }
    let bytes = begun + [byte]
    guard bytes.count >= KeyReader.length(startingWith: bytes[0]) else {
      state = .inside(bytes)
      return
    }
    state = .between
    let character = KeyReader.character(bytes)
    keys.append(character.map(Key.character) ?? .unknown)
  }

  private mutating func goOnAltCharacter(_ bytes: [UInt8]) {
    guard bytes.count - 1 >= KeyReader.length(startingWith: bytes[1]) else {
      state = .inside(bytes)
      return
    }
    state = .between
    keys.append(KeyReader.character(Array(bytes.dropFirst())).map(Key.alt) ?? .unknown)
  }

  private mutating func paste(_ bytes: [UInt8]) {
    if bytes.last == UInt8(ascii: "~"), bytes.suffix(6).elementsEqual(Byte.pasteEnd) {
      endPaste(Array(bytes.dropLast(6)))
    } else if bytes.count >= KeyReader.longestPaste + 6 {
      endPaste(Array(bytes.dropLast(6)))
      state = .pasting(Array(bytes.suffix(6)))
    } else {
      state = .pasting(bytes)
    }
  }

  private mutating func endPaste(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    // Terminals send the line ends of a paste as the Enter key does.
    keys.append(.paste(String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })))
  }

  /// Adds the keys that an unfinished sequence may have been.
  private mutating func breakUp(_ bytes: [UInt8]) {
    guard bytes[0] == Byte.escape else { return keys.append(.unknown) }
    switch bytes.count {
    case 1: keys.append(.escape)
    case 2 where bytes[1] == Byte.escape: keys += [.escape, .escape]
    case 2 where bytes[1] < 0x80: keys.append(Key(alt: bytes[1]))
    default: keys.append(.unknown)
    }
  }

  private static func length(startingWith byte: UInt8) -> Int {
    byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
  }

  private static func character(_ bytes: [UInt8]) -> Character? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return text.unicodeScalars.first.map { $0.value < 0xA0 } == true ? nil : text.first
  }
}

/// Bytes with names.
enum Byte {
  static let escape: UInt8 = 0x1B
  static let pasteEnd = Array("\u{1B}[201~".utf8)
}
