/// Something that the room must be able to read, worked out from what was asked and answered.
struct Must: Equatable {
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
  /// What stands behind it on its rows.
  var beside: [String] = []
  /// The number that stands before it on its rows.
  var number: String?
  /// The row that it belongs to: the nearest one above it or before it.
  var of: String?
  /// What stands over it in its columns.
  var heading: String?
  /// How many times it stands on the pages at least.
  var times = 1
  /// Whether each page has it.
  var isOnEveryPage = false
  /// What is told in one text with it, and so in letters of the same drawing.
  var told = ""

  init(
    _ kind: Kind, _ text: String, beside: [String] = [], number: String? = nil, of: String? = nil,
    heading: String? = nil,
    isOnEveryPage: Bool = false
  ) {
    self.kind = kind
    self.text = text
    self.beside = beside
    self.number = number
    self.of = of
    self.heading = heading
    self.isOnEveryPage = isOnEveryPage
  }
}
