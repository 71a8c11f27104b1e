/// Turns a broken pipe and a file grown too large into errors of the call, instead of the program's end.
///
/// Call it once when the program starts, before the first write.
package func ignoreWriteSignals() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}
