/// Parties that no programme names: answers and questions that have turns of their own.
extension Session {
  /// The party of an id: one of the agenda's, or an answer that has a turn of its own under its own id.
  package func party(_ id: PartyID) -> Party? {
    if let party = agenda.party(id) { return party }
    return subjectName(id).map { Party(id: id, name: $0.opening, kind: .key) }
  }

  /// The turns of a round before any order was chosen: as written, or from what was drawn or answered since.
  package func unorderedTurns(of step: Step) -> [Turn] {
    guard let circle = step.circle else { return [] }
    switch circle.kind {
    case .key where circle.turns.isEmpty:
      let answers = circle.key.map(parties(ofKey:)) ?? []
      return (begunAnswers(in: step).filter { !answers.contains($0) } + answers)
        .map { Turn(party: $0) }
    case .participant where circle.turns.isEmpty: return persons.map { Turn(party: $0.id) }
    case .question: return circle.turns.filter { isAsked($0, in: step) }
    case .key, .participant, .count, .list, .municipality, .pair, .role, .group:
      guard circle.turns.isEmpty, let word = circle.drawn else { return circle.turns }
      return turns(drawn: word, isByPartner: circle.isByPartner)
    }
  }

  private func turns(drawn word: String, isByPartner: Bool) -> [Turn] {
    let parties = agenda.circles.first { $0.word == word }?.parties ?? []
    guard isByPartner else { return parties.map { Turn(party: $0) } }
    return parties.flatMap { pair in
      let members = agenda.party(pair)?.members ?? []
      return members.enumerated().map { place, member in
        Turn(party: member, by: members[(place + 1) % members.count])
      }
    }
  }

  /// A party for each of a key's answers: its notes in the order of writing, or a vote's winners; notes that are held
  /// back have none.
  package func parties(ofKey key: String) -> [PartyID] {
    subjects(ofKey: key).map { PartyID($0.id.text) }
  }

  /// The answers whose turns have begun, in that order; deleted answers keep their turns too.
  private func begunAnswers(in step: Step) -> [PartyID] {
    var begun: [PartyID: Moment] = [:]
    for (stretch, run) in runs {
      let parts = stretch.text.split(separator: "/").map(String.init)
      guard
        let round = parts.indices.first(where: { place in
          parts[place] == step.id.text
            || (place == 0 && agenda.item(stretch.item)?.step.id == step.id)
        }), round + 1 < parts.count, subjectName(PartyID(parts[round + 1])) != nil
      else { continue }
      let party = PartyID(parts[round + 1])
      begun[party] = min(begun[party] ?? run.began, run.began)
    }
    return begun.sorted { ($0.value, $0.key.text) < ($1.value, $1.key.text) }.map(\.key)
  }

  private func isAsked(_ turn: Turn, in step: Step) -> Bool {
    guard let prompt = step.question(of: turn.party), droppedPrompts.contains(prompt.id)
    else { return true }
    return hasTaken(turn, in: step)
  }

  // MARK: Questions that change

  /// Adds the party that takes the turn of a question added to a round of questions.
  mutating func giveTurn(to prompt: Prompt, in step: StepID) -> Bool {
    guard agenda.step(step)?.circle?.kind == .question else { return true }
    changeAgenda { $0.parties.append(prompt.ownParty) }
    return true
  }

  /// Rewords a question, and in a round of questions the party that takes its turn.
  mutating func reword(_ prompt: PromptID, _ question: String) -> Bool {
    let step = agenda.step(with: prompt)
    let turns = step?.circle?.kind == .question ? step?.circle?.turns ?? [] : []
    let party = turns.first { step?.question(of: $0.party)?.id == prompt }?.party
    changeAgenda { agenda in
      if let place = agenda.parties.firstIndex(where: { $0.id == party }) {
        agenda.parties[place].name = question
      }
    }
    return changePrompt(prompt) { $0.question = question }
  }
}

extension Party {
  /// Whether it is something that was said or asked, not somebody.
  package var isSaid: Bool { kind == .question || kind == .key }
}

extension Prompt {
  /// The party that takes the question's turn in a round of questions.
  var ownParty: Party { Party(id: PartyID(id.text), name: question, kind: .question) }
}

extension Step {
  /// The question whose turn a party takes in a round of questions; turns stand in the order of the questions.
  func question(of party: PartyID) -> Prompt? {
    guard let place = circle?.turns.firstIndex(where: { $0.party == party }) else { return nil }
    return prompts.indices.contains(place) ? prompts[place] : nil
  }
}

extension Agenda {
  /// Whether some round gives each answer its turn.
  var givesAnswersTurns: Bool {
    days.contains { $0.items.contains { $0.step.givesAnswersTurns } }
  }
}

extension Step {
  fileprivate var givesAnswersTurns: Bool {
    circle?.kind == .key || steps.contains(where: \.givesAnswersTurns)
  }
}

extension String {
  /// The first line, cut to 80 characters.
  fileprivate var opening: String {
    let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? self
    return line.count > 80 ? line.prefix(79) + "…" : line
  }
}
