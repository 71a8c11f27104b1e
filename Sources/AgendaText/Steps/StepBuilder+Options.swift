import SamlingCore

extension StepBuilder {
  /// Warns of a choice without options, and of two that are the same.
  mutating func tellOfOptions(_ prompt: Prompt, column: Int) {
    var options = prompt.statements
    var mustChoose = false
    switch prompt.answer {
    case .choice(let own):
      options += own
      mustChoose = true
    case .quiz(let own, _): options += own
    case .dots(let dots): mustChoose = dots.circleWord == nil
    case .rank: mustChoose = true
    case .scale, .table, .matrix, .status: break
    case .note: return
    }
    if mustChoose, options.isEmpty, prompt.source == nil, !prompt.isOpen {
      findings.warn(.nothingToChoose, line: prompt.line, column: column)
    }
    var seen: Set<String> = []
    for option in options where !seen.insert(option.folded).inserted {
      findings.warn(.offeredTwice(option), line: prompt.line, column: column)
      return
    }
  }
}
