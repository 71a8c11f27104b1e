import CellGrid
import Phrases
import Phrases

/// One thing a key of the scores screen does; its foot, its help and its keys read this table.
///
/// Digits answer at once and are no commands.
package struct ScoresCommand: Sendable {
  package typealias Name = ScoresKeyName

  package let name: Name
  package let keys: [Key]

  private init(_ name: Name, _ keys: Key...) {
    self.name = name
    self.keys = keys
  }

  /// Every one, in the order that help shows them.
  package static let all: [ScoresCommand] = [
    ScoresCommand(.back, .backspace),
    ScoresCommand(.pass, .character("-")),
    ScoresCommand(.more, .character("+"), .character(" ")),
    ScoresCommand(.row, .character("r")),
    ScoresCommand(.enter, .enter),
    ScoresCommand(.select, .up, .down, .left, .right),
    ScoresCommand(.nextQuestion, .tab),
    ScoresCommand(.previousQuestion, .backTab),
    ScoresCommand(.nextPage, .control("n"), .pageDown),
    ScoresCommand(.previousPage, .control("p"), .pageUp),
    ScoresCommand(.thing, .character("a")),
    ScoresCommand(.present, .character("t")),
    ScoresCommand(.open, .character("o")),
    ScoresCommand(.close, .character("l")),
    ScoresCommand(.reveal, .character("V")),
    ScoresCommand(.clear, .character("X")),
    ScoresCommand(.follow, .character("f"), .function(5)),
    ScoresCommand(.undo, .character("u")),
    ScoresCommand(.redo, .character("U")),
    ScoresCommand(.palette, .character(":")),
    ScoresCommand(.help, .character("?"), .function(1)),
    ScoresCommand(.leave, .escape),
    ScoresCommand(.quit, .character("q"), .control("q")),
  ]

  package static func named(_ name: Name) -> ScoresCommand? { all.first { $0.name == name } }

  package static func forKey(_ key: Key) -> ScoresCommand? {
    all.first { $0.keys.contains(key) }
  }
}
