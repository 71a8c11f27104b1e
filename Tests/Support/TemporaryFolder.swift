/// A test's own folder, private to the user, removed with its contents when the test lets go of it.
package final class TemporaryFolder {
  package let path: String

  /// Makes the folder.
  ///
  /// - Throws: `NotMade` where the system cannot make it.
  package init() throws {
    var template = Array("/tmp/samling-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw NotMade(code: errno) }
    path = String(cString: made)
  }

  deinit { Files.remove(path) }

  /// Why a test got no folder.
  package struct NotMade: Error {
    /// The `errno` of the system.
    package var code: Int32
  }
}
