import ArgumentParser
import Phrases
import SamlingCore
import SeatLoop
import SessionFolder

/// `samling rehearse AGENDA`: the facilitator's seat with a simulated clock, in a throw-away folder.
struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: Interface.words.rehearseHelp)

  @Argument(help: "\(Interface.words.agendaArgument)")
  var agenda: String

  @Option(help: "\(Interface.words.fromOption)")
  var from: String?

  @Option(help: "\(Interface.words.speedOption)")
  var speed: Double = 60

  @Option(help: "\(Interface.words.keepFolderOption)")
  var session: String?

  @OptionGroup var shared: SharedOptions
  @OptionGroup var look: Look

  func validate() throws {
    guard speed >= 0, speed <= 3600 else {
      throw ValidationError(Interface.words.speedOutOfRange("\(speed)"))
    }
  }

  func run() throws {
    let language = shared.language
    let temporary = session == nil ? try Surroundings.temporaryFolder() : nil
    defer { if let temporary { removeFolder(temporary) } }
    let folder = try Opening(path: agenda, language: language).create(
      at: session ?? temporary, isRehearsal: true)
    let start = try beginning(folder.session.agenda, language.phrases)
    do throws(FolderError) {
      try folder.keep(RehearsalTime(from: start.moment, speed: speed))
    } catch {
      throw error.reported(language)
    }
    let own = shared.language(of: folder.session.agenda)
    let seat = try SeatRun(folder: folder, kind: .facilitator, language: own, look: look)
    if start.day > 0 { try seat.passDays(before: start.day) }
    try seat.run()
  }

  /// The day, from 0, and the instant to begin at, on the printed date or today.
  private func beginning(_ agenda: Agenda, _ words: any Phrases) throws -> (
    day: Int, moment: Moment
  ) {
    let now = Surroundings.now
    let (day, time) = try dayAndTime(agenda, words)
    let today = TimeZones.here(around: now).date(at: now)
    let printed = agenda.days.indices.contains(day) ? agenda.days[day].date : nil
    let date = printed?.year == nil ? today : printed ?? today
    let first = agenda.days.indices.contains(day) ? agenda.days[day].items.first : nil
    let begins = time ?? (first?.plannedStart.adding(minutes: -5) ?? WallTime(9, 55))
    // Summer time may begin or end between now and then.
    let wall = TimeZones.here(around: date.midnight(offset: .zero) ?? now)
    return (day, wall.instant(of: begins, on: date) ?? now)
  }

  private func dayAndTime(_ agenda: Agenda, _ words: any Phrases) throws -> (Int, WallTime?) {
    guard let from else { return (0, nil) }
    let parts = from.split(separator: " ").map(String.init)
    guard let day = parts.first.flatMap({ Int($0) }), parts.count <= 2,
      parts.count == 1 || WallTime(text: parts[1]) != nil
    else {
      printError("samling: " + words.notAStart(from))
      throw ExitCode(Status.usage)
    }
    guard agenda.days.indices.contains(day - 1) else {
      printError("samling: " + words.noSuchDay(day, agenda.days.count))
      throw ExitCode(Status.usage)
    }
    return (day - 1, parts.count == 2 ? WallTime(text: parts[1]) : nil)
  }
}

extension Surroundings {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// A new folder that nobody else can read.
  ///
  /// - Throws: An exit status, once the reason has been printed.
  static func temporaryFolder() throws -> String {
    let base = variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(base)/samling-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      printError(
        "samling: \(base): "
          + SystemError(code: errno).reason(
            in: Interface.asked(CommandLine.arguments) ?? Interface.environment ?? .bokmål))
      throw ExitCode(Status.cannotCreate)
    }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
