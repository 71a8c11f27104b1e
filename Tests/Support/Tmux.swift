/// A test's own terminal multiplexer, to see pictures as a user does.
///
/// Each window is a session of the one server, which ends with this object.
package final class Tmux {
  private let place: Workspace
  fileprivate let socket: String
  private let program: String

  /// - Throws: `Child.NotStarted` where there is no tmux.
  package init(_ place: Workspace) throws {
    self.place = place
    socket = place.path + "/tmux"
    let folders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    guard let found = folders.map({ $0 + "/tmux" }).first(where: { access($0, X_OK) == 0 })
    else { throw Child.NotStarted(program: "tmux") }
    program = found
  }

  /// Ends the server and waits for the programs in it, which may still have something to write.
  deinit {
    let programs = try? command("list-panes", "-a", "-F", "#{pane_pid}")
    _ = try? command("kill-server")
    for program in (programs?.lines ?? []).compactMap({ pid_t($0) }) {
      for _ in 0..<500 where kill(program, 0) == 0 { usleep(10_000) }
    }
  }

  /// One window, and the program in it.
  package struct Window {
    fileprivate let tmux: Tmux
    fileprivate let name: String
  }

  /// Runs a program in a new window; the window stays when the program has ended.
  package func open(
    _ name: String, _ words: [String], columns: Int = 100, rows: Int = 30,
    environment: [String: String] = [:]
  ) throws -> Window {
    let settings = environment.map { "\($0)=\($1)" }
    let answer = try command(
      ["new-session", "-d", "-s", name, "-x", "\(columns)", "-y", "\(rows)", "/usr/bin/env"]
        + settings + words + [";", "set-option", "-g", "remain-on-exit", "on"]
        + [";", "set-option", "-g", "status", "off"])
    guard answer.status == 0 else { throw Child.NotStarted(program: "tmux: " + answer.errors) }
    return Window(tmux: self, name: name)
  }

  /// Runs `samling` in a new window.
  package func samling(
    _ name: String, _ arguments: [String], columns: Int = 100, rows: Int = 30,
    environment: [String: String] = [:]
  ) throws -> Window {
    try open(
      name, [BuiltProgram.path("samling")] + arguments, columns: columns, rows: rows,
      environment: environment)
  }

  private func command(_ words: String...) throws -> Finished { try command(words) }

  fileprivate func command(_ words: [String]) throws -> Finished {
    try Child(
      [program, "-u", "-S", socket, "-f", "/dev/null"] + words, environment: place.environment,
      directory: place.path
    ).wait()
  }
}

extension Tmux.Window {
  /// The text in the window, its rows without trailing spaces.
  package var picture: String {
    (try? tmux.command(["capture-pane", "-p", "-t", name]))?.output ?? ""
  }

  /// The picture with its colours and attributes as escape sequences.
  package var styledPicture: String {
    (try? tmux.command(["capture-pane", "-p", "-e", "-t", name]))?.output ?? ""
  }

  /// The colours that each cell stands on, row by row, as the parameters of their escape sequences; nil for the
  /// terminal's own.
  package var backgrounds: [[String?]] {
    let picture = (try? tmux.command(["capture-pane", "-p", "-e", "-N", "-t", name]))?.output ?? ""
    var background: String?
    return picture.split(separator: "\n").map { line in
      var row: [String?] = []
      var rest = line[...]
      while let character = rest.popFirst() {
        guard character == "\u{1B}" else {
          row.append(background)
          continue
        }
        let parameters = rest.prefix { $0 != "m" }
        rest = rest.dropFirst(parameters.count + 1)
        background = Self.background(parameters.dropFirst().split(separator: ";"), background)
      }
      return row
    }
  }

  /// The background after an escape sequence with these parameters, where it was `old`.
  private static func background(_ parameters: [Substring], _ old: String?) -> String? {
    var (rest, found) = (parameters[...], parameters.isEmpty ? nil : old)
    while let parameter = rest.popFirst() {
      switch Int(parameter) ?? 0 {
      case 38: rest = rest.dropFirst(rest.first == "5" ? 2 : 4)
      case 48:
        found = (["48"] + rest.prefix(rest.first == "5" ? 2 : 4)).joined(separator: ";")
        rest = rest.dropFirst(rest.first == "5" ? 2 : 4)
      case 40...47, 100...107: found = String(parameter)
      case 0, 49: found = nil
      default: break
      }
    }
    return found
  }

  /// What tmux knows of the window by a name of its formats, such as `pane_dead`.
  package func fact(_ name: String) -> String {
    let answer = try? tmux.command(["display-message", "-p", "-t", self.name, "#{\(name)}"])
    return (answer?.output ?? "").replacing("\n", with: "")
  }

  /// Presses keys by tmux's names for them, `Enter`, `Escape`, `PgDn`, or as they are.
  package func press(_ keys: String...) {
    _ = try? tmux.command(["send-keys", "-t", name] + keys)
  }

  /// Types text as it is.
  package func type(_ text: String) {
    _ = try? tmux.command(["send-keys", "-t", name, "-l", text])
  }

  /// Pastes text as a terminal does, between the marks of a paste.
  package func paste(_ text: String) {
    // The text may be too long for a message to tmux, so it goes through a file.
    let file = tmux.socket + ".paste"
    Files.write(text, to: file)
    _ = try? tmux.command(["load-buffer", "-b", name, file])
    _ = try? tmux.command(["paste-buffer", "-p", "-r", "-b", name, "-t", name])
  }

  package func resize(columns: Int, rows: Int) {
    _ = try? tmux.command(["resize-window", "-t", name, "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Waits until the picture is as wanted; false when it never becomes so.
  package func waits(seconds: Int = 20, until isWanted: (String) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if isWanted(picture) { return true }
      if ContinuousClock.now > deadline { return false }
      usleep(10_000)
    }
  }

  /// Waits for a text in the picture.
  package func waitFor(_ text: String) -> Bool { waits { $0.contains(text) } }

  /// Waits for the program's end; returns its exit status.
  package func end() -> String {
    let deadline = ContinuousClock.now + .seconds(20)
    while fact("pane_dead_status").isEmpty, ContinuousClock.now < deadline {
      usleep(10_000)
      // tmux sometimes misses that a program has ended, until it hears of another.
      if fact("pane_dead") == "1" { _ = try? tmux.command(["run-shell", "true"]) }
    }
    return fact("pane_dead_status")
  }
}
