/// What a gathering does for a while: a title with, where given, a clock, a circle and a form.
///
/// A step with a circle repeats for each turn, and its own `steps` are then each turn's phases; without one
/// they are parts that run in order.
package struct Step: Equatable, Codable, Sendable {
  package var id: StepID
  /// The title without time, clock, circle and leads; may hold `___` for the turn's party.
  package var title: String
  package var leads: [String]
  package var clock: Clock?
  package var circle: Circle?
  /// Who answers the step's prompts, where `@word` says so.
  package var answeredBy: Answerers?
  package var details: [String]
  /// The step's form.
  package var prompts: [Prompt]
  package var steps: [Step]

  package init(
    id: StepID, title: String, leads: [String] = [], clock: Clock? = nil, circle: Circle? = nil,
    answeredBy: Answerers? = nil, details: [String] = [], prompts: [Prompt] = [], steps: [Step] = []
  ) {
    self.id = id
    self.title = title
    self.leads = leads
    self.clock = clock
    self.circle = circle
    self.answeredBy = answeredBy
    self.details = details
    self.prompts = prompts
    self.steps = steps
  }
}

/// How long a step, or each of its turns, is planned to take.
///
/// `phases` is never empty; one without a name is the whole.
package struct Clock: Equatable, Codable, Sendable {
  /// One named stretch of a clock: `4 min spørsmål`.
  package struct Phase: Equatable, Codable, Sendable {
    package var name: String?
    package var planned: Seconds
    /// The lower bound where one is given: `5–10 min` plans ten, and replanning may take five.
    package var least: Seconds?
    package init(name: String? = nil, planned: Seconds, least: Seconds? = nil) {
      self.name = name
      self.planned = planned
      self.least = least
    }
  }

  package var phases: [Phase]
  /// Whether the time is for each turn of the circle; otherwise the turns share it.
  package var isEach: Bool
  /// Whether it was written as a limit: `maks 20 min`.
  package var isLimit: Bool

  package init(phases: [Phase], isEach: Bool = false, isLimit: Bool = false) {
    self.phases = phases
    self.isEach = isEach
    self.isLimit = isLimit
  }

  /// All phases together: for one turn if `isEach`, else for the step.
  package var total: Seconds { phases.reduce(.zero) { $0 + $1.planned } }
}

/// Who takes turns.
package struct Circle: Equatable, Codable, Sendable {
  /// What takes turns; `count` is a number of turns without names, `key` the answers to a prompt.
  package enum Kind: String, Codable, Sendable {
    case municipality, pair, role, group, participant, question, count, list, key
  }

  package var kind: Kind
  /// The word as written after `x` (`kommune`), for messages and for `format`; empty for a written-out list or a count.
  package var word: String
  /// Resolved turns in order; empty while they wait for a vote, a draw or a list of people.
  package var turns: [Turn]
  /// For `.key`: the prompt whose answers get a turn each.
  package var key: String?
  /// Whether each turn is presented by the partner in the pair: `x par v/ makker`.
  package var isByPartner: Bool
  /// The word of the named circle whose parties take the turns once they are drawn.
  package var drawn: String?

  package init(
    kind: Kind, word: String = "", turns: [Turn] = [], key: String? = nil,
    isByPartner: Bool = false, drawn: String? = nil
  ) {
    self.kind = kind
    self.word = word
    self.turns = turns
    self.key = key
    self.isByPartner = isByPartner
    self.drawn = drawn
  }
}

/// One party's slot in a round.
package struct Turn: Equatable, Codable, Sendable {
  package var party: PartyID
  /// Who presents the party, where somebody else does.
  package var by: PartyID?
  package init(party: PartyID, by: PartyID? = nil) {
    self.party = party
    self.by = by
  }
}

/// Who answers a prompt: `@kommune`, `@team`, `@#key`.
package struct Answerers: Equatable, Codable, Sendable {
  /// Who answers; `list` is a named circle of no other kind, `key` the answers to a prompt.
  package enum Kind: String, Codable, Sendable {
    case room, municipality, pair, role, group, participant, team, list, key
  }

  package var kind: Kind
  /// The word as written after `@`; for `.key` without its `#`.
  package var word: String
  package init(kind: Kind, word: String) {
    self.kind = kind
    self.word = word
  }
}
