import Seats
import SamlingCore
import SessionFolder

/// What is wrong with a session's journals, a sentence for each fault with its place.
struct DamageReport {
  let account: Account
  let folder: Folder
  let language: Language

  /// Every fault, file by file, then what concerns no one file.
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
    found += file.flagged.map { ($0.line, flagged) }
    if file.tornBytes > 0 { found.append((file.lines + 1, torn(file.records))) }
    var sentences = found.sorted { $0.line < $1.line }.map { "\(path):\($0.line): \($0.text)" }
    if file.unknown > 0 { sentences.append("\(path): " + unknown(file.unknown)) }
    if let failure = file.failure {
      sentences.append(FolderError.cannotRead(path: path, failure).sentence(in: language))
    }
    return sentences
  }

  private func setAside(_ fault: LineFault) -> String {
    let rest = language.pick(
      "satt til side, resten er lest", "sett til side, resten er lesen",
      "set aside, the rest was read")
    let wrong =
      switch fault {
      case .notJSON:
        language.pick("er ikke en hendelse", "er ikkje ei hending", "is not a record")
      case .notARecord:
        language.pick(
          "er JSON, men ikke en hendelse", "er JSON, men ikkje ei hending",
          "is JSON, but not a record")
      case .newerVersion(let version):
        language.pick(
          "er skrevet av en nyere samling (\(version))",
          "er skriven av ei nyare samling (\(version))",
          "was written by a newer samling (\(version))")
      case .tooLong:
        language.pick(
          "er for lang til å være en hendelse", "er for lang til å vere ei hending",
          "is too long to be a record")
      }
    return wrong + " — " + rest
  }

  private var flagged: String {
    language.pick(
      "sjekksummen stemmer ikke: endret for hånd, eller skadet — lest som den står",
      "sjekksummen stemmer ikkje: endra for hand, eller skadd — lesen som ho står",
      "the checksum does not hold: edited by hand, or damaged — read as it stands")
  }

  private func torn(_ records: Int) -> String {
    language.pick(
      "siste linje ble aldri skrevet ferdig — ikke en hendelse; \(records) er lest",
      "siste linja vart aldri skriven ferdig — ikkje ei hending; \(records) er lesne",
      "the last line was never completed — not a record; \(records) read")
  }

  private func unknown(_ count: Int) -> String {
    language.pick(
      "\(count) hendelser av ukjent slag — hoppet over; hent en nyere samling",
      "\(count) hendingar av ukjent slag — hoppa over; hent ei nyare samling",
      "\(count) records of unknown kind — skipped; get a newer samling")
  }

  private func missing(_ actor: ActorID, _ gap: ClosedRange<Int>) -> String {
    let numbers = gap.count == 1 ? "\(gap.lowerBound)" : "\(gap.lowerBound)–\(gap.upperBound)"
    return "\(actor)/\(numbers): "
      + language.pick(
        "mangler — hent journalen fra en kopi", "manglar — hent journalen frå ein kopi",
        "is missing — restore the journal from a copy")
  }

  private func differing(_ id: RecordID) -> String {
    "\(id.actor)/\(id.n): "
      + language.pick(
        "står i to utgaver — den som er hel, gjelder", "står i to utgåver — den som er heil, gjeld",
        "is there in two versions — the one that is whole counts")
  }
}
