import CellGrid
import Phrases
import Phrases
import SamlingCore

/// One thing a person can ask for: its words, its keys and what it is for.
///
/// The footer, `?`, the command line of a seat, `samling do` and the documentation all read this one table.
package struct Command: Sendable {
  package typealias Name = CommandName

  /// Where a command's key works.
  package enum Reach: Sendable {
    /// On every screen of the facilitator's seat, and in `samling do`.
    case everywhere
    /// Only at a seat with a screen.
    case screen
    /// Only with a simulated clock.
    case rehearsal
  }

  package let name: Name
  package let keys: [Key]
  package let reach: Reach
  /// Whether its key asks before acting.
  package let asks: Bool
  /// Whether its key opens the command line with its word, for its arguments.
  package let takesText: Bool

  private init(
    _ name: Name, keys: [Key] = [], reach: Reach = .everywhere, asks: Bool = false,
    takesText: Bool = false
  ) {
    self.name = name
    self.keys = keys
    self.reach = reach
    self.asks = asks
    self.takesText = takesText
  }

  /// Every command, in the order of the help.
  package static let all: [Command] = [
    Command(.next, keys: [.character("n")]),
    Command(.back, keys: [.character("N")]),
    Command(.pause, keys: [.character(" ")]),
    Command(.resume),
    Command(.extend, keys: [.character("+")]),
    Command(.shorten, keys: [.character("-")]),
    Command(.began, keys: [.character("m")]),
    Command(.skip, keys: [.character("s")]),
    Command(.recall, keys: [.character("S")]),
    Command(.turn, keys: [.pageDown, .pageUp]),
    Command(.order, keys: [.character("o")]),
    Command(.jump, keys: [.enter], asks: true),
    Command(.replan, keys: [.character("r")]),
    Command(.drop, keys: [.character("d")], asks: true),
    Command(.add, keys: [.character("a")], takesText: true),
    Command(.reword, keys: [.character("w")], takesText: true),
    Command(.move),
    Command(.ask),
    Command(.reask),
    Command(.unask),
    Command(.party),
    Command(.merge),
    Command(.leave),
    Command(.away),
    Command(.here),
    Command(.people, keys: [.character("D")], reach: .screen),
    Command(.person),
    Command(.draw),
    Command(.groups),
    Command(.note),
    Command(.mark),
    Command(.tag),
    Command(.edit),
    Command(.erase),
    Command(.file),
    Command(.collect),
    Command(.release),
    Command(.held, keys: [.character("x")], reach: .screen),
    Command(.show, keys: [.character("v")]),
    Command(.close),
    Command(.reveal, keys: [.character("V")], asks: true),
    Command(.conceal),
    Command(.score),
    Command(.row),
    Command(.choose),
    Command(.dots),
    Command(.place),
    Command(.cell),
    Command(.propose),
    Command(.clear),
    Command(.present),
    Command(.timer, keys: [.character("t")], takesText: true),
    Command(.message, takesText: true),
    Command(.room, keys: [.character("p")], reach: .screen),
    Command(.notes, keys: [.character("i")], reach: .screen),
    Command(.scores, keys: [.character("g")], reach: .screen),
    Command(.preview, keys: [.character("P")], reach: .screen),
    Command(.black, keys: [.character("b")]),
    Command(.freeze, keys: [.character("f")]),
    Command(.bell, keys: [.character("l")], reach: .screen),
    Command(.forward, keys: [.character(">")], reach: .rehearsal),
    Command(.undo, keys: [.character("u")]),
    Command(.redo, keys: [.character("U")]),
    Command(.end, keys: [.character("E")], asks: true),
    Command(.open),
    Command(.palette, keys: [.character(":")], reach: .screen),
    Command(.help, keys: [.character("?")], reach: .screen),
    Command(.quit, keys: [.character("q")], reach: .screen, asks: true),
  ]

  package static func named(_ name: Name) -> Command? { all.first { $0.name == name } }

  /// The command of a key at the facilitator's seat.
  package static func forKey(_ key: Key, isRehearsal: Bool) -> Command? {
    all.first { $0.keys.contains(key) && ($0.reach != .rehearsal || isRehearsal) }
  }

  /// The command of a typed word, in any of the languages.
  package static func forWord(_ word: String, inScript: Bool) -> Command? {
    let folded = word.lowercased()
    return all.first { command in
      (!inScript || command.reach != .screen)
        && (command.name.rawValue == folded
          || Language.allCases.contains { $0.phrases.command(command.name).words.contains(folded) })
    }
  }

  /// The command whose word is nearest to a mistyped one; nil when none is near.
  package static func nearest(to word: String, in language: Language, inScript: Bool = false)
    -> String?
  {
    let usable = all.filter { !inScript || $0.reach != .screen }
    return word.nearest(
      of: usable.flatMap { language.phrases.command($0.name).words + [$0.name.rawValue] })
  }
}
