import Support
import Testing

@Suite("Programmes that are no text")
struct DocumentCommandTests {
  private static let programme = "# Samling\n\n10:00 Velkommen\n11:00 Slutt\n"
  /// A document as far as it is known by its first bytes.
  private static let documents = [
    ("program.docx", "PK\u{3}\u{4}....word/document.xml", "pandoc"),
    ("program.txt", "{\\rtf1 09:00 A}", "pandoc"),
    ("program.html", "<!DOCTYPE html><p>09:00 A</p>", "pandoc"),
    ("program.pdf", "%PDF-1.7 09:00 A", "pdftotext"),
    ("program.xlsx", "PK\u{3}\u{4}....xl/workbook.xml", "xlsx2csv"),
  ]

  /// A folder of programs, in which each name runs a script.
  private static func programs(_ place: Workspace, _ script: String) throws -> String {
    let folder = place.path + "/programs"
    Files.makeFolder(folder)
    for name in ["pandoc", "pdftotext", "xlsx2csv"] {
      Files.write(
        "#!/bin/sh\necho \"${0##*/} $*\" >> '\(place.path)/asked'\n\(script)\n",
        to: "\(folder)/\(name)")
      _ = try place.shell("chmod +x '\(folder)/\(name)'")
    }
    return folder
  }

  @Test("a document is read as the text that another program makes of it", arguments: documents)
  func read(_ name: String, _ bytes: String, _ program: String) throws {
    let place = try Workspace()
    let path = place.agenda(bytes, name: name)
    let folder = try Self.programs(place, "printf '%s' '\(Self.programme)'")
    let done = try place.run("check", path, environment: ["PATH": folder])
    #expect(done.status == 0 && done.errors == "")
    #expect(done.output.contains("10:00–11:00  Velkommen"))
    let asked = Files.text(place.path + "/asked")
    #expect(asked.hasPrefix(program + " ") && asked.contains(path))
    // The file itself is nobody's to change.
    let written = try place.run("format", path, "--write", environment: ["PATH": folder])
    #expect(written.status == 65)
    #expect(Files.text(path) == bytes)
  }

  @Test(
    "without that program, or where it fails, one sentence says what the file is",
    arguments: documents)
  func refused(_ name: String, _ bytes: String, _ program: String) throws {
    let place = try Workspace()
    let path = place.agenda(bytes, name: name)
    let failing = try Self.programs(place, "echo '10:00 Velkommen'; exit 3")
    for folder in [place.path, failing] {
      let done = try place.run("check", path, environment: ["PATH": folder])
      #expect(done.status == 65)
      #expect(done.errors.contains(program))
      #expect(done.errors.split(separator: "\n").count == 1)
    }
  }

  @Test("«-» is standard input, and a session opened from it keeps the programme")
  func standardInput() throws {
    let place = try Workspace()
    let done = try place.run("check", "-", input: .text(Self.programme))
    #expect(done.status == 0)
    #expect(done.output.contains("10:00–11:00  Velkommen"))
    let session = place.path + "/session"
    let opened = try place.run("open", "-", "--session", session, input: .text(Self.programme))
    #expect(opened.status == 0)
    #expect(Files.text(session + "/agenda.md") == Self.programme)
  }
}
