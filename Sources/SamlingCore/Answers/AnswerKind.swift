/// One kind of answer: what can be given, what counts, what wins, who works it out, and what comes of it.
///
/// Everything that tells kinds apart asks here; a new kind is one type that conforms, and a line below.
package protocol AnswerKind: Sendable {
  /// What JSON calls it.
  var name: String { get }
  /// What a voice gives on one thing.
  var gives: AnswerShape { get }
  /// What may be chosen, ticked or ordered; none where it asks for something else.
  func options(_ listed: [Subject], of prompt: Prompt) -> [Subject]
  /// What each gets an answer: statements, rows, things to place; none where the prompt has but one answer.
  func statements(_ listed: [Subject], of prompt: Prompt) -> [Subject]
  /// Why a value can't be given; nil where it can.
  func fault(of value: AnswerValue, options: [Subject]) -> AnswerFault?
  /// What later steps take over: the best, or all of it. A choice's winners are taken once the room has seen them.
  func winners(_ asking: Asking) -> [Subject]
  func outcome(_ asking: Asking) -> Outcome
}

/// What a voice gives on one thing, by which screens and documents know how to take it in and show it.
package enum AnswerShape: Equatable, Sendable {
  /// Notes, as many as come.
  case notes
  case score(Scale)
  case options(Choosing)
  case place(x: Axis, y: Axis)
  case cells([Column])

  /// How one voice chooses among options.
  package enum Choosing: Equatable, Sendable {
    case one
    /// As many as were given out; nil where everybody ticks freely.
    case dots(perVoter: Int?)
    /// Several, best first; at most `top`, where that is said.
    case order(top: Int?)
  }

  /// Whether one voice gives several dots.
  package var isMany: Bool { if case .options(.dots) = self { true } else { false } }
}

/// Why an answer can't be given.
package enum AnswerFault: Equatable, Sendable {
  /// The question is answered in another way.
  case wrongKind
  case outOfRange(Int, Scale)
  case noSuchOption
  case wrongCount(Int)
  /// An option stands in an order twice.
  case twice(Int)
}

extension AnswerKind {
  /// Whether the room works it out together, in sight.
  package var isWorkedOutTogether: Bool {
    switch gives {
    case .place, .cells: true
    case .notes, .score, .options: false
    }
  }

  package func options(_ listed: [Subject], of prompt: Prompt) -> [Subject] { [] }
  package func statements(_ listed: [Subject], of prompt: Prompt) -> [Subject] { [] }
}

extension AnswerType {
  /// How answers of this type are taken in and counted.
  package var kind: any AnswerKind {
    switch self {
    case .note: NoteAnswers()
    case .scale(let scale): ScaleAnswers(scale: scale)
    case .choice(let options): ChoiceAnswers(written: options, right: nil, name: "choice")
    case .quiz(let options, let right):
      ChoiceAnswers(written: options, right: right, name: "quiz")
    case .dots(let dots): DotAnswers(dots: dots)
    case .table(let columns): TableAnswers(columns: columns)
    case .matrix(let x, let y): MatrixAnswers(x: x, y: y)
    case .rank(let rank): RankAnswers(rank: rank)
    case .status(let words): StatusAnswers(words: words)
    }
  }
}

extension AnswerType {
  /// Whether a number lies where answers of this type can: on the scale, on the axes.
  func reaches(_ value: AnswerValue) -> Bool {
    switch value {
    case .score, .mean, .place: kind.fault(of: value, options: []).map { $0 == .wrongKind } ?? true
    case .pass, .option, .order: true
    }
  }
}

extension Prompt {
  /// Whether it is answered otherwise than in notes.
  package var isPolled: Bool { answer.kind.gives != .notes }

  /// Whether it is worked out by the room together, in sight: a table, a matrix.
  package var isWorkedOutTogether: Bool { answer.kind.isWorkedOutTogether }
}

/// Notes, which are kept in the note book and not counted.
struct NoteAnswers: AnswerKind {
  var name: String { "note" }
  var gives: AnswerShape { .notes }
  func fault(of value: AnswerValue, options: [Subject]) -> AnswerFault? { .wrongKind }
  /// They are taken from the note book.
  func winners(_ asking: Asking) -> [Subject] { [] }
  func outcome(_ asking: Asking) -> Outcome { Outcome(asking) }
}
