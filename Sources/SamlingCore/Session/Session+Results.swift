/// A statement with the scores that the room gave it.
package struct RankedStatement: Equatable, Sendable {
  package var subject: Subject
  package var result: ScaleResult
  /// From 1, the same for the same mean; nil where nobody has scored it.
  package var rank: Int?
}

/// The scores of one party's voices.
package struct PartyScore: Equatable, Sendable {
  package var party: PartyID
  package var result: ScaleResult
}

extension Session {
  /// The scores on one subject; nil where the prompt asks for no score.
  package func scaleResult(_ poll: PollID, _ subject: SubjectID? = nil) -> ScaleResult? {
    guard case .scale(let scale)? = agenda.prompt(poll.prompt)?.answer else { return nil }
    return ScaleResult(scale, ballots.counts(poll, subject))
  }

  /// A prompt's statements from the highest mean; those that nobody scored last.
  package func rankedStatements(of prompt: Prompt, _ poll: PollID? = nil) -> [RankedStatement] {
    guard case .scale(let scale) = prompt.answer else { return [] }
    let poll = poll ?? PollID(prompt.id)
    let results = statements(of: prompt).map { subject in
      (subject, ScaleResult(scale, ballots.counts(poll, subject.id)))
    }
    let means = results.compactMap(\.1.mean)
    let ranked = results.map { subject, result in
      RankedStatement(
        subject: subject, result: result,
        rank: result.mean.map { mean in 1 + means.count { $0 > mean } })
    }
    return ranked.enumerated().sorted {
      ($0.element.rank ?? Int.max, $0.offset) < ($1.element.rank ?? Int.max, $1.offset)
    }.map(\.element)
  }

  /// Each party's own score; in an anonymous poll, the scores of its voices where they are three or more.
  package func partyScores(_ poll: PollID, _ subject: SubjectID? = nil) -> [PartyScore] {
    guard case .scale(let scale)? = agenda.prompt(poll.prompt)?.answer else { return [] }
    let isNamed = if case .parties = voices(of: poll.prompt) { true } else { false }
    let scores = ballots.voices(poll, subject).compactMap { voice -> PartyScore? in
      guard let party = voice.by else { return nil }
      let result = ScaleResult(scale, voice.counts)
      guard result.count >= (isNamed ? 1 : Self.fewest) else { return nil }
      return PartyScore(party: party, result: result)
    }
    // Where all but a few voices are shown by party, those few could be worked out.
    guard isNamed || isSafe(scores, poll, subject) else { return [] }
    return scores
  }

  /// The fewest anonymous voices that are shown apart from the rest.
  package static let fewest = 3

  private func isSafe(_ scores: [PartyScore], _ poll: PollID, _ subject: SubjectID?) -> Bool {
    let all = ballots.voices(poll, subject).reduce(0) { $0 + $1.total }
    let told = scores.reduce(0) { $0 + $1.result.count + $1.result.passes }
    return all == told || all - told >= Self.fewest
  }

  /// How many chose, or put dots on, each option, for one statement where there are several; nil without options.
  package func countResult(_ poll: PollID, _ subject: SubjectID? = nil) -> CountResult? {
    guard let prompt = agenda.prompt(poll.prompt) else { return nil }
    let options = options(of: prompt)
    return options.isEmpty ? nil : CountResult(options, ballots.counts(poll, subject))
  }

  /// The scores typed in one column of a table, from all rows and parties; nil where the column takes none.
  package func scaleResult(ofColumn column: Int, in prompt: Prompt) -> ScaleResult? {
    guard case .table(let columns) = prompt.answer, columns.indices.contains(column),
      case .scale(let scale) = columns[column].content
    else { return nil }
    var answers: [AnswerValue: Int] = [:]
    for text in texts(inColumn: column, of: prompt.id) {
      guard let number = FixedNumber(text: text, decimals: scale.decimals) else { continue }
      answers[.score(number.units), default: 0] += 1
    }
    return ScaleResult(scale, answers)
  }

  /// How many cells of one column of a table say each of its words; nil where the column gives none to choose.
  package func countResult(ofColumn column: Int, in prompt: Prompt) -> CountResult? {
    guard case .table(let columns) = prompt.answer, columns.indices.contains(column),
      case .choice(let words) = columns[column].content
    else { return nil }
    var answers: [AnswerValue: Int] = [:]
    for text in texts(inColumn: column, of: prompt.id) {
      answers[.option(SubjectID(text)), default: 0] += 1
    }
    return CountResult(words.map { Subject(id: SubjectID($0), text: $0) }, answers)
  }

  private func texts(inColumn column: Int, of prompt: PromptID) -> [String] {
    cellPlaces(of: prompt).filter { $0.cell?.column == column }.flatMap { place in
      notes.notes(at: place).map(\.text)
    }
  }

  /// Where things stand on the two axes; nil where the prompt is no matrix.
  package func matrixResult(_ poll: PollID) -> MatrixResult? {
    guard let prompt = agenda.prompt(poll.prompt), case .matrix = prompt.answer else { return nil }
    return MatrixResult(statements(of: prompt)) { ballots.counts(poll, $0) }
  }

  /// The teams of an item's quiz by right answers, over the questions whose answer the room has seen; nil without any.
  package func standings(ofItem item: ItemID) -> Standings? {
    let questions = prompts(ofItem: item).filter { prompt in
      rightOption(of: prompt) != nil && state(of: PollID(prompt.id)) == .revealed
    }
    guard let first = questions.first, case .parties(let teams) = voices(of: first.id)
    else { return nil }
    let points = teams.map { team in
      (
        party: team,
        points: questions.count { prompt in
          rightOption(of: prompt).map { .option($0) }
            == ballots.answer(PollID(prompt.id), by: team)
        }
      )
    }
    return Standings(points, questions: questions.count)
  }

  /// The latest poll of the same `#key` before this one that the room has seen; nil where there is none.
  package func previousRound(of poll: PollID) -> PollID? {
    guard let key = agenda.prompt(poll.prompt)?.key else { return nil }
    let prompts = agenda.days.flatMap { $0.items.flatMap(\.step.allPrompts) }
      .filter { $0.key == key }
    guard let place = prompts.firstIndex(where: { $0.id == poll.prompt }) else { return nil }
    return prompts[..<place].map { PollID($0.id, about: poll.party) }
      .last { state(of: $0) == .revealed }
  }
}
