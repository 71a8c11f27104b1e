import Phrases
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
    let bytes = WideText.utf8(file.bytes) ?? file.bytes
    // A stray zero byte in a list of text is left out with other signs that cannot be seen.
    if let kind = FileKind(bytes), kind != .bytes {
      findings.error(.fileOfKind(kind), line: 1)
      return
    }
    read(DelimitedText(SourceText(bytes)), &findings)
  }

  private mutating func read(_ text: DelimitedText, _ findings: inout Findings) {
    guard let first = text.rows.first else { return findings.warn(.noParticipants, line: 1) }
    // Rows above the one that names the columns are the list's title.
    let place = text.rows.prefix(Self.longestTitle).firstIndex { Self.namesColumns($0) }
    guard let place else { return findings.error(.noNameColumn, line: first.line) }
    let head = text.rows[place]
    let columns = head.fields.map { Self.column(of: $0.text) }
    for row in text.rows[(place + 1)...] { take(row, columns, &findings) }
    turnNames()
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
    guard !name.isEmpty, !TableHeads.isSum(name) else {
      return findings.warn(.rowWithoutName, line: row.line)
    }
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

  /// How many rows may stand above the one that names the columns.
  private static let longestTitle = 10

  private static func namesColumns(_ row: DelimitedText.Row) -> Bool {
    row.fields.contains { field in
      switch column(of: field.text) {
      case .name, .first, .last: true
      case .municipality, .role, nil: false
      }
    }
  }

  /// Turns «Nes, Kari» to «Kari Nes» where all names are written so.
  private mutating func turnNames() {
    let parts = rows.map { row in
      row.name.split(separator: ",").map { Snippet(String($0)).text }.filter { !$0.isEmpty }
    }
    guard parts.allSatisfy({ $0.count == 2 }) else { return }
    for (index, part) in parts.enumerated() { rows[index].name = "\(part[1]) \(part[0])" }
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
        "deltager", "deltagare", "participant", "deltakernavn", "deltakarnamn", "deltagernavn",
        "etternavn, fornavn", "etternamn, førenamn", "efternavn, fornavn", "efternamn, förnamn",
        "last name, first name",
      ]
    ),
    (
      .municipality,
      [
        "kommune", "kommun", "municipality", "kommunenavn", "kommunenamn", "firma", "virksomhet",
        "verksemd", "virksomhed",
        "verksamhet", "organisasjon", "organisation", "organization", "company", "arbeidssted",
        "arbeidsstad", "arbejdsplads", "arbetsplats", "arbeidsplass", "bedrift", "foretak",
      ]
    ),
    (
      .role,
      [
        "rolle", "roll", "role", "stilling", "stillingstittel", "stillingstitel", "tittel", "titel",
        "title", "befattning", "position",
        "funksjon", "funktion",
      ]
    ),
  ]
}
