/// One of several, counted: on the question itself, or on each of its statements.
///
/// With a right one it is a quiz.
struct ChoiceAnswers: AnswerKind {
  /// The options as the mark has them; none where they stand beneath the prompt.
  let written: [String]
  /// The right one, from 0; nil where none is.
  let right: Int?
  let name: String

  var gives: AnswerShape { .options(.one) }

  func options(_ listed: [Subject], of prompt: Prompt) -> [Subject] {
    written.isEmpty
      ? listed
      : written.enumerated().map {
        Subject(id: SubjectID("\(prompt.id).o\($0.offset + 1)"), text: $0.element)
      }
  }

  func statements(_ listed: [Subject], of prompt: Prompt) -> [Subject] {
    written.isEmpty ? [] : listed
  }

  func fault(of value: AnswerValue, options: [Subject]) -> AnswerFault? {
    guard case .option(let option) = value else { return value == .pass ? nil : .wrongKind }
    return options.contains { $0.id == option } ? nil : .noSuchOption
  }

  func winners(_ asking: Asking) -> [Subject] {
    guard asking.state == .revealed else { return [] }
    return CountResult(asking.options, asking.counts()).winners(top: 1).map(\.subject)
  }

  func outcome(_ asking: Asking) -> Outcome {
    var outcome = Outcome(asking)
    guard asking.statements.isEmpty else {
      outcome.bars = asking.statements.map { bar($0, asking) }
      outcome.lines =
        asking.statements.map { Outcome.Line(statement: $0, answers: asking.answers($0.id)) }
        + asking.strays()
      return outcome
    }
    let counts = CountResult(asking.options, asking.counts())
    let right = asking.rightOption
    let most = max(1, counts.entries.map(\.count).max() ?? 1)
    outcome.bars = counts.entries.map { entry in
      let isRight = entry.subject.id == right
      return Outcome.Bar(
        label: .subject(entry.subject), value: isRight ? .right(entry.count) : .count(entry.count),
        share: Double(entry.count) / Double(most),
        isMarked: right == nil ? entry.count > 0 && entry.rank == 1 : isRight)
    }
    outcome.lines = counts.lines(counts.entries, asking, right: right)
    outcome.facts = outcome.lines.passes
    outcome.standings = asking.standings
    return outcome
  }

  /// One statement with what was chosen for it.
  func bar(_ statement: Subject, _ asking: Asking) -> Outcome.Bar {
    let counts = CountResult(asking.options, asking.counts(statement.id))
    let chosen = counts.ranked.filter { $0.count > 0 }
    return Outcome.Bar(
      label: .subject(statement),
      value: .chosen(chosen.map { Outcome.Choice(subject: $0.subject, count: $0.count) }),
      share: Double(chosen.first?.count ?? 0) / Double(max(1, counts.total)))
  }
}

extension Asking {
  /// The right one of a quiz's options; nil where none is marked.
  var rightOption: SubjectID? {
    guard case .quiz(_, let right?) = prompt.answer else { return nil }
    let options = options
    return options.indices.contains(right) ? options[right].id : nil
  }
}

extension CountResult {
  /// One line for each option; then those who passed, and what stands there no more.
  func lines(
    _ shown: [Entry], _ asking: Asking, right: SubjectID? = nil, winning top: Int? = nil
  ) -> [Outcome.Line] {
    var left = asking.answers()
    var lines = shown.map { entry in
      let value = AnswerValue.option(entry.subject.id)
      let own = left.filter { $0.value == value }
      left.removeAll { $0.value == value }
      return Outcome.Line(
        option: entry.subject, isRight: right != nil && entry.subject.id == right,
        rank: entry.rank, isTied: isTied(entry),
        isWinner: top.map { entry.count > 0 && entry.rank <= $0 } ?? false, answers: own)
    }
    if !left.isEmpty { lines.append(Outcome.Line(answers: left)) }
    return lines + asking.strays().filter { $0.statement != nil }
  }
}

extension [Outcome.Line] {
  /// Who, or how many, were asked and gave no answer to the question itself.
  var passes: [Outcome.Fact] {
    filter { $0.statement == nil && $0.option == nil }.flatMap(\.answers)
      .filter { $0.value == .pass }.map { answer in
        answer.by.map { .passed($0) } ?? .passes(answer.count)
      }
  }
}
