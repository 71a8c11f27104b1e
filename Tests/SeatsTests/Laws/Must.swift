/// Something that the room must be able to read, worked out from what was asked and answered.
struct Must {
  enum Kind {
    /// The question in focus.
    case question
    /// A row, an option, a cell, a note, a member.
    case row
    /// Digits that run, whose size is left out where walls are compared.
    case clock
    case rest
  }

  let kind: Kind
  let text: String
  /// What stands on its rows too.
  var beside: [String] = []
  /// The row that it belongs to: the nearest one above it or before it.
  var of: String?
  /// What stands over it in its columns.
  var heading: String?
  /// Whether each page has it.
  var isOnEveryPage = false

  init(
    _ kind: Kind, _ text: String, beside: [String] = [], of: String? = nil, heading: String? = nil,
    isOnEveryPage: Bool = false
  ) {
    self.kind = kind
    self.text = text
    self.beside = beside
    self.of = of
    self.heading = heading
    self.isOnEveryPage = isOnEveryPage
  }
}
