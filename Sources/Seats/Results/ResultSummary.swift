import Phrases
import SamlingCore
import Wording

/// An outcome as the screens draw it, in words: how many, a chart, a figure and a few facts.
struct ResultSummary: Equatable {
  /// One line of the chart.
  struct Bar: Equatable {
    var label: String
    /// What stands behind the bar.
    var value: String
    /// The same under the result's headings; empty where it has none.
    var cells: [String] = []
    /// How long the bar is, 0 to 1; nil for a line that is no bar, such as a number to compare with.
    var share: Double?
    /// What is to be seen first: winners, the right answer, the score most gave.
    var isMarked = false
  }

  /// The question, with whose answers they are in front where each party is asked.
  var question: String
  /// Whose answers they are, `Luster:`; empty where they are everybody's.
  var about = ""
  /// What is asked next, such as what would lift it one notch.
  var followUp: String?
  /// The scale with its words; nil where the answers are no scores.
  var scale: WordedScale?
  /// What has been said to it, as far as the room may see that.
  var notes: [String] = []
  /// `28 av 28`.
  var count: String
  var bars: [Bar] = []
  /// What stands over the bars' cells; empty where each bar has but one value.
  var headings: [String] = []
  /// The one number, `7,9`; nil where there is none.
  var figure: String?
  var facts: [String] = []
  /// How the answers lie around the figure: what the room can do without.
  var spread: [String] = []
  /// How the teams of a quiz stand, beneath its heading.
  var standings: [String] = []
  var map: MatrixResult?
  /// A table's lines, its heading first; empty where it is none.
  var table: [[String]] = []

  init?(_ poll: PollID, _ context: SeatContext) {
    let session = context.session
    guard let outcome = session.outcome(poll, after: context.earlier) else { return nil }
    let words = OutcomeWords(context.language.phrases) { session.name(of: $0) }
    question = outcome.prompt.question
    if let party = poll.party {
      about = session.name(of: party) + ":"
      question = about + " " + question
    }
    followUp = outcome.prompt.followUps.first
    notes = ShownNotes(under: outcome.prompt.id, context)?.texts ?? []
    if case .scale(let scale) = outcome.prompt.answer {
      self.scale = WordedScale(scale, words.words)
    }
    count =
      outcome.facts.contains(where: \.isOfPasses)
      ? words.count(outcome.count) : words.count(of: outcome)
    bars = outcome.bars.map { bar in
      Bar(
        label: label(bar, words), value: words.value(bar), cells: words.cells(bar),
        share: bar.share, isMarked: bar.isMarked)
    }
    headings = outcome.bars.first.map(words.headings) ?? []
    figure = outcome.figure.map(words.figure)
    facts =
      (scaleInWords.map { [$0] } ?? []) + outcome.facts.filter { !$0.isSpread }.map(words.fact)
    spread = outcome.facts.filter(\.isSpread).map(words.fact)
    if let standings = outcome.standings {
      self.standings = [words.words.standings] + words.standings(standings)
    }
    map = outcome.map
    table = outcome.table.map { Self.lines(of: $0) { session.name(of: $0) } } ?? []
  }

  /// All that is told beside the chart, a map's key last.
  var told: [String] {
    spread + facts + standings + (map?.entries.map { "\($0.number) \($0.subject.text)" } ?? [])
  }

  /// A bar's label, with what the scale calls the score: `10 best`.
  private func label(_ bar: Outcome.Bar, _ words: OutcomeWords) -> String {
    let label = words.label(bar)
    guard case .score = bar.label, let word = scale?.word(for: label) else { return label }
    return label + " " + word
  }

  /// The scale with its words, where no bar stands for a score.
  private var scaleInWords: String? {
    guard let scale, scale.isWorded else { return nil }
    let isOnBars = bars.contains { bar in scale.steps.contains { $0.text == bar.label } }
    return isOnBars ? nil : scale.onOneLine
  }

  /// A heading, then a line for each row; whose and what it is stand first, where they have a name.
  private static func lines(of table: OutcomeTable, name: (PartyID) -> String) -> [[String]] {
    let isNamed = table.rows.contains { !$0.subject.text.isEmpty }
    let heading = (isNamed ? [""] : []) + table.columns
    return [heading]
      + table.rows.map { row in
        let party = row.party.map(name)
        if isNamed {
          let title = [party, row.subject.text.isEmpty ? nil : row.subject.text]
          return [title.compactMap(\.self).joined(separator: " · ")] + row.cells
        }
        guard let party else { return row.cells }
        return ["\(party): \(row.cells[0])"] + row.cells.dropFirst()
      }
  }
}

extension SeatContext {
  /// How many have answered an asking, of how many; of several statements, how many on the one that most have, and how many
  /// are still unanswered: `8 av 8 · 7 uten svar`.
  func howMany(_ poll: PollID) -> String {
    guard let outcome = session.outcome(poll) else { return "" }
    let words = OutcomeWords(language.phrases) { session.name(of: $0) }
    let left = outcome.unanswered > 0 ? language.phrases.withoutAnswer(outcome.unanswered) : nil
    return [words.count(of: outcome), left].compactMap(\.self).joined(separator: " · ")
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

extension Outcome.Fact {
  /// Whether it tells who, or how many, stood over.
  fileprivate var isOfPasses: Bool {
    switch self {
    case .passes, .passed: true
    case .median, .deviation, .agreement, .most, .gap, .mended, .previousRound, .lastGathering,
      .party,
      .columnMean, .columnCounts:
      false
    }
  }

  /// Whether it tells how answers lie around their mean.
  fileprivate var isSpread: Bool {
    switch self {
    case .median, .deviation, .agreement, .most: true
    case .gap, .passes, .passed, .mended, .previousRound, .lastGathering, .party, .columnMean,
      .columnCounts:
      false
    }
  }
}
