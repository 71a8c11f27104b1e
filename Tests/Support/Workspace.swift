/// A test's own home for the user, removed at the end: agendas, sessions and the program's environment.
package final class Workspace {
  private let folder: TemporaryFolder

  package var path: String { folder.path }

  private let zone: String

  /// Makes a home whose clock is in a zone.
  package init(zone: String = "Europe/Oslo") throws {
    self.zone = zone
    folder = try TemporaryFolder()
    for name in ["run", "state", "samlinger"] { Files.makeFolder("\(path)/\(name)") }
  }

  /// A zone in which it is past eight in the evening, so that a day's times have gone by whenever the tests run.
  package static var evening: String {
    let hour = time(nil) / 3600 % 24
    let ahead = (20 - hour + 24) % 24
    return ahead <= 12 ? "UTC-\(ahead)" : "UTC+\(24 - ahead)"
  }

  /// Where sessions are made that get no folder of their own.
  package var sessions: String { path + "/samlinger" }

  /// The whole environment of the program.
  package var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "nb_NO.UTF-8",
      "LC_CTYPE": "C.UTF-8", "TZ": zone, "HOME": path, "SAMLING_HOME": sessions,
      "XDG_RUNTIME_DIR": path + "/run", "XDG_STATE_HOME": path + "/state", "TMPDIR": path,
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Writes an agenda; returns its path.
  package func agenda(_ text: String, name: String = "samling.md") -> String {
    Files.write(text, to: "\(path)/\(name)")
    return "\(path)/\(name)"
  }

  /// Starts `samling`.
  package func start(
    _ arguments: [String], environment: [String: String] = [:], input: Child.Input = .nothing
  ) throws -> Child {
    try Child(
      [BuiltProgram.path("samling")] + arguments,
      environment: self.environment.merging(environment) { $1 }, directory: path, input: input)
  }

  /// Runs `samling` to its end.
  package func run(
    _ arguments: String..., environment: [String: String] = [:], input: Child.Input = .nothing
  ) throws -> Finished {
    try start(arguments, environment: environment, input: input).wait()
  }

  /// Runs a line of shell in which `$samling` is the program.
  package func shell(_ line: String, environment: [String: String] = [:]) throws -> Finished {
    var environment = self.environment.merging(environment) { $1 }
    environment["samling"] = BuiltProgram.path("samling")
    return try Child(
      ["/bin/sh", "-c", line], environment: environment, directory: path
    ).wait()
  }

  /// Opens a session from an agenda's text; returns its folder.
  package func open(_ text: String, name: String = "samling.md") throws -> String {
    let folder = "\(path)/\(name).session"
    _ = try run("open", agenda(text, name: name), "--session", folder)
    return folder
  }

  /// The names and contents of a session's journal files.
  package func journals(of session: String) -> [(path: String, text: String)] {
    let folder = session + "/journal"
    return Files.names(in: folder).filter { $0.hasSuffix(".jsonl") }.map {
      ("\(folder)/\($0)", Files.text("\(folder)/\($0)"))
    }
  }
}
