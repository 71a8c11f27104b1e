import ArgumentParser
import Reports
import Phrases
import SamlingCore
import SeatLoop
import Seats
import SessionFolder

/// `samling log SESSION`: what happened, in order.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: Interface.words.logHelp)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String

  @Flag(help: "\(Interface.words.recordsOption)")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language)
    var ledger = Ledger(agenda: folder.session.agenda)
    ledger.people = folder.readPeople()
    let found = verify(folder)
    ledger.insert(found.records)
    if json {
      try printRecords(ledger, language)
    } else {
      try printRaw(timeline(&ledger, language).map { $0 + "\n" }.joined(), language)
    }
    let damage = DamageReport(account: found.account, folder: folder, language: language)
    damage.tell()
    try damage.end()
  }

  /// Prints a line for each record, many at a time.
  private func printRecords(_ ledger: Ledger, _ language: Language) throws {
    var bytes: [UInt8] = []
    let redacted = ledger.redacted
    for record in ledger.records {
      bytes += RecordLine.logLine(record.withoutText(of: redacted))
      bytes.append(UInt8(ascii: "\n"))
      if bytes.count < 1 << 16 { continue }
      try printRaw(bytes, language)
      bytes.removeAll(keepingCapacity: true)
    }
    try printRaw(bytes, language)
  }

  private func timeline(_ ledger: inout Ledger, _ language: Language) -> [String] {
    var lines: [String] = []
    let words = language.phrases
    var date: PlanDate?
    let days = ledger.session().days.filter { $0.opened != nil }
    let walls = days.map { (opened: $0.opened, wall: TimeZones.clock(of: $0)) }
    for line in Timeline(of: ledger, word: words.word(ofKind:)).lines {
      // In the zone of the latest day, as the minutes have it; before the first in that of here.
      let day = walls.last { opened, _ in opened.map { $0 <= line.at } ?? false }
      let wall = day?.wall ?? TimeZones.here(around: line.at)
      if wall.date(at: line.at) != date {
        date = wall.date(at: line.at)
        lines.append(date?.iso ?? "")
      }
      let seconds = wall.seconds(at: line.at)
      let time = wall.time(at: line.at).text + (seconds < 10 ? ":0" : ":") + "\(seconds)"
      let length = line.length.map { ClockFace.digits($0.roundedSeconds) } ?? ""
      let padded = String(repeating: " ", count: max(0, 9 - length.count)) + length
      let undone = line.isUndone ? " · " + words.undone : ""
      lines.append("\(time) \(padded)  \(visible(line.text))\(undone)")
    }
    return lines
  }
}
