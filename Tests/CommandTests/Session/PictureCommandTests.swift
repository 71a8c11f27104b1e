import Foundation
import Support
import Testing

@Suite("samling picture")
struct PictureCommandTests {
  private static let programme = """
    # Samling

    Deltakere: Bø, Luster

    10:00 Velkommen
    - Hva er nytt?
    11:00 Runde (5 min x kommune)
    12:00 Slutt
    """

  /// A session in which ten minutes of the first item have gone by at 10:10, and the second began at 11:00.
  private func session(_ place: Workspace) throws -> String {
    let session = try place.open(Self.programme)
    let done = try place.run(
      "do", session, "-",
      input: .text("--at 10:00 next\n--at 10:05 note Nytt kjøkken\n--at 11:00 next\n"))
    #expect(done.status == 0, "\(done.errors)")
    return session
  }

  @Test(
    "each screen is drawn as text, at the size that is asked for",
    arguments: [
      ("facilitator", "Velkommen"), ("day", "Velkommen"), ("projector", "Velkommen"),
      ("room", "Velkommen"), ("notes", "Nytt kjøkken"), ("scores", "poeng"),
    ])
  func screens(name: String, text: String) throws {
    let place = try Workspace(zone: Workspace.evening)
    let session = try session(place)
    for (columns, rows) in [(80, 24), (120, 36)] {
      let done = try place.run(
        "picture", session, name, "--at", "10:10", "--size", "\(columns)x\(rows)")
      #expect(done.status == 0)
      #expect(done.errors == "")
      #expect(
        done.output.split(separator: "\n", omittingEmptySubsequences: false).count == rows + 1)
      #expect(done.lines.allSatisfy { $0.count <= columns })
      if rows == 24 { #expect(done.output.contains(text), "\(done.output)") }
    }
  }

  @Test("what happens later is not on a picture of an earlier moment")
  func earlier() throws {
    let place = try Workspace(zone: Workspace.evening)
    let session = try session(place)
    func picture(_ time: String) throws -> String {
      try place.run("picture", session, "notes", "--at", time).output
    }
    #expect(try !picture("10:04:59").contains("Nytt kjøkken"))
    #expect(try picture("10:05").contains("Nytt kjøkken"))
    #expect(try picture("10:05:30") == picture("10:05:30"))
    let wall = try place.run("picture", session, "room", "--at", "11:00:30").output
    #expect(wall.contains("Runde") || wall.contains("Bø"))
  }

  @Test("a file gets the picture in the format of its name")
  func files() throws {
    let place = try Workspace(zone: Workspace.evening)
    let session = try session(place)
    let text = place.path + "/bilde.txt"
    let drawing = place.path + "/bilde.svg"
    for file in [text, drawing] {
      let done = try place.run("picture", session, "room", "--at", "10:10", "-o", file)
      #expect(done.status == 0)
      #expect(done.output + done.errors == "")
    }
    let shown = try place.run("picture", session, "room", "--at", "10:10").output
    #expect(try String(contentsOfFile: text, encoding: .utf8) == shown)
    let image = try String(contentsOfFile: drawing, encoding: .utf8)
    #expect(image.hasPrefix("<svg "))
    #expect(image.contains("<title>Samling · room</title>"))
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let options: [String]
    let status: Int32
    let sentence: String
    var testDescription: String { options.joined(separator: " ") }
  }

  @Test(
    "what cannot be drawn is told in a sentence",
    arguments: [
      Mistake(
        options: ["wall"], status: 64,
        sentence: "«wall» er ingen skjerm — velg facilitator, projector, notes, scores"),
      Mistake(
        options: ["room", "--size", "80"], status: 64,
        sentence: "«80» er ingen størrelse — skriv kolonner og rader fra 1 til 1000, som «120x36»"),
      Mistake(
        options: ["room", "--size", "0x24"], status: 64, sentence: "«0x24» er ingen størrelse"),
      Mistake(
        options: ["room", "-o", "bilde.png"], status: 64,
        sentence: "«bilde.png» ender verken på .svg eller .txt — velg en av dem"),
      Mistake(options: ["room", "--at", "ti"], status: 64, sentence: "«ti»"),
      Mistake(
        options: ["notes", "--page", "2"], status: 64,
        sentence: "det er ingen side 2 — bildet har 1 side"),
      Mistake(options: ["room", "--page", "0"], status: 64, sentence: "det er ingen side 0"),
      Mistake(
        options: ["room", "-o", "finnes-ikke/bilde.svg"], status: 73, sentence: "bilde.svg: "),
    ])
  func mistakes(_ mistake: Mistake) throws {
    let place = try Workspace(zone: Workspace.evening)
    let session = try session(place)
    let done = try place.start(["picture", session] + mistake.options).wait()
    #expect(done.status == mistake.status)
    #expect(done.output == "")
    #expect(done.errors.contains(mistake.sentence), "\(done.errors)")
  }

  @Test("a session that is not there gives 66, and nothing is written into one that is")
  func readsOnly() throws {
    let place = try Workspace(zone: Workspace.evening)
    #expect(try place.run("picture", place.path + "/ingen", "room").status == 66)
    let session = try session(place)
    let before = try FileManager.default.subpathsOfDirectory(atPath: session).sorted()
    for screen in ["facilitator", "room", "notes", "scores"] {
      #expect(try place.run("picture", session, screen).status == 0)
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: session).sorted() == before)
  }
}
