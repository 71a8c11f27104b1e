/// The names in a directory, which is read again only when it has changed.
struct Listing: Sendable {
  private let directory: String
  private var names: [String] = []
  /// When the directory had last changed as the names were read; nil where they must be read again.
  private var changed: Path.Change?

  init(_ directory: String) { self.directory = directory }

  /// The names there are now, as `Path.names` gives them.
  mutating func current() throws(SystemError) -> [String] {
    let now = Path.status(directory).map { Path.Change($0) }
    if let now, now == changed { return names }
    changed = nil
    names = try Path.names(in: directory)
    // A change just before may be followed by one that the clock of the file system cannot tell apart.
    if let now, time(nil) - now.seconds > 2 { changed = now }
    return names
  }
}
