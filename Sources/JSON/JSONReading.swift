/// Reads a `Decodable` value from one value of a JSON document.
///
/// Coding paths are left out: nobody reads them, and keeping them costs more than the reading.
package struct JSONReading: Decoder {
  let document: JSONDocument
  let index: Int

  package var codingPath: [any CodingKey] { [] }
  package var userInfo: [CodingUserInfoKey: Any] { [:] }

  private var node: JSONDocument.Node { document.nodes[index] }

  func at(_ index: Int) -> JSONReading { JSONReading(document: document, index: index) }

  package func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    try require(.object, "an object")
    return KeyedDecodingContainer(JSONObjectReading(parent: self))
  }

  package func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try require(.array, "an array")
    return JSONArrayReading(self)
  }

  package func singleValueContainer() -> any SingleValueDecodingContainer { self }

  private func require(_ kind: JSONDocument.Kind, _ wanted: String) throws(JSONFault) {
    if node.kind != kind { throw mismatch(wanted) }
  }

  package func mismatch(_ wanted: String) -> JSONFault {
    .mismatch(at: Int(node.start), wanted: wanted)
  }

  var end: Int { Int(node.next) }
  var isNull: Bool { node.kind == .null }

  private func raw<Value>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
    try document.bytes.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[Int(node.start)..<Int(node.end)]))
    }
  }

  /// The value of an object's key, the first where a key stands twice.
  ///
  /// - Returns: Nil where there is none, or this is no object.
  package func member(_ key: String) -> JSONReading? {
    guard isObject else { return nil }
    var key = key
    return key.withUTF8 { document.value(of: $0, in: index) }.map(at)
  }

  /// The keys of an object that are known, in the order of the text.
  func keys<Key: CodingKey>(_ type: Key.Type) -> [Key] {
    var keys: [Key] = []
    var place = index + 1
    while place < end {
      if let key = Key(stringValue: at(place).string) { keys.append(key) }
      place = Int(document.nodes[place + 1].next)
    }
    return keys
  }

  package var isObject: Bool { node.kind == .object }

  package func truth() throws(JSONFault) -> Bool {
    switch node.kind {
    case .yes: return true
    case .no: return false
    case .null, .number, .string, .object, .array: throw mismatch("true or false")
    }
  }

  package func text() throws(JSONFault) -> String {
    try require(.string, "a string")
    return string
  }

  package func number() throws(JSONFault) -> Int { try integer() }

  private var string: String {
    raw { node.isEscaped ? JSONEscape.resolve($0) : String(decoding: $0, as: UTF8.self) }
  }
}

extension JSONReading: SingleValueDecodingContainer {
  package func decodeNil() -> Bool { isNull }

  package func decode(_ type: Bool.Type) throws -> Bool { try truth() }

  package func decode(_ type: String.Type) throws -> String { try text() }

  package func decode(_ type: Int.Type) throws -> Int { try number() }

  package func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
    try integer()
  }

  package func decode<Number: BinaryFloatingPoint & LosslessStringConvertible & Decodable>(
    _ type: Number.Type
  ) throws -> Number {
    try require(.number, "a number")
    guard let value = raw({ Number(String(decoding: $0, as: UTF8.self)) }), value.isFinite else {
      throw mismatch("a number that is not out of range")
    }
    return value
  }

  package func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: self)
  }

  /// What an `Int` is held to, so that no sum or product of what was read overflows; other types take all they can hold.
  private static let limits = -1_000_000_000...1_000_000_000

  private func integer<Number: FixedWidthInteger>() throws(JSONFault) -> Number {
    try require(.number, "a whole number")
    let isWhole = raw { $0.allSatisfy { $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 } }
    guard isWhole else { throw mismatch("a whole number") }
    if let value: Number = digits(), (value as? Int).map(Self.limits.contains) ?? true {
      return value
    }
    throw .outOfRange(at: Int(node.start))
  }

  /// The digits as a number; nil where it does not hold them.
  private func digits<Number: FixedWidthInteger>() -> Number? {
    raw { digits -> Number? in
      var value: Number = 0
      let isNegative = digits[0] == UInt8(ascii: "-")
      for byte in isNegative ? digits.dropFirst() : digits[...] {
        let digit = Number(byte &- UInt8(ascii: "0"))
        let (tens, isOver) = value.multipliedReportingOverflow(by: 10)
        let (sum, isFull) =
          isNegative
          ? tens.subtractingReportingOverflow(digit)
          : tens.addingReportingOverflow(digit)
        if isOver || isFull { return nil }
        value = sum
      }
      return value
    }
  }
}
