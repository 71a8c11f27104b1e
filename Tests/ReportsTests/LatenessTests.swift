import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

/// A day as it was planned and as its clock was pressed, and how late the minutes say that it was.
struct LateDay: CustomTestStringConvertible, Sendable {
  let id: String
  let items: [String]
  /// Times at which somebody went on; the last ends the day.
  let pressed: [String]
  /// Items to drop before the end, from 1.
  var dropped: [Int] = []
  /// Each item's drift as the table has it.
  let drifts: [String]
  let headline: String
  var testDescription: String { id }
}

@Suite("How late the minutes say that it was")
struct LatenessTests {
  private static let days = [
    LateDay(
      id: "an end is compared with its planned end",
      items: ["09:00–10:00 En", "10:00–11:00 To"], pressed: ["09:10", "10:20", "11:05"],
      drifts: ["+20 min", "+5 min"], headline: "5 min sent"),
    LateDay(
      id: "exactly on time reads as that",
      items: ["09:00–10:00 En", "10:00–11:00 To"], pressed: ["09:00", "10:00", "11:00"],
      drifts: ["0", "0"], headline: "i rute"),
    LateDay(
      id: "time that the programme leaves free is free",
      items: ["17:15–17:45 Oppsummering", "19:30–21:00 Middag"],
      pressed: ["17:15", "19:33", "21:00"], drifts: ["+3 min", "0"], headline: "i rute"),
    LateDay(
      id: "also where the next began early, or while it still was free",
      items: ["12:30–13:10 Runde", "13:30–14:00 To"], pressed: ["12:30", "13:30", "13:50"],
      drifts: ["0", "−10 min"], headline: "10 min foran"),
    LateDay(
      id: "what takes no time is as late as it began",
      items: ["16:00–17:00 En", "17:00 Vi runder av for dagen", "19:00–19:30 Quiz"],
      pressed: ["16:00", "17:04", "19:04", "19:30"], drifts: ["+4 min", "+4 min", "0"],
      headline: "i rute"),
    LateDay(
      id: "what nobody clocked is blank, and does not make a day early",
      items: ["16:00–17:00 En", "17:00 Vi runder av for dagen", "19:00–19:30 Quiz"],
      pressed: ["16:00", "17:00", "17:05"], drifts: ["0", "0", ""],
      headline: "i rute, 1 post ikke holdt"),
    LateDay(
      id: "a dropped item's time is free",
      items: [
        "10:15–12:00 Arbeid", "12:00–13:00 Lunsj", "13:00–14:00 Oppsummering", "14:00 Slutt",
      ], pressed: ["10:15", "13:00", "14:00"], dropped: [3],
      drifts: ["+1 t", "0", "", ""], headline: "i rute"),
    LateDay(
      id: "a day that ended with its last items passed by is compared with their end",
      items: ["12:00–13:00 Lunsj", "13:00–14:00 Oppsummering", "14:00 Slutt"],
      pressed: ["13:00", "14:00"], drifts: ["+1 t", "", ""],
      headline: "i rute, 1 post ikke holdt"),
    LateDay(
      id: "and so where it ended after that",
      items: ["12:00–13:00 Lunsj", "13:00–14:00 Oppsummering", "14:00 Slutt"],
      pressed: ["13:00", "14:20"], drifts: ["+1 t 20 min", "", ""],
      headline: "20 min sent, 1 post ikke holdt"),
  ]

  @Test("is what was clocked against what was planned", arguments: days)
  func day(_ case: LateDay) throws {
    var agenda = Build.agenda(days: [`case`.items])
    agenda.days[0].items.indices.forEach { agenda.days[0].items[$0].kind = .work }
    var day = Rehearsed(agenda)
    for (place, time) in `case`.pressed.enumerated() {
      day.go(to: time)
      let isLast = place == `case`.pressed.count - 1
      if isLast {
        for number in `case`.dropped { try day.act(.plan(.dropItem(ItemID("i\(number)")))) }
      }
      try day.act(.clock(isLast ? .endDay : .next))
    }
    let report = Report(of: day.session, name: "s", at: day.now, wall: day.wall)
    let page = PageReader(Webpage.text(of: Minutes(report, .bokmål).document))
    let table = page.sections.flatMap(\.tables).first { $0.rows[0].contains("Forsinket ved slutt") }
    #expect(table?.rows.dropFirst().map { $0[2] } == `case`.drifts)
    let held = page.sections.flatMap(\.paragraphs).first { $0.hasPrefix("Holdt ") }
    #expect(held?.hasSuffix(", \(`case`.headline).") == true, "\(held ?? "")")
    // Each item that takes time says when it was held, or what became of it.
    #expect(table?.rows.allSatisfy { !$0[1].isEmpty || !$0[0].contains("–") } == true)
  }

  @Test(
    "a printed end less its planned end is the printed lateness, to the second", arguments: 0..<40)
  func clocks(seed: UInt64) throws {
    var chance = Lot(seed: seed)
    let agenda = Build.agenda(days: [["09:00–10:00 En", "10:00–11:00 To"]])
    var day = Rehearsed(agenda)
    day.go(to: "09:00")
    try day.act(.clock(.next))
    day.wait(Seconds(chance.number(3000...4200)))
    try day.act(.clock(.next))
    day.wait(Seconds(chance.number(3000...4200)))
    try day.act(.clock(.endDay))
    let report = Report(of: day.session, name: "s", at: day.now, wall: day.wall)
    let page = PageReader(Webpage.text(of: Minutes(report, .bokmål).document))
    let table = page.sections.flatMap(\.tables).first { $0.rows[0].contains("Forsinket ved slutt") }
    for row in table?.rows.dropFirst() ?? [] {
      func minutes(_ times: String) -> Int? {
        let end = times.split(separator: "–").last.map { $0.split(separator: ":") } ?? []
        return end.count == 2 ? (Int(end[0]) ?? 0) * 60 + (Int(end[1]) ?? 0) : nil
      }
      let (planned, held) = (try #require(minutes(row[0])), try #require(minutes(row[1])))
      let late = held - planned
      let told = late == 0 ? "0" : (late > 0 ? "+" : "−") + "\(abs(late)) min"
      #expect(row[2] == told, "\(row)")
    }
  }

  @Test("lengths are rounded one way, half away from zero, seconds and minutes alike")
  func rounding() {
    for unit in [1000, 60_000] {
      for milliseconds in stride(from: -3 * unit, through: 3 * unit, by: unit / 8) {
        let length = Duration.milliseconds(milliseconds)
        let rounded = unit == 1000 ? length.roundedSeconds : length.roundedMinutes
        let exact = Double(milliseconds) / Double(unit)
        #expect(rounded == Int(exact.rounded(.toNearestOrAwayFromZero)), "\(milliseconds)")
      }
    }
    #expect(Duration.milliseconds(-60_000).roundedSeconds == -60)
  }
}
