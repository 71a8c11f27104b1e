/// Scores: on the question itself, or on each of its statements.
struct ScaleAnswers: AnswerKind {
  let scale: Scale

  var name: String { "scale" }
  var gives: AnswerShape { .score(scale) }

  func statements(_ listed: [Subject], of prompt: Prompt) -> [Subject] { listed }

  func fault(of value: AnswerValue, options: [Subject]) -> AnswerFault? {
    switch value {
    case .score(let score):
      return (scale.low...scale.high).contains(score) ? nil : .outOfRange(score, scale)
    case .mean(let mean):
      let finer = scale.finer
      return (finer.low...finer.high).contains(mean) ? nil : .outOfRange(mean, finer)
    case .pass: return nil
    case .option, .place, .order: return .wrongKind
    }
  }

  /// All statements, from the highest mean.
  func winners(_ asking: Asking) -> [Subject] { ranked(asking).map(\.subject) }

  func outcome(_ asking: Asking) -> Outcome {
    var outcome = Outcome(asking)
    guard asking.statements.isEmpty else {
      let statements = ranked(asking)
      outcome.bars = statements.map { statement in
        Outcome.Bar(
          label: .subject(statement.subject), value: .number(statement.result.mean),
          share: statement.result.mean.map(scale.share) ?? 0, isMarked: statement.rank == 1)
      }
      outcome.lines = statements.map { statement in
        Outcome.Line(
          statement: statement.subject, rank: statement.rank, scores: statement.result,
          groups: groups(asking, statement.subject.id),
          answers: asking.answers(statement.subject.id))
      }
      outcome.lines += strays(asking)
      return outcome
    }
    let scores = result(asking)
    outcome.figure = scores.mean.map { .mean($0, unit: scale.unit) }
    outcome.bars = asking.isNamed ? lineUp(asking) : histogram(scores)
    outcome.facts = facts(scores, asking)
    outcome.lines = strays(asking)
    return outcome
  }

  // MARK: Statements

  /// A statement with what the room scored it.
  private struct Ranked {
    var subject: Subject
    var result: ScaleResult
    /// From 1, the same for the same mean; nil where nobody has scored it.
    var rank: Int?
  }

  /// From the highest mean; those that nobody scored last.
  private func ranked(_ asking: Asking) -> [Ranked] {
    let results = asking.statements.map { ($0, result(asking, $0.id)) }
    let means = results.compactMap(\.1.mean)
    let ranked = results.map { subject, result in
      Ranked(
        subject: subject, result: result,
        rank: result.mean.map { mean in 1 + means.count { $0 > mean } })
    }
    return ranked.enumerated().sorted {
      ($0.element.rank ?? Int.max, $0.offset) < ($1.element.rank ?? Int.max, $1.offset)
    }.map(\.element)
  }

  /// Scores on the question itself, and on statements that stand there no more.
  private func strays(_ asking: Asking) -> [Outcome.Line] {
    asking.strays().map { line in
      var line = line
      line.scores = result(asking, line.statement?.id)
      line.groups = groups(asking, line.statement?.id)
      return line
    }
  }

  private func result(_ asking: Asking, _ subject: SubjectID? = nil) -> ScaleResult {
    ScaleResult(scale, asking.counts(subject))
  }

  // MARK: The chart

  /// The parties by their scores from the highest, and among them the numbers to compare with.
  private func lineUp(_ asking: Asking) -> [Outcome.Bar] {
    var places: [(label: Outcome.Label, number: FixedNumber)] = partyScores(asking).compactMap {
      score in
      score.result.mean.map { mean in
        // Only a mean has a decimal more than the scale.
        let short = mean.with(decimals: scale.decimals)
        return (.party(score.party), short == mean ? short : mean)
      }
    }
    places += scale.references.map {
      (.reference($0.name), FixedNumber($0.value, decimals: scale.decimals))
    }
    return places.enumerated().sorted { a, b in
      a.element.number == b.element.number
        ? a.offset < b.offset : a.element.number > b.element.number
    }.map { _, place in
      let isReference = if case .reference = place.label { true } else { false }
      return Outcome.Bar(
        label: place.label, value: .number(place.number),
        share: isReference ? nil : scale.share(of: place.number))
    }
  }

  /// How many gave each score; of a scale with many, how many within each whole step or class of steps.
  private func histogram(_ scores: ScaleResult) -> [Outcome.Bar] {
    let step = scale.drawnStep
    let starts = Array(stride(from: scale.low, through: scale.high, by: step))
    var counts = starts.map { _ in 0 }
    for (score, count) in scores.counts { counts[(score - scale.low) / step] += count }
    let most = max(1, counts.max() ?? 1)
    return zip(starts, counts).map { start, count in
      Outcome.Bar(
        label: scale.isDrawnInClasses
          ? .scores(from: start, to: min(scale.high, start + step - 1), scale)
          : .score(start, scale),
        value: .count(count), share: Double(count) / Double(most), isMarked: count == most)
    }
  }

  // MARK: Facts

  private func facts(_ scores: ScaleResult, _ asking: Asking) -> [Outcome.Fact] {
    let passes: [Outcome.Fact] = scores.passes > 0 ? [.passes(scores.passes)] : []
    guard let mean = scores.mean, let median = scores.median, let deviation = scores.deviation
    else { return passes }
    func value(_ score: Int) -> FixedNumber { FixedNumber(score, decimals: scores.scale.decimals) }
    // One answer alone has no spread.
    var facts: [Outcome.Fact] = scores.count > 1 ? [.median(median), .deviation(deviation)] : []
    if let spread = scores.spread { facts.append(.agreement(spread)) }
    if let middle = scores.middle, scores.count >= 3 {
      facts.append(.most(from: value(middle.lowerBound), to: value(middle.upperBound)))
    }
    for reference in scale.references {
      scores.gap(to: reference).map {
        let value = FixedNumber(reference.value, decimals: scale.decimals)
        facts.append(.gap($0, to: reference.name, value))
      }
    }
    facts += passes
    if let before = asking.previous.first.flatMap({ result($0).mean }) {
      facts.append(.previousRound(before, change: mean - before))
    }
    if let before = asking.lastGathering {
      facts.append(.lastGathering(before, change: mean - before))
    }
    facts += asking.others.compactMap { other in
      other.poll.party.flatMap { party in result(other).mean.map { .party(party, $0) } }
    }
    facts += groups(asking).compactMap { score in
      score.result.mean.map { .party(score.party, $0) }
    }
    return facts
  }

  // MARK: Parties

  /// Of an anonymous scoring, the parties with voices enough.
  private func groups(_ asking: Asking, _ subject: SubjectID? = nil) -> [PartyScore] {
    asking.isNamed ? [] : partyScores(asking, subject)
  }

  /// The fewest anonymous voices that are told apart from the rest.
  private static let fewest = 3

  /// Each party's own score, or of an anonymous scoring those of its voices where they are three or more.
  private func partyScores(_ asking: Asking, _ subject: SubjectID? = nil) -> [PartyScore] {
    let voices = asking.ballots.voices(asking.poll, subject)
    let scores = voices.compactMap { voice -> PartyScore? in
      guard let party = voice.by else { return nil }
      let result = ScaleResult(scale, voice.counts)
      guard result.count >= (asking.isNamed ? 1 : Self.fewest) else { return nil }
      return PartyScore(party: party, result: result)
    }
    guard !asking.isNamed else { return scores }
    // Where all but a few voices are told apart, those few could be worked out.
    let all = voices.reduce(0) { $0 + $1.total }
    let told = scores.reduce(0) { $0 + $1.result.count + $1.result.passes }
    return all == told || all - told >= Self.fewest ? scores : []
  }
}

extension Scale {
  /// The most steps that are drawn one by one.
  private static let mostDrawn = 101
  /// The most classes that more steps are drawn in.
  private static let mostClasses = 20

  private var whole: Int { FixedNumber.power(decimals) }

  /// Whether it has too many steps to be drawn one by one.
  var isDrawnInClasses: Bool { (high - low) / whole >= Self.mostDrawn }

  /// How many counts of the last decimal each bar of its chart stands for.
  ///
  /// One on a short scale; else a whole step, or in classes 1, 2 or 5 times a power of ten of them.
  var drawnStep: Int {
    if high - low < 20 { return 1 }
    guard isDrawnInClasses else { return whole }
    var width = 1
    while true {
      for digit in [1, 2, 5] where (high - low) / (whole * width * digit) < Self.mostClasses {
        return whole * width * digit
      }
      width *= 10
    }
  }

  /// How far up the scale a number is, 0 to 1; the lowest is still seen.
  package func share(of number: FixedNumber) -> Double {
    let units = Double(number.with(decimals: decimals + 1).units)
    let (bottom, top) = (Double(low * 10), Double(high * 10))
    return 0.04 + 0.96 * (units - bottom) / max(1, top - bottom)
  }
}
