/// The limits of numbers that come from outside: from files, programmes and the keyboard.
///
/// Numbers within them can be added and multiplied without an overflow, however many records there are.
package enum Limits {
  /// Any whole number that has no limits of its own; the reader of JSON holds every `Int` to them.
  package static let whole = -1_000_000_000...1_000_000_000
  /// People in a room, and voices that say the same.
  package static let people = 0...100_000
  /// The ends of a scale, and what is compared with it.
  package static let scale = -1_000_000...1_000_000
  /// The decimals of a scale.
  package static let decimals = 0...3
  /// Years of dates and instants.
  package static let years = 1900...2200
}

/// A number from outside that lies beyond its limits.
package struct OutOfRange: Error, Equatable, Sendable {
  package init() {}
}

/// A number with a type of its own, coded as the number alone, and refused where it lies beyond its limits.
package protocol Limited: Codable {
  associatedtype Number: FixedWidthInteger & Codable

  static var limits: ClosedRange<Number> { get }
  var number: Number { get }
  /// Takes any number; what comes from a file is checked before.
  init(number: Number)
}

extension Limited {
  package init(from decoder: any Decoder) throws {
    let number = try decoder.singleValueContainer().decode(Number.self)
    guard Self.limits.contains(number) else { throw OutOfRange() }
    self.init(number: number)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

/// How many people, or how many voices that say the same.
@propertyWrapper
package struct CountOfPeople: Limited, Hashable, Sendable {
  package static let limits = Limits.people

  package var wrappedValue: Int

  package init(wrappedValue: Int) { self.wrappedValue = wrappedValue }
  package init(number: Int) { wrappedValue = number }
  package var number: Int { wrappedValue }
}

extension Int {
  /// A whole number as it was typed; nil for anything else, and beyond `Limits.whole`.
  package init?(typed text: some StringProtocol) {
    guard let number = Int(text), Limits.whole.contains(number) else { return nil }
    self = number
  }
}
