import SamlingCore

/// A document made from a session and kept in its folder, such as `report.md`.
package struct KeptDocument: Equatable, Sendable {
  package var name: String
  package var text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// What documents are made from: how many records, and what they fold to.
package struct DocumentSource: Equatable, Sendable {
  package var records: Int
  package var digest: String
  /// Whether nothing is known to be missing or damaged.
  package var isWhole: Bool

  package init(records: Int, digest: String, isWhole: Bool) {
    self.records = records
    self.digest = digest
    self.isWhole = isWhole
  }
}

/// A document as it was written.
package struct WrittenDocument: Equatable, Sendable {
  /// The name it was given, which may be another than its own.
  package var name: String
  /// How many records the one that stands under its own name was made from, where that is more; nil elsewhere.
  package var before: Int?
}

extension Folder {
  /// Writes documents into the folder, each atomically, and never over one that somebody changed by hand, nor over one
  /// that was made from more.
  ///
  /// The hidden file `.documents` has a line of name, length and checksum for each document written, and one of `made`,
  /// name, number of records and digest. A file that does not match its line is somebody's own; the new document becomes
  /// `report.new.md`, or where that was changed too `report.new-2.md`. One that is made from a damaged session, or from
  /// fewer records than the one that stands, becomes `report.incomplete.md`, which goes when a whole one is written.
  ///
  /// - Throws: `cannotWrite` where the disk refuses.
  package func write(
    _ documents: [KeptDocument], from source: DocumentSource
  ) throws(FolderError) -> [WrittenDocument] {
    try checkIdentity()
    var ledger = DocumentLedger((try? read(DocumentLedger.name)) ?? [])
    var written: [WrittenDocument] = []
    for document in documents {
      let before = standingRecords(of: document.name, ledger).flatMap { standing in
        standing > source.records ? standing : nil
      }
      let isLess = before != nil || !source.isWhole
      let incomplete = Self.inserting(".incomplete", in: document.name)
      let name = freeName(isLess ? incomplete : document.name, ledger)
      written.append(WrittenDocument(name: name, before: before))
      try put(Array(document.text.utf8), name, source, &ledger)
      if !isLess, let old = try? read(incomplete),
        ledger.knows(DocumentLedger.Mark(incomplete, old))
      {
        unlink(path + "/" + incomplete)
      }
    }
    return written
  }

  private func put(
    _ bytes: [UInt8], _ name: String, _ source: DocumentSource, _ ledger: inout DocumentLedger
  ) throws(FolderError) {
    let mark = DocumentLedger.Mark(name, bytes)
    let standing = try? read(name)
    let before = ledger
    if standing != bytes {
      // Both marks are written first: after a stop between the two writes, either content is known as ours.
      ledger.add(mark, besides: standing.map { DocumentLedger.Mark(name, $0) })
    }
    ledger.make(name, from: source)
    guard standing != bytes || ledger.bytes != before.bytes else { return }
    try keep(ledger, name, bytes)
  }

  /// How many records the document that stands was made from; nil where there is none of ours.
  private func standingRecords(of name: String, _ ledger: DocumentLedger) -> Int? {
    guard let standing = try? read(name), ledger.knows(DocumentLedger.Mark(name, standing))
    else { return nil }
    return ledger.records(of: name)
  }

  /// A name with a word before its ending.
  private static func inserting(_ word: String, in name: String) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return name[..<dot] + word + name[dot...]
  }

  private func keep(
    _ ledger: DocumentLedger, _ name: String, _ bytes: [UInt8]
  ) throws(FolderError) {
    try replaceAtomically(path + "/" + DocumentLedger.name, ledger.bytes, isSynced: false)
    try replaceAtomically(path + "/" + name, bytes, isSynced: false)
  }

  /// The first name that is free or ours: the document's own, else one with `.new` before its ending.
  private func freeName(_ name: String, _ ledger: DocumentLedger) -> String {
    let candidates =
      [name, Self.inserting(".new", in: name)]
      + (2...99).map { Self.inserting(".new-\($0)", in: name) }
    return candidates.first { candidate in
      guard let standing = try? read(candidate) else {
        return Path.status(path + "/" + candidate) == nil
      }
      return ledger.knows(DocumentLedger.Mark(candidate, standing))
    } ?? name
  }

  private func read(_ name: String) throws(SystemError) -> [UInt8] {
    try Descriptor.open(path + "/" + name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW).readAll()
  }
}

/// The marks of the documents that the program last wrote.
struct DocumentLedger {
  static let name = ".documents"

  /// Tells one written version of a document from any other.
  struct Mark: Hashable {
    let name: String
    let length: Int
    let sum: String

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      length = bytes.count
      sum = Checksum.text(Checksum.of(bytes))
    }

    init?(line: Substring) {
      let parts = line.split(separator: " ")
      guard parts.count == 3, let length = Int(parts[1]) else { return nil }
      name = String(parts[0])
      self.length = length
      sum = String(parts[2])
    }
  }

  private var marks: [Mark]
  /// What each document was made from, as its line says it: `made NAME RECORDS DIGEST`.
  private var made: [(name: String, records: Int, digest: String)]

  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    marks = lines.compactMap(Mark.init)
    made = lines.compactMap { line in
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count == 4, parts[0] == "made", let records = Int(typed: parts[2])
      else { return nil }
      return (parts[1], records, parts[3])
    }
  }

  /// How many records a document was made from; nil where that was not written down.
  func records(of name: String) -> Int? { made.first { $0.name == name }?.records }

  /// Notes what a document is made from.
  mutating func make(_ name: String, from source: DocumentSource) {
    made.removeAll { $0.name == name }
    made.append((name, source.records, source.digest))
  }

  func knows(_ mark: Mark) -> Bool { marks.contains(mark) }

  /// Adds the mark of what is about to be written, keeps that of what it replaces, and drops older ones of its name.
  mutating func add(_ mark: Mark, besides standing: Mark?) {
    marks.removeAll { $0.name == mark.name && $0 != standing }
    marks.append(mark)
  }

  var bytes: [UInt8] {
    let lines =
      marks.map { "\($0.name) \($0.length) \($0.sum)\n" }
      + made.map { "made \($0.name) \($0.records) \($0.digest)\n" }
    return Array(lines.joined().utf8)
  }
}
