import ArgumentParser
import Phrases
import SamlingCore

/// `samling scores [SESSION]`: the seat of the one who takes in scores, choices, dots and tables.
struct Scores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores", abstract: Interface.words.scoresHelp)

  @Argument(help: "\(Interface.words.seatArgument)")
  var session: String?

  @OptionGroup var shared: SharedOptions
  @OptionGroup var look: Look

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language, look)
    let own = shared.language(of: folder.session.agenda)
    try SeatRun(folder: folder, kind: .scores, language: own, look: look).run()
  }
}
