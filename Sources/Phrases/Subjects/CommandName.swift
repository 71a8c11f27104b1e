/// Everything that a person can ask for, by the names that scripts and journals know.
package enum CommandName: String, CaseIterable, Sendable {
  case next, back, jump, pause, resume, extend, shorten, skip, recall, began, turn, order
  case replan, drop, add, reword, move, ask, reask, unask, party, merge, leave, away, here
  case people, person, draw, groups
  case note, mark, tag, edit, erase, file, collect, release, show, freeze
  case close, reveal, conceal, score, row, choose, dots, place, cell, propose, clear, present
  case timer, black, message, end, open, undo, redo
  case held, preview, room, notes, scores, bell, forward, help, palette, quit

  // What only keys do.
  case takeBack = "take-back"
  case pass
  case oneMore = "one-more"
  case answer
  case nextQuestion = "next-question"
  case previousQuestion = "previous-question"
  case nextParty = "next-party"
  case previousParty = "previous-party"
  case select, pick, reply, search, parking, editor
  case freeNote = "free-note"
  case followRoom = "follow-room"
  case dismiss
}

/// The screens of a seat, each with its keys.
package enum Screen: CaseIterable, Sendable {
  /// The facilitator's day.
  case day
  /// The room's picture.
  case room
  case notes
  case scores
}
