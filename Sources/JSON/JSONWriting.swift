/// The JSON text that the parts of a value write together.
///
/// A class, because an encoder hands out parts to be filled in after it returns.
final class JSONWriter {
  var text: JSONOutput

  init(_ layout: JSONLayout) { text = JSONOutput(layout) }

  /// The text of a value.
  static func write(_ value: some Encodable, _ layout: JSONLayout) throws -> [UInt8] {
    let writer = JSONWriter(layout)
    let place = JSONPlace(depth: 0, start: 0)
    try JSONWriting(writer: writer, place: place).encode(value)
    return try writer.text.finish()
  }

  /// Begins the next member or element, and gives what writes its value.
  func next(_ key: String = "", in place: JSONPlace) -> JSONWriting {
    let start = text.next(key, in: place)
    return JSONWriting(writer: self, place: JSONPlace(depth: place.depth + 1, start: start))
  }
}

/// Writes one `Encodable` value into a JSON text.
struct JSONWriting: Encoder {
  let writer: JSONWriter
  let place: JSONPlace

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    writer.text.begin(.object, at: place)
    return KeyedEncodingContainer(JSONObjectWriting(writer: writer, place: place))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    writer.text.begin(.array, at: place)
    return JSONArrayWriting(writer: writer, place: place)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONWriting: SingleValueEncodingContainer {
  func encodeNil() { writer.text.write(plain: "null", at: place) }
  func encode(_ value: Bool) { writer.text.write(plain: value ? "true" : "false", at: place) }
  func encode(_ value: String) { writer.text.write(value, at: place) }
  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) {
    writer.text.write(plain: String(value), at: place)
  }

  /// A number without a fraction is written as a whole one.
  func encode<Number: BinaryFloatingPoint & LosslessStringConvertible & Encodable>(
    _ value: Number
  ) throws {
    guard value.isFinite else {
      throw JSONFault.mismatch(at: place.start, wanted: "a finite number")
    }
    let text = value.description
    writer.text.write(plain: text.hasSuffix(".0") ? String(text.dropLast(2)) : text, at: place)
  }

  /// The elements of a set and the pairs of a dictionary have no order of their own.
  func encode<Value: Encodable>(_ value: Value) throws {
    guard writer.text.layout != .line else { return try value.encode(to: self) }
    writer.text.expect((value as? any Unordered)?.order ?? .given)
    try value.encode(to: self)
    writer.text.expect(.given)
  }
}

/// A collection that encodes itself in whatever order it happens to have.
private protocol Unordered {
  var order: JSONOutput.Order { get }
}

extension Set: Unordered {
  fileprivate var order: JSONOutput.Order { .elements }
}

extension Dictionary: Unordered {
  /// Matters only where the keys are no strings; an object's are sorted anyway.
  fileprivate var order: JSONOutput.Order { .pairs }
}

/// An object's members as they come.
private struct JSONObjectWriting<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: JSONWriter
  let place: JSONPlace

  var codingPath: [any CodingKey] { [] }

  private func member(_ key: Key) -> JSONWriting {
    writer.next(key.stringValue, in: place)
  }

  func encodeNil(forKey key: Key) { member(key).encodeNil() }
  func encode(_ value: Bool, forKey key: Key) { member(key).encode(value) }
  func encode(_ value: String, forKey key: Key) { member(key).encode(value) }
  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number, forKey key: Key) {
    member(key).encode(value)
  }
  func encode<Number: BinaryFloatingPoint & LosslessStringConvertible & Encodable>(
    _ value: Number, forKey key: Key
  ) throws {
    try member(key).encode(value)
  }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try member(key).encode(value)
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    member(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { writer.next("super", in: place) }
  func superEncoder(forKey key: Key) -> any Encoder { member(key) }
}

/// An array's elements as they come.
private struct JSONArrayWriting: UnkeyedEncodingContainer {
  let writer: JSONWriter
  let place: JSONPlace

  var codingPath: [any CodingKey] { [] }
  var count: Int { writer.text.count(in: place) }

  private func element() -> JSONWriting { writer.next(in: place) }

  func encodeNil() { element().encodeNil() }
  func encode(_ value: Bool) { element().encode(value) }
  func encode(_ value: String) { element().encode(value) }
  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) { element().encode(value) }
  func encode<Number: BinaryFloatingPoint & LosslessStringConvertible & Encodable>(
    _ value: Number
  ) throws {
    try element().encode(value)
  }
  func encode<Value: Encodable>(_ value: Value) throws { try element().encode(value) }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    element().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { element().unkeyedContainer() }

  func superEncoder() -> any Encoder { element() }
}
