import Phrases

extension FileKind {
  /// The kind of a file that is no text, known by its first bytes and, in a zip, by the names of what it holds; nil where
  /// it may be text.
  package init?(_ bytes: [UInt8]) {
    if let known = Self.beginnings.first(where: { bytes.starts(with: $0.mark) }) {
      self = known.kind
    } else if bytes.starts(with: Self.zip) {
      self = Self.zipped(bytes)
    } else if let kind = Self.marked(bytes) {
      self = kind
    } else if bytes.prefix(4_000).contains(0) {
      self = .bytes
    } else {
      return nil
    }
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  private static let beginnings: [(mark: [UInt8], kind: FileKind)] = [
    (Array("%PDF-".utf8), .portable), (Array("{\\rtf".utf8), .richText),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .word),
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), ([0x49, 0x49, 0x2A, 0x00], .picture),
    ([0x4D, 0x4D, 0x00, 0x2A], .picture), ([0x1F, 0x8B], .archive),
    (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive),
  ]

  /// The kind of a zip: what its entries are called stands in the open, early in most and at its end in all.
  private static func zipped(_ bytes: [UInt8]) -> FileKind {
    let names = bytes.prefix(2_000) + bytes.suffix(64_000)
    let kinds: [(name: String, kind: FileKind)] = [
      ("word/", .word), ("xl/", .spreadsheet), ("ppt/", .slides),
      ("opendocument.spreadsheet", .spreadsheet), ("opendocument.presentation", .slides),
      ("opendocument", .openDocument),
    ]
    return kinds.first { Array(names).holds(Array($0.name.utf8)) }?.kind ?? .archive
  }

  /// The kind that a text's first words tell: a calendar, or a web page.
  private static func marked(_ bytes: [UInt8]) -> FileKind? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let words = String(decoding: bytes.dropFirst(start).prefix(200), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace }
    if words.hasPrefix("begin:vcalendar") { return .calendar }
    return words.hasPrefix("<!doctype html") || words.hasPrefix("<html") ? .page : nil
  }
}
