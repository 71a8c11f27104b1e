/// Values by number, from 1 and without gaps once all have arrived.
///
/// Takes no more room than a list, except for values that arrive before a smaller number.
package struct NumberedList<Value> {
  private var list = ChunkedList<Value>()
  /// Values that arrived ahead of a missing number.
  private var ahead: [Int: Value] = [:]

  package init() {}

  package var count: Int { list.count + ahead.count }

  /// The highest number that has arrived; 0 before the first.
  package var last: Int { ahead.keys.max() ?? list.count }

  /// The value of a number; nil while it has not arrived.
  package subscript(number: Int) -> Value? {
    isListed(number) ? list[number - 1] : ahead[number]
  }

  private func isListed(_ number: Int) -> Bool { number > 0 && number <= list.count }

  package mutating func set(_ value: Value, at number: Int) {
    if isListed(number) {
      list[number - 1] = value
    } else if number == list.count + 1 {
      list.append(value)
      while let next = ahead.removeValue(forKey: list.count + 1) { list.append(next) }
    } else {
      ahead[number] = value
    }
  }

  /// The missing numbers below the highest.
  package var gaps: [ClosedRange<Int>] {
    let numbers = [list.count] + ahead.keys.sorted()
    return zip(numbers, numbers.dropFirst()).compactMap {
      $1 - $0 > 1 ? ($0 + 1)...($1 - 1) : nil
    }
  }
}

extension NumberedList: Equatable where Value: Equatable {}
extension NumberedList: Sendable where Value: Sendable {}
