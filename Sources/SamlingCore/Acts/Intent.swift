/// What somebody wants to do, before it is known whether it can be done.
package enum Intent: Equatable, Sendable {
  // The clock.
  /// Goes on to the next stretch; opens or ends the day where that comes next.
  case next
  /// Goes back to the stretch before, whose clock goes on where it was left.
  case back
  case jump(StretchID)
  case pause
  case resume
  /// Gives the current stretch more time, or less.
  case extend(Seconds)
  /// Skips the current turn with all its phases, or outside rounds the current stretch, and starts the next; what is
  /// skipped can be started later.
  case skip
  case nextTurn
  case previousTurn
  /// Says that the current stretch began this long ago.
  case beganAgo(Seconds)
  case endDay
  case openDay(Int)

  // The plan.
  case orderTurns(StepID, [PartyID])
  /// Orders a round's turns by lot; those that have begun stay first.
  case drawTurns(StepID, Lot)
  /// Orders a round's turns as in the last round of the same circle, but with the party that began it last.
  case rotateTurns(StepID)
  /// Drops an item, or restores one that was dropped.
  case toggleDrop(ItemID)
  /// Applies a proposal's events as they stand.
  case replan([Event])

  // The agenda.
  /// Adds an item, with the new parties of its rounds; it comes first in the day where `after` is nil.
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
  /// Draws the circle of this word from the participants who are here, and shows it; new ids begin with `ids`.
  case drawCircle(String, Lot, ids: String)

  // The room's picture.
  case startSideClock(Seconds)
  case stopSideClock
  case black(Bool)
  /// Shows a message in place of the room's picture; nil takes it away.
  case message(String?)
  case freeze(Bool)
  case showAnswers(ShownAnswers)
  /// Shows the room a drawn circle from the party at this index on, counted from 0; nil hides it.
  case showCircle(String?, from: Int = 0)

  // What is written down.
  /// Writes notes; those under the team's questions are held back.
  case write([NoteDraft])
  /// Rewords a note; the text replaces the wordings of the records `over`, which the editor has seen.
  case rewordNote(NoteID, String, over: [RecordID])
  case moveNote(NoteID, to: NotePlace)
  case markNote(NoteID, NoteMark?)
  case tagNote(NoteID, String?)
  case deleteNote(NoteID)
  /// Merges several notes into the first.
  case mergeNotes([NoteID])
  /// Lets everybody see notes that were held back.
  case release([NoteID])

  // What is answered in numbers, words and places.
  case openPoll(PollID)
  case closePoll(PollID)
  /// Shows the room its answers, and closes the poll if it is open.
  case reveal(PollID)
  /// Takes the result off the room's picture.
  case putAway
  /// Takes answers, all to one poll, which is opened if it has not been.
  case cast([Cast])
  /// Removes a poll's answers about one subject, or all of them where it is nil.
  case clearPoll(PollID, SubjectID?)
  case addSubject(PromptID, SubjectID, text: String)
  /// Fills a cell of a table, or empties it; `id` names the note that it becomes.
  case fillCell(NotePlace, text: String, id: NoteID)
  case countPresent(Int)
}

/// Why something can't be done now; `RefusalPhrases` puts it into words.
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
  /// No circle of that word is drawn from the participants.
  case nothingToDraw(String)
  /// Too few participants are here to draw a circle.
  case nobodyToDraw
  /// A turn of the drawn circle has begun, or its parties have notes, so it can't be drawn again.
  case drawnHasBegun(String)
  case notDrawn(String)
  case notInARound
  case dayIsEmpty(Int)
  /// The act is dated later than now.
  case tooLate(Moment, now: Moment)
  /// The act is dated before something on the clock that has already happened.
  case tooEarly(Moment, previous: Moment)
  /// The poll takes no more answers.
  case pollIsClosed(PromptID)
  /// Nothing that could be shown has been answered.
  case nothingAnswered(PromptID)
  /// The prompt is answered in another way.
  case wrongAnswer(PromptID)
  /// The answer must say which party it is from.
  case whoseAnswer(PromptID)
  /// The answer must say which statement or thing it is about.
  case whichSubject(PromptID)
  case noSuchSubject(PromptID)
  /// More answers than there are people, or parties, here.
  case tooManyAnswers(found: Int, present: Int)
  case tooManyDots(found: Int, allowed: Int)
  /// The room may not add to this list.
  case listIsClosed(PromptID)
  case wrongCell(String, Column)
  case wrongCount(Int)
  /// The prompt is answered in that way, but not with that.
  case notAnAnswer(AnswerFault)
  case nothingToUndo
  case nothingToRedo
  case noChange
}
