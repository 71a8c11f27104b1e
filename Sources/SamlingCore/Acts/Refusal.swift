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
  /// A party, or a person of the same municipality, has the name.
  case isHereAlready(String)
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
  /// What is to be named, moved or taken away is not the room's: the programme has it.
  case isWritten(PromptID)
  /// More answers than there are people, or parties, here.
  case tooManyAnswers(found: Int, present: Int)
  case tooManyDots(found: Int, allowed: Int)
  /// The room may not add to this list.
  case listIsClosed(PromptID)
  case wrongCell(String, Column)
  case wrongCount(Int)
  /// The prompt is answered in that way, but not with that.
  case notAnAnswer(AnswerFault)
  /// The room is not asked this question now.
  case notAskedNow(PromptID)
  /// Nothing stands beneath the item, or the part of it that runs.
  case noDetails(ItemID)
  /// Nothing is open from the gathering before.
  case nothingAgreed
  case nothingToUndo
  case nothingToRedo
  case noChange
}
