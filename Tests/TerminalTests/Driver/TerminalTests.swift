import Testing

@Suite("Drawing on a terminal and reading from it", .serialized)
struct TerminalTests {
  private func demo(
    _ environment: [String: String] = [:], waitFor mark: String = "avslutter"
  ) throws -> TerminalSession {
    let session = try TerminalSession("TerminalDemo", environment: environment)
    #expect(session.waitFor(mark))
    return session
  }

  @Test(
    "keys arrive as what they are",
    arguments: [
      ("a", "1 a"), ("å", "1 å"), ("\u{1B}[A", "1 ↑"), ("\u{1B}OB", "1 ↓"), ("\u{1B}", "1 Esc"),
      ("\u{1B}x", "1 Alt+x"), ("\u{E}", "1 ^N"), ("\u{1B}[Z", "1 Shift+Tab"), ("\r", "1 Enter"),
      ("\u{1B}OP", "1 F1"), ("\u{7F}", "1 Backspace"), ("\u{1B}[6~", "1 PgDn"),
      ("\u{1B}[200~to\rq\u{1B}[201~", "1 Paste [to q]"),
    ])
  func keys(typed: String, shown: String) throws {
    let session = try demo()
    let before = session.output.count
    session.type(typed)
    #expect(session.waitFor(shown, from: before))
  }

  @Test("a key arrives whole when its bytes do not")
  func split() throws {
    let session = try demo()
    let before = session.output.count
    session.type("\u{1B}")
    session.type("[5")
    session.type("~")
    #expect(session.waitFor("1 PgUp", from: before))
  }

  @Test("a storm of sizes ends with a picture of the last one")
  func sizes() throws {
    let session = try demo()
    for number in 0..<100 as Range<Int32> {
      session.resize(rows: 1 + number * 7 % 60, columns: 1 + number * 13 % 200)
    }
    session.resize(rows: 1, columns: 1)
    session.settle()
    let before = session.output.count
    session.resize(rows: 30, columns: 101)
    #expect(session.waitFor("101×30", from: before))
    #expect(session.waitFor("avslutter", from: before))
  }

  @Test("LINES and COLUMNS in the environment do not fix the size")
  func environmentSize() throws {
    let session = try demo(["LINES": "10", "COLUMNS": "40"], waitFor: "80×24")
    session.resize(rows: 30, columns: 101)
    #expect(session.waitFor("101×30"))
  }

  @Test(
    "a locale without UTF-8 is no reason to lose letters",
    arguments: [["LC_ALL": "C"], ["LANG": "", "LC_ALL": ""], ["LC_ALL": "xx_YY.UTF-8"]])
  func locale(environment: [String: String]) throws {
    _ = try demo(environment, waitFor: "å være lærling 漢字")
  }

  @Test("an unknown terminal is treated as an xterm")
  func unknownTerminal() throws {
    _ = try demo(["TERM": "xterm-nobody-knows"])
  }

  @Test("a simple terminal gets no colour", arguments: ["vt100", "xterm-mono"])
  func simple(name: String) throws {
    let session = try demo(["TERM": name])
    #expect(!session.text().contains("\u{1B}[38;5"))
    for colour in 0..<8 { #expect(!session.text().contains("\u{1B}[3\(colour)m")) }
  }

  @Test("with eight colours nothing is drawn black on black", arguments: ["linux", "screen"])
  func eight(name: String) throws {
    let session = try demo(["TERM": name])
    #expect(!session.text().contains("\u{1B}[30m"))
    #expect(!session.text().contains("38;5"))
  }

  @Test("a terminal that cannot move its cursor is refused")
  func dumb() throws {
    let session = try TerminalSession("TerminalDemo", environment: ["TERM": "dumb"])
    #expect(session.end() == .exited(70))
    #expect(session.text().contains("terminal: cannotMoveCursor(\"dumb\")"))
    #expect(session.leftovers == [])
  }
}
