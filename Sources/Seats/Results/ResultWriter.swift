import Phrases
import SamlingCore

/// Works out a result by the type of answer.
struct ResultWriter {
  let prompt: Prompt
  let poll: PollID
  let context: SeatContext
  let words: any Phrases

  var session: Session { context.session }

  // MARK: Scales

  func write(_ scale: Scale, to result: inout ResultSummary) {
    guard session.statements(of: prompt).isEmpty else {
      result.bars = session.rankedStatements(of: prompt, poll).map { statement in
        let mean = statement.result.mean
        return ResultSummary.Bar(
          label: statement.subject.text, value: mean.map(words.number) ?? "–",
          share: mean.map { share($0, scale) } ?? 0, isMarked: statement.rank == 1)
      }
      return
    }
    let scores = ScaleResult(scale, session.ballots.counts(poll))
    result.figure = scores.mean.map { words.number($0) + (scale.unit.map { " " + $0 } ?? "") }
    if case .parties = session.voices(of: prompt.id) {
      result.bars = lineUp(scale)
    } else {
      result.bars = histogram(scores)
    }
    result.facts = facts(scores)
  }

  private func share(_ number: FixedNumber, _ scale: Scale) -> Double {
    let units = Double(number.with(decimals: scale.decimals + 1).units)
    let (low, high) = (Double(scale.low * 10), Double(scale.high * 10))
    // The lowest score still has a visible bar.
    return 0.04 + 0.96 * (units - low) / max(1, high - low)
  }

  /// The parties by their scores from the highest, with the numbers to compare with among them.
  private func lineUp(_ scale: Scale) -> [ResultSummary.Bar] {
    var places = session.partyScores(poll).compactMap { score in
      score.result.mean.map { (name: session.name(of: score.party), mean: $0, isReference: false) }
    }
    places += scale.references.map {
      ($0.name, FixedNumber($0.value, decimals: scale.decimals), true)
    }
    return places.enumerated().sorted { a, b in
      a.element.mean == b.element.mean ? a.offset < b.offset : a.element.mean > b.element.mean
    }.map { _, place in
      ResultSummary.Bar(
        label: place.name, value: words.number(place.mean.with(decimals: scale.decimals)),
        share: place.isReference ? nil : share(place.mean, scale))
    }
  }

  /// How many gave each score; on a scale with many scores, how many within each whole step.
  private func histogram(_ scores: ScaleResult) -> [ResultSummary.Bar] {
    let scale = scores.scale
    let step = scale.high - scale.low < 20 ? 1 : FixedNumber.one(decimals: scale.decimals)
    let starts = Array(stride(from: scale.low, through: scale.high, by: max(1, step)))
    let counts = starts.map { start in
      scores.counts.filter { (start..<start + step).contains($0.score) }.reduce(0) { $0 + $1.count }
    }
    let most = max(1, counts.max() ?? 1)
    return zip(starts, counts).map { start, count in
      ResultSummary.Bar(
        label: label(start, scale), value: count == 0 ? "" : "\(count)",
        share: Double(count) / Double(most), isMarked: count == most)
    }
  }

  /// A score with its label, where it has one.
  private func label(_ score: Int, _ scale: Scale) -> String {
    let number = words.score(score, scale)
    let place = score - scale.low
    guard scale.decimals == 0, scale.labels.count == scale.high - scale.low + 1,
      scale.labels.indices.contains(place), !scale.labels[place].isEmpty
    else { return number }
    return number + " " + scale.labels[place]
  }

  private func facts(_ scores: ScaleResult) -> [String] {
    guard let mean = scores.mean, let median = scores.median, let deviation = scores.deviation
    else { return [] }
    let scale = scores.scale
    var facts = [words.median(words.number(median)), words.deviation(words.number(deviation))]
    if let spread = scores.spread { facts.append(words.agreement(spread)) }
    if let middle = scores.middle, scores.count >= 3 {
      facts.append(
        words.most(
          words.score(middle.lowerBound, scale), words.score(middle.upperBound, scale)))
    }
    for reference in scale.references {
      guard let gap = scores.gap(to: reference) else { continue }
      facts.append(words.gap(gap, reference.name, words.score(reference.value, scale)))
    }
    if scores.passes > 0 { facts.append(words.passes(scores.passes)) }
    if let before = session.previousRound(of: poll).flatMap({ session.scaleResult($0)?.mean }) {
      facts.append(words.firstRound(words.number(before), words.difference(mean - before)))
    }
    if let before = context.earlier?.mean(of: prompt) {
      facts.append(words.lastGathering(words.number(before), words.difference(mean - before)))
    }
    facts += othersInRound
    if case .room = session.voices(of: prompt.id) {
      facts += session.partyScores(poll).compactMap { score in
        score.result.mean.map { "\(session.name(of: score.party)) \(words.number($0))" }
      }
    }
    return facts
  }

  /// The means of the others in the same round that the room has been shown.
  private var othersInRound: [String] {
    guard poll.party != nil else { return [] }
    return session.polls(of: prompt.id).compactMap { other in
      guard other != poll, session.state(of: other) == .revealed, let party = other.party,
        let mean = session.scaleResult(other)?.mean
      else { return nil }
      return "\(session.name(of: party)) \(words.number(mean))"
    }
  }
}

extension FixedNumber {
  /// How many units make one.
  fileprivate static func one(decimals: Int) -> Int {
    FixedNumber(1).with(decimals: decimals).units
  }
}
