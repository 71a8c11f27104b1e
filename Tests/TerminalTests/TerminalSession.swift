import CPty
import Support
import Testing

/// How a program ended.
enum Outcome: Equatable {
  case exited(Int)
  case killed(Int32)
  case runsOn
}

/// A program running in a pseudo-terminal, and everything it has written.
final class TerminalSession {
  private(set) var output: [UInt8] = []
  private var pty = cpty()

  /// Starts a program from the directory the tests were built in.
  ///
  /// The environment is pinned to xterm-256color and UTF-8 apart from what is given here; an empty
  /// value leaves a variable out.
  init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: Int32 = 24, columns: Int32 = 80
  ) throws {
    var variables = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC",
      "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    let words = [BuiltProgram.path(program)] + arguments
    let settings = variables.filter { $0.value != "" }.map { "\($0)=\($1)" }
    let started = withPointers(to: words) { words in
      withPointers(to: settings) { cpty_start(&pty, words, $0, rows, columns) }
    }
    try #require(started == 0)
  }

  deinit { cpty_finish(&pty) }

  /// What has been written since a place in the output, as text.
  func text(from start: Int = 0) -> String {
    String(decoding: output[start...], as: UTF8.self)
  }

  /// What has been written, with a space for each control sequence.
  var plainText: String {
    text().replacing(
      /\u{1B}(\[[0-9;?]*[ -\/]*[@-~]|[\]][^\u{7}]*\u{7}|[()][0-9A-B]|[=>78M])/, with: " "
    )
    .replacing(/[\u{0}-\u{1F}]+/, with: " ")
  }

  /// Types bytes as they are.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = cpty_write(&pty, bytes, bytes.count)
  }

  func resize(rows: Int32, columns: Int32) { cpty_resize(&pty, rows, columns) }

  func signal(_ number: Int32) { kill(pty.program, number) }

  func hangUp() { cpty_hang_up(&pty) }

  /// Reads until the text has been written after `start`; false when it was not in 5 s.
  func waitFor(_ wanted: String, from start: Int = 0) -> Bool {
    for _ in 0..<500 {
      if text(from: start).contains(wanted) { return true }
      if !take(10) { break }
    }
    return text(from: start).contains(wanted)
  }

  /// Reads until nothing has come for a while.
  func settle() {
    var before = -1
    while before != output.count {
      before = output.count
      _ = take(100)
    }
  }

  /// Waits at most 5 s for the program's end, and reads what it still wrote.
  func end() -> Outcome {
    var status: Int32 = 0
    for _ in 0..<500 {
      if cpty_wait(&pty, 0, 0, &status) != 0 {
        while take(0) {}
        let exit = cpty_exit_status(status)
        return exit >= 0 ? .exited(Int(exit)) : .killed(cpty_end_signal(status))
      }
      _ = take(10)
    }
    return .runsOn
  }

  /// Waits at most 5 s for the program to be stopped.
  func stops() -> Bool {
    var status: Int32 = 0
    for _ in 0..<500 {
      if cpty_wait(&pty, 1, 0, &status) != 0 {
        while take(0) {}
        return cpty_exit_status(status) < 0 && cpty_end_signal(status) < 0
      }
      _ = take(10)
    }
    return false
  }

  /// What differs from how the terminal was found: private modes, keypad, line discipline.
  var leftovers: [String] {
    var left = PrivateModes(after: output).leftOn
    if cpty_is_as_found(&pty) == 0 { left.append("termios") }
    return left
  }

  /// Reads once; false when nothing came or the terminal is gone.
  private func take(_ milliseconds: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = cpty_read(&pty, &bytes, bytes.count, milliseconds)
    if count > 0 { output += bytes[..<count] }
    // Nothing yet is no reason to give up, unless nobody wanted to wait.
    return count > 0 || (count == 0 && milliseconds > 0)
  }
}
