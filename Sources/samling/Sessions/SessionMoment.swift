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
  private let wall: WallClock
  /// What is wrong with the folder's files.
  let damage: DamageReport

  /// Reads a session up to a time of the day that is open, or else was open last; up to now where none is given.
  ///
  /// - Throws: An exit status for what is no time of the day, once that has been printed.
  init(_ folder: Folder, at time: String?, _ language: Language) throws {
    self.folder = folder
    let found = verify(folder)
    let records = found.records
    damage = DamageReport(account: found.account, folder: folder, language: language)
    ledger = Ledger(agenda: folder.session.agenda)
    ledger.people = folder.readPeople()
    var whole = ledger
    whole.insert(records)
    var clock = Surroundings.clock(of: folder, latest: whole.lastAct)
    clock.follow(whole.session())
    guard let time else {
      ledger = whole
      wall = clock.wall(in: whole.session())
      now = clock.now
      return
    }
    guard let passed = Seconds(timeOfDay: time) else {
      printError("samling: " + language.phrases.sentence(CommandError.notATime(time)))
      throw ExitCode(Status.usage)
    }
    let session = whole.session()
    let run = session.openDay.map { session.days[$0] } ?? session.days.last { $0.opened != nil }
    let wall = run.map(TimeZones.clock) ?? clock.wall(in: session)
    let date = run?.date ?? wall.date(at: clock.now)
    let last = wall.instant(of: passed, on: date) ?? clock.now
    (self.wall, now) = (wall, last)
    ledger.insert(records.filter { $0.at <= last })
  }

  /// What a seat that is opened at this moment knows.
  func context(_ screen: Size, _ language: Language) -> SeatContext {
    let (earlier, hindrance) = EarlierGathering.named(in: folder.session.agenda, language)
    if let hindrance { printError("samling: " + hindrance) }
    var ledger = ledger
    return SeatContext(
      ledger: ledger, session: ledger.session(), now: now,
      wall: wall, language: language, freshID: "", notation: LiveNotation(folder),
      isRehearsal: folder.session.isRehearsal, screen: screen, earlier: earlier)
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
