/// Options in an order, best first.
struct RankAnswers: AnswerKind {
  let rank: Rank

  var name: String { "rank" }
  var gives: AnswerShape { .options(.order(top: rank.top)) }

  func options(_ listed: [Subject], of prompt: Prompt) -> [Subject] { listed }

  func fault(of value: AnswerValue, options: [Subject]) -> AnswerFault? {
    guard case .order(let order) = value else { return value == .pass ? nil : .wrongKind }
    guard (1...max(1, options.count)).contains(order.count) else {
      return .wrongCount(order.count)
    }
    for (place, option) in order.enumerated() {
      guard let number = options.firstIndex(where: { $0.id == option }) else {
        return .noSuchOption
      }
      if order[..<place].contains(option) { return .twice(number + 1) }
    }
    return nil
  }

  func winners(_ asking: Asking) -> [Subject] {
    guard asking.state == .revealed else { return [] }
    return RankResult(asking.options, asking.counts()).winners(top: rank.top ?? Int.max)
      .map(\.subject)
  }

  func outcome(_ asking: Asking) -> Outcome {
    var outcome = Outcome(asking)
    let result = RankResult(asking.options, asking.counts())
    let before = asking.previous.first.map { RankResult($0.options, $0.counts()) }
    let top = rank.top ?? 1
    outcome.bars = result.ranked.map { entry in
      Outcome.Bar(
        label: .subject(entry.subject),
        value: .measured(
          measures(of: entry, before), tied: result.isTied(entry) ? entry.rank : nil),
        share: result.share(of: entry), isMarked: entry.rank.map { $0 <= top } ?? false)
    }
    let answers = asking.answers()
    outcome.lines = result.ranked.map { entry in
      Outcome.Line(
        option: entry.subject, rank: entry.rank, isTied: result.isTied(entry),
        isWinner: entry.rank.map { $0 <= top } ?? false)
    }
    if !answers.isEmpty { outcome.lines.append(Outcome.Line(answers: answers)) }
    outcome.facts = [Outcome.Line(answers: answers)].passes
    return outcome
  }

  /// What an option is judged by, and where it stood in the round before, if there was one.
  private func measures(of entry: RankResult.Entry, _ before: RankResult?) -> [Outcome.Measure] {
    var measures = [
      Outcome.Measure(kind: .meanPlace, value: entry.mean),
      Outcome.Measure(kind: .ranked, value: FixedNumber(entry.count)),
      Outcome.Measure(kind: .first, value: FixedNumber(entry.first)),
    ]
    if let before {
      let earlier = before.entries.first { $0.subject.text == entry.subject.text }?.mean
      let change = earlier.flatMap { earlier in entry.mean.map { $0 - earlier } }
      measures.append(Outcome.Measure(kind: .previousPlace, value: earlier, change: change))
    }
    return measures
  }
}

/// Where each option stands in the orders that were given.
package struct RankResult: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package var subject: Subject
    /// The mean of its places; nil while nobody has given an order.
    package var mean: FixedNumber?
    /// How many put it in their order.
    package var count: Int
    /// How many put it first.
    package var first: Int
    /// From 1, the same for the same mean; nil while nobody has given an order.
    package var rank: Int?
  }

  /// In the order of the programme.
  package let entries: [Entry]

  /// An option that is left out of an order counts there as the mean of the places that are left: of five options with
  /// two named, as 4.
  package init(_ options: [Subject], _ answers: [AnswerValue: Int]) {
    let orders = answers.compactMap { value, count -> (order: [SubjectID], count: Int)? in
      guard case .order(let given) = value else { return nil }
      // What stands there no more takes no place.
      let order = given.filter { id in options.contains { $0.id == id } }
      return order.isEmpty ? nil : (order, count)
    }
    let voices = orders.reduce(0) { $0 + $1.count }
    let sums = options.map { option in
      // Twice the places, as the mean of the places left may be a half.
      orders.reduce(into: (places: 0, count: 0, first: 0)) { sum, given in
        guard let place = given.order.firstIndex(of: option.id) else {
          sum.places += (given.order.count + 1 + options.count) * given.count
          return
        }
        sum.places += 2 * (place + 1) * given.count
        sum.count += given.count
        if place == 0 { sum.first += given.count }
      }
    }
    entries = zip(options, sums).map { option, sum in
      Entry(
        subject: option,
        mean: voices == 0 ? nil : FixedNumber(sum.places, over: 2 * voices, decimals: 1),
        count: sum.count, first: sum.first,
        rank: voices == 0 ? nil : 1 + sums.count { $0.places < sum.places })
    }
  }

  /// From the best; options with the same mean keep the order of the programme.
  package var ranked: [Entry] {
    entries.enumerated().sorted {
      ($0.element.rank ?? 0, $0.offset) < ($1.element.rank ?? 0, $1.offset)
    }.map(\.element)
  }

  /// Whether others have the same mean.
  package func isTied(_ entry: Entry) -> Bool {
    entry.rank != nil && entries.count { $0.rank == entry.rank } > 1
  }

  /// The best so many that anybody put in an order; where several share the last place, all of them.
  package func winners(top: Int) -> [Entry] {
    ranked.filter { entry in entry.count > 0 && entry.rank.map { $0 <= top } == true }
  }

  /// How good a place is, 0 to 1: the first is whole.
  func share(of entry: Entry) -> Double {
    guard let mean = entry.mean, entries.count > 1 else { return entry.mean == nil ? 0 : 1 }
    let place = Double(mean.units) / 10
    return 0.04 + 0.96 * (Double(entries.count) - place) / Double(entries.count - 1)
  }
}
