import ArgumentParser
import SamlingCore
import SessionFolder

/// The program: its commands, and the words that may stand in for one.
@main
struct Samling: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samling",
    abstract: "Drives a gathering from its programme text.",
    version: "0.1.0",
    subcommands: [
      Start.self, Run.self, Open.self, Projector.self, Notes.self, Rehearse.self, Check.self,
      Format.self,
      Do.self, Log.self, Verify.self,
    ],
    defaultSubcommand: Start.self)

  static func main() {
    ignoreWriteSignals()
    main(arguments(CommandLine.arguments.dropFirst()))
  }

  /// `samling AGENDA` means `samling run AGENDA`; options that every command has may stand before its name.
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
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    if names.contains(name) { return [name] + common + rest.dropFirst() }
    return name.hasPrefix("-") || name.isEmpty ? common + rest : ["run"] + common + rest
  }
}
