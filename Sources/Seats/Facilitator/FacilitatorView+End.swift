import CellGrid
import SamlingCore

/// What a facilitator reads when a day has ended: how it went in time, what was written down, and where the minutes are.
extension FacilitatorScreen {
  func drawEnd(_ area: Area, _ heading: String, on grid: inout Grid) {
    var left = area
    func put(_ text: String, _ style: Style) {
      left = left.split(top: grid.putWrapped(text, in: left, style: style)).rest
    }
    put(heading, .heading)
    left = left.split(top: 1).rest
    if let ended = howItEnded { put(ended, .strong) }
    put(words.countNotes(counts.notes, counts.decisions, counts.followUps), .normal)
    guard let place = context.place else { return }
    left = left.split(top: 1).rest
    put(words.minutesAre(place.minutes), .normal)
    let open = words.footKey(.minutes, on: .day)
    put(open.key + " " + open.text, .key)
    left = left.split(top: 1).rest
    drawTasks(left, on: &grid)
  }

  /// Draws what is to be followed up, each whole, as many as there is room for; what is left out is counted.
  private func drawTasks(_ area: Area, on grid: inout Grid) {
    let tasks = openTasks.map { $0.wrapped(to: max(1, area.columns)) }
    var left = area
    for (number, lines) in tasks.enumerated() {
      let isLast = number == tasks.count - 1
      guard lines.count + (isLast ? 0 : 1) <= left.rows else {
        return grid.put(words.moreBelow(tasks.count - number), in: left, style: .quiet)
      }
      for (row, line) in lines.enumerated() { grid.put(line, in: left, line: row, style: .answer) }
      left = left.split(top: lines.count).rest
    }
  }

  /// What was agreed to follow up, with who and when, and what is open still of what was agreed before.
  private var openTasks: [String] {
    let noted = context.session.notes.standing.compactMap { note -> String? in
      // What the room has not seen is shown nowhere when it has ended.
      guard !note.isHeld,
        case .followUp(let who, let when) = note.mark.map(context.session.withNames)
      else { return nil }
      let whose = [who, when].filter { !$0.isEmpty }.joined(separator: ", ")
      return "→ " + note.text + (whose.isEmpty ? "" : " — " + whose)
    }
    return noted + RoomAgreements(context).lines.map { "→ " + $0 }
  }

  /// When the day that ended last did, and how that was against its plan.
  private var howItEnded: String? {
    let session = context.session
    guard let day = session.days.lastIndex(where: { $0.ended != nil }),
      let ended = session.days[day].ended
    else { return nil }
    let planned = session.agenda.days[day].items.last.flatMap { item in
      session.days[day].date.flatMap { context.wall.instant(of: item.plannedEnd, on: $0) }
    }
    let late = planned.map { (ended - $0).clockMinutes } ?? 0
    return words.dayEndedAt(context.wall.time(at: ended).text, lateMinutes: late)
  }

  /// How much was written down in all, and how much of it was agreed, or is to be followed up.
  private var counts: (notes: Int, decisions: Int, followUps: Int) {
    var counts = (notes: 0, decisions: 0, followUps: 0)
    for note in context.session.notes.standing {
      counts.notes += 1
      switch note.mark {
      case .decision: counts.decisions += 1
      case .followUp: counts.followUps += 1
      case .idea, nil: break
      }
    }
    return counts
  }
}
