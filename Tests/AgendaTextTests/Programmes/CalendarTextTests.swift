import Phrases
import SamlingCore
import Support
import Testing

@testable import AgendaText

@Suite("Calendar files")
struct CalendarTextTests {
  /// An event as a calendar writes it.
  private struct Event {
    var start: String
    var lines: [String] = []
    var summary: String

    var text: [String] {
      ["BEGIN:VEVENT", "DTSTART\(start)"] + lines + ["SUMMARY:\(summary)", "END:VEVENT"]
    }
  }

  /// A calendar's file, its long lines folded after so many characters.
  private static func calendar(
    _ events: [Event], name: String? = nil, folded width: Int = 75
  ) -> String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0"] + (name.map { ["X-WR-CALNAME:\($0)"] } ?? [])
      + events.flatMap(\.text) + ["END:VCALENDAR"]
    return lines.map { line in
      var folded = ""
      for (place, character) in line.enumerated() {
        if place > 0, place % width == 0 { folded += "\r\n " }
        folded.append(character)
      }
      return folded
    }.joined(separator: "\r\n") + "\r\n"
  }

  private static func read(_ text: String) -> Reading { readAgenda(text, language: .english) }

  @Test(
    "events are items of their days in order, with ends, lengths and places, wherever lines are folded"
  )
  func events() {
    let events = [
      Event(
        start: ";TZID=Europe/Oslo:20260313T100000", lines: ["DURATION:PT1H30M"], summary: "Arbeid"),
      Event(
        start: ";TZID=\"W. Europe: Oslo\":20260312T090000",
        lines: ["DTEND:20260312T093000", "LOCATION:Sal 1\\, Bergen"], summary: "Kaffe\\; te | vann"),
      Event(start: ":20260312T093000", lines: ["DTEND:20260312T120000"], summary: "Åpning"),
    ]
    for width in [20, 40, 75] {
      let reading = Self.read(Self.calendar(events, name: "Nettverket", folded: width))
      #expect(reading.diagnostics.isEmpty)
      #expect(reading.agenda.title == "Nettverket")
      #expect(
        rows(of: reading.agenda) == [
          "1 09:00–09:30 (b) Kaffe; te | vann", "1 09:30–12:00 Åpning", "2 10:00 +90 Arbeid",
        ])
      #expect(reading.agenda.days.map { $0.date?.iso } == ["2026-03-12", "2026-03-13"])
    }
  }

  @Test("an event whose description holds a programme is that programme's frame")
  func frame() {
    let event = Event(
      start: ":20260312T080000Z",
      lines: ["DESCRIPTION:09.00-09.30 Kaffe\\n09.30-10.45 Hva virker?\\n10.45 Pause"],
      summary: "Samling for oss")
    let reading = Self.read(Self.calendar([event]))
    #expect(reading.agenda.title == "Samling for oss")
    #expect(
      rows(of: reading.agenda) == [
        "1 09:00–09:30 (b) Kaffe", "1 09:30–10:45 Hva virker?", "1 10:45 (b) Pause",
      ])
    #expect(
      reading.diagnostics.map(\.message).contains(Language.english.phrases.universalTime("08:00")))
  }

  @Test("an event that repeats is read once and is a doubt; one of a whole day is the day's name")
  func repeated() {
    let events = [
      Event(start: ";VALUE=DATE:20260312", summary: "Fagdag"),
      Event(start: ":20260312T090000", lines: ["RRULE:FREQ=WEEKLY;COUNT=4"], summary: "Møte"),
    ]
    let reading = Self.read(Self.calendar(events))
    #expect(rows(of: reading.agenda) == ["1 09:00 Møte"])
    #expect(reading.diagnostics.map(\.line) == [10])
  }

  @Test("a calendar cut anywhere is read or refused, and never more than its events")
  func cut() {
    let events = (0..<6).map {
      Event(start: ":2026031\($0)T090000", lines: ["DURATION:PT\($0)H"], summary: "Sak \($0)")
    }
    let bytes = Array(Self.calendar(events).utf8)
    for end in stride(from: 0, to: bytes.count, by: 5) {
      let reading = readAgenda(Array(bytes[..<end]), language: .english)
      #expect(reading.agenda.days.flatMap(\.items).count <= events.count)
      #expect(reading.hasErrors == reading.agenda.days.allSatisfy(\.items.isEmpty))
    }
  }
}
