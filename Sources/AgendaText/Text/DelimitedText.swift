import CCsv

/// A text's rows of fields, separated by commas, semicolons or tabs.
///
/// libcsv reads the fields. They may stand in quotation marks, with a mark inside doubled, as in RFC 4180; unlike
/// there, a row always ends with its line, so that one missing mark cannot swallow the rest of a list. Each field knows
/// its place.
struct DelimitedText {
  /// One field of a row, without its quotation marks.
  struct Field: Equatable {
    var text: String
    /// Where its text or its quotation mark begins: from 1, in characters.
    var column: Int
  }

  /// One line of the text.
  struct Row: Equatable {
    var line: Int
    var fields: [Field]
    /// Where a quotation mark opens that nothing closes.
    var openQuote: Int?
  }

  /// The rows that are not blank, in order.
  let rows: [Row]

  init(_ source: SourceText) { self.init(source.lines) }

  /// Reads lines of a text; a field in quotation marks may go on over a few of them, where the row then has as many
  /// fields as the first.
  init(_ lines: [SourceLine]) {
    let lines = lines.filter { !$0.snippet.trimmed.isEmpty }
    let delimiter = lines.first.map { Self.delimiter(of: $0.snippet) } ?? ","
    var rows: [Row] = []
    var index = 0
    while index < lines.count {
      var row = Self.row(lines[index], delimiter)
      var used = 1
      if row.openQuote != nil, let width = rows.first?.fields.count,
        let (whole, count) = Self.longRow(lines[index...], delimiter, width: width)
      {
        (row, used) = (whole, count)
      }
      rows.append(row)
      index += used
    }
    self.rows = rows
  }

  /// The most lines that one field is written over.
  private static let longestField = 5

  /// The row that begins with an open quotation mark, with the following lines that it takes; nil where none ends it.
  private static func longRow(
    _ lines: ArraySlice<SourceLine>, _ delimiter: Unicode.Scalar, width: Int
  ) -> (row: Row, count: Int)? {
    guard var whole = lines.first?.snippet else { return nil }
    for (count, line) in lines.prefix(longestField).enumerated().dropFirst() {
      // A hyphen at the line's end joins the words.
      if whole.last == "-" {
        whole.append(line.snippet)
      } else {
        whole = whole.joined(line.snippet)
      }
      guard whole.count <= SourceText.longestLine else { return nil }
      let row = row(SourceLine(number: whole.line, snippet: whole), delimiter)
      if row.openQuote == nil { return row.fields.count == width ? (row, count + 1) : nil }
    }
    return nil
  }

  /// The separator of a first row's fields: the commonest of the three.
  private static func delimiter(of line: Snippet) -> Unicode.Scalar {
    let candidates: [Unicode.Scalar] = ["\t", ";", ","]
    let counts = candidates.map { candidate in line.scalars.filter { $0 == candidate }.count }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most && most > 0 }?.0 ?? ","
  }

  /// Reads one row with a parser of its own, so that it ends with its line.
  static func row(_ line: SourceLine, _ delimiter: Unicode.Scalar) -> Row {
    let snippet = line.snippet
    var row = Row(line: line.number, fields: [])
    var parser = csv_parser(delimiter)
    defer { csv_free(&parser) }
    var start = snippet.startIndex
    // A field ends at a delimiter or with the row; the parser tells which delimiters end one.
    for piece in snippet.scalars.split(separator: delimiter, omittingEmptySubsequences: false) {
      let end = piece.endIndex
      lazy var column = snippet.column(
        at: snippet.scalars[start..<end].firstIndex { !$0.isBlank } ?? start)
      let isLast = end == snippet.endIndex
      // The row's end ends a field, even an empty one.
      var text: String? = isLast ? "" : nil
      if !parser.read(snippet[piece.startIndex..<end + 1], into: &text) {
        // A mark where none may stand, as in «Kari "Kaja" Moe», is text: the field is kept as it is.
        csv_fini(&parser, nil, nil, nil)
        text = snippet[start..<end].text
      } else if isLast, !parser.finish(into: &text) {
        row.openQuote = column
      }
      guard let text else { continue }
      row.fields.append(Field(text: Snippet(text).text, column: column))
      start = end + 1
    }
    return row
  }
}

/// libcsv's parser for one row, strict about where quotation marks may stand.
extension csv_parser {
  fileprivate init(_ delimiter: Unicode.Scalar) {
    self.init()
    csv_init(&self, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(&self, UInt8(ascii: delimiter))
  }

  /// Reads a stretch of the row with at most one delimiter, at its end; a field that ends there goes into `field`.
  ///
  /// - Returns: Whether it could be read: every mark opens a field, closes one, or is doubled within.
  fileprivate mutating func read(_ stretch: Snippet, into field: inout String?) -> Bool {
    let bytes = stretch.scalars.flatMap(\.utf8)
    return withUnsafeMutablePointer(to: &field) { field in
      csv_parse(&self, bytes, bytes.count, Self.keep, nil, field) == bytes.count
    }
  }

  /// Ends the row and its last field, which goes into `field`.
  ///
  /// - Returns: Whether its quotation mark, if any, was closed.
  fileprivate mutating func finish(into field: inout String?) -> Bool {
    withUnsafeMutablePointer(to: &field) { field in
      if csv_fini(&self, Self.keep, nil, field) == 0 { return true }
      csv_set_opts(&self, 0)
      csv_fini(&self, Self.keep, nil, field)
      return false
    }
  }

  /// Copies a field from the library's memory, which holds it only during this call.
  private static let keep:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      bytes, count, field in
      field?.assumingMemoryBound(to: String?.self).pointee = String(
        decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
}
