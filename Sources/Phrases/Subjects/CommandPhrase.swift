/// What a command is called and what is said of it, in one language.
package struct CommandPhrase: Sendable {
  /// The words that people can type for it; help shows the first.
  package let words: [String]
  /// The arguments that follow it, as help shows them.
  package let arguments: String
  /// What it does when it is typed, which its arguments may make more than its key does.
  package let typed: String
  private let does: String
  private let short: String
  private var variants: [Screen: (short: String, does: String)] = [:]

  /// A phrase with what its key does, and a word or two for the foot, the first of its words where none is given.
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

  /// The same, but for a screen on which its key does something more or less.
  func on(_ screen: Screen, _ short: String, does: String) -> CommandPhrase {
    var copy = self
    copy.variants[screen] = (short, does)
    return copy
  }

  /// What its key does on a screen, in a few words for help.
  package func does(on screen: Screen) -> String { variants[screen]?.does ?? does }

  /// A word or two for the foot of a screen.
  package func short(on screen: Screen) -> String { variants[screen]?.short ?? short }
}
