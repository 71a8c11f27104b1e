/// The names in a directory, which is read again only when it has changed.
struct Listing: Sendable {
  let directory: String
  private var names: [String] = []
  /// When the directory had last changed at the reading of the names; nil where they must be read again.
  private var changed: Path.Change?

  init(_ directory: String) { self.directory = directory }

  /// Whether the directory may have changed since its names were read.
  var isStale: Bool { changed == nil || Path.status(directory).map { Path.Change($0) } != changed }

  /// The directory's current names, as `Path.names` gives them.
  mutating func current() throws(SystemError) -> [String] {
    let now = Path.status(directory).map { Path.Change($0) }
    if let now, now == changed { return names }
    changed = nil
    names = try Path.names(in: directory)
    // Two changes close together may have the same time in the file system, so a recent one is not trusted.
    if let now, time(nil) - now.seconds > 2 { changed = now }
    return names
  }
}
