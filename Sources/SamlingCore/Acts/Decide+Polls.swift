extension Decision {
  /// The events that carry out a wish about polls.
  func answer(_ wish: Intent.Answer) throws(Refusal) -> [PollEvent] {
    switch wish {
    case .open(let poll):
      guard session.state(of: try known(poll)) != .open else { throw .noChange }
      return [.opened(poll: poll)]
    case .close(let poll):
      guard session.state(of: try known(poll)) == .open else { throw .noChange }
      return [.closed(poll: poll)]
    case .reveal(let poll): return try reveal(try known(poll))
    case .hideResult:
      guard session.shownPoll != nil else { throw .noChange }
      return [.resultHidden]
    case .cast(let casts): return try take(casts)
    case .clear(let poll, let subject):
      guard
        session.ballots.subjects(try known(poll)).contains(where: {
          subject == nil || $0 == subject
        })
      else { throw .nothingAnswered(poll.prompt) }
      return [.cleared(poll: poll, subject: subject)]
    case .addSubject(let prompt, let subject, let text, let party):
      return [try add(subject, text, to: prompt, of: party)]
    case .rewordSubject(let prompt, let subject, let text):
      guard !text.isBlank else { throw .emptyNote }
      guard try added(subject, to: prompt).text != text else { throw .noChange }
      return [.subjectReworded(prompt: prompt, subject: subject, text: text)]
    case .moveSubject(let prompt, let subject, let after):
      _ = try added(subject, to: prompt)
      if let after { _ = try added(after, to: prompt) }
      return [.subjectMoved(prompt: prompt, subject: subject, after: after)]
    // What stands in its cells is notes, and goes too.
    case .dropSubject: return []
    case .countPresent(let count):
      guard Limits.people.contains(count) else { throw .wrongCount(count) }
      guard session.presentCount != count else { throw .noChange }
      return [.presentCounted(count: count)]
    }
  }

  private func known(_ poll: PollID) throws(Refusal) -> PollID {
    guard try prompt(poll.prompt).isPolled else { throw .wrongAnswer(poll.prompt) }
    if let party = poll.party { _ = try known(party) }
    return poll
  }

  private func prompt(_ id: PromptID) throws(Refusal) -> Prompt {
    guard let prompt = session.agenda.prompt(id) else { throw .noSuchPrompt(id) }
    return prompt
  }

  private func reveal(_ poll: PollID) throws(Refusal) -> [PollEvent] {
    let isAnswered = !session.ballots.subjects(poll).isEmpty
    guard isAnswered || !session.cellPlaces(of: poll.prompt).isEmpty
    else { throw .nothingAnswered(poll.prompt) }
    guard session.shownPoll != poll || session.state(of: poll) != .revealed
    else { throw .noChange }
    return (session.state(of: poll) == .open ? [.closed(poll: poll)] : []) + [.revealed(poll: poll)]
  }

  /// Takes something away that the room added, with its cells and the answers about it.
  func drop(_ subject: SubjectID, of id: PromptID) throws(Refusal) -> [Event] {
    _ = try added(subject, to: id)
    let isListed = session.addedSubjects[id]?.contains { $0.id == subject } == true
    let polls = session.ballots.polls.filter { poll in
      poll.prompt == id && session.ballots.subjects(poll).contains(subject)
    }.sorted { ($0.party?.text ?? "") < ($1.party?.text ?? "") }
    let notes = session.cellPlaces(of: id).filter { $0.cell?.row == subject }
      .flatMap { session.notes.notes(at: $0).map(\.id) }
    return polls.map { .polled(fact: .cleared(poll: $0, subject: subject)) }
      + notes.map { .noted(fact: .deleted(note: $0)) }
      + (isListed ? [.polled(fact: .subjectDropped(prompt: id, subject: subject))] : [])
  }

  /// Something that the room added to a prompt.
  private func added(_ subject: SubjectID, to id: PromptID) throws(Refusal) -> Subject {
    let prompt = try prompt(id)
    let all = session.statements(of: prompt) + session.options(of: prompt)
    guard let found = all.first(where: { $0.id == subject }) else { throw .noSuchSubject(id) }
    guard !session.isWritten(subject, of: prompt) else { throw .isWritten(id) }
    return found
  }

  private func add(
    _ subject: SubjectID, _ text: String, to id: PromptID, of party: PartyID?
  ) throws(Refusal) -> PollEvent {
    let prompt = try prompt(id)
    let isList = !session.statements(of: prompt).isEmpty || !session.options(of: prompt).isEmpty
    guard prompt.isPolled else { throw .wrongAnswer(id) }
    guard prompt.isOpen || !isList || prompt.isWorkedOutTogether else { throw .listIsClosed(id) }
    guard !text.isBlank else { throw .emptyNote }
    return .subjectAdded(
      prompt: id, subject: subject, text: text, party: prompt.isWorkedOutTogether ? party : nil)
  }

  // MARK: Answers

  private func take(_ casts: [Cast]) throws(Refusal) -> [PollEvent] {
    guard let poll = casts.first?.poll else { throw .noChange }
    let prompt = try prompt(try known(poll).prompt)
    let state = session.state(of: poll)
    guard state == nil || state == .open || prompt.isWorkedOutTogether
    else { throw .pollIsClosed(poll.prompt) }
    var after = session.ballots
    for cast in casts {
      try check(cast, of: prompt)
      after.take(cast)
    }
    guard after != session.ballots else { throw .noChange }
    try checkNumber(after, casts, of: prompt)
    return (state == nil ? [.opened(poll: poll)] : []) + casts.map { .cast($0) }
  }

  private func check(_ cast: Cast, of prompt: Prompt) throws(Refusal) {
    guard Limits.people.contains(cast.count) else { throw .wrongCount(cast.count) }
    if let by = cast.by { _ = try known(by) }
    // What is asked anew in each turn is about somebody: once the round has gone on, it has to be said whom.
    if cast.poll.party == nil, session.polls(of: prompt.id).contains(where: { $0.party != nil }) {
      throw .whoseAnswer(prompt.id)
    }
    let statements = session.statements(of: prompt)
    if let subject = cast.subject {
      guard statements.contains(where: { $0.id == subject }) else {
        throw .noSuchSubject(prompt.id)
      }
    } else if !statements.isEmpty {
      throw .whichSubject(prompt.id)
    }
    // What another municipality has agreed to do is not this one's to tell of.
    if let by = cast.by, !session.isAsked(by, about: cast.subject, of: prompt) {
      throw .noSuchSubject(prompt.id)
    }
    if case .parties = session.voices(of: prompt.id), cast.by == nil,
      session.dots(of: prompt.id) == nil, !prompt.isWorkedOutTogether
    {
      throw .whoseAnswer(prompt.id)
    }
    try check(cast.value, of: prompt)
    // A decimal more is a municipality's own mean; one voice gives a score.
    if case .mean = cast.value, cast.by == nil || session.voices(of: prompt.id) == .room {
      throw .wrongAnswer(prompt.id)
    }
  }

  private func check(_ value: AnswerValue, of prompt: Prompt) throws(Refusal) {
    guard let fault = prompt.answer.kind.fault(of: value, options: session.options(of: prompt))
    else { return }
    switch fault {
    case .wrongKind: throw .wrongAnswer(prompt.id)
    case .noSuchOption: throw .noSuchSubject(prompt.id)
    case .wrongCount(let count): throw .wrongCount(count)
    // Any other is told as it is; the sentences of faults are complete where they are made.
    default: throw .notAnAnswer(fault)
    }
  }

  /// Refuses more answers than there are people, and more dots than were given out.
  private func checkNumber(_ after: BallotBox, _ casts: [Cast], of prompt: Prompt) throws(Refusal) {
    let parties: Int? =
      if case .parties(let parties) = session.voices(of: prompt.id) { parties.count } else { nil }
    guard let present = parties ?? session.expected(PollID(prompt.id)) else { return }
    let options = session.options(of: prompt)
    for cast in casts {
      let voices = after.voices(cast.poll, cast.subject)
      // Dots on what stands there no more are free again.
      let totals = voices.map { prompt.answer.kind.gives.isMany ? $0.total(on: options) : $0.total }
      let total = totals.reduce(0, +)
      guard case .dots(let dots) = prompt.answer else {
        if parties == nil, total > present { throw .tooManyAnswers(found: total, present: present) }
        continue
      }
      if let each = dots.perVoter {
        if total > each * present { throw .tooManyDots(found: total, allowed: each * present) }
        let place = voices.firstIndex { $0.by == cast.by && cast.by != nil && parties != nil }
        let own = place.map { totals[$0] } ?? 0
        if own > each { throw .tooManyDots(found: own, allowed: each) }
      }
      // Nobody ticks the same thing twice.
      let ticks = after.counts(cast.poll)[cast.value] ?? 0
      if dots.perVoter == nil, ticks > present {
        throw .tooManyAnswers(found: ticks, present: present)
      }
    }
  }
}

extension Column.Content {
  /// The text that a cell keeps of what was typed; nil where the column does not accept it.
  package func value(of text: String) -> String? {
    switch self {
    case .text: return text
    case .scale(let scale):
      guard let number = FixedNumber(text: text, decimals: scale.decimals),
        (scale.low...scale.high).contains(number.units)
      else { return nil }
      return text
    case .choice(let words):
      let typed = text.lowercased()
      return words.first { $0.lowercased() == typed }
        ?? words.first { $0.lowercased().hasPrefix(typed) }
    }
  }
}
