/// A number with fixed decimals, in whole counts of the last one: with one decimal, 7,9 is 79 units.
package struct FixedNumber: Equatable, Comparable, Codable, Sendable {
  package var units: Int
  package var decimals: Int

  package init(_ units: Int, decimals: Int = 0) {
    self.units = units
    self.decimals = decimals
  }

  /// A quotient with the given decimals, halves rounded up; the divisor is above zero.
  package init(_ dividend: Int, over divisor: Int, decimals: Int) {
    self.init(Int128(dividend), over: divisor, decimals: decimals)
  }

  /// As above, of a sum of many answers.
  init(_ dividend: Int128, over divisor: Int, decimals: Int) {
    let twice = 2 * Int128(divisor)
    let scaled = 2 * dividend * Int128(Self.power(decimals)) + Int128(divisor)
    self.init(
      Int(clamping: scaled / twice - (scaled % twice < 0 ? 1 : 0)), decimals: decimals)
  }

  /// The number with more or fewer decimals, halves rounded up.
  package func with(decimals wanted: Int) -> FixedNumber {
    wanted >= decimals
      ? FixedNumber(units * Self.power(wanted - decimals), decimals: wanted)
      : FixedNumber(units, over: Self.power(decimals - wanted), decimals: 0)
        .reading(decimals: wanted)
  }

  private func reading(decimals: Int) -> FixedNumber { FixedNumber(units, decimals: decimals) }

  package static func - (a: FixedNumber, b: FixedNumber) -> FixedNumber {
    let decimals = max(a.decimals, b.decimals)
    return FixedNumber(
      a.with(decimals: decimals).units - b.with(decimals: decimals).units, decimals: decimals)
  }

  package static func < (a: FixedNumber, b: FixedNumber) -> Bool { (a - b).units < 0 }

  package static func == (a: FixedNumber, b: FixedNumber) -> Bool { (a - b).units == 0 }

  /// The digits with a decimal mark, `−0,3`; `isSigned` puts a plus before numbers above zero.
  package func text(mark: String, isSigned: Bool = false) -> String {
    let digits = String(abs(units))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    let sign = units < 0 ? "−" : isSigned && units > 0 ? "+" : ""
    return sign + whole + (decimals > 0 ? mark + padded.suffix(decimals) : "")
  }

  /// Reads `7`, `7,9` or `7.9`, with an optional minus; nil for anything else, or for more than `decimals` decimals.
  package init?(text: String, decimals: Int) {
    var digits = text[...]
    let isNegative = digits.first == "-" || digits.first == "−"
    if isNegative { digits = digits.dropFirst() }
    let halves = digits.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard (1...2).contains(halves.count), halves.allSatisfy({ !$0.isEmpty && $0.count < 8 }),
      halves.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(halves[0])
    else { return nil }
    let fraction = halves.count > 1 ? String(halves[1]) : ""
    guard fraction.count <= decimals, let rest = Int("0" + fraction) else { return nil }
    let units =
      whole * Self.power(decimals) + rest * Self.power(decimals - fraction.count)
    self.init(isNegative ? -units : units, decimals: decimals)
  }

  static func power(_ decimals: Int) -> Int { (0..<decimals).reduce(1) { value, _ in value * 10 } }
}
