import SamlingCore

/// Random choices for laws that are tried on many cases.
extension Lot {
  /// A whole number in a range.
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Whether something happens that happens once in `count` times.
  package mutating func once(in count: Int) -> Bool { number(1...count) == 1 }

  package mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }
}
