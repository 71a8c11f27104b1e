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

extension Folder {
  /// Writes documents into the folder, each atomically, and never over one that somebody changed by hand.
  ///
  /// The hidden file `.documents` has a line of name, length and checksum for each document written. A file that does
  /// not match its line is somebody's own; the new document becomes `report.new.md`, or where that was changed too
  /// `report.new-2.md`.
  ///
  /// - Returns: The name that each document was written under, in order.
  /// - Throws: `cannotWrite` where the disk refuses.
  package func write(_ documents: [KeptDocument]) throws(FolderError) -> [String] {
    var ledger = DocumentLedger((try? read(DocumentLedger.name)) ?? [])
    var names: [String] = []
    for document in documents {
      let bytes = Array(document.text.utf8)
      let name = freeName(document.name, ledger)
      names.append(name)
      let mark = DocumentLedger.Mark(name, bytes)
      guard let standing = try? read(name) else {
        ledger.add(mark, besides: nil)
        try keep(ledger, name, bytes)
        continue
      }
      if standing == bytes { continue }
      // Both marks are written first: after a stop between the two writes, either content is known as ours.
      ledger.add(mark, besides: DocumentLedger.Mark(name, standing))
      try keep(ledger, name, bytes)
    }
    return names
  }

  private func keep(_ ledger: DocumentLedger, _ name: String, _ bytes: [UInt8]) throws(FolderError)
  {
    try replaceAtomically(path + "/" + DocumentLedger.name, ledger.bytes, isSynced: false)
    try replaceAtomically(path + "/" + name, bytes, isSynced: false)
  }

  /// The first name that is free or ours: the document's own, else one with `.new` before its ending.
  private func freeName(_ name: String, _ ledger: DocumentLedger) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let candidates =
      [name, name[..<dot] + ".new" + name[dot...]]
      + (2...99).map { "\(name[..<dot]).new-\($0)\(name[dot...])" }
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

  init(_ bytes: [UInt8]) {
    marks = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(Mark.init)
  }

  func knows(_ mark: Mark) -> Bool { marks.contains(mark) }

  /// Adds the mark of what is about to be written, keeps that of what it replaces, and drops older ones of its name.
  mutating func add(_ mark: Mark, besides standing: Mark?) {
    marks.removeAll { $0.name == mark.name && $0 != standing }
    marks.append(mark)
  }

  var bytes: [UInt8] {
    Array(marks.map { "\($0.name) \($0.length) \($0.sum)\n" }.joined().utf8)
  }
}
