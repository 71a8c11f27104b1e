/// What has become of each of the things that the gathering before agreed on: a choice that is the same for all.
struct StatusAnswers: AnswerKind {
  /// What the statuses are called, in their order.
  let words: [String]

  var name: String { "status" }
  var gives: AnswerShape { .options(.one) }

  func options(_ listed: [Subject], of prompt: Prompt) -> [Subject] {
    zip(AgreementStatus.allCases, words).map { status, word in
      Subject(id: SubjectID(status.rawValue), text: word)
    }
  }

  func statements(_ listed: [Subject], of prompt: Prompt) -> [Subject] { listed }

  func fault(of value: AnswerValue, options: [Subject]) -> AnswerFault? {
    choice.fault(of: value, options: options)
  }

  /// What was agreed stays what it was.
  func winners(_ asking: Asking) -> [Subject] { [] }

  func outcome(_ asking: Asking) -> Outcome {
    var outcome = Outcome(asking, count: .answers(answered(asking), of: asking.expected))
    outcome.bars = asking.statements.map { choice.bar($0, asking) }
    outcome.lines =
      asking.statements.map { Outcome.Line(statement: $0, answers: asking.answers($0.id)) }
      + asking.strays()
    return outcome
  }

  private var choice: ChoiceAnswers { ChoiceAnswers(written: words, right: nil, name: name) }

  /// How many have told of anything: not everything is asked of everybody.
  private func answered(_ asking: Asking) -> Int {
    guard asking.isNamed else { return asking.said.answers }
    let parties = asking.statements.flatMap { asking.ballots.voices(asking.poll, $0.id) }
    return Set(parties.compactMap(\.by)).count
  }
}
