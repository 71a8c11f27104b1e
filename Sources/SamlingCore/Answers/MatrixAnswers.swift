/// Places on two axes.
struct MatrixAnswers: AnswerKind {
  let x: Axis
  let y: Axis

  var name: String { "matrix" }
  var gives: AnswerShape { .place(x: x, y: y) }

  func statements(_ listed: [Subject], of prompt: Prompt) -> [Subject] { listed }

  func fault(of value: AnswerValue, options: [Subject]) -> AnswerFault? {
    guard case .place(let x, let y) = value else { return .wrongKind }
    let steps = 1...MatrixResult.steps
    return !steps.contains(x) ? .wrongCount(x) : !steps.contains(y) ? .wrongCount(y) : nil
  }

  /// All that stands beneath it.
  func winners(_ asking: Asking) -> [Subject] { asking.statements }

  func outcome(_ asking: Asking) -> Outcome {
    let map = MatrixResult(asking.statements) { asking.counts($0) }
    let placed = map.entries.count { $0.place != nil }
    var outcome = Outcome(asking, count: .placed(placed, of: map.entries.count))
    outcome.map = map
    outcome.figure = .corner(x, y, map.hot)
    outcome.corners = corners(asking)
    outcome.lines =
      map.entries.map { entry in
        Outcome.Line(
          statement: entry.subject, entry: entry, answers: asking.answers(entry.subject.id))
      } + asking.strays()
    return outcome
  }

  private func corners(_ asking: Asking) -> [Outcome.Corner] {
    guard asking.poll.party == nil, case .parties(let parties) = asking.voices else { return [] }
    let statements = asking.statements
    let answered = statements.flatMap { statement in
      asking.ballots.voices(asking.poll, statement.id).compactMap(\.by)
    }
    var order = parties
    for party in answered where !order.contains(party) { order.append(party) }
    return order.compactMap { party in
      let map = MatrixResult(statements) { subject in
        asking.ballots.answer(asking.poll, subject, by: party).map { [$0: 1] } ?? [:]
      }
      let placed = map.entries.count { $0.place != nil }
      return placed == 0 ? nil : Outcome.Corner(party: party, entries: map.hot, placed: placed)
    }
  }
}
