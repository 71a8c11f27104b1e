/// A list of participants that stands in a programme's own text.
///
/// It is a table whose head names a column of names and another of persons, or lines of persons under a heading that is
/// a word for them and nothing else.
struct ListInText {
  /// The lines of the list as a table or one person each, its heading apart.
  private(set) var lines: [SourceLine] = []
  /// The numbers of all its lines.
  private(set) var numbers: Set<Int> = []

  /// Finds the first list of a text.
  init(_ all: [SourceLine]) {
    for index in all.indices {
      let line = all[index].snippet.trimmed
      guard !line.isEmpty, line.count <= Self.longestHead else { continue }
      if takeTable(all, at: index) || takePersons(all, at: index) { return }
    }
  }

  /// The text without the list.
  func rest(of all: [SourceLine]) -> [SourceLine] {
    numbers.isEmpty ? all : all.filter { !numbers.contains($0.number) }
  }

  private static let longestHead = 300
  private static let separators: [Unicode.Scalar] = ["\t", ";", "|"]

  // MARK: Tables

  private mutating func takeTable(_ all: [SourceLine], at index: Int) -> Bool {
    let head = all[index].snippet
    guard Self.mayName(head),
      let separator = Self.separators.first(where: { head.scalars.contains($0) })
    else {
      return false
    }
    let fields = head.split { head[$0] == separator }.map(\.text).filter { !$0.isEmpty }
    guard ParticipantReader.isHead(fields) else { return false }
    let rows = all[index...].prefix { $0.snippet.scalars.contains(separator) }
    let body = rows.filter { !Self.isRule($0.snippet) }
    guard body.count >= 3 else { return false }
    lines = separator == "|" ? body.map(Self.withoutBars) : Array(body)
    numbers = Set(rows.map(\.number))
    return true
  }

  /// Whether a line can be heads: it begins with a letter or a mark, and has no digits.
  private static func mayName(_ line: Snippet) -> Bool {
    let text = line.trimmed
    guard text.count >= 8, let first = text.first,
      first.isLetter || "|\"*".unicodeScalars.contains(first)
    else { return false }
    return !text.scalars.contains(where: \.isDigit)
  }

  private static func isRule(_ row: Snippet) -> Bool {
    row.scalars.allSatisfy { "|-:+".unicodeScalars.contains($0) || $0.isBlank }
  }

  /// A row with tabs for the bars between its cells.
  private static func withoutBars(_ line: SourceLine) -> SourceLine {
    var text = line.snippet.trimmed
    if text.first == "|" { text = text.from(text.startIndex + 1) }
    if text.last == "|" { text = text.upTo(text.endIndex - 1) }
    let scalars = text.scalars.map { $0 == "|" ? "\t" : $0 }
    return SourceLine(
      number: line.number,
      snippet: Snippet(line: text.line, scalars: scalars, columns: Array(text.columns)))
  }

  // MARK: Lines

  private mutating func takePersons(_ all: [SourceLine], at index: Int) -> Bool {
    guard Self.isHeading(all[index].snippet) else { return false }
    var next = index + 1
    if next < all.count, all[next].snippet.trimmed.isEmpty { next += 1 }
    guard next < all.count else { return false }
    let persons = all[next...].prefix { Self.isPerson($0.snippet) }
    guard persons.count >= 2 else { return false }
    lines = Array(persons)
    numbers = Set(persons.map(\.number)).union([all[index].number])
    return true
  }

  /// Whether a line is a word for participants alone: `## Deltakere`, `Påmeldte:`.
  private static func isHeading(_ line: Snippet) -> Bool {
    var text = line.trimmed
    while let mark = text.first, mark == "#" || mark == "*" || mark.isBlank {
      text = text.from(text.startIndex + 1)
    }
    while let mark = text.last, mark == ":" || mark == "*" || mark.isBlank {
      text = text.upTo(text.endIndex - 1)
    }
    guard text.count <= 24 else { return false }
    let word = text.text.folded
    return CircleWords.kind(of: word) == .participant || headings.contains(word)
  }

  private static func isPerson(_ line: Snippet) -> Bool {
    guard line.count <= longestHead, let entry = PersonEntry(line) else { return false }
    return entry.name.contains(" ") && entry.name.withoutMunicipality == entry.name
  }

  private static let headings: Set<String> = [
    "deltakerliste", "deltakarliste", "deltagerliste", "deltagarlista", "deltagerlista", "påmeldte",
    "påmelde", "tilmeldte", "anmälda", "participant list", "list of participants", "attendees",
    "påmeldte deltakere", "påmelde deltakarar",
  ]
}
