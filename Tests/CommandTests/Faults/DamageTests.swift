import Support
import Testing

@Suite("Damaged journals")
struct DamageTests {
  /// A session with three acts in one journal.
  private func session(_ place: Workspace) throws -> (folder: String, journal: String) {
    let folder = try place.open(day)
    _ = try place.run("do", folder, "-", input: .text("next\npause\nresume\n"))
    return (folder, try #require(place.journals(of: folder).first).path)
  }

  private func digest(_ finished: Finished) -> String? {
    finished.lines.first { $0.hasPrefix("digest ") }
  }

  @Test("a line that was never completed is told, and is no fault")
  func torn() throws {
    let place = try Workspace()
    let (folder, journal) = try session(place)
    let before = try place.run("verify", folder)
    Files.append("{\"v\":1,\"a\":\"k7f2", to: journal)
    let after = try place.run("verify", folder)
    #expect(after.status == 0)
    #expect(digest(after) == digest(before))
    #expect(
      after.errors
        == "\(journal):4: siste linje ble aldri skrevet ferdig — ikke en hendelse; 3 er lest\n")
    #expect(try place.run("log", folder, "--json").lines.count == 3)
    #expect(try place.run("do", folder, "next").status == 0)
    #expect(try place.run("verify", folder).status == 0)
  }

  @Test("every cut of a journal leaves the records before it")
  func everyCut() throws {
    let place = try Workspace()
    let (folder, journal) = try session(place)
    let whole = Files.bytes(journal)
    for cut in stride(from: 0, through: whole.count, by: 37) {
      Files.write(whole[..<cut], to: journal)
      let lines = whole[..<cut].count { $0 == 10 }
      #expect(try place.run("log", folder, "--json").lines.count == lines)
    }
  }

  @Test("a line that is no record is set aside and told, and the rest is read")
  func garbage() throws {
    let place = try Workspace()
    let (folder, journal) = try session(place)
    let lines = Files.text(journal).split(separator: "\n", omittingEmptySubsequences: false)
    Files.write(
      (lines[..<1] + ["tull \u{1B}[31m"] + lines[1...]).joined(separator: "\n"), to: journal)
    let done = try place.run("verify", folder)
    #expect(done.status == 65)
    #expect(done.errors.hasPrefix("\(journal):2: "))
    #expect(done.errors.unicodeScalars.allSatisfy { isHarmless($0) })
    #expect(try place.run("log", folder, "--json").lines.count == 3)
    #expect(try place.run("do", folder, "next").status == 0)
  }

  @Test("a line that was edited by hand is told, and counts once it is accepted")
  func edited() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    _ = try place.run("do", folder, "-", input: .text("next\nmessage Vi venter\n"))
    let journal = try #require(place.journals(of: folder).first)
    Files.write(journal.text.replacing("Vi venter", with: "Vi begynner"), to: journal.path)
    let done = try place.run("verify", folder)
    #expect(done.status == 65)
    #expect(done.errors.hasPrefix("\(journal.path):2: "))
    let log = try place.run("log", folder)
    #expect(!log.output.contains("«Vi begynner»"))
    #expect(log.errors == done.errors && log.status == 65)
    let id = try #require(done.errors.firstMatch(of: /--accept ([0-9a-z]{10}\/2)/)?.1)
    let accepted = try place.run("verify", folder, "--accept", String(id))
    #expect(accepted.status == 0)
    #expect(accepted.errors == "")
    #expect(try place.run("log", folder).output.contains("«Vi begynner»"))
    #expect(try place.run("log", folder).status == 0)
    let again = try place.run("verify", folder, "--accept", String(id))
    #expect(again.status == 1)
    #expect(again.errors.hasPrefix("samling: «\(id)» venter ikke på å bli godtatt"))
  }

  /// Ways to hurt a session's files.
  static let injuries: [(id: String, hurt: @Sendable (String) -> Void)] = [
    (
      "a line that is gone",
      { journal in
        let lines = Files.text(journal).split(separator: "\n", omittingEmptySubsequences: false)
        Files.write((lines[..<1] + lines[2...]).joined(separator: "\n"), to: journal)
      }
    ),
    (
      "a flipped figure",
      { Files.write(Files.text($0).replacing("\"_0\":8", with: "\"_0\":9"), to: $0) }
    ),
    ("a line set aside", { Files.append("tull\n", to: $0) }),
    ("a journal that can't be read", { Files.makeFolder($0 + ".jsonl") }),
    (
      "a number that cannot be",
      { Files.write(Files.text($0).replacing("\"_0\":8", with: "\"_0\":1000000001"), to: $0) }
    ),
  ]

  @Test(
    "whatever reads a damaged session tells it, and documents say that they may lack something",
    arguments: injuries)
  func toldEverywhere(_ injury: (id: String, hurt: @Sendable (String) -> Void)) throws {
    let place = try Workspace()
    let folder = try place.open(
      day.replacing("09:00 Velkommen", with: "09:00 Velkommen\n- Hvor nyttig? [1-10] @kommune"))
    _ = try place.run(
      "do", folder, "-",
      input: .text("next\nscore --party Luster 8\nscore --party Gloppen 6\n"))
    let journal = try #require(place.journals(of: folder).first).path
    #expect(try place.run("report", folder, "--files").status == 0)
    let before = Files.text(folder + "/report.md")
    injury.hurt(journal)
    let faults = try place.run("verify", folder).errors
    #expect(!faults.isEmpty)
    for arguments in [
      ["log", folder], ["report", folder], ["report", folder, "--format", "json"],
      ["report", folder, "--format", "csv"], ["forecast", folder],
      ["picture", folder, "projector"],
    ] {
      let done = try place.start(arguments).wait()
      #expect(done.status == 65, "\(arguments)")
      #expect(done.errors == faults, "\(arguments)")
      #expect(!done.output.isEmpty)
    }
    #expect(try place.run("report", folder).output.contains(/\*\*\d feil i samlingens filer/))
    let compared = try place.run("compare", folder, folder)
    #expect(compared.status == 65)
    #expect(compared.errors.contains(faults))
    let acted = try place.run("do", folder, "pause")
    #expect(acted.status == 0)
    #expect(acted.output.hasPrefix("saved "))
    #expect(acted.errors == faults)
    let files = try place.run("report", folder, "--files")
    #expect(files.status == 65)
    #expect(Files.text(folder + "/report.md") == before)
    #expect(Files.text(folder + "/report.incomplete.md").contains(/\d feil i samlingens filer/))
  }

  @Test("a document is never replaced by one that is made from fewer records")
  func madeFromLess() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    _ = try place.run("do", folder, "-", input: .text("next\nnote Først\n"))
    _ = try place.run("do", folder, "note", "Sist")
    #expect(try place.run("report", folder, "--files").status == 0)
    let (before, journals) = (Files.text(folder + "/notes.md"), place.journals(of: folder))
    let gone = try #require(journals.first { $0.text.contains("Sist") })
    Files.remove(gone.path)
    let less = try place.run("report", folder, "--files")
    #expect(less.status == 65)
    #expect(less.errors.contains("ble laget av 3 hendelser, og nå er det 2"))
    #expect(Files.text(folder + "/notes.md") == before)
    #expect(!Files.text(folder + "/notes.incomplete.md").contains("Sist"))
    Files.write(gone.text, to: gone.path)
    #expect(try place.run("report", folder, "--files").status == 0)
    #expect(Files.text(folder + "/notes.md") == before)
    #expect(!Files.names(in: folder).contains("notes.incomplete.md"))
  }

  @Test("a record that is missing is told by its number")
  func gap() throws {
    let place = try Workspace()
    let (folder, journal) = try session(place)
    let lines = Files.text(journal).split(separator: "\n", omittingEmptySubsequences: false)
    Files.write((lines[..<1] + lines[2...]).joined(separator: "\n"), to: journal)
    let done = try place.run("verify", folder)
    #expect(done.status == 65)
    #expect(done.errors.contains("/2"))
  }

  @Test("a session file that is damaged gives 65, and the journals stay as they are")
  func sessionFile() throws {
    let place = try Workspace()
    let (folder, journal) = try session(place)
    let before = Files.bytes(journal)
    Files.write("{\"format\":1", to: folder + "/session.json")
    for arguments in [["verify", folder], ["log", folder], ["do", folder, "next"]] {
      let done = try place.start(arguments).wait()
      #expect(done.status == 65)
      #expect(done.errors.contains("session.json"))
    }
    #expect(Files.bytes(journal) == before)
  }
}
