import CPty

/// How a program ended, and what it had written.
package struct Finished {
  /// Its exit status, or the negative number of the signal that ended it; nil where it ran on.
  package var status: Int32?
  package var output: String
  package var errors: String

  package var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// A program without a terminal; its output goes to files, so that it never waits for a reader.
package final class Child {
  /// What its standard input is.
  package enum Input {
    case nothing
    case text(String)
    /// What `type` gives it, until `endInput`.
    case pipe
  }

  package let process: pid_t
  private let folder: TemporaryFolder
  private var input: Int32 = -1
  private var status: Int32?

  /// Starts a program.
  ///
  /// - Throws: `NotStarted` where the system cannot start it.
  package init(
    _ words: [String], environment: [String: String], directory: String, input: Input = .nothing
  ) throws {
    folder = try TemporaryFolder()
    let source = Child.source(of: input, in: folder.path)
    let output = open(folder.path + "/out", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    let errors = open(folder.path + "/err", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    let settings = environment.filter { $0.value != "" }.map { "\($0)=\($1)" }
    process = withPointers(to: words) { words in
      withPointers(to: settings) {
        cspawn(words, $0, directory, source.read, output, errors)
      }
    }
    for descriptor in [source.read, output, errors] { close(descriptor) }
    self.input = source.write
    guard process > 0 else { throw NotStarted(program: words[0]) }
  }

  deinit {
    if status == nil {
      kill(SIGKILL)
      _ = wait(seconds: 5)
    }
    endInput()
  }

  private static func source(of input: Input, in folder: String) -> (read: Int32, write: Int32) {
    switch input {
    case .nothing: return (open("/dev/null", O_RDONLY | O_CLOEXEC), -1)
    case .text(let text):
      Files.write(text, to: folder + "/in")
      return (open(folder + "/in", O_RDONLY | O_CLOEXEC), -1)
    case .pipe:
      var ends: [Int32] = [-1, -1]
      pipe(&ends)
      _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
      return (ends[0], ends[1])
    }
  }

  /// What it has written to standard output so far.
  package var output: String { Files.text(folder.path + "/out") }
  package var errors: String { Files.text(folder.path + "/err") }

  package func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(input, bytes, bytes.count)
  }

  package func endInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  package func kill(_ signal: Int32) { send(signal, to: process) }

  /// Waits for its end, or for so many seconds.
  package func wait(seconds: Int32 = 30) -> Finished {
    var found: Int32 = 0
    if status == nil, cspawn_wait(process, seconds * 1000, &found) == 1 { status = found }
    return Finished(status: status, output: output, errors: errors)
  }

  /// Why a test got no program.
  package struct NotStarted: Error {
    package var program: String
  }
}

/// The system's `kill`, which a method of the same name hides.
private func send(_ signal: Int32, to process: pid_t) { _ = kill(process, signal) }
