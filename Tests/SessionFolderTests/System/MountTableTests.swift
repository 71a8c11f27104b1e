#if os(Linux)
  import Support
  import Testing

  @testable import SessionFolder

  struct MountTableTests {
    static let table = MountTable(
      """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      40 22 0:45 / /home/a\\040b rw - nfs4 server:/export rw,vers=4.2
      41 22 0:300 / /sync rw,nosuid master:7 propagate_from:2 - fuse.sshfs a@b:/ rw
      """)

    @Test(
      "a disk that other machines write to is known by its kind",
      arguments: [(0x801, false), (0x2D, true), (0x10002C, true), (0x802, false)])
    func kinds(_ device: UInt, _ isShared: Bool) {
      #expect(Self.table.isShared(device) == isShared)
    }

    @Test("a temporary directory of this machine needs no looking every two seconds")
    func local() throws {
      let scratch = try TemporaryFolder()
      let folder = try scratch.folder()
      #expect(Follower(folder).interval == nil)
      #expect(Follower(folder, isLive: false).interval == Follower.backup)
    }
  }
#endif
