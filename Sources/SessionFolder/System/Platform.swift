// What differs between the systems we run on, except the name of the C library, which `CLibrary.swift` has.

/// The system's `open`, for types that have one of their own.
func openPath(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }

#if os(macOS)
  /// What names this run of the machine.
  func startOfMachine() -> String {
    var name = [CChar](repeating: 0, count: 64)
    var length = name.count
    guard sysctlbyname("kern.bootsessionuuid", &name, &length, nil, 0) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Here `fsync` does not flush the drive's own cache.
  func fullSync(_ descriptor: Int32) -> Int32 {
    let answer = fcntl(descriptor, F_FULLFSYNC)
    return answer == -1 && errno != EINTR ? fsync(descriptor) : answer
  }

  func dataSync(_ descriptor: Int32) -> Int32 { fullSync(descriptor) }

  func prepare(_ condition: UnsafeMutablePointer<pthread_cond_t>) {
    pthread_cond_init(condition, nil)
  }

  func waitBriefly(
    _ condition: UnsafeMutablePointer<pthread_cond_t>,
    _ mutex: UnsafeMutablePointer<pthread_mutex_t>, milliseconds: Int
  ) {
    var length = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    pthread_cond_timedwait_relative_np(condition, mutex, &length)
  }

  func createThread(_ context: Unmanaged<ThreadBody>) -> Int32 {
    var thread: pthread_t?
    let answer = pthread_create(
      &thread, nil,
      {
        Unmanaged<ThreadBody>.fromOpaque($0).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    if answer == 0, let thread { pthread_detach(thread) }
    return answer
  }

  func modificationTime(_ found: stat) -> timespec { found.st_mtimespec }

  /// Not written for this system yet.
  enum MountTable {
    static func watch() -> Descriptor? { nil }
  }

  /// Not written for this system yet: the follower looks every two seconds.
  final class DirectoryWatch {
    let isReliable = false
    let descriptor: Int32 = -1
    init?(_ directory: String) { return nil }
    func follow(_ path: String) {}
    func followNames(in directory: String) -> Bool { false }
    func followPlace(of directory: String) {}
    func silence() {}
  }
#else
  /// What names this run of the machine.
  func startOfMachine() -> String {
    let file = try? Descriptor.open("/proc/sys/kernel/random/boot_id", O_RDONLY)
    // The system tells no size of such a file.
    let bytes = (try? file?.read(64, at: 0)) ?? []
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  func fullSync(_ descriptor: Int32) -> Int32 { fsync(descriptor) }

  func dataSync(_ descriptor: Int32) -> Int32 { fdatasync(descriptor) }

  /// Timed waits go by the monotonic clock, so that setting the clock neither stalls nor hurries them.
  func prepare(_ condition: UnsafeMutablePointer<pthread_cond_t>) {
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  func waitBriefly(
    _ condition: UnsafeMutablePointer<pthread_cond_t>,
    _ mutex: UnsafeMutablePointer<pthread_mutex_t>, milliseconds: Int
  ) {
    var until = timespec()
    clock_gettime(CLOCK_MONOTONIC, &until)
    until.tv_nsec += milliseconds % 1000 * 1_000_000
    until.tv_sec += milliseconds / 1000 + until.tv_nsec / 1_000_000_000
    until.tv_nsec %= 1_000_000_000
    pthread_cond_timedwait(condition, mutex, &until)
  }

  func createThread(_ context: Unmanaged<ThreadBody>) -> Int32 {
    var thread = pthread_t()
    let answer = pthread_create(
      &thread, nil,
      {
        if let context = $0 {
          Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run()
        }
        return nil
      }, context.toOpaque())
    if answer == 0 { pthread_detach(thread) }
    return answer
  }

  func modificationTime(_ found: stat) -> timespec { found.st_mtim }
#endif
