/// The messages of the command line.
package protocol ProgramPhrases {
  var noSuchFile: String { get }
  var noSuchFolder: String { get }
  /// Said of the only word of a command line.
  func neitherCommandNorFile(_ word: String, nearest: String?) -> String
  /// While another program makes text of a document.
  func reads(_ path: String, with program: String) -> String
  /// Asked of a programme in this language, where the environment has another; Enter is yes.
  var askForThisLanguage: String { get }
  func fileCannotBeRead(_ reason: String) -> String
  func fileCannotBeWritten(_ reason: String) -> String
  var fileIsAlreadyThere: String { get }
  var linkIsAnothers: String { get }
  var fileIsNoText: String { get }
  var fileIsNotOurs: String { get }
  /// For a round whose turns are answers that are not given yet.
  var turnForEachAnswer: String { get }
  /// For a round whose turns are drawn from the participants.
  var drawnLater: String { get }
  func turns(_ count: Int) -> String
  func prompts(_ count: Int) -> String
  func parts(_ count: Int) -> String
  var breakShort: String { get }
  var fixedShort: String { get }
  /// Said of an item that no way home takes time from.
  var untouchable: String { get }
  var each: String { get }
  var howToUse: String { get }
  func resumes(_ path: String) -> String
  func opens(_ path: String) -> String
  /// Why the gathering that a programme names as the one before is not compared with.
  func earlierIsRehearsal(_ name: String) -> String
  func wasNotSaved(_ count: Int, _ path: String?) -> String
  var askForRescuePath: String { get }
  func rescuedAsJournal(_ path: String) -> String
  /// Before what the disk did not take, line by line.
  var unsavedLinesFollow: String { get }
  func rescuedTakenIn(_ count: Int) -> String
  func notAStart(_ text: String) -> String
  func agendaHasChanged(_ count: Int) -> String
  /// The name of a person whose real name is gone.
  func participant(_ number: Int) -> String
  /// Replaces a list of names in `agenda.md`.
  var namesAreApart: String { get }
  func whichParty(_ name: String, _ names: [String]) -> String
  var forgotten: String { get }
  var nobodyCalledSo: String { get }
  func severalCalledSo(_ name: String, _ names: [String]) -> String
  /// The word for an act that takes a note's text out.
  var textTakenOut: String { get }
  /// How many notes were taken out; `call` is what scrubs the journal.
  func redacted(_ notes: Int, scrubBy call: String) -> String
  func scrubbed(_ lines: Int) -> String
  var scrubElsewhere: String { get }
  /// Of a line in a journal.
  var isOldOfScrubbed: String { get }
  func noNoteSays(_ text: String) -> String
  func severalNotesSay(_ text: String) -> String
  var seatsAreOpen: String { get }
  func isNotOurs(_ name: String) -> String
  var undone: String { get }
  var agendasHere: String { get }
  var noAgendas: String { get }
  var sessionsToGoOnWith: String { get }

  // MARK: The editor

  func editorCannotBegin(_ reason: String) -> String
  func editorNotFound(_ editor: String) -> String
  func editorEnded(_ editor: String, _ status: String, _ path: String?) -> String
  func editorSavedNoText(_ path: String) -> String

  // MARK: The terminal

  var isNoTerminal: String { get }
  func terminalIsUnknown(_ name: String) -> String
  func terminalCannotBeDrawnOn(_ name: String) -> String

  // MARK: The gathering before

  /// `key` is that of the question there, with its mark; nil where all that was agreed is asked for.
  func nothingAgreed(at session: String, _ key: String?) -> String
  /// The word for an act that takes over what was agreed.
  var agreementsTakenOver: String { get }
}
