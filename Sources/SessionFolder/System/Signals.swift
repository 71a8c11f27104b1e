/// Turns a broken pipe and a file grown too large into errors of the call, instead of the program's end.
///
/// Call it once when the program starts, before the first write.
package func ignoreWriteSignals() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}

/// Does something while the signals that end a program wait, so that what was begun is whole when they come.
package func withoutInterruption<Result>(_ body: () throws -> Result) rethrows -> Result {
  var ending = sigset_t()
  var before = sigset_t()
  sigemptyset(&ending)
  for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&ending, signal) }
  pthread_sigmask(SIG_BLOCK, &ending, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try body()
}
