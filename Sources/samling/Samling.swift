import ArgumentParser
import SamlingCore
import Seats
import SessionFolder

/// The program: its commands, and the words that may stand in for one.
@main
struct Samling: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samling",
    abstract: Interface.words.samlingHelp,
    version: "0.1.0",
    subcommands: [
      Start.self, Run.self, Open.self, Projector.self, Notes.self, Scores.self, Rehearse.self,
      Check.self, Format.self, New.self, Methods.self, Do.self, WriteReport.self, Compare.self,
      DrawPicture.self, TellForecast.self, Log.self, Verify.self, Forget.self, Anonymise.self,
      Redact.self, Export.self, ShowClock.self, Standings.self,
    ],
    defaultSubcommand: Start.self)

  static func main() {
    ignoreWriteSignals()
    let arguments = arguments(CommandLine.arguments.dropFirst())
    refuseUnknownWord(CommandLine.arguments.dropFirst())
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Ends the program where its first word looks like a command, and is neither one nor a file.
  private static func refuseUnknownWord(_ given: some Collection<String>) {
    guard let word = given.first, word.allSatisfy({ $0.isLetter || $0 == "-" }), word != "help",
      !word.hasPrefix("-"), !isCommand(word), !Surroundings.exists(word)
    else { return }
    let nearest = word.nearest(
      of: configuration.subcommands.compactMap { $0.configuration.commandName })
    printError("samling: " + Interface.words.neitherCommandNorFile(word, nearest: nearest))
    exit(withError: ExitCode(Status.usage))
  }

  /// Ends the program as an error asks for; help goes to standard output, errors to standard error.
  private static func end(with error: any Error) -> Never {
    let text = visibleLines(UsageText(words: Interface.words).told(fullMessage(for: error)))
    let status = exitCode(for: error)
    if !text.isEmpty {
      // There is nobody to tell of a second failure.
      _ = writeAll(Array((text + "\n").utf8), to: status.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
    }
    exit(withError: status)
  }

  /// `samling AGENDA` means `samling run AGENDA`, and `samling 8m` `samling clock 8m`; options that every command has may stand before its name.
  static func arguments(_ given: some Collection<String>) -> [String] {
    var rest = Array(given)
    var common: [String] = []
    while let first = rest.first {
      if first == "--no-color" {
        common.append(rest.removeFirst())
      } else if ["--lang", "--theme"].contains(first), rest.count > 1 {
        common += rest.prefix(2)
        rest.removeFirst(2)
      } else if first.hasPrefix("--lang=") || first.hasPrefix("--theme=") {
        common.append(rest.removeFirst())
      } else {
        break
      }
    }
    guard let name = rest.first else { return common }
    if name == "help" || isCommand(name) { return [name] + common + rest.dropFirst() }
    if name.hasPrefix("-") || name.isEmpty { return common + rest }
    let isLength = BareClock.length(name) != nil && !Surroundings.exists(name)
    return [isLength ? "clock" : "run"] + common + (isLength ? [] : ["--" + Run.shown]) + rest
  }

  private static func isCommand(_ name: String) -> Bool {
    configuration.subcommands.contains { $0.configuration.commandName == name }
  }
}
