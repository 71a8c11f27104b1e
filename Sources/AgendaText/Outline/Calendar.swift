import SamlingCore

/// Works out which minute of which day each printed time means.
struct Calendar {
  /// Whether `1:00` may be an hour after noon: no time in the file is on a 24-hour clock.
  private var allowsTwelveHours = false
  /// Whether days have headings, so that a time that goes back begins no new day.
  private var hasHeadings = false

  /// Resolves every printed time, and splits days where a time goes back.
  static func resolve(_ days: [DayDraft], _ findings: inout Findings) -> [DayDraft] {
    var calendar = Calendar()
    calendar.hasHeadings = days.count { $0.mark != nil } >= 2
    calendar.allowsTwelveHours = !days.contains { day in
      day.items.contains { item in
        item.printed.map { isTwentyFour($0.start) || $0.end.map(isTwentyFour) ?? false } ?? false
      }
    }
    return days.flatMap {
      calendar.split(RepeatedDay.joined(withoutMentions($0, &findings), &findings), &findings)
    }
  }

  private static func isTwentyFour(_ time: ClockReading) -> Bool {
    guard time.half == nil else { return false }
    return time.hour >= 13 || time.hour == 0 || time.isFourDigits
      || (time.hour < 10 && !time.isBare && !time.isHourOnly)
  }

  // MARK: - Mentions

  /// Makes details of bullets that only mention a later time («1845 Aperitiff» before «Lunsj 1130»).
  private static func withoutMentions(_ day: DayDraft, _ findings: inout Findings) -> DayDraft {
    guard day.items.contains(where: \.isBullet), day.items.contains(where: { !$0.isBullet }) else {
      return day
    }
    // For each place, the next time that a plain line gives, worked out from the end.
    var nextPlain: [Int?] = Array(repeating: nil, count: day.items.count)
    var next: Int?
    for index in day.items.indices.reversed() {
      nextPlain[index] = next
      if !day.items[index].isBullet { next = day.items[index].printed?.start.minutes ?? next }
    }
    var result = day
    result.items = []
    for (index, item) in day.items.enumerated() {
      guard item.isBullet, let start = item.printed?.start.minutes, let next = nextPlain[index],
        start > next, var owner = result.items.last,
        owner.printed == nil || (owner.printed?.start.minutes ?? 0) <= next
      else {
        result.items.append(item)
        continue
      }
      result.items.removeLast()
      let text = item.printed.map { timeText($0) + " " } ?? ""
      findings.note(.keptAsDetail(item.title.text), line: item.line, column: item.column)
      var content = Snippet(text, line: item.line)
      content = Snippet(
        line: item.line, scalars: content.scalars.map { $0.isDigit ? $0.escapedTwin : $0 },
        columns: content.columns.map { _ in Int32(clamping: item.column) })
      owner.entries.append(
        Entry(depth: 0, isListed: true, content: content.joined(item.title), links: item.links))
      owner.entries += item.entries
      result.items.append(owner)
    }
    return result
  }

  private static func timeText(_ time: PrintedTime) -> String {
    let start = WallTime(minutes: time.start.minutes).text
    return time.end.map { "\(start)–\(WallTime(minutes: $0.minutes).text)" } ?? start
  }

  // MARK: - Days

  private func split(_ day: DayDraft, _ findings: inout Findings) -> [DayDraft] {
    var days: [DayDraft] = []
    var current = day
    current.items = []
    var clock = DayClock()
    for draft in day.items {
      var item = draft
      if let printed = item.printed {
        var start = clock.adjusted(printed.start, allowsTwelveHours: allowsTwelveHours)
        if clock.goesBack(start), isNewDay(start, clock) {
          days.append(sorted(current))
          current = DayDraft(line: item.line)
          clock = DayClock()
          start = clock.adjusted(printed.start, allowsTwelveHours: allowsTwelveHours)
        }
        item.start = WallTime(minutes: start)
        item.end = printed.end.flatMap { end(of: $0, after: start) }
        if let end = printed.end, item.end == nil {
          findings.warn(
            .impossibleEnd(WallTime(minutes: end.minutes).text), line: item.line,
            column: item.column)
        }
        clock.note(start: start, end: item.end?.minutes)
      }
      current.items.append(item)
    }
    days.append(sorted(current))
    return days
  }

  private func isNewDay(_ start: Int, _ clock: DayClock) -> Bool {
    guard !hasHeadings, let last = clock.last else { return false }
    return last - start >= 180 || start <= (clock.first ?? 0) + 120
  }

  private func end(of time: ClockReading, after start: Int) -> WallTime? {
    var end = time.minutes
    if end < start, time.canBeAfternoon, allowsTwelveHours, end + 720 > start { end += 720 }
    if end < start { end += 1440 }
    let limit = start == 0 ? 24 : 16
    return end - start <= limit * 60 ? WallTime(minutes: end) : nil
  }

  /// The day with its items sorted by start; items without a time stay behind the one they followed.
  private func sorted(_ day: DayDraft) -> DayDraft {
    var keys: [Int] = []
    var last = Int.min
    var isSorted = true
    for item in day.items {
      let key = item.start?.minutes ?? last
      isSorted = isSorted && key >= last
      keys.append(key)
      last = key
    }
    guard !isSorted else { return day }
    var result = day
    result.items = day.items.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map {
      day.items[$0]
    }
    return result
  }
}

/// How far a day has come while its times are read in order.
private struct DayClock {
  var first: Int?
  var last: Int?
  /// The printed range that ends latest.
  private var open: (start: Int, end: Int)?

  mutating func note(start: Int, end: Int?) {
    first = first ?? start
    last = max(last ?? start, start)
    if let end, end > open?.end ?? 0 { open = (start, end) }
  }

  /// Whether a start lies before the latest one, and in no range that is still open.
  func goesBack(_ start: Int) -> Bool {
    guard let last, start < last else { return false }
    if let open, start >= open.start, start < open.end { return false }
    return true
  }

  /// A printed time as minutes after midnight, moved to the afternoon or past midnight where the order says so.
  func adjusted(_ time: ClockReading, allowsTwelveHours: Bool) -> Int {
    let start = time.minutes
    guard let last else {
      let isAfternoon =
        allowsTwelveHours && time.canBeAfternoon && time.isBare && (1...5).contains(time.hour)
      return isAfternoon ? start + 720 : start
    }
    guard start < last else { return start }
    if let open, start >= open.start, start < open.end { return start }
    if allowsTwelveHours, time.canBeAfternoon, start + 720 >= last, time.hour <= 8 || last >= 1080 {
      return start + 720
    }
    if last >= 18 * 60, start < 6 * 60 { return start + 1440 }
    return start
  }
}
