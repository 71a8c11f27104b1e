/// Finds the values of a JSON text, strictly as RFC 8259 has it.
struct JSONParser {
  private(set) var nodes: [JSONDocument.Node] = []
  /// Where parsing stands, or stopped.
  private(set) var place = 0
  private var depth = 0
  private var isASCII = true
  /// How deep values may nest; ours never come near.
  private static let deepest = 256

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Whether the whole text is one value in valid UTF-8.
  mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count < Int(Int32.max) else { return false }
    nodes.reserveCapacity(bytes.count / 10 + 4)
    guard value(bytes) else { return false }
    skipBlanks(bytes)
    guard place == bytes.count else { return false }
    return isASCII || String(validating: bytes, as: UTF8.self) != nil
  }

  private mutating func skipBlanks(_ bytes: Bytes) {
    while place < bytes.count, case let byte = bytes[place],
      byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    {
      place += 1
    }
  }

  /// Steps over a mark, and blanks before it, if it is next.
  private mutating func take(_ mark: Unicode.Scalar, _ bytes: Bytes) -> Bool {
    skipBlanks(bytes)
    guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  private mutating func value(_ bytes: Bytes) -> Bool {
    skipBlanks(bytes)
    guard place < bytes.count else { return false }
    switch bytes[place] {
    case UInt8(ascii: "{"): return holding(.object, bytes) { $0.members($1) }
    case UInt8(ascii: "["): return holding(.array, bytes) { $0.elements($1) }
    case UInt8(ascii: "\""): return string(bytes)
    case UInt8(ascii: "t"): return word("true", .yes, bytes)
    case UInt8(ascii: "f"): return word("false", .no, bytes)
    case UInt8(ascii: "n"): return word("null", .null, bytes)
    default: return number(bytes)
    }
  }

  private mutating func holding(
    _ kind: JSONDocument.Kind, _ bytes: Bytes, _ inside: (inout JSONParser, Bytes) -> Bool
  ) -> Bool {
    let index = nodes.count
    nodes.append(.init(kind: kind, start: Int32(place), end: 0, next: 0))
    place += 1
    depth += 1
    guard depth <= Self.deepest, inside(&self, bytes) else { return false }
    depth -= 1
    nodes[index].end = Int32(place)
    nodes[index].next = Int32(nodes.count)
    return true
  }

  private mutating func members(_ bytes: Bytes) -> Bool {
    if take("}", bytes) { return true }
    repeat {
      skipBlanks(bytes)
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\""), string(bytes),
        take(":", bytes), value(bytes)
      else { return false }
    } while take(",", bytes)
    return take("}", bytes)
  }

  private mutating func elements(_ bytes: Bytes) -> Bool {
    if take("]", bytes) { return true }
    repeat {
      guard value(bytes) else { return false }
    } while take(",", bytes)
    return take("]", bytes)
  }

  private mutating func add(_ kind: JSONDocument.Kind, from start: Int, isEscaped: Bool = false) {
    nodes.append(
      .init(
        kind: kind, isEscaped: isEscaped, start: Int32(start), end: Int32(place),
        next: Int32(nodes.count + 1)))
  }

  private mutating func word(
    _ word: StaticString, _ kind: JSONDocument.Kind, _ bytes: Bytes
  ) -> Bool {
    let start = place
    for index in 0..<word.utf8CodeUnitCount {
      guard place < bytes.count, bytes[place] == word.utf8Start[index] else { return false }
      place += 1
    }
    add(kind, from: start)
    return true
  }

  private mutating func string(_ bytes: Bytes) -> Bool {
    place += 1
    let start = place
    var isEscaped = false
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      let byte = bytes[place]
      if byte < 0x20 { return false }
      if byte >= 0x80 { isASCII = false }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        guard escape(bytes) else { return false }
      } else {
        place += 1
      }
    }
    guard place < bytes.count else { return false }
    add(.string, from: start, isEscaped: isEscaped)
    place += 1
    return true
  }

  /// Steps over one escape; a surrogate needs its other half.
  private mutating func escape(_ bytes: Bytes) -> Bool {
    guard let escape = JSONEscape.read(bytes, at: place) else { return false }
    place += escape.length
    return true
  }

  private mutating func number(_ bytes: Bytes) -> Bool {
    let start = place
    if bytes[place] == UInt8(ascii: "-") { place += 1 }
    let isZero = place < bytes.count && bytes[place] == UInt8(ascii: "0")
    guard let whole = digits(bytes), !isZero || whole == 1 else { return false }
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      place += 1
      guard digits(bytes) != nil else { return false }
    }
    if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      if place < bytes.count, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-")
      {
        place += 1
      }
      guard digits(bytes) != nil else { return false }
    }
    add(.number, from: start)
    return true
  }

  private mutating func digits(_ bytes: Bytes) -> Int? {
    let start = place
    while place < bytes.count, bytes[place] &- UInt8(ascii: "0") < 10 { place += 1 }
    return place > start ? place - start : nil
  }
}
