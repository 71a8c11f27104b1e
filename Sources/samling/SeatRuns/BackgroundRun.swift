/// Runs this program once more, beside this run and without its terminal: what takes time holds no key up.
final class BackgroundRun {
  /// Those that were begun and have not been seen to end.
  private var processes: [pid_t] = []

  /// Begins, and does not wait; whether it could.
  @discardableResult
  func begin(_ arguments: [String]) -> Bool {
    processes.removeAll { waitpid($0, nil, WNOHANG) != 0 }
    // One that still writes is followed by another when something has ended again.
    guard processes.count < Self.most else { return false }
    #if os(macOS)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    // In a group of its own, so that Control-C here does not end it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let words = (["samling"] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(
      &process, Self.executable, &actions, &attributes, words, environmentLines)
    guard code == 0 else { return false }
    processes.append(process)
    return true
  }

  private static let most = 4

  /// The file that this program was started from.
  private static var executable: String {
    #if os(macOS)
      var length: UInt32 = 4096
      var path = [CChar](repeating: 0, count: Int(length))
      _NSGetExecutablePath(&path, &length)
      return String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    #else
      return "/proc/self/exe"
    #endif
  }
}
