import ArgumentParser
import CellGrid
import Phrases
import SamlingCore
import SeatLoop
import Seats
import SessionFolder

/// A session as it was at one moment: what had happened by then, and nothing later.
struct SessionMoment {
  private let folder: Folder
  private var ledger: Ledger
  private let now: Moment

  /// Reads a session up to a time of the day that is open, or else was open last; up to now where none is given.
  ///
  /// - Throws: An exit status for what is no time of the day, once that has been printed.
  init(_ folder: Folder, at time: String?, _ language: Language) throws {
    self.folder = folder
    let records = verify(folder).records
    ledger = Ledger(agenda: folder.session.agenda)
    ledger.people = folder.readPeople()
    guard let time else {
      now = Surroundings.now
      ledger.insert(records)
      return
    }
    guard let passed = Seconds(timeOfDay: time) else {
      printError("samling: " + language.phrases.sentence(CommandError.notATime(time)))
      throw ExitCode(Status.usage)
    }
    var whole = ledger
    whole.insert(records)
    now = Self.midnight(of: whole.session()) + passed
    let last = now
    ledger.insert(records.filter { $0.at <= last })
  }

  /// What a seat that is opened at this moment knows.
  func context(_ screen: Size, _ language: Language) -> SeatContext {
    let (earlier, hindrance) = EarlierGathering.named(in: folder.session.agenda, language)
    if let hindrance { printError("samling: " + hindrance) }
    var ledger = ledger
    return SeatContext(
      ledger: ledger, session: ledger.session(), now: now,
      wall: WallClock(offset: SeatClock.localOffset(at: now)), language: language, freshID: "",
      notation: LiveNotation(folder), screen: screen, earlier: earlier)
  }

  /// When the day began that is open, or was opened last; today where none has been.
  private static func midnight(of session: Session) -> Moment {
    let open = session.openDay.flatMap { session.days[$0].midnight }
    let now = Surroundings.now
    let wall = WallClock(offset: SeatClock.localOffset(at: now))
    return open ?? session.days.compactMap(\.midnight).max()
      ?? wall.date(at: now).midnight(offset: wall.offset) ?? now
  }
}

extension Seconds {
  /// Reads `HH:MM` or `HH:MM:SS` as the time since midnight; hours from 24 on are those of the next morning.
  fileprivate init?(timeOfDay text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      (0..<48).contains(hour), (0..<60).contains(minute),
      let second = parts.count == 3 ? parts[2] : 0, (0..<60).contains(second)
    else { return nil }
    self.init(hour * 3600 + minute * 60 + second)
  }
}
