#if os(Linux)
  /// Learns from the kernel when files come into a directory, or followed ones grow.
  ///
  /// A file that is not followed, such as our own, wakes nobody when it grows.
  final class DirectoryWatch {
    private let queue: Descriptor
    /// False where others may write without this kernel knowing, or where it cannot follow a file.
    private(set) var isReliable: Bool

    /// Nil where the kernel has no more queues to give, or the directory is not there.
    init?(_ directory: String) {
      guard
        let number = try? retrying({ inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)) })
      else { return nil }
      queue = Descriptor(owning: number)
      isReliable = !(Path.status(directory).map { MountTable.current.isShared($0.st_dev) } ?? true)
      let names =
        IN_CREATE | IN_MOVED_TO | IN_DELETE | IN_MOVED_FROM | IN_DELETE_SELF | IN_MOVE_SELF
      guard inotify_add_watch(number, directory, UInt32(names | IN_ONLYDIR)) >= 0 else {
        return nil
      }
    }

    var descriptor: Int32 { queue.number }

    /// Also tells when this file grows.
    func follow(_ path: String) {
      let watch = inotify_add_watch(queue.number, path, UInt32(IN_MODIFY | IN_DONT_FOLLOW))
      if watch < 0 { isReliable = false }
    }

    /// Takes pending notifications; call before looking.
    func silence() {
      var events = [UInt8](repeating: 0, count: 4096)
      while read(queue.number, &events, events.count) > 0 {}
    }
  }
#endif
