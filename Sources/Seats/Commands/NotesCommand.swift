import CellGrid
import Phrases
import Phrases

/// One thing a key of the notes screen does.
///
/// Letters are text there, so its keys are others than the facilitator's; this table is what the screen's foot,
/// its help and its keys read.
package struct NotesCommand: Sendable {
  package typealias Name = NotesKeyName

  package let name: Name
  package let keys: [Key]

  private init(_ name: Name, _ keys: Key...) {
    self.name = name
    self.keys = keys
  }

  /// Every one, in the order that help shows them.
  package static let all: [NotesCommand] = [
    NotesCommand(.save, .enter),
    NotesCommand(.nextQuestion, .tab),
    NotesCommand(.previousQuestion, .backTab),
    NotesCommand(.nextParty, .control("n"), .pageDown),
    NotesCommand(.previousParty, .control("p"), .pageUp),
    NotesCommand(.select, .up, .down),
    NotesCommand(.pick, .character(" "), .insert),
    NotesCommand(.mark, .function(2)),
    NotesCommand(.tag, .function(3)),
    NotesCommand(.reply, .control("l")),
    NotesCommand(.move, .function(4)),
    NotesCommand(.merge, .function(6)),
    NotesCommand(.delete, .function(8), .control("x")),
    NotesCommand(.follow, .function(5), .control("g")),
    NotesCommand(.search, .control("f")),
    NotesCommand(.parking, .control("t")),
    NotesCommand(.free, .function(9)),
    NotesCommand(.editor, .function(7), .control("v")),
    NotesCommand(.scores, .function(11), .control("r")),
    NotesCommand(.undo, .control("z"), .control("_")),
    NotesCommand(.redo, .function(12)),
    NotesCommand(.palette, .function(10), .control("o")),
    NotesCommand(.help, .function(1)),
    NotesCommand(.leave, .escape),
    NotesCommand(.quit, .control("q")),
  ]

  package static func named(_ name: Name) -> NotesCommand? { all.first { $0.name == name } }

  package static func forKey(_ key: Key) -> NotesCommand? { all.first { $0.keys.contains(key) } }
}
