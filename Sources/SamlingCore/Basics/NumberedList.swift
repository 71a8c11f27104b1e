/// Values by their numbers, which are gapless from 1 once all have come.
///
/// They take no more room than in a list, but for those that came before a smaller number.
package struct NumberedList<Value> {
  private var list = ChunkedList<Value>()
  /// What came ahead of a number that is missing.
  private var ahead: [Int: Value] = [:]

  package init() {}

  package var count: Int { list.count + ahead.count }

  /// The value of a number; it can be replaced, not taken away.
  package subscript(number: Int) -> Value? {
    list.indices.contains(number - 1) ? list[number - 1] : ahead[number]
  }

  package mutating func set(_ value: Value, at number: Int) {
    if list.indices.contains(number - 1) {
      list[number - 1] = value
    } else if number == list.count + 1 {
      list.append(value)
      while let next = ahead.removeValue(forKey: list.count + 1) { list.append(next) }
    } else {
      ahead[number] = value
    }
  }

  /// The numbers below the highest that are missing.
  package var gaps: [ClosedRange<Int>] {
    let numbers = [list.count] + ahead.keys.sorted()
    return zip(numbers, numbers.dropFirst()).compactMap {
      $1 - $0 > 1 ? ($0 + 1)...($1 - 1) : nil
    }
  }
}

extension NumberedList: Equatable where Value: Equatable {}
extension NumberedList: Sendable where Value: Sendable {}
