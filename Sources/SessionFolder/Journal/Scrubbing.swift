import SamlingCore

/// Lines of journals without what notes said.
///
/// The only change that is ever made to a journal. A line that is scrubbed keeps its number and its times, what else it
/// tells, and the sums of the lines that it stands for, by which one that comes back from a copy is known.
extension Folder {
  /// Rewrites every intact line that holds a text of these notes, in all journals and copies of them.
  ///
  /// No seat may be open on the folder. What these notes' wordings left in drafts goes too. Lines that are damaged, or were
  /// never completed, stay as they are: `hits(ofTexts:)` tells where.
  ///
  /// - Returns: How many lines were rewritten.
  /// - Throws: What the disk refuses, as a `FolderError`; what was rewritten before stays so.
  package func scrub(_ notes: Set<NoteID>, saying texts: [String]) throws(FolderError) -> Int {
    try checkIdentity()
    var count = 0
    for name in (try? Path.names(in: journal)) ?? [] where name.hasSuffix(".jsonl") {
      let path = journal + "/" + name
      guard let bytes = contents(of: path) else { continue }
      var lines = bytes.split(separator: RecordLine.newline, omittingEmptySubsequences: false)
      let before = count
      // What stands after the last newline is no line.
      for index in lines.indices.dropLast() {
        guard let clean = try Self.scrubbed(Array(lines[index]), of: notes) else { continue }
        lines[index] = clean[...].dropLast()
        count += 1
      }
      if count > before {
        try replaceAtomically(path, Array(lines.joined(separator: [RecordLine.newline])))
      }
    }
    dropDrafts(of: notes, saying: texts)
    return count
  }

  /// The line that stands for this one, with its newline; nil where it says nothing of these notes.
  private static func scrubbed(
    _ line: [UInt8], of notes: Set<NoteID>
  ) throws(FolderError) -> [UInt8]? {
    guard case .record(let record, let sum, isIntact: true, let was) = RecordLine.decode(line),
      case let clean = record.withoutText(of: notes), clean != record
    else { return nil }
    return try RecordLine.encode(clean, inPlaceOf: was + [sum])
  }

  /// The lines of a session's journals that stand for others, and copies of those others, by file and line.
  package var scrubbedLines: (standing: [JournalPlace], old: [JournalPlace]) {
    var lines: [(place: JournalPlace, id: RecordID, sum: UInt32, was: [UInt32])] = []
    var sums: [RecordID: Set<UInt32>] = [:]
    for name in (try? Path.names(in: journal)) ?? [] where name.hasSuffix(".jsonl") {
      var reading = JournalReading(path: journal + "/" + name)
      try? reading.read { bytes, line in
        guard case .record(let record, let sum, let isIntact, let was) = RecordLine.decode(bytes)
        else { return }
        lines.append((JournalPlace(file: name, line: line), record.id, sum, isIntact ? was : []))
        if isIntact, !was.isEmpty { sums[record.id, default: []].formUnion(was) }
      }
    }
    return (
      lines.filter { !$0.was.isEmpty }.map(\.place),
      lines.filter { sums[$0.id]?.contains($0.sum) ?? false }.map(\.place)
    )
  }

  private func contents(of path: String) -> [UInt8]? {
    let file = try? Descriptor.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    return try? file?.readAll()
  }
}

/// A line of a journal file.
package struct JournalPlace: Equatable, Sendable {
  /// The file's name within `journal/`.
  package var file: String
  /// The line's number, from 1.
  package var line: Int
}
