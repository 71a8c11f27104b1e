/// Reads a `Decodable` value from one value of a JSON document.
///
/// Coding paths are left out: nobody reads them, and keeping them costs more than the reading.
struct JSONReading: Decoder {
  let document: JSONDocument
  let index: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  private var node: JSONDocument.Node { document.nodes[index] }

  func at(_ index: Int) -> JSONReading { JSONReading(document: document, index: index) }

  func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    try require(.object, "an object")
    return KeyedDecodingContainer(JSONObjectReading(parent: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try require(.array, "an array")
    return JSONArrayReading(self)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  private func require(_ kind: JSONDocument.Kind, _ wanted: String) throws(JSONFault) {
    if node.kind != kind { throw mismatch(wanted) }
  }

  func mismatch(_ wanted: String) -> JSONFault {
    .mismatch(at: Int(node.start), wanted: wanted)
  }

  var end: Int { Int(node.next) }
  var isNull: Bool { node.kind == .null }

  private func raw<Value>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
    try document.bytes.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[Int(node.start)..<Int(node.end)]))
    }
  }

  /// The value of an object's key, the first where the key stands twice; nil where it is missing.
  func member(_ key: String) -> JSONReading? {
    var place = index + 1
    while place < end {
      if at(place).isText(key) { return at(place + 1) }
      place = Int(document.nodes[place + 1].next)
    }
    return nil
  }

  /// The keys of an object, in the order of the text.
  var keys: [String] {
    var keys: [String] = []
    var place = index + 1
    while place < end {
      keys.append(at(place).string)
      place = Int(document.nodes[place + 1].next)
    }
    return keys
  }

  var isObject: Bool { node.kind == .object }
  var isArray: Bool { node.kind == .array }

  func truth() throws(JSONFault) -> Bool {
    switch node.kind {
    case .yes: return true
    case .no: return false
    case .null, .number, .string, .object, .array: throw mismatch("true or false")
    }
  }

  func text() throws(JSONFault) -> String {
    try require(.string, "a string")
    return string
  }

  func number() throws(JSONFault) -> Int { try integer() }

  /// Whether this is a string with just these bytes.
  func isPlain(_ other: StaticString) -> Bool {
    let length = Int(node.end - node.start)
    guard node.kind == .string, other.utf8CodeUnitCount == length else { return false }
    return raw {
      for index in 0..<length where $0[index] != other.utf8Start[index] { return false }
      return true
    }
  }

  private func isText(_ other: String) -> Bool {
    if node.isEscaped { return string == other }
    var other = other
    return other.withUTF8 { other in
      other.count == Int(node.end - node.start) && raw { $0.elementsEqual(other) }
    }
  }

  private var string: String {
    raw { node.isEscaped ? JSONEscape.resolve($0) : String(decoding: $0, as: UTF8.self) }
  }
}

extension JSONReading: SingleValueDecodingContainer {
  func decodeNil() -> Bool { isNull }

  func decode(_ type: Bool.Type) throws -> Bool { try truth() }

  func decode(_ type: String.Type) throws -> String { try text() }

  func decode(_ type: Int.Type) throws -> Int { try number() }

  func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
    try integer()
  }

  func decode<Number: BinaryFloatingPoint & LosslessStringConvertible & Decodable>(
    _ type: Number.Type
  ) throws -> Number {
    try require(.number, "a number")
    guard let value = raw({ Number(String(decoding: $0, as: UTF8.self)) }) else {
      throw mismatch("a number")
    }
    return value
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

  private func integer<Number: FixedWidthInteger>() throws(JSONFault) -> Number {
    try require(.number, "a whole number")
    let value = raw { digits -> Number? in
      var value: Number = 0
      let isNegative = digits[0] == UInt8(ascii: "-")
      for byte in isNegative ? digits.dropFirst() : digits[...] {
        guard let digit = Number(exactly: byte &- UInt8(ascii: "0")), digit < 10 else { return nil }
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
    if let value { return value }
    throw mismatch("a whole number of \(Number.bitWidth) bits")
  }
}
