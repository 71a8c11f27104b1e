import Support
import Testing

@Suite("samling forget, anonymise and export")
struct PersonRightsTests {
  private func held(_ place: Workspace) throws -> String {
    let session = try place.open(
      """
      # Møte
      - Deltakere: Kari Nordmann (Luster), Ola Hansen (Gloppen)

      10:00 Runde (5 min x deltaker)
      - Hva tar du med deg?
      12:00 Slutt
      """)
    _ = try place.run(
      "do", session, "-", input: .text("next\nnote Hilsen fra Kari\nnext\nnote Godt\n"))
    _ = try place.run("report", session, "--files")
    return session
  }

  @Test("a forgotten name stands in no document and no list; free text that holds it is told of")
  func forgotten() throws {
    let place = try Workspace()
    let session = try held(place)
    let digest = try place.run("verify", session).output
    #expect(Files.text(session + "/report.md").contains("Kari Nordmann"))
    let done = try place.run("forget", session, "--name", "kari nordmann")
    #expect(done.status == 0)
    #expect(done.lines.contains { $0.hasPrefix("journal/") && $0.contains("Hilsen fra Kari") })
    #expect(done.lines.last?.hasPrefix("Navnet er tatt ut av people/") == true)
    for name in ["report.md", "report.html", "notes.md", "session.json", "agenda.md"] {
      #expect(!Files.text("\(session)/\(name)").contains("Nordmann"), "\(name)")
    }
    for name in Files.names(in: session + "/people") {
      #expect(!Files.text("\(session)/people/\(name)").contains("Nordmann"))
    }
    #expect(Files.text(session + "/report.md").contains("Ola Hansen"))
    #expect(try place.run("verify", session).output == digest)
    #expect(try place.run("forget", session, "--name", "kari nordmann").status == 1)
  }

  @Test("all names can be taken out at once")
  func anonymised() throws {
    let place = try Workspace()
    let session = try held(place)
    #expect(try place.run("anonymise", session).status == 0)
    #expect(!Files.text(session + "/report.md").contains("Hansen"))
    #expect(!(try place.run("report", session, "--format", "json").output.contains("Nordmann")))
  }

  @Test("what a session holds on a person is written as their own sheet")
  func exported() throws {
    let place = try Workspace()
    let session = try held(place)
    let done = try place.run("export", session, "--person", "Ola Hansen")
    #expect(done.status == 0)
    #expect(done.output.contains("Ark for Ola Hansen"))
    #expect(done.output.contains("Godt"))
    #expect(!done.output.contains("Hilsen fra Kari"))
    #expect(try place.run("export", session, "--person", "Per").status == 1)
  }

  /// A session with a list on which two have one name.
  private func listed(_ place: Workspace) throws -> String {
    Files.write(
      "Navn\tKommune\tRolle\nKari Nordmann\tLuster\trådmann\nKari Nordmann\tGloppen\t\nOla Hansen\tLuster\t\n",
      to: place.path + "/deltakere.tsv")
    return try place.open(
      """
      # Møte
      - Deltakere: deltakere.tsv

      10:00 Alt
      - Nytte? [1-10] @deltaker
      - Hva nå?
      12:00 Slutt
      """)
  }

  @Test(
    "one who is to follow something up is kept by number, named on paper, and forgotten with all else"
  )
  func followsUp() throws {
    let place = try Workspace()
    let session = try listed(place)
    _ = try place.run(
      "do", session, "-",
      input: .text(
        "next\nnote Ringe\nmark-note follow-up ola hansen og Kari Nordmann (Gloppen) --when fredag\n"
      ))
    let told = try place.run("report", session).output
    #expect(told.contains("| Ringe | Ola Hansen og Kari Nordmann (Gloppen) | fredag |"))
    for name in Files.names(in: session + "/journal") {
      #expect(!Files.text("\(session)/journal/\(name)").lowercased().contains("hansen"))
    }
    #expect(try place.run("forget", session, "--name", "Ola Hansen").status == 0)
    #expect(!(try place.run("report", session).output.contains("Hansen")))
    #expect(try place.run("report", session).output.contains("Deltaker 3 og Kari Nordmann"))
  }

  @Test(
    "two of one name are told apart before anything is done, and each is known by the municipality")
  func sameName() throws {
    let place = try Workspace()
    let session = try listed(place)
    let asked = try place.run("forget", session, "--name", "Kari Nordmann")
    #expect(asked.status == 1)
    #expect(asked.errors.contains("Kari Nordmann (Gloppen), Kari Nordmann (Luster)"))
    #expect(try place.run("forget", session, "--name", "Kari Nordmann (Luster)").status == 0)
    #expect(try place.run("export", session, "--person", "Kari Nordmann").status == 0)
  }

  @Test("a person's own sheet has role and scores; the log and the minutes name nobody at them")
  func ownScores() throws {
    let place = try Workspace()
    let session = try listed(place)
    _ = try place.run(
      "do", session, "-",
      input: .text("next\nscore --prompt 1 --party \"Kari Nordmann (Luster)\" 7\n"))
    let sheet = try place.run("export", session, "--person", "Kari Nordmann (Luster)").output
    #expect(sheet.contains("rådmann"))
    #expect(sheet.contains("| Alt | Nytte? | 7 |"))
    #expect(!(try place.run("log", session).output.contains("Kari")))
    #expect(!(try place.run("report", session).output.contains("Kari")))
  }
}
