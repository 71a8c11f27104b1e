/// The keys of the notes screen and of the scores screen.
package protocol KeyPhrases {
  func notesKey(_ name: NotesKeyName) -> KeyPhrase
  func scoresKey(_ name: ScoresKeyName) -> KeyPhrase
}
