import ArgumentParser
import Reports
import SamlingCore
import SeatLoop
import SessionFolder

/// The formats of the documents.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case markdown, html, csv, json
}

/// `samling report SESSION…`: the gathering's documents.
struct WriteReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write what a gathering made; before it has begun, the run sheet.")

  @Argument(help: "The session: a folder, or the beginning of its name.")
  var session: String

  @Option(help: "markdown, html, csv or json.")
  var format = ReportFormat.markdown

  @Option(help: "One party's own sheet.")
  var party: String?

  @Option(name: .customShort("o"), help: "The file to write; else standard output.")
  var output: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language)
    let session = SessionReading(folder).session
    let report = Report(
      of: session, name: folder.name, at: Surroundings.now,
      wall: WallClock(offset: SeatClock.localOffset(at: Surroundings.now)))
    let text = text(report, session.agenda, language)
    if let output { try replaceFile(output, with: text, language) } else { try printRaw(text, language) }
  }

  private func text(_ report: Report, _ agenda: Agenda, _ language: Language) -> String {
    switch format {
    case .markdown: Markdown.text(of: Minutes(report, language).document)
    case .html: Webpage.text(of: Minutes(report, language).document)
    case .csv: Spreadsheet.text(of: report, language)
    case .json: reportJSON(of: report, agenda: agenda) + "\n"
    }
  }
}

/// A session folder read once, from first record to last.
struct SessionReading {
  let session: Session

  init(_ folder: Folder) {
    var ledger = Ledger(agenda: folder.session.agenda)
    ledger.insert(verify(folder).records)
    session = ledger.session()
  }
}
