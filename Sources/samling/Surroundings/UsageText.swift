import Phrases

/// Puts what the argument parser says into the program's own language.
///
/// The parser speaks only English and hands out whole texts. Lines that are not known here stay as they are.
struct UsageText {
  let words: any Phrases

  /// The program's own text for help, or for an error in a command line.
  func told(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.map(line).joined(separator: "\n")
  }

  private func line(_ line: String) -> String {
    for (prefix, phrase) in headings where line.hasPrefix(prefix) {
      return phrase + line.dropFirst(prefix.count)
    }
    if let wrong = rest(of: line, behind: "Error: ") { return "samling: " + fault(wrong) }
    if let about = rest(of: line.trimmed, behind: "See '") {
      return "  " + words.seeHelp(String(about.prefix { $0 != "'" }))
    }
    let shift = String(repeating: " ", count: max(0, words.defaultWord.count - "default".count))
    let told = [
      ("Show the version.", words.showVersion), ("Show help information.", words.showHelp),
      // The shift keeps the next column in its place.
      ("(default)" + shift, "(\(words.defaultWord))"), ("(default:", "(\(words.defaultWord):"),
    ]
    return told.reduce(line) { $0.replacing($1.0, with: $1.1) }
  }

  private var headings: [(String, String)] {
    [
      ("OVERVIEW: ", ""), ("USAGE: ", words.usageHeading + ": "),
      ("Usage: ", words.usageHeading + ": "), ("Help:  ", "  "),
      ("ARGUMENTS:", words.argumentsHeading + ":"), ("OPTIONS:", words.optionsHeading + ":"),
      ("SUBCOMMANDS:", words.subcommandsHeading + ":"),
    ]
  }

  /// An error in our words; the parser's own where it is not a known one.
  private func fault(_ text: String) -> String {
    // The user's words stand between apostrophes.
    let parts = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return text }
    let first = parts[1]
    let second = parts.count > 3 ? parts[3] : ""
    switch parts[0] {
    case "Unknown option ":
      let nearest = second.isEmpty ? "" : " — " + words.didYouMean(second)
      return words.unknownOption(first) + nearest
    case "Missing value for ": return words.valueIsMissing(first)
    case "Missing expected argument ": return words.argumentIsMissing(first)
    case "Unexpected argument ": return words.unexpected(first)
    case let many where many.hasSuffix(" unexpected arguments: "): return words.unexpected(first)
    case "The value " where !second.isEmpty: return words.invalidValue(first, second)
    case "The option ": return words.takesNoValue(first)
    default: return text
    }
  }

  private func rest(of line: String, behind prefix: String) -> String? {
    line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
  }
}
