import AgendaText
import ArgumentParser
import Phrases
import Reports
import SamlingCore

/// `samling check AGENDA`: what was understood, and each diagnostic with its place.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Interface.words.checkHelp)

  @Argument(help: "\(Interface.words.agendaArgument)")
  var agenda: String

  @Flag(help: "\(Interface.words.jsonOption)")
  var json = false

  @Flag(help: "\(Interface.words.participantsOption)")
  var participants = false

  @Flag(help: "\(Interface.words.fixOption)")
  var fix = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    if fix { return try DoubtDialogue(path: agenda, language).run() }
    let bytes = try ProgrammeFile(path: agenda, language).bytes
    let reading = readAgenda(bytes, language: language, loader: FolderLoader(agenda: agenda))
    if participants {
      try printRaw(reading.participantList(language), language)
    } else if json {
      try printOut(checkJSON(of: reading.agenda, diagnostics: reading.diagnostics), language)
    } else {
      try printOut(Summary(reading.agenda, language: language).text, language)
      for diagnostic in reading.diagnostics {
        printError(placed(diagnostic, in: agenda))
      }
    }
    if reading.hasErrors { throw ExitCode(Status.badContent) }
  }
}
