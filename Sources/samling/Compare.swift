import ArgumentParser
import Reports
import SamlingCore

/// `samling compare SESSION SESSION…`: the same questions across gatherings.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Lay the same questions of several gatherings side by side.",
    discussion: "Questions are the same by their #key, else by their words.")

  @Argument(help: "The sessions, in the order they are to be seen.")
  var sessions: [String]

  @OptionGroup var options: DocumentOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard sessions.count > 1 else { throw ValidationError("name two sessions or more") }
  }

  func run() throws {
    let language = shared.language
    let comparison = Comparison(try summaries(of: sessions, language))
    let text =
      switch options.chosen {
      case .markdown: Markdown.text(of: ComparisonDocument(comparison, language).document)
      case .html: Webpage.text(of: ComparisonDocument(comparison, language).document)
      case .csv: comparison.spreadsheet(language)
      case .json: comparison.json
      }
    try options.write(text, language)
  }
}
