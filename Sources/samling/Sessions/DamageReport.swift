import Seats
import Phrases
import SamlingCore
import SessionFolder

/// Tells what is wrong with a session's journals, in a sentence for each fault with its place.
struct DamageReport {
  let account: Account
  let folder: Folder
  let language: Language

  private var words: any Phrases { language.phrases }

  /// Every fault, file by file, then those of no single file.
  var sentences: [String] {
    var found: [String] = []
    if let failure = account.failure {
      found.append(FolderError.cannotRead(path: folder.journal, failure).sentence(in: language))
    }
    found += account.files.flatMap(sentences)
    for (actor, gaps) in account.gaps.sorted(by: { $0.key < $1.key }) {
      found += gaps.map { missing(actor, $0) }
    }
    return found + account.conflicts.sorted().map(differing)
  }

  /// How many lines were set aside or fail their checksum.
  var damagedLines: Int {
    account.files.reduce(0) { $0 + $1.setAside.count + $1.flagged.count }
  }

  private func sentences(_ file: Account.File) -> [String] {
    let path = folder.journal + "/" + file.name
    var found: [(line: Int, text: String)] = []
    found += file.setAside.map { ($0.line, setAside($0.fault)) }
    found += file.flagged.map { ($0.line, words.checksumFails) }
    if file.tornBytes > 0 { found.append((file.lines + 1, words.lastLineIsTorn(file.records))) }
    var sentences = found.sorted { $0.line < $1.line }.map { "\(path):\($0.line): \($0.text)" }
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

  private func missing(_ actor: ActorID, _ gap: ClosedRange<Int>) -> String {
    let numbers = gap.count == 1 ? "\(gap.lowerBound)" : "\(gap.lowerBound)–\(gap.upperBound)"
    return "\(actor)/\(numbers): \(words.isMissing)"
  }

  private func differing(_ id: RecordID) -> String {
    "\(id.actor)/\(id.n): \(words.isInTwoVersions)"
  }
}
