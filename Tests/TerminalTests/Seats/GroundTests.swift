import Support
import Testing

@Suite("The ground that a theme paints")
struct GroundTests {
  /// A theme on a terminal, and the background that plain cells then have.
  struct Case: Sendable, CustomTestStringConvertible {
    let theme: String
    let terminal: String
    let ground: String?
    var testDescription: String { "\(theme) on \(terminal)" }
  }

  /// A terminal that erases in the default colour gets every blank as a space, which tmux then tells.
  static let cases = [
    Case(theme: "dark", terminal: "tmux-256color", ground: "48;5;233"),
    Case(theme: "light", terminal: "screen-256color", ground: "48;5;231"),
    Case(theme: "contrast", terminal: "tmux-256color", ground: "48;5;16"),
    Case(theme: "dark", terminal: "screen", ground: "40"),
    Case(theme: "light", terminal: "screen", ground: "47"),
    Case(theme: "contrast", terminal: "screen", ground: "40"),
  ]

  /// What the room sees, and a command that brings it about.
  static let states = [
    ("before", ""), ("an item", "next"), ("black", "black"), ("a message", "message Vi venter"),
  ]

  @Test("it is under every cell of the wall, in every state and size", arguments: cases)
  func wall(_ item: Case) throws {
    let place = try Workspace()
    let tmux = try Tmux(place)
    let folder = try place.open(day)
    for (columns, rows) in [(80, 24), (40, 6)] {
      let wall = try tmux.samling(
        "wall\(columns)", ["projector", folder, "--theme", item.theme], columns: columns,
        rows: rows,
        environment: ["TERM": item.terminal, "NO_COLOR": ""])
      for (state, command) in Self.states {
        if !command.isEmpty { _ = try place.run("do", folder, "-", input: .text(command + "\n")) }
        let isWhole = wall.waits { _ in wall.holdsGround(item.ground, columns: columns, rows: rows)
        }
        #expect(isWhole, "\(state): \(wall.backgrounds)")
      }
      _ = try place.run("do", folder, "-", input: .text("undo\nundo\nundo\n"))
    }
  }

  @Test("a seat is light where the terminal answers that it is, and the wall does not ask")
  func answered() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    let seat = try TerminalSession("samling", ["notes", folder], environment: place.environment)
    #expect(seat.waitFor("\u{1B}]11;?"))
    #expect(seat.waitFor("48;5;233"))
    seat.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}")
    #expect(seat.waitFor("48;5;231"))
    let wall = try TerminalSession(
      "samling", ["projector", folder], environment: place.environment)
    #expect(wall.waitFor("48;5;233"))
    wall.settle()
    #expect(!wall.text().contains("]11;?"))
  }

  @Test("it is under every cell of the other seats", arguments: ["run", "notes", "scores"])
  func seats(_ seat: String) throws {
    let place = try Workspace()
    let tmux = try Tmux(place)
    let folder = try place.open(day)
    _ = try place.run("do", folder, "next")
    let window = try tmux.samling(
      seat, [seat, folder], columns: 80, rows: 24,
      environment: ["TERM": "tmux-256color", "NO_COLOR": ""])
    #expect(
      window.waits { _ in window.backgrounds.map(\.count) == Array(repeating: 80, count: 24) })
    #expect(window.waits { _ in window.backgrounds.joined().allSatisfy { $0 != nil } })
  }

  @Test(
    "what is erased is erased in it, and nothing is written in the terminal's own colours",
    arguments: ["xterm-256color", "linux"])
  func erased(terminal: String) throws {
    let place = try Workspace()
    let folder = try place.open(day)
    let session = try place.seat(
      "projector", folder, environment: ["TERM": terminal, "NO_COLOR": ""])
    for (text, command) in [
      ("stlandet", ""), ("rets ønsker", "next"),
    ] {
      let before = session.output.count
      if !command.isEmpty { _ = try place.run("do", folder, "-", input: .text(command + "\n")) }
      try #require(session.waitFor(text, from: command.isEmpty ? 0 : before))
    }
    #expect(Ground.strays(in: session.text()) == [])
  }
}

/// Follows the background through a program's output.
private enum Ground {
  /// What was written or erased while the background was the terminal's own, after the first time that it was not.
  static func strays(in output: String) -> [String] {
    var strays: [String] = []
    var isOn = false
    var hasBegun = false
    for part in output.matches(
      of: /\u{1B}[()][A-Z0-9]|\u{1B}\[([0-9;?]*)([A-Za-z@])|\u{1B}[^\[]|([^\u{1B}]+)/
    ).map(
      \.output)
    {
      switch (part.2, part.3) {
      case ("m", _):
        let parameters = part.1 ?? ""
        if parameters.contains(/(^|;)(48;5;\d+|4[0-7])($|;)/) {
          (isOn, hasBegun) = (true, true)
        } else if parameters.isEmpty || parameters.contains(/(^|;)(0|49)($|;)/) {
          isOn = false
        }
      case ("J", _), ("K", _), ("X", _), ("P", _), ("@", _), ("L", _), ("M", _):
        if hasBegun, !isOn { strays.append(String(part.0.dropFirst())) }
      case (_, let written?):
        let isControl = written.unicodeScalars.allSatisfy { $0.value < 0x20 }
        if hasBegun, !isOn, !isControl { strays.append(String(written)) }
      default: break
      }
    }
    return strays
  }
}

extension Tmux.Window {
  fileprivate func holdsGround(_ ground: String?, columns: Int, rows: Int) -> Bool {
    let found = backgrounds
    return found.count == rows
      && found.allSatisfy { $0 == Array(repeating: ground, count: columns) }
  }
}
