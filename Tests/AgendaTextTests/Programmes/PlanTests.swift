import SamlingCore
import Testing

@testable import AgendaText

/// Planned times as a test shows them: `10:00–10:30`.
private func plan(_ text: String) -> [String] {
  agenda(text).days.flatMap(\.items).map { "\($0.plannedStart.text)–\($0.plannedEnd.text)" }
}

@Suite("Planned times")
struct PlanTests {
  @Test("an item without an end lasts until the next")
  func untilNext() { #expect(plan("10:00 A\n10:20 B") == ["10:00–10:20", "10:20–10:20"]) }

  @Test("a length shorter than the slot leaves free time, a longer one ends with the slot")
  func lengths() {
    #expect(plan("10:00 A (10 min)\n11:00 B")[0] == "10:00–10:10")
    #expect(plan("10:00 A (90 min)\n11:00 B")[0] == "10:00–11:00")
  }

  @Test("items before the first time count backwards from it")
  func backwards() {
    #expect(
      plan("Åpning (10 min)\nRunde (20 min)\n11:00 B") == [
        "10:30–10:40", "10:40–11:00", "11:00–11:00",
      ])
  }

  @Test("items that fill a printed slot lie within it")
  func within() {
    #expect(
      plan("10:00–11:00 A\n### B (20 min)\n### C (40 min)\n11:00 D") == [
        "10:00–11:00", "10:00–10:20", "10:20–11:00", "11:00–11:00",
      ])
  }

  @Test("closing words never fill hours until dinner")
  func closing() {
    #expect(plan("16:30 Oppsummering\n19:00 Middag")[0] == "16:30–17:00")
    #expect(plan("17:00 Slutt for dagen\n19:00 Middag")[0] == "17:00–17:00")
    #expect(agenda("17:00 Slutt for dagen\n19:00 Middag").days[0].items[0].kind == .end)
  }

  @Test("items that start together are a set and share what comes next")
  func parallel() {
    #expect(plan("10:00 A\n10:00 B\n11:00 C") == ["10:00–11:00", "10:00–11:00", "11:00–11:00"])
  }

  @Test("the last item lasts until the day is over, where the day's line says when")
  func lastUntilSpan() {
    let text = """
      # Samling

      Torsdag 12. mars kl. 9–15, Rådhuset
      09:00 Foredrag
      12:00 Lunsj
      13:00 Gruppearbeid
      """
    let items = agenda(text).days[0].items
    #expect(items.map(\.plannedEnd.text) == ["12:00", "13:00", "15:00"])
  }

  @Test("meals, what follows a coffee break, and the day's end are fixed; ca. makes them soft")
  func fixed() {
    let text = "10:00 A\n10:30 Pause\n10:45 B\n12:00 Lunsj\n13:00 C\n14:00! D\n15:00 E"
    let items = agenda(text).days[0].items
    #expect(items.map(\.isFixed) == [false, false, true, true, false, true, true])
    #expect(items[3].isMeal && !items[1].isMeal)
    #expect(agenda("10:00 A\nca. 12:00 Lunsj\n13:00 B").days[0].items[1].isFixed == false)
  }

  @Test("a last item that has a length may begin early, and ends the day with its end")
  func lastSlides() {
    let items = agenda("10:00 A\n15:00–16:00 Oppsummering").days[0].items
    #expect(items.map(\.isFixed) == [false, false])
    #expect(agenda("10:00 A\n15:00! Oppsummering (30 min)").days[0].items[1].isFixed)
    #expect(agenda("10:00 A\n15:00 Slutt").days[0].items[1].isFixed)
  }

  @Test("a date without a year takes it from the line that gives one")
  func years() {
    let read = agenda("# Samling\n- Dato: 26-27. september 2012\n## Dag 1 – 26. september\n10:00 A")
    #expect(read.days[0].date?.iso == "2012-09-26")
    #expect(
      agenda("# S\n- 9-10. februar 2012\n10:00 A\n18:00 B\n08:00 C").days.map { $0.date?.iso } == [
        "2012-02-09", "2012-02-10",
      ])
  }

  @Test("ids follow the order of appearance")
  func ids() {
    let read = agenda(
      "- Kommuner: A, B\n10:00 X (x kommune)\n- Hva?\n- Y (5 min)\n  - Hvem?\n11:00 Z")
    #expect(read.parties.map(\.id.text) == ["m1", "m2"])
    #expect(read.days[0].items.map(\.id.text) == ["i1", "i2"])
    #expect(read.days[0].items.flatMap { $0.step.all }.map(\.id.text) == ["s1", "s2", "s3"])
    #expect(
      read.days[0].items[0].step.all.flatMap(\.prompts).map(\.id.text) == ["q1", "q2"])
  }
}
