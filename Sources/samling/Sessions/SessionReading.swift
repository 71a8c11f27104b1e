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
  var agenda: Agenda { session.agenda }

  init(_ folder: Folder) {
    self.folder = folder
    var ledger = Ledger(agenda: folder.session.agenda)
    ledger.people = folder.readPeople()
    ledger.insert(verify(folder).records)
    session = ledger.session()
    latest = ledger.records.last?.at
  }

  /// The report, with what the gathering before this one scored; one that is named and not found is told.
  func report(_ language: Language) -> Report {
    var clock = Surroundings.clock(of: folder, latest: latest)
    clock.follow(session)
    let (earlier, hindrance) = EarlierGathering.named(in: agenda, language)
    if let hindrance { printError("samling: " + hindrance) }
    var report = Report(
      of: session, name: folder.name, at: clock.now, wall: TimeZones.here(around: clock.now),
      days: session.days.map { $0.opened == nil ? nil : TimeZones.clock(of: $0) }, after: earlier)
    report.isRehearsal = folder.session.isRehearsal
    return report
  }
}

/// Reads sessions one after the other, naming each on standard error, and keeps none in memory.
func forEach(
  _ sessions: [String], _ language: Language, _ body: (SessionReading) throws -> Void
) throws {
  let folders = try sessions.map { try Surroundings.folder($0, language) }
  let isSeen = isatty(STDERR_FILENO) != 0
  for (index, folder) in folders.enumerated() {
    let line = visible("\(index + 1)/\(folders.count) \(folder.name)")
    let shown = isSeen ? "\r\u{1B}[K\(line)" : line + "\n"
    _ = writeAll(Array(shown.utf8), to: STDERR_FILENO)
    try body(SessionReading(folder))
  }
  if isSeen { _ = writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
}

/// The summaries of sessions, for comparing them.
func summaries(of sessions: [String], _ language: Language) throws -> [GatheringSummary] {
  var summaries: [GatheringSummary] = []
  try forEach(sessions, language) { reading in
    var summary = GatheringSummary(reading.report(language), reading.agenda)
    if reading.folder.session.isRehearsal {
      summary.title += " · " + language.phrases.rehearsal
    }
    summaries.append(summary)
  }
  return summaries
}
