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
  var agenda: Agenda { session.agenda }

  init(_ folder: Folder) {
    self.folder = folder
    var ledger = Ledger(agenda: folder.session.agenda)
    ledger.people = folder.readPeople()
    ledger.insert(verify(folder).records)
    session = ledger.session()
  }

  /// The report, with what the gathering before this one scored; one that is named and not found is told.
  func report(_ language: Language) -> Report {
    let now = Surroundings.now
    let (earlier, hindrance) = EarlierGathering.named(in: agenda, language)
    if let hindrance { printError("samling: " + hindrance) }
    return Report(
      of: session, name: folder.name, at: now,
      wall: WallClock(offset: SeatClock.localOffset(at: now)), after: earlier)
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
    summaries.append(GatheringSummary(reading.report(language), reading.agenda))
  }
  return summaries
}
