/// The number a failed system call left in `errno`.
package struct SystemError: Error, Equatable, Sendable {
  package let code: Int32
  package init(code: Int32) { self.code = code }
}

/// What can go wrong with a session folder; `sentence(in:)` puts it in words.
package enum FolderError: Error, Equatable, Sendable {
  /// There is nothing at the path.
  case notFound(path: String)
  /// The path is there, but holds no `session.json`.
  case notASession(path: String)
  /// The folder already holds a session.
  case exists(path: String)
  case cannotCreate(path: String, SystemError)
  case cannotRead(path: String, SystemError)
  case cannotWrite(path: String, SystemError)
  /// The file or folder was there and has been moved, replaced or deleted under us.
  case vanished(path: String)
  /// Another session stands where this one stood.
  case otherSession(path: String)
  /// `session.json` is damaged; `detail` is the decoder's error, for a bug report.
  case damaged(path: String, detail: String)
  /// `session.json` has a newer format than this program knows.
  case newerFormat(path: String, found: Int, known: Int)
  /// An act's line would be longer than a record may be, in bytes.
  case tooLong(found: Int, allowed: Int)
  /// A prefix names several sessions.
  case ambiguous(prefix: String, candidates: [String])
  /// A prefix names no session under the home; `nearest` is a name much like it.
  case unknownSession(prefix: String, home: String, nearest: String?)
  /// The journal was closed; nothing more can be appended.
  case closed
}
