import SamlingCore

/// What can be typed as a number in a cell: a score, or an option by its number, from 1.
///
/// A comma and a point are the same. `0` alone is ten where the scale ends there and has no zero.
enum NumberEntry: Equatable {
  case scale(Scale)
  /// A score, or on a scale of whole numbers a party's own mean with one decimal.
  case mean(Scale)
  case options(Int)

  /// How far a text has come to being an answer.
  enum Reading: Equatable {
    /// A score in units of the scale, or an option's number; `mayGrow` is whether another key could belong to it.
    case number(Int, mayGrow: Bool)
    /// A mean between two scores, in tenths of the scale's last decimal.
    case mean(Int)
    /// No score; `mayGrow` is whether digits behind it would make a number below zero.
    case pass(mayGrow: Bool)
    /// No answer yet, but more may make it one.
    case begun
    case misfit(Int)
    /// It has more decimals than are taken here.
    case tooFine(allowed: Int)
    case unreadable
  }

  /// Whether every answer but ten is one key; then a digit that does not belong to a number begins the next.
  var isOneKey: Bool {
    switch self {
    case .scale(let scale), .mean(let scale):
      scale.decimals == 0 && scale.low >= 0 && scale.high <= 10
    case .options(let most): most <= 10
    }
  }

  /// Reads what was typed so far, which is not empty.
  func reading(_ text: String) -> Reading {
    switch self {
    case .scale(let scale): ScoreText(text, scale).reading
    case .mean(let scale): mean(text, scale)
    case .options(let most): option(text, most)
    }
  }

  /// A score, or where it has a decimal that the scale has not, what it is on the finer one.
  private func mean(_ text: String, _ scale: Scale) -> Reading {
    guard scale.decimals == 0, text.contains(where: { ",.".contains($0) })
    else { return ScoreText(text, scale).reading }
    let reading = ScoreText(text, scale.finer).reading
    guard case .number(let mean, _) = reading else { return reading }
    return mean.isMultiple(of: 10) ? .number(mean / 10, mayGrow: false) : .mean(mean)
  }

  private func option(_ text: String, _ most: Int) -> Reading {
    if text == "-" { return .pass(mayGrow: false) }
    guard let number = Int(text) else { return .unreadable }
    guard number > 0, number <= most else { return .misfit(number) }
    return .number(number, mayGrow: number * 10 <= most)
  }
}

/// A score as far as it is typed.
private struct ScoreText {
  private let scale: Scale
  /// The scale without the sign of what was typed.
  private let low: Int
  private let high: Int
  private let isNegative: Bool
  private let whole: String
  /// What stands behind the comma; nil without one.
  private let fraction: String?

  init(_ text: String, _ scale: Scale) {
    self.scale = scale
    isNegative = text.hasPrefix("-")
    (low, high) = isNegative ? (-scale.high, -scale.low) : (scale.low, scale.high)
    let parts = text.drop { $0 == "-" }
      .split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    whole = String(parts.first ?? "")
    fraction = parts.count > 1 ? parts.dropFirst().joined(separator: ",") : nil
  }

  /// How many units one whole step has.
  private var step: Int { FixedNumber(1).with(decimals: scale.decimals).units }

  var reading: NumberEntry.Reading {
    if isNegative, whole.isEmpty, fraction == nil { return .pass(mayGrow: high > 0) }
    if whole == "0", fraction == nil, scale.low > 0, scale.high == 10 * step, !isNegative {
      return .number(scale.high, mayGrow: false)
    }
    guard let count = Int(whole), whole.count < 8 else { return .unreadable }
    let units = count * step
    guard let fraction else {
      return reading(units, mayGrow: takesDigit(count) || takesComma(units))
    }
    return reading(units, fraction)
  }

  private func reading(_ units: Int, _ fraction: String) -> NumberEntry.Reading {
    guard fraction.allSatisfy({ $0.isASCII && $0.isNumber }) else { return .unreadable }
    guard fraction.count <= scale.decimals, scale.decimals > 0
    else { return .tooFine(allowed: scale.decimals) }
    let unit = FixedNumber(1).with(decimals: scale.decimals - fraction.count).units
    let found = units + (Int(fraction) ?? 0) * unit
    let isWithin = overlaps(found, found + unit - 1)
    guard !fraction.isEmpty else { return isWithin ? .begun : misfit(units) }
    return reading(found, mayGrow: unit > 1 && isWithin)
  }

  private func reading(_ units: Int, mayGrow: Bool) -> NumberEntry.Reading {
    if (low...high).contains(units) {
      return .number(isNegative ? -units : units, mayGrow: mayGrow)
    }
    return mayGrow ? .begun : misfit(units)
  }

  private func misfit(_ units: Int) -> NumberEntry.Reading { .misfit(isNegative ? -units : units) }

  /// Whether another digit may follow a whole number.
  private func takesDigit(_ count: Int) -> Bool {
    guard count > 0 else { return false }
    var (first, last) = (count * 10, count * 10 + 9)
    while first * step <= high {
      if overlaps(first * step, last * step + step - 1) { return true }
      (first, last) = (first * 10, last * 10 + 9)
    }
    return false
  }

  /// Whether a comma with more than zeros behind it may follow.
  private func takesComma(_ units: Int) -> Bool {
    step > 1 && overlaps(units + 1, units + step - 1)
  }

  private func overlaps(_ first: Int, _ last: Int) -> Bool { first <= high && last >= low }
}
