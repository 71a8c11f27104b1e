/// Writes an `Encodable` value into a tree.
struct JSONWriting: Encoder {
  let tree: JSONTree

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The tree of a value.
  static func tree<Value: Encodable>(of value: Value) throws -> JSONTree {
    let tree = JSONTree()
    try value.encode(to: JSONWriting(tree: tree))
    if let value = value as? any Unordered { tree.order = value.order }
    return tree
  }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    tree.becomeObject()
    return KeyedEncodingContainer(JSONObjectWriting(tree: tree))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    tree.becomeArray()
    return JSONArrayWriting(tree: tree)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

/// A collection that encodes itself in whatever order it happens to have.
private protocol Unordered {
  var order: JSONTree.Order { get }
}

extension Set: Unordered {
  fileprivate var order: JSONTree.Order { .elements }
}

extension Dictionary: Unordered {
  /// Matters only where the keys are not strings; an object's members are always sorted.
  fileprivate var order: JSONTree.Order { .pairs }
}

extension JSONWriting: SingleValueEncodingContainer {
  func encodeNil() { tree.content = .null }
  func encode(_ value: Bool) { tree.content = .bool(value) }
  func encode(_ value: String) { tree.content = .string(value) }
  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) {
    tree.content = .number(String(value))
  }
  func encode<Number: BinaryFloatingPoint & LosslessStringConvertible & Encodable>(
    _ value: Number
  ) throws {
    guard value.isFinite else { throw JSONFault.mismatch(at: 0, wanted: "a finite number") }
    tree.content = .number(value.description)
  }
  func encode<Value: Encodable>(_ value: Value) throws {
    let inner = try Self.tree(of: value)
    tree.content = inner.content
    tree.order = inner.order
  }
}

/// Writes an object's members in the order they come.
private struct JSONObjectWriting<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let tree: JSONTree

  var codingPath: [any CodingKey] { [] }

  private func part(_ key: String, _ content: JSONTree.Content = .null) -> JSONTree {
    let part = JSONTree(content)
    tree.add(key, part)
    return part
  }

  func encodeNil(forKey key: Key) { _ = part(key.stringValue) }
  func encode(_ value: Bool, forKey key: Key) { _ = part(key.stringValue, .bool(value)) }
  func encode(_ value: String, forKey key: Key) { _ = part(key.stringValue, .string(value)) }
  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number, forKey key: Key) {
    _ = part(key.stringValue, .number(String(value)))
  }
  func encode<Number: BinaryFloatingPoint & LosslessStringConvertible & Encodable>(
    _ value: Number, forKey key: Key
  ) throws {
    try JSONWriting(tree: part(key.stringValue)).encode(value)
  }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    tree.add(key.stringValue, try JSONWriting.tree(of: value))
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    JSONWriting(tree: part(key.stringValue)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    JSONWriting(tree: part(key.stringValue)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { JSONWriting(tree: part("super")) }
  func superEncoder(forKey key: Key) -> any Encoder { JSONWriting(tree: part(key.stringValue)) }
}

/// Writes an array's elements in the order they come.
private struct JSONArrayWriting: UnkeyedEncodingContainer {
  let tree: JSONTree

  var codingPath: [any CodingKey] { [] }
  var count: Int { tree.count }

  private func part(_ content: JSONTree.Content = .null) -> JSONTree {
    let part = JSONTree(content)
    tree.add(part)
    return part
  }

  func encodeNil() { _ = part() }
  func encode(_ value: Bool) { _ = part(.bool(value)) }
  func encode(_ value: String) { _ = part(.string(value)) }
  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) {
    _ = part(.number(String(value)))
  }
  func encode<Number: BinaryFloatingPoint & LosslessStringConvertible & Encodable>(
    _ value: Number
  ) throws {
    try JSONWriting(tree: part()).encode(value)
  }
  func encode<Value: Encodable>(_ value: Value) throws {
    tree.add(try JSONWriting.tree(of: value))
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    JSONWriting(tree: part()).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    JSONWriting(tree: part()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { JSONWriting(tree: part()) }
}
