import ArgumentParser
import Phrases
import SamlingCore
import SeatLoop
import SessionFolder

/// `samling open AGENDA`: makes the session folder without a screen.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: Interface.words.openHelp)

  @Argument(help: "\(Interface.words.agendaArgument)")
  var agenda: String

  @Option(help: "\(Interface.words.newFolderOption)")
  var session: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let folder = try Opening(path: agenda, language: language).create(at: session)
    if let hindrance = EarlierGathering.named(in: folder.session.agenda, language).1 {
      printError("samling: " + hindrance)
    }
    do throws(FolderError) {
      let desk = try Desk(folder: folder, kind: .command, isLive: false)
      try desk.takeOver(at: Surroundings.now, language)
      _ = desk.journal.close()
    } catch {
      throw error.reported(language)
    }
    try printOut(visible(folder.path), language)
  }
}

/// Makes or finds the session folder for an agenda file.
struct Opening {
  let path: String
  let language: Language

  /// Makes a new session folder.
  ///
  /// - Parameters:
  ///   - file: The agenda as it was read; nil to read the file as it stands.
  ///   - directory: Where to make it; nil for `TODAY-name` in the sessions home, numbered where that is taken.
  ///   - isRehearsal: Whether it is a rehearsal's.
  /// - Returns: The folder.
  /// - Throws: An exit status, once the reason has been printed.
  func create(
    _ file: AgendaFile? = nil, at directory: String?, isRehearsal: Bool = false
  ) throws -> Folder {
    let file = try file ?? AgendaFile(path: path, language: language)
    let now = Surroundings.now
    let actor = ActorID(Chance.name())
    let (agenda, names) = file.agenda.withoutNames(
      by: actor, calling: language.phrases.participant)
    do throws(FolderError) {
      return try Folder.create(
        at: directory ?? freePath(now), agenda: agenda, names: names, by: actor, text: file.text,
        source: resolved(path), at: now, isRehearsal: isRehearsal,
        choices: file.choices)
    } catch {
      throw error.reported(language)
    }
  }

  /// The newest session that was opened from this file and has days left, rehearsals left out; nil when there is none.
  func unended() -> Folder? {
    let source = resolved(path)
    return Surroundings.sessions.list().first {
      $0.folder.session.source == source && $0.isUnended && !$0.folder.session.isRehearsal
    }?.folder
  }

  private func freePath(_ now: Moment) -> String {
    let today = TimeZones.here(around: now).date(at: now).iso ?? ""
    let home = Surroundings.sessions
    let base = "\(today)-\(name)"
    let taken = Set(home.names())
    var candidate = base
    var number = 2
    while taken.contains(candidate) {
      candidate = "\(base)-\(number)"
      number += 1
    }
    return home.path + "/" + candidate
  }

  /// The file's name without folder and ending.
  private var name: String {
    let last = path.split(separator: "/").last.map(String.init) ?? "samling"
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
}
