import JSON
import Phrases
import SamlingCore
import Wording

/// The text of `samling forecast --json`: the day's items, each with planned, actual and projected times, and the drift.
///
/// Sources/README.md describes its form under «JSON».
package func forecastJSON(
  of forecast: Forecast, day: Int, in session: Session, at now: Moment
) -> String {
  jsonText(
    of: JSONValue.object([
      "title": .text(session.agenda.title), "day": .whole(day + 1), "at": JSONValue(now),
      "drift_seconds": JSONValue(seconds: forecast.drift),
      "planned_end": JSONValue(forecast.plannedEnd),
      "end": JSONValue(forecast.end), "items": .list(forecast.lines.map { item($0, in: session) }),
    ]))
}

private func item(_ line: Forecast.Line, in session: Session) -> JSONValue {
  let isActual = line.state == .done
  let isProjected = line.state == .current || line.state == .coming
  let begun = JSONValue.object([
    "start": JSONValue(line.start), "end": isActual ? JSONValue(line.end) : .null,
  ])
  return .object([
    "id": .text(line.item.text), "title": JSONValue(session.agenda.item(line.item)?.step.title),
    "state": .text(line.state.word), "fixed": .bool(line.isFixed),
    "planned": span(line.plannedStart, line.plannedEnd),
    "actual": isActual || line.state == .current ? begun : .null,
    "projected": isProjected ? span(line.start, line.end) : .null,
    "gives_seconds": JSONValue(seconds: line.gives),
  ])
}

private func span(_ start: Moment, _ end: Moment) -> JSONValue {
  .object(["start": JSONValue(start), "end": JSONValue(end)])
}

/// The text of `samling do … replan --json`: the ways home by their numbers, 0 being to do nothing.
///
/// The sentences `does` and `effect` are in the language of `words`.
package func waysJSON(
  of proposals: [Proposal], in session: Session, wall: WallClock, _ words: any Phrases
) -> String {
  jsonText(
    of: JSONValue.list(
      proposals.enumerated().map { number, way in
        .object([
          "number": .whole(number),
          "does": .text(words.describe(way.choice, in: session, wall: wall)),
          "effect": .text(words.effect(of: way, in: session, wall: wall)),
          "goal": .text(way.goal.text), "wins_seconds": JSONValue(seconds: way.wins),
          "needs_seconds": JSONValue(seconds: way.needs), "is_enough": .bool(way.isEnough),
          "end": JSONValue(way.after.end),
        ])
      }))
}

extension Forecast.State {
  fileprivate var word: String {
    switch self {
    case .done: "done"
    case .current: "current"
    case .coming: "coming"
    case .leftOut: "left_out"
    }
  }
}
