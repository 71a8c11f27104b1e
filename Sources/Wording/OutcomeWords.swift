import Phrases
import SamlingCore

/// An outcome's parts in words; whoever draws it says what parties are called.
package struct OutcomeWords {
  package let words: any Phrases
  private let name: (PartyID) -> String

  package init(_ words: any Phrases, name: @escaping (PartyID) -> String) {
    self.words = words
    self.name = name
  }

  /// `28 av 28`, `84 av 90 prikker`, `4 av 6 plassert`.
  package func count(_ count: Outcome.Count) -> String {
    switch count {
    case .answers(let count, let heads?) where count > heads: words.answersOver(count, heads: heads)
    case .answers(let count, let heads): words.answered(count, of: heads)
    case .dots(let count, let budget?): words.dots(count, of: budget)
    case .dots(let count, nil): words.dots(count)
    case .placed(let count, let all): words.placed(count, of: all)
    }
  }

  /// How many have answered, and how many stood over: `26 av 28 · 2 sto over`.
  package func count(of outcome: Outcome) -> String {
    count(outcome.count) + (outcome.passes > 0 ? " · " + words.passes(outcome.passes) : "")
  }

  /// `7,9`, `8,6 %`; of a map what lies in its corner.
  package func figure(_ figure: Outcome.Figure) -> String {
    switch figure {
    case .mean(let mean, let unit): return words.number(mean) + (unit.map { " " + $0 } ?? "")
    case .corner(let x, let y, let entries):
      let names = entries.map(\.subject.text).joined(separator: ", ")
      return "\(corner(x, y)): \(names.isEmpty ? words.noneHot : names)"
    }
  }

  /// The corner that is high on both axes: `stor sannsynlighet + stor konsekvens`.
  package func corner(_ x: Axis, _ y: Axis) -> String {
    [x, y].map { axis in
      [axis.high, axis.title].filter { !$0.isEmpty }.joined(separator: " ").lowercased()
    }.joined(separator: " + ")
  }

  package func label(_ bar: Outcome.Bar) -> String {
    switch bar.label {
    case .subject(let subject): subject.text
    case .score(let score, let scale): label(score, scale)
    case .scores(let from, let to, let scale):
      "\(words.score(from, scale))–\(words.score(to, scale))"
    case .party(let party): name(party)
    case .reference(let reference): reference
    }
  }

  /// A score with its own label, where it has one: `3 ganske`.
  private func label(_ score: Int, _ scale: Scale) -> String {
    let number = words.score(score, scale)
    let place = score - scale.low
    guard scale.decimals == 0, scale.labels.count == scale.high - scale.low + 1,
      scale.labels.indices.contains(place), !scale.labels[place].isEmpty
    else { return number }
    return number + " " + scale.labels[place]
  }

  /// What stands behind a bar; nothing where nobody gave a score.
  package func value(_ bar: Outcome.Bar) -> String {
    switch bar.value {
    case .number(let number): number.map(words.number) ?? "–"
    case .count(let count):
      count == 0 && bar.label.isOfScores ? "" : "\(count)"
    case .dots(let count, let rank): "\(count)" + (rank.map { " " + words.tied($0) } ?? "")
    case .right(let count): "\(count)  ✓ \(words.rightAnswer)"
    case .chosen(let choices): list(choices)
    case .measured(let measures, let rank):
      (measures.map(words.measure) + (rank.map { [words.tied($0)] } ?? []))
        .joined(separator: " · ")
    }
  }

  /// The numbers of a bar that has several, each for a column of its own, and behind them what it shares a place with.
  package func cells(_ bar: Outcome.Bar) -> [String] {
    guard case .measured(let measures, let rank) = bar.value else { return [] }
    return measures.map(words.cell) + [rank.map(words.tied) ?? ""]
  }

  /// The headings over such cells.
  package func headings(_ bar: Outcome.Bar) -> [String] {
    guard case .measured(let measures, _) = bar.value else { return [] }
    return measures.map { words.heading($0.kind) } + [""]
  }

  private func list(_ choices: [Outcome.Choice]) -> String {
    choices.map { "\($0.subject.text) \($0.count)" }.joined(separator: " · ")
  }

  package func fact(_ fact: Outcome.Fact) -> String {
    switch fact {
    case .median(let median): words.median(words.number(median))
    case .deviation(let deviation): words.deviation(words.number(deviation))
    case .agreement(let spread): agreement(spread)
    case .most(let low, let high): words.most(words.number(low), words.number(high))
    case .gap(let gap, let reference, let value): self.gap(gap, reference, words.number(value))
    case .passes(let count): words.passes(count)
    case .mended: words.mendedAfterShown
    case .passed(let party): "\(name(party)) \(words.passed)"
    case .previousRound(let mean, let change):
      words.firstRound(words.number(mean), words.difference(change))
    case .lastGathering(let mean, let change):
      words.lastGathering(words.number(mean), words.difference(change))
    case .party(let party, let mean): "\(name(party)) \(words.number(mean))"
    case .columnMean(let title, let mean): "\(title): \(words.mean(words.number(mean)))"
    case .columnCounts(let title, let choices): "\(title): \(list(choices))"
    }
  }

  private func agreement(_ spread: ScaleResult.Spread) -> String {
    switch spread {
    case .unanimous: words.allSayTheSame
    case .agreed: words.muchAgreed
    case .some: words.someSpread
    case .wide: words.wideSpread
    case .split: words.twoCamps
    }
  }

  /// A mean against a reference: `0,4 over landssnitt 8,2`.
  package func gap(_ gap: FixedNumber, _ reference: String, _ value: String) -> String {
    let amount = words.number(FixedNumber(abs(gap.units), decimals: gap.decimals))
    if gap.units == 0 { return words.equal(to: reference, value) }
    return gap.units > 0
      ? words.above(amount, reference, value) : words.below(amount, reference, value)
  }

  /// `1. Luster – 3 av 5 poeng`, from the most.
  package func standings(_ standings: Standings) -> [String] {
    standings.entries.map { entry in
      "\(words.ranked(entry.rank)) \(name(entry.party)) – "
        + words.points(entry.points, of: standings.questions)
    }
  }
}
