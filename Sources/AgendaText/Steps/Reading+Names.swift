import Phrases
import SamlingCore

extension Reading {
  /// The agenda without the headers that tell the names of persons; its parties still have their names.
  package var agendaWithoutLists: Agenda {
    let persons = Set(agenda.parties.filter { $0.kind == .participant }.map(\.name))
    var open = agenda
    open.headers.removeAll { Self.names(persons, in: $0) }
    for day in open.days.indices {
      open.days[day].headers.removeAll { Self.names(persons, in: $0) }
    }
    return open
  }

  /// Whether a header lists participants, or pairs of them.
  private static func names(_ persons: Set<String>, in header: Header) -> Bool {
    switch CircleWords.kind(of: header.name.folded) {
    case .participant: Roster.fileName(Snippet(header.value)) == nil
    case .pair:
      header.value.split { "+,;".contains($0) }
        .contains { persons.contains(Snippet(String($0)).text) }
    case nil, .municipality, .role, .group, .question, .count, .list, .key: false
    }
  }

  /// The text of an agenda's file, with a word in place of the names of persons; see `withoutNames(_:_:)` for a text.
  package func withoutNames(_ bytes: [UInt8], _ word: String) -> String {
    withoutNames(String(decoding: WideText.utf8(bytes) ?? bytes, as: UTF8.self), word)
  }

  /// The agenda's text with a word in place of the names of persons that it lists.
  ///
  /// - Parameters:
  ///   - text: The text that was read.
  ///   - word: The word that replaces the names.
  /// - Returns: The text, with line feeds between its lines where anything was changed.
  package func withoutNames(_ text: String, _ word: String) -> String {
    guard !linesOfNames.isEmpty || !linesOfLists.isEmpty else { return text }
    let breaks: Set<Character> = ["\n", "\r", "\r\n"]
    let lines = text.split(omittingEmptySubsequences: false) { breaks.contains($0) }
    return lines.enumerated().map { index, line in
      if linesOfLists.contains(index + 1) {
        return linesOfLists.contains(index) ? "" : word
      }
      guard linesOfNames.contains(index + 1), let colon = line.firstIndex(of: ":")
      else { return String(line) }
      return line[...colon] + " " + word
    }.joined(separator: "\n")
  }

  /// The list of participants as a file that an agenda may name: a heading row, then a row for each, with tabs between
  /// fields.
  package func participantList(_ language: Language) -> String {
    let names = Dictionary(agenda.parties.map { ($0.id, $0.name) }) { first, _ in first }
    let rows = agenda.parties.filter { $0.kind == .participant }.map { person in
      [person.name, person.municipality.flatMap { names[$0] }, person.role.flatMap { names[$0] }]
        .map { Self.field($0 ?? "") }.joined(separator: "\t")
    }
    return ([language.phrases.participantHeadings] + rows).joined(separator: "\n") + "\n"
  }

  private static func field(_ text: String) -> String {
    guard text.contains(where: { "\t\"".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
