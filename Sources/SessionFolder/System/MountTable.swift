#if os(Linux)
  /// The kernel's table of mounts, which tells what kind of file system a directory lies on.
  struct MountTable {
    private let lines: [Substring]

    /// The table's text, as in `/proc/self/mountinfo`.
    init(_ text: String) { lines = text.split(separator: "\n") }

    /// The kernel's own table; empty where the kernel shows none.
    static var current: MountTable {
      guard let file = try? Descriptor.open("/proc/self/mountinfo", O_RDONLY) else {
        return MountTable("")
      }
      var bytes: [UInt8] = []
      while let more = try? file.read(32 * 1024, at: bytes.count), !more.isEmpty { bytes += more }
      return MountTable(String(decoding: bytes, as: UTF8.self))
    }

    /// The kernel's own table, which has urgent data once each time that it has changed.
    static func watch() -> Descriptor? { try? Descriptor.open("/proc/self/mountinfo", O_RDONLY) }

    /// Whether another machine may write to this device without our kernel knowing.
    ///
    /// `22 27 8:1 / /mnt rw - nfs4 server:/export rw`: the third field is the device, the first after
    /// the dash the kind.
    func isShared(_ device: dev_t) -> Bool {
      let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
      let minor = device & 0xFF | device >> 12 & ~0xFF
      let name = "\(major):\(minor)"
      return lines.contains { line in
        let fields = line.split(separator: " ")
        guard fields.count > 2, fields[2] == name[...], let dash = fields.firstIndex(of: "-"),
          dash + 1 < fields.count
        else { return false }
        return Self.isShared(kind: fields[dash + 1])
      }
    }

    private static func isShared(kind: Substring) -> Bool {
      let kinds = [
        "nfs", "cifs", "smb", "9p", "afs", "ceph", "fuse", "virtiofs", "vboxsf", "gluster",
      ]
      return kinds.contains { kind.hasPrefix($0) }
    }
  }
#endif
