#if os(Linux)
  /// Learns from the kernel when files come into directories, or followed ones grow.
  ///
  /// A file that is not followed, such as our own, wakes nobody when it grows.
  final class DirectoryWatch {
    private let queue: Descriptor
    /// False where others may write without this kernel knowing, or where it cannot follow all that it was asked to.
    private(set) var isReliable: Bool

    private static let names = IN_CREATE | IN_MOVED_TO | IN_DELETE | IN_MOVED_FROM
    private static let itself = IN_DELETE_SELF | IN_MOVE_SELF

    /// Nil where the kernel has no more queues to give, or the directory is not there.
    init?(_ directory: String) {
      guard
        let number = try? retrying({ inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)) })
      else { return nil }
      queue = Descriptor(owning: number)
      isReliable = !(Path.status(directory).map { MountTable.current.isShared($0.st_dev) } ?? true)
      guard add(directory, Self.names | Self.itself | IN_ONLYDIR) else { return nil }
    }

    private func add(_ path: String, _ events: Int32) -> Bool {
      inotify_add_watch(queue.number, path, UInt32(events | IN_MASK_ADD)) >= 0
    }

    var descriptor: Int32 { queue.number }

    /// Also tells when this file grows.
    func follow(_ path: String) {
      if !add(path, IN_MODIFY | IN_DONT_FOLLOW) { isReliable = false }
    }

    /// Also tells when names come and go in this directory; returns whether the kernel can.
    func followNames(in directory: String) -> Bool { add(directory, Self.names | IN_ONLYDIR) }

    /// Also tells when this directory, or one that it lies in, goes or is renamed, and when something directly in it comes,
    /// goes or is given other rights.
    func followPlace(of directory: String) {
      guard var path = Path.resolved(directory),
        add(path, Self.names | Self.itself | IN_ATTRIB | IN_ONLYDIR)
      else { return isReliable = false }
      while let end = path.lastIndex(of: "/"), end > path.startIndex {
        path = String(path[..<end])
        if !add(path, Self.itself | IN_ONLYDIR) { isReliable = false }
      }
    }

    /// Takes pending notifications; call before looking.
    func silence() {
      var events = [UInt8](repeating: 0, count: 4096)
      while read(queue.number, &events, events.count) > 0 {}
    }
  }
#endif
