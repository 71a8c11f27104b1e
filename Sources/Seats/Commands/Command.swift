import CellGrid
import Phrases
import SamlingCore

/// One thing a person can ask for: its words, its keys on each screen, and what it is for.
///
/// The one table of these is what the foot of each screen, `?`, the command line of a seat, `samling do` and the
/// documentation read.
package struct Command: Sendable {
  package typealias Name = CommandName

  /// From where a command can be given.
  package enum Reach: Sendable {
    /// By its keys, at the command line of a seat, and in `samling do`.
    case everywhere
    /// Only at a seat with a screen: by its keys, or at its command line.
    case screen
    /// Only with a simulated clock.
    case rehearsal
    /// Only by its keys, on the screens that have some for it.
    case key
  }

  package let name: Name
  package let reach: Reach
  /// Whether its key asks before acting.
  package let asks: Bool
  /// Whether its key opens the command line with its word, for its arguments.
  package let takesText: Bool
  private let keys: [Screen: [Key]]

  private init(
    _ name: Name, _ keys: Keys..., reach: Reach = .everywhere, asks: Bool = false,
    takesText: Bool = false
  ) {
    self.name = name
    self.reach = reach
    self.asks = asks
    self.takesText = takesText
    var found: [Screen: [Key]] = [:]
    for some in keys { for screen in some.screens { found[screen] = some.keys } }
    self.keys = found
  }

  /// The keys of a command on some screens.
  private struct Keys {
    var screens: [Screen]
    var keys: [Key]

    static func on(_ screens: Screen..., letters: String = "", keys: Key...) -> Keys {
      Keys(screens: screens, keys: letters.map { .character($0) } + keys)
    }
  }

  /// Its keys on a screen, the one for the foot first.
  package func keys(on screen: Screen) -> [Key] { keys[screen] ?? [] }

  /// Every command, in the order that help shows them.
  package static let all: [Command] = [
    Command(.next, .on(.day, .room, letters: "n")),
    Command(.back, .on(.day, .room, letters: "N")),
    Command(.pause, .on(.day, .room, letters: " ")),
    Command(.resume),
    Command(.extend, .on(.day, .room, letters: "+")),
    Command(.shorten, .on(.day, .room, letters: "-")),
    Command(.began, .on(.day, letters: "m")),
    Command(.skip, .on(.day, letters: "s")),
    Command(.recall, .on(.day, letters: "S")),
    Command(.turn, .on(.day, .room, keys: .pageDown, .pageUp)),
    Command(.orderTurns, .on(.day, letters: "O")),
    Command(.jump, .on(.day, keys: .enter), asks: true),
    Command(.replan, .on(.day, letters: "R")),
    Command(.dropItem, .on(.day, letters: "d"), asks: true),
    Command(.addItem, .on(.day, letters: "A"), takesText: true),
    Command(.rewordItem, .on(.day, letters: "w"), takesText: true),
    Command(.moveItem),
    Command(.addPrompt),
    Command(.rewordPrompt),
    Command(.dropPrompt),
    Command(.addParty),
    Command(.mergeParties),
    Command(.dropParty),
    Command(.away),
    Command(.here),
    Command(.people, .on(.day, letters: "D"), reach: .screen),
    Command(.addPerson),
    Command(.drawCircle),
    Command(.showCircle),
    Command(.keepCircle, .on(.day, letters: "G")),
    Command(.takeBack, .on(.scores, keys: .backspace), reach: .key),
    Command(.pass, .on(.scores, letters: "-"), reach: .key),
    Command(.oneMore, .on(.scores, letters: "+ "), reach: .key),
    Command(.row, .on(.scores, letters: "r")),
    Command(.answer, .on(.scores, .table, keys: .enter), reach: .key),
    Command(.score),
    Command(.choose),
    Command(.dots),
    Command(.place),
    Command(.fillCell),
    Command(.writeNote, .on(.notes, keys: .enter)),
    Command(.nextQuestion, .on(.notes, .scores, .table, keys: .tab), reach: .key),
    Command(
      .previousQuestion, .on(.notes, .scores, .table, keys: .backTab), reach: .key),
    Command(
      .nextParty, .on(.notes, .scores, .table, keys: .control("n"), .pageDown), reach: .key),
    Command(
      .previousParty, .on(.notes, .scores, .table, keys: .control("p"), .pageUp), reach: .key),
    Command(
      .select,
      .on(.day, keys: .up, .down, .home, .end, .character("k"), .character("j")),
      .on(.notes, keys: .up, .down),
      .on(.scores, .table, keys: .up, .down, .left, .right), reach: .key),
    Command(.pick, .on(.notes, letters: " ", keys: .insert), reach: .key),
    Command(.markNote, .on(.notes, keys: .function(2))),
    Command(.tagNote, .on(.notes, keys: .function(3))),
    Command(.reply, .on(.notes, keys: .control("l")), reach: .key),
    Command(.rewordNote),
    Command(.moveNote, .on(.notes, keys: .function(4))),
    Command(.mergeNotes, .on(.notes, keys: .function(6))),
    Command(.deleteNote, .on(.notes, keys: .function(8), .control("x"))),
    Command(.release),
    Command(.held, .on(.day, letters: "x"), reach: .screen),
    Command(.addSubject, .on(.scores, letters: "a")),
    Command(.rewordSubject, .on(.scores, .table, keys: .control("e"))),
    Command(.moveSubject, .on(.scores, .table, keys: .function(4))),
    Command(.dropSubject, .on(.scores, .table, keys: .function(8), .control("x"))),
    Command(.countPresent, .on(.scores, letters: "t")),
    Command(.open, .on(.scores, letters: "o")),
    Command(.close, .on(.scores, letters: "l")),
    Command(.stillOpen, .on(.scores, letters: "c"), reach: .screen),
    Command(.closeOpen, .on(.scores, letters: "C"), reach: .screen),
    Command(
      .reveal, .on(.day, .scores, letters: "V"), .on(.table, keys: .control("s")), asks: true),
    Command(.hideResult),
    Command(.clear, .on(.scores, letters: "X"), asks: true),
    Command(
      .followRoom, .on(.notes, .table, keys: .function(5), .control("g")),
      .on(.scores, keys: .function(5)), reach: .key),
    Command(.search, .on(.notes, keys: .control("f")), reach: .key),
    Command(.parking, .on(.notes, keys: .control("t")), reach: .key),
    Command(.freeNote, .on(.notes, keys: .function(9)), reach: .key),
    Command(.editor, .on(.notes, keys: .function(7), .control("v")), reach: .key),
    Command(.showAnswers, .on(.day, .room, letters: "v")),
    Command(.focus, .on(.day, .room, keys: .right, .left)),
    Command(.focusNotes, .on(.day, letters: "F")),
    Command(.showDetails, .on(.day, .room, letters: "e")),
    Command(.showAgreements, .on(.day, .room, letters: "h")),
    Command(.turnPage, .on(.day, .room, letters: ",")),
    Command(.letPagesTurn, .on(.day, .room, letters: ".")),
    Command(.sideClock, .on(.day, letters: "T"), takesText: true),
    Command(.message, takesText: true),
    Command(.room, .on(.day, .room, letters: "p"), reach: .screen),
    Command(.notes, .on(.day, letters: "i"), reach: .screen),
    Command(
      .scores, .on(.day, letters: "g"), .on(.notes, keys: .function(11), .control("r")),
      reach: .screen),
    Command(.preview, .on(.day, letters: "P"), reach: .screen),
    Command(.black, .on(.day, .room, letters: "b")),
    Command(.freeze, .on(.day, .room, letters: "f")),
    Command(.bell, .on(.day, letters: "L"), reach: .screen),
    Command(.theme, reach: .screen),
    Command(.minutes, .on(.day, letters: "o"), reach: .screen),
    Command(.forward, .on(.day, .room, letters: ">"), reach: .rehearsal),
    Command(
      .undo, .on(.day, .room, .scores, letters: "u"),
      .on(.notes, .table, keys: .control("z"), .control("_"))),
    Command(.redo, .on(.day, .scores, letters: "U"), .on(.notes, .table, keys: .function(12))),
    Command(.endDay, .on(.day, letters: "E"), asks: true),
    Command(
      .palette, .on(.day, letters: ":", keys: .control("p")), .on(.scores, letters: ":"),
      .on(.notes, .table, keys: .function(10), .control("o")), reach: .screen),
    Command(
      .help, .on(.day, letters: "?"), .on(.notes, .table, keys: .function(1)),
      .on(.scores, letters: "?", keys: .function(1)), reach: .screen),
    Command(.dismiss, .on(.day, .room, .notes, .scores, .table, keys: .escape), reach: .key),
    Command(
      .quit, .on(.day, letters: "q"), .on(.notes, .table, keys: .control("q")),
      .on(.scores, letters: "q", keys: .control("q")), reach: .screen, asks: true),
  ]

  /// Keys that mean another thing on each screen, and why; any other key means one act wherever it works.
  ///
  /// On `screensOfText` letters are text and no keys at all, as they are on a line that is being typed. A panel has
  /// keys of its own, which stand at its foot.
  package static let keysOfTheScreen: [(keys: [Key], why: String)] = [
    ([.enter], "carries out what the screen is for: the item pointed at, the line, the answer"),
    (
      [.character(" ")], "lies under the hand: pauses the clock, picks a note, counts one more hand"
    ),
    ([.left, .right], "lead to what lies beside: the room's next question, a sheet's next column"),
    (
      [.control("p")],
      "finds a command where nothing is typed, and leads back from ^N where something is"
    ),
    ([.character("o")], "opens what the screen is about: a question for answers, the minutes"),
    ([.pageDown, .pageUp], "are a clicker's, and turn the round; at a table they turn its pages"),
    (
      [.function(4), .function(8), .control("x")],
      "move, and take away, what the cursor is at: a note, or a table's row"
    ),
    (
      [.character("+"), .character("-")],
      "lie beside the digits, and are written for a pass in a row"
    ),
  ]

  package static let screensOfText: Set<Screen> = [.notes, .table]

  package static func named(_ name: Name) -> Command? { all.first { $0.name == name } }

  /// The commands that have keys on a screen.
  package static func on(_ screen: Screen, isRehearsal: Bool = false) -> [Command] {
    all.filter { !$0.keys(on: screen).isEmpty && $0.works(isRehearsal: isRehearsal) }
  }

  /// The command that a key stands for on a screen.
  package static func forKey(_ key: Key, on screen: Screen, isRehearsal: Bool = false) -> Command? {
    all.first { $0.keys(on: screen).contains(key) && $0.works(isRehearsal: isRehearsal) }
  }

  func works(isRehearsal: Bool) -> Bool { reach != .rehearsal || isRehearsal }

  /// Whether it can be typed, in a script or at a seat.
  func isTyped(inScript: Bool) -> Bool {
    switch reach {
    case .everywhere, .rehearsal: true
    case .screen: !inScript
    case .key: false
    }
  }

  /// The command of a typed word, in any of the languages.
  package static func forWord(_ word: String, inScript: Bool) -> Command? {
    let folded = word.lowercased()
    return all.first { command in
      command.isTyped(inScript: inScript)
        && (CommandName(named: folded) == command.name
          || Language.allCases.contains { $0.phrases.command(command.name).words.contains(folded) })
    }
  }

  /// The command whose word is nearest to a mistyped one; nil when none is near.
  package static func nearest(to word: String, in language: Language, inScript: Bool = false)
    -> String?
  {
    let usable = all.filter { $0.isTyped(inScript: inScript) }.map(\.name)
    let former = CommandName.formerNames.filter { usable.contains($0.value) }.keys.sorted()
    return word.nearest(
      of: usable.flatMap { language.phrases.command($0).words + [$0.rawValue] } + former)
  }
}
