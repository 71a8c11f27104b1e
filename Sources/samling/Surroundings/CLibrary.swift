// One import for the whole target: a file names the system's calls without asking which C library they are from.
// Without `@_exported` it would hold in this file alone. It holds too for those who import the target.

#if os(macOS)
  @_exported import Darwin
#else
  // Without `@preconcurrency` its `environ` cannot be named.
  @preconcurrency @_exported import Glibc
#endif

/// The environment as a program that is begun takes it over.
var environmentLines: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  #if os(macOS)
    _NSGetEnviron().pointee
  #else
    environ
  #endif
}
