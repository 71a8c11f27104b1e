/// The commands: what is typed, and what it does.
package protocol CommandPhrases {
  func command(_ name: CommandName) -> CommandPhrase
}
