import SamlingCore

/// Reads a list of participants: a first row of column names, then a row for each person.
struct ParticipantReader {
  /// One person of the list.
  struct Row: Equatable {
    var name: String
    var municipality: DelimitedText.Field?
    var role: DelimitedText.Field?
    var line: Int
  }

  /// The meaning of a column; `first` and `last` are the parts of a name.
  enum Column { case name, first, last, municipality, role }

  private(set) var rows: [Row] = []
  private var seen: [String: Int] = [:]

  /// Reads a file's bytes; its errors are reported under the file's name.
  init(_ file: LoadedText, _ findings: inout Findings) {
    let outer = findings.file
    findings.file = file.name
    defer { findings.file = outer }
    read(DelimitedText(SourceText(file.bytes)), &findings)
  }

  private mutating func read(_ text: DelimitedText, _ findings: inout Findings) {
    guard let head = text.rows.first else { return findings.warn(.noParticipants, line: 1) }
    let columns = head.fields.map { Self.column(of: $0.text) }
    guard columns.contains(where: { $0 == .name || $0 == .first || $0 == .last }) else {
      return findings.error(.noNameColumn, line: head.line)
    }
    for row in text.rows.dropFirst() { take(row, columns, &findings) }
    if rows.isEmpty { findings.warn(.noParticipants, line: head.line) }
  }

  private mutating func take(
    _ row: DelimitedText.Row, _ columns: [Column?], _ findings: inout Findings
  ) {
    if let column = row.openQuote { findings.warn(.openQuote, line: row.line, column: column) }
    if row.fields.count != columns.count {
      findings.warn(
        .raggedRow(found: row.fields.count, expected: columns.count), line: row.line)
    }
    func field(_ wanted: Column) -> DelimitedText.Field? {
      zip(columns, row.fields).first { $0.0 == wanted && !$0.1.text.isEmpty }?.1
    }
    let parts = [field(.first)?.text, field(.last)?.text].compactMap(\.self)
    let name = field(.name)?.text ?? parts.joined(separator: " ")
    guard !name.isEmpty else { return findings.warn(.rowWithoutName, line: row.line) }
    let municipality = field(.municipality)
    // Two persons of one name may come from two municipalities.
    let key = "\(name.folded)|\(municipality?.text.folded ?? "")"
    if let first = seen[key] {
      return findings.warn(.twiceListed(name, first: first), line: row.line)
    }
    seen[key] = row.line
    rows.append(
      Row(name: name, municipality: municipality, role: field(.role), line: row.line))
  }

  private static func column(of name: String) -> Column? {
    let word = name.folded
    return words.first { $0.names.contains(word) }?.column
  }

  /// The names of columns in Norwegian (bokmål, nynorsk), Danish, Swedish and English.
  static let words: [(column: Column, names: Set<String>)] = [
    (
      .first,
      ["fornavn", "førenamn", "fornamn", "förnamn", "first name", "firstname", "given name"]
    ),
    (
      .last,
      [
        "etternavn", "etternamn", "efternavn", "efternamn", "last name", "lastname", "surname",
        "family name",
      ]
    ),
    (
      .name,
      [
        "navn", "namn", "name", "fullt navn", "fullt namn", "full name", "deltaker", "deltakar",
        "deltager", "deltagare", "participant",
      ]
    ),
    (
      .municipality,
      [
        "kommune", "kommun", "municipality", "firma", "virksomhet", "verksemd", "virksomhed",
        "verksamhet", "organisasjon", "organisation", "organization", "company", "arbeidssted",
        "arbeidsstad", "arbejdsplads", "arbetsplats", "arbeidsplass", "bedrift", "foretak",
      ]
    ),
    (
      .role,
      [
        "rolle", "roll", "role", "stilling", "tittel", "titel", "title", "befattning", "position",
        "funksjon", "funktion",
      ]
    ),
  ]
}
