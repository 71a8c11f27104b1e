import Support
import Testing

/// The folder of a rehearsal is known as one, and is never taken for the real day.
@Suite("A rehearsal's folder")
struct RehearsalFolderTests {
  private static let agenda = "# Stor samling\n\n10:00 En\n11:00 To\n12:00 Slutt\n"

  /// A real session made into a rehearsal's, as `rehearse` needs a terminal.
  private func rehearsal(_ place: Workspace, _ folder: String) throws {
    _ = try place.run("open", place.agenda(Self.agenda), "--session", folder)
    let file = folder + "/session.json"
    let text = Files.text(file)
    Files.write(text.replacing("\"agenda\":", with: "\"rehearsal\":true,\"agenda\":"), to: file)
  }

  @Test("the list of sessions and the documents say so, and those of the real one do not")
  func told() throws {
    let place = try Workspace()
    let (rehearsed, real) = (place.sessions + "/øving", place.sessions + "/ekte")
    try rehearsal(place, rehearsed)
    _ = try place.run("open", place.agenda(Self.agenda), "--session", real)
    let list = try place.run().lines
    #expect(list.contains { $0.contains("/øving ") && $0.hasSuffix("Stor samling · ØVELSE") })
    #expect(list.contains { $0.contains("/ekte ") && $0.hasSuffix("Stor samling") })
    for format in ["markdown", "html"] {
      #expect(try place.run("report", rehearsed, "--format", format).output.contains("ØVELSE"))
      #expect(try !place.run("report", real, "--format", format).output.contains("ØVELSE"))
    }
    let json = try place.run("report", rehearsed, "--format", "json").output
    #expect(json.contains("\"rehearsal\" : true"))
    #expect(
      try place.run("report", rehearsed, real).output.contains("Stor samling · ØVELSE"))
  }

  @Test("it is not compared with as the gathering before, and that is said")
  func notEarlier() throws {
    let place = try Workspace()
    let rehearsed = place.sessions + "/øving"
    try rehearsal(place, rehearsed)
    let next = try place.open("# Neste\n\n- Forrige: øving\n\n10:00 En\n", name: "b.md")
    let report = try place.run("report", next)
    #expect(report.status == 0)
    #expect(
      report.errors.contains("samling: «øving» er en øvelse — «Forrige:» nevner samlingen selv\n"))
  }

  @Test("what is done in it is dated by its clock, which stands where nothing tells how it goes")
  func clock() throws {
    let place = try Workspace()
    let folder = place.sessions + "/øving"
    try rehearsal(place, folder)
    let time =
      #"{"anchor":{"moment":1348646700000,"steady":1,"wall":1,"boot":""},"speed":60,"stands":true}"#
    Files.write(time, to: folder + "/journal/clock")
    let done = try place.run("do", folder, "next")
    #expect(done.status == 0, "\(done)")
    // 26 September 2012, 10:05 in Oslo.
    #expect(try place.run("log", folder).lines.first == "2012-09-26")
    #expect(try place.run("verify", folder).status == 0)
    Files.write("?", to: folder + "/journal/clock")
    #expect(try place.run("do", folder, "next").status == 0)
    #expect(try place.run("log", folder).output.contains("10:05:00"))
  }
}
