import SamlingCore
import SessionFolder
import Support
import Testing

@Suite("samling redact")
struct RedactTests {
  private static let secret = "Kari er syk og kommer ikke"

  /// A session with a note in three wordings, one of them merged from another, and one that nothing is wrong with.
  private func held(_ place: Workspace) throws -> String {
    let session = try place.open("# Møte\n10:00 Alt\n- Hva nå?\n12:00 Slutt\n")
    let said = try place.run(
      "do", session, "-",
      input: .text("next\nnote Hun er hjemme med feber\nnote Godt vær\nnote Kari er syk\n"))
    let notes = said.lines.filter { $0.hasSuffix("write-note") }
      .compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
    _ = try place.run("do", session, "reword-note", notes[2], Self.secret)
    _ = try place.run("do", session, "merge-notes", notes[2], notes[0])
    _ = try place.run("report", session, "--files")
    return session
  }

  private func texts(in session: String) -> String {
    let journals = Files.names(in: session + "/journal").map { session + "/journal/" + $0 }
    let others = ["report.md", "report.html", "notes.md"].map { session + "/" + $0 }
    return (journals + others).map { Files.text($0) }.joined(separator: "\n")
  }

  @Test("takes every wording out of documents and the log; undo does not bring it back")
  func redacted() throws {
    let place = try Workspace()
    let session = try held(place)
    #expect(Files.text(session + "/report.md").contains("feber"))
    let done = try place.run("redact", session, "Kari er syk og")
    #expect(done.status == 0)
    #expect(done.output.contains("--scrub"))
    _ = try place.run("do", session, "undo")
    let commands = try [
      place.run("report", session), place.run("log", session), place.run("log", session, "--json"),
    ]
    for told in commands.map(\.output) {
      #expect(!told.contains("syk") && !told.contains("feber"))
      #expect(told.contains("Alt") || told.contains("i1"))
    }
    for name in ["report.md", "report.html", "notes.md"] {
      #expect(!Files.text("\(session)/\(name)").contains("feber"), "\(name)")
    }
    #expect(texts(in: session).contains("feber"))
  }

  @Test("scrubs every line of it, and the session is the same to the last sign")
  func scrubbed() throws {
    let place = try Workspace()
    let session = try held(place)
    _ = try place.run("redact", session, "Kari er syk og")
    let before = try place.run("verify", session).lines.last
    let done = try place.run("redact", session, "feber", "--scrub")
    #expect(done.status == 0)
    #expect(done.lines.contains { $0.hasPrefix("4 ") })
    let left = texts(in: session)
    #expect(!left.contains("syk") && !left.contains("feber"))
    #expect(left.contains("Godt vær"))
    let after = try place.run("verify", session)
    #expect(after.status == 0)
    #expect(after.lines.contains(before ?? ""))
    #expect(after.lines.last == "scrubbed 4 old 0")
  }

  @Test(
    "a copy that brings the old lines back is known, whichever file is read first, and a second scrub takes it too"
  )
  func oldCopies() throws {
    let place = try Workspace()
    let session = try held(place)
    let name =
      Files.names(in: session + "/journal").first {
        Files.text("\(session)/journal/\($0)").contains("Godt vær")
      } ?? ""
    let old = Files.text("\(session)/journal/\(name)")
    _ = try place.run("redact", session, "feber", "--scrub")
    let digest = try place.run("verify", session).lines.first { $0.hasPrefix("digest") }
    for copy in ["aa.copy.jsonl", "zz.sync-conflict-1.jsonl"] {
      Files.write(old, to: "\(session)/journal/\(copy)")
    }
    let found = try place.run("verify", session)
    #expect(found.status == 0)
    #expect(found.lines.first { $0.hasPrefix("digest") } == digest)
    let count = old.split(separator: "\n").count { $0.contains("syk") || $0.contains("feber") }
    #expect(found.lines.last == "scrubbed 4 old \(2 * count)")
    #expect(!(try place.run("report", session).output.contains("feber")))
    let id = "\(name.split(separator: ".")[1]).4"
    _ = try place.run("redact", session, id, "--scrub")
    #expect(!texts(in: session).contains("feber"))
    #expect(try place.run("verify", session).lines.last?.hasSuffix(" old 0") == true)
  }

  @Test("says which note where several say the same, and that none does")
  func asked() throws {
    let place = try Workspace()
    let session = try place.open("# Møte\n10:00 Alt\n- Hva nå?\n12:00 Slutt\n")
    _ = try place.run("do", session, "-", input: .text("next\nnote Ja takk\nnote Ja da\n"))
    let several = try place.run("redact", session, "ja")
    #expect(several.status == 1)
    #expect(several.errors.contains("Ja takk") && several.errors.contains("Ja da"))
    #expect(try place.run("redact", session, "nei").status == 1)
  }

  @Test("rewrites nothing while a seat is open here")
  func whileOpen() throws {
    let place = try Workspace()
    let session = try held(place)
    let folder = try Folder.open(session)
    let presence = try Presence(session: folder.session.id, runtime: place.path + "/run")
    let claim = try presence.claim(.notes, ActorID("zzzzzzzzzz"))
    let before = texts(in: session)
    #expect(try place.run("redact", session, "feber", "--scrub").status == 1)
    #expect(texts(in: session) == before)
    withExtendedLifetime(claim) {}
  }
}
