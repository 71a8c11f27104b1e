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

    init(name: String, municipality: DelimitedText.Field?, role: DelimitedText.Field?, line: Int) {
      self.name = name
      self.municipality = municipality
      self.role = role
      self.line = line
    }

    /// A person of a line, of which only the place is known.
    init(_ entry: PersonEntry, at text: Snippet) {
      func field(_ part: String?) -> DelimitedText.Field? {
        part.map { DelimitedText.Field(text: $0, column: text.column) }
      }
      self.init(
        name: entry.name, municipality: field(entry.municipality), role: field(entry.role),
        line: text.line)
    }
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
    read(SourceText(bytes).lines, &findings)
  }

  /// Reads lines of the programme's own text.
  init(_ lines: [SourceLine], _ findings: inout Findings) { read(lines, &findings) }

  private mutating func read(_ lines: [SourceLine], _ findings: inout Findings) {
    let text = DelimitedText(lines)
    guard let first = text.rows.first else { return findings.warn(.noParticipants, line: 1) }
    // Rows above the one that names the columns are the list's title.
    let place = text.rows.prefix(Self.longestTitle).firstIndex { Self.namesColumns($0) }
    guard let place else {
      if !takeEntries(lines, &findings) { findings.error(.noNameColumn, line: first.line) }
      return
    }
    let head = text.rows[place]
    let body = text.rows[(place + 1)...]
    let columns = Self.columns(head, body)
    for row in body { take(row, columns, &findings) }
    tellUnread(head, columns, body, &findings)
    turnNames()
    fillDown(columns, &findings)
    if rows.isEmpty { findings.warn(.noParticipants, line: head.line) }
  }

  /// Asks about columns that nobody knows where none is the municipality: one of them may be.
  private func tellUnread(
    _ head: DelimitedText.Row, _ columns: [Column?], _ body: ArraySlice<DelimitedText.Row>,
    _ findings: inout Findings
  ) {
    guard !columns.contains(.municipality) else { return }
    let unread = head.fields.indices.filter { place in
      let head = head.fields[place].text
      let said = body.compactMap { $0.fields[safe: place]?.text }.filter { !$0.isEmpty }
      return columns[place] == nil && Self.column(of: head) == nil && !head.isEmpty
        && !said.isEmpty && said.allSatisfy(Self.isOfWords)
    }
    guard let first = unread.first else { return }
    findings.note(
      .columnsNotRead(unread.map { head.fields[$0].text }), line: head.line,
      column: head.fields[first].column)
  }

  /// Whether a cell may name a municipality or a role: no address, number, date or tick.
  private static func isOfWords(_ text: String) -> Bool {
    text.count > 1 && !text.contains("@") && !text.contains { $0.isNumber }
  }

  /// Gives persons the municipality above them, where merged cells say it once for several before their names.
  private mutating func fillDown(_ columns: [Column?], _ findings: inout Findings) {
    guard let place = columns.firstIndex(of: .municipality),
      let name = columns.firstIndex(where: { $0 != nil && $0 != .municipality && $0 != .role }),
      place < name, rows.first?.municipality != nil
    else { return }
    var filled: [Int] = []
    for index in rows.indices.dropFirst() where rows[index].municipality == nil {
      rows[index].municipality = rows[index - 1].municipality
      filled.append(rows[index].line)
    }
    if let line = filled.first { findings.note(.filledDown(filled.count), line: line) }
  }

  // MARK: Without columns

  /// Takes each line as a person, or each part of a line of addresses; false where most are none.
  private mutating func takeEntries(_ lines: [SourceLine], _ findings: inout Findings) -> Bool {
    let texts = lines.map(\.snippet.trimmed).filter { !$0.isEmpty }.flatMap(Self.entries)
    // Unknown columns are asked about, not guessed.
    guard !texts.contains(where: { $0.scalars.contains(";") || $0.scalars.contains("\t") }) else {
      return false
    }
    var read = texts.map { PersonEntry($0) }
    let title = read.prefix { $0 == nil }.count
    guard title <= 3 else { return false }
    read.removeFirst(title)
    let found = read.compactMap(\.self)
    guard !found.isEmpty, found.count * 5 >= read.count * 4 else { return false }
    let isTurned = Self.areTurned(found)
    for (text, entry) in zip(texts[title...], read) {
      guard let entry else {
        findings.warn(.rowWithoutName, line: text.line, column: text.column)
        continue
      }
      add(Row(isTurned ? entry.turned ?? entry : entry, at: text), &findings)
    }
    // In the programme's own text it is told that names stand there.
    if findings.file != nil {
      findings.note(.listWithoutHead(rows.count), line: texts[title].line)
    }
    return true
  }

  /// The persons of one line: several where it has addresses parted by semicolons.
  private static func entries(_ line: Snippet) -> [Snippet] {
    guard line.scalars.contains("@") else { return [line] }
    let mark: Unicode.Scalar = line.scalars.contains(";") ? ";" : ","
    return line.split { line[$0] == mark }.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Whether all are written «Nes, Kari»: one word, then a name, and no two have the same there.
  private static func areTurned(_ entries: [PersonEntry]) -> Bool {
    var given: Set<String> = []
    return entries.allSatisfy { entry in
      guard let part = entry.parts.first, entry.turned != nil, !entry.name.contains(" "),
        part.withoutMunicipality == part
      else { return false }
      return given.insert(part.folded).inserted
    }
  }

  // MARK: Rows

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
    add(
      Row(
        name: name, municipality: field(.municipality), role: field(.role), line: row.line),
      &findings)
  }

  /// Adds a person, unless the list has them already; two of one name may come from two municipalities.
  private mutating func add(_ row: Row, _ findings: inout Findings) {
    let key = "\(row.name.folded)|\(row.municipality?.text.folded ?? "")"
    if let first = seen[key] {
      return findings.warn(.twiceListed(row.name, first: first), line: row.line)
    }
    seen[key] = row.line
    rows.append(row)
  }

  /// How many rows may stand above the one that names the columns.
  private static let longestTitle = 10

  /// The meaning of each column: of several with one meaning the first in which anything stands, known heads before
  /// questions.
  private static func columns(
    _ head: DelimitedText.Row, _ body: ArraySlice<DelimitedText.Row>
  ) -> [Column?] {
    var columns: [Column?] = head.fields.map { column(of: $0.text) }
    for wanted in [Column.name, .first, .last, .municipality, .role] {
      let places = columns.indices.filter { columns[$0] == wanted }
        .sorted {
          (isQuestion(head.fields[$0].text) ? 1 : 0, $0) < (
            isQuestion(head.fields[$1].text) ? 1 : 0, $1
          )
        }
      let filled = places.first { place in
        body.contains { $0.fields[safe: place]?.text.isEmpty == false }
      }
      for place in places where place != filled ?? places.first { columns[place] = nil }
    }
    return columns
  }

  /// Whether heads name a list of persons: a name, and something else of a person, but no time.
  static func isHead(_ heads: [String]) -> Bool {
    let columns = heads.compactMap { column(of: $0) }
    let isNamed = columns.contains { $0 != .municipality && $0 != .role }
    return isNamed && columns.count >= 2
      && !heads.contains { TableHeads.isTemporal(TableHeads.word($0)) }
  }

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

  private static func column(of head: String) -> Column? {
    let word = head.folded
    if let known = words.first(where: { $0.names.contains(word) }) { return known.column }
    return isQuestion(head) ? column(ofQuestion: word) : column(ofCompound: word)
  }

  /// Whether a head is a question of a form: it asks, or has four words or more.
  private static func isQuestion(_ head: String) -> Bool {
    head.hasSuffix("?") || head.split(separator: " ").count >= 4
  }

  /// What a question asks for: «Hva heter du?», «Hvilken kommune kommer du fra?».
  private static func column(ofQuestion text: String) -> Column? {
    let asked = Set(text.split { !$0.isLetter }.map(String.init))
    return questions.first { !$0.words.isDisjoint(with: asked) }?.column
  }

  private static let questions: [(column: Column, words: Set<String>)] = [
    (.first, ["fornavn", "førenamn", "fornamn", "förnamn"]),
    (.last, ["etternavn", "etternamn", "efternavn", "efternamn", "surname"]),
    (
      .municipality,
      [
        "kommune", "kommunen", "kommun", "municipality", "arbeidssted", "arbeidsplass",
        "arbejdsplads",
        "arbetsplats", "organisasjon", "organisation", "organization", "virksomhet", "verksemd",
      ]
    ),
    (
      .role,
      [
        "rolle", "rolla", "rollen", "roll", "role", "stilling", "stillinga", "stillingen", "tittel",
        "titel", "position", "funksjon", "befattning",
      ]
    ),
    (.name, ["navn", "namn", "name", "heter", "heiter", "hedder"]),
  ]

  /// What a compound head ends in: «Deltakernavn», «Hjemkommune», «Stillingstittel».
  private static func column(ofCompound word: String) -> Column? {
    guard !word.contains(" ") else { return nil }
    for name in ["navn", "namn"] where word.hasSuffix(name) && word.count > name.count {
      let stem = String(word.dropLast(name.count))
      guard ["deltaker", "deltakar", "deltager", "person", "medlem", "full", "hele"].contains(stem)
      else {
        return column(of: stem).flatMap { $0 == .municipality ? $0 : nil }
      }
      return .name
    }
    if word.hasSuffix("kommune") || word.hasSuffix("kommun") { return .municipality }
    let roles = ["rolle", "stilling", "tittel", "titel"]
    return roles.contains(where: word.hasSuffix) ? .role : nil
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
