import Phrases

/// The program's language before a command is read, for help and for errors in the command line.
enum Interface {
  /// The words of the language of `--lang`, wherever it stands, else of the one chosen once for all, else the
  /// environment's, else Norwegian bokmål.
  static let words: any Phrases =
    (asked(CommandLine.arguments) ?? ChosenLanguage.kept ?? environment ?? .bokmål).phrases

  /// The language that the environment asks for, if it is one of ours.
  static var environment: Language? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Surroundings.variable).first { !$0.isEmpty }
      .flatMap(Language.init(locale:))
  }

  /// The value of `--lang`; nil where there is none, or none of ours.
  static func asked(_ arguments: [String]) -> Language? {
    for (place, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
      if argument == "--lang", arguments.indices.contains(place + 1) {
        return Language(rawValue: arguments[place + 1])
      }
    }
    return nil
  }
}
