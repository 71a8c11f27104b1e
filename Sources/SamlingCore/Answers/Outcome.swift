/// What the answers to one asking say, worked out once: the wall, the seats, the documents and the files draw it.
///
/// It holds values and ids; names and phrases are put to them where it is drawn.
package struct Outcome: Equatable, Sendable {
  package let poll: PollID
  package let prompt: Prompt
  package let state: PollState?
  /// Whether each answer is a party's own, by name.
  package let isNamed: Bool
  package let count: Count
  /// How many were asked and stood over, besides those who are counted; of several statements on the one that most have
  /// answered.
  package let passes: Int
  /// Statements that nobody has answered, while others are answered.
  package let unanswered: Int
  /// The one thing to see first; nil where there is none.
  package var figure: Figure?
  /// The chart, from the top down.
  package var bars: [Bar] = []
  package var facts: [Fact] = []
  /// All that was answered, thing by thing.
  package var lines: [Line] = []
  package var map: MatrixResult?
  /// Of a map where each party places what is its own: the corner of each that has placed anything, in their order.
  ///
  /// No mean point answers for them all. Empty where the parties place one thing together, or nobody by name.
  package var corners: [Corner] = []
  package var table: OutcomeTable?
  /// Of a quiz, once a right answer has been shown.
  package var standings: Standings?

  init(_ asking: Asking, count: Count? = nil) {
    poll = asking.poll
    prompt = asking.prompt
    state = asking.state
    isNamed = asking.isNamed
    let said = asking.said
    self.count = count ?? .answers(said.answers, of: asking.heads)
    passes = count == nil ? said.passes : 0
    unanswered = count == nil ? asking.unanswered : 0
  }

  /// How many answered, of how many; nil where nobody has counted who is here.
  ///
  /// More may have answered than were counted.
  package enum Count: Equatable, Sendable {
    case answers(Int, of: Int?)
    case dots(Int, of: Int?)
    /// Things that stand on the map.
    case placed(Int, of: Int)
  }

  package enum Figure: Equatable, Sendable {
    case mean(FixedNumber, unit: String?)
    /// What lies in the corner that is high on both axes, the farthest out first.
    case corner(Axis, Axis, [MatrixResult.Entry])
  }

  /// What one party has placed in the corner of its own map that is high on both axes.
  package struct Corner: Equatable, Sendable {
    package var party: PartyID
    /// The farthest out first.
    package var entries: [MatrixResult.Entry]
    /// How many things it has placed.
    package var placed: Int
  }

  /// One line of the chart.
  package struct Bar: Equatable, Sendable {
    package var label: Label
    package var value: Value
    /// How long it is, 0 to 1; nil for a line that is no bar, such as a number to compare with.
    package var share: Double?
    /// What is to be seen first: winners, the right answer, the score that most gave.
    package var isMarked = false
  }

  package enum Label: Equatable, Sendable {
    case subject(Subject)
    case score(Int, Scale)
    /// A class of scores, both ends within it.
    case scores(from: Int, to: Int, Scale)
    case party(PartyID)
    /// A number to compare with, by its name.
    case reference(String)
  }

  package enum Value: Equatable, Sendable {
    /// Nil where nobody has scored it.
    case number(FixedNumber?)
    case count(Int)
    /// Dots; `tied` is the rank it shares with others.
    case dots(Int, tied: Int?)
    /// Hands for the right answer.
    case right(Int)
    /// What was chosen for a statement, from the most.
    case chosen([Choice])
    /// Several numbers, the one that ranks it first; `tied` is the rank it shares with others.
    case measured([Measure], tied: Int?)
  }

  /// One of the numbers that an option is judged by.
  package struct Measure: Equatable, Sendable {
    /// The raw values are what JSON calls them.
    package enum Kind: String, Sendable {
      /// Where it stands on average.
      case meanPlace = "mean_place"
      /// How many put it in their order.
      case ranked
      /// How many put it first.
      case first
      /// Where it stood on average in the round before.
      case previousPlace = "previous_mean_place"
    }

    package var kind: Kind
    /// Nil while nobody has said anything of it.
    package var value: FixedNumber?
    /// How far it has moved since; nil where that is not told.
    package var change: FixedNumber?
  }

  package struct Choice: Equatable, Sendable {
    package var subject: Subject
    package var count: Int
  }

  /// What is told beside the chart, in the order in which it is told.
  package enum Fact: Equatable, Sendable {
    case median(FixedNumber)
    case deviation(FixedNumber)
    case agreement(ScaleResult.Spread)
    /// Where two thirds or more of all lie.
    case most(from: FixedNumber, to: FixedNumber)
    /// How far the mean lies over a reference, or under it.
    case gap(FixedNumber, to: String, FixedNumber)
    case passes(Int)
    /// Answers were given, or taken back, after the room had seen them.
    case mended
    /// Whom of the parties passed.
    case passed(PartyID)
    case previousRound(FixedNumber, change: FixedNumber)
    case lastGathering(FixedNumber, change: FixedNumber)
    /// Of another in the same round, or of a party's anonymous voices.
    case party(PartyID, FixedNumber)
    /// The mean of a table's column of numbers.
    case columnMean(String, FixedNumber)
    /// How often each word was chosen in a table's column.
    case columnCounts(String, [Choice])
  }

  /// All answers on one thing: a statement, an option, or the question itself.
  package struct Line: Equatable, Sendable {
    package var statement: Subject?
    package var option: Subject?
    /// Whether the option is the right one of a quiz.
    package var isRight = false
    package var rank: Int?
    /// Where others have the same rank.
    package var isTied = false
    /// Whether it won, of what is ranked.
    package var isWinner = false
    package var scores: ScaleResult?
    /// Of an anonymous scoring, the parties with voices enough.
    package var groups: [PartyScore] = []
    /// Of a matrix: its number on the map, and the mean of all places.
    package var entry: MatrixResult.Entry?
    package var answers: [Answer] = []
  }

  /// What one party, or so many anonymous voices, said.
  package struct Answer: Equatable, Sendable {
    package var by: PartyID?
    package var value: AnswerValue
    package var count: Int
  }
}

/// A table's filled rows.
package struct OutcomeTable: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    /// Whose row it is, where each party fills in its own.
    package var party: PartyID?
    package var subject: Subject
    /// A text for each column; empty where none stands.
    package var cells: [String]
  }

  package var columns: [String]
  package var rows: [Row]
}

/// The scores of one party's voices.
package struct PartyScore: Equatable, Sendable {
  package var party: PartyID
  package var result: ScaleResult
}

extension Outcome.Label {
  /// Whether it stands for scores, of which many may have been given by nobody.
  package var isOfScores: Bool {
    switch self {
    case .score, .scores: true
    case .subject, .party, .reference: false
    }
  }
}
