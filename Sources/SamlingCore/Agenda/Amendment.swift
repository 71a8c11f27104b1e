/// A change of one line of a programme's text that somebody chose when it was read.
///
/// It holds what it puts there and no more of the text, so that no name of a person is kept with it.
package struct Amendment: Equatable, Codable, Sendable {
  /// The line's number when it was chosen, from 1.
  package let line: Int
  /// The fingerprint of the line before the change.
  private let before: String
  /// Where in the line it begins, from 0, and how much it takes away, in characters.
  private let place: Int
  private let removed: Int
  /// What it puts there.
  package let text: String

  /// Makes the smallest change from one text of a line to another.
  package init(line: Int, from old: String, to new: String) {
    let (old, new, whole) = (Array(old), Array(new), old)
    let most = min(old.count, new.count)
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = min(
      most - head, zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count)
    self.line = line
    before = fingerprint(whole.utf8)
    place = head
    removed = old.count - head - tail
    text = String(new[head..<(new.count - tail)])
  }

  /// The line with the change; nil for another line than the one that it was made for.
  package func applied(to line: String) -> String? {
    let letters = Array(line)
    guard fingerprint(line.utf8) == before, place >= 0, removed >= 0, place <= letters.count,
      removed <= letters.count - place
    else { return nil }
    return String(letters[..<place]) + text + String(letters[(place + removed)...])
  }
}

/// What was chosen when a programme was read, instead of what its text says.
package struct ProgrammeChoices: Equatable, Codable, Sendable {
  /// Changes of single lines, in the order they were made.
  package var amendments: [Amendment]
  /// The fingerprint of the file's text where the whole of it was edited for the session; nil elsewhere.
  package var edited: String?

  package init(amendments: [Amendment] = [], edited: String? = nil) {
    self.amendments = amendments
    self.edited = edited
  }

  package var isEmpty: Bool { amendments.isEmpty && edited == nil }
}
