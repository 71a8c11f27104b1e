import AgendaText
import ArgumentParser
import Phrases
import SamlingCore

/// `samling format AGENDA`: the same agenda in tidy notation.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: Interface.words.formatHelp)

  @Argument(help: "\(Interface.words.agendaArgument)")
  var agenda: String

  @Flag(help: "\(Interface.words.writeOption)")
  var write = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let file = try ProgrammeFile(path: agenda, language)
    let reading = readAgenda(file.bytes, language: language, loader: FolderLoader(agenda: agenda))
    for diagnostic in reading.diagnostics where diagnostic.severity == .error {
      printError(placed(diagnostic, in: agenda))
    }
    if reading.hasErrors { throw ExitCode(Status.badContent) }
    let text = format(reading.agenda)
    if write {
      // What another program wrote is not ours to write over.
      guard !file.isConverted, agenda != ProgrammeFile.standardInput else {
        printError("\(visible(agenda)): \(language.phrases.fileIsNoText)")
        throw ExitCode(Status.badContent)
      }
      if Array(text.utf8) != file.bytes { try replaceFile(agenda, with: text, language) }
    } else {
      try printRaw(visibleLines(text), language)
    }
  }
}
