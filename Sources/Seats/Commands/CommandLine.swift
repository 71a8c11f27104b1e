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
  case unknownOption(String, known: [String])
  case missingValue(option: String)
  /// No turn of the round was passed over.
  case nobodyWaits
  /// What is on asks for no score, choice, dot, place or cell.
  case nothingAsked
  case notANumber(String)
  /// Neither a score nor a pass, or not a number of hands.
  case notAScore(String)
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
    case .undo: .undo
    case .redo: .redo
    case .forward: .forward(isHour: word == ">>")
    case .held, .preview, .room, .notes, .scores, .bell, .help, .palette, .people, .quit:
      .seat(name)
    case .endDay where !rest.isEmpty: .dated(.endDay, try instant(rest))
    default: .intent(try intent(name, rest))
    }
  }

  private func intent(_ name: Command.Name, _ rest: String) throws(CommandError) -> Intent {
    switch name {
    case .next: .next
    case .back: .back
    case .pause: .pause
    case .resume: .resume
    case .skip: .skip
    case .extend: .extend(try minutes(rest, name, unless: 1))
    case .shorten: .extend(-(try minutes(rest, name, unless: 1)))
    case .began: .beganAgo(try minutes(rest, name, unless: nil))
    case .turn: try turn(rest)
    case .recall: .jump(try waitingTurn(rest))
    case .jump: .jump(try stretch(rest))
    case .orderTurns: try order(rest)
    case .replan: try replan(rest)
    case .dropItem: .toggleDrop(try pointedItem(rest, .dropItem).id)
    case .endDay: .endDay
    case .open: try open(rest)
    case .close: try close(rest)
    case .reveal: try reveal(rest)
    case .hideResult: .putAway
    case .clear: try clear(rest)
    case .sideClock: try timer(rest)
    case .black: try black(rest)
    case .message: .message(rest.isEmpty ? nil : rest)
    case .release: try release(rest)
    case .showAnswers: try show(rest)
    case .freeze: try freeze(rest)
    case .drawCircle: .drawCircle(try drawable(rest), Lot(freshID), ids: freshID)
    case .showCircle: try groups(rest)
    default: try change(name, rest)
    }
  }

  private func change(_ name: Command.Name, _ rest: String) throws(CommandError) -> Intent {
    guard !rest.isEmpty else { throw .missing(name) }
    switch name {
    case .addItem: return try add(rest)
    case .rewordItem: return .rewordItem(try item("").id, rest)
    case .moveItem: return try move(rest)
    case .addPrompt: return try ask(rest)
    case .rewordPrompt:
      let (number, text) = rest.splitFirstWord
      guard !text.isEmpty else { throw .missing(name) }
      return .rewordPrompt(try prompt(number).id, text)
    case .dropPrompt: return .dropPrompt(try prompt(rest).id)
    case .addParty: return .addParty(newParty(rest))
    case .addPerson: return .addParty(try person(rest))
    case .mergeParties: return try merge(rest)
    case .dropParty: return .dropParty(try party(rest))
    case .away: return .setAway(try party(rest), true)
    case .here: return .setAway(try party(rest), false)
    case .writeNote: return try note(rest)
    case .markNote: return try mark(rest)
    case .tagNote: return try tag(rest)
    case .rewordNote: return try edit(rest)
    case .deleteNote: return try erase(rest)
    case .moveNote: return try file(rest)
    case .mergeNotes: return try collect(rest)
    case .score: return try score(rest)
    case .row: return try row(rest)
    case .choose: return try choose(rest)
    case .dots: return try dots(rest)
    case .place: return try place(rest)
    case .fillCell: return try cell(rest)
    case .addSubject: return try propose(rest)
    case .countPresent: return try present(rest)
    default: throw .missing(name)
    }
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
