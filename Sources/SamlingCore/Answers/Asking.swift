/// Who answers a prompt.
package enum Voices: Equatable, Sendable {
  /// Each of these has one answer.
  case parties([PartyID])
  /// Everybody in the room, none by name.
  case room
}

/// One asking of a prompt with all that its outcome is worked out from.
package struct Asking: Sendable {
  package let poll: PollID
  package let prompt: Prompt
  var state: PollState?
  let voices: Voices
  /// What stands beneath the prompt, or comes from where it says, and what the room added.
  let listed: [Subject]
  let ballots: BallotBox
  /// How many answers there can be; nil where nobody has counted who is here.
  var expected: Int?
  /// How many were asked; fewer than `expected` where more have answered.
  var heads: Int?
  /// Of a table: what stands in its cells, in order.
  var cells: [Cell] = []
  /// The same question asked before, in an earlier round of this gathering; none or one.
  var previous: [Asking] = []
  /// The mean of the same question at the gathering before this one.
  var lastGathering: FixedNumber?
  /// What the room has seen of the others in the same round.
  var others: [Asking] = []
  var standings: Standings?
  /// Whether a table or a map is each party's own.
  var isOwn = false

  /// One filled cell of a table.
  package struct Cell: Equatable, Sendable {
    var party: PartyID?
    var row: SubjectID
    var column: Int
    var texts: [String]
  }

  var kind: any AnswerKind { prompt.answer.kind }
  var options: [Subject] { kind.options(listed, of: prompt) }
  var statements: [Subject] { kind.statements(listed, of: prompt) }

  var isNamed: Bool { if case .parties = voices { true } else { false } }

  /// How many say what on one thing.
  func counts(_ subject: SubjectID? = nil) -> [AnswerValue: Int] { ballots.counts(poll, subject) }

  /// How many have answered about one thing; of dots and ticks, how many were given to what stands there still.
  func answered(_ subject: SubjectID? = nil) -> Int {
    let voices = ballots.voices(poll, subject)
    if kind.gives.isMany {
      let options = options
      return voices.reduce(0) { $0 + $1.total(on: options) }
    }
    return isNamed ? voices.count { $0.by != nil } : voices.reduce(0) { $0 + $1.total }
  }

  /// How many were asked about one thing and stood over.
  func passes(_ subject: SubjectID? = nil) -> Int {
    ballots.voices(poll, subject).filter { !isNamed || $0.by != nil }
      .reduce(0) { $0 + ($1.counts[.pass] ?? 0) }
  }

  /// The statement that most have answered; nil where the question itself is answered.
  private var mostAnswered: SubjectID? {
    statements.reduce(nil as (id: SubjectID, count: Int)?) { most, statement in
      let count = answered(statement.id)
      return most.map { count > $0.count } ?? true ? (statement.id, count) : most
    }?.id
  }

  /// How many gave an answer, and how many stood over; of several statements on the one that most have answered.
  var said: (answers: Int, passes: Int) {
    let subject = mostAnswered
    let passes = passes(subject)
    return (answered(subject) - passes, passes)
  }

  /// How many statements nobody has answered, while others are answered.
  var unanswered: Int {
    let open = statements.count { answered($0.id) == 0 }
    return open < statements.count ? open : 0
  }

  // MARK: All that was answered

  /// What the voices on one thing said; those that are told apart only by their party are not.
  func answers(_ subject: SubjectID? = nil) -> [Outcome.Answer] {
    let voices: [(by: PartyID?, counts: [AnswerValue: Int])] =
      isNamed
      ? ballots.voices(poll, subject).map { ($0.by, $0.counts) } : [(nil, counts(subject))]
    let options = options
    return voices.flatMap { voice in
      voice.counts.sorted { Self.precedes($0.key, $1.key, options) }.map {
        Outcome.Answer(by: voice.by, value: $0.key, count: $0.value)
      }
    }
  }

  private static func precedes(_ a: AnswerValue, _ b: AnswerValue, _ options: [Subject]) -> Bool {
    rank(a, options).lexicographicallyPrecedes(rank(b, options))
  }

  private static func rank(_ value: AnswerValue, _ options: [Subject]) -> [Int] {
    func place(_ option: SubjectID) -> Int {
      options.firstIndex { $0.id == option } ?? options.count
    }
    if case .score(let score) = value { return [score * 10] }
    if case .mean(let mean) = value { return [mean] }
    if case .place(let x, let y) = value { return [x, y] }
    return value == .pass ? [Int.max] : value.options.map(place)
  }

  /// A line for each thing that was answered about and stands there no more.
  func strays() -> [Outcome.Line] {
    ballots.subjects(poll).subtracting(statements.map { Optional($0.id) })
      .sorted { ($0?.text ?? "") < ($1?.text ?? "") }
      .map { stray in
        Outcome.Line(
          statement: stray.map { Subject(id: $0, text: "") }, answers: answers(stray))
      }
  }
}
