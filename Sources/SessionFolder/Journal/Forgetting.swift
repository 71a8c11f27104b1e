import JSON
import SamlingCore

/// A place in a session's files where a name still stands in free text.
package struct NameHit: Equatable, Sendable {
  /// The file's path from the session folder, such as `journal/notes.m3x0t8wzyv.1.jsonl`.
  package var file: String
  /// The line's number, from 1.
  package var line: Int
  /// The words around it.
  package var text: String
}

extension Folder {
  /// Removes persons' names from `people/`: each line that names one says instead that the person is forgotten.
  ///
  /// A new file says so too, and masks old copies of other files that come back from elsewhere. Records and digests do
  /// not change.
  ///
  /// - Throws: What the disk refuses, as a `FolderError`.
  package func forget(_ persons: Set<PartyID>) throws(FolderError) {
    guard !persons.isEmpty else { return }
    try makePart(people)
    let tombstones = persons.sorted { $0.text < $1.text }.map {
      StoredPerson(id: $0, forgotten: true)
    }
    // Written first, so that a stop in the middle leaves nobody remembered.
    try replaceAtomically(
      "\(people)/\(SeatKind.command.rawValue).\(Chance.name()).jsonl", lines(tombstones))
    for file in (try? Path.names(in: people)) ?? [] where file.hasSuffix(".jsonl") {
      let path = people + "/" + file
      let before = storedPersons(in: path)
      let after = before.map {
        persons.contains($0.id) ? StoredPerson(id: $0.id, forgotten: true) : $0
      }
      if after != before { try replaceAtomically(path, lines(after)) }
    }
  }

  private func lines(_ persons: [StoredPerson]) -> [UInt8] {
    persons.flatMap { ((try? JSONText.bytes(of: $0)) ?? []) + [RecordLine.newline] }
  }

  /// Where a name occurs in the session's files outside `people/`: whole, or any word of three letters or more.
  ///
  /// - Complexity: O(bytes of the session).
  package func hits(of name: String) -> [NameHit] {
    let parts = name.lowercased().split { !$0.isLetter }.filter { $0.count > 2 }.map(String.init)
    return parts.isEmpty ? [] : hits { Self.surroundings(of: parts, in: $0) }
  }

  /// Where one of these texts still stands in the session's files, whatever marks and spaces are between its words.
  ///
  /// - Complexity: O(bytes of the session).
  package func hits(ofTexts texts: [String]) -> [NameHit] {
    let wanted = texts.map(Self.wordsAlone).filter { $0.count > 2 }
    guard !wanted.isEmpty else { return [] }
    return hits { line in
      let words = Self.wordsAlone(line)
      return wanted.contains(where: words.contains) ? String(line.prefix(60)) : nil
    }
  }

  /// ` a text in lower case with one space before and after each word `.
  private static func wordsAlone(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }

  private func hits(_ found: (String) -> String?) -> [NameHit] {
    var files = ((try? Path.names(in: path)) ?? []).filter { !Path.isDirectory(path + "/" + $0) }
    for part in ["journal", "drafts"] {
      files += ((try? Path.names(in: path + "/" + part)) ?? []).map { part + "/" + $0 }
    }
    return files.flatMap { hits(in: $0, found) }
  }

  private func hits(in file: String, _ wanted: (String) -> String?) -> [NameHit] {
    guard let opened = try? Descriptor.open(path + "/" + file, O_RDONLY | O_NONBLOCK),
      let bytes = try? opened.readAll()
    else { return [] }
    var found: [NameHit] = []
    let lines = bytes.split(separator: RecordLine.newline, omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      let line = String(decoding: bytes, as: UTF8.self)
      guard let text = wanted(line) else { continue }
      found.append(NameHit(file: file, line: index + 1, text: text))
    }
    return found
  }

  /// The first of these words with up to thirty characters on each side.
  private static func surroundings(of parts: [String], in line: String) -> String? {
    let lower = line.lowercased()
    guard parts.contains(where: { lower.contains($0) }) else { return nil }
    for word in line.split(whereSeparator: { !$0.isLetter }) where parts.contains(word.lowercased())
    {
      let from = line.index(word.startIndex, offsetBy: -30, limitedBy: line.startIndex)
      let to = line.index(word.endIndex, offsetBy: 30, limitedBy: line.endIndex)
      return String(line[(from ?? line.startIndex)..<(to ?? line.endIndex)])
    }
    return nil
  }
}
