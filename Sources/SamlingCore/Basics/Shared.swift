/// A value whose copies share one place in memory until one of them is changed.
@propertyWrapper
package struct Shared<Value: Sendable>: Sendable {
  private final class Place: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private var place: Place

  package init(wrappedValue: Value) { place = Place(wrappedValue) }

  package var wrappedValue: Value {
    get { place.value }
    set { place = Place(newValue) }
  }
}

extension Shared: Equatable where Value: Equatable {
  package static func == (a: Shared, b: Shared) -> Bool {
    a.place === b.place || a.wrappedValue == b.wrappedValue
  }
}

extension Shared: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { wrappedValue.hash(into: &hasher) }
}

extension Shared: Codable where Value: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Value(from: decoder))
  }

  package func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

/// A field that is mostly nil, and takes almost no room while it is.
@propertyWrapper
package struct Rare<Value: Sendable>: Sendable {
  private var kept: Shared<Value>?

  package init(wrappedValue: Value?) { kept = wrappedValue.map(Shared.init(wrappedValue:)) }

  package var wrappedValue: Value? {
    get { kept?.wrappedValue }
    set { kept = newValue.map(Shared.init(wrappedValue:)) }
  }
}

extension Rare: Equatable where Value: Equatable {}
extension Rare: Hashable where Value: Hashable {}

extension Rare: Codable where Value: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Value?(from: decoder))
  }

  package func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

// Synthesized `Codable` code calls these: a field that is nil is left out, as a plain optional is.

extension KeyedEncodingContainer {
  mutating func encode<Value: Codable>(_ field: Rare<Value>, forKey key: Key) throws {
    try encodeIfPresent(field.wrappedValue, forKey: key)
  }
}

extension KeyedDecodingContainer {
  func decode<Value: Codable>(_: Rare<Value>.Type, forKey key: Key) throws -> Rare<Value> {
    Rare(wrappedValue: try decodeIfPresent(Value.self, forKey: key))
  }
}
