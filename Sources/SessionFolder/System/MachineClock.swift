import SamlingCore

/// The clocks of this machine.
package enum MachineClock {
  /// The time as the machine's clock is set.
  package static var wall: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: milliseconds(time))
  }

  /// Milliseconds by a clock that nobody sets and that counts suspended time, from when the machine was started.
  package static var steady: Int64 {
    var time = timespec()
    #if os(macOS)
      clock_gettime(CLOCK_MONOTONIC, &time)
    #else
      clock_gettime(CLOCK_BOOTTIME, &time)
    #endif
    return milliseconds(time)
  }

  /// Names what `steady` counts from: another after each start of the machine; empty where the system has none.
  package static let boot = startOfMachine()

  private static func milliseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
