import SamlingCore

/// Where the keys of the scores screen go: one question, in one party's turn or on its page.
package struct SheetPlace: Hashable, Sendable {
  package var prompt: PromptID
  package var party: PartyID?
}

/// Where the room is, and the seat that follows it.
///
/// What the room is at is what the keys go to. A seat that was led elsewhere stays there until the room goes on.
extension ScoresState {
  /// The prompts that can be answered here, in the order of the programme.
  static func prompts(_ session: Session) -> [Prompt] {
    session.standingItems.flatMap { session.prompts(ofItem: $0) }.filter(\.isPolled)
  }

  var place: SheetPlace? { prompt.map { SheetPlace(prompt: $0, party: party) } }

  /// The sheet that is shown; nil where there is nothing to answer.
  func sheet(_ session: Session) -> AnswerSheet? {
    place.flatMap { AnswerSheet($0, session) }
  }

  /// Goes where the room is, if the cursor follows it or the room has gone on, and nothing is under way.
  mutating func settle(_ context: SeatContext) {
    let session = context.session
    if let prompt, session.agenda.prompt(prompt) == nil { self.prompt = nil }
    let here = Anchor(stretch: session.current, question: Self.roomPrompt(context))
    // Between two items it is still the last one that is answered.
    let isBetween = here.stretch == nil && session.openDay != nil && anchor?.stretch != nil
    if !isBusy, !isBetween, anchor != here {
      let hasMoved = anchor?.stretch != here.stretch
      if isFollowing || hasMoved { follow(to: here, hasMoved: hasMoved, context) }
    }
    keepWithin(session)
  }

  private mutating func follow(to here: Anchor, hasMoved: Bool, _ context: SeatContext) {
    let before = place
    let wasInRoom = anchor?.stretch != nil
    anchor = here
    isFollowing = true
    if let wanted = here.question {
      go(to: wanted, context)
    } else {
      prompt = nil
    }
    if hasMoved { left = wasInRoom && before != place ? before : nil }
  }

  /// The question that the room is at; nil where nothing of what is on is answered here.
  ///
  /// It is the one in focus, else the open one, else the first; before a day's first step that of what comes next.
  private static func roomPrompt(_ context: SeatContext) -> PromptID? {
    let session = context.session
    guard let stretch = context.current else {
      let next = context.forecast?.next?.item
      return next.flatMap { session.prompts(ofItem: $0).first(where: \.isPolled)?.id }
    }
    let asked = session.questionsInRoom.filter(\.isPolled).map(\.id)
    if let focus = session.questionInFocus, asked.contains(focus) { return focus }
    let turn = stretch.place?.turn.party
    return asked.first { session.state(of: session.poll($0, turn: turn)) == .open } ?? asked.first
  }

  mutating func go(to wanted: PromptID, _ context: SeatContext) {
    let session = context.session
    guard let found = session.agenda.prompt(wanted) else { return }
    let pages = AnswerSheet.pages(of: found, session)
    let turn = session.partyNow(of: NotePlace(prompt: wanted)) ?? context.current?.place?.turn.party
    let own = turn.flatMap { pages.contains($0) ? $0 : nil } ?? pages.first ?? nil
    go(to: SheetPlace(prompt: wanted, party: own), session)
  }

  /// Goes to the first cell of a place, in a table to the first that is empty.
  private mutating func go(to wanted: SheetPlace, _ session: Session) {
    guard wanted != place else { return }
    (prompt, party) = (wanted.prompt, wanted.party)
    (line, column, isPastLast) = (0, 0, false)
    (mended, isPointed) = (nil, false)
    guard let sheet = sheet(session) else { return }
    guard sheet.entry == .cell else { return startWithPresent(sheet, session) }
    let columns = sheet.columns.count
    let empty = (0..<sheet.lines.count * columns).first { cell in
      sheet.slot(cell / columns, cell % columns).map { sheet.isEmpty($0, session) } ?? false
    }
    if let empty { (line, column) = (empty / columns, empty % columns) }
  }

  /// Leads the seat to another place than the room's.
  mutating func leave(for wanted: SheetPlace, _ session: Session) {
    isFollowing = false
    left = nil
    go(to: wanted, session)
  }

  /// Moves to another question, from the last on to the first.
  mutating func moveQuestion(_ step: Int, _ context: SeatContext) {
    let prompts = Self.prompts(context.session).map(\.id)
    guard !prompts.isEmpty else { return }
    let at = prompt.flatMap { prompts.firstIndex(of: $0) } ?? placeBefore(prompts, step, context)
    isFollowing = false
    left = nil
    go(to: prompts[(at + step + prompts.count) % prompts.count], context)
  }

  /// Where the room is among the questions, so that one step leads to the next one, or the one before.
  private func placeBefore(_ prompts: [PromptID], _ step: Int, _ context: SeatContext) -> Int {
    let session = context.session
    let items = session.standingItems
    let here = context.current.flatMap { items.firstIndex(of: $0.item) } ?? 0
    let next = prompts.firstIndex { prompt in
      session.item(of: prompt).flatMap { items.firstIndex(of: $0) }.map { $0 >= here } ?? false
    }
    return step > 0 ? (next ?? 0) - 1 : next ?? 0
  }

  /// Moves to another party's turn or page.
  mutating func movePage(_ step: Int, _ context: SeatContext) {
    guard let place, let found = context.session.agenda.prompt(place.prompt) else { return }
    let pages = AnswerSheet.pages(of: found, context.session)
    guard !pages.isEmpty else { return }
    let at = pages.firstIndex(of: party) ?? 0
    let wanted = pages[(at + step + pages.count) % pages.count]
    leave(for: SheetPlace(prompt: place.prompt, party: wanted), context.session)
  }

  // MARK: What the room has left

  /// How long after the room has gone on an answer may still be meant for what it left.
  private static let afterwards = Duration.seconds(300)

  /// What the room has just left, if answers to it may still be on their way.
  func justLeft(_ context: SeatContext) -> SheetPlace? {
    let session = context.session
    guard let left, isFollowing, let run = session.current.flatMap({ session.runs[$0] }),
      context.now - run.began < Self.afterwards, let poll = AnswerSheet(left, session)?.poll,
      [nil, .open].contains(session.state(of: poll)), !session.isComplete(poll)
    else { return nil }
    return left
  }

  /// What is still open for answers, besides what the room is at and what is shown here.
  func stillOpen(_ context: SeatContext) -> [PollID] {
    let session = context.session
    let turn = context.current?.place?.turn.party
    var known = session.questionsInRoom.map { session.poll($0.id, turn: turn) }
    if let poll = sheet(session)?.poll { known.append(poll) }
    return Self.prompts(session).flatMap { session.polls(of: $0.id) }
      .filter { session.state(of: $0) == .open && !known.contains($0) }
  }
}

extension AnswerSheet {
  /// The sheet of a place; nil where it is not answered here.
  init?(_ place: SheetPlace, _ session: Session) {
    let isAsked = session.polls(of: place.prompt).contains { $0.party != nil }
    self.init(
      PollID(place.prompt, about: isAsked ? place.party : nil), page: isAsked ? nil : place.party,
      session)
  }
}
