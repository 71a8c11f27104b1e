/// A lock and the condition that goes with it.
///
/// Safe to share: the two C objects are set up before anybody sees them, never moved, and only
/// used through the C library's own calls.
final class Monitor: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    prepare(condition)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Runs the body while holding the lock.
  func locked<Value, Failure>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }

  /// Releases the lock until somebody signals.
  ///
  /// Call it only while holding the lock; it may return without cause.
  func wait() { pthread_cond_wait(condition, mutex) }

  /// Waits like `wait()`, but no longer than this.
  func wait(milliseconds: Int) { waitBriefly(condition, mutex, milliseconds: milliseconds) }

  /// Wakes all who wait.
  func signal() { pthread_cond_broadcast(condition) }
}

/// The body of a thread, kept alive until it has run.
final class ThreadBody: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  func run() { body() }

  /// Starts a thread that no signal is delivered to; returns false where the system has none left.
  func start() -> Bool {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let context = Unmanaged.passRetained(self)
    if createThread(context) == 0 { return true }
    context.release()
    return false
  }
}

/// A pipe that makes another thread's `poll` return; it holds one byte at most.
package final class Bell: Sendable {
  private let reading: Descriptor
  private let writing: Descriptor

  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    _ = try retrying { pipe(&ends) }
    reading = Descriptor(owning: ends[0])
    writing = Descriptor(owning: ends[1])
    for end in ends {
      _ = try retrying { fcntl(end, F_SETFD, FD_CLOEXEC) }
      _ = try retrying { fcntl(end, F_SETFL, O_NONBLOCK) }
    }
  }

  /// Readable once rung, until silenced.
  package var descriptor: Int32 { reading.number }

  /// Makes the descriptor readable.
  func ring() {
    var byte: UInt8 = 1
    _ = write(writing.number, &byte, 1)
  }

  /// Empties the pipe; call before looking at what changed.
  package func silence() {
    var bytes: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0]
    while read(reading.number, &bytes, bytes.count) == bytes.count {}
  }
}
