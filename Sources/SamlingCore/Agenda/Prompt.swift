/// One question of a form.
package struct Prompt: Equatable, Codable, Sendable {
  package var id: PromptID
  /// The line it stands on, from 1; 0 for what was added live.
  package var line: Int
  /// Its `#key` without the mark.
  package var key: String?
  package var question: String
  /// Questions that belong to the same answer.
  package var followUps: [String]
  /// What is judged: statements, rows or options written beneath it; under notes, hints.
  package var statements: [String]
  /// Whether a lone `…` beneath lets the room add more.
  package var isOpen: Bool
  /// The key whose notes or winners are the statements: `av #key`, without the mark.
  package var source: String?
  package var answeredBy: Answerers?
  package var answer: AnswerType

  package init(
    id: PromptID, line: Int = 0, key: String? = nil, question: String, followUps: [String] = [],
    statements: [String] = [], isOpen: Bool = false, source: String? = nil,
    answeredBy: Answerers? = nil, answer: AnswerType = .note(kinds: [])
  ) {
    self.id = id
    self.line = line
    self.key = key
    self.question = question
    self.followUps = followUps
    self.statements = statements
    self.isOpen = isOpen
    self.source = source
    self.answeredBy = answeredBy
    self.answer = answer
  }
}

/// What kind of answer a prompt asks for.
package enum AnswerType: Equatable, Codable, Sendable {
  /// Any number of notes; `kinds` lists the kinds that a note may be of, where there are any.
  case note(kinds: [String])
  case scale(Scale)
  /// One of several, counted. Options may also stand as the prompt's statements.
  case choice(options: [String])
  /// A choice with a right answer, by position in `options`; nil while none is marked.
  case quiz(options: [String], right: Int?)
  case dots(Dots)
  case table(columns: [Column])
  /// A place on two axes.
  case matrix(x: Axis, y: Axis)
  /// Options in an order, best first.
  case rank(Rank)
  /// What has become of what the gathering before agreed on; `words` are what the statuses are called, in the order of
  /// `AgreementStatus.allCases`.
  case status(words: [String])
}

/// A range of scores.
///
/// Numbers are whole counts of the last decimal: with `decimals` 1, 8,2 is 82. `low < high`. Files hold none beyond
/// `Limits.scale`.
package struct Scale: Equatable, Codable, Sendable {
  package var low: Int
  package var high: Int
  package var decimals: Int
  /// `%`, `kr`; nil where none is given.
  package var unit: String?
  /// Labels from the low end: none, two (either may be empty), or one for each step.
  package var labels: [String]
  package var references: [Reference]

  /// A number to compare with: `landssnitt 8,2`.
  package struct Reference: Equatable, Codable, Sendable {
    package var name: String
    package var value: Int
    package init(name: String, value: Int) {
      self.name = name
      self.value = value
    }
  }

  package init(
    low: Int, high: Int, decimals: Int = 0, unit: String? = nil, labels: [String] = [],
    references: [Reference] = []
  ) {
    self.low = low
    self.high = high
    self.decimals = decimals
    self.unit = unit
    self.labels = labels
    self.references = references
  }

  /// The same scale counted one decimal finer.
  package var finer: Scale {
    Scale(
      low: low * 10, high: high * 10, decimals: decimals + 1, unit: unit,
      labels: labels.count == 2 ? labels : [],
      references: references.map { Reference(name: $0.name, value: $0.value * 10) })
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    low = try fields.decode(Int.self, forKey: .low)
    high = try fields.decode(Int.self, forKey: .high)
    decimals = try fields.decode(Int.self, forKey: .decimals)
    unit = try fields.decodeIfPresent(String.self, forKey: .unit)
    labels = try fields.decode([String].self, forKey: .labels)
    references = try fields.decode([Reference].self, forKey: .references)
    guard isWithinLimits else { throw OutOfRange() }
  }

  private var isWithinLimits: Bool {
    guard Limits.decimals.contains(decimals), low < high else { return false }
    return ([low, high] + references.map(\.value)).allSatisfy { number in
      Limits.scale.contains(number / FixedNumber.power(decimals))
    }
  }
}

/// Votes given out as dots.
package struct Dots: Equatable, Codable, Sendable {
  /// Dots for each voter; nil means tick freely.
  package var perVoter: Int?
  /// How many winners go on, where said: `topp 10`.
  package var top: Int?
  /// The circle that is voted on, where said: `av kommune`, as written.
  package var circleWord: String?
  package init(perVoter: Int? = nil, top: Int? = nil, circleWord: String? = nil) {
    self.perVoter = perVoter
    self.top = top
    self.circleWord = circleWord
  }
}

/// An order that options are put in.
package struct Rank: Equatable, Codable, Sendable {
  /// How many winners go on, where said: `topp 3`.
  package var top: Int?
  package init(top: Int? = nil) { self.top = top }
}

/// One column of a table.
package struct Column: Equatable, Codable, Sendable {
  /// What the cells of a column hold.
  package enum Content: Equatable, Codable, Sendable {
    case text
    case scale(Scale)
    /// One of a few words: `MÅ/BØR/KAN`.
    case choice([String])
  }

  package var title: String
  package var content: Content
  package init(title: String, content: Content = .text) {
    self.title = title
    self.content = content
  }
}

/// One axis of a matrix, with labels for its ends: `Sannsynlighet liten..stor`.
package struct Axis: Equatable, Codable, Sendable {
  package var title: String
  package var low: String
  package var high: String
  package init(title: String, low: String = "", high: String = "") {
    self.title = title
    self.low = low
    self.high = high
  }
}
