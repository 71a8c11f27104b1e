import ArgumentParser
import Phrases
import SamlingCore
import Seats

/// `samling 8m`, also `samling clock 8m`: a clock for the wall and nothing else.
struct ShowClock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock", abstract: Interface.words.clockHelp)

  @Argument(help: "\(Interface.words.lengthArgument)")
  var length: String

  @OptionGroup var shared: SharedOptions
  @OptionGroup var look: Look

  func validate() throws {
    guard BareClock.length(length) != nil else {
      throw ValidationError(Interface.words.sentence(CommandError.notMinutes(length)))
    }
  }

  func run() throws {
    guard let planned = BareClock.length(length) else { return }
    try ClockRun(planned, language: shared.language, look: look).run()
  }
}
