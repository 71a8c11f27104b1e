import ArgumentParser
import Phrases
import SamlingCore
import SessionFolder

/// Tells what is wrong with a session's files, in a sentence for each fault with its place.
struct DamageReport {
  let account: Account
  let folder: Folder
  let language: Language

  private var words: any Phrases { language.phrases }

  /// Every fault, file by file, then those of no single file.
  var sentences: [String] { sentences(tellsTorn: true) }

  private func sentences(tellsTorn: Bool) -> [String] {
    var found: [String] = unreadPeople.map {
      FolderError.cannotRead(path: $0.path, $0.error).sentence(in: language)
    }
    if let failure = account.failure {
      found.append(FolderError.cannotRead(path: folder.journal, failure).sentence(in: language))
    }
    found += account.files.flatMap { sentences($0, tellsTorn: tellsTorn) }
    for (actor, gaps) in account.gaps.sorted(by: { $0.key < $1.key }) {
      found += gaps.map { missing(actor, $0) }
    }
    return found + account.conflicts.sorted().map(differing)
  }

  /// How many things are wrong that what is read may lack something by.
  var faults: Int { account.faults + unreadPeople.count }

  /// Prints every fault on standard error; a line that was never completed is none.
  func tell() {
    sentences(tellsTorn: false).forEach(printError)
  }

  /// Ends a command that has told all it could with the status of bad content, where something is wrong.
  func end() throws {
    if faults > 0 { throw ExitCode(Status.badContent) }
  }

  private var unreadPeople: [(path: String, error: SystemError)] { folder.unreadPeople }

  private func sentences(_ file: Account.File, tellsTorn: Bool) -> [String] {
    let path = folder.journal + "/" + file.name
    var found: [(line: Int, text: String)] = []
    found += file.setAside.map { ($0.line, setAside($0.fault)) }
    found += file.flagged.compactMap { flagged in failing(flagged).map { (flagged.line, $0) } }
    if tellsTorn, file.tornBytes > 0 {
      found.append((file.lines + 1, words.lastLineIsTorn(file.records)))
    }
    var sentences = found.sorted { $0.line < $1.line }.map { "\(path):\($0.line): \($0.text)" }
    if file.moreSetAside > 0 {
      sentences.append("\(path): " + words.moreSetAside(file.moreSetAside))
    }
    if file.unknown > 0 { sentences.append("\(path): " + words.unknownRecords(file.unknown)) }
    if let failure = file.failure {
      sentences.append(FolderError.cannotRead(path: path, failure).sentence(in: language))
    }
    return sentences
  }

  private func setAside(_ fault: LineFault) -> String {
    let wrong =
      switch fault {
      case .notJSON: words.isNoRecord
      case .notARecord: words.isJSONButNoRecord
      case .newerVersion(let version): words.isOfNewerSamling(version)
      case .tooLong: words.isTooLongForARecord
      case .outOfRange: words.holdsImpossibleNumber
      }
    return wrong + " — " + words.setAside
  }

  /// What is wrong with a line that fails its checksum; nil where somebody has accepted it.
  private func failing(_ line: Account.Flagged) -> String? {
    guard !account.isAccepted(line.id, sum: line.sum) else { return nil }
    let isWaiting = account.withheld[line.id]?.sum == line.sum
    return words.checksumFails
      + (isWaiting ? "; " + words.acceptIt(visible(line.id.journalText)) : "")
  }

  private func missing(_ actor: ActorID, _ gap: ClosedRange<Int>) -> String {
    let numbers = gap.count == 1 ? "\(gap.lowerBound)" : "\(gap.lowerBound)–\(gap.upperBound)"
    return "\(actor)/\(numbers): \(words.isMissing)"
  }

  private func differing(_ id: RecordID) -> String {
    "\(id.actor)/\(id.n): \(words.isInTwoVersions)"
  }
}
