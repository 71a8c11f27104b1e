import Support
import Testing

/// What is called saved has been synced: a disk that takes the bytes but fails the sync has saved nothing.
@Suite("A disk that fails to sync")
struct SyncFaultTests {
  /// Runs `samling do` with one system call failing from its nth time on.
  private func act(_ call: String, from first: Int, in folder: String, _ place: Workspace) throws
    -> Finished
  {
    try place.shell(
      "strace -f -o \(place.path)/trace -e trace=\(call) -e inject=\(call):error=EIO:when=\(first)+ "
        + "\(BuiltProgram.path("samling")) do '\(folder)' next")
  }

  @Test("an act whose sync fails is not called saved", arguments: ["fdatasync"])
  func failingSync(call: String) throws {
    let place = try Workspace()
    let folder = try place.open("# S\n\n10:00 En\n11:00 To\n")
    let done = try act(call, from: 1, in: folder, place)
    #expect(!done.output.contains("saved"), "\(done)")
    #expect(done.status == 74, "\(done)")
    #expect(done.errors.contains("samling: "))
  }

  @Test("an act that is called saved was synced first")
  func savedIsSynced() throws {
    let place = try Workspace()
    let folder = try place.open("# S\n\n10:00 En\n11:00 To\n")
    let done = try act("fdatasync", from: 1000, in: folder, place)
    #expect(done.output.hasPrefix("saved "), "\(done)")
    let trace = try place.shell("grep -c 'fdatasync(' \(place.path)/trace")
    #expect(trace.lines.first.flatMap { Int($0) } ?? 0 > 0, "\(trace)")
  }
}
