// One import for the whole target, so that its files can call the system whichever C library they are built with.
// `@_exported` makes it hold outside this file, and also in targets that import this one.

#if os(macOS)
  @_exported import Darwin
#else
  @_exported import Glibc
#endif
