import Testing

@Suite("Giving the terminal back", .serialized)
struct RestoreTests {
  /// The demo, when its first picture is on the screen.
  private func demo(_ environment: [String: String] = [:]) throws -> TerminalSession {
    let session = try TerminalSession("TerminalDemo", environment: environment)
    #expect(session.waitFor("avslutter"))
    return session
  }

  @Test("quitting leaves the terminal as it was found")
  func quit() throws {
    let session = try demo()
    #expect(!session.leftovers.isEmpty)
    session.type("q")
    #expect(session.end() == .exited(0))
    #expect(session.leftovers == [])
    #expect(session.text().hasSuffix("ended: q\r\n"))
  }

  @Test(
    "a signal ends the program in its own way",
    arguments: [(SIGTERM, "terminated"), (SIGINT, "interrupted"), (SIGHUP, "hungUp")])
  func signals(number: Int32, reason: String) throws {
    let session = try demo()
    session.signal(number)
    #expect(session.end() == .exited(0))
    #expect(session.leftovers == [])
    #expect(session.text().hasSuffix("ended: \(reason)\r\n"))
  }

  @Test("Control-C interrupts")
  func controlC() throws {
    let session = try demo()
    session.type("\u{3}")
    #expect(session.end() == .exited(0))
    #expect(session.text().hasSuffix("ended: brokenOff\r\n"))
  }

  @Test("a crash restores the terminal and still is a crash", arguments: ["F", "A", "S"])
  func crash(key: String) throws {
    let session = try demo()
    session.type(key)
    guard case .killed = session.end() else {
      Issue.record("it was not killed")
      return
    }
    #expect(session.leftovers == [])
  }

  @Test("exit in the middle restores the terminal")
  func exitInside() throws {
    let session = try demo()
    session.type("X")
    #expect(session.end() == .exited(3))
    #expect(session.leftovers == [])
  }

  @Test("Control-Z gives the terminal to the shell, and fg takes it back")
  func stop() throws {
    let session = try demo()
    session.type("\u{1A}")
    // In a session of its own nobody could continue it, so the system leaves it running.
    let before = session.output.count
    #expect(session.waitFor("avslutter", from: before))
    #expect(session.text().contains("\u{1B}[?2004l"))
    session.signal(SIGSTOP)
    #expect(session.stops())
    let stopped = session.output.count
    session.signal(SIGCONT)
    #expect(session.waitFor("avslutter", from: stopped))
    #expect(session.waitFor("\u{1B}[?2004h", from: stopped))
    session.type("q")
    #expect(session.end() == .exited(0))
    #expect(session.leftovers == [])
  }

  @Test("another program gets a clean terminal in between")
  func release() throws {
    let session = try demo()
    session.type("E")
    #expect(session.waitFor("released"))
    #expect(session.leftovers == [])
    let released = session.output.count
    #expect(session.waitFor("avslutter", from: released))
    session.type("q")
    #expect(session.end() == .exited(0))
    #expect(session.leftovers == [])
  }

  @Test("a closed window ends the program")
  func close() throws {
    let session = try demo()
    session.hangUp()
    #expect(session.end() == .exited(0))
  }
}
