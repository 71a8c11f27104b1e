import SessionFolder

/// Another program, started by this one and to be waited for.
struct ChildProcess {
  private let id: pid_t

  /// Starts a program.
  ///
  /// Not by swift-subprocess: it leaves threads behind, one of which wakes every second.
  ///
  /// - Parameters:
  ///   - path: The program's file.
  ///   - words: What it is called, and its arguments.
  ///   - isApart: Without the terminal, and in a group of its own, so that Control-C here does not end it.
  ///   - output: A descriptor for its standard output; nil for what it would have otherwise.
  /// - Throws: What the system said.
  init(
    _ path: String, _ words: [String], isApart: Bool = false, output: Int32? = nil
  ) throws(SystemError) {
    #if os(macOS)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    // What this program ignores, others should not.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var flags = POSIX_SPAWN_SETSIGDEF
    if isApart {
      flags |= POSIX_SPAWN_SETPGROUP
      for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
      }
    }
    if let output { posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let arguments = words.map { strdup($0) } + [nil]
    defer {
      arguments.forEach { free($0) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var process = pid_t()
    let error = posix_spawn(&process, path, &actions, &attributes, arguments, environment)
    guard error == 0 else { throw SystemError(code: error) }
    id = process
  }

  /// Waits until it has ended: its exit status, or the negative number of the signal that ended it.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : -signal
  }

  /// Ends it at once; it is still to be waited for.
  func end() { kill(id, SIGKILL) }

  /// Whether it has ended; it is not waited for.
  var hasEnded: Bool { waitpid(id, nil, WNOHANG) != 0 }
}
