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

  @Test("a line that was edited by hand is applied and told")
  func edited() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    _ = try place.run("do", folder, "-", input: .text("next\nmessage Vi venter\n"))
    let journal = try #require(place.journals(of: folder).first)
    Files.write(journal.text.replacing("Vi venter", with: "Vi begynner"), to: journal.path)
    let done = try place.run("verify", folder)
    #expect(done.status == 65)
    #expect(done.errors.hasPrefix("\(journal.path):2: "))
    #expect(try place.run("log", folder).output.contains("«Vi begynner»"))
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
