/// The scores on one subject, and their statistics.
///
/// Source: Sources/README.md, «Numbers»: the population's deviation; an even median is the mean of two; halves round
/// up.
package struct ScaleResult: Equatable, Sendable {
  /// What its scores are counted in: the scale as it was asked, or where a party gave its own mean one decimal finer.
  package let scale: Scale
  private let asked: Scale
  /// How many gave each score that was given, from the lowest.
  package let counts: [(score: Int, count: Int)]
  /// How many were asked and gave no score.
  package let passes: Int

  package init(_ scale: Scale, _ answers: [AnswerValue: Int]) {
    asked = scale
    let isFine = answers.keys.contains { if case .mean = $0 { true } else { false } }
    self.scale = isFine ? scale.finer : scale
    var counts: [(score: Int, count: Int)] = []
    for (value, count) in answers {
      switch value {
      case .score(let score): counts.append((isFine ? score * 10 : score, count))
      case .mean(let mean): counts.append((mean, count))
      case .pass, .option, .place, .order: break
      }
    }
    self.counts = counts.sorted { $0.score < $1.score }
    passes = answers[.pass] ?? 0
  }

  package static func == (a: ScaleResult, b: ScaleResult) -> Bool {
    a.scale == b.scale && a.passes == b.passes && a.counts.count == b.counts.count
      && zip(a.counts, b.counts).allSatisfy { $0 == $1 }
  }

  /// How many gave a score; those who passed are not among them.
  package var count: Int { counts.reduce(0) { $0 + $1.count } }

  private var sum: Int128 { counts.reduce(0) { $0 + Int128($1.score) * Int128($1.count) } }

  /// The decimals of the mean and the deviation: one more than the scale has as it was asked.
  package var decimals: Int { asked.decimals + 1 }

  /// How many counts of the mean's last decimal one count of the scores is.
  private var finer: Int { FixedNumber.power(decimals - scale.decimals) }

  /// The mean; nil, like the statistics below, where nobody gave a score.
  package var mean: FixedNumber? {
    count == 0
      ? nil : FixedNumber(sum * Int128(finer), over: count, decimals: 0).shifted(to: decimals)
  }

  package var median: FixedNumber? {
    guard count > 0 else { return nil }
    let middles = score(at: (count - 1) / 2) + score(at: count / 2)
    return middles.isMultiple(of: 2)
      ? FixedNumber(middles / 2, decimals: scale.decimals)
      : FixedNumber(middles * 5, decimals: scale.decimals + 1).with(decimals: decimals)
  }

  /// The score at a place among all scores in ascending order, from 0.
  private func score(at place: Int) -> Int {
    var left = place
    for (score, count) in counts {
      if left < count { return score }
      left -= count
    }
    return counts.last?.score ?? 0
  }

  /// The population's standard deviation; nil also beyond a thousand million scores.
  package var deviation: FixedNumber? {
    guard count > 0, count <= Limits.whole.upperBound else { return nil }
    let squares = counts.reduce(0) { $0 + Int128($1.score * $1.score) * Int128($1.count) }
    // n·√(variance) squared, a whole number; so the rounding is exact.
    let number = Int128(count)
    let spread = number * squares - sum * sum
    // With f finer counts, the greatest k with (2k − 1)·n ≤ 2f·√spread, that is (2k − 1)² ≤ 4f²·spread ÷ n².
    let (whole, rest) = spread.quotientAndRemainder(dividingBy: number * number)
    let factor = 4 * Int128(finer * finer)
    let most = factor * whole + factor * rest / (number * number)
    var k = Int128((Double(spread) * Double(finer * finer)).squareRoot() / Double(count) + 0.5)
    func isReached(_ k: Int128) -> Bool {
      k <= 0 || (2 * k - 1) * (2 * k - 1) <= most
    }
    while !isReached(k) { k -= 1 }
    while isReached(k + 1) { k += 1 }
    return FixedNumber(Int(clamping: k), decimals: decimals)
  }

  /// How far the mean lies above a reference; negative below it.
  package func gap(to reference: Scale.Reference) -> FixedNumber? {
    mean.map { $0 - FixedNumber(reference.value, decimals: asked.decimals) }
  }

  /// The narrowest range that holds two thirds or more of the scores; of those equally narrow the one that holds most,
  /// and of two that hold as many the higher.
  package var middle: ClosedRange<Int>? {
    let needed = (count * 2 + 2) / 3
    guard needed > 0 else { return nil }
    var best: (range: ClosedRange<Int>, held: Int)?
    for (from, low) in counts.enumerated() {
      var held = 0
      for high in counts[from...] {
        held += high.count
        guard held >= needed else { continue }
        let isBetter =
          best.map { found in
            let wider = (high.score - low.score) - (found.range.upperBound - found.range.lowerBound)
            return wider < 0 || wider == 0 && held >= found.held
          } ?? true
        if isBetter { best = (low.score...high.score, held) }
        break
      }
    }
    return best?.range
  }

  /// How much the scores agree.
  package enum Spread: Equatable, Sendable {
    /// All gave the same.
    case unanimous
    /// The deviation is at most 12 % of the scale's range.
    case agreed
    /// The deviation is at most 20 % of the scale's range.
    case some
    case wide
    /// Two camps: 30 % or more in each outer third of the scale, and 80 % or more in both.
    case split
  }

  /// How much the scores agree; nil below three scores, which show no spread.
  package var spread: Spread? {
    guard count >= 3 else { return nil }
    if counts.count == 1 { return .unanimous }
    let range = scale.high - scale.low
    let third = Double(range) / 3
    func share(_ isIn: (Double) -> Bool) -> Double {
      let held = counts.filter { isIn(Double($0.score - scale.low)) }.reduce(0) { $0 + $1.count }
      return Double(held) / Double(count)
    }
    let low = share { $0 < third }
    let high = share { $0 > 2 * third }
    if low >= 0.3, high >= 0.3, low + high >= 0.8 { return .split }
    let deviation = Double(self.deviation?.units ?? 0) / Double(finer) / Double(max(1, range))
    return deviation <= 0.12 ? .agreed : deviation <= 0.2 ? .some : .wide
  }
}

extension FixedNumber {
  /// The same digits with another number of decimals.
  fileprivate func shifted(to decimals: Int) -> FixedNumber {
    FixedNumber(units, decimals: decimals)
  }
}
