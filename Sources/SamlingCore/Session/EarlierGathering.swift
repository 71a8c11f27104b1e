/// The mean scores of an earlier gathering, to compare this one with: `Forrige: SESSION`.
package struct EarlierGathering: Equatable, Sendable {
  private var keyed: [String: FixedNumber] = [:]
  private var asked: [String: FixedNumber] = [:]

  /// Takes the means of all scores that the session's room has seen; the last where a question was asked twice.
  package init(_ session: Session) {
    for prompt in session.agenda.days.flatMap({ $0.items.flatMap(\.step.allPrompts) }) {
      let poll = PollID(prompt.id)
      guard session.hasBeenShown(poll), let mean = session.outcome(poll)?.mean
      else { continue }
      if let key = prompt.key { keyed[key] = mean }
      asked[prompt.question.lowercased()] = mean
    }
  }

  /// The earlier mean of a question, found by its key, else by its words; nil where it was not asked.
  package func mean(of prompt: Prompt) -> FixedNumber? {
    prompt.key.flatMap { keyed[$0] } ?? asked[prompt.question.lowercased()]
  }
}
