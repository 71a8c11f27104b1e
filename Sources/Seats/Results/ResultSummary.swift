import Phrases
import SamlingCore

/// The answers to one asking in the order a room takes them in: how many, a chart, a figure and a few facts.
struct ResultSummary: Equatable {
  /// One line of the chart.
  struct Bar: Equatable {
    var label: String
    /// The text behind the bar.
    var value: String
    /// The bar's length, 0 to 1; nil for a line without one, such as a number to compare with.
    var share: Double?
    /// Whether it is to be seen first: a winner, the right answer, the score that most gave.
    var isMarked = false
  }

  var question: String
  /// The question asked next, such as what would lift it one notch.
  var followUp: String?
  /// The notes on it that the room may see; the newest last.
  var notes: [String] = []
  /// How many have answered: `28 av 28`.
  var count: String
  var bars: [Bar] = []
  /// The one number, `7,9`; nil where there is none.
  var figure: String?
  var facts: [String] = []
  var map: MatrixResult?
  /// A table's lines, its heading first; empty for other results.
  var table: [[String]] = []

  init?(_ poll: PollID, _ context: SeatContext) {
    let session = context.session
    guard let prompt = session.agenda.prompt(poll.prompt) else { return nil }
    question = prompt.question
    if let party = poll.party { question += " – " + session.name(of: party) }
    followUp = prompt.followUps.first
    notes = ShownNotes.texts(under: prompt.id, context)
    count = context.howMany(poll)
    let writer = ResultWriter(
      prompt: prompt, poll: poll, context: context, words: context.language.phrases)
    switch prompt.answer {
    case .note: return nil
    case .scale(let scale): writer.write(scale, to: &self)
    case .choice, .dots: writer.writeCounts(to: &self)
    case .quiz: writer.writeQuiz(to: &self)
    case .matrix(let x, let y): writer.write(x, y, to: &self)
    case .table(let columns): writer.write(columns, to: &self)
    }
  }
}

extension SeatContext {
  /// How many have answered, and of how many; of several statements, the one that most have answered counts.
  func howMany(_ poll: PollID) -> String {
    let words = language.phrases
    guard let prompt = session.agenda.prompt(poll.prompt) else { return "" }
    if prompt.isWorkedOutTogether {
      return session.matrixResult(poll).map { map in
        words.placed(map.entries.count { $0.place != nil }, of: map.entries.count)
      } ?? ""
    }
    if session.dots(of: prompt.id) != nil {
      return words.dots(session.answered(poll), of: session.dotBudget(prompt.id))
    }
    let statements = session.statements(of: prompt)
    let most = statements.map { session.answered(poll, $0.id) }.max() ?? session.answered(poll)
    return words.answered(most, of: session.expected(prompt.id))
  }
}

extension SeatContext {
  /// How far a prompt that is on has come, `17 av 28 · åpen`; nil before it is opened, and for notes.
  func progress(of prompt: Prompt) -> String? {
    guard prompt.isPolled else { return nil }
    let poll = session.poll(prompt.id, turn: current?.place?.turn.party)
    guard let state = session.state(of: poll) else { return nil }
    return howMany(poll) + " · " + language.phrases.state(state)
  }
}
