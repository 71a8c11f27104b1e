/// Rows of fields in a text where commas, semicolons or tabs stand between them.
///
/// Fields may stand in quotation marks, a mark within doubled, as RFC 4180 has it; unlike there, a row never goes
/// on over the end of a line, so that one mark too few cannot swallow the rest of a list. Each field knows its place.
struct DelimitedText {
  struct Field: Equatable {
    var text: String
    /// From 1, in characters.
    var column: Int
  }

  struct Row: Equatable {
    var line: Int
    var fields: [Field]
    /// Where a quotation mark opens that nothing closes.
    var openQuote: Int?
  }

  /// The rows that are not blank, in order.
  let rows: [Row]

  init(_ source: SourceText) {
    let lines = source.lines.filter { !$0.snippet.trimmed.isEmpty }
    let delimiter = lines.first.map { Self.delimiter(of: $0.snippet) } ?? ","
    rows = lines.map { Self.row($0, delimiter) }
  }

  /// What stands between the fields of a first row: the commonest of the three.
  private static func delimiter(of line: Snippet) -> Unicode.Scalar {
    let candidates: [Unicode.Scalar] = ["\t", ";", ","]
    let counts = candidates.map { candidate in line.scalars.filter { $0 == candidate }.count }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most && most > 0 }?.0 ?? ","
  }

  private static func row(_ line: SourceLine, _ delimiter: Unicode.Scalar) -> Row {
    let snippet = line.snippet
    var row = Row(line: line.number, fields: [])
    var index = snippet.startIndex
    while true {
      let start = index
      while let scalar = snippet.at(index), scalar == " " { index += 1 }
      if snippet.at(index) == "\"" {
        row.fields.append(quoted(snippet, &index, until: delimiter, &row.openQuote))
      } else {
        while let scalar = snippet.at(index), scalar != delimiter { index += 1 }
        row.fields.append(
          Field(text: snippet[start..<index].text, column: snippet.column(at: start)))
      }
      guard snippet.at(index) == delimiter else { return row }
      index += 1
    }
  }

  private static func quoted(
    _ snippet: Snippet, _ index: inout Int, until delimiter: Unicode.Scalar, _ open: inout Int?
  ) -> Field {
    let column = snippet.column(at: index)
    var text = String.UnicodeScalarView()
    index += 1
    while let scalar = snippet.at(index) {
      index += 1
      if scalar != "\"" {
        text.append(scalar)
      } else if snippet.at(index) == "\"" {
        text.append(scalar)
        index += 1
      } else {
        // What stands behind the closing mark belongs to the field.
        while let scalar = snippet.at(index), scalar != delimiter {
          text.append(scalar)
          index += 1
        }
        return Field(text: Snippet(String(text)).text, column: column)
      }
    }
    open = open ?? column
    return Field(text: Snippet(String(text)).text, column: column)
  }
}
