/// An object's members by key.
struct JSONObjectReading<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let parent: JSONReading

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { parent.keys(Key.self) }

  func contains(_ key: Key) -> Bool { parent.member(key.stringValue) != nil }

  private func member(_ key: Key) throws(JSONFault) -> JSONReading {
    guard let member = parent.member(key.stringValue) else {
      throw JSONFault.missing(key: key.stringValue)
    }
    return member
  }

  private func present(_ key: Key) -> JSONReading? {
    guard let member = parent.member(key.stringValue), !member.isNull else { return nil }
    return member
  }

  func decodeNil(forKey key: Key) throws -> Bool { try member(key).isNull }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try member(key).decode(type) }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try member(key).decode(type)
  }

  func decode<Number: FixedWidthInteger & Decodable>(
    _ type: Number.Type, forKey key: Key
  ) throws -> Number {
    try member(key).decode(type)
  }

  func decode<Number: BinaryFloatingPoint & LosslessStringConvertible & Decodable>(
    _ type: Number.Type, forKey key: Key
  ) throws -> Number {
    try member(key).decode(type)
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: try member(key))
  }

  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try present(key)?.decode(type)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try present(key)?.decode(type)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try present(key).map { try Value(from: $0) }
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try member(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { parent.member("super") ?? parent }
  func superDecoder(forKey key: Key) throws -> any Decoder { try member(key) }
}

/// An array's elements in turn.
struct JSONArrayReading: UnkeyedDecodingContainer {
  private let parent: JSONReading
  private var place: Int
  private(set) var currentIndex = 0

  init(_ parent: JSONReading) {
    self.parent = parent
    place = parent.index + 1
  }

  var codingPath: [any CodingKey] { [] }
  var isAtEnd: Bool { place >= parent.end }

  /// The number of elements, counted by stepping over them.
  var count: Int? {
    var count = 0
    var place = parent.index + 1
    while place < parent.end {
      place = parent.at(place).end
      count += 1
    }
    return count
  }

  private mutating func next() throws(JSONFault) -> JSONReading {
    if isAtEnd { throw parent.mismatch("one more element") }
    let element = parent.at(place)
    place = element.end
    currentIndex += 1
    return element
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, parent.at(place).isNull else { return false }
    _ = try next()
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try next().decode(type) }
  mutating func decode(_ type: String.Type) throws -> String { try next().decode(type) }

  mutating func decode<Number: FixedWidthInteger & Decodable>(
    _ type: Number.Type
  ) throws -> Number {
    try next().decode(type)
  }

  mutating func decode<Number: BinaryFloatingPoint & LosslessStringConvertible & Decodable>(
    _ type: Number.Type
  ) throws -> Number {
    try next().decode(type)
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: try next())
  }

  mutating func nestedContainer<Nested>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}
