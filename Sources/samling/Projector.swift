import ArgumentParser
import SamlingCore
import SessionFolder

/// `samling projector SESSION`: the room's picture.
struct Projector: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show the room's picture.")

  @Argument(help: "The session: a folder, or the beginning of its name.")
  var session: String

  @OptionGroup var shared: SharedOptions
  @OptionGroup var look: Look

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language)
    try SeatRun(folder: folder, kind: .projector, language: language, look: look).run()
  }
}

extension Surroundings {
  /// The session that a path or the beginning of a name stands for.
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
