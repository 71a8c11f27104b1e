import Support
import Testing

/// A day that no test reaches the end of.
let day = """
  # Læring på Østlandet
  - Kommuner: Bø, Tromsø

  09:00 Åpning: årets ønsker (15 min)
  09:15 Runde (20 min x kommune)
  10:00 Lunsj
  11:00 Slutt

  """

extension Workspace {
  /// `samling` in a pseudo-terminal of a size, with this home.
  func seat(
    _ arguments: String..., environment: [String: String] = [:], rows: Int32 = 24,
    columns: Int32 = 80
  ) throws -> TerminalSession {
    try TerminalSession(
      "samling", arguments, environment: self.environment.merging(environment) { $1 },
      rows: rows, columns: columns)
  }
}

@Suite("A seat gives the terminal back")
struct SeatRestoreTests {
  private func seat(_ place: Workspace) throws -> TerminalSession {
    let session = try place.seat("run", place.agenda(day))
    try #require(session.waitFor("begynner dagen"))
    #expect(!session.leftovers.isEmpty)
    return session
  }

  @Test("when it is quit")
  func quit() throws {
    let place = try Workspace()
    let session = try seat(place)
    session.type("n")
    try #require(session.waitFor("igjen av"))
    session.type("q")
    try #require(session.waitFor("Avslutte programmet?"))
    session.type("j")
    #expect(session.end() == .exited(0))
    #expect(session.leftovers == [])
  }

  @Test(
    "when it is told to end, and what was done is saved",
    arguments: [(SIGTERM, 143), (SIGINT, 130), (SIGHUP, 129)])
  func signals(number: Int32, status: Int) throws {
    let place = try Workspace()
    let session = try seat(place)
    session.type("n")
    try #require(session.waitFor("igjen av"))
    session.signal(number)
    #expect(session.end() == .exited(status))
    #expect(session.leftovers == [])
    let folder = try #require(Files.names(in: place.sessions).first)
    let log = try place.run("log", folder)
    #expect(log.output.contains("Åpning: årets ønsker"))
    #expect(try place.run("verify", folder).status == 0)
  }

  @Test("when Control-C is pressed")
  func controlC() throws {
    let session = try seat(Workspace())
    session.type("\u{3}")
    #expect(session.end() == .exited(130))
    #expect(session.leftovers == [])
  }

  @Test("when it crashes", arguments: [SIGSEGV, SIGILL, SIGABRT, SIGQUIT])
  func crash(number: Int32) throws {
    let session = try seat(Workspace())
    session.signal(number)
    #expect(session.end() == .killed(number))
    #expect(session.leftovers == [])
  }

  @Test("and ends when the window is closed, with what was done saved")
  func closedWindow() throws {
    let place = try Workspace()
    let session = try seat(place)
    session.type("n")
    try #require(session.waitFor("igjen av"))
    session.hangUp()
    #expect(session.end() == .exited(129))
    let folder = try #require(Files.names(in: place.sessions).first)
    #expect(try place.run("log", folder).output.contains("Åpning: årets ønsker"))
  }

  @Test("to a shell that finds what stood there before")
  func shell() throws {
    let place = try Workspace()
    let tmux = try Tmux(place)
    let program = BuiltProgram.path("samling")
    let line = "echo før; '\(program)' run '\(place.agenda(day))'; echo etter $?; exec sleep 60"
    let window = try tmux.open("shell", ["/bin/sh", "-c", line])
    try #require(window.waitFor("begynner dagen"))
    #expect(!window.picture.contains("før"))
    #expect(window.fact("alternate_on") == "1")
    window.press("q")
    try #require(window.waitFor("etter 0"))
    #expect(window.picture.hasPrefix("før\n"))
    #expect(window.fact("alternate_on") == "0")
    #expect(window.fact("cursor_flag") == "1")
  }

  @Test("a projector's seat too")
  func projector() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    let session = try place.seat("projector", folder)
    try #require(session.waitFor("\u{1B}[?2004h"))
    session.settle()
    session.type("q")
    #expect(session.end() == .exited(0))
    #expect(session.leftovers == [])
  }
}
