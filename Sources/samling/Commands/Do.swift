import ArgumentParser
import Phrases
import Reports
import SamlingCore
import SeatLoop
import Seats
import SessionFolder

/// `samling do SESSION COMMAND…`: one act as a seat of its own, without a screen.
struct Do: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "do",
    abstract: Interface.words.doHelp,
    discussion: Do.commands)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String

  @Option(help: "\(Interface.words.atOption)")
  var at: String?

  @Flag(help: "\(Interface.words.waysOption)")
  var json = false

  @Argument(parsing: .allUnrecognized, help: "\(Interface.words.commandArgument)")
  var command: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language)
    let remote = try Remote(folder: folder, language: language, asJSON: json)
    if command == ["-"] {
      try remote.runStandardInput(at: at)
    } else {
      guard !command.isEmpty else {
        throw ValidationError(Interface.words.commandIsMissing)
      }
      guard try remote.run(CommandReader.line(command), at: at) else { throw ExitCode(1) }
    }
  }

  /// The table of commands, for `--help`.
  private static var commands: String {
    let words = Interface.words
    let lines = Command.all.filter { $0.reach == .everywhere }.map { command in
      "  \(words.call(command.name))\n      \(words.command(command.name).typed)"
    }
    return words.doCommands + "\n" + lines.joined(separator: "\n")
  }
}

/// A seat without a screen: reads a line, decides, and answers when the disk has it.
final class Remote {
  private let desk: Desk
  private let language: Language
  /// Whether what is listed is JSON.
  private let asJSON: Bool
  private var clock: SeatClock

  init(folder: Folder, language: Language, asJSON: Bool = false) throws {
    self.language = language
    self.asJSON = asJSON
    do throws(FolderError) {
      desk = try Desk(folder: folder, kind: .command, isLive: false)
      clock = Surroundings.clock(of: folder, latest: desk.ledger.lastAct)
    } catch {
      throw error.reported(language)
    }
    DamageReport(account: desk.follower.account, folder: folder, language: language).tell()
  }

  /// Runs each line of standard input, dated so where it does not begin with an `--at HH:MM` of its own.
  ///
  /// - Throws: Exit status 1 where any was refused; another, at once, where the disk or the reader fails.
  func runStandardInput(at common: String?) throws {
    var isAllDone = true
    while let line = nextLine() {
      let trimmed = line.trimmed
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
      var at = common
      var text = trimmed
      if trimmed.hasPrefix("--at ") {
        let parts = trimmed.split(separator: " ", maxSplits: 2).map(String.init)
        at = parts.count > 1 ? parts[1] : ""
        text = parts.count > 2 ? parts[2] : ""
      }
      isAllDone = try run(text, at: at) && isAllDone
    }
    guard isAllDone else { throw ExitCode(1) }
  }

  /// The next line of standard input.
  private func nextLine() -> String? {
    // An interrupted call before this one must not be taken for this one's.
    errno = 0
    return readLine()
  }

  /// Does one thing; returns whether it was done and saved.
  ///
  /// Prints `saved ACTOR/N KIND`, or why not on standard error; a way home that was taken is told too. `replan` without
  /// a number lists the ways home.
  ///
  /// - Throws: An exit status where the act could not be saved or the answer not written.
  func run(_ line: String, at: String?) throws -> Bool {
    desk.follow()
    clock.follow(desk.session())
    _ = clock.look()
    let record: Record
    var taken: String?
    do {
      if isQuestion(line) {
        try printRaw(ways(at: try moment(of: at, clock.now)), language)
        return true
      }
      let (kind, deed, moment) = try decision(line, at: at)
      taken = told(deed, at: moment)
      record = try desk.append(Act(kind: kind, deed: deed), at: moment, now: clock.now)
      // A day that this opened is counted from here by all seats.
      clock.follow(desk.session())
    } catch {
      printError("samling: " + sentence(error))
      return false
    }
    do throws(FolderError) {
      try desk.journal.waitUntilSaved()
    } catch {
      throw error.reported(language)
    }
    try printOut("saved \(record.id.actor)/\(record.id.n) \(record.act.kind)", language)
    if let taken { try printOut(taken, language) }
    return true
  }

  // MARK: Ways home

  /// Whether a line asks for the ways home, of which it takes none.
  private func isQuestion(_ line: String) -> Bool {
    Command.forWord(line.trimmed, inScript: true)?.name == .replan
  }

  private func proposals(at moment: Moment) -> [Proposal] {
    let session = desk.session()
    let wall = clock.wall(in: session)
    return session.openDay.map { replan(of: session, day: $0, at: moment, wall: wall) } ?? []
  }

  /// The ways home with their numbers and what follows from each, a line for each, or JSON.
  private func ways(at moment: Moment) -> String {
    let session = desk.session()
    let (proposals, words) = (proposals(at: moment), language.phrases)
    let wall = clock.wall(in: session)
    if asJSON { return waysJSON(of: proposals, in: session, wall: wall, words) + "\n" }
    if proposals.isEmpty { return words.nothingToCatchUp + "\n" }
    return proposals.enumerated().map { number, way in
      Reports.told(way, number: number, in: session, wall: wall, words) + "\n"
    }.joined()
  }

  /// What a way that is taken does; nil for other acts.
  private func told(_ deed: Act.Deed, at moment: Moment) -> String? {
    guard case .events(let events) = deed, !events.isEmpty,
      let taken = proposals(at: moment).first(where: { $0.events == events })
    else { return nil }
    let session = desk.session()
    let wall = clock.wall(in: session)
    return Reports.told(taken, number: nil, in: session, wall: wall, language.phrases)
  }

  /// The instant that `--at` gives; now where it gives none.
  private func moment(of at: String?, _ now: Moment) throws -> Moment {
    let session = desk.session()
    return try at.map { try instant($0, session, now, clock.wall(in: session)) } ?? now
  }

  private func decision(_ line: String, at: String?) throws -> (String, Act.Deed, Moment) {
    let now = clock.now
    let session = desk.session()
    let wall = clock.wall(in: session)
    let moment = try moment(of: at, now)
    let reader = CommandReader(
      session: session, now: now, wall: wall, notation: LiveNotation(desk.folder),
      freshID: desk.freshID,
      proposals: { self.proposals(at: moment) }, inScript: true, language: language)
    let (command, wish) = try reader.read(line)
    let kind = command.name.rawValue
    switch wish {
    case .intent(let intent):
      let events = try decide(intent, in: session, at: moment, now: now, wall: wall)
      return (kind, .events(events), moment)
    case .dated(let intent, let when):
      let events = try decide(intent, in: session, at: when, now: now, wall: wall)
      return (kind, .events(events), when)
    case .undo: return (kind, .undo(of: try desk.ledger.undoTarget(for: .command)), moment)
    case .redo: return (kind, .undo(of: try desk.ledger.redoTarget(for: .command)), moment)
    case .seat, .theme, .forward: throw CommandError.unknownWord(line, nearest: nil)
    }
  }

  /// The instant a time of day means: on the open day's date, else today.
  private func instant(_ text: String, _ session: Session, _ now: Moment, _ wall: WallClock) throws
    -> Moment
  {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    let date = session.openDay.flatMap { session.days[$0].date } ?? wall.date(at: now)
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      (0..<48).contains(hour), (0..<60).contains(minute),
      let second = parts.count == 3 ? parts[2] : 0, (0..<60).contains(second),
      let moment = wall.instant(of: Seconds(hour * 3600 + minute * 60 + second), on: date)
    else { throw CommandError.notATime(text) }
    return moment
  }

  private func sentence(_ error: any Error) -> String {
    let words = language.phrases
    return switch error {
    case let error as CommandError: words.sentence(error)
    case let error as Refusal: words.sentence(error, wall: clock.wall(in: desk.session()))
    case let error as FolderError: error.sentence(in: language)
    default: "\(error)"
    }
  }
}
