/// Why the terminal cannot be drawn on.
package enum TerminalError: Error, Equatable {
  /// Standard input is a file or a pipe.
  case inputIsNoTerminal
  /// Standard output is a file or a pipe.
  case outputIsNoTerminal
  /// Neither the terminal named by TERM nor the fallback has a description here.
  case noDescription(String)
  /// The terminal named by TERM can only print line after line, such as `dumb`.
  case cannotMoveCursor(String)
}
