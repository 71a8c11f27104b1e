import ArgumentParser
import Phrases
import SamlingCore
import SeatLoop
import SessionFolder

/// `samling projector [SESSION]`: the room's picture; `--test`: one to try the projector with.
struct Projector: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "projector", abstract: Interface.words.projectorHelp)

  @Argument(help: "\(Interface.words.seatArgument)")
  var session: String?

  @Flag(help: "\(Interface.words.testOption)")
  var test = false

  @OptionGroup var shared: SharedOptions
  @OptionGroup var look: Look

  func run() throws {
    let language = shared.language
    if test { return try TestRun(language: language, look: look).run() }
    let folder = try Surroundings.folder(session, language, look)
    let own = shared.language(of: folder.session.agenda)
    try SeatRun(folder: folder, kind: .projector, language: own, look: look).run()
  }
}

extension Surroundings {
  /// The folder of the session for a seat; without a name that of today's open session, or the one chosen of several.
  ///
  /// - Throws: An exit status, once the reason has been printed.
  static func folder(_ session: String?, _ language: Language, _ look: Look) throws -> Folder {
    if let session { return try folder(session, language) }
    let open = todaysSessions
    if let only = open.first, open.count == 1 { return only }
    if isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0, !sessions.names().isEmpty {
      guard let path = try MenuRun(.sessions, language: language, look: look).session()
      else { throw ExitCode(0) }
      return try folder(path, language)
    }
    let words = language.phrases
    printError(
      "samling: " + (open.isEmpty ? words.noSessionToday : words.severalSessions(open.map(\.name))))
    throw ExitCode(open.isEmpty ? Status.noInput : Status.usage)
  }

  /// The sessions that something was done in today and that have not ended.
  ///
  /// A rehearsal counts where nothing else is open; the one that a facilitator sits at goes before all others.
  private static var todaysSessions: [Folder] {
    let wall = TimeZones.here(around: now)
    guard let midnight = wall.instant(of: WallTime(0, 0), on: wall.date(at: now)) else { return [] }
    let all = sessions.unended(since: midnight).map(\.folder)
    let real = all.filter { !$0.session.isRehearsal }
    let open = real.isEmpty ? all : real
    let led = open.filter { folder in
      presence(of: folder)?.seats().living.contains { $0.seat == .facilitator } == true
    }
    return led.count == 1 ? led : open
  }

  /// The folder of the session that a path or the beginning of a name means.
  ///
  /// - Throws: An exit status, once the reason has been printed.
  static func folder(_ session: String, _ language: Language) throws -> Folder {
    do throws(FolderError) {
      return try Folder.open(Folder.isSession(session) ? session : try sessions.find(session))
    } catch {
      throw error.reported(language)
    }
  }
}
