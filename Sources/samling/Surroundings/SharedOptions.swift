import ArgumentParser
import Phrases
import SamlingCore

/// The options that every command takes.
struct SharedOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "\(Interface.words.languageOption(known))")
  var lang: Language?

  private static var known: String {
    Language.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// The language that is asked for, else the one chosen once for all, else the environment's, else Norwegian bokmål.
  var language: Language { lang ?? ChosenLanguage.kept ?? Interface.environment ?? .bokmål }
}

extension Language: ExpressibleByArgument {
  /// Empty, because help names the values in its own words.
  package static var allValueStrings: [String] { [] }
}

/// The program's exit statuses, numbered as in `sysexits.h`.
enum Status {
  static let usage: Int32 = 64
  static let badContent: Int32 = 65
  static let noInput: Int32 = 66
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
}
