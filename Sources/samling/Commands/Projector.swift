import ArgumentParser
import Phrases
import SamlingCore
import SessionFolder

/// `samling projector SESSION`: the room's picture; `--test`: one to try the projector with.
struct Projector: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "projector", abstract: Interface.words.projectorHelp)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String?

  @Flag(help: "\(Interface.words.testOption)")
  var test = false

  @OptionGroup var shared: SharedOptions
  @OptionGroup var look: Look

  func validate() throws {
    guard test || session != nil else {
      throw ValidationError(Interface.words.sessionIsMissing)
    }
  }

  func run() throws {
    let language = shared.language
    guard !test, let session else { return try TestRun(language: language, look: look).run() }
    let folder = try Surroundings.folder(session, language)
    try SeatRun(folder: folder, kind: .projector, language: language, look: look).run()
  }
}

extension Surroundings {
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
