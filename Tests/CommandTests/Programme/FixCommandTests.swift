import Support
import Testing

@Suite("samling check --fix")
struct FixCommandTests {
  private static let text =
    "Oppvekst\r\nGrupper: Skole, SFO, Barnevern og Fritid sør\r\n09.00 Start (5 minn)\r\n10.00 Slutt"

  private func run(
    _ place: Workspace, _ file: String, typing typed: String
  ) throws -> Finished {
    try place.run("check", "--fix", file, input: .text(typed))
  }

  @Test("each doubt is asked about with its line, and only what is chosen is written")
  func chooses() throws {
    let place = try Workspace()
    let file = place.agenda(Self.text, name: "epost.txt")
    let done = try run(place, file, typing: "\n7\n1\n")
    #expect(done.status == 0)
    #expect(done.output.contains("  Grupper: Skole, SFO, Barnevern og Fritid sør\n"))
    #expect(done.output.contains("  1  «Barnevern & Fritid sør»\n"))
    #expect(done.output.hasSuffix("1 linje er endret i \(file)\n"))
    #expect(Files.text(file) == Self.text.replacing("minn", with: "min"))
  }

  @Test("a line is written anew or taken out; where nothing more is typed the rest stands")
  func rewrites() throws {
    let place = try Workspace()
    let file = place.agenda(Self.text, name: "epost.txt")
    let done = try run(place, file, typing: "r\nGrupper: A, B, C\n")
    #expect(done.status == 0)
    let lines = Files.text(file).split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(
      lines.map(String.init) == [
        "Oppvekst", "Grupper: A, B, C", "09.00 Start (5 minn)", "10.00 Slutt",
      ])
    _ = try run(place, file, typing: "x\n")
    #expect(Files.text(file) == "Oppvekst\r\nGrupper: A, B, C\r\n\r\n10.00 Slutt")
  }

  @Test("where nothing is chosen the file keeps every byte", arguments: ["", "\n\n\n", "r\n"])
  func keeps(_ typed: String) throws {
    let place = try Workspace()
    let file = place.agenda(Self.text, name: "epost.txt")
    let done = try run(place, file, typing: typed)
    #expect(done.status == 0)
    #expect(done.output.hasSuffix("ingenting er endret\n"))
    #expect(Files.text(file) == Self.text)
  }
}
