import SamlingCore

/// A prompt's fields as JSON.
struct CheckedPrompt: Encodable {
  let id: String
  let line: Int
  @Nullable var key: String?
  let question: String
  let followUps: [String]
  let statements: [String]
  let open: Bool
  @Nullable var source: String?
  @Nullable var answeredBy: String?
  let answer: CheckedAnswer
  /// Present in a report only.
  let answers: JSONValue?
  let notes: JSONValue?

  init(_ prompt: Prompt, inherited: String?, answered: ReportPrompt? = nil) {
    answers = answered?.answersJSON
    notes = answered?.notesJSON
    id = prompt.id.text
    line = prompt.line
    key = prompt.key.map { "#\($0)" }
    question = prompt.question
    followUps = prompt.followUps
    statements = prompt.statements
    open = prompt.isOpen
    source = prompt.source.map { "#\($0)" }
    answeredBy = prompt.answeredBy?.kind.rawValue ?? inherited
    answer = CheckedAnswer(answer: prompt.answer)
  }

  private enum CodingKeys: String, CodingKey {
    case id, line, key, question
    case followUps = "follow_ups"
    case statements, open, source
    case answeredBy = "answered_by"
    case answer, answers, notes
  }
}

/// An answer type with the fields of its kind; scores are numbers as people read them.
struct CheckedAnswer: Encodable {
  let answer: AnswerType

  private enum Key: String, CodingKey {
    case kind, kinds, options, right
    case perVoter = "per_voter"
    case top, circle, columns, x, y
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch answer {
    case .note(let kinds):
      try fields.encode("note", forKey: .kind)
      try fields.encode(kinds, forKey: .kinds)
    case .scale(let scale):
      try fields.encode("scale", forKey: .kind)
      try CheckedScale(scale).encode(to: encoder)
    case .choice(let options):
      try fields.encode("choice", forKey: .kind)
      try fields.encode(options, forKey: .options)
    case .quiz(let options, let right):
      try fields.encode("quiz", forKey: .kind)
      try fields.encode(options, forKey: .options)
      try fields.encode(right, forKey: .right)
    case .dots(let dots):
      try fields.encode("dots", forKey: .kind)
      try fields.encode(dots.perVoter, forKey: .perVoter)
      try fields.encode(dots.top, forKey: .top)
      try fields.encode(dots.circleWord, forKey: .circle)
    case .table(let columns):
      try fields.encode("table", forKey: .kind)
      try fields.encode(columns.map(CheckedColumn.init), forKey: .columns)
    case .rank(let rank):
      try fields.encode("rank", forKey: .kind)
      try fields.encode(rank.top, forKey: .top)
    case .status(let words):
      try fields.encode("status", forKey: .kind)
      try fields.encode(words, forKey: .options)
    case .matrix(let x, let y):
      try fields.encode("matrix", forKey: .kind)
      try fields.encode(CheckedAxis(x), forKey: .x)
      try fields.encode(CheckedAxis(y), forKey: .y)
    }
  }
}

/// A scale; its numbers carry their decimals.
struct CheckedScale: Encodable {
  let low: Double
  let high: Double
  let decimals: Int
  @Nullable var unit: String?
  let labels: [String]
  let references: [Reference]

  /// A number to compare with.
  struct Reference: Encodable {
    let name: String
    let value: Double
  }

  init(_ scale: Scale) {
    let unitValue = (0..<scale.decimals).reduce(1.0) { value, _ in value * 10 }
    low = Double(scale.low) / unitValue
    high = Double(scale.high) / unitValue
    decimals = scale.decimals
    unit = scale.unit
    labels = scale.labels
    references = scale.references.map {
      Reference(name: $0.name, value: Double($0.value) / unitValue)
    }
  }
}

/// One column of a table.
struct CheckedColumn: Encodable {
  let title: String
  let kind: String
  @Nullable var options: [String]?
  @Nullable var scale: CheckedScale?

  init(_ column: Column) {
    title = column.title
    switch column.content {
    case .text: kind = "text"
    case .scale(let scale):
      kind = "scale"
      self.scale = CheckedScale(scale)
    case .choice(let options):
      kind = "choice"
      self.options = options
    }
  }
}

/// One axis of a matrix.
struct CheckedAxis: Encodable {
  let title: String
  let low: String
  let high: String

  init(_ axis: Axis) {
    title = axis.title
    low = axis.low
    high = axis.high
  }
}
