import SamlingCore

/// A programme's file as lines that may be changed, numbered as the reader numbers them.
package struct ProgrammeText: Equatable, Sendable {
  /// The file's mark of its encoding, if it has one.
  private let mark: [UInt8]
  private var lines: [String]
  /// What ends each line.
  private let ends: [[UInt8]]

  /// Reads UTF-8, UTF-16 and, line by line, Windows-1252.
  package init(_ bytes: [UInt8]) {
    let bytes = WideText.utf8(bytes) ?? bytes
    let raw = SourceText.rawLines(of: bytes)
    mark = Array(bytes[..<(raw.first?.startIndex ?? bytes.endIndex)])
    lines = raw.map { SourceText.decoded($0).text }
    ends = raw.indices.map { index in
      let next = index + 1 < raw.count ? raw[index + 1].startIndex : bytes.endIndex
      return Array(bytes[raw[index].endIndex..<next])
    }
  }

  /// The line with a number, from 1; nil where there is none.
  package subscript(number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The whole text in UTF-8, with the ends of its lines as they were.
  package var bytes: [UInt8] { mark + zip(lines, ends).flatMap { Array($0.utf8) + $1 } }

  /// Changes a line; one that reads otherwise than when the change was chosen is looked for near by.
  ///
  /// Where no line reads so, nothing is changed.
  package mutating func amend(_ amendment: Amendment) {
    let near = lines.indices.sorted {
      (abs($0 + 1 - amendment.line), $0) < (abs($1 + 1 - amendment.line), $1)
    }
    for index in near {
      guard let changed = amendment.applied(to: lines[index]) else { continue }
      lines[index] = changed
      return
    }
  }

  package func amended(by amendments: [Amendment]) -> ProgrammeText {
    var text = self
    for amendment in amendments { text.amend(amendment) }
    return text
  }

  /// How many lines differ from those of another text with as many.
  package func changes(from other: ProgrammeText) -> Int {
    zip(lines, other.lines).count { $0 != $1 }
  }
}
