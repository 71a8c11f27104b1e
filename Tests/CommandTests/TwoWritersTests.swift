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
