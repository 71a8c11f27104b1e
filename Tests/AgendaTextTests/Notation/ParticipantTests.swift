import Phrases
import SamlingCore
import Support
import Testing

@testable import AgendaText

@Suite("Lists of participants")
struct ParticipantTests {
  private func read(
    _ list: String, _ headers: String = "", language: Language = .english
  ) -> Reading {
    readAgenda(
      "\(headers)- Deltakere: folk.tsv\n10:00 A (x deltaker)", language: language,
      loader: MemoryFiles(files: ["folk.tsv": list]))
  }

  /// Each as `NAME | MUNICIPALITY | ROLE`.
  private func people(_ reading: Reading) -> [String] {
    func name(_ id: PartyID?) -> String {
      reading.agenda.parties.first { $0.id == id }?.name ?? "-"
    }
    return reading.agenda.parties.filter { $0.kind == .participant }.map {
      "\($0.name) | \(name($0.municipality)) | \(name($0.role))"
    }
  }

  static let heads = [
    "Etternavn;Fornavn;Firma;Rolle", "Etternamn\tFørenamn\tVerksemd\tStilling",
    "Efternavn,Fornavn,Virksomhed,Titel", "Efternamn;Förnamn;Organisation;Befattning",
    "Last name,First name,Company,Role", "\u{FEFF}etternavn ; FORNAVN ; Kommune ; Tittel",
  ]

  @Test(
    "are read by their headings in five languages and by any of three separators", arguments: heads)
  func headings(_ head: String) {
    let marks: [String] = [";", "\t", ","]
    let mark = marks.first { head.contains($0) } ?? ","
    let rows = [["Ås", "Åse", "Bø", "ordfører"], ["\"Moe\"", "\"Ola \"\"Olle\"\"\"", "Lom", ""]]
    let lines = [head] + rows.map { $0.joined(separator: mark) }
    let reading = read(lines.joined(separator: "\r\n"))
    #expect(reading.diagnostics.isEmpty)
    #expect(people(reading) == ["Åse Ås | Bø | ordfører", "Ola \"Olle\" Moe | Lom | -"])
  }

  @Test("are read below a title, with compound heads, and without the sum at the end")
  func titleAndSum() {
    let reading = read(
      "Påmeldte per 1. mars;;\nDeltakernavn;Kommunenavn;Stillingstittel\nKari Nes;Bø;leder\nSum: 1;;"
    )
    #expect(people(reading) == ["Kari Nes | Bø | leder"])
    #expect(reading.diagnostics.map(\.line) == [4])
  }

  @Test("ask about columns that nobody knows where none is the municipality, and guess none")
  func unknownHeads() {
    let list =
      "Navn;Tilknytning;Hatt;Epost;Allergi\nKari Nes;Bø;leder;kari@bo.no;\nOla Dahl;Lom;leder;ola@lom.no;"
    let asked = read(list)
    #expect(people(asked) == ["Kari Nes | - | -", "Ola Dahl | - | -"])
    #expect(asked.diagnostics.map(\.line) == [1])
    #expect(
      asked.diagnostics.first?.message.contains("«Tilknytning», «Hatt» —") == true,
      "\(asked.diagnostics)")
    // A column beside the municipality is somebody else's.
    #expect(read("Navn;Kommune;Matønske\nKari Nes;Bø;vegetar").diagnostics.isEmpty)
    #expect(read("Navn;Påmeldt;Telefon\nKari Nes;1. mars;900 00 000").diagnostics.isEmpty)
  }

  @Test("turn «surname, first name» round where all are written so, and only there")
  func turned() {
    let all = read("Etternavn, fornavn;Kommune\nNes, Kari;Bø\nLie-Moe, Per Olav;Lom")
    #expect(people(all) == ["Kari Nes | Bø | -", "Per Olav Lie-Moe | Lom | -"])
    let some = read("Navn;Kommune\nNes, Kari;Bø\nOla Dahl;Lom")
    #expect(people(some).first == "Nes, Kari | Bø | -")
  }

  static let registrations: [(id: String, list: String)] = [
    (
      "questions as heads, with a column of names that nobody filled in",
      "\"ID\",\"E-post\",\"Navn\",\"Hva heter du?\",\"Hvilken kommune kommer du fra?\",\"Hva er din rolle?\"\n"
        + "\"1\",\"anonymous\",\"\",\"Kari Nes\",\"Bø kommune\",\"ordfører\"\n"
        + "\"2\",\"anonymous\",\"\",\"Per Olav Lie-Moe\",\"Lom kommune\",\"rådmann\""
    ),
    (
      "compound heads",
      "Deltakarnamn\tHeimkommune\tStillingstittel\nKari Nes\tBø\tordfører\nPer Olav Lie-Moe\tLom\trådmann"
    ),
    ("roles in brackets", "Kari Nes (ordfører, Bø)\nPer Olav Lie-Moe (rådmann, Lom)"),
    (
      "commas, bullets, and a title",
      "Påmeldte per 1. mars:\n• Kari Nes, ordfører, Bø kommune\n"
        + "• Per Olav Lie-Moe – rådmann – Lom kommune"
    ),
    (
      "addresses in one line",
      "Kari Nes (ordfører, Bø) <kari@bo.example>; Per Olav Lie-Moe (rådmann, Lom) <per@lom.example>;"
    ),
    (
      "surnames first",
      "1. Nes, Kari, ordfører, Bø kommune\n2. Lie-Moe, Per Olav, rådmann, Lom kommune"
    ),
    (
      "municipalities in merged cells",
      "Kommune;Rolle;Navn\nBø;ordfører;Kari Nes\nLom;rådmann;Per Olav Lie-Moe"
    ),
    (
      "line breaks in quotation marks",
      "Navn;Kommune;Rolle\nKari Nes;Bø;\"ord-\nfører\"\n\"Per Olav\nLie-Moe\";Lom;rådmann"
        .replacing("ord-\nfører", with: "ordfører")
    ),
  ]

  @Test("are read from what registrations give", arguments: registrations)
  func readsRegistration(_ test: (id: String, list: String)) {
    let reading = read(test.list)
    #expect(
      people(reading).map { $0.replacing(" kommune", with: "") } == [
        "Kari Nes | Bø | ordfører", "Per Olav Lie-Moe | Lom | rådmann",
      ], "\(test.id)")
    #expect(!reading.hasErrors)
    #expect(reading.agenda.circles.first { $0.kind == .municipality }?.parties.count == 2)
  }

  @Test("bare names, one a line, are persons; names parted by nothing known are asked about")
  func bare() {
    let names = read("Kari Nes\nOla von Dahl\nÅse Bø")
    #expect(people(names) == ["Kari Nes | - | -", "Ola von Dahl | - | -", "Åse Bø | - | -"])
    #expect(names.diagnostics.map(\.severity) == [.note])
    #expect(read("Hvem;Hvor\nKari Nes;Bø").hasErrors)
    #expect(read("Vi ses i morgen, alle sammen.\nHusk drikkeflaske.").hasErrors)
  }

  @Test("a row that goes on over a line break is one person, with the word joined at its hyphen")
  func longRow() {
    let reading = read("Navn;Kommune;Rolle\nKari Nes;Bø;\"tillits-\nvalgt\"\nOla Dahl;Lom;")
    #expect(people(reading) == ["Kari Nes | Bø | tillits-valgt", "Ola Dahl | Lom | -"])
    #expect(reading.diagnostics.isEmpty)
    // One missing mark swallows nobody.
    #expect(people(read("Navn;Kommune\n\"Kari;Bø\nOla;Bø\nPer;Lom")).count == 3)
  }

  @Test("a municipality that merged cells tell once is that of those below, and it is told")
  func merged() {
    let reading = read("Kommune\tNavn\nBø\tKari Nes\n\tOla Dahl\nLom\tPer Moe")
    #expect(people(reading) == ["Kari Nes | Bø | -", "Ola Dahl | Bø | -", "Per Moe | Lom | -"])
    #expect(reading.diagnostics.map(\.line) == [3])
  }

  static let inTexts = [
    "Program\n\nEtternavn\tFornavn\tFirma\nNes\tKari\tBø kommune\nMoe\tPer\tLom kommune\n\n10:00 A (x deltaker)\n11:00 B",
    "Program\n10:00 A (x deltaker)\n11:00 B\n\n## Deltakere\n- Kari Nes (Bø)\n- Per Moe (Lom)\n",
    "Program\n10:00 A (x deltaker)\n11:00 B\n\n| Navn | Kommune |\n|---|---|\n| Kari Nes | Bø |\n| Per Moe | Lom |\n",
    "Program\n- Deltakere: Kari Nes (Bø); Per Moe (Lom)\n10:00 A (x deltaker)\n11:00 B\n",
  ]

  @Test(
    "a list within the programme's own text is found, and its names are kept apart",
    arguments: inTexts)
  func inText(_ text: String) {
    let reading = readAgenda(text, language: .english)
    #expect(people(reading) == ["Kari Nes | Bø | -", "Per Moe | Lom | -"])
    #expect(rows(of: reading.agenda) == ["1 10:00 A", "1 11:00 B"])
    #expect(reading.agenda.days[0].items[0].step.circle?.turns.count == 2)
    let open = reading.withoutNames(text, "(apart)")
    #expect(open.contains("(apart)") && !open.contains("Kari") && !open.contains("Moe"))
    #expect(reading.agendaWithoutLists.headers.allSatisfy { !$0.value.contains("Kari") })
    let tidy = readAgenda(format(reading.agenda), language: .english)
    #expect(people(tidy) == people(reading))
  }

  @Test("a spreadsheet's own file is no person, and is refused as what it is")
  func spreadsheet() {
    let reading = readAgenda(
      "- Deltakere: folk.xlsx\n10:00 A (x deltaker)", language: .english,
      loader: MemoryFiles(files: ["folk.xlsx": "PK\u{3}\u{4}xl/workbook.xml"]))
    #expect(people(reading).isEmpty)
    #expect(
      reading.diagnostics.map(\.message) == [Language.english.phrases.fileOfKind(.spreadsheet)])
  }

  @Test("give the gathering its municipalities and roles, where it lists none itself")
  func circles() {
    let reading = read("Navn;Kommune;Rolle\nKari;Bø;leder\nOla;Lom;leder\nPer;Bø;rådmann")
    #expect(reading.agenda.circles.map(\.word) == ["deltakere", "kommuner", "roller"])
    #expect(reading.agenda.circles.map(\.parties.count) == [3, 2, 2])
    #expect(reading.agenda.days[0].items[0].step.circle?.turns.count == 3)
  }

  @Test("know a listed municipality by its name, with its word, and as one of two together")
  func municipalities() {
    let reading = read(
      "Navn;Kommune\nKari;Bø kommune\nOla;rennesøy\nPer;FINNØY",
      "- Kommuner: Bø, Finnøy & Rennesøy\n")
    #expect(reading.diagnostics.isEmpty)
    #expect(
      people(reading) == [
        "Kari | Bø | -", "Ola | Finnøy & Rennesøy | -", "Per | Finnøy & Rennesøy | -",
      ])
  }

  @Test("two called the same in two places are two; blank lines are nobody")
  func same() {
    let reading = read("Navn;Kommune\nKari;Bø\n\nKari;Lom\n")
    #expect(reading.diagnostics.isEmpty)
    #expect(people(reading) == ["Kari | Bø | -", "Kari | Lom | -"])
  }

  static let marked: [(row: String, person: String)] = [
    ("\"Moe; Kari\";Bø;leder", "Moe; Kari | Bø | leder"),
    ("Kari; \"Bø\" ;\"leder \"\"fast\"\"\"", "Kari | Bø | leder \"fast\""),
    ("\"\"\"Kaja\"\" Moe\";\"\";", "\"Kaja\" Moe | - | -"),
    ("Kari \"Kaja\" Moe;\"Bø\";leder", "Kari \"Kaja\" Moe | Bø | leder"),
    ("\"Kaja\" Moe;\"Bø\";\"leder", "\"Kaja\" Moe | Bø | leder"),
    ("\"Moe; Kari\" Bø;Lom;", "\"Moe; Kari\" Bø | Lom | -"),
    ("Kari Moe;Bø;\"Kaja\" leder", "Kari Moe | Bø | \"Kaja\" leder"),
    ("\u{1F469}\u{200D}\u{1F33E}\0 Ås;\0\"Bø\0\";\0", "\u{1F469}\u{200D}\u{1F33E} Ås | Bø | -"),
  ]

  @Test(
    "have separators and doubled marks within quotation marks; marks elsewhere are text",
    arguments: marked)
  func marks(_ test: (row: String, person: String)) {
    let reading = read("Navn;Kommune;Rolle\n\(test.row)\nOla;Lom;")
    #expect(people(reading) == [test.person, "Ola | Lom | -"])
  }

  @Test("know a field's place behind those in quotation marks, and where its own opens")
  func places() {
    let marked = MarkedText("Navn;Rolle;Kommune\n\"Åse;Ås\";  ;  ①Lomm\nKaja; \"\"; ②③\"Bø;x")
    let reading = read(marked.text, "- Kommuner: Bø, Lom\n")
    #expect(
      reading.diagnostics.map { MarkedText.Place(line: $0.line, column: $0.column) }
        == marked.places)
  }

  @Test(
    "of very long lines are read, whatever stands in them",
    arguments: ["x", ";", "\"", "\";", "x\"", " \""])
  func long(_ piece: String) {
    let row = String(repeating: piece, count: 60_000 / piece.count)
    let text = DelimitedText(SourceText(Array("Navn;Kommune\n\(row)\n\"\(row)\nKari;Bø".utf8)))
    #expect(text.rows.map(\.line) == [1, 2, 3, 4])
    #expect(text.rows.last?.fields.map(\.text) == ["Kari", "Bø"])
  }

  static let doubts: [(list: String, messages: [String], people: Int)] = [
    (
      "Navn;Kommune;Rolle\n①Kari;Bø\n②Ola;Bø;leder;og;mer\nPer;Bø;leder",
      [
        "the line has 2 fields, the headings 3 — look for a separator too many or too few",
        "the line has 5 fields, the headings 3 — look for a separator too many or too few",
      ], 3
    ),
    (
      "Navn;Kommune\n①②\"Kari;Bø\nOla;Bø",
      [
        "the quotation mark here is not closed on its line — close it, or take it away",
        "the line has 1 fields, the headings 2 — look for a separator too many or too few",
      ], 2
    ),
    (
      "Navn;Kommune\n①;Bø\nOla;Bø",
      ["the line has no name and is left out — write the name, or take the line away"], 1
    ),
    (
      "Navn;Kommune\nKari;Bø\n①Kari;Bø",
      ["«Kari» stands on line 2 too and counts once — take one away"], 1
    ),
    (
      "Navn;Kommune\nKari;①Lomm", ["«Lomm» is not among the municipalities — did you mean «Lom»?"],
      1
    ),
    (
      "①Hvem;Hvor\nKari;Bø",
      [
        "the first line names no column of names — write for example «Name;Municipality;Role» on top"
      ], 0
    ),
    ("①Navn;Kommune", ["the list has no participants — write one a line below the headings"], 0),
  ]

  @Test(
    "tell each doubt with the file, line and column it stands at, and lose nobody",
    arguments: doubts)
  func doubt(_ doubt: (list: String, messages: [String], people: Int)) {
    let marked = MarkedText(doubt.list)
    let reading = read(marked.text, "- Kommuner: Bø, Lom\n")
    #expect(reading.diagnostics.map(\.message) == doubt.messages)
    #expect(
      reading.diagnostics.map { MarkedText.Place(line: $0.line, column: $0.column) }
        == marked.places)
    #expect(reading.diagnostics.allSatisfy { $0.file == "folk.tsv" })
    #expect(people(reading).count == doubt.people)
  }

  // MARK: What is drawn

  static let draws: [(header: String, draw: Draw?)] = [
    ("Grupper: à 8", Draw(rule: .mixed, size: 8, name: "Gruppe")),
    ("Bord: a 6 personer", Draw(rule: .mixed, size: 6, name: "Bord")),
    ("Groups: of 4", Draw(rule: .mixed, size: 4, name: "Group")),
    ("Grupper: trekkes", Draw(rule: .mixed, size: 5, name: "Gruppe")),
    ("Par: på tvers av kommuner", Draw(rule: .across, name: "Par")),
    ("Par: à 2", Draw(rule: .across, name: "Par")),
    ("Pairs: across municipalities", Draw(rule: .across, name: "Pair")),
    ("Grupper: per kommune", Draw(rule: .municipality, name: "Gruppe")),
    ("Grupper: etter rolle", Draw(rule: .role, name: "Gruppe")),
    ("Grupper: A, B", nil), ("Par: Bø + Lom", nil), ("Grupper: Per, Kari", nil),
  ]

  @Test("are what groups and pairs are drawn from, as the header says", arguments: draws)
  func draw(_ test: (header: String, draw: Draw?)) {
    let reading = readAgenda("- \(test.header)\n10:00 A", language: .english)
    #expect(reading.agenda.circles.last?.draw == test.draw)
    #expect(reading.agenda.circles.last?.parties.isEmpty == (test.draw != nil))
  }

  @Test("a round of what is drawn knows the circle by its word")
  func rounds() {
    let reading = readAgenda(
      "- Grupper: à 8\n- Par: på tvers av kommuner\n10:00 A (5 min x gruppe)\n11:00 B (x par v/ makker)",
      language: .english)
    let circles = reading.agenda.days[0].items.map(\.step.circle)
    #expect(circles.map { $0?.drawn } == ["grupper", "par"])
    #expect(circles.map { $0?.isByPartner } == [false, true])
    #expect(format(reading.agenda).contains("- Grupper: à 8\n- Par: på tvers av kommuner\n"))
  }

  // MARK: Names in the programme

  @Test("pasted into the programme are offered a file, which has them all")
  func offered() {
    let marked = MarkedText("- Deltakere: ①Kari Moe, Ola \"Olle\" Ås\n10:00 A (x deltaker)")
    let reading = readAgenda(marked.text, language: .english)
    #expect(
      reading.diagnostics.map(\.message) == [
        "2 names stand in the programme itself — make the file with «samling check PROGRAMME "
          + "--participants > participants.tsv», and write «participants.tsv» here"
      ])
    #expect(reading.diagnostics.first?.column == marked.places[0].column)
    let file = reading.participantList(.english)
    #expect(file == "Name\tMunicipality\tRole\nKari Moe\t\t\n\"Ola \"\"Olle\"\" Ås\"\t\t\n")
    #expect(people(read(file)) == people(reading))
  }

  @Test(
    "are taken out of the text and the headers that are kept in the open",
    arguments: ["\n", "\r\n", "\r"])
  func takenOut(_ end: String) {
    let text = ["# A", "- Deltakere: Kari Moe, Ola Ås", "- Sted: Bø", "10:00 A"]
      .joined(separator: end)
    let reading = readAgenda(text, language: .english)
    #expect(reading.agendaWithoutLists.headers.map(\.name) == ["Sted"])
    #expect(
      reading.withoutNames(text, "(apart)") == "# A\n- Deltakere: (apart)\n- Sted: Bø\n10:00 A")
    let file = readAgenda(
      "- Deltakere: folk.tsv\n10:00 A", language: .english,
      loader: MemoryFiles(files: ["folk.tsv": "Navn\nKari"]))
    #expect(file.agendaWithoutLists.headers.map(\.value) == ["folk.tsv"])
  }
}
