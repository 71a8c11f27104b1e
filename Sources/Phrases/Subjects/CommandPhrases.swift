/// The commands: what is typed, and what it does.
package protocol CommandPhrases {
  func command(_ name: CommandName) -> CommandPhrase
  /// The word of an option, without its hyphens.
  func option(_ option: CommandOption) -> String
  /// What the commands of a group are about, above them in help.
  func title(of group: CommandGroup) -> String
}
