/// One thing a person did at the keyboard, or the terminal's change of size.
package enum Key: Hashable, Sendable {
  /// A printable character, already composed; space included.
  case character(Character)
  case enter, escape, backspace, tab, backTab, delete, insert
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// Control with a lower-case letter or one of `@ [ \ ] ^ _`; Enter, Tab, Escape and Backspace
  /// have cases of their own. `.control(" ")` is Control with the space bar.
  case control(Character)
  /// Alt (Option, Meta) with a character.
  case alt(Character)
  /// A whole paste as the terminal bracketed it, line ends as `\n`; it may hold any character.
  case paste(String)
  /// The terminal has a new size; ask the display for it.
  case resize
  /// A key that the program has no name for.
  case unknown
}
