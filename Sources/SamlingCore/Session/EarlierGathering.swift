/// What a gathering before this one scored, to see this one against: `Forrige: SESSION`.
package struct EarlierGathering: Equatable, Sendable {
  private var keyed: [String: FixedNumber] = [:]
  private var asked: [String: FixedNumber] = [:]

  /// The means of all scores of a session that its room has seen; of a question asked twice the last.
  package init(_ session: Session) {
    for prompt in session.agenda.days.flatMap({ $0.items.flatMap(\.step.allPrompts) }) {
      let poll = PollID(prompt.id)
      guard session.state(of: poll) == .revealed, let mean = session.scaleResult(poll)?.mean
      else { continue }
      if let key = prompt.key { keyed[key] = mean }
      asked[prompt.question.lowercased()] = mean
    }
  }

  /// The mean of the same question there: that of its key, else of its words; nil where it was not asked.
  package func mean(of prompt: Prompt) -> FixedNumber? {
    prompt.key.flatMap { keyed[$0] } ?? asked[prompt.question.lowercased()]
  }
}
