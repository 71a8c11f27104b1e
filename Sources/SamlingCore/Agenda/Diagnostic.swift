/// A place and a sentence about a doubt or an error in an agenda text.
package struct Diagnostic: Equatable, Codable, Sendable {
  /// How grave it is; only an error keeps the agenda from use.
  package enum Severity: String, Codable, Sendable { case error, warning, note }
  /// From 1.
  package var line: Int
  /// From 1, in characters.
  package var column: Int
  package var severity: Severity
  /// `what is wrong — what to do`, lower case, in the reader's language.
  package var message: String
  /// The file, where it is not the agenda itself (a method, a list of participants).
  package var file: String?
  package init(
    line: Int, column: Int, severity: Severity, message: String, file: String? = nil
  ) {
    self.line = line
    self.column = column
    self.severity = severity
    self.message = message
    self.file = file
  }
}
