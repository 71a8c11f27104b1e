/// What a command is about; help lists commands under these, in this order.
package enum CommandGroup: CaseIterable, Sendable {
  case clock, turns, programme, people, notes, answers, room, seat
}

extension CommandName {
  package var group: CommandGroup {
    switch self {
    case .next, .back, .jump, .pause, .resume, .extend, .shorten, .began, .replan, .sideClock,
      .forward, .endDay, .undo, .redo:
      .clock
    case .turn, .skip, .recall, .orderTurns: .turns
    case .dropItem, .addItem, .rewordItem, .moveItem, .addPrompt, .rewordPrompt, .dropPrompt:
      .programme
    case .addParty, .mergeParties, .dropParty, .away, .here, .people, .addPerson, .drawCircle,
      .showCircle, .keepCircle, .countPresent:
      .people
    case .notes, .writeNote, .markNote, .tagNote, .rewordNote, .deleteNote, .moveNote, .mergeNotes,
      .freeNote, .pick, .reply, .search, .parking, .editor, .release, .held:
      .notes
    case .scores, .open, .close, .reveal, .stillOpen, .closeOpen, .hideResult, .score, .row,
      .choose, .dots, .place, .fillCell, .addSubject, .rewordSubject, .moveSubject, .dropSubject,
      .clear, .takeBack, .pass, .oneMore, .answer:
      .answers
    case .room, .showAnswers, .focus, .focusNotes, .showDetails, .showAgreements, .turnPage,
      .letPagesTurn, .black,
      .freeze, .message, .preview:
      .room
    case .nextQuestion, .previousQuestion, .nextParty, .previousParty, .select, .followRoom,
      .dismiss, .bell, .theme, .minutes, .help, .palette, .quit:
      .seat
    }
  }
}
