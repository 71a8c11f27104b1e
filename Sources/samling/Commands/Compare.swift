import ArgumentParser
import Reports
import Phrases
import SamlingCore

/// `samling compare SESSION SESSION…`: the same questions across gatherings.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: Interface.words.compareHelp,
    discussion: Interface.words.compareDiscussion)

  @Argument(help: "\(Interface.words.sessionsArgument)")
  var sessions: [String]

  @OptionGroup var options: DocumentOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard sessions.count > 1 else { throw ValidationError(Interface.words.nameTwoSessions) }
  }

  func run() throws {
    let language = shared.language
    let summaries = try summaries(of: sessions, language)
    let comparison = Comparison(summaries.list.inOrderOfDate)
    let text =
      switch options.chosen {
      case .markdown: Markdown.text(of: ComparisonDocument(comparison, language).document)
      case .html: Webpage.text(of: ComparisonDocument(comparison, language).document)
      case .csv: comparison.spreadsheet(language)
      case .json: comparison.json
      }
    try options.write(text, language)
    if !summaries.areWhole { throw ExitCode(Status.badContent) }
  }
}
