import SamlingCore
import Testing

@testable import AgendaText

@Suite("Tables in every notation")
struct TableTests {
  /// What parts cells, with how a row of them is written.
  enum Notation: CaseIterable {
    case bars, tabs, semicolons, commas

    func row(_ cells: [String]) -> String {
      switch self {
      case .bars: "| " + cells.joined(separator: " | ") + " |"
      case .tabs: cells.joined(separator: "\t")
      case .semicolons: cells.joined(separator: ";")
      case .commas: cells.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
      }
    }

    func table(_ rows: [[String]]) -> String {
      var lines = rows.map(row)
      if self == .bars {
        lines.insert(row(Array(repeating: "---", count: rows[0].count)), at: 1)
      }
      return lines.joined(separator: "\n")
    }
  }

  private static let body = [
    ["09:00", "09:30", "Kaffe", "Ola Dahl"], ["09:30", "10:15", "Hva, hvem og hvor", "Kari Nes"],
    ["10:15", "11:00", "Oppsummering", ""],
  ]
  private static let heads = [
    ["Start", "Slutt", "Hva", "Hvem"], ["Frå", "Til", "Kva", "Kven"],
    ["Fra", "Til", "Aktivitet", "Ansvarlig"], ["Från", "Till", "Vad", "Vem"],
    ["Begynner", "Slut", "Indhold", "Taler"], ["From", "To", "Session", "Speaker"],
  ]
  private static let read = [
    "1 09:00–09:30 (b) Kaffe v/ Ola Dahl", "1 09:30–10:15 Hva, hvem og hvor v/ Kari Nes",
    "1 10:15–11:00 Oppsummering",
  ]

  @Test("heads tell what columns are, in any order of them", arguments: Notation.allCases)
  func heads(_ notation: Notation) {
    for head in Self.heads {
      for order in [[0, 1, 2, 3], [2, 0, 1, 3], [3, 2, 0, 1], [1, 0, 2, 3], [2, 3, 1, 0]] {
        let rows = ([head] + Self.body).map { row in order.map { row[$0] } }
        #expect(AgendaTextTests.rows(of: agenda(notation.table(rows))) == Self.read)
      }
    }
  }

  @Test(
    "a number, a length and a room beside a range take nothing from it",
    arguments: Notation.allCases)
  func others(_ notation: Notation) {
    let rows = [
      ["Nr", "Tid", "Varighet", "Sak", "Rom"], ["1", "09.00-09.30", "30", "Velkommen", "Salen"],
      ["2", "09.30-10.00", "30", "Regnskap", "Salen"],
    ]
    #expect(
      AgendaTextTests.rows(of: agenda(notation.table(rows)))
        == ["1 09:00–09:30 Velkommen", "1 09:30–10:00 Regnskap"])
  }

  @Test("a date is never a time, and a new one opens a day", arguments: Notation.allCases)
  func dates(_ notation: Notation) {
    let rows = [
      ["Uke", "Dato", "Tid", "Tema"], ["40", "01.10", "09:00 - 12:00", "Tekst"],
      ["41", "07.10", "09:00 - 12:00", "Regneark"], ["", "07.10", "12:00 - 15:00", "Øving"],
    ]
    let read = agenda(notation.table(rows))
    #expect(
      AgendaTextTests.rows(of: read)
        == ["1 09:00–12:00 Tekst", "2 09:00–12:00 Regneark", "2 12:00–15:00 Øving"])
    #expect(agenda(format(read)).withoutLines == read.withoutLines)
    #expect(read.days.map(\.date) == [PlanDate(month: 10, day: 1), PlanDate(month: 10, day: 7)])
  }

  @Test(
    "columns that are called the same but for a number run in parallel",
    arguments: Notation.allCases)
  func tracks(_ notation: Notation) {
    let rows = [
      ["Fra", "Til", "Spor 1", "Spor 2", "Tema"], ["09:00", "09:30", "Åpning", "Åpning", "Plenum"],
      ["09:30", "10:00", "Skole", "Frivillige", "Foredrag"],
    ]
    #expect(
      AgendaTextTests.rows(of: agenda(notation.table(rows)))
        == ["1 09:00–09:30 Åpning", "1 09:30–10:00 Skole", "1 09:30–10:00 Frivillige"])
  }

  @Test("days may be columns", arguments: Notation.allCases)
  func days(_ notation: Notation) {
    let rows = [
      ["Tid", "Dag 1", "Dag 2"], ["09.00", "Start", "Arbeid"], ["10.00", "Økt", "Slutt"],
    ]
    #expect(
      AgendaTextTests.rows(of: agenda(notation.table(rows)))
        == ["1 09:00 Start", "1 10:00 Økt", "2 09:00 Arbeid", "2 10:00 Slutt"])
  }

  @Test("cells of signs are empty, and a cell's further lines are details")
  func cells() {
    let read = agenda(
      "| Tid | Gruppe A | Gruppe B |\n|---|---|---|\n| 09:00 | Oppstart<br>i salen | . |\n"
        + "| 10:00 | – | Arbeid |\n| 11:00 | N/A | Slutt |")
    #expect(rows(of: read) == ["1 09:00 Oppstart", "1 10:00 Arbeid", "1 11:00 Slutt"])
    #expect(read.days[0].items[0].step.details == ["i salen"])
  }

  @Test("a row in the head's place that holds a time is a row")
  func headWithTime() {
    #expect(
      rows(of: agenda("| 15:10 | Sør |\n|---|---|\n| 15:13 | Nord |"))
        == ["1 15:10 Sør", "1 15:13 Nord"])
  }

  @Test("times that a spreadsheet holds as numbers are times, the first with a fraction a doubt")
  func numbers() {
    for (mark, fraction) in [(";", "9,3"), ("\t", "9.3"), (",", "9.3")] {
      let rows = [
        ["Start", "Slutt", "Hva"], ["9", fraction, "Kaffe"], [fraction, "10", "Åpning"],
        ["10", "14.45", "Arbeid"],
      ]
      let reading = readAgenda(
        rows.map { $0.joined(separator: mark) }.joined(separator: "\n"), language: .english)
      #expect(
        AgendaTextTests.rows(of: reading.agenda) == [
          "1 09:00–09:30 (b) Kaffe", "1 09:30–10:00 Åpning", "1 10:00–14:45 Arbeid",
        ])
      #expect(reading.diagnostics.map(\.line) == [2])
    }
  }

  @Test("numbers that are no times, or stand under no start or end, stay numbers")
  func noClocks() {
    let odd = readAgenda("Start;Slutt;Hva\n9,75;10,5;A\n10,5;11;B", language: .english)
    #expect(odd.agenda.days.flatMap(\.items).allSatisfy { $0.start?.text != "10:50" })
    let lengths = agenda(
      "| Kl | Tid | Hva |\n|---|---|---|\n| 09:00 | 30 | A |\n| 09:30 | 15 | B |")
    #expect(rows(of: lengths).first?.hasPrefix("1 09:00") == true)
  }

  @Test("a sum is no item, and says so")
  func sums() {
    let reading = readAgenda(
      "| Start | Tid | Slutt | Sak |\n|---|---|---|---|\n| 16:20 | 10 | 16:30 | Forslag |\n"
        + "| Total tid: | 10 min | 16:30 |", language: .english)
    #expect(rows(of: reading.agenda) == ["1 16:20–16:30 Forslag"])
    #expect(reading.diagnostics.map(\.line) == [4])
  }

  @Test("lengths that are added up behind a programme with times tell how its time is shared")
  func budget() {
    let read = agenda(
      "17:30 Middag\n18:00 Tale\n\n| Bolk | Tid |\n|---|---|\n| Middag | 30 min |\n"
        + "| Tale | 8 min |\n| Totalt | 38 min |")
    #expect(rows(of: read) == ["1 17:30 (b) Middag", "1 18:00 Tale"])
  }

  @Test("a table of lengths whose last row adds them up is none, though one row has its span")
  func budgetWithSpan() {
    let read = agenda(
      "17:30 Middag\n18:00 Tale\n\n| Bolk | Tid |\n|---|---|\n| Alt | 17:30–18:08 |\n"
        + "| Middag | 30 min |\n| Tale | 8 min |\n| Vin | 5 min |\n| Totalt | 43 min |")
    #expect(rows(of: read) == ["1 17:30 (b) Middag", "1 18:00 Tale"])
  }

  @Test("days may be named below the table's title, and a cell's own time goes before its row's")
  func daysBelowTitle() {
    let read = agenda(
      "| | Uke 12 i fjellet | |\n|---|---|---|\n| | MANDAG | TIRSDAG |\n| 08:00 | Frokost | Tur |\n"
        + "| 14:00 | 14:30 buss hjem | Kl. 15.15 Kake |\n| 19:00 | | Middag |")
    #expect(
      rows(of: read) == [
        "1 08:00 (b) Frokost", "1 14:30 buss hjem", "2 08:00 Tur", "2 15:15 Kake",
        "2 19:00 (b) Middag",
      ])
    #expect(([read.title] + read.details).contains { $0.contains("Uke 12 i fjellet") })
  }

  @Test("prose with commas, semicolons or a tab is no table")
  func prose() {
    let text = "10:00 A\n- Ta med penn, papir, saks\nStart, slutt; og noe til\n11:00\tB\n12:00\tC"
    #expect(rows(of: agenda(text)) == ["1 10:00 A", "1 11:00 B", "1 12:00 C"])
  }

  @Test("what a table is read as stays through the tidy form", arguments: Notation.allCases)
  func tidy(_ notation: Notation) {
    let read = agenda(notation.table([Self.heads[0]] + Self.body))
    #expect(agenda(format(read)).withoutLines == read.withoutLines)
  }
}
