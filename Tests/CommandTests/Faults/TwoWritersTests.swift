import Support
import Testing

@Suite("Two writers at once")
struct TwoWritersTests {
  @Test("hundreds of acts from each are all there once, and both read the same session")
  func interleaved() throws {
    let place = try Workspace()
    let session = try place.open(day)
    _ = try place.run("do", session, "next")
    let count = 300
    let writers = try ["a", "b"].map { name in
      try place.start(
        ["do", session, "-"],
        input: .text((1...count).map { "message \(name)\($0)\n" }.joined()))
    }
    let answers = writers.map { $0.wait(seconds: 60) }
    for answer in answers {
      #expect(answer.status == 0)
      #expect(answer.errors == "")
      #expect(answer.lines.count == count)
    }
    let saved = answers.flatMap(\.lines).map { String($0.split(separator: " ")[1]) }
    let logged = try place.run("log", session, "--json").lines
    #expect(logged.count == 2 * count + 1)
    #expect(Set(logged).count == logged.count)
    let ids = Set(logged.compactMap(identity))
    #expect(ids.count == logged.count)
    #expect(saved.allSatisfy { ids.contains($0) })
    for name in ["a", "b"] {
      let order = logged.compactMap { $0.firstMatch(of: /"text":"([ab])(\d+)"/) }
        .filter { $0.1 == name }.compactMap { Int($0.2) }
      #expect(order == Array(1...count))
    }
    let verified = try place.run("verify", session)
    #expect(verified.status == 0)
    #expect(verified.output == (try place.run("verify", session).output))
  }

  @Test("every note of two writers stands once under its question and party")
  func notes() throws {
    let place = try Workspace()
    let session = try place.open(
      "- Kommuner: Luster, Lom\n\n10:00 Runde (5 min x kommune)\n- Hva er status?\n11:00 Slutt\n")
    _ = try place.run("do", session, "next")
    let count = 400
    let writers = try ["Luster", "Lom"].map { name in
      try place.start(
        ["do", session, "-"],
        input: .text(
          (1...count).map { "note --prompt 1 --party \(name) \(name) nr \($0)\n" }.joined()))
    }
    let answers = writers.map { $0.wait(seconds: 60) }
    #expect(answers.allSatisfy { $0.status == 0 && $0.lines.count == count })
    let logged = try place.run("log", session, "--json").lines
    for (name, party) in [("Luster", "m1"), ("Lom", "m2")] {
      let pattern = try Regex(
        "\"prompt\":\"q1\",\"party\":\"\(party)\"},\"text\":\"\(name) nr (\\d+)\"")
      let numbers = logged.compactMap { line in
        line.firstMatch(of: pattern)?.output[1].substring.flatMap { Int($0) }
      }
      #expect(numbers == Array(1...count))
    }
    #expect(try place.run("verify", session).status == 0)
  }

  /// `ACTOR/N` of a line of the log.
  private func identity(_ line: String) -> String? {
    line.firstMatch(of: /"actor":"([a-z0-9]+)","n":(\d+)/).map { "\($0.1)/\($0.2)" }
  }

  @Test("the same act from two at once counts once")
  func twice() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let writers = try (0..<2).map { _ in
      try place.start(["do", session, "-"], input: .text("next\n"))
    }
    let done = writers.map { $0.wait() }
    #expect(done.allSatisfy { $0.status == 0 })
    #expect(try place.run("verify", session).status == 0)
  }
}
