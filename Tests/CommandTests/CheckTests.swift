import Testing

@Suite("samling check and format")
struct CheckTests {
  @Test("check shows days, times, breaks and rounds")
  func summary() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "a.md", "# Møte\n- Kommuner: Bø, Lom\n## Dag 1\n10:00 Runde (5 min x kommune)\n12:00 Lunsj\n")
    let run = try samling("check", path)
    #expect(run.status == 0)
    #expect(
      run.output == """
        Møte
          kommuner (2): Bø, Lom

        Dag 1
          10:00–10:10  Runde  [5 min hver · x kommune: 2 turer (Bø, Lom)]
          12:00–12:00  Lunsj  [pause · fast]

        """)
    #expect(run.messages.isEmpty)
  }

  @Test("doubts go to standard error with their place, and the status stays 0")
  func doubts() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.md", "10:00 Runde (5 minn)\n")
    let run = try samling("check", path, "--lang", "en")
    #expect(run.status == 0)
    #expect(
      run.messages == "\(path):1:16: «5 minn» is not a length of time — did you mean «5 min»?\n")
  }

  @Test("an agenda that cannot be used exits 65, a missing file 66, wrong usage 64")
  func statuses() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.md", "Bare prat.\n")
    #expect(try samling("check", path).status == 65)
    #expect(try samling("format", path).status == 65)
    #expect(try samling("check", "\(folder.path)/none.md").status == 66)
    #expect(try samling("check").status == 64)
    #expect(try samling("check", folder.path).status == 74)
  }

  @Test("with --json standard output holds nothing but JSON")
  func json() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.md", "10:00 Runde (5 minn)\n")
    let run = try samling("check", path, "--json")
    #expect(run.status == 0)
    #expect(run.output.first == "{" && run.output.hasSuffix("}\n"))
    #expect(run.messages.isEmpty)
  }

  @Test("format --write puts the tidy text in the file, and once is enough")
  func write() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.md", "1000 Velkommen v/Kari\n1200 LUNSJ\n")
    #expect(try samling("format", path, "--write").status == 0)
    let tidy = "10:00 Velkommen v/ Kari\n\n12:00 LUNSJ\n"
    #expect(try TemporaryFolder.read(path) == tidy)
    #expect(try samling("format", path).output == tidy)
  }

  @Test("a file that an agenda names never leads out of its folder")
  func outside() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.md", "- Deltakere: ../a.csv\n10:00 A\n")
    let run = try samling("check", path, "--lang", "en")
    #expect(run.status == 65)
    #expect(run.messages.contains("«../a.csv» lies outside the agenda's folder"))
  }

  @Test("signs that would steer the terminal are shown as marks")
  func safe() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.md", "10:00 Før\u{1B}[31m etter\u{202E}\n")
    let run = try samling("check", path)
    #expect(!run.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }
}
