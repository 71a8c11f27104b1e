import SamlingCore

/// A step's fields as JSON.
struct CheckedStep: Encodable {
  let title: String
  let leads: [String]
  @Nullable var seconds: Int?
  @Nullable var clock: CheckedClock?
  @Nullable var circle: CheckedCircle?
  @Nullable var answeredBy: String?
  let details: [String]
  let form: [CheckedPrompt]
  let steps: [CheckedStep]

  /// Where the step does not say who answers, it inherits that from the step above.
  init(
    _ step: Step, _ names: [PartyID: String], inherited: String?,
    answered: [PromptID: ReportPrompt]? = nil
  ) {
    let circle = step.circle
    let answerers =
      step.answeredBy?.kind.rawValue
      ?? (circle?.kind == .question ? nil : circle?.kind.rawValue) ?? inherited
    title = step.title
    leads = step.leads
    seconds = step.clock?.total.count
    clock = step.clock.map(CheckedClock.init)
    self.circle = circle.map { CheckedCircle($0, names) }
    answeredBy = step.answeredBy?.kind.rawValue
    details = step.details
    form = step.prompts.compactMap { prompt in
      guard let answered else { return CheckedPrompt(prompt, inherited: answerers) }
      return answered[prompt.id].map { CheckedPrompt(prompt, inherited: answerers, answered: $0) }
    }
    steps = step.steps.map {
      CheckedStep($0, names, inherited: answerers, answered: answered)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case title, leads, seconds, clock, circle
    case answeredBy = "answered_by"
    case details, form, steps
  }
}

/// A clock with its phases.
struct CheckedClock: Encodable {
  let phases: [Phase]
  let each: Bool
  let limit: Bool

  /// One named stretch of a clock.
  struct Phase: Encodable {
    @Nullable var name: String?
    let seconds: Int
    @Nullable var leastSeconds: Int?

    private enum CodingKeys: String, CodingKey {
      case name, seconds
      case leastSeconds = "least_seconds"
    }
  }

  init(_ clock: Clock) {
    phases = clock.phases.map {
      Phase(name: $0.name, seconds: $0.planned.count, leastSeconds: $0.least?.count)
    }
    each = clock.isEach
    limit = clock.isLimit
  }
}

/// A circle with its turns by name.
struct CheckedCircle: Encodable {
  let kind: String
  let word: String
  let turns: [CheckedTurn]
  @Nullable var key: String?

  init(_ circle: Circle, _ names: [PartyID: String]) {
    kind = circle.kind.rawValue
    word = circle.word
    key = circle.key.map { "#\($0)" }
    turns = circle.turns.map { turn in
      CheckedTurn(
        party: names[turn.party] ?? turn.party.text, by: turn.by.map { names[$0] ?? $0.text })
    }
  }
}

/// One party's slot.
struct CheckedTurn: Encodable {
  let party: String
  @Nullable var by: String?
}
