import Foundation
import SamlingCore
import SessionFolder
import Support
import Testing

@Suite("Whole gatherings in a terminal")
struct RehearsalTests {
  @Test(
    "a facilitator takes each shipped gathering to its end, and the log is exact",
    arguments: BuiltProgram.agendas)
  func gathering(agenda: String) throws {
    let place = try Workspace()
    let folder = place.path + "/session"
    let tmux = try Tmux(place)
    let window = try tmux.samling(
      "rehearsal", ["rehearse", agenda, "--speed", "0", "--session", folder])
    try #require(window.waitFor("begynner dagen"))
    let plan = Plan(try Folder.open(folder).session.agenda)
    for day in plan.days.indices { try rehearse(plan, day: day, in: window) }
    #expect(window.waitFor("Samlingen er slutt"))
    window.press("q")
    #expect(window.end() == "0")
    try compare(plan, folder, place)
  }

  private func rehearse(_ plan: Plan, day: Int, in window: Tmux.Window) throws {
    let stretches = plan.days[day]
    window.press(">")
    for (index, stretch) in stretches.enumerated() {
      if stretch.isAwaited {
        window.press("n")
        try #require(window.waitFor("Vi begynner \(stretch.clock.prefix(5))"))
        window.press(">", "n")
      } else if index == 0, day > 0 {
        window.press("n")
        try #require(window.waitFor("Åpne dag \(day + 1) og begynne"))
        window.press("j")
      } else {
        window.press("n")
      }
      try #require(
        window.waits { picture in shows(stretch, picture) }, "\(stretch)\n\(window.picture)")
      // With nothing planned there is no next change to go to.
      if stretch.planned > 0 { window.press(">") }
    }
    window.press("n")
    try #require(window.waitFor("Avslutte dagen?"))
    window.press("j")
    try #require(window.waits { !$0.contains("Avslutte dagen?") })
  }

  /// Whether the item stands as what is on now, at its time.
  private func shows(_ stretch: Plan.Entry, _ picture: String) -> Bool {
    let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.count > 2 && rows[0].contains("kl. \(stretch.clock.prefix(5))")
      && rows[2].hasPrefix(" " + stretch.title.prefix(24))
  }

  private func compare(_ plan: Plan, _ folder: String, _ place: Workspace) throws {
    let log = try place.run("log", folder)
    #expect(log.status == 0)
    let logged = log.lines.filter { $0.contains(/^\d\d:\d\d:\d\d +\d+:\d\d/) }
    #expect(logged == plan.days.joined().map(\.logLine))
    let records = try place.run("log", folder, "--json").lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(started(records) == plan.days.joined().map(\.id))
    let verified = try place.run("verify", folder)
    #expect(verified.status == 0)
    #expect(verified.output.contains("ignored 0\n"))
    let closed = try #require(records.last?["data"] as? [String: Any])
    let digest = (closed["closed"] as? [String: Any])?["digest"] as? String
    #expect(verified.output.contains("digest \(digest ?? "missing")\n"))
  }

  /// The stretches that were started, in the log's order.
  private func started(_ records: [[String: Any]]) -> [String] {
    records.flatMap { record in
      let data = record["data"] as? [String: Any]
      let events = data?["events"] as? [[String: Any]] ?? []
      return events.compactMap { ($0["started"] as? [String: Any])?["stretch"] as? String }
    }
  }
}

/// A gathering that keeps exactly to its programme, each stretch its planned length.
struct Plan {
  struct Entry {
    var id: String
    /// The item's title, as the screen heads it.
    var title: String
    /// All of its names, as the log has them.
    var name: String
    /// When it begins, `HH:MM:SS`.
    var clock: String
    /// Its length in seconds.
    var planned: Int
    /// Whether the programme leaves time free before it, so that nothing runs meanwhile.
    var isAwaited: Bool

    /// The line of the log for it.
    var logLine: String {
      let length = "\(planned / 60):" + Plan.two(planned % 60)
      let long = "\(planned / 3600):" + Plan.two(planned / 60 % 60) + ":" + Plan.two(planned % 60)
      let shown = planned >= 3600 ? long : length
      return clock + " " + String(repeating: " ", count: 9 - shown.count) + shown + "  " + name
    }
  }

  let days: [[Entry]]

  init(_ agenda: Agenda) {
    let session = Session(agenda: agenda)
    days = agenda.days.indices.map { day in
      var seconds = (agenda.days[day].items.first?.plannedStart.minutes ?? 0) * 60
      var before: Item?
      return session.stretches(ofDay: day).compactMap { stretch in
        guard let item = agenda.item(stretch.item) else { return nil }
        defer {
          before = item
          seconds += stretch.planned.count
        }
        let isAwaited = Plan.isAwaited(item, after: before, at: seconds)
        if isAwaited { seconds = item.plannedStart.minutes * 60 }
        return Entry(
          id: stretch.id.text, title: session.title(of: stretch),
          name: session.fullName(of: stretch), clock: Plan.clock(seconds),
          planned: stretch.planned.count, isAwaited: isAwaited)
      }
    }
  }

  /// Whether ten minutes or more are free between two items, and the second one's time is not near.
  private static func isAwaited(_ item: Item, after before: Item?, at seconds: Int) -> Bool {
    guard let before, before.id != item.id else { return false }
    return item.plannedStart.minutes - before.plannedEnd.minutes >= 10
      && seconds < item.plannedStart.minutes * 60 - 60
  }

  private static func clock(_ seconds: Int) -> String {
    "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
