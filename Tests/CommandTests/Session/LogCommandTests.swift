import Foundation
import Support
import Testing

@Suite("samling log")
struct LogCommandTests {
  @Test("each line of the JSON is one record, in order, with all its fields")
  func json() throws {
    let place = try Workspace()
    let session = try place.open(day)
    _ = try place.run("do", session, "-", input: .text("next\npause\nmessage Vi venter\n"))
    let done = try place.run("log", session, "--json")
    #expect(done.status == 0)
    #expect(done.errors == "")
    let records = try done.lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(records.map { $0["n"] as? Int } == [1, 2, 3])
    #expect(records.map { $0["kind"] as? String } == ["next", "pause", "message"])
    for record in records {
      #expect(record["seat"] as? String == "do")
      #expect((record["actor"] as? String)?.count == 10)
      #expect((record["at"] as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z/) != nil)
      #expect(record["data"] is [String: Any])
    }
  }

  @Test("the log for people says what happened, in the language asked for")
  func text() throws {
    let place = try Workspace()
    let session = try place.open(day)
    _ = try place.run("do", session, "-", input: .text("next\nmessage Vi venter\nundo\n"))
    let done = try place.run("log", session)
    #expect(done.status == 0)
    #expect(done.lines.count == 4)
    #expect(done.lines[0].wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil)
    #expect(done.lines[1].hasSuffix("  Velkommen"))
    #expect(done.lines[2].hasSuffix("  beskjed «Vi venter» · angret"))
    #expect(try place.run("log", session, "--lang", "en").output.contains("message «Vi venter»"))
  }

  @Test("neither titles nor messages can drive the terminal")
  func hostile() throws {
    let place = try Workspace()
    let session = try place.open("# S\n\n09:00 V\u{1B}[31m\u{202E}x\n10:00 Slutt\n")
    _ = try place.run(
      "do", session, "-", input: .text("next\nmessage a\u{1B}]0;b\u{9B}2J\u{2066}c\n"))
    for arguments in [["log", session], ["log", session, "--json"]] {
      let done = try place.start(arguments).wait()
      #expect(done.status == 0)
      #expect((done.output + done.errors).unicodeScalars.allSatisfy { isHarmless($0) })
    }
  }

  @Test("output that cannot be written gives 74", arguments: ["", "--json"])
  func fullOutput(option: String) throws {
    let place = try Workspace()
    let session = try place.open(day)
    _ = try place.run("do", session, "next")
    for command in ["log", "verify"] where option.isEmpty || command == "log" {
      let done = try place.shell("exec \"$samling\" \(command) '\(session)' \(option) > /dev/full")
      #expect(done.status == 74)
    }
  }
}
