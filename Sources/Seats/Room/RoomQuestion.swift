import Phrases
import SamlingCore

/// A question as the room sees it, with all that belongs to it.
struct RoomQuestion: Equatable {
  var id: PromptID
  var text: String
  /// How it is scored; nil where it is answered in another way.
  var scale: WordedScale?
  /// The two axes that things are placed on, across and up; empty where there are none.
  var axes: [Axis] = []
  /// The headings of a table's columns; empty where it is none.
  var columns: [String] = []
  /// The questions that belong to the same answer.
  var followUps: [String]
  /// What is written beneath a question that is answered in notes.
  var hints: [String]

  init(_ prompt: Prompt, _ words: any Phrases) {
    id = prompt.id
    text = prompt.question
    followUps = prompt.followUps
    hints = prompt.isPolled ? [] : prompt.statements
    switch prompt.answer.kind.gives {
    case .score(let scale): self.scale = WordedScale(scale, words)
    case .place(let x, let y): axes = [x, y]
    case .cells(let columns): self.columns = columns.map(\.title)
    case .notes, .options: break
    }
  }

  /// The scale with its words, the axes with theirs, or the headings, on one line; nil where there are none.
  var measure: String? {
    if let scale { return scale.onOneLine }
    let parts = axes.map(\.onOneLine)
    if !parts.isEmpty { return parts.joined(separator: " · ") }
    return columns.isEmpty ? nil : columns.joined(separator: " | ")
  }
}

extension Axis {
  /// `Sannsynlighet liten … stor`.
  var onOneLine: String {
    let ends = [low, high].filter { !$0.isEmpty }
    return ([title] + (ends.isEmpty ? [] : [ends.joined(separator: " … ")])).joined(separator: " ")
  }
}
