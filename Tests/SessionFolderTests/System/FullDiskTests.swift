import Phrases
import SamlingCore
import Support
import Testing

@testable import SessionFolder

/// Each in a process of its own, because limits and mounts are a whole process's.
struct FullDiskTests {
  static func limitFiles(to bytes: Int) {
    ignoreWriteSignals()
    #if os(macOS)
      let resource = RLIMIT_FSIZE
    #else
      let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #endif
    var limit = rlimit()
    getrlimit(resource, &limit)
    limit.rlim_cur = bytes < 0 ? limit.rlim_max : rlim_t(bytes)
    setrlimit(resource, &limit)
  }

  @Test("where files may not grow, records go on in new segments, each whole")
  func shortWrites() async {
    await #expect(processExitsWith: .success) {
      let scratch = try TemporaryFolder()
      let folder = try scratch.folder()
      Self.limitFiles(to: 1000)
      let journal = try Journal(folder: folder, seat: .notes)
      var records: [Record] = []
      for n in 1...20 { records.append(try journal.append(message("\(n)"), now: start)) }
      try journal.waitUntilSaved()
      // What the tests' library has to say is written to a file, too.
      Self.limitFiles(to: -1)
      #expect(journal.close().isEmpty)
      let verification = verify(folder)
      #expect(verification.records == records)
      #expect(verification.isSound)
      #expect((4...20).contains(verification.account.files.count))
    }
  }

  @Test("a disk that takes nothing is said to, tried again, and leaves no litter")
  func nothingTaken() async {
    await #expect(processExitsWith: .success) {
      let scratch = try TemporaryFolder()
      let folder = try scratch.folder()
      let journal = try Journal(folder: folder, seat: .notes)
      let first = try journal.appendAndWait(message("1"), now: start)
      Self.limitFiles(to: 0)
      var records = [first]
      for n in 2...4 {
        records.append(try journal.append(message("\(n)"), now: start + .seconds(Int64(n))))
      }
      #expect(throws: FolderError.self) { try journal.waitUntilSaved() }
      guard case .unsaved(upTo: 1, count: 3, let since, let reason) = journal.state else {
        Issue.record("\(journal.state)")
        return
      }
      #expect(since == start + .seconds(2))
      #expect(reason.reason(in: .english) == "the file is too large")
      journal.silence()
      Self.limitFiles(to: -1)
      while journal.state.upTo < 4, waits(for: journal.descriptor) { journal.silence() }
      #expect(journal.state == .saved(upTo: 4))
      #expect(journal.close().isEmpty)
      #expect(verify(folder).records == records)
      #expect(Files.names(in: folder.journal).count == 2)
    }
  }

  static let canMount =
    geteuid() == 0 && access("/bin/mount", X_OK) == 0
    && mounts("/tmp/samling-test-mount-\(getpid())")

  /// Whether a small file system can be put at a path; it is taken away again.
  static func mounts(_ path: String) -> Bool {
    mkdir(path, 0o700)
    defer { rmdir(path) }
    guard mount(path) else { return false }
    return run("/bin/umount", path)
  }

  static func mount(_ path: String) -> Bool {
    run("/bin/mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", path)
  }

  static func run(_ words: String...) -> Bool {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    var status: Int32 = -1
    guard posix_spawn(&process, words[0], nil, nil, &arguments, environ) == 0 else { return false }
    waitpid(process, &status, 0)
    return status == 0
  }

  @Test("a full disk loses nothing that was acknowledged, and takes the rest when there is room")
  func full() async {
    guard Self.canMount else { return }
    await #expect(processExitsWith: .success) {
      ignoreWriteSignals()
      let scratch = try TemporaryFolder()
      let path = scratch.path + "/disk"
      mkdir(path, 0o700)
      try #require(Self.mount(path))
      defer { _ = Self.run("/bin/umount", path) }
      let folder = try Folder.create(
        at: path + "/session", agenda: Agenda(), text: "", source: "a.md", at: start)
      Files.write([UInt8](repeating: 1, count: 40 * 1024), to: path + "/ballast")
      let journal = try Journal(folder: folder, seat: .notes)
      var records: [Record] = []
      for n in 1...150 { records.append(try journal.append(message("\(n)"), now: start)) }
      #expect(throws: FolderError.self) { try journal.waitUntilSaved() }
      guard case .unsaved(let saved, let count, _, let reason) = journal.state else {
        Issue.record("\(journal.state)")
        return
      }
      #expect(saved + count == 150)
      #expect(reason.reason(in: .bokmål) == "disken er full")
      #expect(verify(folder).records.starts(with: records[..<saved]))
      unlink(path + "/ballast")
      while journal.state.upTo < 150, waits(for: journal.descriptor) { journal.silence() }
      #expect(journal.state == .saved(upTo: 150))
      #expect(journal.close().isEmpty)
      #expect(verify(folder).records == records)
      #expect(verify(folder).isSound)
    }
  }
}
