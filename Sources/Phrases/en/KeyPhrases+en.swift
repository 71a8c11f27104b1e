extension English: KeyPhrases {
  package func notesKey(_ name: NotesKeyName) -> KeyPhrase {
    switch name {
    case .save: KeyPhrase("save", does: "save and begin the next; on a chosen note: edit it")
    case .nextQuestion: KeyPhrase("next question", does: "next question")
    case .previousQuestion: KeyPhrase("previous", does: "previous question")
    case .nextParty: KeyPhrase("next party", does: "next party")
    case .previousParty: KeyPhrase("previous party", does: "previous party")
    case .select: KeyPhrase("choose note", does: "choose a note")
    case .pick: KeyPhrase("pick", does: "on a chosen note: pick it among several")
    case .mark: KeyPhrase("mark", does: "mark: idea → decision → follow-up (who, when) → nothing")
    case .tag: KeyPhrase("tag", does: "tag the note")
    case .reply: KeyPhrase("follow-up", does: "answer a follow-up to the note")
    case .move: KeyPhrase("move", does: "move the note to another party or question")
    case .merge: KeyPhrase("merge", does: "make the picked notes one")
    case .delete: KeyPhrase("delete", does: "delete the note")
    case .search: KeyPhrase("search", does: "search all notes")
    case .parking: KeyPhrase("parking", does: "the parking list, and back")
    case .free: KeyPhrase("free note", does: "free note on the item")
    case .follow: KeyPhrase("follow the room", does: "follow the room again")
    case .editor: KeyPhrase("large editor", does: "write in your own editor ($EDITOR)")
    case .scores: KeyPhrase("answers", does: "scores, choices, dots and tables")
    case .undo: KeyPhrase("undo", does: "take back typing; on an empty line: the last act")
    case .redo: KeyPhrase("redo", does: "redo")
    case .palette: KeyPhrase("command", does: "a command by name, such as show")
    case .help: KeyPhrase("keys", does: "these keys")
    case .leave:
      KeyPhrase("leave it", does: "leave it; on the facilitator's screen: back to the day")
    case .quit: KeyPhrase("quit", does: "close the program")
    }
  }
  package func scoresKey(_ name: ScoresKeyName) -> KeyPhrase {
    switch name {
    case .back: KeyPhrase("take back", does: "take the last answer back")
    case .pass: KeyPhrase("pass", does: "one passes")
    case .more: KeyPhrase("one more", does: "one more hand or dot on what is chosen")
    case .row: KeyPhrase("a row", does: "type or paste a row: 7 8 8 9 6 -, or hands: 8*9 7*5")
    case .select: KeyPhrase("choose", does: "choose")
    case .nextQuestion: KeyPhrase("next question", does: "next question")
    case .previousQuestion: KeyPhrase("previous", does: "previous question")
    case .nextPage: KeyPhrase("next party", does: "next party")
    case .previousPage: KeyPhrase("previous party", does: "previous party")
    case .enter:
      KeyPhrase(
        "type",
        does: "type in the cell; in a matrix: move the thing with the arrows, and put it down")
    case .thing: KeyPhrase("add", does: "something more to judge, choose or place")
    case .present: KeyPhrase("present", does: "how many are here")
    case .open: KeyPhrase("open", does: "open for answers")
    case .close: KeyPhrase("close", does: "take no more answers")
    case .reveal: KeyPhrase("reveal", does: "show the room what it answered; again: put it away")
    case .clear: KeyPhrase("clear", does: "take all answers away")
    case .follow: KeyPhrase("follow the room", does: "follow the room again")
    case .undo: KeyPhrase("undo", does: "undo")
    case .redo: KeyPhrase("redo", does: "redo")
    case .palette: KeyPhrase("command", does: "a command by name")
    case .help: KeyPhrase("keys", does: "these keys")
    case .leave: KeyPhrase("back", does: "leave it; else back")
    case .quit: KeyPhrase("quit", does: "close the program")
    }
  }
}
