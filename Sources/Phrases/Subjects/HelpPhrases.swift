/// The command line's own help: commands and what each is for.
package protocol HelpPhrases {

  // MARK: Commands

  var samlingHelp: String { get }
  var startHelp: String { get }
  var runHelp: String { get }
  var openHelp: String { get }
  var projectorHelp: String { get }
  var notesHelp: String { get }
  var scoresHelp: String { get }
  var clockHelp: String { get }
  var rehearseHelp: String { get }
  var checkHelp: String { get }
  var formatHelp: String { get }
  var newHelp: String { get }
  var methodsHelp: String { get }
  var doHelp: String { get }
  var doCommands: String { get }
  var reportHelp: String { get }
  var reportDiscussion: String { get }
  var compareHelp: String { get }
  var compareDiscussion: String { get }
  var pictureHelp: String { get }
  var logHelp: String { get }
  var forecastHelp: String { get }
  var verifyHelp: String { get }
  var acceptOption: String { get }
  var forceOption: String { get }
  var forgetHelp: String { get }
  var anonymiseHelp: String { get }
  var exportHelp: String { get }
  var redactHelp: String { get }
  var noteArgument: String { get }
  var scrubOption: String { get }

  // MARK: Arguments

  var agendaOrSessionArgument: String { get }
  var agendaArgument: String { get }
  var sessionArgument: String { get }
  /// Of a session that need not be named.
  var seatArgument: String { get }
  var lengthArgument: String { get }
  var sessionsArgument: String { get }
  var methodArgument: String { get }
  var methodsArgument: String { get }
  var commandArgument: String { get }
  func screenArgument(_ known: String) -> String

  // MARK: Options

  var sessionOption: String { get }
  var newFolderOption: String { get }
  var keepFolderOption: String { get }
  var dayOption: String { get }
  var newOption: String { get }
  var fromOption: String { get }
  var speedOption: String { get }
  var atOption: String { get }
  var themeOption: String { get }
  var noColorOption: String { get }
  func languageOption(_ known: String) -> String
  var personOption: String { get }
  var outputOption: String { get }
  var sizeOption: String { get }
  var pageOption: String { get }
  var momentOption: String { get }
  var pictureFileOption: String { get }
  var formatOption: String { get }
  var partyOption: String { get }
  var byOption: String { get }
  var namesOption: String { get }
  var timesOption: String { get }
  var formsOption: String { get }
  var filesOption: String { get }
  var writeOption: String { get }
  var jsonOption: String { get }
  var recordsOption: String { get }
  var forecastOption: String { get }
  /// For `do`: what it lists is JSON.
  var waysOption: String { get }
  var fixOption: String { get }
  var participantsOption: String { get }
  var testOption: String { get }
}
