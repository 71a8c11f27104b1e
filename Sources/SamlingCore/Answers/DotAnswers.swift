/// Dots, or ticks, on what stands beneath the prompt or is named.
struct DotAnswers: AnswerKind {
  let dots: Dots

  var name: String { "dots" }
  var gives: AnswerShape { .options(.dots(perVoter: dots.perVoter)) }

  func options(_ listed: [Subject], of prompt: Prompt) -> [Subject] { listed }

  func fault(of value: AnswerValue, options: [Subject]) -> AnswerFault? {
    guard case .option(let option) = value else { return .wrongKind }
    return options.contains { $0.id == option } ? nil : .noSuchOption
  }

  /// The best so many; where none is said, all that anybody chose, or of one dot each the best.
  func winners(_ asking: Asking) -> [Subject] {
    guard asking.state == .revealed else { return [] }
    let top = dots.top ?? (dots.perVoter == 1 ? 1 : Int.max)
    return CountResult(asking.options, asking.counts()).winners(top: top).map(\.subject)
  }

  func outcome(_ asking: Asking) -> Outcome {
    let given = asking.answered()
    let budget = dots.perVoter.flatMap { each in asking.expected.map { max(given, each * $0) } }
    var outcome = Outcome(asking, count: .dots(given, of: budget))
    let counts = CountResult(asking.options, asking.counts())
    let most = max(1, counts.entries.map(\.count).max() ?? 1)
    let top = dots.top ?? 1
    outcome.bars = counts.ranked.map { entry in
      Outcome.Bar(
        label: .subject(entry.subject),
        value: .dots(entry.count, tied: counts.isTied(entry) ? entry.rank : nil),
        share: Double(entry.count) / Double(most), isMarked: entry.count > 0 && entry.rank <= top)
    }
    outcome.lines = counts.lines(counts.ranked, asking, winning: top)
    return outcome
  }
}
