import AgendaText
import ArgumentParser
import SamlingCore

/// `samling format AGENDA`: the same agenda in tidy notation.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Writes the same agenda in tidy notation.")

  @Argument(help: "The agenda: a programme as text.")
  var agenda: String

  @Flag(help: "Writes into the file instead of to the screen.")
  var write = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let bytes = try readText(agenda, language)
    let reading = readAgenda(bytes, language: language, loader: FolderLoader(agenda: agenda))
    for diagnostic in reading.diagnostics where diagnostic.severity == .error {
      printError(placed(diagnostic, in: agenda))
    }
    if reading.hasErrors { throw ExitCode(Status.badContent) }
    let text = format(reading.agenda)
    if write {
      if Array(text.utf8) != bytes { try replaceFile(agenda, with: text, language) }
    } else {
      try printRaw(text, language)
    }
  }
}
