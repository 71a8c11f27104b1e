/// What somebody wants to do, before it is known whether it can be done.
///
/// It is told by its subject, as the facts that come of it are.
package enum Intent: Equatable, Sendable {
  case clock(Clock)
  case plan(Plan)
  case agenda(AgendaChange)
  case room(Room)
  case note(Note)
  case answer(Answer)

  /// What runs, and when the day begins and ends.
  package enum Clock: Equatable, Sendable {
    /// Goes on to the next stretch; opens or ends the day where that comes next.
    case next
    /// Goes back to the stretch before, whose clock goes on where it was left.
    case back
    case jump(StretchID)
    case pause
    case resume
    /// Gives the current stretch more time, or less.
    case extend(Seconds)
    /// Skips the current turn with all its phases, or outside rounds the current stretch, and starts the next; what
    /// is skipped can be started later.
    case skip
    case nextTurn
    case previousTurn
    /// Says that the current stretch began this long ago.
    case began(Seconds)
    case endDay
    case openDay(Int)
  }

  /// What of the programme is to come, and in which order.
  package enum Plan: Equatable, Sendable {
    case orderTurns(StepID, [PartyID])
    /// Orders a round's turns by lot; those that have begun stay first.
    case drawTurns(StepID, Lot)
    /// Orders a round's turns as in the last round of the same circle, but with the party that began it last.
    case rotateTurns(StepID)
    /// Drops an item, or restores one that was dropped.
    case dropItem(ItemID)
    /// Applies a proposal's events as they stand.
    case replan([Event])
  }

  /// What the agenda says, and who takes part.
  package enum AgendaChange: Equatable, Sendable {
    /// Adds an item, with the new parties of its rounds; it comes first in the day where `after` is nil.
    case addItem(Item, parties: [Party] = [], after: ItemID?)
    case rewordItem(ItemID, String)
    case moveItem(ItemID, start: WallTime, end: WallTime)
    case addPrompt(Prompt, to: StepID)
    case rewordPrompt(PromptID, String)
    case dropPrompt(PromptID)
    case addParty(Party)
    case mergeParties(PartyID, into: PartyID)
    case dropParty(PartyID)
    case setAway(PartyID, Bool)
    /// Draws the circle of this word from the participants who are here, and shows it; new ids begin with `ids`.
    case drawCircle(String, Lot, ids: String)
  }

  /// What the room's picture shows.
  package enum Room: Equatable, Sendable {
    case startSideClock(Seconds)
    case stopSideClock
    case black(Bool)
    /// Shows a message in place of the room's picture; nil takes it away.
    case message(String?)
    case freeze(Bool)
    case showAnswers(ShownAnswers)
    /// Shows the room a drawn circle from the party at this index on, counted from 0; nil hides it.
    case showCircle(String?, from: Int = 0)
    /// Keeps a drawn circle on the room's picture when the next step begins, showing it where it is not seen; nil lets
    /// it go then.
    case keepCircle(String?)
    /// Makes a question that is asked now the one that the room is at.
    case focus(PromptID)
    /// Shows the bullets of the item that runs, or hides them.
    case showDetails(Bool)
    /// Shows the room what the gathering before agreed on and is still open, or hides it.
    case showAgreements(Bool)
    /// Turns the page of a picture that takes several, and lets that one stay.
    case turnPage
    /// Lets pages turn by themselves again.
    case letPagesTurn
  }

  /// What is written down.
  package enum Note: Equatable, Sendable {
    /// Writes notes; those under the team's questions are held back.
    case write([NoteDraft])
    /// Rewords a note; the text replaces the wordings of the records `over`, which the editor has seen.
    case reword(NoteID, String, over: [RecordID])
    case move(NoteID, to: NotePlace)
    case mark(NoteID, NoteMark?)
    case tag(NoteID, String?)
    case delete(NoteID)
    /// Merges several notes into the first.
    case merge([NoteID])
    /// Lets everybody see notes that were held back.
    case release([NoteID])
    /// Takes the texts of notes out of every screen and document, gone ones too.
    case redact([NoteID])
    /// Fills a cell of a table, or empties it; `id` names the note that it becomes.
    case fillCell(NotePlace, text: String, id: NoteID)
  }

  /// What is answered in numbers, words and places.
  package enum Answer: Equatable, Sendable {
    case open(PollID)
    case close(PollID)
    /// Shows the room its answers, and closes the poll if it is open.
    case reveal(PollID)
    /// Takes the result off the room's picture.
    case hideResult
    /// Takes answers, all to one poll, which is opened if it has not been.
    case cast([Cast])
    /// Removes a poll's answers about one subject, or all of them where it is nil.
    case clear(PollID, SubjectID?)
    /// Adds something to judge, choose or place, or a table's row; to one party's own table or map where it is named.
    case addSubject(PromptID, SubjectID, text: String, party: PartyID? = nil)
    /// Calls something that the room added by another name, or names a row.
    case rewordSubject(PromptID, SubjectID, text: String)
    /// Places something that the room added behind another, or first of what was added.
    case moveSubject(PromptID, SubjectID, after: SubjectID?)
    /// Takes away something that the room added, with all that was answered about it.
    case dropSubject(PromptID, SubjectID)
    case countPresent(Int)
  }
}
