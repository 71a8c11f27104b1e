extension Session {
  /// Applies an event about a poll; false if it made no sense.
  mutating func applyToPolls(_ event: PollEvent) -> Bool {
    switch event {
    case .opened(let poll): setState(.open, of: poll)
    case .closed(let poll): setState(.closed, of: poll)
    case .revealed(let poll): setState(.revealed, of: poll)
    case .resultHidden: hideResult()
    case .cast(let cast): take(cast)
    case .cleared(let poll, let subject): clear(poll, subject)
    case .subjectAdded(let prompt, let subject, let text, let party):
      add(AddedSubject(id: subject, text: text, party: party), to: prompt)
    case .subjectReworded(let prompt, let subject, let text): reword(subject, text, of: prompt)
    case .subjectMoved(let prompt, let subject, let after): move(subject, after: after, of: prompt)
    case .subjectDropped(let prompt, let subject): drop(subject, of: prompt)
    case .presentCounted(let count): countPresent(count)
    }
  }

  private mutating func setState(_ state: PollState, of poll: PollID) -> Bool {
    guard agenda.prompt(poll.prompt) != nil else { return false }
    pollStates[poll] = state
    if state == .open {
      // What is opened is what the room is at.
      latest.opened = poll.prompt
      focus = nil
      headCounts[poll] = nil
    }
    if state == .revealed {
      shownPoll = poll
      seenPolls.insert(poll)
    } else if shownPoll == poll || state == .open {
      shownPoll = nil
    }
    // Its winners may take turns from now on, or no longer.
    unrolled.days = nil
    return true
  }

  private mutating func hideResult() -> Bool {
    defer { shownPoll = nil }
    return shownPoll != nil
  }

  private mutating func take(_ cast: Cast) -> Bool {
    guard let prompt = agenda.prompt(cast.poll.prompt), cast.count >= 0,
      prompt.answer.reaches(cast.value)
    else { return false }
    ballots.take(cast)
    if seenPolls.contains(cast.poll) { latest.mended.insert(cast.poll) }
    if let subject = cast.subject { latest.subjects[cast.poll] = subject }
    forgetPlan(of: cast.poll)
    return true
  }

  private mutating func clear(_ poll: PollID, _ subject: SubjectID?) -> Bool {
    forgetPlan(of: poll)
    if seenPolls.contains(poll) { latest.mended.insert(poll) }
    return ballots.clear(poll, subject)
  }

  /// Forgets the unrolled days if the room has seen the poll, since its winners may take turns.
  private mutating func forgetPlan(of poll: PollID) {
    if pollStates[poll] == .revealed { unrolled.days = nil }
  }

  /// Counts the room for what is asked from now on; what was answered under other items keeps the count it had.
  private mutating func countPresent(_ count: Int) -> Bool {
    guard Limits.people.contains(count) else { return false }
    keepHeads(ofClosed: false)
    presentCount = count
    return true
  }

  /// Keeps who was asked the questions of other items than the one that the room is at, before who is here changes; those
  /// of this item too where they are closed, unless it is only known better how many are here.
  mutating func keepHeads(ofClosed: Bool = true) {
    let here = (current ?? runs.max { $0.value.began < $1.value.began }?.key)?.item
    for poll in ballots.polls.union(pollStates.keys) where headCounts[poll] == nil {
      let isOver = ofClosed && state(of: poll) != .open
      if isOver || item(of: poll.prompt) != here { headCounts[poll] = asked(poll) }
    }
  }
}

extension Session {
  /// How far a poll has come; nil before it is opened.
  package func state(of poll: PollID) -> PollState? { pollStates[poll] }

  /// Whether the room has seen what it answered, be it that it was opened again to be mended.
  package func hasBeenShown(_ poll: PollID) -> Bool { seenPolls.contains(poll) }

  /// The poll of a prompt while a party has its turn.
  package func poll(_ prompt: PromptID, turn party: PartyID? = nil) -> PollID {
    PollID(prompt, about: isAskedEachTurn(prompt) ? party : nil)
  }

  /// Every poll of a prompt: one, or one for each turn.
  package func polls(of prompt: PromptID) -> [PollID] {
    guard isAskedEachTurn(prompt), let round = round(of: prompt) else { return [PollID(prompt)] }
    return turns(of: round).map { PollID(prompt, about: $0.party) }
  }

  /// Whether others answer the prompt in each turn of a round, about the party whose turn it is.
  private func isAskedEachTurn(_ prompt: PromptID) -> Bool {
    answerers(of: prompt) != nil && round(of: prompt) != nil
  }

  /// Whether a prompt is asked in the turns of a round.
  package func isInRound(_ prompt: PromptID) -> Bool { round(of: prompt) != nil }

  /// The innermost round of parties that a prompt is asked in.
  private func round(of prompt: PromptID) -> Step? {
    agenda.path(to: prompt)?.last { step in
      step.circle.map { ![.question, .count].contains($0.kind) } ?? false
    }
  }

  private func answerers(of prompt: PromptID) -> Answerers? {
    guard let path = agenda.path(to: prompt) else { return nil }
    return path.last?.prompts.first { $0.id == prompt }?.answeredBy
      ?? path.last { $0.answeredBy != nil }?.answeredBy
  }

  /// Who answers a prompt: the parties it names, else those whose turns it is asked in, else the room.
  package func voices(of prompt: PromptID) -> Voices {
    if let answerers = answerers(of: prompt) {
      // Nobody is to know who in the room said what.
      if [.room, .participant, .team].contains(answerers.kind) { return .room }
      let parties = parties(answerers)
      return parties.isEmpty ? .room : .parties(parties)
    }
    guard let round = round(of: prompt) else { return .room }
    return .parties(turns(of: round).map(\.party))
  }

  /// How many answers there can be, never fewer than there are; nil where nobody has counted who is here.
  package func expected(_ poll: PollID) -> Int? {
    heads(poll).map { max($0, voicesAtMost(poll)) }
  }

  /// How many were asked, as they were then; nil where nobody has counted them.
  ///
  /// A party that was away or has left, and answered all the same, is one of them. Of a room that was counted anew there
  /// may be fewer than have answered.
  func heads(_ poll: PollID) -> Int? {
    switch headCounts[poll] ?? asked(poll) {
    case .parties(let parties): parties.union(partiesThatAnswered(poll)).count
    case .room(let heads): heads
    }
  }

  /// Who is asked as things are now.
  private func asked(_ poll: PollID) -> HeadCounts.Asked {
    if case .parties(let parties) = voices(of: poll.prompt) {
      return .parties(Set(parties.filter { !isAway($0) }))
    }
    if let party = poll.party, answerers(of: poll.prompt)?.kind == .participant {
      return .room(countOfPersons(of: party))
    }
    return .room(presentCount ?? countOfPersonsHere)
  }

  /// How many participants of a party are here; nil where none of its are listed.
  private func countOfPersons(of party: PartyID) -> Int? {
    let members = agenda.party(party)?.members ?? []
    let own = persons.filter {
      $0.municipality == party || $0.role == party || members.contains($0.id)
    }
    return own.isEmpty ? nil : own.count { !isAway($0.id) }
  }

  /// The parties that have answered any part of an asking, those that have left since too.
  private func partiesThatAnswered(_ poll: PollID) -> [PartyID] {
    ballots.subjects(poll).flatMap { ballots.voices(poll, $0).compactMap(\.by) }
  }

  /// How many voices have answered about the subject that most have; one voice may have given several dots.
  private func voicesAtMost(_ poll: PollID) -> Int {
    guard dots(of: poll.prompt) == nil, case .room = voices(of: poll.prompt) else { return 0 }
    return ballots.subjects(poll).map { subject in
      ballots.voices(poll, subject).reduce(0) { $0 + $1.total }
    }.max() ?? 0
  }

  /// How many of the participants are here; nil where no list of them is known.
  private var countOfPersonsHere: Int? {
    persons.isEmpty ? nil : persons.count { !isAway($0.id) }
  }

  /// How many were asked about one subject and stood over.
  package func passes(_ poll: PollID, _ subject: SubjectID? = nil) -> Int {
    agenda.prompt(poll.prompt).map { asking(poll, of: $0).passes(subject) } ?? 0
  }

  /// How many have answered about one subject, those who stood over too; for dots, how many were given.
  package func answered(_ poll: PollID, _ subject: SubjectID? = nil) -> Int {
    agenda.prompt(poll.prompt).map { asking(poll, of: $0).answered(subject) } ?? 0
  }

  /// Whether all who are here have given all their answers; false where nobody has counted them.
  package func isComplete(_ poll: PollID) -> Bool {
    guard let prompt = agenda.prompt(poll.prompt), !prompt.isWorkedOutTogether,
      let expected = expected(poll)
    else { return false }
    if let dots = dots(of: prompt.id) {
      return dots.perVoter.map { answered(poll) >= $0 * expected } ?? false
    }
    let subjects = statements(of: prompt).map { Optional($0.id) }
    if case .status = prompt.answer, case .parties = voices(of: prompt.id) {
      return subjects.allSatisfy { missing(poll, $0).isEmpty }
    }
    return (subjects.isEmpty ? [nil] : subjects).allSatisfy { subject in
      answered(poll, subject) >= expected && missing(poll, subject).isEmpty
    }
  }

  /// How many anonymous answers there are where they are so few, one or two, that who gave them may be known; nil else.
  package func fewVoices(_ poll: PollID) -> Int? {
    guard case .room = voices(of: poll.prompt), let prompt = agenda.prompt(poll.prompt),
      !prompt.isWorkedOutTogether, !prompt.answer.kind.gives.isMany
    else { return nil }
    let count = voicesAtMost(poll)
    return (1...2).contains(count) ? count : nil
  }

  /// The dots that a prompt gives out; nil for other prompts.
  package func dots(of prompt: PromptID) -> Dots? {
    guard case .dots(let dots)? = agenda.prompt(prompt)?.answer else { return nil }
    return dots
  }

  /// The parties that were asked about a subject and have not answered; none where the room answers.
  package func missing(_ poll: PollID, _ subject: SubjectID?) -> [PartyID] {
    guard case .parties(let parties) = voices(of: poll.prompt),
      let prompt = agenda.prompt(poll.prompt),
      case .parties(let asked) = headCounts[poll] ?? asked(poll)
    else { return [] }
    return parties.filter { party in
      asked.contains(party) && isAsked(party, about: subject, of: prompt)
        && ballots.answer(poll, subject, by: party) == nil
    }
  }
}
