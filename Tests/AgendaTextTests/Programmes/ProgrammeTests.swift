import Testing

@testable import AgendaText

/// A programme and what a person reads in it.
struct Programme: Sendable, CustomTestStringConvertible {
  var id: String
  var text: String
  var rows: [String]
  var testDescription: String { id }
}

@Suite("Programmes in many notations")
struct ProgrammeTests {
  @Test("a programme is read as a person reads it", arguments: programmes)
  func reads(_ programme: Programme) {
    #expect(rows(of: agenda(programme.text)) == programme.rows)
  }

  @Test("formatting a programme keeps what was read, and once is enough", arguments: programmes)
  func formats(_ programme: Programme) {
    let read = agenda(programme.text)
    let tidy = format(read)
    #expect(agenda(tidy).withoutLines == read.withoutLines)
    #expect(format(agenda(tidy)) == tidy)
  }
}

private let programmes: [Programme] = [
  Programme(
    id: "am and pm on both ends",
    text: """
      Annual retreat

      9:00 AM – 9:30 AM  Arrival and coffee
      9:30 am-12 pm: Strategy session (Anna Smith)
      12:00 PM - 1:00 PM Lunch
      1:00pm Breakout groups
      2.30 p.m. Tea break
      3 pm Wrap-up and next steps
      """,
    rows: [
      "1 09:00–09:30 Arrival and coffee", "1 09:30–12:00 Strategy session v/ Anna Smith",
      "1 12:00–13:00 (b) Lunch", "1 13:00 Breakout groups", "1 14:30 (b) Tea break",
      "1 15:00 Wrap-up and next steps",
    ]),
  Programme(
    id: "an e-mail in nynorsk",
    text: """
      Hei alle!

      Her er programmet for fagdagen torsdag 14. mai:

      Kl. 09.00: Velkomen v/ rektor
      Kl. 09.15: Føredrag om læring, v/ Kari Nes (45 min)
      Kl. 10.00: Kaffipause
      Kl. 10.15: Gruppearbeid
      Kl. 11.30: Lunsj
      Kl. 12.15: Oppsummering
      Kl. 12.30: Takk for i dag

      Hilsing Ola
      """,
    rows: [
      "1 09:00 Velkomen v/ rektor", "1 09:15 +45 Føredrag om læring v/ Kari Nes",
      "1 10:00 (b) Kaffipause", "1 10:15 Gruppearbeid", "1 11:30 (b) Lunsj", "1 12:15 Oppsummering",
      "1 12:30 Takk for i dag",
    ]),
  Programme(
    id: "a Swedish table with room and speaker",
    text: """
      ## Program 12 maj

      | Tid | Aktivitet | Plats | Ansvarig |
      |-----|-----------|-------|----------|
      | 08.30–09.00 | Kaffe och registrering | Foajén | |
      | 09.00–10.15 | **Inledning** | Aulan | Eva Lund |
      | 10.15–10.45 | Fika | | |
      | 10.45–12.00 | Parallella pass | Sal 1–4 | |
      | 12.00–13.00 | Lunch | Matsalen | |
      """,
    rows: [
      "1 08:30–09:00 Kaffe och registrering", "1 09:00–10:15 Inledning v/ Eva Lund",
      "1 10:15–10:45 (b) Fika", "1 10:45–12:00 Parallella pass", "1 12:00–13:00 (b) Lunch",
    ]),
  Programme(
    id: "two days without headings",
    text: """
      1300 Oppstart
      1500 Kaffe
      1515 Arbeid i grupper
      1900 Middag
      0900 God morgen
      1130 Lunsj og heimreise
      """,
    rows: [
      "1 13:00 Oppstart", "1 15:00 (b) Kaffe", "1 15:15 Arbeid i grupper", "1 19:00 (b) Middag",
      "2 09:00 God morgen", "2 11:30 (b) Lunsj og heimreise",
    ]),
  Programme(
    id: "past midnight",
    text: """
      # Lan-party
      20:00 Dørene åpner
      23:30 Turnering
      00:30 Nattmat
      02:00 Slutt
      """,
    rows: [
      "1 20:00 Dørene åpner", "1 23:30 Turnering", "1 00:30 (b) Nattmat", "1 02:00 Slutt",
    ]),
  Programme(
    id: "setext headings and bold bullets",
    text: """
      Fagseminar
      ==========

      Onsdag 3. juni
      --------------

      - **10:00-10:30** – Registrering og kaffe
      - **10:30-11:30** – Innledning ved Per Hansen, NTNU
        - Hva vet vi?
        - Hva vet vi ikke?
      - **11:30-12:15** – Lunsj

      Torsdag 4. juni
      ---------------

      - **09:00-11:00** – Verksted
      """,
    rows: [
      "1 10:00–10:30 Registrering og kaffe", "1 10:30–11:30 Innledning v/ Per Hansen, NTNU",
      "1 11:30–12:15 (b) Lunsj", "2 09:00–11:00 Verksted",
    ]),
  Programme(
    id: "times behind the titles",
    text: """
      Agenda

      Welcome and introductions, 9:00-9:15
      Status of the project, 9:15-10:00
      Break, 10:00-10:15
      Planning the next quarter, 10:15-11:30
      """,
    rows: [
      "1 09:00–09:15 Welcome and introductions", "1 09:15–10:00 Status of the project",
      "1 10:00–10:15 (b) Break", "1 10:15–11:30 Planning the next quarter",
    ]),
  Programme(
    id: "lengths and no times",
    text: """
      # Retrospective

      1. Check-in (5 min)
      2. What went well? (15 min)
      3. Break (10 min)
      4. Actions (20 min)
      """,
    rows: [
      "1 --:-- +5 Check-in", "1 --:-- +15 What went well?", "1 --:-- +10 (b) Break",
      "1 --:-- +20 Actions",
    ]),
  Programme(
    id: "a week's table",
    text: """
      | Kl | Mandag | Tirsdag |
      |---|---|---|
      | 09:00–10:00 | Introduksjon | Oppgaver |
      | 10:00–10:15 | Pause | Pause |
      | 10:15–11:00 | Øving | |
      """,
    rows: [
      "1 09:00–10:00 Introduksjon", "1 10:00–10:15 (b) Pause", "1 10:15–11:00 Øving",
      "2 09:00–10:00 Oppgaver", "2 10:00–10:15 (b) Pause",
    ]),
  Programme(
    id: "titles on the line below",
    text: """
      09:00 - 09:30
      Registrering

      09:30 - 10:00
      Åpning v/ ordfører Hans Berg

      10:00 - 10:15
      Pause
      """,
    rows: [
      "1 09:00–09:30 Registrering", "1 09:30–10:00 Åpning v/ ordfører Hans Berg",
      "1 10:00–10:15 (b) Pause",
    ]),
  Programme(
    id: "bare hours after kl and in ranges",
    text: """
      Lørdag
      9-10 Frokost
      10-12 Tur i skogen
      12-13 Lunsj
      kl 14 Kurs
      Kl. 18 Middag
      """,
    rows: [
      "1 09:00–10:00 (b) Frokost", "1 10:00–12:00 Tur i skogen", "1 12:00–13:00 (b) Lunsj",
      "1 14:00 Kurs", "1 18:00 (b) Middag",
    ]),
  Programme(
    id: "dates and numbers that are no times",
    text: """
      Møte 15.01.2013
      9-10. februar holder vi samling.
      10:00 Åpning
      - 2010 var et godt år
      - 20 deltakere fra 12 kommuner
      - 1.1.2019 trer loven i kraft
      10:30 Kapittel 4.4 og 5.6
      """,
    rows: ["1 10:00 Åpning", "1 10:30 Kapittel 4.4 og 5.6"]),
  Programme(
    id: "a meeting's case list",
    text: """
      Styremøte 3. mars 2022 kl. 17.00

      ## Sak 1/22 Godkjenning av innkalling (17:00 - 5 min)
      ## Sak 2/22 Regnskap (17:05 - 20 min)
      ## Pause (17:25 - 10 min)
      ## Sak 3/22 Eventuelt (17:35 - 15 min)
      """,
    rows: [
      "1 17:00 +5 Sak 1/22 Godkjenning av innkalling", "1 17:05 +20 Sak 2/22 Regnskap",
      "1 17:25 +10 (b) Pause", "1 17:35 +15 Sak 3/22 Eventuelt",
    ]),
  Programme(
    id: "html and entities",
    text: """
      <h2>Program</h2>
      <ul>
      <li><b>10:00</b> &ndash; Velkommen til Troms&oslash;</li>
      <li><b>10:30</b> &ndash; <a href="http://example.org/a">Foredrag</a> (Kari Nilsen)</li>
      <li><b>12:00</b> &ndash; Lunsj</li>
      </ul>
      """,
    rows: [
      "1 10:00 Velkommen til Tromsø", "1 10:30 Foredrag v/ Kari Nilsen", "1 12:00 (b) Lunsj",
    ]),
  Programme(
    id: "typographic dashes, hard spaces and tabs",
    text:
      "10:00\u{2009}—\u{2009}10:30\tVelkommen\n10:30\u{A0}\u{2212}\u{A0}11:00\u{A0}Pause\n\t11:00–11:45 \tFoss og fjell\n",
    rows: ["1 10:00–10:30 Velkommen", "1 10:30–11:00 (b) Pause", "1 11:00–11:45 Foss og fjell"]),
  Programme(
    id: "Danish with v. and d.",
    text: """
      Program for temadag d. 4. april

      Kl. 9.00-9.30: Morgenmad og velkomst
      Kl. 9.30-10.30: Oplæg v. Mette Holm
      Kl. 10.30-10.45: Kort pause
      Kl. 10.45-12.00: Workshop i grupper
      Kl. 12.00-12.45: Frokost
      Kl. 15.00: Tak for i dag
      """,
    rows: [
      "1 09:00–09:30 Morgenmad og velkomst", "1 09:30–10:30 Oplæg v/ Mette Holm",
      "1 10:30–10:45 (b) Kort pause", "1 10:45–12:00 Workshop i grupper",
      "1 12:00–12:45 (b) Frokost",
      "1 15:00 Tak for i dag",
    ]),
  Programme(
    id: "a letter around it",
    text: """
      Fra: Kari Nes <kari@bo.example>
      Sendt: 30. november 2026 08:12
      Til: Oppvekst
      Emne: VS: Fagdag for oppvekst

      Hei alle,

      Her er programmet. Vi møtes kl. 08.45.

      09.00 Velkommen
      10.00 Gruppearbeid
      Slutt 12.00

      Si fra om dere har allergier.

      Vennlig hilsen
      Kari Nes
      tlf. 57 00 00 00
      """,
    rows: ["1 09:00 Velkommen", "1 10:00 Gruppearbeid", "1 12:00 Slutt"]),
  Programme(
    id: "signs before the time",
    text: """
      +++ **9.00** - Åpning
      ★ 10:00 Økt
      → kl. 11.30 Lunsj
      """,
    rows: ["1 09:00 Åpning", "1 10:00 Økt", "1 11:30 (b) Lunsj"]),
  Programme(
    id: "an end alone, and a dash for a colon",
    text: """
      1. Åpning (18:00)
      2. Planer (18:10-18:30)
      3. Vedtak (-18:50)
      4. Valg (18:50-19-05)
      """,
    rows: ["1 18:00 Åpning", "1 18:10–18:30 Planer", "1 --:--–18:50 Vedtak", "1 18:50–19:05 Valg"]),
  Programme(
    id: "a meal has no lead but a place",
    text: "12:00 Frokost-buffet ved Basilika\n13:00 Sesjon ved Kari",
    rows: ["1 12:00 (b) Frokost-buffet ved Basilika", "1 13:00 Sesjon v/ Kari"]),
  Programme(
    id: "a twelve-hour afternoon",
    text: """
      1:00 Welcome
      1:15 Talks
      2:45 Coffee
      3:00 Discussion
      5:00 End
      """,
    rows: [
      "1 13:00 Welcome", "1 13:15 Talks", "1 14:45 (b) Coffee", "1 15:00 Discussion", "1 17:00 End",
    ]),
  Programme(
    id: "names on the line below",
    text: """
      13:00 Best sammen

      Marit Tovsen, KS og Kristen Dalby,
      Ressursgruppa for arbeidstaker-
      organisasjonene

      14:00 Åpen kirke
      """,
    rows: [
      "1 13:00 Best sammen v/ Marit Tovsen, KS og Kristen Dalby, "
        + "Ressursgruppa for arbeidstakerorganisasjonene", "1 14:00 Åpen kirke",
    ]),
  Programme(
    id: "day before the time on each line",
    text: """
      Fredag kl. 17: Dørene åpner
      Fredag kl. 19-20: Middag
      Lørdag kl. 9-10: Frokost
      Lørdag kl. sent: Nattmat
      """,
    rows: [
      "1 17:00 Dørene åpner", "1 19:00–20:00 (b) Middag", "2 09:00–10:00 (b) Frokost",
      "2 --:-- (b) Nattmat",
    ]),
  Programme(
    id: "minutes in front",
    text: """
      # Workshop
      10:00 Start
      ### Icebreaker (10 min)
      ### Group work (40 min)
      11:00 Coffee break
      11:15 Close
      """,
    rows: [
      "1 10:00 Start", "1 --:-- +10 Icebreaker", "1 --:-- +40 Group work",
      "1 11:00 (b) Coffee break",
      "1 11:15 Close",
    ]),
]
