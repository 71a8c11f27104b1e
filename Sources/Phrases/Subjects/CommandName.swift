/// Everything that a person can ask for, by the names that scripts and journals know.
///
/// A name is the word of what comes of it: `merge-notes` is the wish to merge notes, and notes merged the fact.
package enum CommandName: String, CaseIterable, Sendable {
  // The clock.
  case next, back, jump, pause, resume, extend, shorten, skip, recall, began, turn
  case endDay = "end-day"
  case forward

  // The plan, and who takes part.
  case orderTurns = "order-turns"
  case replan
  case dropItem = "drop-item"
  case addItem = "add-item"
  case rewordItem = "reword-item"
  case moveItem = "move-item"
  case addPrompt = "add-prompt"
  case rewordPrompt = "reword-prompt"
  case dropPrompt = "drop-prompt"
  case addParty = "add-party"
  case mergeParties = "merge-parties"
  case dropParty = "drop-party"
  case away, here
  case people
  case addPerson = "add-person"
  case drawCircle = "draw-circle"
  case showCircle = "show-circle"
  case keepCircle = "keep-circle"

  // What is written down.
  case writeNote = "write-note"
  case markNote = "mark-note"
  case tagNote = "tag-note"
  case rewordNote = "reword-note"
  case deleteNote = "delete-note"
  case moveNote = "move-note"
  case mergeNotes = "merge-notes"
  case freeNote = "free-note"
  case pick, reply, search, parking, editor, release, held

  // What is answered.
  case open, close, reveal
  case stillOpen = "still-open"
  case closeOpen = "close-open"
  case hideResult = "hide-result"
  case score, row, choose, dots, place
  case fillCell = "fill-cell"
  case addSubject = "add-subject"
  case rewordSubject = "reword-subject"
  case moveSubject = "move-subject"
  case dropSubject = "drop-subject"
  case clear
  case countPresent = "count-present"
  case takeBack = "take-back"
  case pass
  case oneMore = "one-more"
  case answer

  // Where a seat is.
  case nextQuestion = "next-question"
  case previousQuestion = "previous-question"
  case nextParty = "next-party"
  case previousParty = "previous-party"
  case select
  case followRoom = "follow-room"
  case dismiss

  // The room's picture, and the seat's own.
  case showAnswers = "show-answers"
  case focus
  case focusNotes = "focus-notes"
  case showDetails = "show-details"
  case showAgreements = "show-agreements"
  case turnPage = "turn-page"
  case letPagesTurn = "let-pages-turn"
  case sideClock = "side-clock"
  case black, freeze, message
  case preview, room, notes, scores, bell, theme, minutes
  case undo, redo
  case help, palette, quit
}

extension CommandName {
  /// The command of a name, or of one that it had before.
  package init?(named text: String) {
    guard let name = CommandName(rawValue: text) ?? Self.formerNames[text] else { return nil }
    self = name
  }

  /// What commands were called before: scripts may still type it, and old journals hold it for ever.
  package static let formerNames: [String: CommandName] = [
    "order": .orderTurns, "drop": .dropItem, "add": .addItem, "reword": .rewordItem,
    "move": .moveItem, "ask": .addPrompt, "reask": .rewordPrompt, "unask": .dropPrompt,
    "party": .addParty, "merge": .mergeParties, "leave": .dropParty, "person": .addPerson,
    "draw": .drawCircle, "groups": .showCircle, "note": .writeNote, "mark": .markNote,
    "tag": .tagNote, "edit": .rewordNote, "erase": .deleteNote, "file": .moveNote,
    "collect": .mergeNotes, "show": .showAnswers, "conceal": .hideResult, "cell": .fillCell,
    "propose": .addSubject, "present": .countPresent, "timer": .sideClock, "end": .endDay,
  ]
}
