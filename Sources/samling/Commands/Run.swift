import ArgumentParser
import CellGrid
import CursesTerminal
import Phrases
import SamlingCore
import SeatLoop
import Seats
import SessionFolder

/// `samling run AGENDA`, also `samling AGENDA`: the facilitator's seat.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: Interface.words.runHelp)

  @Argument(help: "\(Interface.words.agendaOrSessionArgument)")
  var agenda: String

  @Option(help: "\(Interface.words.sessionOption)")
  var session: String?

  @Option(help: "\(Interface.words.dayOption)")
  var day: Int?

  @Flag(help: "\(Interface.words.newOption)")
  var new = false

  @OptionGroup var shared: SharedOptions
  @OptionGroup var look: Look

  func run() throws {
    let language = shared.language
    do throws(TerminalError) {
      // This comes before a session is made that nobody could see.
      try CursesTerminal.requireTerminal()
    } catch {
      throw error.reported(language)
    }
    let (folder, isNew) = try find(language)
    let own = shared.language(at: folder)
    let words = own.phrases
    let mark = folder.session.isRehearsal ? " · " + words.rehearsal : ""
    printError((isNew ? words.opens(folder.path) : words.resumes(folder.path)) + mark)
    let seat = try SeatRun(folder: folder, kind: .facilitator, language: own, look: look)
    let (changes, names) = isNew ? ([], []) : try seat.changes(of: agenda)
    try seat.run(notice: isNew ? nil : .resumed(name: folder.name)) {
      try seat.takeIn(changes, names)
      if let day { try seat.open(day: day) }
      return changes.isEmpty ? nil : .tookIn(count: changes.count)
    }
  }

  /// The session to run, and whether it was just made.
  private func find(_ language: Language) throws -> (Folder, Bool) {
    let opening = Opening(path: agenda, language: language)
    do throws(FolderError) {
      if Folder.isSession(agenda) { return (try Folder.open(agenda), false) }
      if let session, Folder.isSession(session) { return (try Folder.open(session), false) }
    } catch {
      throw error.reported(language)
    }
    if session == nil, !new, let folder = opening.unended() { return (folder, false) }
    return (try opening.create(at: session), true)
  }
}

extension Folder {
  /// Whether a session stands at a path.
  static func isSession(_ path: String) -> Bool { Surroundings.exists(path + "/session.json") }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
