import SamlingCore

/// The same questions across gatherings: the mean in each, each municipality's change, and that of all who have one.
///
/// Questions are the same by `#key`, else by their words, and only if their scale is the same.
package struct Comparison: Equatable, Sendable {
  /// One question, or one statement of it, across the gatherings.
  package struct Question: Equatable, Sendable {
    package var text: String
    package var key: String?
    package var statement: String?
    package var scale: Scale
    /// The mean in each gathering; nil where it was not asked.
    package var means: [FixedNumber?]
    package var counts: [Int]
    package var rows: [Row]
  }

  /// How far those have moved who answered more than once, from the first time to the last.
  package struct Change: Equatable, Sendable {
    /// The mean of each party's own change.
    package var mean: FixedNumber
    /// How many parties that is.
    package var count: Int
  }

  /// One party's means.
  package struct Row: Equatable, Sendable {
    package var party: String
    package var means: [FixedNumber?]

    /// The difference between the first mean and the last; nil where there are fewer than two.
    package var change: FixedNumber? {
      let known = means.compactMap(\.self)
      guard let first = known.first, let last = known.last, known.count > 1 else { return nil }
      return last - first
    }
  }

  package var gatherings: [GatheringSummary]
  /// The questions in the order they were first asked; where `isShared`, only those of two gatherings or more.
  package var questions: [Question] = []

  /// - Parameters:
  ///   - gatherings: In the order they were held, or are to be shown in.
  ///   - isShared: Whether to keep only questions that two gatherings or more have asked.
  package init(_ gatherings: [GatheringSummary], isShared: Bool = true) {
    self.gatherings = gatherings
    var keys: [String: String] = [:]
    for question in gatherings.flatMap(\.questions) {
      if let key = question.key { keys[question.text.lowercased()] = key }
    }
    var places: [Identity: Int] = [:]
    for (index, gathering) in gatherings.enumerated() {
      for question in gathering.questions {
        let identity = Identity(question, keys)
        let place = places[identity] ?? questions.count
        if places[identity] == nil {
          places[identity] = place
          questions.append(Question(question, gatherings.count))
        }
        questions[place].take(question, index)
      }
    }
    if isShared { questions.removeAll { $0.means.count { $0 != nil } < 2 } }
  }

  /// What makes two questions one.
  private struct Identity: Hashable {
    let name: String
    let statement: String?
    let low: Int
    let high: Int
    let decimals: Int

    init(_ question: GatheringSummary.Question, _ keys: [String: String]) {
      let text = question.text.lowercased()
      name = (question.key ?? keys[text]).map { "#" + $0 } ?? text
      statement = question.statement?.lowercased()
      low = question.scale.low
      high = question.scale.high
      decimals = question.scale.decimals
    }
  }
}

extension Comparison.Question {
  fileprivate init(_ question: GatheringSummary.Question, _ count: Int) {
    text = question.text
    key = question.key
    statement = question.statement
    scale = question.scale
    means = Array(repeating: nil, count: count)
    counts = Array(repeating: 0, count: count)
    rows = []
  }

  /// Where a question is asked twice in a gathering, the last counts.
  fileprivate mutating func take(_ question: GatheringSummary.Question, _ index: Int) {
    key = key ?? question.key
    means[index] = question.mean
    counts[index] = question.count
    for party in question.parties {
      let place = rows.firstIndex { $0.party == party.name } ?? rows.count
      if place == rows.count {
        rows.append(
          Comparison.Row(party: party.name, means: Array(repeating: nil, count: means.count)))
      }
      rows[place].means[index] = party.mean
    }
  }

  /// The change of all who answered more than once; nil where nobody did, or where nobody is told from others.
  package var change: Comparison.Change? {
    let changes = rows.compactMap(\.change)
    guard !changes.isEmpty else { return nil }
    let decimals = scale.decimals + 1
    let sum = changes.reduce(0) { $0 + $1.with(decimals: decimals).units }
    let mean = FixedNumber(sum, over: changes.count, decimals: 0).units
    return Comparison.Change(mean: FixedNumber(mean, decimals: decimals), count: changes.count)
  }
}
