import CellGrid
import SamlingCore

/// Dates, lengths, keys and proposals in words.
extension Words {
  func date(_ date: PlanDate) -> String {
    let names =
      switch language {
      case .bokmål, .nynorsk:
        [
          "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
          "oktober", "november", "desember",
        ]
      case .english:
        [
          "January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December",
        ]
      }
    let month = names.indices.contains(date.month - 1) ? names[date.month - 1] : ""
    return pick("\(date.day). \(month)", "\(date.day). \(month)", "\(date.day) \(month)")
  }

  func dateAndTime(_ moment: Moment, _ wall: WallClock) -> String {
    "\(date(wall.date(at: moment))) \(oclock(wall.time(at: moment).text))"
  }

  /// `17 min`, `1 t 20 min`, `45 s`.
  package func length(_ seconds: Seconds) -> String {
    if seconds.count < 60 { return "\(seconds.count) s" }
    let minutes = (seconds.count + 30) / 60
    if minutes < 60 { return "\(minutes) min" }
    let hour = pick("t", "t", "h")
    return minutes % 60 == 0
      ? "\(minutes / 60) \(hour)" : "\(minutes / 60) \(hour) \(minutes % 60) min"
  }

  package func keyName(_ command: Command) -> String {
    command.keys.map { $0 == .character(" ") ? space : $0.name }.joined(separator: " ")
  }

  /// One word for the foot of the screen.
  func short(_ name: Command.Name) -> String {
    switch name {
    case .next: pick("neste", "neste", "next")
    case .pause: pick("pause", "pause", "pause")
    case .extend: pick("1 min", "1 min", "1 min")
    case .room: pick("lerret", "lerret", "room")
    case .undo: pick("angre", "angre", "undo")
    case .palette: pick("kommando", "kommando", "command")
    case .help: pick("taster", "tastar", "keys")
    case .quit: pick("lukk", "lukk", "quit")
    case .replan: pick("ta inn", "ta inn", "catch up")
    case .forward: pick("klokka fram", "klokka fram", "clock on")
    default: name.rawValue
    }
  }

  package func describe(_ choice: Proposal.Choice, in session: Session) -> String {
    func title(_ id: ItemID) -> String { session.agenda.item(id)?.step.title ?? id.text }
    switch choice {
    case .shortenTurns(let step, let count, let from, let to):
      return shortenTurns(session.agenda.step(step)?.title ?? "", count, length(from), length(to))
    case .shortenBreak(let item, let from, let to):
      return shortenBreak(title(item), length(from), length(to))
    case .lowerBounds(_, let saves): return lowerBounds(length(saves))
    case .drop(let item, let saves): return drop(title(item), length(saves))
    case .endLater(_, let by): return endLater(length(by))
    case .combined(let choices):
      return choices.map { describe($0, in: session) }.joined(separator: " + ")
    }
  }

  /// What a proposal does to the time it is about, and to the day's end.
  package func effect(
    of proposal: Proposal, before: Forecast?, in session: Session, wall: WallClock
  ) -> String {
    let item = proposal.keeps.first ?? before?.giving?.item ?? before?.firstBroken?.item
    let line = item.flatMap { proposal.after.line($0) }
    let title = item.flatMap { session.agenda.item($0)?.step.title } ?? ""
    return effect(
      title, line.map { wall.time(at: $0.start).text } ?? "",
      wall.time(at: proposal.after.end).text)
  }
}

extension Command {
  /// The word of a record's kind in a language; the kind itself where no command has it.
  package static func word(_ kind: String, _ language: Language) -> String {
    Name(rawValue: kind).flatMap { named($0)?.words(language).first } ?? kind
  }
}
