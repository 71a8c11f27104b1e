/// What is put before the room: the questions that are asked now, the one it is at, and the bullets.
extension Session {
  /// The stretch that runs or is paused; nil before a day's first and after its last.
  package var currentStretch: Stretch? {
    openDay.flatMap { day in stretches(ofDay: day).first { $0.id == current } }
  }

  /// The questions that the room sees with what is on now, in the order of the programme.
  ///
  /// They are the stretch's own, else those of the nearest step above it, else those that its item asked last; so that
  /// a question stays in sight while people talk it over. One that was opened elsewhere in the item is added.
  package var questionsInRoom: [Prompt] {
    guard let stretch = currentStretch else { return [] }
    let asked = questionsInRoom(at: stretch)
    guard let opened = openedElsewhere(than: asked, stretch) else { return asked }
    return asked + [opened]
  }

  private func questionsInRoom(at stretch: Stretch) -> [Prompt] {
    let own = questions(at: stretch)
    guard own.isEmpty, let day = openDay, agenda.item(stretch.item)?.kind != .rest else {
      return own
    }
    let before = stretches(ofDay: day).prefix { $0.id != stretch.id }
    return before.last { $0.item == stretch.item && !$0.prompts.isEmpty }?.prompts ?? []
  }

  private func openedElsewhere(than asked: [Prompt], _ stretch: Stretch) -> Prompt? {
    guard let opened = latest.opened, isOpenNow(opened, stretch), item(of: opened) == stretch.item,
      !asked.contains(where: { $0.id == opened })
    else { return nil }
    return agenda.prompt(opened)
  }

  /// Whether a question is open for answers, in the turn that a stretch belongs to.
  private func isOpenNow(_ prompt: PromptID, _ stretch: Stretch) -> Bool {
    state(of: poll(prompt, turn: stretch.place?.turn.party)) == .open
  }

  /// The question that the room is at: the one whose result it sees, the one that the facilitator chose, the one that is
  /// open, else the first.
  package var questionInFocus: PromptID? {
    guard let stretch = currentStretch else { return nil }
    let asked = questionsInRoom.map(\.id)
    if let shown = shownPoll?.prompt, asked.contains(shown) { return shown }
    if let focus, asked.contains(focus) { return focus }
    if let opened = latest.opened, asked.contains(opened), isOpenNow(opened, stretch) {
      return opened
    }
    return asked.first { isOpenNow($0, stretch) } ?? asked.first
  }

  /// The question that the facilitator chose for the room, while it is asked; nil while nobody has chosen.
  package var chosenQuestion: PromptID? {
    focus.flatMap { chosen in questionsInRoom.contains { $0.id == chosen } ? chosen : nil }
  }

  /// The poll whose result the room sees; none from before the day's end.
  package var pollInRoom: PollID? {
    guard openDay == nil, let ended = days.compactMap(\.ended).max() else { return shownPoll }
    return paging.since.map { $0 > ended } == true ? shownPoll : nil
  }

  /// The question so many places on from the one that the room is at, from the last on to the first; nil where there
  /// is but one.
  package func question(fromFocus step: Int) -> PromptID? {
    let asked = questionsInRoom.map(\.id)
    guard asked.count > 1, let at = questionInFocus.flatMap({ asked.firstIndex(of: $0) })
    else { return nil }
    return asked[(at + step % asked.count + asked.count) % asked.count]
  }

  /// The question that the newest note of the running stretch answers, where the room is at another; nil otherwise.
  package var questionOfNewestNote: PromptID? {
    guard let current else { return nil }
    let asked = questionsInRoom.map(\.id)
    guard asked.count > 1 else { return nil }
    let places = notes.usedPlaces.filter { place in
      place.cell == nil && place.prompt.map(asked.contains) == true
    }
    let newest = places.compactMap { place in
      notes.notes(at: place).last.flatMap { $0.stretch == current ? $0 : nil }
    }.max { (notes.position(of: $0.id) ?? -1) < (notes.position(of: $1.id) ?? -1) }
    return newest.flatMap { $0.place.prompt == questionInFocus ? nil : $0.place.prompt }
  }

  /// Lets go of what was put before the room for the stretch that ran until now.
  ///
  /// The question stays while the same turn goes on with it.
  mutating func leaveRoom(of before: Stretch?, for stretch: Stretch) {
    latest.opened = nil
    agreementsInRoom = nil
    if detailedItem != stretch.item { detailedItem = nil }
    if shownCircle?.word != keptCircle { shownCircle = nil }
    guard let focus else { return }
    let isAsked = questionsInRoom(at: stretch).contains { $0.id == focus }
    if !isAsked || before?.turnPath != stretch.turnPath { self.focus = nil }
  }

  // MARK: What is being worked on

  /// The statement, row or thing of an open poll that is being worked on, as far as the answers tell.
  ///
  /// It is the one that the latest answer was about, or, once all have answered that, the next one that some have not,
  /// from the first again after the last; nil before the first answer, and when all is answered.
  package func subjectAtWork(_ poll: PollID) -> SubjectID? {
    guard let prompt = agenda.prompt(poll.prompt) else { return nil }
    let statements = statements(of: prompt).map(\.id)
    if case .table = prompt.answer { return latestRow(of: prompt.id) }
    guard let last = latest.subjects[poll], let at = statements.firstIndex(of: last)
    else { return nil }
    if case .status = prompt.answer, case .parties = voices(of: prompt.id) {
      return (statements[at...] + statements[..<at]).first { !missing(poll, $0).isEmpty }
    }
    guard let expected = expected(poll) else { return last }
    return (statements[at...] + statements[..<at]).first { answered(poll, $0) < expected }
  }

  /// The row of a table that was filled in latest.
  private func latestRow(of prompt: PromptID) -> SubjectID? {
    let latest = cellPlaces(of: prompt).compactMap { place in
      notes.notes(at: place).last.flatMap { notes.position(of: $0.id) }.map { (place, $0) }
    }.max { $0.1 < $1.1 }
    return latest?.0.cell?.row
  }

  // MARK: Bullets

  /// Whether the room sees the bullets of what is on now.
  package var showsDetails: Bool { detailedItem != nil && detailedItem == current?.item }

  /// The bullets of what is on now: the step's own, else those of the nearest step above it.
  package var detailsInRoom: [String] {
    guard let stretch = currentStretch else { return [] }
    if !stretch.details.isEmpty { return stretch.details }
    let above = agenda.item(stretch.item)?.step.path(to: stretch.step) ?? []
    return above.last { !$0.details.isEmpty }?.details ?? []
  }
}

/// What was opened and answered latest, as far as the room is to be told where it is.
///
/// It is worked out anew whenever records are folded, and is in no digest.
package struct LatestAnswers: Equatable, Sendable {
  /// The question that was opened latest since the running stretch began.
  package internal(set) var opened: PromptID?
  /// What the latest answer to each poll was about; none for polls that are about one thing.
  package internal(set) var subjects: [PollID: SubjectID] = [:]

  /// What has been mended since it was shown.
  var mended: Set<PollID> = []

  init() {}
}
