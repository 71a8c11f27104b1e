import Support
import Testing

@Suite("samling check and format")
struct CheckTests {
  @Test("check shows days, times, breaks and rounds")
  func summary() throws {
    let place = try Workspace()
    let path = place.agenda(
      "# Møte\n- Kommuner: Bø, Lom\n## Dag 1\n10:00 Runde (5 min x kommune)\n12:00 Lunsj\n")
    let run = try place.run("check", path)
    #expect(run.status == 0)
    #expect(
      run.output == """
        Møte
          kommuner (2): Bø, Lom

        Dag 1
          10:00–10:10  Runde  [5 min hver · x kommune: 2 turer (Bø, Lom)]
          12:00–12:00  Lunsj  [pause · fast]

        """)
    #expect(run.errors.isEmpty)
  }

  @Test("doubts go to standard error with their place, and the status stays 0")
  func doubts() throws {
    let place = try Workspace()
    let path = place.agenda("10:00 Runde (5 minn)\n")
    let run = try place.run("check", path, "--lang", "en")
    #expect(run.status == 0)
    #expect(
      run.errors == "\(path):1:16: «5 minn» is not a length of time — did you mean «5 min»?\n")
  }

  @Test("an agenda that cannot be used exits 65, a missing file 66, wrong usage 64")
  func statuses() throws {
    let place = try Workspace()
    let path = place.agenda("Bare prat.\n")
    #expect(try place.run("check", path).status == 65)
    #expect(try place.run("format", path).status == 65)
    #expect(try place.run("check", "\(place.path)/none.md").status == 66)
    #expect(try place.run("check").status == 64)
    #expect(try place.run("check", place.path).status == 74)
  }

  @Test("with --json standard output holds nothing but JSON")
  func json() throws {
    let place = try Workspace()
    let path = place.agenda("10:00 Runde (5 minn)\n")
    let run = try place.run("check", path, "--json")
    #expect(run.status == 0)
    #expect(run.output.first == "{" && run.output.hasSuffix("}\n"))
    #expect(run.errors.isEmpty)
  }

  @Test("format --write puts the tidy text in the file, and once is enough")
  func write() throws {
    let place = try Workspace()
    let path = place.agenda("1000 Velkommen v/Kari\n1200 LUNSJ\n")
    #expect(try place.run("format", path, "--write").status == 0)
    let tidy = "10:00 Velkommen v/ Kari\n\n12:00 LUNSJ\n"
    #expect(Files.text(path) == tidy)
    #expect(try place.run("format", path).output == tidy)
  }

  @Test("a file that an agenda names never leads out of its folder")
  func outside() throws {
    let place = try Workspace()
    let path = place.agenda("- Deltakere: ../a.csv\n10:00 A\n")
    let run = try place.run("check", path, "--lang", "en")
    #expect(run.status == 65)
    #expect(run.errors.contains("«../a.csv» lies outside the programme's folder"))
  }

  @Test("signs that would steer the terminal are shown as marks")
  func safe() throws {
    let place = try Workspace()
    let path = place.agenda("10:00 Før\u{1B}[31m etter\u{202E}\n")
    let run = try place.run("check", path)
    #expect(!run.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }
}
