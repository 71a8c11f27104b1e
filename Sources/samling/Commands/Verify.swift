import ArgumentParser
import Phrases
import SamlingCore
import SessionFolder

/// `samling verify SESSION`: accounts for every record.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Interface.words.verifyHelp)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language)
    let verification = verify(folder)
    var ledger = Ledger(agenda: folder.session.agenda)
    ledger.insert(verification.records)
    let session = ledger.session()
    let files = verification.account.files.map { visible("\($0.name) \($0.records)") }
    let sums = ["ignored \(session.ignored)", "digest \(digest(of: session))"]
    try printOut((files + sums).joined(separator: "\n"), language)
    let report = DamageReport(account: verification.account, folder: folder, language: language)
    report.sentences.forEach(printError)
    guard verification.isSound else { throw ExitCode(Status.badContent) }
  }
}
