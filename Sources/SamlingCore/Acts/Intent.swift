/// What somebody wants to do, before it is known whether it can be done.
package enum Intent: Equatable, Sendable {
  // The clock.
  /// On to the next stretch, opening the day or ending it where that comes next.
  case next
  /// Again to the stretch before, which goes on where it was left.
  case back
  case jump(StretchID)
  case pause
  case resume
  /// Gives the current stretch more time, or less.
  case extend(Seconds)
  /// Passes over the current turn, all its phases, or outside rounds the current stretch, and starts the next; what
  /// was passed over may come again.
  case skip
  case nextTurn
  case previousTurn
  case beganAgo(Seconds)
  case endDay
  case openDay(Int)

  // The plan.
  case orderTurns(StepID, [PartyID])
  /// By lot, among those that have not begun.
  case drawTurns(StepID, Lot)
  /// As in the last round of the same circle, but with the one that began it last.
  case rotateTurns(StepID)
  case toggleDrop(ItemID)
  /// Applies a proposal's events as they stand.
  case replan([Event])

  // The agenda.
  /// A new item, with the parties of its rounds that were not there yet.
  case addItem(Item, parties: [Party] = [], after: ItemID?)
  case rewordItem(ItemID, String)
  case moveItem(ItemID, start: WallTime, end: WallTime)
  case addPrompt(Prompt, to: StepID)
  case rewordPrompt(PromptID, String)
  case dropPrompt(PromptID)
  case addParty(Party)
  case mergeParty(PartyID, into: PartyID)
  case dropParty(PartyID)
  case setAway(PartyID, Bool)
  /// Makes a circle from the participants who are here, and shows it to the room; new ids begin with the text.
  case drawCircle(String, Lot, ids: String)

  // The room's picture.
  case startSideClock(Seconds)
  case stopSideClock
  case black(Bool)
  case message(String?)
  case freeze(Bool)
  case showAnswers(ShownAnswers)
  /// Shows the room a drawn circle from one of its parties on, from 0; nil hides it.
  case showCircle(String?, from: Int = 0)

  // What is written down.
  /// New notes; whether they are held back is decided by where they stand.
  case write([NoteDraft])
  /// A new wording for those the editor has seen, by their records.
  case rewordNote(NoteID, String, over: [RecordID])
  case moveNote(NoteID, to: NotePlace)
  case markNote(NoteID, NoteMark?)
  case tagNote(NoteID, String?)
  case deleteNote(NoteID)
  /// Makes several notes one, in the place of the first.
  case mergeNotes([NoteID])
  /// Lets out notes that are held back.
  case release([NoteID])

  // What is answered in numbers, words and places.
  case openPoll(PollID)
  case closePoll(PollID)
  /// Shows the room what it answered; an open asking is closed by it.
  case reveal(PollID)
  /// Takes the result from the room's picture.
  case putAway
  /// Answers, all on one asking, which is opened where it has not been.
  case cast([Cast])
  /// Takes away the answers on one thing, or all.
  case clearPoll(PollID, SubjectID?)
  case addSubject(PromptID, SubjectID, text: String)
  /// Fills a cell of a table, or empties it; `id` names the note that it becomes.
  case fillCell(NotePlace, text: String, id: NoteID)
  case countPresent(Int)
}

/// Why something can't be done now; the sentence is made where people read it.
package enum Refusal: Error, Equatable, Sendable {
  case noDayOpen
  case nothingRuns
  case alreadyRuns
  case notPaused
  case alreadyPaused
  case nothingBefore
  case allDaysEnded
  case dayEnded(Int)
  case dayIsOpen(Int)
  case noSuchDay(Int, days: Int)
  case noSuchStretch(StretchID)
  case noSuchItem(ItemID)
  case noSuchPrompt(PromptID)
  case noSuchParty(PartyID)
  case noSuchRound(StepID)
  case noSuchNote(NoteID)
  case emptyNote
  case nothingHeld
  /// No circle of that word is made from the participants.
  case nothingToDraw(String)
  /// Nobody, or too few, to make a circle of.
  case nobodyToDraw
  /// A turn of the drawn circle has begun, so that it can't be made anew.
  case drawnHasBegun(String)
  case notDrawn(String)
  case notInARound
  case dayIsEmpty(Int)
  /// A date later than now, or before what has already happened; with both instants.
  case tooLate(Moment, now: Moment)
  case tooEarly(Moment, previous: Moment)
  /// The asking takes no more answers.
  case pollIsClosed(PromptID)
  /// Nothing that could be shown has been answered.
  case nothingAnswered(PromptID)
  /// The prompt is answered in another way.
  case wrongAnswer(PromptID)
  case scoreOutOfRange(Int, Scale)
  /// It must be said which party, or which statement or thing, the answer is of.
  case whoseAnswer(PromptID)
  case whichSubject(PromptID)
  case noSuchSubject(PromptID)
  /// More answers than there are people, or parties, here.
  case tooManyAnswers(found: Int, present: Int)
  case tooManyDots(found: Int, allowed: Int)
  /// The list of things is not one that the room may add to.
  case listIsClosed(PromptID)
  case wrongCell(String, Column)
  case wrongCount(Int)
  case nothingToUndo
  case nothingToRedo
  case noChange
}
