import Support
import Testing

private let canTrace = Files.names(in: "/usr/bin").contains("strace")

/// Every call to the system that `do` makes on its way to the disk fails, or is its last.
///
/// What was answered «saved» is there, once, nothing else is, and the next act is saved. With `SAMLING_TESTS=long` each
/// call is tried at every place where it is made; else at some. `strace` makes the faults.
@Suite("Faults of single system calls", .enabled(if: canTrace))
struct SystemCallTests {
  private static let isLong = Files.variable("SAMLING_TESTS") == "long"

  private static let script = """
    next
    note --parking Ett
    person Kari Moe, Luster
    message To
    pause
    resume

    """

  private static let calls = [
    "write", "openat", "fdatasync", "fsync", "fchmod", "mkdir", "rename", "ftruncate", "flock",
    "newfstatat", "pread64", "getdents64", "clone3", "pipe2", "access",
  ]

  /// The places of a call that are tried: all up to the last that was made, in short runs a few of them.
  private func places(_ count: Int) -> [Int] {
    guard count > 0 else { return [] }
    return Self.isLong
      ? Array(1...count) : Set([1, 2, count / 2, count]).filter { $0 > 0 && $0 <= count }.sorted()
  }

  private func trace(_ fault: String, _ folder: String, _ place: Workspace, paths: Bool = false)
    throws -> Finished
  {
    Files.write(Self.script, to: place.path + "/script")
    return try place.shell(
      "timeout 20 strace -f \(paths ? "-y " : "")-o '\(place.path)/trace' \(fault) "
        + "\"$samling\" do '\(folder)' - < '\(place.path)/script'")
  }

  /// How often a run without faults makes a call.
  private func count(_ call: String, _ place: Workspace) throws -> Int {
    let folder = try place.open(day, name: "count-\(call).md")
    #expect(try trace("-e trace=\(call)", folder, place).status == 0)
    let lines = Files.text(place.path + "/trace").split(separator: "\n")
    return lines.count { $0.contains("\(call)(") }
  }

  /// Holds a folder to what was answered.
  private func check(_ done: Finished, _ folder: String, _ place: Workspace, _ fault: String) throws
  {
    let saved = done.output.matches(of: /saved (\S+)/).map { String($0.1) }
    let log = try place.run("log", folder, "--json").output
    let there = log.matches(of: /"actor":"(\w+)","n":(\d+)/).map { "\($0.1)/\($0.2)" }
    #expect(Set(saved).isSubset(of: there), "\(fault): lost \(Set(saved).subtracting(there))")
    #expect(Set(there).count == there.count, "\(fault): \(there)")
    #expect(there.count <= 6, "\(fault): \(there)")
    let next = try place.run("do", folder, "message", "Videre")
    #expect(next.status == 0, "\(fault): \(next.errors)")
    let verified = try place.run("verify", folder)
    #expect(verified.status == 0, "\(fault): \(verified.errors)")
  }

  @Test(
    "killed at a call, nothing that was saved is lost and the next act is saved", arguments: calls)
  func killed(call: String) throws {
    let place = try Workspace()
    let places = places(try count(call, place))
    for (index, k) in places.enumerated() {
      let folder = try place.open(day, name: "\(index).md")
      let fault = "-e inject=\(call):signal=KILL:when=\(k)"
      try check(try trace(fault, folder, place), folder, place, fault)
    }
    print("kill at \(call): \(places.count) places")
  }

  @Test(
    "refused at a call, once or from then on, nothing that was saved is lost and the next act is saved",
    arguments: calls)
  func refused(call: String) throws {
    let place = try Workspace()
    let places = places(try count(call, place))
    let errors = Self.isLong ? ["EIO", "ENOSPC", "EACCES", "EMFILE"] : ["EIO", "ENOSPC"]
    for (index, k) in places.enumerated() {
      for (number, error) in errors.enumerated() {
        let folder = try place.open(day, name: "\(index)-\(number).md")
        let fault =
          "-e inject=\(call):error=\(error):when=\(k)" + (number.isMultiple(of: 2) ? "" : "+")
        try check(try trace(fault, folder, place), folder, place, fault)
      }
    }
    print("errors at \(call): \(places.count * errors.count)")
  }

  @Test("an interrupted call is made again: all is saved, and the end of the input is the end")
  func interrupted() throws {
    let place = try Workspace()
    for (index, call) in ["write", "openat", "fdatasync", "fsync", "read"].enumerated() {
      let folder = try place.open(day, name: "\(index).md")
      // The system's own loader reads before us, and takes no interruption.
      let first = call == "openat" ? 40 : call == "read" ? 12 : 1
      let done = try trace("-e inject=\(call):error=EINTR:when=\(first)+2", folder, place)
      if ["write", "fdatasync", "fsync"].contains(call) {
        #expect(done.status == 0, "\(call): \(done.errors)")
        #expect(done.output.matches(of: /saved\s/).count == 6, "\(call)")
      }
      #expect(done.status != 124, "\(call) spins")
      try check(done, folder, place, call)
    }
  }

  @Test("a file whose sync failed is never synced again; what it held is written to another")
  func oneSync() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    let fault = "-e trace=fdatasync -e inject=fdatasync:error=EIO:when=2"
    let done = try trace(fault, folder, place, paths: true)
    #expect(done.output.matches(of: /saved\s/).count == 6, "\(done.errors)")
    let lines = Files.text(place.path + "/trace").split(separator: "\n")
    let failed = try #require(lines.first { $0.contains("INJECTED") })
    let path = try #require(failed.firstMatch(of: /<(\S+)>/)?.1)
    let after = lines.drop(while: { $0 != failed }).dropFirst()
    #expect(!after.contains { $0.contains(path) })
    #expect(after.contains { $0.contains("fdatasync(") })
    try check(done, folder, place, fault)
  }
}
