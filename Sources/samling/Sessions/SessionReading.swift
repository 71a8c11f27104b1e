import ArgumentParser
import Reports
import Phrases
import SamlingCore
import SeatLoop
import SessionFolder

/// A session folder read once, from the first record to the last.
struct SessionReading {
  let folder: Folder
  let session: Session
  /// When the last act happened; nil where there was none.
  private let latest: Moment?
  private let account: Account
  var agenda: Agenda { session.agenda }

  init(_ folder: Folder) {
    self.folder = folder
    var ledger = Ledger(agenda: folder.session.agenda)
    ledger.people = folder.readPeople()
    let found = verify(folder)
    ledger.insert(found.records)
    account = found.account
    session = ledger.session()
    latest = ledger.records.last?.at
  }

  /// What is wrong with the folder's files.
  func damage(_ language: Language) -> DamageReport {
    DamageReport(account: account, folder: folder, language: language)
  }

  /// What documents are made from.
  var source: DocumentSource {
    DocumentSource(
      records: account.count - account.withheld.count, digest: digest(of: session),
      isWhole: account.faults == 0 && folder.unreadPeople.isEmpty)
  }

  /// The report, with what the gathering before this one scored; one that is named and not found is told.
  func report(_ language: Language) -> Report {
    let (earlier, hindrance) = EarlierGathering.named(in: agenda, language)
    if let hindrance { printError("samling: " + hindrance) }
    var report = report(after: earlier)
    report.isRehearsal = folder.session.isRehearsal
    report.faults = damage(language).faults
    return report
  }

  private func report(after earlier: EarlierGathering?) -> Report {
    var clock = Surroundings.clock(of: folder, latest: latest)
    clock.follow(session)
    return Report(
      of: session, name: folder.name, at: clock.now, wall: TimeZones.here(around: clock.now),
      days: session.days.map { $0.opened == nil ? nil : TimeZones.clock(of: $0) }, after: earlier)
  }

  /// What the gathering after this one takes over.
  func leftOpen(answering keys: Set<String>) -> [Agreement] {
    report(after: nil).leftOpen(answering: keys, in: agenda)
  }
}

/// Reads sessions one after the other, naming each on standard error and telling what is wrong with it, and keeps none in
/// memory.
///
/// - Returns: Whether all were whole.
func forEach(
  _ sessions: [String], _ language: Language, _ body: (SessionReading) throws -> Void
) throws -> Bool {
  let folders = try sessions.map { try Surroundings.folder($0, language) }
  let isSeen = isatty(STDERR_FILENO) != 0
  var isWhole = true
  for (index, folder) in folders.enumerated() {
    let line = visible("\(index + 1)/\(folders.count) \(folder.name)")
    let shown = isSeen ? "\r\u{1B}[K\(line)" : line + "\n"
    _ = writeAll(Array(shown.utf8), to: STDERR_FILENO)
    let reading = SessionReading(folder)
    try body(reading)
    let damage = reading.damage(language)
    guard damage.faults > 0 else { continue }
    isWhole = false
    if isSeen { _ = writeAll(Array("\n".utf8), to: STDERR_FILENO) }
    damage.tell()
  }
  if isSeen { _ = writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
  return isWhole
}

/// The summaries of sessions, for comparing them, and whether all sessions were whole.
func summaries(of sessions: [String], _ language: Language) throws
  -> (list: [GatheringSummary], areWhole: Bool)
{
  var summaries: [GatheringSummary] = []
  let areWhole = try forEach(sessions, language) { reading in
    let report = reading.report(language)
    var summary = GatheringSummary(report, reading.agenda)
    if report.faults > 0 { summary.title += " · " + language.phrases.isIncomplete }
    if reading.folder.session.isRehearsal {
      summary.title += " · " + language.phrases.rehearsal
    }
    summaries.append(summary)
  }
  return (summaries, areWhole)
}
