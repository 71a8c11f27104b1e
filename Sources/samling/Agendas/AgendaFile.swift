import AgendaText
import ArgumentParser
import Phrases
import SamlingCore
import Seats
import SessionFolder

/// An agenda read from a file without errors.
struct AgendaFile {
  /// The agenda with its participants as parties by name; a session folder keeps the names apart.
  let agenda: Agenda
  /// The text without names of persons.
  let text: String
  /// What was chosen instead of what the file says.
  let choices: ProgrammeChoices

  /// Reads an agenda file as it was chosen to be read, and prints its errors.
  ///
  /// - Throws: An exit status, once the reason has been printed.
  init(
    path: String, language: Language, choices: ProgrammeChoices = ProgrammeChoices()
  ) throws {
    var bytes = try ProgrammeFile(path: path, language).bytes
    if !choices.amendments.isEmpty {
      bytes = ProgrammeText(bytes).amended(by: choices.amendments).bytes
    }
    let reading = readAgenda(bytes, language: language, loader: FolderLoader(agenda: path))
    if reading.hasErrors {
      for diagnostic in reading.diagnostics where diagnostic.severity == .error {
        printError(placed(diagnostic, in: path))
      }
      throw ExitCode(Status.badContent)
    }
    self.init(reading, of: bytes, choices: choices, language)
  }

  /// Takes what was read of some bytes, in which there are no errors.
  init(_ reading: Reading, of bytes: [UInt8], choices: ProgrammeChoices, _ language: Language) {
    agenda = reading.agendaWithoutLists
    // A calendar is kept as the programme that it was read as.
    text =
      FileKind(bytes) == .calendar
      ? format(reading.agenda) : reading.withoutNames(bytes, language.phrases.namesAreApart)
    self.choices = choices
  }
}

/// Reads items and prompts typed live, with the session's circles and the agenda's methods at hand.
struct LiveNotation: NotationReader {
  private let loader: FolderLoader

  init(_ folder: Folder) {
    loader = FolderLoader(agenda: folder.session.source)
  }

  func item(_ text: String, id: String, session: Session) -> (item: Item, parties: [Party])? {
    let reading = readAgenda(
      preamble(session) + text + "\n", language: .bokmål, loader: loader)
    guard !reading.hasErrors, let item = reading.agenda.days.first?.items.first,
      !item.step.title.isEmpty
    else { return nil }
    var adoption = Adoption(from: reading.agenda, into: session.agenda, prefix: id)
    var adopted = adoption.item(item)
    // An item read alone counts as the end of a day, and so as fixed; this one is not.
    adopted.isFixed = item.isMeal || text.contains("!")
    return (adopted, adoption.newParties)
  }

  func prompt(_ text: String, id: String, session: Session) -> Prompt? {
    let marked = text.hasSuffix("?") || text.hasSuffix("]") ? text : "? " + text
    let reading = readAgenda(
      preamble(session) + "10:00 Spørsmål\n- \(marked)\n", language: .bokmål)
    guard let prompt = reading.agenda.days.first?.items.first?.step.allPrompts.first else {
      return nil
    }
    var adoption = Adoption(from: reading.agenda, into: session.agenda, prefix: id)
    return adoption.prompt(prompt)
  }

  /// The session's headers, so that `x kommune` means its municipalities.
  private func preamble(_ session: Session) -> String {
    let headers = session.agenda.headers.map { "- \($0.name): \($0.value)\n" }
    return "# \(session.agenda.title)\n" + headers.joined() + "\n"
  }
}
