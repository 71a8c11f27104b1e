import Support
import Testing

@Suite("A report of many sessions")
struct InterruptedReportTests {
  private static let agenda = """
    # Samling
    - Kommuner: Luster, Bø

    10:00 Slutt
    - Hvor nyttig har samlingen vært? [1-10] @kommune #nytte

    """

  @Test("interrupted at any moment it leaves a whole file or none, and nothing beside it")
  func interrupted() throws {
    let place = try Workspace()
    let sessions = try (1...6).map { try place.open(Self.agenda, name: "\($0).md") }
    for round in 0..<4 {
      let folder = "\(place.path)/ut\(round)"
      Files.makeFolder(folder)
      let file = folder + "/program.html"
      let child = try place.start(["report"] + sessions + ["-o", file])
      // Told by its own progress, so that each is interrupted at another place.
      while round > 0, !child.errors.contains("\(round * 2)/6") {
        if !Files.names(in: folder).isEmpty { break }
      }
      child.kill(2)
      _ = child.wait()
      if Files.names(in: folder) == ["program.html"] {
        #expect(Files.text(file).hasSuffix("</html>\n"))
      }
      #expect(Files.names(in: folder).allSatisfy { $0 == "program.html" })
    }
  }

  @Test("what the room has seen counts as shown, though it was opened again")
  func shown() throws {
    let place = try Workspace()
    let session = try place.open(Self.agenda)
    let acts = "next\nscore --party Luster 7\nreveal\nopen --prompt #nytte\nscore --party Bø 8\n"
    #expect(try place.run("do", session, "-", input: .text(acts)).status == 0)
    let text = try place.run("report", session, "--format", "csv").output
    let rows = text.split(separator: "\r\n").dropFirst()
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.contains("\"ja\"") })
  }
}
