import ArgumentParser
import CellGrid
import Phrases
import Reports
import SamlingCore
import Seats
import SessionFolder

/// `samling forecast SESSION`: planned, actual and projected times of the day, and how late it is.
struct TellForecast: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: Interface.words.forecastHelp)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String

  @Option(help: "\(Interface.words.momentOption)")
  var at: String?

  @Flag(help: "\(Interface.words.forecastOption)")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language)
    let moment = try SessionMoment(folder, at: at, language)
    let context = moment.context(Size(columns: 80, rows: 24), language)
    moment.damage.tell()
    let session = context.session
    // A seat's own forecast goes by steps of ten seconds.
    let day = session.dayInFocus ?? session.days.count - 1
    guard
      let told = forecast(of: session, day: day, at: context.now, wall: context.wall)
    else { return try moment.damage.end() }
    if json {
      try printOut(forecastJSON(of: told, day: day, in: session, at: context.now), language)
    } else {
      try printOut(lines(of: told, context, language.phrases).joined(separator: "\n"), language)
    }
    try moment.damage.end()
  }

  /// How late the day is, then for each item its planned start, how far it has come, and its actual or projected times.
  private func lines(of told: Forecast, _ context: SeatContext, _ words: any Phrases) -> [String] {
    func clock(_ moment: Moment) -> String { context.wall.time(at: moment).text }
    let items = told.lines.map { line in
      let times =
        line.state == .leftOut ? words.leftOut : "\(clock(line.start))–\(clock(line.end))"
      let title = context.session.agenda.item(line.item)?.step.title ?? ""
      return "\(clock(line.plannedStart)) \(line.state.mark) \(visible(title)) · \(times)"
    }
    return [words.drift(minutes: told.drift.clockMinutes)] + items
  }
}

extension Forecast.State {
  fileprivate var mark: String {
    switch self {
    case .done: "✓"
    case .current: "▶"
    case .coming: " "
    case .leftOut: "–"
    }
  }
}
