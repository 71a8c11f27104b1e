/// A file of separated values as a spreadsheet reads it: quotes, doubled quotes, line breaks within them.
package struct CSVReader {
  package let rows: [[String]]

  package init(_ text: String, separator: Character = ";") {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = Array(text.unicodeScalars)[...]
    if characters.first == "\u{FEFF}" { characters = characters.dropFirst() }
    while let scalar = characters.popFirst() {
      let character = Character(scalar)
      if isQuoted {
        if scalar == "\"", characters.first == "\"" {
          characters.removeFirst()
          cell.append("\"")
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          cell.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if character == separator {
        row.append(cell)
        cell = ""
      } else if scalar == "\n" {
        rows.append(row + [cell])
        (row, cell) = ([], "")
      } else if scalar != "\r" {
        cell.unicodeScalars.append(scalar)
      }
    }
    self.rows = rows
  }

  /// Each row by its columns' headings.
  package var records: [[String: String]] {
    guard let heading = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Dictionary(zip(heading, row), uniquingKeysWith: { first, _ in first })
    }
  }
}
