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

  /// Whether a programme without a session is shown as it was read before one is made.
  @Flag(name: .customLong(Self.shown), help: .hidden)
  var showsReading = false

  /// The option by which a programme is shown as it was read.
  static let shown = "shown"

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
    if let folder = try standing(language) {
      return try sit(at: folder, shared.language(of: folder.session.agenda), isNew: false)
    }
    guard showsReading else {
      let folder = try Opening(path: agenda, language: language).create(at: session)
      return try sit(at: folder, shared.language(of: folder.session.agenda), isNew: true)
    }
    guard let (file, own) = try read(language) else { return }
    let folder = try Opening(path: agenda, language: own).create(file, at: session)
    try sit(at: folder, own, isNew: true)
  }

  private func sit(at folder: Folder, _ language: Language, isNew: Bool) throws {
    let words = language.phrases
    let mark = folder.session.isRehearsal ? " · " + words.rehearsal : ""
    printError((isNew ? words.opens(folder.path) : words.resumes(folder.path)) + mark)
    let seat = try SeatRun(folder: folder, kind: .facilitator, language: language, look: look)
    let (changes, names) = isNew ? ([], []) : try seat.changes(of: agenda)
    try seat.run(notice: isNew ? nil : .resumed(name: folder.name)) {
      try seat.takeIn(changes, names)
      if let day { try seat.open(day: day) }
      return changes.isEmpty ? nil : .tookIn(count: changes.count)
    }
  }

  /// The session that is there already; nil where one is to be made.
  private func standing(_ language: Language) throws -> Folder? {
    do throws(FolderError) {
      if Folder.isSession(agenda) { return try Folder.open(agenda) }
      if let session, Folder.isSession(session) { return try Folder.open(session) }
    } catch {
      throw error.reported(language)
    }
    if session != nil || new { return nil }
    return Opening(path: agenda, language: language).unended()
  }

  /// Shows the programme as it was read; a file that is no text is refused as everywhere.
  ///
  /// - Returns: The agenda as it was chosen to be read, and the seat's language; nil where it was left.
  private func read(_ language: Language) throws -> (AgendaFile, Language)? {
    let bytes = try ProgrammeFile(path: agenda, language).bytes
    let draft = ProgrammeDraft(bytes, path: agenda, language: language)
    guard !draft.reading.isOfOtherKind else {
      return (try AgendaFile(path: agenda, language: language), language)
    }
    let own = shared.language(of: draft.agenda)
    let shown = own == language ? draft : ProgrammeDraft(bytes, path: agenda, language: own)
    return try ReadingRun(look: look).file(shown).map { ($0, own) }
  }
}

extension Folder {
  /// Whether a session stands at a path.
  static func isSession(_ path: String) -> Bool { Surroundings.exists(path + "/session.json") }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
