import SamlingCore
import Support

/// The answers that stand in a page of minutes, read from its tables and lists as a person reads them.
struct PageAnswers {
  private let prompts: [String: [Prompt]]
  private let named: (PromptID) -> Bool
  private(set) var found: [Answered.Answer] = []

  init(_ page: PageReader, _ session: Session) {
    let all = session.agenda.days.flatMap { $0.items.flatMap(\.step.allPrompts) }
    prompts = Dictionary(grouping: all) { $0.question.trimmed }
    named = { if case .parties = session.voices(of: $0) { true } else { false } }
    var trail: [(level: Int, heading: String)] = []
    for section in page.sections {
      trail.removeAll { $0.level >= section.level }
      defer { trail.append((section.level, section.heading)) }
      guard section.level >= 4,
        let prompt = prompts[section.heading]?.first(where: \.isPolled)
      else { continue }
      let names = Set(
        session.polls(of: prompt.id).compactMap(\.party) + session.parties(of: prompt.id))
      let parties = Set(names.map { session.name(of: $0) })
      // Whose turn it was stands over the question, or over the table.
      let turn = trail.last { $0.level >= 4 }?.heading
      let own = parties.filter { turn?.contains($0) == true }.max { $0.count < $1.count }
      for (rows, before) in section.tables {
        read(rows, before.last { parties.contains($0) } ?? own, prompt)
      }
    }
  }

  private mutating func read(_ rows: [[String]], _ about: String?, _ prompt: Prompt) {
    guard let heading = rows.first else { return }
    var base = Answered.Answer(question: prompt.question)
    base.about = about
    for row in rows.dropFirst() {
      switch prompt.answer {
      case .note, .status: break
      case .scale: scale(row, heading, base, prompt)
      case .choice, .quiz, .dots: counts(row, heading, base, prompt)
      case .rank: orders(row, heading, base)
      case .matrix: places(row, heading, base, prompt)
      case .table: cells(row, heading, base)
      }
    }
  }

  private mutating func orders(_ row: [String], _ heading: [String], _ base: Answered.Answer) {
    guard heading.count == 2 else { return }
    var answer = base
    answer.text = row[1]
    if heading[0] == "Hvem" { answer.by = row[0] } else { answer.count = Int(row[0]) ?? 1 }
    found.append(answer)
  }

  private mutating func scale(
    _ row: [String], _ heading: [String], _ base: Answered.Answer, _ prompt: Prompt
  ) {
    var answer = base
    if heading.first == "Utsagn" {
      answer.statement = row[0]
      for (name, cell) in zip(heading, row).dropFirst(3) where !cell.isEmpty {
        guard named(prompt.id) else {
          for part in cell.components(", ") { add(answer, score: part) }
          continue
        }
        answer.by = name
        add(answer, score: cell)
      }
    } else if heading.first == "Hvem" {
      // A number to compare with stands among the parties and is nobody's answer.
      if case .scale(let scale) = prompt.answer,
        scale.references.contains(where: { $0.name == row[0] })
      {
        return
      }
      answer.by = row[0]
      add(answer, score: row[1])
    } else if row[1] != "–" {
      add(answer, score: row[0] + "×" + row[1])
    }
  }

  /// `8`, `sto over` or `8×3`.
  private mutating func add(_ base: Answered.Answer, score: String) {
    var answer = base
    let parts = score.components("×")
    if parts[0] == "sto over" {
      answer.text = "–"
    } else {
      answer.score = parts[0].components(" ")[0]
    }
    answer.count = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
    found.append(answer)
  }

  private mutating func counts(
    _ row: [String], _ heading: [String], _ base: Answered.Answer, _ prompt: Prompt
  ) {
    let isDots = heading.first == "Plass"
    let cells = isDots ? Array(row.dropFirst()) : row
    var answer = base
    if heading.first == "Utsagn" {
      answer.statement = row[0]
      for (name, cell) in zip(heading, row).dropFirst() where !cell.isEmpty {
        answer.by = named(prompt.id) ? name : nil
        answer.text = cell
        found.append(answer)
      }
      return
    }
    answer.text = cells[0].components(" ✓ ")[0]
    guard cells[1] != "–" else { return }
    guard heading.last == "Hvem" else {
      answer.count = Int(cells[1]) ?? 0
      return found.append(answer)
    }
    for who in (cells.last ?? "").components(", ") {
      let parts = who.components(" ")
      let count = parts.last.flatMap { Int($0) }
      answer.by = count == nil || !isDots ? who : parts.dropLast().joined(separator: " ")
      answer.count = isDots ? count ?? 0 : 1
      found.append(answer)
    }
  }

  private mutating func places(
    _ row: [String], _ heading: [String], _ base: Answered.Answer, _ prompt: Prompt
  ) {
    var answer = base
    answer.statement = row[1]
    let before = heading.contains("I hjørnet") ? 3 : 4
    for (name, cell) in zip(heading, row).dropFirst(before) where !cell.isEmpty {
      answer.by = named(prompt.id) ? name : nil
      for place in cell.components(", ") {
        let parts = place.components(" (")
        let numbers = parts[0].components(" · ").compactMap { Int($0) }
        (answer.x, answer.y) = (numbers[0], numbers[1])
        answer.count = parts.count > 1 ? Int(parts[1].dropLast()) ?? 0 : 1
        found.append(answer)
      }
    }
  }

  private mutating func cells(_ row: [String], _ heading: [String], _ base: Answered.Answer) {
    var answer = base
    let isNamed = heading.first == "Rad"
    answer.statement = isNamed ? row[0] : nil
    for (title, cell) in zip(heading, row).dropFirst(isNamed ? 1 : 0) where !cell.isEmpty {
      answer.column = title
      answer.text = cell
      found.append(answer)
    }
  }
}

extension String {
  func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

extension Answered.Answer {
  /// Only what the answer is, not how it was marked.
  var isCounted: Bool { score != nil || x != nil || column != nil || (text != nil && tag == nil) }
}
