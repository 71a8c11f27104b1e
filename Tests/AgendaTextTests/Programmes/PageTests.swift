import Phrases
import SamlingCore
import Testing

@testable import AgendaText

@Suite("Days, frames and items without a time")
struct PageTests {
  @Test("a page is read as a person reads it", arguments: pages)
  func reads(_ page: Programme) {
    #expect(rows(of: agenda(page.text)) == page.rows)
  }

  @Test("formatting a page keeps what was read, and once is enough", arguments: pages)
  func formats(_ page: Programme) {
    let read = agenda(page.text)
    let tidy = format(read)
    #expect(agenda(tidy).withoutLines == read.withoutLines)
    #expect(format(agenda(tidy)) == tidy)
  }

  @Test("the line of the day's span says that it is no item, and keeps its place")
  func frame() {
    let reading = readAgenda(
      "Fagdag\nTorsdag 12. mars kl. 9-15, Kommunestyresalen\n\n09.00 Velkommen\n10.00 Foredrag",
      language: .english)
    #expect(reading.diagnostics.map(\.line) == [2])
    #expect(reading.agenda.days[0].headers.map(\.value) == ["kl. 9-15", "Kommunestyresalen"])
  }

  @Test("a list of cases begins at an hour that is told as a guess")
  func cases() {
    let reading = readAgenda("Saksliste:\n1. Budsjett\n2. Valg\n", language: .english)
    #expect(reading.diagnostics.map(\.message) == [Language.english.phrases.noTimes])
  }

  @Test("titles that are put to their times are told")
  func pairs() {
    let columns = readAgenda(
      "Tid\n09.00\n10.00\n11.00\nTema\nA\nB\nC", language: .english)
    #expect(columns.diagnostics.map(\.message) == [Language.english.phrases.pairedColumns(3)])
    let above = readAgenda(
      "Dag\n\nA\nkl. 9.00\n\nB\nkl. 10.00\n\nC\nkl. 11.00", language: .english)
    #expect(above.diagnostics.map(\.message) == [Language.english.phrases.titlesAboveTimes(3)])
  }

  @Test("a scanner's letters in times are read as digits, each told", arguments: ["O", "o"])
  func scanned(_ zero: String) {
    let reading = readAgenda(
      "Program\n\(zero)9.\(zero)\(zero) Velkommen\n1\(zero).00-l1.00 Arbeid\nI1,3\(zero) Lunsj\n"
        + "12.30~13.00 Slutt", language: .english)
    #expect(
      rows(of: reading.agenda) == [
        "1 09:00 Velkommen", "1 10:00–11:00 Arbeid", "1 11:30 (b) Lunsj", "1 12:30–13:00 Slutt",
      ])
    #expect(reading.diagnostics.map(\.line) == [2, 3, 4, 5])
  }

  @Test("numbers and words that begin lines are no times", arguments: ["1,50 kr", "Il.", "Lo 9"])
  func notScanned(_ line: String) {
    let read = agenda("10:00 A\n11:00 B\n\(line)\n12:00 C")
    #expect(rows(of: read) == ["1 10:00 A", "1 11:00 B", "1 12:00 C"])
  }

  @Test("a day that is told again in detail is one day, and that is told")
  func toldAgain() {
    let reading = readAgenda(
      "# Kurs\n| Tid | Økt |\n|---|---|\n| 09:00 | Velkommen |\n| 10:00 | Modul 1 |\n\n## Detaljer\n"
        + "### 09:00 Velkommen\n- Praktisk\n### 10:00 Modul 1\n**Teori (5 min):** Struktur.",
      language: .english)
    #expect(rows(of: reading.agenda) == ["1 09:00 Velkommen", "1 10:00 Modul 1"])
    #expect(reading.agenda.days[0].items[0].step.details.contains("Praktisk"))
    #expect(reading.diagnostics.map(\.line).contains(8))
  }

  @Test("two days that are alike are two")
  func alikeDays() {
    let day = "09:00 Velkommen\n- Praktisk\n12:00 Lunsj\n15:00 Slutt\n"
    #expect(agenda(day + day).days.count == 2)
  }

  @Test("what stands far to the right of a title is who leads it, or a detail")
  func layout() {
    let read = agenda(
      "09.00 – 09.30     Velkommen          ordfører Kari Nes\n09.30 – 10.00     Arbeid             Sal 2"
    )
    #expect(
      rows(of: read) == ["1 09:00–09:30 Velkommen v/ ordfører Kari Nes", "1 09:30–10:00 Arbeid"])
    #expect(read.days[0].items[1].step.details == ["Sal 2"])
  }

  @Test("as many titles as times are paired, and one fewer are not")
  func counts() {
    for count in 3...6 {
      let times = (0..<count).map { "\(9 + $0).00" }
      let titles = (0..<count).map { "Innlegg \($0)" }
      let whole = (["Tid"] + times + ["Tema"] + titles).joined(separator: "\n")
      #expect(
        agenda(whole).days.flatMap(\.items).map(\.step.title) == titles)
      let short = (["Tid"] + times + ["Tema"] + titles.dropLast()).joined(separator: "\n")
      #expect(!readAgenda(short, language: .english).diagnostics.isEmpty)
    }
  }
}

private let pages: [Programme] = [
  Programme(
    id: "the numbered lines of a list of cases",
    text: """
      Årsmøte i sangkoret

      Saksliste:
      1. Godkjenning av innkalling
      2. Årsmelding
         - revisors ord
      3. Valg
      """,
    rows: ["1 --:-- Godkjenning av innkalling", "1 --:-- Årsmelding", "1 --:-- Valg"]),
  Programme(
    id: "cases with their numbers",
    text: """
      Møte i utvalget 12.03.2026 kl. 18:00
      Sted: Rådhuset

      PS 12/26 Godkjenning av innkalling
      PS 13/26 Budsjett
      """,
    rows: ["1 --:-- PS 12/26 Godkjenning av innkalling", "1 --:-- PS 13/26 Budsjett"]),
  Programme(
    id: "bullets on the level of timed ones",
    text: """
      # Kurs
      ## Onsdag
      - Installasjon
      - 11.30-12 Lunsj
      - Økt 1. Første dokument
        - ta med maskin
      - Slutt 15.00
      """,
    rows: [
      "1 --:-- Installasjon", "1 11:30–12:00 (b) Lunsj", "1 --:-- Økt 1. Første dokument",
      "1 15:00 Slutt",
    ]),
  Programme(
    id: "a later day without times",
    text: """
      Lørdag 27. juni
      13:00 Vielse
      17:00 Middag

      Søndag 28. juni
      Frokost
      Avreise
      """,
    rows: ["1 13:00 Vielse", "1 17:00 (b) Middag", "2 --:-- (b) Frokost", "2 --:-- Avreise"]),
  Programme(
    id: "one day under two headings in a row",
    text: """
      # Samling
      ## Mandag 02. desember
      > NB! Ny tid for middag.

      Mandag 2. desember - ankomstdag

      19:00 Registrering

      ## Tirsdag 3. desember
      09:00 Velkommen
      """,
    rows: ["1 19:00 Registrering", "2 09:00 Velkommen"]),
  Programme(
    id: "the parts of one day",
    text: "# Fest\n## 17. mai, morgen\n08:00 Flagg\n## 17. mai, ettermiddag\n15:00 Tog",
    rows: ["1 08:00 Flagg", "1 15:00 Tog"]),
  Programme(
    id: "days that stand last in their headings",
    text: """
      # Treff
      ### Dagen før – Fredag 17. juli
      12:00 Ankomst
      ### Den store dagen – Lørdag 18. juli
      14:00 Tur
      """,
    rows: ["1 12:00 Ankomst", "2 14:00 Tur"]),
  Programme(
    id: "a span of the day on a line of its own",
    text: "Bygdedagen\n15. juni 2026\n\n10:00 - 22:00\n\nGamlehuset\n\n10:00\nÅpning\n13:00\nLunsj",
    rows: ["1 10:00 Åpning", "1 13:00 (b) Lunsj"]),
  Programme(
    id: "a first item that is no span of the day",
    text: "Torsdag 12. mars kl. 9-10, Velkommen\n10.00 Pause\n10.15 Arbeid",
    rows: ["1 09:00–10:00 Velkommen", "1 10:00 (b) Pause", "1 10:15 Arbeid"]),
  Programme(
    id: "quoted bullets and headings",
    text: """
      # Treff
      ## Fredag
      > ### Fredag 20:30 - 22:00 Mat
      > ### Fredag 22:45 Påmelding
      ## Lørdag
      > Ca. 13:00 – Rydding
      >- Ca. 14.30 – Kaffe
      """,
    rows: [
      "1 20:30–22:00 (b) Mat", "1 22:45 Påmelding", "2 13:00 Rydding", "2 14:30 (b) Kaffe",
    ]),
  Programme(
    id: "two columns that lost what stood between them",
    text: "Program\n09.00 09.30 Velkommen\n09.30 10.00 Foredrag",
    rows: ["1 09:00–09:30 Velkommen", "1 09:30–10:00 Foredrag"]),
  Programme(
    id: "titles above their times",
    text: "Samling\n\nVelkommen\nkl. 09.00\n\nArbeid\nkl. 10.00\n\nOppsummering\nkl. 14.00\n",
    rows: ["1 09:00 Velkommen", "1 10:00 Arbeid", "1 14:00 Oppsummering"]),
  Programme(
    id: "times and titles one column after the other",
    text: "Program\nTid\n09.00-09.30\n09.30-10.00\n10.00-11.00\nTema\nVelkommen\nForedrag\nArbeid",
    rows: ["1 09:00–09:30 Velkommen", "1 09:30–10:00 Foredrag", "1 10:00–11:00 Arbeid"]),
  Programme(
    id: "an office and a name below a title",
    text: "09.00 – 09.30\nVelkommen\nordfører Kari Nes\n09.30 – 10.00\nFortelling om\nkommunen vår",
    rows: [
      "1 09:00–09:30 Velkommen v/ ordfører Kari Nes", "1 09:30–10:00 Fortelling om kommunen vår",
    ]),
  Programme(
    id: "a length behind a timed title, and behind a break's heading",
    text: "09:15 – Foredrag, 30 min\n10:00 – Arbeid\n# Pause 15 minutter\n11:00 Slutt",
    rows: ["1 09:15 +30 Foredrag", "1 10:00 Arbeid", "1 --:-- +15 (b) Pause", "1 11:00 Slutt"]),
  Programme(
    id: "words about a time that belong to it",
    text:
      "9:00 am - 10:00 am CET | **Welcome**\n10:00 (CET) Talk\nmellom 11:00 og 12:00: Group work",
    rows: ["1 09:00–10:00 Welcome", "1 10:00 Talk", "1 11:00–12:00 Group work"]),
  Programme(
    id: "places and sentences that name nobody",
    text: """
      15:00 Aperitiff ved Fjellbu Fjellstue
      16:00 Oppmøte ved Elvemo kirke
      17:00 Omvisning ved Kari Nes
      18:00 End (No Formal Dinner, But Meetups Encouraged)
      """,
    rows: [
      "1 15:00 Aperitiff ved Fjellbu Fjellstue", "1 16:00 Oppmøte ved Elvemo kirke",
      "1 17:00 Omvisning v/ Kari Nes", "1 18:00 End (No Formal Dinner, But Meetups Encouraged)",
    ]),
  Programme(
    id: "meals and free time in more words",
    text: "09:00 Økt\n10:00 Fritid\n11:00 Lønsj\n12:00 Fri\n13:00 Fri hacking",
    rows: [
      "1 09:00 Økt", "1 10:00 (b) Fritid", "1 11:00 (b) Lønsj", "1 12:00 (b) Fri",
      "1 13:00 Fri hacking",
    ]),
]
