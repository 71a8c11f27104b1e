import Support
import Testing

@testable import SessionFolder

@Suite("A directory's names")
struct ListingTests {
  @Test("are read again when it has changed, and not before")
  func cached() throws {
    let scratch = try TemporaryFolder()
    let directory = scratch.path
    Files.write([], to: directory + "/a")
    age(directory, 100)
    var listing = Listing(directory)
    #expect(try listing.current() == ["a"])
    // A change that left no trace is not seen: the names are those read before.
    Files.write([], to: directory + "/b")
    age(directory, 100)
    #expect(try listing.current() == ["a"])
    age(directory, 50)
    #expect(try listing.current() == ["a", "b"])
  }

  @Test("are read every time while it has changed just now")
  func fresh() throws {
    let scratch = try TemporaryFolder()
    var listing = Listing(scratch.path)
    for name in ["a", "b", "c"] {
      Files.write([], to: scratch.path + "/" + name)
      #expect(try listing.current().last == name)
    }
  }

  @Test(
    "are none, and the reason is told, where it is not there; then they are read when it is back")
  func gone() throws {
    let scratch = try TemporaryFolder()
    let directory = scratch.path + "/journal"
    var listing = Listing(directory)
    #expect(throws: SystemError(code: ENOENT)) { try listing.current() }
    mkdir(directory, 0o700)
    #expect(try listing.current() == [])
  }

  /// Gives a directory the time of a change so many seconds ago.
  private func age(_ directory: String, _ seconds: Int) {
    // To the second, so that two calls in one test give the same.
    let then = timespec(tv_sec: Self.now - seconds, tv_nsec: 0)
    _ = utimensat(AT_FDCWD, directory, [then, then], 0)
  }

  private static let now = time(nil)
}
