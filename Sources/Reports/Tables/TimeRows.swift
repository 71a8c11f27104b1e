import SamlingCore

/// A report's times in long form: each item as planned and as it went, and each turn and phase with the time it used.
package struct TimeRows {
  /// One item, turn or phase, with a property for each column; lengths in seconds, times as clocks showed them.
  struct Row: Equatable {
    var session = ""
    var day = 0
    var date = ""
    var item = ""
    var part = ""
    var party = ""
    var by = ""
    var phase = ""
    var plannedStart = ""
    var plannedEnd = ""
    var start = ""
    var end = ""
    var plannedSeconds: Int?
    var seconds: Int?
    var lateSeconds: Int?
    var plannedDate = ""
    /// How late it began and ended; nil where that was not clocked, or the day has no date.
    var lateStartSeconds: Int?
    var lateEndSeconds: Int?
    /// What became of an item; nil for a turn or a phase.
    var holding: ReportDay.Holding?
    var level = Level.item
  }

  /// What a row is of.
  enum Level: Equatable { case item, turn, phase }

  private(set) var rows: [Row] = []

  init(_ report: Report) {
    for day in report.days {
      var base = Row(session: report.session, day: day.number)
      base.date = (day.heldDate ?? day.plannedDate)?.iso ?? ""
      base.plannedDate = day.plannedDate?.iso ?? ""
      for item in day.items { add(item, base, day) }
    }
  }

  private mutating func add(_ item: ReportItem, _ base: Row, _ day: ReportDay) {
    let wall = day.wall
    var base = base
    base.item = item.title
    var row = base
    row.plannedStart = item.plannedStart.text
    row.plannedEnd = item.plannedEnd.text
    row.start = item.start.map { Self.time($0, wall) } ?? ""
    row.end = item.end.map { Self.time($0, wall) } ?? ""
    row.plannedSeconds = (item.plannedEnd.minutes - item.plannedStart.minutes) * 60
    row.seconds = item.start.flatMap { start in item.end.map { ($0 - start).roundedSeconds } }
    row.lateSeconds = item.drift?.roundedSeconds
    row.lateStartSeconds = Self.late(item.start, item.plannedStart, day)
    row.lateEndSeconds = Self.late(item.end, item.plannedEnd, day)
    row.holding = day.holding(of: item)
    rows.append(row)
    for turn in item.turns {
      var row = base
      row.level = .turn
      row.part = item.parts.first { $0.id == turn.part }?.title ?? ""
      row.party = turn.party
      row.by = turn.by ?? ""
      row.plannedSeconds = turn.planned.count
      row.seconds = turn.used?.roundedSeconds
      rows.append(row)
      guard turn.phases.count > 1 else { continue }
      for phase in turn.phases {
        row.level = .phase
        row.phase = phase.name ?? ""
        row.plannedSeconds = phase.planned.count
        row.seconds = phase.used?.roundedSeconds
        rows.append(row)
      }
    }
  }

  /// How much later than a planned time something was clocked, in seconds, negative when early.
  private static func late(_ clocked: Moment?, _ planned: WallTime, _ day: ReportDay) -> Int? {
    guard let clocked, let date = day.heldDate,
      let planned = day.wall.instant(of: planned, on: date)
    else { return nil }
    return (clocked - planned).roundedSeconds
  }

  /// `10:05:30`.
  private static func time(_ moment: Moment, _ wall: WallClock) -> String {
    let seconds = wall.seconds(at: moment)
    return wall.time(at: moment).text + (seconds < 10 ? ":0" : ":") + "\(seconds)"
  }
}
