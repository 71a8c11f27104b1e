import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct SeedCoverageTests {
  @Test("every clause of the programme and task pages stands in the agenda", arguments: seedPages)
  func everyClauseStands(pages: SeedPages) throws {
    let agenda = try lines(of: pages.agendaPath)
    let missing = clausesMissing(in: agenda, from: try lines(of: pages.pagesPath), of: pages)
    #expect(missing == [])
  }

  @Test("each day has the printed times and no others", arguments: seedPages)
  func timesAreThePrintedOnes(pages: SeedPages) throws {
    let printed = timesByDay(try lines(of: pages.pagesPath))
    let planned = timesByDay(try lines(of: pages.agendaPath))
    #expect(planned == printed)
    #expect(printed.count == pages.days)
  }

  @Test("what is allowed to be missing is missing", arguments: seedPages)
  func furnitureIsNeeded(pages: SeedPages) throws {
    var strict = pages
    strict.furniture = []
    let agenda = try lines(of: pages.agendaPath)
    let missing = clausesMissing(in: agenda, from: try lines(of: pages.pagesPath), of: strict)
    let unneeded = pages.furniture.filter { allowed in
      !missing.contains { folded($0) == folded(allowed) }
    }
    #expect(unneeded == [])
  }

  @Test("each repair mends a line", arguments: seedPages)
  func repairsAreNeeded(pages: SeedPages) throws {
    let printed = try lines(of: pages.pagesPath)
    let unneeded = pages.repairs.indices.filter { index in
      let before = Array(pages.repairs[..<index])
      return !printed.contains { repaired($0, before).contains(pages.repairs[index].printed) }
    }
    #expect(unneeded.map { pages.repairs[$0].printed } == [])
  }

  @Test("a question taken out of an agenda is missed")
  func takenOutIsMissed() throws {
    let pages = try #require(seedPages.first { $0.name == "kompetanse-2012" })
    let agenda = try lines(of: pages.agendaPath).filter { !$0.contains("Roller og bidrag?") }
    let missing = clausesMissing(in: agenda, from: try lines(of: pages.pagesPath), of: pages)
    #expect(missing == ["Roller og bidrag"])
  }
}

func lines(of path: String) throws -> [String] {
  let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
}

/// The clauses of the pages, as printed, that no line of the agenda holds.
private func clausesMissing(
  in agenda: [String], from printed: [String], of pages: SeedPages
) -> [String] {
  let held = agenda.map { folded($0) }
  let furniture = Set(pages.furniture.map { folded($0) })
  return printed.flatMap { clauses(of: repaired($0, pages.repairs)) }.filter { clause in
    let wanted = folded(clause)
    guard wanted.count > 2, !furniture.contains(wanted) else { return false }
    return !held.contains { $0.contains(wanted) }
  }
}

func repaired(_ line: String, _ repairs: [(printed: String, meant: String)]) -> String {
  repairs.reduce(line) { $0.replacing($1.printed, with: $1.meant) }
}

/// The parts of a printed line that must stay together; a clock stays with its title.
private func clauses(of line: String) -> [String] {
  var marks = [" – ", " - ", " — ", "...", "…", ". ", "?", ":", ";", "|", "\t"]
  if !line.contains(/\d ?min/) { marks += ["(", ")"] }
  let marked = marks.reduce(withoutNumber(line)) { $0.replacing($1, with: "\n") }
  return marked.split(separator: "\n").map { trimmed($0) }.filter { !$0.isEmpty }
}

private func trimmed(_ text: Substring) -> String {
  let edges: Set<Character> = [" ", "*", "-", "–", "—", "«", "»", ",", ".", "/", "\u{c}"]
  var rest = text
  while let first = rest.first, edges.contains(first) { rest.removeFirst() }
  while let last = rest.last, edges.contains(last) { rest.removeLast() }
  return String(rest)
}

/// The line without a list number at its start: `2. `, `2). `.
private func withoutNumber(_ line: String) -> String {
  let rest = line.drop { $0 == " " || $0 == "-" }
  let number = rest.prefix { $0.isNumber }
  let after = rest.dropFirst(number.count)
  guard (1...2).contains(number.count), after.hasPrefix(". ") || after.hasPrefix("). ") else {
    return line
  }
  return String(after.drop { $0 == "." || $0 == ")" })
}

/// Letters and digits alone, in lower case.
///
/// The letters that machines confuse are made equal: å with a, ø with o, æ with ee.
func folded(_ text: String) -> String {
  var result = ""
  for character in text.replacing("&", with: " og ").lowercased() {
    switch character {
    case "å": result.append("a")
    case "ø": result.append("o")
    case "æ": result.append("ee")
    default: if character.isLetter || character.isNumber { result.append(character) }
    }
  }
  return result
}

/// The times that begin a line, or end it after a meal, `HH:MM`, by day.
///
/// A day begins where a time goes back.
private func timesByDay(_ lines: [String]) -> [[String]] {
  var days: [[String]] = []
  for time in lines.compactMap({ printedTime($0) }) {
    if let last = days.last?.last, last < time {
      days[days.count - 1].append(time)
    } else {
      days.append([time])
    }
  }
  return days
}

private func printedTime(_ line: String) -> String? {
  if let meal = line.wholeMatch(of: /\s*Lunsj (\d\d)(\d\d)/) {
    return "\(meal.1):\(meal.2)"
  }
  if let range = line.prefixMatch(of: /\s*(\d\d)- \d\d\.\d\d/) {
    return "\(range.1):00"
  }
  guard let time = line.prefixMatch(of: /\s*([012]\d)[.:]?([0-5][05])(?![.\d])/) else { return nil }
  return "\(time.1):\(time.2)"
}
