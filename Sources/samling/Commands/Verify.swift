import ArgumentParser
import Phrases
import SamlingCore
import SeatLoop
import SessionFolder

/// `samling verify SESSION`: accounts for every record, and accepts what a person takes for right.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Interface.words.verifyHelp)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String

  @Option(help: "\(Interface.words.acceptOption)")
  var accept: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language)
    for record in accept { try take(record, folder, language) }
    let (account, session) = Self.read(folder)
    let files = account.files.map { visible("\($0.name) \($0.records)") }
    let sums = ["ignored \(session.ignored)", "digest \(digest(of: session))"]
    try printOut((files + sums).joined(separator: "\n"), language)
    if !account.scrubbed.isEmpty { try tellScrubbed(in: folder, language) }
    let report = DamageReport(account: account, folder: folder, language: language)
    report.sentences.forEach(printError)
    try report.end()
  }

  /// The account of a folder, and the session that its records fold to; the records themselves are let go.
  private static func read(_ folder: Folder) -> (Account, Session) {
    let verification = verify(folder)
    var ledger = Ledger(agenda: folder.session.agenda)
    ledger.insert(verification.records)
    return (verification.account, ledger.session())
  }

  /// Tells how many lines were scrubbed, and where copies of the old ones lie.
  private func tellScrubbed(in folder: Folder, _ language: Language) throws {
    let (standing, old) = folder.scrubbedLines
    try printOut("scrubbed \(standing.count) old \(old.count)", language)
    for place in old {
      let path = visible("\(folder.journal)/\(place.file):\(place.line)")
      printError("\(path): " + language.phrases.isOldOfScrubbed)
    }
    printError("samling: " + language.phrases.scrubElsewhere)
  }

  /// Lets a record count whose line fails its checksum, by an act of its own.
  private func take(_ record: String, _ folder: Folder, _ language: Language) throws {
    guard let id = RecordID(journalText: record),
      let waiting = verify(folder).account.withheld[id]
    else {
      printError("samling: " + language.phrases.waitsForNobody(record))
      throw ExitCode(1)
    }
    do throws(FolderError) {
      let desk = try Desk(folder: folder, kind: .command, isLive: false)
      let act = Act(kind: Act.accepting, deed: .accepted(id, sum: waiting.sum))
      let saved = try desk.append(act, now: Surroundings.now)
      try desk.journal.waitUntilSaved()
      try? printOut("saved \(saved.id.journalText) \(act.kind)", language)
    } catch {
      throw error.reported(language)
    }
  }
}
