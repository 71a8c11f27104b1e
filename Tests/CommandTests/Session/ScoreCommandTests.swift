import Support
import Testing

@Suite("samling do, for answers")
struct ScoreCommandTests {
  private static let agenda = """
    # Samling
    - Kommuner: Luster, Gloppen, Lom

    09:00 Oppsummering
    - Hvor nyttig har samlingen vært? [1-10 ..best] @deltaker #nytte
    - Sykefraværet? [5-12 %, landssnitt 8,2] @kommune
    - De ti beste? [stem 3, topp 2] @deltaker
      - Mat
      - Hus
    - Hvem er de grønne øyene? [quiz: Luster; *Finnøy; Lom] @kommune
    - ROS [matrise Sannsynlighet liten..stor x Konsekvens liten..stor]
      - Brann
      - …
    - Mål [tabell Mål | Prioritet MÅ/BØR/KAN]
    - Risiko [1-10]
      - Tid
      - Penger
    - Hypotesene? [valg: bekreftet; avkreftet]
      - Kurs hjelper
    11:00 Slutt

    """

  /// What is said to each command: `saved`, or the whole refusal.
  private static let script: [(command: String, answer: String)] = [
    ("open --prompt #nytte", "saved"),
    ("present 6", "saved"),
    ("row --prompt #nytte 7 8 8 9 6 -", "saved"),
    ("score 8", "6 er her"),
    ("close", "saved"),
    ("close --prompt Hvor", "det er slik allerede"),
    (
      "score --prompt Hvor 8",
      "samling: spørsmålet er lukket — «åpne» tar flere svar"
    ),
    ("reveal --prompt #nytte", "saved"),
    ("reveal --prompt #nytte", "samling: det er slik allerede"),
    ("conceal", "saved"),
    ("conceal", "samling: det er slik allerede"),
    ("score --prompt Syke --party Lom 9,1", "saved"),
    ("score --prompt Syke --party Lom 15", "samling: 15,0 er ikke fra 5,0 til 12,0 — rett det"),
    (
      "score --prompt Syke 8",
      "samling: hvem svarte? — velg en i listen, eller skriv --part NAVN"
    ),
    (
      "score --prompt Syke --party Lom åtte",
      "samling: «åtte» er ikke et svar — skriv for eksempel 8, 8*9 for ni åttere, - for den som står over"
    ),
    ("dots --prompt \"De ti\" Mat 10", "saved"),
    ("dots --prompt \"De ti\" 2 =8", "saved"),
    ("dots --prompt \"De ti\" 2", "samling: 19 prikker, men det er 18 å gi — ta noen bort"),
    ("dots --prompt \"De ti\" 7", "samling: «7» er ikke fra 1 til 2"),
    ("choose --prompt Hvem --party Gloppen Finnøy", "saved"),
    ("place --prompt ROS Brann 8 9", "saved"),
    ("place --prompt ROS Brann 8 10", "samling: 10 kan det ikke være"),
    ("propose --prompt ROS Flom", "saved"),
    ("place --prompt ROS Flom 2 3", "saved"),
    (
      "propose --prompt Risiko Folk",
      "samling: listen er ikke åpen for flere — sett «…» nederst i den"
    ),
    ("cell --prompt Mål --column Mål Ferdig i juni", "saved"),
    ("cell --prompt Mål --row 1 --column 2 må", "saved"),
    (
      "cell --prompt Mål --row 1 --column 2 kanskje",
      "samling: «kanskje» passer ikke i «Prioritet» — skriv MÅ/BØR/KAN"
    ),
    (
      "score --prompt Risiko 8",
      "samling: hvilket utsagn? — velg ett, eller skriv --statement NUMMER"
    ),
    ("row --prompt Risiko --statement Tid 8*3 7", "saved"),
    ("choose --prompt Hypotesene --statement 1 bekreftet 5", "saved"),
    ("clear --prompt Risiko --statement Penger", "samling: ingen har svart ennå"),
    ("clear --prompt Risiko", "saved"),
    ("present mange", "samling: «mange» er ikke et antall — skriv for eksempel 28"),
    ("score --prompt Velkommen 8", "samling: «Velkommen» finnes ikke her"),
  ]

  @Test("each way to answer is saved, or refused in words that say what to do")
  func script() throws {
    let place = try Workspace()
    let session = try place.open(Self.agenda)
    #expect(try place.run("do", session, "next").status == 0)
    for (command, wanted) in Self.script {
      let done = try place.run("do", session, "-", input: .text(command + "\n"))
      if wanted == "saved" {
        #expect(done.status == 0, "\(command): \(done.errors)")
        #expect(done.output.hasPrefix("saved "), "\(command)")
      } else {
        #expect(done.status == 1, "\(command)")
        let said =
          wanted.hasPrefix("samling:") ? done.errors == wanted + "\n" : done.errors.contains(wanted)
        #expect(said, "\(command): \(done.errors)")
      }
    }
    let verified = try place.run("verify", session)
    #expect(verified.output.contains("ignored 0\n"))
  }

  @Test("a shell's arguments are read as the line they make")
  func arguments() throws {
    let place = try Workspace()
    let session = try place.open(Self.agenda)
    let done = try place.run("do", session, "row", "--prompt", "Hvor nyttig", "7", "8*2", "-")
    #expect(done.status == 0, "\(done.errors)")
    #expect(place.journals(of: session).first?.text.contains("\"pass\"") == true)
  }
}
