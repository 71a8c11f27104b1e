/// Makes a broken pipe and a file grown too large errors of the call, where they would end the program.
///
/// To be called once by whoever starts it, before the first write.
package func ignoreWriteSignals() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}
