import CellGrid
import Phrases
import SamlingCore

/// What a typed command asks for, before anything is decided.
package enum Wish: Equatable, Sendable {
  case intent(Intent)
  /// An intent recorded now for an earlier instant: «end 17:00».
  case dated(Intent, Moment)
  case undo
  case redo
  /// A command that the seat itself carries out: help, the room's picture, closing.
  case seat(Command.Name)
  /// Has this terminal's styles look otherwise.
  case theme(Theme)
  /// Moves the simulated clock to the next change, or by an hour.
  case forward(isHour: Bool)
}

/// Why a typed command cannot be understood.
package enum CommandError: Error, Equatable, Sendable {
  case unknownWord(String, nearest: String?)
  case missing(Command.Name)
  /// The command does not know this argument.
  case wrongArgument(String, Command.Name)
  /// The command needs an item, and none runs or is selected.
  case noItem
  case notMinutes(String)
  case notATime(String)
  case noSuchName(String, nearest: String?)
  case severalNamed(String, [String])
  case noSuchNumber(String, most: Int)
  case notRead(String)
  case unknownOption(String, known: [CommandOption])
  case missingValue(option: String)
  /// No turn of the round was passed over.
  case nobodyWaits
  /// What is on asks for no score, choice, dot, place or cell.
  case nothingAsked
  case notANumber(String)
  /// Neither a score nor a pass, or not a number of hands.
  case notAScore(String)
  /// A score with more decimals than its scale has.
  case tooManyDecimals(String, allowed: Int)
  /// A row with more answers than there is anybody to answer for, or fewer.
  case tooManyInRow(Int, places: Int)
  case tooFewInRow(Int, places: Int)
  /// A question's new words ask for another kind of answer.
  case otherAnswer(String)
  /// Several answers where each party has one.
  case oneAnswerEach(String)
}

/// Reads items and prompts typed live, in the agenda's own notation.
package protocol NotationReader: Sendable {
  /// One item and the parties that are new with it; all ids begin with `id`. Nil where the text is no item.
  func item(_ text: String, id: String, session: Session) -> (item: Item, parties: [Party])?
  /// One prompt; nil where the text is none.
  func prompt(_ text: String, id: String, session: Session) -> Prompt?
}

/// Reads a command line, as typed at a seat or given to `samling do`, in the light of the session.
package struct CommandReader {
  package var session: Session
  package var now: Moment
  package var wall: WallClock
  package var notation: any NotationReader
  /// The beginning of the ids of things that are added.
  package var freshID: String
  /// The item that a seat points at, which commands without a name mean.
  package var selected: ItemID?
  /// The ways to catch up in the order shown, worked out only where a command asks for them.
  package var proposals: () -> [Proposal]
  package var inScript: Bool
  /// The language of the words offered for a mistyped one.
  package var language: Language

  package init(
    session: Session, now: Moment, wall: WallClock, notation: any NotationReader, freshID: String,
    selected: ItemID? = nil, proposals: @escaping () -> [Proposal] = { [] }, inScript: Bool = false,
    language: Language = .bokmål
  ) {
    self.session = session
    self.now = now
    self.wall = wall
    self.notation = notation
    self.freshID = freshID
    self.selected = selected
    self.proposals = proposals
    self.inScript = inScript
    self.language = language
  }

  /// The command and wish that a line means.
  ///
  /// - Throws: Why the line cannot be understood.
  package func read(_ line: String) throws(CommandError) -> (Command, Wish) {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = words.first.map(String.init) else { throw .unknownWord("", nearest: nil) }
    let rest = words.count > 1 ? String(words[1]).trimmed : ""
    if let by = lengthChange(line.trimmed),
      let command = Command.named(by < .zero ? .shorten : .extend)
    {
      return (command, .intent(.clock(.extend(by))))
    }
    guard let command = Command.forWord(first, inScript: inScript)
    else {
      let nearest = Command.nearest(to: first, in: language, inScript: inScript)
      throw .unknownWord(first, nearest: nearest)
    }
    return (command, try wish(command.name, word: first, rest))
  }

  private func wish(_ name: Command.Name, word: String, _ rest: String) throws(CommandError)
    -> Wish
  {
    switch name {
    // The clock.
    case .next: .intent(.clock(.next))
    case .back: .intent(.clock(.back))
    case .pause: .intent(.clock(.pause))
    case .resume: .intent(.clock(.resume))
    case .skip: .intent(.clock(.skip))
    case .extend: .intent(.clock(.extend(try minutes(rest, name, unless: 1))))
    case .shorten: .intent(.clock(.extend(-(try minutes(rest, name, unless: 1)))))
    case .began: .intent(.clock(.began(try minutes(rest, name, unless: nil))))
    case .turn: .intent(try turn(rest))
    case .recall: .intent(.clock(.jump(try waitingTurn(rest))))
    case .jump: .intent(.clock(.jump(try stretch(rest))))
    case .endDay: try endDay(rest)
    case .forward: .forward(isHour: word == ">>")

    // The plan.
    case .orderTurns: .intent(try orderTurns(rest))
    case .replan: .intent(try replan(rest))
    case .dropItem: .intent(.plan(.dropItem(try pointedItem(rest, name).id)))

    // The agenda, and who takes part.
    case .addItem: .intent(try addItem(given(rest, name)))
    case .rewordItem: .intent(try rewordItem(given(rest, name)))
    case .moveItem: .intent(try moveItem(given(rest, name)))
    case .addPrompt: .intent(try addPrompt(given(rest, name)))
    case .rewordPrompt: .intent(try rewordPrompt(given(rest, name)))
    case .dropPrompt: .intent(.agenda(.dropPrompt(try prompt(given(rest, name)).id)))
    case .addParty: .intent(.agenda(.addParty(newParty(try given(rest, name)))))
    case .addPerson: .intent(.agenda(.addParty(try person(given(rest, name)))))
    case .mergeParties: .intent(try mergeParties(given(rest, name)))
    case .dropParty: .intent(.agenda(.dropParty(try party(given(rest, name)))))
    case .away: .intent(.agenda(.setAway(try party(given(rest, name)), true)))
    case .here: .intent(.agenda(.setAway(try party(given(rest, name)), false)))
    case .drawCircle:
      .intent(.agenda(.drawCircle(try drawable(rest), Lot(freshID), ids: freshID)))

    // What is written down.
    case .writeNote: .intent(try writeNote(given(rest, name)))
    case .markNote: .intent(try markNote(given(rest, name)))
    case .tagNote: .intent(try tagNote(given(rest, name)))
    case .rewordNote: .intent(try rewordNote(given(rest, name)))
    case .deleteNote: .intent(.note(.delete(try noteID(given(rest, name)))))
    case .moveNote: .intent(try moveNote(given(rest, name)))
    case .mergeNotes: .intent(try mergeNotes(given(rest, name)))
    case .release: .intent(try release(rest))

    // What is answered.
    case .open: .intent(try open(rest))
    case .close: .intent(.answer(.close(try question(rest).0.poll)))
    case .reveal: .intent(.answer(.reveal(try question(rest).0.poll)))
    case .hideResult: .intent(.answer(.hideResult))
    case .clear: .intent(try clear(rest))
    case .score: .intent(try score(given(rest, name)))
    case .row: .intent(try row(given(rest, name)))
    case .choose: .intent(try choose(given(rest, name)))
    case .dots: .intent(try dots(given(rest, name)))
    case .place: .intent(try place(given(rest, name)))
    case .fillCell: .intent(try fillCell(given(rest, name)))
    case .addSubject: .intent(try addSubject(given(rest, name)))
    case .rewordSubject: .intent(try rewordSubject(given(rest, name)))
    case .moveSubject: .intent(try moveSubject(given(rest, name)))
    case .dropSubject: .intent(try dropSubject(given(rest, name)))
    case .countPresent: .intent(try countPresent(given(rest, name)))

    // The room's picture.
    case .showAnswers: .intent(try showAnswers(rest))
    case .showCircle: .intent(try showCircle(rest))
    case .keepCircle: .intent(try keepCircle(rest))
    case .focus: .intent(try focus(rest))
    case .focusNotes: .intent(try focus(onNotes: rest))
    case .showDetails: .intent(try showDetails(rest))
    case .showAgreements: .intent(try showAgreements(rest))
    case .turnPage: .intent(.room(.turnPage))
    case .letPagesTurn: .intent(.room(.letPagesTurn))
    case .sideClock: .intent(try sideClock(rest))
    case .black: .intent(try black(rest))
    case .freeze: .intent(try freeze(rest))
    case .message: .intent(.room(.message(rest.isEmpty ? nil : rest)))

    // What takes back, and what a seat does by itself.
    case .undo: .undo
    case .redo: .redo
    case .theme: .theme(try theme(given(rest, name)))
    case .held, .preview, .room, .notes, .scores, .bell, .minutes, .help, .palette, .people, .quit,
      .stillOpen, .closeOpen,
      .takeBack, .pass, .oneMore, .answer, .nextQuestion, .previousQuestion, .nextParty,
      .previousParty, .select, .pick, .reply, .search, .parking, .editor, .freeNote, .followRoom,
      .dismiss:
      .seat(name)
    }
  }

  /// What is typed behind a command that says nothing without it.
  private func given(_ rest: String, _ name: Command.Name) throws(CommandError) -> String {
    guard !rest.isEmpty else { throw .missing(name) }
    return rest
  }

  private func endDay(_ rest: String) throws(CommandError) -> Wish {
    rest.isEmpty ? .intent(.clock(.endDay)) : .dated(.clock(.endDay), try instant(rest))
  }

  private func rewordItem(_ title: String) throws(CommandError) -> Intent {
    .agenda(.rewordItem(try item("").id, title))
  }

  private func rewordPrompt(_ rest: String) throws(CommandError) -> Intent {
    let (number, text) = rest.splitFirstWord
    guard !text.isEmpty else { throw .missing(.rewordPrompt) }
    let prompt = try prompt(number)
    // Another way to answer would leave the answers there are without a meaning.
    let read = notation.prompt(text, id: freshID, session: session)
    if let answer = read?.answer, answer != .note(kinds: []), answer != prompt.answer {
      throw .otherAnswer(text)
    }
    return .agenda(.rewordPrompt(prompt.id, read?.question ?? text))
  }
}

extension String {
  package var trimmed: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  var splitFirstWord: (String, String) {
    let words = split(separator: " ", maxSplits: 1)
    return (words.first.map(String.init) ?? "", words.count > 1 ? String(words[1]).trimmed : "")
  }
}
