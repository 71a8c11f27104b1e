import SamlingCore
import Support
import Testing

@Suite("What scores say together")
struct ScaleResultTests {
  private static let scale = Scale(low: 1, high: 10)

  private static func result(_ scores: [Int], passes: Int = 0, _ scale: Scale = scale)
    -> ScaleResult
  {
    var answers: [AnswerValue: Int] = [:]
    for score in scores { answers[.score(score), default: 0] += 1 }
    if passes > 0 { answers[.pass] = passes }
    return ScaleResult(scale, answers)
  }

  @Test("a mean, a median and a deviation of scores that were worked out by hand")
  func byHand() {
    let result = Self.result([3, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7], passes: 2)
    #expect(result.count == 11)
    #expect(result.passes == 2)
    #expect(result.mean?.text(mark: ",") == "6,0")
    #expect(result.median?.text(mark: ",") == "6")
    // √(16/11) = 1,206…
    #expect(result.deviation?.text(mark: ",") == "1,2")
  }

  @Test(
    "displayed values round half up",
    arguments: [
      ([8, 8, 8, 9], "8,3", "8", "0,4"),  // 8,25 and 0,433
      ([7, 8], "7,5", "7,5", "0,5"),
      ([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2], "1,1", "1", "0,2"),  // 1,05
    ])
  func rounding(scores: [Int], mean: String, median: String, deviation: String) {
    let result = Self.result(scores)
    #expect(result.mean?.text(mark: ",") == mean)
    #expect(result.median?.text(mark: ",") == median)
    #expect(result.deviation?.text(mark: ",") == deviation)
  }

  @Test("scores with decimals are told with one more", arguments: [1, 2])
  func decimals(decimals: Int) {
    let scale = Scale(
      low: 50, high: 120, decimals: decimals,
      references: [Scale.Reference(name: "landssnitt", value: 82)])
    let result = Self.result([75, 91, 80], scale)
    #expect(result.mean?.text(mark: ",") == (decimals == 1 ? "8,20" : "0,820"))
    #expect(result.gap(to: scale.references[0])?.units == 0)
    #expect(result.median?.text(mark: ",") == (decimals == 1 ? "8,0" : "0,80"))
  }

  @Test("the largest scale there can be is counted, whatever the number of answers")
  func largest() {
    let most = Limits.scale.upperBound * 1000
    let scale = Scale(low: -most, high: most, decimals: 3)
    let result = ScaleResult(scale, [.score(-most): 500_000_000, .score(most): 500_000_000])
    #expect(result.mean?.units == 0)
    #expect(result.deviation?.text(mark: ",") == "1000000,0000")
    let plain = ScaleResult(Scale(low: 0, high: 100_000), [.score(0): 5500, .score(100_000): 5500])
    #expect(plain.deviation?.text(mark: ",") == "50000,0")
  }

  /// The labels of a chart's first and last bar, and how many there are.
  private static func chart(_ scale: Scale) throws -> (Outcome.Label, Outcome.Label, count: Int) {
    var agenda = Build.agenda("09:00–10:00 Velkommen")
    let prompt = Prompt(id: PromptID("q1"), question: "Hvor mye?", answer: .scale(scale))
    agenda.days[0].items[0].step.prompts = [prompt]
    var day = Rehearsed(agenda, at: "09:00")
    try day.act(.clock(.next))
    try day.act(.answer(.cast([Cast(PollID(prompt.id), value: .score(scale.high))])))
    let bars = try #require(day.session.outcome(PollID(prompt.id))?.bars)
    #expect(bars.map(\.value) == bars.dropLast().map { _ in .count(0) } + [.count(1)])
    let (first, last) = (try #require(bars.first), try #require(bars.last))
    return (first.label, last.label, bars.count)
  }

  @Test("a scale is drawn step by step up to 101 steps, and then in classes")
  func classes() throws {
    let single = Scale(low: 0, high: 100)
    #expect(try Self.chart(single) == (.score(0, single), .score(100, single), 101))
    let more = Scale(low: 0, high: 101)
    #expect(
      try Self.chart(more)
        == (.scores(from: 0, to: 9, more), .scores(from: 100, to: 101, more), 11))
    let most = Scale(low: -1_000_000_000, high: 1_000_000_000, decimals: 3)
    let chart = try Self.chart(most)
    #expect(chart.0 == .scores(from: -1_000_000_000, to: -800_000_001, most))
    #expect(chart.count == 11)
  }

  @Test("a mean of a party's own counts with its decimal, beside whole scores", arguments: 1...50)
  func ownMeans(seed: UInt64) {
    var chance = Lot(seed: seed &+ 400)
    let tenths = (0..<chance.number(1...12)).map { _ in chance.number(10...100) }
    var answers: [AnswerValue: Int] = [:]
    for number in tenths {
      answers[number % 10 == 0 ? .score(number / 10) : .mean(number), default: 0] += 1
    }
    let result = ScaleResult(Scale(low: 1, high: 10), answers)
    let all = tenths.count
    #expect(
      result.mean?.text(mark: ",")
        == FixedNumber((2 * tenths.reduce(0, +) + all) / (2 * all), decimals: 1).text(mark: ","))
    #expect(result.count == all)
    // As on the same scale with a decimal of its own.
    let fine = ScaleResult(
      Scale(low: 10, high: 100, decimals: 1),
      Dictionary(tenths.map { (AnswerValue.score($0), 1) }, uniquingKeysWith: +))
    #expect(result.spread == fine.spread || tenths.allSatisfy { $0 % 10 == 0 })
  }

  @Test("nobody's scores say nothing")
  func empty() {
    let result = Self.result([], passes: 3)
    #expect(result.mean == nil)
    #expect(result.median == nil)
    #expect(result.deviation == nil)
    #expect(result.middle == nil)
    #expect(result.spread == nil)
    #expect(result.count == 0)
  }

  @Test("every figure is what exact arithmetic on the scores gives", arguments: 1...200)
  func againstExact(seed: UInt64) {
    var chance = Lot(seed: seed)
    let low = chance.number(-5...5)
    let scale = Scale(low: low, high: low + chance.number(1...100), decimals: chance.number(0...1))
    let scores = (0..<chance.number(1...60)).map { _ in chance.number(scale.low...scale.high) }
    let result = Self.result(scores, scale)
    let exact = Exact(scores)
    #expect(result.mean?.units == exact.mean, "seed \(seed)")
    #expect(result.deviation?.units == exact.deviation, "seed \(seed)")
    let median = result.median.map { $0.with(decimals: scale.decimals + 1).units }
    #expect(median == exact.median, "seed \(seed)")
    if let middle = result.middle {
      let held = scores.filter(middle.contains).count
      #expect(held * 3 >= scores.count * 2, "seed \(seed)")
      let narrower = exact.narrowest(holding: (scores.count * 2 + 2) / 3)
      #expect(middle.upperBound - middle.lowerBound == narrower, "seed \(seed)")
      let most = Set(scores).map { low in scores.count { (low...low + narrower).contains($0) } }
        .max()
      #expect(held == most, "seed \(seed)")
    }
  }

  @Test(
    "spread is told in words",
    arguments: [
      ([8, 8, 8], ScaleResult.Spread.unanimous), ([7, 8, 8, 9, 8], .agreed),
      ([5, 6, 7, 8, 9, 9, 7, 5], .some), ([1, 3, 5, 6, 8, 10], .wide),
      ([1, 2, 1, 9, 10, 9], .split),
    ])
  func spread(scores: [Int], spread: ScaleResult.Spread) {
    #expect(Self.result(scores).spread == spread)
  }
}

/// The same figures by another way: every score by itself, tenths of a unit, whole numbers only.
private struct Exact {
  let scores: [Int]

  init(_ scores: [Int]) { self.scores = scores.sorted() }

  /// The greatest m of tenths with m − ½ ≤ 10·Σx/n.
  var mean: Int {
    let sum = scores.reduce(0, +)
    var m = -100_000
    while (2 * (m + 1) - 1) * scores.count <= 20 * sum { m += 1 }
    return m
  }

  var median: Int {
    let half = scores.count / 2
    return scores.count.isMultiple(of: 2)
      ? (scores[half - 1] + scores[half]) * 5 : scores[half] * 10
  }

  var deviation: Int {
    // Σ(n·x − Σx)² = n³·variance, all in whole numbers.
    let (n, sum) = (scores.count, scores.reduce(0, +))
    let squares = scores.reduce(0) { $0 + (n * $1 - sum) * (n * $1 - sum) }
    var k = 0
    while (2 * k + 1) * (2 * k + 1) * n * n * n <= 400 * squares { k += 1 }
    return k
  }

  func narrowest(holding needed: Int) -> Int {
    (0...(scores.count - needed)).map { scores[$0 + needed - 1] - scores[$0] }.min() ?? 0
  }
}

@Suite("Numbers as they are shown")
struct FixedNumberTests {
  @Test(
    "numbers are read with either mark, and no more decimals than the scale has",
    arguments: [
      ("7", 0, 7), ("7,9", 1, 79), ("7.9", 1, 79), ("7", 1, 70), ("-3", 0, -3), ("12,05", 2, 1205),
    ])
  func read(text: String, decimals: Int, units: Int) {
    #expect(FixedNumber(text: text, decimals: decimals)?.units == units)
  }

  @Test(
    "what is no number is not read",
    arguments: ["", "-", "7,", ",5", "7,95", "åtte", "1e3", "7 8", "+7", "٣", "99999999999"])
  func unread(text: String) {
    #expect(FixedNumber(text: text, decimals: 1) == nil)
  }

  @Test("a difference has its sign, and zero has none")
  func signs() {
    #expect(
      (FixedNumber(82, decimals: 1) - FixedNumber(79, decimals: 1))
        .text(mark: ",", isSigned: true) == "+0,3")
    #expect(FixedNumber(-3, decimals: 1).text(mark: ".") == "−0.3")
    #expect(FixedNumber(0, decimals: 1).text(mark: ",", isSigned: true) == "0,0")
    #expect(FixedNumber(-5, over: 2, decimals: 0).units == -2)
    #expect(FixedNumber(5, over: 2, decimals: 0).units == 3)
  }
}
