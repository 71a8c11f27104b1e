/// A value that its copies keep in one place, until one of them is changed.
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
