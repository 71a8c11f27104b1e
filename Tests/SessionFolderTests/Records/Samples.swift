import SamlingCore
import SessionFolder
import Support

extension TemporaryFolder {
  /// A session without items.
  func folder(_ name: String = "session") throws -> Folder {
    try Folder.create(
      at: path + "/" + name, agenda: Agenda(title: "Samling"), text: "# Samling\n",
      source: "samling.md", at: Moment(milliseconds: 1_795_413_685_123))
  }
}

/// Waits until a descriptor is readable; false when it never is.
func waits(for descriptor: Int32, milliseconds: Int32 = 10_000) -> Bool {
  var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&entry, 1, milliseconds) == 1
}

/// A fixed start for tests' clocks.
let start = Moment(milliseconds: 1_795_413_685_123)

extension Journal {
  /// As `append`, and returns only when the disk has the record.
  func appendAndWait(_ act: Act, now: Moment) throws(FolderError) -> Record {
    let record = try append(act, now: now)
    try waitUntilSaved()
    return record
  }
}

/// An act whose text tells it apart.
func message(_ text: String) -> Act {
  Act(kind: "message", deed: .events([.messageShown(text: text)]))
}
