extension English: CommandPhrases {
  package func command(_ name: CommandName) -> CommandPhrase {
    switch name {
    case .next: CommandPhrase(["next"], does: "next", short: "next")
    case .back: CommandPhrase(["back"], does: "back to the one before")
    case .jump:
      CommandPhrase(
        ["jump"], arguments: "NAME", does: "go to the selected item", typed: "go to an item")
    case .pause:
      CommandPhrase(["pause"], does: "pause / go on", typed: "stop the clock", short: "pause")
    case .resume: CommandPhrase(["resume"], does: "go on")
    case .extend:
      CommandPhrase(
        ["extend"], arguments: "MINUTES", does: "one minute more", typed: "more time",
        short: "1 min")
    case .shorten:
      CommandPhrase(["shorten"], arguments: "MINUTES", does: "one minute less", typed: "less time")
    case .skip: CommandPhrase(["skip"], does: "skip, take the next")
    case .recall:
      CommandPhrase(["recall"], arguments: "[NAME]", does: "the turn of who was passed over")
    case .began:
      CommandPhrase(
        ["began"], arguments: "MINUTES", does: "it began a minute earlier",
        typed: "it began so long ago")
    case .turn:
      CommandPhrase(
        ["turn"], arguments: "next|back|skip|to NAME", does: "next / previous turn",
        typed: "go to a turn")
    case .orderTurns:
      CommandPhrase(
        ["order-turns"], arguments: "lot|rotate|list|NAME, NAME …", does: "order of the turns")
    case .replan:
      CommandPhrase(
        ["replan"], arguments: "NUMBER", does: "ways to catch up", typed: "catch up in that way",
        short: "catch up")
    case .dropItem:
      CommandPhrase(["drop-item"], arguments: "NAME", does: "drop the item, or restore it")
    case .addItem: CommandPhrase(["add-item"], arguments: "10:30 Title (20 min)", does: "new item")
    case .rewordItem: CommandPhrase(["reword-item"], arguments: "TEXT", does: "new title")
    case .moveItem:
      CommandPhrase(["move-item"], arguments: "10:30[–11:00] [NAME]", does: "another time")
    case .addPrompt: CommandPhrase(["add-prompt"], arguments: "QUESTION?", does: "new question")
    case .rewordPrompt:
      CommandPhrase(["reword-prompt"], arguments: "NUMBER QUESTION?", does: "reword a question")
    case .dropPrompt: CommandPhrase(["drop-prompt"], arguments: "NUMBER", does: "drop a question")
    case .addParty: CommandPhrase(["add-party"], arguments: "NAME", does: "one more party")
    case .mergeParties:
      CommandPhrase(["merge-parties"], arguments: "NAME + NAME", does: "two parties become one")
    case .dropParty: CommandPhrase(["drop-party"], arguments: "NAME", does: "a party leaves")
    case .away: CommandPhrase(["away"], arguments: "NAME", does: "a party is away for now")
    case .here: CommandPhrase(["here"], arguments: "NAME", does: "a party is back")
    case .people: CommandPhrase(["people"], does: "who is here, groups and pairs")
    case .addPerson:
      CommandPhrase(["add-person"], arguments: "NAME[, MUNICIPALITY]", does: "one more participant")
    case .drawCircle:
      CommandPhrase(
        ["draw-circle"], arguments: "[groups|pairs]", does: "draw groups or pairs, and show them")
    case .showCircle:
      CommandPhrase(
        ["show-circle"], arguments: "[CIRCLE|none] [FROM]", does: "show drawn groups to the room")
    case .writeNote:
      CommandPhrase(
        ["write-note"],
        arguments: "[\(flag(.prompt)) QUESTION] [\(flag(.party)) NAME] [\(flag(.tag)) WORD] TEXT",
        does: "write a note"
      )
      .on(.notes, "save", does: "save and begin the next; on a chosen note: edit it")
    case .markNote:
      CommandPhrase(
        ["mark-note"], arguments: "[NOTE] idea|decision|follow-up [\(flag(.when)) WHEN] [WHO]|none",
        does: "mark: idea → decision → follow-up (who, when) → nothing", typed: "mark a note",
        short: "mark")
    case .tagNote:
      CommandPhrase(
        ["tag-note"], arguments: "NOTE WORD", does: "tag the note", typed: "tag a note",
        short: "tag")
    case .rewordNote: CommandPhrase(["reword-note"], arguments: "NOTE TEXT", does: "reword a note")
    case .deleteNote:
      CommandPhrase(
        ["delete-note"], arguments: "NOTE", does: "delete the note", typed: "delete a note",
        short: "delete")
    case .moveNote:
      CommandPhrase(
        ["move-note"],
        arguments:
          "NOTE [\(flag(.prompt)) QUESTION|\(flag(.item)) ITEM|\(flag(.parking))] [\(flag(.party)) NAME]",
        does: "move the note to another party or question", typed: "move a note", short: "move")
    case .mergeNotes:
      CommandPhrase(
        ["merge-notes"], arguments: "NOTE NOTE …", does: "make the picked notes one",
        typed: "make several notes one", short: "merge")
    case .release:
      CommandPhrase(
        ["release"], arguments: "[all|NOTE|QUESTION]", does: "let out what the team wrote")
    case .showAnswers:
      CommandPhrase(
        ["show-answers"], arguments: "[newest|by-party|all|marked|none]",
        does: "show answers: the newest, by party, all, none", typed: "let the room see answers")
    case .focus:
      CommandPhrase(
        ["focus"], arguments: "[next|previous|NUMBER|TEXT]",
        does: "the room's next / previous question", typed: "the question that the room is at",
        short: "question")
    case .focusNotes:
      CommandPhrase(
        ["focus-notes"], does: "show the question that notes are being taken on",
        short: "the notes' question")
    case .showDetails:
      CommandPhrase(
        ["show-details"], arguments: "[on|off]",
        does: "show the bullets of what is on; again: hide them",
        typed: "show the bullets of what is on", short: "bullets")
    case .showAgreements:
      CommandPhrase(
        ["show-agreements"], arguments: "[on|off]",
        does: "what was agreed before and is still open",
        typed: "show the room what was agreed before and is still open", short: "agreed")
    case .turnPage: CommandPhrase(["turn-page"], does: "turn the page on the wall, and let it stay")
    case .letPagesTurn:
      CommandPhrase(["let-pages-turn"], does: "let the pages on the wall turn by themselves")
    case .keepCircle:
      CommandPhrase(
        ["keep-circle"], arguments: "[on|off]",
        does: "keep the groups in sight of the room; again: take them away",
        typed: "keep the groups when the next step begins", short: "keep groups")
    case .freeze:
      CommandPhrase(["freeze"], arguments: "[on|off]", does: "freeze the room's picture")
    case .close:
      CommandPhrase(
        ["close"], arguments: "[\(flag(.prompt)) QUESTION]", does: "take no more answers")
    case .stillOpen: CommandPhrase(["still-open"], does: "to what is open still", short: "go there")
    case .closeOpen:
      CommandPhrase(["close-open"], does: "close all that the room has left", short: "close all")
    case .reveal:
      CommandPhrase(
        ["reveal"], arguments: "[\(flag(.prompt)) QUESTION]",
        does: "show the room what it answered; again: hide it",
        typed: "show the room what it answered")
    case .hideResult:
      CommandPhrase(["hide-result"], does: "take the result from the room's picture", short: "hide")
    case .score:
      CommandPhrase(
        ["score"],
        arguments:
          "[\(flag(.prompt)) QUESTION] [\(flag(.statement)) STATEMENT] [\(flag(.party)) NAME] 8|-",
        does: "score")
    case .row:
      CommandPhrase(
        ["row"],
        arguments:
          "[\(flag(.prompt)) QUESTION] [\(flag(.statement)) STATEMENT] [\(flag(.party)) NAME] 7 8 8*9 6 -",
        does: "type or paste a row: 7 8 8 9 6 -, or hands: 8*9 7*5",
        typed: "the whole room's answers in a row", short: "a row")
    case .choose:
      CommandPhrase(
        ["choose"],
        arguments:
          "[\(flag(.prompt)) QUESTION] [\(flag(.statement)) STATEMENT] [\(flag(.party)) NAME] OPTION [COUNT]",
        does: "choose, or count hands")
    case .dots:
      CommandPhrase(
        ["dots"],
        arguments:
          "[\(flag(.prompt)) QUESTION] [\(flag(.statement)) STATEMENT] [\(flag(.party)) NAME] OPTION [COUNT|=TOTAL]",
        does: "put dots")
    case .place:
      CommandPhrase(
        ["place"],
        arguments:
          "[\(flag(.prompt)) QUESTION] [\(flag(.statement)) STATEMENT] [\(flag(.party)) NAME] THING X Y",
        does: "place on two axes")
    case .fillCell:
      CommandPhrase(
        ["fill-cell"],
        arguments:
          "[\(flag(.prompt)) QUESTION] [\(flag(.row)) ROW] \(flag(.column)) COLUMN [\(flag(.party)) NAME] TEXT",
        does: "fill a table's cell")
    case .addSubject:
      CommandPhrase(
        ["add-subject"], arguments: "[\(flag(.prompt)) QUESTION] TEXT",
        does: "something more to judge, choose or place", short: "add")
    case .rewordSubject:
      CommandPhrase(
        ["reword-subject"],
        arguments: "[\(flag(.prompt)) QUESTION] [\(flag(.party)) NAME] \(flag(.row)) ROW NAME",
        does: "name a row or thing that the room added", short: "name")
    case .moveSubject:
      CommandPhrase(
        ["move-subject"],
        arguments: "[\(flag(.prompt)) QUESTION] [\(flag(.party)) NAME] \(flag(.row)) ROW",
        does: "move what the room added one line up", short: "move up")
    case .dropSubject:
      CommandPhrase(
        ["drop-subject"],
        arguments: "[\(flag(.prompt)) QUESTION] [\(flag(.party)) NAME] \(flag(.row)) ROW",
        does: "take away a row or thing that the room added", short: "take away")
    case .clear:
      CommandPhrase(
        ["clear"], arguments: "[\(flag(.prompt)) QUESTION] [\(flag(.statement)) STATEMENT]",
        does: "take all answers away", typed: "take the answers away")
    case .countPresent:
      CommandPhrase(
        ["count-present"], arguments: "COUNT", does: "how many are here", short: "present")
    case .sideClock:
      CommandPhrase(["side-clock", "t"], arguments: "MINUTES|stop", does: "a clock beside")
    case .black: CommandPhrase(["black"], arguments: "[on|off]", does: "black screen")
    case .message: CommandPhrase(["message"], arguments: "TEXT", does: "a message to the room")
    case .endDay: CommandPhrase(["end-day"], arguments: "[17:00]", does: "end the day")
    case .open:
      CommandPhrase(
        ["open"], arguments: "[DAY|\(flag(.prompt)) QUESTION]", does: "open for answers",
        typed: "open a day, or a question")
    case .undo:
      CommandPhrase(["undo"], does: "undo")
        .on(.notes, "undo", does: "take back typing; on an empty line: the last act")
    case .redo: CommandPhrase(["redo"], does: "redo")
    case .held: CommandPhrase(["held"], does: "what is held back")
    case .preview: CommandPhrase(["preview"], does: "the room's picture, small")
    case .room: CommandPhrase(["room"], does: "the room's picture here", short: "room")
    case .notes: CommandPhrase(["notes"], does: "take notes")
    case .scores:
      CommandPhrase(["scores"], does: "scores, choices, dots and tables", short: "answers")
    case .bell: CommandPhrase(["bell"], does: "bell at zero on/off")
    case .theme:
      CommandPhrase(
        ["theme"], arguments: "dark|light|contrast|mono", does: "the colours of this screen")
    case .minutes: CommandPhrase(["minutes"], does: "open the minutes", short: "open the minutes")
    case .forward:
      CommandPhrase(
        [">", ">>", "forward"], does: "clock on to the next change; again: an hour",
        short: "clock on")
    case .help: CommandPhrase(["help"], does: "these keys", short: "keys")
    case .palette:
      CommandPhrase(["palette"], does: "a command by name, such as show-answers", short: "command")
    case .quit: CommandPhrase(["quit"], does: "close the program", short: "quit")
    case .takeBack:
      CommandPhrase(["take-back"], does: "take the last answer back", short: "take back")
    case .pass: CommandPhrase(["pass"], does: "one passes")
    case .oneMore:
      CommandPhrase(
        ["one-more"], does: "one more hand or dot on what is chosen", short: "one more")
    case .answer:
      CommandPhrase(
        ["answer"],
        does: "type in the cell; in a matrix: move the thing with the arrows, and put it down",
        short: "type")
    case .nextQuestion:
      CommandPhrase(["next-question"], does: "next question", short: "next question")
    case .previousQuestion:
      CommandPhrase(["previous-question"], does: "previous question", short: "previous")
    case .nextParty: CommandPhrase(["next-party"], does: "next party", short: "next party")
    case .previousParty:
      CommandPhrase(["previous-party"], does: "previous party", short: "previous party")
    case .select:
      CommandPhrase(["select"], does: "choose", short: "choose")
        .on(.day, "choose", does: "choose an item")
        .on(.notes, "choose note", does: "choose a note")
    case .pick: CommandPhrase(["pick"], does: "on a chosen note: pick it among several")
    case .reply:
      CommandPhrase(["reply"], does: "answer a follow-up to the note", short: "follow-up")
    case .search: CommandPhrase(["search"], does: "search all notes")
    case .parking: CommandPhrase(["parking"], does: "the parking list, and back")
    case .freeNote:
      CommandPhrase(["free-note"], does: "free note on the item", short: "free note")
    case .followRoom:
      CommandPhrase(["follow-room"], does: "follow the room again", short: "follow the room")
    case .editor:
      CommandPhrase(["editor"], does: "write in your own editor ($EDITOR)", short: "large editor")
    case .dismiss:
      CommandPhrase(["dismiss"], does: "leave it; else back", short: "back")
        .on(.notes, "leave it", does: "leave it; on the facilitator's screen: back to the day")
    }
  }

  package func option(_ option: CommandOption) -> String {
    option.rawValue
  }

  package func title(of group: CommandGroup) -> String {
    switch group {
    case .clock: "Time"
    case .turns: "Turns"
    case .programme: "The programme"
    case .people: "Who takes part"
    case .notes: "Notes"
    case .answers: "Answers"
    case .room: "The wall"
    case .seat: "This screen"
    }
  }
}
