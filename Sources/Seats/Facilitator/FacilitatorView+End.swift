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
