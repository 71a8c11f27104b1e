import ArgumentParser
import CellGrid
import Phrases
import SamlingCore
import SeatLoop
import Seats
import SessionFolder

/// The options for how a screen looks.
struct Look: ParsableArguments {
  @Option(help: "\(Interface.words.themeOption)")
  var theme: String?

  @Flag(help: "\(Interface.words.noColorOption)")
  var noColor = false

  func validate() throws {
    guard let theme, Theme(rawValue: theme) == nil else { return }
    let names = Theme.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError(Interface.words.noTheme(theme, names))
  }

  /// The theme that is asked for; nil where none is.
  var chosen: Theme? { theme.flatMap(Theme.init(rawValue:)) }

  var isColoured: Bool {
    !noColor && (Surroundings.variable("NO_COLOR") ?? "").isEmpty
  }
}

/// What the program reads from the environment.
enum Surroundings {
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The path of a program by its name, looked for in the folders of `PATH`.
  static func program(_ name: String) -> String? {
    (variable("PATH") ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }

  static var home: String { variable("HOME") ?? "." }

  static var sessions: SessionsHome {
    SessionsHome(samlingHome: variable("SAMLING_HOME"), home: home)
  }

  /// The program's folder in the user's state directory.
  static var stateFolder: String {
    let state = variable("XDG_STATE_HOME").flatMap { $0.isEmpty ? nil : $0 }
    return (state ?? home + "/.local/state") + "/samling"
  }

  /// Where what a session's disk did not take is kept: each is tried where those before it take nothing.
  static var rescues: [RescueDirectory] {
    let runtime = variable("XDG_RUNTIME_DIR").flatMap { $0.isEmpty ? nil : $0 }
    let temporary = variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    return [RescueDirectory(state: variable("XDG_STATE_HOME"), home: home)]
      + (runtime.map { [RescueDirectory(path: $0 + "/samling/rescue")] } ?? [])
      + [RescueDirectory(path: "\(temporary)/samling-rescue-\(getuid())")]
  }

  static func presence(of folder: Folder) -> Presence? {
    try? Presence(session: folder.session.id, runtime: variable("XDG_RUNTIME_DIR"))
  }

  static var now: Moment { MachineClock.wall }

  /// The clock that a session goes by: a rehearsal's own, or the one that the seats here agree on.
  ///
  /// - Parameters:
  ///   - folder: The session.
  ///   - latest: The time of its last act, for where a rehearsal's clock has been lost.
  /// - Returns: The clock, which has yet to be told how the session stands.
  static func clock(of folder: Folder, latest: Moment?) -> SeatClock {
    folder.session.isRehearsal
      ? SeatClock(rehearsing: folder, latest: latest)
      : SeatClock(presence: presence(of: folder))
  }
}

extension FolderError {
  /// Prints the sentence and gives the status to exit with.
  func reported(_ language: Language) -> ExitCode {
    printError("samling: " + sentence(in: language))
    return status
  }

  private var status: ExitCode {
    switch self {
    case .notFound, .notASession, .unknownSession: ExitCode(Status.noInput)
    case .exists, .cannotCreate: ExitCode(Status.cannotCreate)
    case .damaged, .newerFormat, .tooLong: ExitCode(Status.badContent)
    case .ambiguous: ExitCode(Status.usage)
    case .cannotRead, .cannotWrite, .vanished, .otherSession, .closed: ExitCode(Status.inputOutput)
    }
  }
}
