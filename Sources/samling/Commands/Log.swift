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
    ledger.insert(verify(folder).records)
    let lines = json ? jsonLines(ledger) : timeline(ledger, language)
    try printRaw(lines.map { $0 + "\n" }.joined(), language)
  }

  private func jsonLines(_ ledger: Ledger) -> [String] {
    ledger.records.map { String(decoding: RecordLine.logLine($0), as: UTF8.self) }
  }

  private func timeline(_ ledger: Ledger, _ language: Language) -> [String] {
    var lines: [String] = []
    let words = language.phrases
    var date: PlanDate?
    for line in Timeline(of: ledger, word: words.word(ofKind:)).lines {
      let wall = WallClock(offset: SeatClock.localOffset(at: line.at))
      if wall.date(at: line.at) != date {
        date = wall.date(at: line.at)
        lines.append(date?.iso ?? "")
      }
      let seconds = wall.seconds(at: line.at)
      let time = wall.time(at: line.at).text + (seconds < 10 ? ":0" : ":") + "\(seconds)"
      let length = line.length.map { ClockFace.digits(Int(($0.milliseconds + 500) / 1000)) } ?? ""
      let padded = String(repeating: " ", count: max(0, 9 - length.count)) + length
      let undone = line.isUndone ? " · " + words.undone : ""
      lines.append("\(time) \(padded)  \(visible(line.text))\(undone)")
    }
    return lines
  }
}
