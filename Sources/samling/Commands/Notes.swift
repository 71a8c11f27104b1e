import ArgumentParser
import Phrases
import SamlingCore

/// `samling notes [SESSION]`: the note-taker's seat.
struct Notes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: Interface.words.notesHelp)

  @Argument(help: "\(Interface.words.seatArgument)")
  var session: String?

  @OptionGroup var shared: SharedOptions
  @OptionGroup var look: Look

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language, look)
    let own = shared.language(of: folder.session.agenda)
    try SeatRun(folder: folder, kind: .notes, language: own, look: look).run()
  }
}
