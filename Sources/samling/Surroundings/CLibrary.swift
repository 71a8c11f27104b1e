// One import for the whole target: a file names the system's calls without asking which C library they are from.
// Without `@_exported` it would hold in this file alone. It holds too for those who import the target.

#if os(macOS)
  @_exported import Darwin
#else
  @_exported import Glibc
#endif
