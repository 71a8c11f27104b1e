// One import for the whole target: a file names the system's calls without asking which C library they are from.
// Without `@_exported` it would hold in this file alone. It holds too for those who import the target.

#if os(macOS)
  @_exported import Darwin
#else
  @preconcurrency @_exported import Glibc
#endif

/// The variables of the environment as the C library has them; nobody here changes them.
var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
  #if os(macOS)
    _NSGetEnviron().pointee
  #else
    environ
  #endif
}
