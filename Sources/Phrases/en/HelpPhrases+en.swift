extension English: HelpPhrases {

  // MARK: Commands

  package var samlingHelp: String { "Drives a gathering from its programme text." }
  package var startHelp: String { "Show the programmes found here and the sessions to go on with." }
  package var runHelp: String {
    "Take the facilitator's seat: open the programme's session, or go on with it."
  }
  package var openHelp: String { "Make a session folder from a programme, and print its path." }
  package var projectorHelp: String { "Show the room's picture." }
  package var notesHelp: String {
    "Take notes of what is said, under the question and party that are on."
  }
  package var scoresHelp: String { "Take in scores, choices, dots, places and tables." }
  package var clockHelp: String { "Show a clock, and nothing else; also «samling 8m»." }
  package var rehearseHelp: String {
    "Run a programme on a simulated clock, leaving nothing behind."
  }
  package var checkHelp: String {
    "Show what was understood of a programme, and where it was unsure."
  }
  package var formatHelp: String { "Write the same programme in tidy notation." }
  package var newHelp: String { "Write a starter programme to edit, with methods as items." }
  package var methodsHelp: String { "List the methods that a programme can take in, or show one." }
  package var doHelp: String {
    "Do one thing at a session, or with «-» what standard input says, a line each."
  }
  package var doCommands: String { "Commands:" }
  package var reportHelp: String {
    "Write what a gathering made; before it has begun, the run sheet."
  }
  package var reportDiscussion: String {
    "Of several sessions it is one report of the programme they belong to."
  }
  package var compareHelp: String { "Lay the same questions of several gatherings side by side." }
  package var compareDiscussion: String {
    "Questions are the same by their #key, else by their words."
  }
  package var pictureHelp: String { "Draw a screen as it would be now, without a terminal." }
  package var logHelp: String { "What happened, in order." }
  package var forecastHelp: String {
    "The day's planned, actual and projected times, and how late it is."
  }
  package var verifyHelp: String {
    "Account for every record; what is torn, unknown or in conflict; the digest."
  }
  package var forceOption: String {
    "Replace a file that is there already, also one that samling has not written."
  }
  package var acceptOption: String {
    "Accept the record ACTOR/N as it stands, although its checksum does not hold."
  }
  package var forgetHelp: String {
    "Take a person's name out of a session, and list where free text still holds it."
  }
  package var anonymiseHelp: String {
    "Take every person's name out of a session, and list where free text still holds one."
  }
  package var exportHelp: String { "Write all that a session holds on a person." }
  package var redactHelp: String { "Take the text of a note out of documents and screens." }
  package var noteArgument: String { "The note's id, or some of its words." }
  package var scrubOption: String {
    "Rewrite the journals' lines too; no seat may be open."
  }

  // MARK: Arguments

  package var agendaOrSessionArgument: String { "The programme text, or a session folder." }
  package var agendaArgument: String { "The programme, as text." }
  package var sessionArgument: String { "The session: a folder, or the beginning of its name." }
  package var seatArgument: String {
    "The session: a folder, or a part of its name; without it today's open one."
  }
  package var lengthArgument: String { "How long: 8m, 1:30, 90s." }
  package var sessionsArgument: String { "The sessions, in the order they are to be seen." }
  package var methodArgument: String { "The method to show." }
  package var methodsArgument: String {
    "The methods it is to hold, in order; «samling methods» lists them."
  }
  package var commandArgument: String { "The command and what belongs to it." }
  package func screenArgument(_ known: String) -> String { "The screen: \(known)." }

  // MARK: Options

  package var sessionOption: String { "The session folder." }
  package var newFolderOption: String { "Where to make the folder; else under the sessions home." }
  package var keepFolderOption: String { "Keep the session in this folder." }
  package var dayOption: String { "The day to open." }
  package var newOption: String { "Open a new session even where one is unended." }
  package var fromOption: String {
    "Day and time to begin at: «1 09:55». Else five minutes before the first item."
  }
  package var speedOption: String {
    "How many seconds pass in one; 0 stands still, and > goes to the next change."
  }
  package var atOption: String { "When it happened: HH:MM or HH:MM:SS." }
  package var themeOption: String { "Colours: dark, light, contrast or mono." }
  package var noColorOption: String { "Without colours." }
  package func languageOption(_ known: String) -> String { "The language: \(known)." }
  package var personOption: String { "The person's whole name." }
  package var outputOption: String { "The file to write; else standard output." }
  package var sizeOption: String { "Columns and rows: «120x36»." }
  package var pageOption: String {
    "Which page of the room’s picture; otherwise the one that is shown."
  }
  package var momentOption: String {
    "The time of the day that is open, HH:MM or HH:MM:SS; otherwise now."
  }
  package var pictureFileOption: String {
    "A file that ends in .svg or .txt; otherwise text on standard output."
  }
  package var formatOption: String {
    "markdown, html, csv or json; else what the file's ending asks for."
  }
  package var partyOption: String {
    "One party's own sheet; «all» writes one for each municipality into the folder after -o."
  }
  package var namesOption: String { "Name those who were present." }
  package var timesOption: String {
    "As csv: the times of items and turns, planned and used, instead of the answers."
  }
  package var formsOption: String {
    "Blank forms to hand out, a sheet for each item; as markdown or html."
  }
  package var byOption: String {
    "What the answers of a round stand under: turn (whose it was) or question."
  }
  package var filesOption: String {
    "Write notes.md, scores.csv, report.md and report.html into the session folder."
  }
  package var writeOption: String { "Write into the file instead of to the screen." }
  package var jsonOption: String { "Write JSON, for other programs." }
  package var recordsOption: String { "One record a line, as JSON." }
  package var forecastOption: String { "The same as JSON." }
  package var waysOption: String { "What is listed, as JSON." }
  package var fixOption: String { "ask about each doubt, and write what is chosen to the file" }
  package var participantsOption: String {
    "Write the list of participants as a file that «Deltakere:» can name."
  }
  package var testOption: String {
    "Show a test picture instead, to see whether the back row can read; q closes it."
  }
}
