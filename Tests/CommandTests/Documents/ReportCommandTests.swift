import Support
import Testing

@Suite("samling report and compare")
struct ReportCommandTests {
  private let agenda = """
    # Samling i vest
    - Kommuner: Luster, Gloppen

    10:00 Velkommen
    - Hva er nytt? @kommune
    - Hvor nyttig? [1-10] @kommune #nytte
    12:00 Lunsj
    """

  private func held(_ place: Workspace, _ name: String = "s.md", score: Int = 8) throws -> String {
    let session = try place.open(agenda, name: name)
    let lines = """
      next
      note --prompt 1 --party Luster Ny plan
      mark last vedtak
      score --prompt "Hvor nyttig" --party Luster \(score)
      score --prompt "Hvor nyttig" --party Gloppen 6
      """
    #expect(try place.run("do", session, "-", input: .text(lines + "\n")).status == 0)
    return session
  }

  @Test("before anything has begun it is the run sheet")
  func runSheet() throws {
    let place = try Workspace()
    let done = try place.run("report", try place.open(agenda))
    #expect(done.status == 0)
    #expect(
      done.lines.prefix(4) == [
        "# Samling i vest", "**Kjøreplan**", "## Dag 1", "| Planlagt | Post | Hvem |",
      ])
    #expect(done.lines.contains("### 10:00–12:00 Velkommen"))
  }

  @Test("minutes come in each format and language, by word or by the file's ending")
  func formats() throws {
    let place = try Workspace()
    let session = try held(place)
    let markdown = try place.run("report", session)
    #expect(
      markdown.output.contains("## Avtalt\n\n### Besluttet\n\n- Ny plan *(Luster · Velkommen)*\n"))
    #expect(markdown.output.contains("**7,0 i snitt**"))
    #expect(try place.run("report", session, "--lang", "en").output.contains("**7.0 on average**"))
    for (format, ending, start) in [
      ("html", "html", "<!doctype html>"), ("csv", "csv", "\u{FEFF}\"samling\";"),
      ("json", "json", "{"),
    ] {
      let done = try place.run("report", session, "--format", format)
      #expect(done.status == 0)
      #expect(done.output.hasPrefix(start))
      let path = "\(place.path)/ut.\(ending)"
      #expect(try place.run("report", session, "-o", path).output == "")
      #expect(Files.text(path).hasPrefix(start))
    }
  }

  @Test(
    "a score that comes after its round is asked whose turn it was about, and has a name in the minutes"
  )
  func lateScore() throws {
    let place = try Workspace()
    let session = try place.open(
      """
      # Runde
      - Kommuner: Luster, Gloppen

      10:00 Runde (5 min x kommune)
      - Hvor viktig? [1-10] @deltaker
      - Hva nå?
      11:00 Lunsj
      12:00 Slutt
      """)
    let lines = "next\nrow --prompt 1 7 8\njump Lunsj\n"
    _ = try place.run("do", session, "-", input: .text(lines))
    let late = try place.run("do", session, "row", "--prompt", "Hvor viktig?", "3")
    #expect(late.status == 1)
    #expect(late.errors == "samling: hvem svarte? — velg en i listen, eller skriv --part NAVN\n")
    let named = try place.run(
      "do", session, "row", "--prompt", "Hvor viktig?", "--party", "Gloppen", "3")
    #expect(named.status == 0)
    let report = try place.run("report", session).output
    #expect(report.contains("**Gloppen**\n\n**3,0 i snitt**"))
    #expect(report.contains("#### Hvor viktig?\n\n**Luster**\n\n**7,5 i snitt**"))
  }

  @Test("a file's ending that no document has is refused, and nothing is written")
  func endings() throws {
    let place = try Workspace()
    let session = try held(place)
    for ending in ["docx", "pdf", "xlsx", "txt"] {
      let path = "\(place.path)/ut.\(ending)"
      let done = try place.run("report", session, "-o", path)
      #expect(done.status == 64)
      #expect(done.errors.contains("«.\(ending)» — velg en av .md, .html, .csv, .json"))
      #expect(Files.text(path) == "")
    }
    let named = try place.run(
      "report", session, "-o", "\(place.path)/ut.txt", "--format", "markdown")
    #expect(named.status == 0)
  }

  @Test("each municipality's sheet is written into a folder, with progress told beside it")
  func sheets() throws {
    let place = try Workspace()
    let session = try held(place)
    let folder = "\(place.path)/ark"
    let done = try place.run("report", session, "--party", "all", "-o", folder, "--format", "html")
    #expect(done.status == 0)
    #expect(done.errors == "1/2 \(folder)/Luster.html\n2/2 \(folder)/Gloppen.html\n")
    #expect(
      Files.text(folder + "/Gloppen.html").contains(">Ark for Gloppen – Samling i vest</h1>"))
    #expect(try place.run("report", session, "--party", "all").status == 64)
  }

  @Test("a report for a folder that is not there says so, and gives 73")
  func missingFolder() throws {
    let place = try Workspace()
    let path = "\(place.path)/nowhere/report.md"
    let done = try place.run("report", try place.open(agenda), "-o", path)
    #expect(done.status == 73)
    #expect(
      done.errors
        == "\(path): kan ikke skrives (mappen finnes ikke) — se etter plass og rettigheter\n")
  }

  @Test(
    "a party's sheet takes the beginning of its name; another's is refused with those there are")
  func party() throws {
    let place = try Workspace()
    let session = try held(place)
    let done = try place.run("report", session, "--party", "lus")
    #expect(done.output.contains("# Ark for Luster – Samling i vest\n"))
    #expect(!done.output.contains("| Gloppen") && !done.output.contains("**Gloppen"))
    let refused = try place.run("report", session, "--party", "Lom")
    #expect(refused.status == 64)
    #expect(
      refused.errors
        == "samling: «Lom» er ingen av dem som er med — velg en av Luster, Gloppen\n")
  }

  @Test("the folder's own files are written, and one changed by hand is left alone")
  func files() throws {
    let place = try Workspace()
    let session = try held(place)
    let names = ["notes.md", "scores.csv", "report.md", "report.html"]
    #expect(try place.run("report", session, "--files").lines == names.map { "\(session)/\($0)" })
    #expect(Files.text(session + "/notes.md").contains("- **Luster:** Ny plan"))
    #expect(!Files.text(session + "/scores.csv").contains("Ny plan"))
    Files.append("min linje\n", to: session + "/report.md")
    let again = try place.run("report", session, "--files")
    #expect(again.lines[2] == "\(session)/report.new.md")
    #expect(
      again.errors == "noen har endret filen for hånd — den nye teksten ligger i report.new.md\n")
    #expect(Files.text(session + "/report.md").hasSuffix("min linje\n"))
    #expect(Files.text(session + "/report.new.md").contains("## Avtalt"))
  }

  @Test("several sessions are compared, or make one report, with progress told beside it")
  func several() throws {
    let place = try Workspace()
    let sessions = [try held(place, "en.md", score: 5), try held(place, "to.md", score: 9)]
    let compared = try place.start(["compare"] + sessions).wait()
    #expect(compared.status == 0)
    #expect(compared.output.contains("| Luster | 5,0 | 9,0 | +4,0 |"))
    #expect(compared.errors == "1/2 en.md.session\n2/2 to.md.session\n")
    let programme = try place.start(["report"] + sessions).wait()
    #expect(programme.output.hasPrefix("# Programrapport\n"))
    let rows = try place.start(["report", "--format", "csv"] + sessions).wait()
    #expect(rows.output.split(separator: "\r\n").count == 1 + 2 * 3)
    #expect(rows.output.unicodeScalars.filter { $0 == "\u{FEFF}" }.count == 1)
    #expect(try place.start(["compare", sessions[0]]).wait().status == 64)
    #expect(try place.start(["report", "--files"] + sessions).wait().status == 64)
  }
}
