extension Session {
  /// What the answers to one asking say; nil where the prompt takes notes alone.
  package func outcome(_ poll: PollID, after earlier: EarlierGathering? = nil) -> Outcome? {
    guard let prompt = agenda.prompt(poll.prompt), prompt.isPolled else { return nil }
    var asking = asking(poll, of: prompt)
    asking.lastGathering = earlier?.mean(of: prompt)
    asking.previous = previousRound(of: poll).map { [self.asking($0)].compactMap(\.self) } ?? []
    asking.others = othersInRound(of: poll).compactMap { self.asking($0) }
    asking.standings = item(of: prompt.id).flatMap { standings(ofItem: $0) }
      .flatMap { $0.questions > 0 ? $0 : nil }
    var outcome = prompt.answer.kind.outcome(asking)
    if latest.mended.contains(poll), !prompt.isWorkedOutTogether { outcome.facts.append(.mended) }
    return outcome
  }

  private func asking(_ poll: PollID) -> Asking? {
    agenda.prompt(poll.prompt).map { asking(poll, of: $0) }
  }

  func asking(_ poll: PollID, of prompt: Prompt) -> Asking {
    var asking = Asking(
      poll: poll, prompt: prompt, state: state(of: poll), voices: voices(of: prompt.id),
      listed: listed(under: prompt), ballots: ballots, expected: expected(poll),
      heads: heads(poll))
    if prompt.isWorkedOutTogether {
      asking.isOwn = asking.isNamed && polls(of: prompt.id).allSatisfy { $0.party == nil }
    }
    if case .table = prompt.answer { asking.cells = cells(of: prompt.id) }
    return asking
  }

  /// What stands in the cells of a table, in the order of writing within each.
  private func cells(of prompt: PromptID) -> [Asking.Cell] {
    cellPlaces(of: prompt).compactMap { place in
      place.cell.map { cell in
        Asking.Cell(
          party: place.party, row: cell.row, column: cell.column,
          texts: notes.notes(at: place).flatMap { $0.wordings.map(\.text) })
      }
    }
  }

  /// The askings about the others in the same round that the room has seen.
  private func othersInRound(of poll: PollID) -> [PollID] {
    guard poll.party != nil else { return [] }
    return polls(of: poll.prompt).filter { $0 != poll && state(of: $0) == .revealed }
  }

  /// The latest asking of the same `#key` before this one that the room has seen; nil where there is none.
  package func previousRound(of poll: PollID) -> PollID? {
    guard let key = agenda.prompt(poll.prompt)?.key else { return nil }
    let prompts = agenda.days.flatMap { $0.items.flatMap(\.step.allPrompts) }
      .filter { $0.key == key }
    guard let place = prompts.firstIndex(where: { $0.id == poll.prompt }) else { return nil }
    return prompts[..<place].map { PollID($0.id, about: poll.party) }
      .last { hasBeenShown($0) }
  }

  /// What the teams have right of a quiz's questions that the room has been told the answer to: those of one item.
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
}

extension Outcome {
  /// The mean of all scores on the question itself; nil where nobody gave one.
  package var mean: FixedNumber? {
    if case .mean(let mean, _)? = figure { mean } else { nil }
  }
}
