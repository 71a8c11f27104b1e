import Phrases
import Support
import Testing

@Suite("A seat without a session's name")
struct UnnamedSessionTests {
  private let text = "# Oppvekst\n10:00 Velkommen\n11:00 Slutt\n"

  @Test("it says so where nothing is open", arguments: ["notes", "scores", "projector"])
  func none(_ seat: String) throws {
    let place = try Workspace()
    let done = try place.run(seat)
    #expect(done.status == 66)
    #expect(
      done.errors
        == "samling: ingen samling er åpen i dag — lederen åpner en med «samling PROGRAM»\n"
    )
  }

  @Test("it is taken at today's open session, and asks for a name where there are several")
  func todays() throws {
    let place = try Workspace()
    _ = try place.run("open", place.agenda(text, name: "oppvekst.md"))
    // A session was found: what is missing is only a terminal.
    #expect(try place.run("notes").status == 74)
    _ = try place.run("open", place.agenda(text, name: "helse.txt"))
    let done = try place.run("notes")
    #expect(done.status == 64)
    #expect(done.errors.contains("oppvekst") && done.errors.contains("helse"))
    #expect(try place.run("notes", "helse").status == 74)
    // One that has ended is no longer meant.
    _ = try place.run("do", "helse", "next")
    _ = try place.run("do", "helse", "end")
    #expect(try place.run("notes").status == 74)
  }

  @Test("how each session stands is told a line each, without a screen")
  func standings() throws {
    let place = try Workspace()
    _ = try place.run("open", place.agenda(text, name: "oppvekst.md"))
    let before = try place.run("standings").output
    #expect(before.hasSuffix("-oppvekst\tikke begynt · Oppvekst\n"))
    _ = try place.run("do", "oppvekst", "next")
    let now = try place.run("standings").output
    #expect(now.contains("\tstoppet i «Velkommen» ") && now.hasSuffix(" · Oppvekst\n"))
    _ = try place.run("do", "oppvekst", "end")
    #expect(try place.run("standings").output.contains("\tavsluttet "))
  }

  @Test("alone it lists programmes by the endings they have, where there is no terminal")
  func alone() throws {
    let place = try Workspace()
    let programmes = [
      "a.md", "b.txt", "c.samling", "d.docx", "e.odt", "f.rtf", "g.html", "h.PDF", "i.xlsx",
      "j.ics",
    ]
    for name in programmes + ["k.csv", "README.md", "~$d.docx", ".skjult.md"] {
      _ = place.agenda(text, name: name)
    }
    let output = try place.run().output
    #expect(output == "Programmer her:\n" + programmes.map { "  samling \($0)\n" }.joined())
  }
}
