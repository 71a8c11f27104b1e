/// Something that a programme's reader was unsure of, with what may be chosen instead of what was read.
package struct Doubt: Equatable, Sendable {
  /// One of the likely other readings.
  package struct Choice: Equatable, Sendable {
    /// The words that the line then has where it is changed.
    package let shown: String
    package let amendment: Amendment

    package init(shown: String, amendment: Amendment) {
      self.shown = shown
      self.amendment = amendment
    }
  }

  package let diagnostic: Diagnostic
  /// The line as it stands; nil where it is another file's.
  package let text: String?
  package let choices: [Choice]
  /// Whether it tells of text that was left out.
  package let isLeftOut: Bool

  package init(
    diagnostic: Diagnostic, text: String?, choices: [Choice] = [], isLeftOut: Bool = false
  ) {
    self.diagnostic = diagnostic
    self.text = text
    self.choices = choices
    self.isLeftOut = isLeftOut
  }
}
