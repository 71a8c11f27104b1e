import Support
import Testing

/// Sessions that an earlier program wrote, and what it said of them.
///
/// How they were made is told by `Fixtures/make-sessions.sh`.
@Suite("Sessions of before")
struct OldSessionTests {
  private static let fixtures = BuiltProgram.repository + "/Tests/CommandTests/Fixtures/sessions"
  private static let names = Files.names(in: fixtures)
  /// Some of what is told is in the reader's time; this one knows no summer.
  private static let zone = ["TZ": "UTC-1"]

  @Test("there is one of each gathering of the seeds, one with every act, and one that is damaged")
  func all() {
    #expect(
      Set(Self.names) == [
        "damaged", "every-act", "kompetanse-2012", "kompetanse-nord-2013", "omdømme-2013",
        "sykefravær-2012", "temadag",
      ])
  }

  @Test(
    "a session of before opens with the same digest, and every act of it counts", arguments: names)
  func digest(name: String) throws {
    let place = try Workspace()
    let session = try copy(name, to: place)
    try acceptAll(of: session, in: place)
    let verified = try place.run("verify", session, environment: Self.zone)
    let digest = verified.lines.last { $0.hasPrefix("digest ") }
    #expect(digest.map { $0 + "\n" } == expected("digest", of: name))
    #expect(verified.lines.contains("ignored 0"))
    #expect(verified.status == (name == "damaged" ? 65 : 0))
    #expect(name == "damaged" || verified.errors == "")
  }

  @Test("a session of before gives the same minutes, rows and log", arguments: names)
  func documents(name: String) throws {
    let place = try Workspace()
    let session = try copy(name, to: place)
    try acceptAll(of: session, in: place)
    let status: Int32 = name == "damaged" ? 65 : 0
    let files = [("markdown", "report.md"), ("json", "report.json"), ("csv", "scores.csv")]
    for (format, file) in files {
      let report = try place.run("report", session, "--format", format, environment: Self.zone)
      #expect(report.status == status)
      compare(asBefore(report.output), with: file, of: name)
    }
    let log = try place.run("log", session, environment: Self.zone)
    #expect(log.status == status)
    compare(asBefore(log.output), with: "log.txt", of: name)
  }

  @Test("a line changed by hand, one of rubbish and one never completed are told by their numbers")
  func damaged() throws {
    let place = try Workspace()
    let session = try copy("damaged", to: place)
    let journal = try #require(place.journals(of: session).first)
    let told = try place.run("verify", session).errors.split(separator: "\n")
    let lines = [7, 21, 73]
    #expect(told.count == lines.count)
    for (told, line) in zip(told, lines) { #expect(told.hasPrefix("\(journal.path):\(line): ")) }
  }

  @Test("a session of before goes on", arguments: names)
  func goesOn(name: String) throws {
    let place = try Workspace()
    let session = try copy(name, to: place)
    let done = try place.run("do", session, "-", input: .text("note --parking Et ord til\n"))
    #expect(done.status == 0, "\(done.errors)")
    #expect(try place.run("log", session).output.contains("«Et ord til»"))
    try acceptAll(of: session, in: place)
    #expect(try place.run("verify", session).lines.contains("ignored 0"))
  }

  @Test("the sessions of before hold every command and every kind of fact that there was")
  func everything() throws {
    let journals = try Self.names.flatMap { name in
      try files(in: "\(Self.fixtures)/\(name)/journal").map(Files.text)
    }
    func isThere(_ text: String) -> Bool { journals.contains { $0.contains(text) } }
    for command in Self.commands { #expect(isThere("\"k\":\"\(command)\""), "\(command)") }
    for fact in Self.facts { #expect(isThere("{\"\(fact)\":{"), "\(fact)") }
    for fact in Self.notes { #expect(isThere("{\"noted\":{\"fact\":{\"\(fact)\":"), "\(fact)") }
    for fact in Self.polls { #expect(isThere("{\"polled\":{\"fact\":{\"\(fact)\":"), "\(fact)") }
    for deed in ["undo", "closed"] { #expect(isThere("\"d\":{\"\(deed)\":"), "\(deed)") }
    for seat in ["do", "facilitator", "notes", "scores"] {
      #expect(isThere("\"s\":\"\(seat)\""), "\(seat)")
    }
  }

  // MARK: What there was

  private static let commands = words(
    """
    next back jump pause resume extend shorten skip recall began turn order replan drop add reword
    move ask reask unask party merge leave away here person draw groups note mark tag edit erase
    file collect release show freeze close reveal conceal score row choose dots place cell propose
    clear present timer black message end open undo redo agenda closed
    """)
  private static let facts = words(
    """
    dayOpened dayEnded started ended paused resumed startMoved adjusted skipped unskipped
    turnsOrdered itemDropped itemRestored promiseMoved itemAdded headingChanged dayAdded
    itemReworded itemReplaced itemMoved promptAdded promptReworded promptDropped partyAdded
    partyMerged partyDropped partyAway circleDrawn sideClockStarted sideClockStopped screenBlacked
    messageShown screenFrozen circleShown answersShown
    """)
  private static let notes = words("written reworded moved marked tagged deleted merged released")
  private static let polls = words(
    "opened closed revealed putAway cast cleared subjectAdded presentCounted")

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  // MARK: Files

  private func expected(_ file: String, of name: String) -> String {
    Files.text("\(Self.fixtures)/\(name)/expected/\(file)")
  }

  /// A session's folder in a workspace, by the name it had.
  private func copy(_ name: String, to place: Workspace) throws -> String {
    let (from, to) = ("\(Self.fixtures)/\(name)", "\(place.path)/\(name)")
    Files.makeFolder(to)
    for file in ["session.json", "agenda.md"] {
      Files.write(Files.bytes("\(from)/\(file)"), to: "\(to)/\(file)")
    }
    for folder in ["journal", "people"] where Files.names(in: from).contains(folder) {
      Files.makeFolder("\(to)/\(folder)")
      for file in Files.names(in: "\(from)/\(folder)") {
        Files.write(Files.bytes("\(from)/\(folder)/\(file)"), to: "\(to)/\(folder)/\(file)")
      }
    }
    return to
  }

  private func files(in folder: String) throws -> [String] {
    let names = Files.names(in: folder)
    try #require(!names.isEmpty)
    return names.map { "\(folder)/\($0)" }
  }

  /// Lets every record count that fails its checksum, as all did before.
  private func acceptAll(of session: String, in place: Workspace) throws {
    let told = try place.run("verify", session).errors
    for match in told.matches(of: /--accept (\S+)/) {
      _ = try place.run("verify", session, "--accept", String(match.1))
    }
  }

  /// A document without the line that tells when it was made, and without what was not told before: that something may be
  /// missing, and what has been accepted.
  private func asBefore(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("*Laget med samling ") && !$0.hasPrefix("  \"generated\" : ")
        && !$0.hasPrefix("  \"faults\" : ")
    }
    if let place = lines.firstIndex(where: { $0.hasPrefix("**1 feil i samlingens filer") }) {
      lines.removeSubrange(place...place + 1)
    }
    // The day of the accepting stands above it.
    if let place = lines.lastIndex(where: { $0.hasSuffix("  godtatt") }) {
      lines.removeSubrange(place - 1...place)
    }
    return lines.joined(separator: "\n")
  }

  private func compare(_ text: String, with file: String, of name: String) {
    let path = "\(Self.fixtures)/\(name)/expected/\(file)"
    #expect(Snapshots.difference(of: text, from: path) == nil, "\(name)")
  }
}
