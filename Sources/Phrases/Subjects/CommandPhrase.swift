/// The commands, by the names that scripts and journals know.
package enum CommandName: String, CaseIterable, Sendable {
  case next, back, jump, pause, resume, extend, shorten, skip, recall, began, turn, order
  case replan, drop, add, reword, move, ask, reask, unask, party, merge, leave, away, here
  case people, person, draw, groups
  case note, mark, tag, edit, erase, file, collect, release, show, freeze
  case close, reveal, conceal, score, row, choose, dots, place, cell, propose, clear, present
  case timer, black, message, end, open, undo, redo
  case held, preview, room, notes, scores, bell, forward, help, palette, quit
}

/// The words and descriptions of a command, in one language.
package struct CommandPhrase: Sendable {
  /// The words that people can type for it; help shows the first.
  package let words: [String]
  /// The arguments that follow it, as help shows them.
  package let arguments: String
  /// What its key does, in a few words for help.
  package let does: String
  /// What it does when it is typed; with arguments that may be more than its key does.
  package let typed: String
  /// A word or two for the foot of the screen; its first word where it never stands there.
  package let short: String

  init(
    _ words: [String], arguments: String = "", does: String, typed: String? = nil,
    short: String? = nil
  ) {
    self.words = words
    self.arguments = arguments
    self.does = does
    self.typed = typed ?? does
    self.short = short ?? words[0]
  }
}

/// What the keys of the notes screen do.
package enum NotesKeyName: String, CaseIterable, Sendable {
  case save, nextQuestion, previousQuestion, nextParty, previousParty, select, pick
  case mark, tag, reply, move, merge, delete, search, parking, free, follow, editor
  case scores, undo, redo, palette, help, leave, quit
}

/// What the keys of the scores screen do.
package enum ScoresKeyName: String, CaseIterable, Sendable {
  case back, pass, more, row, select, nextQuestion, previousQuestion, nextPage, previousPage
  case enter, thing, present, open, close, reveal, clear, follow
  case undo, redo, palette, help, leave, quit
}

/// What a key of a screen does, in one language.
package struct KeyPhrase: Sendable {
  /// One or two words for the foot of the screen.
  package let short: String
  /// What the key does, for help.
  package let does: String

  init(_ short: String, does: String) {
    self.short = short
    self.does = does
  }
}
