/// A folder of a test's own, which nobody else can read, taken away with what is in it when the test lets go.
package final class TemporaryFolder {
  package let path: String

  /// Makes the folder.
  ///
  /// - Throws: Where there is no room for one.
  package init() throws {
    var template = Array("/tmp/samling-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw NotMade(code: errno) }
    path = String(cString: made)
  }

  deinit { Files.remove(path) }

  /// Why a test got no folder.
  package struct NotMade: Error {
    /// The system's number for it.
    package var code: Int32
  }
}
