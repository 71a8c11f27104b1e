import SamlingCore

@testable import AgendaText

/// What was read of a programme, in lines short enough to stand below it.
///
/// They have the notation's own marks, and with them what the reader worked out: times, turns, kinds of answers.
struct CompactReading {
  private(set) var lines: [String] = []
  private let agenda: Agenda
  private let names: [PartyID: String]

  init(_ reading: Reading) {
    agenda = reading.agenda
    names = Dictionary(
      agenda.parties.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    if !agenda.title.isEmpty { lines.append("# \(agenda.title)") }
    lines += agenda.details.map { "· \($0)" }
    for circle in agenda.circles { lines.append(line(for: circle)) }
    for day in agenda.days {
      if day.title != nil || agenda.days.count > 1 {
        lines.append("## \(day.title ?? "")" + (day.date?.iso.map { " (\($0))" } ?? ""))
      }
      lines += day.details.map { "· \($0)" }
      for item in day.items { add(item) }
    }
    for found in reading.diagnostics {
      let file = found.file.map { "\($0):" } ?? ""
      lines.append("! \(file)\(found.line):\(found.column) \(found.severity): \(found.message)")
    }
  }

  private func name(_ id: PartyID) -> String { names[id] ?? id.text }

  private func line(for circle: NamedCircle) -> String {
    if let draw = circle.draw {
      return "\(circle.word): drawn, \(draw.rule)" + (draw.size.map { " \($0)" } ?? "")
    }
    let members = circle.parties.map { id in
      let person = agenda.parties.first { $0.id == id }
      let facts = [person?.municipality, person?.role].compactMap(\.self).map(name)
      return name(id) + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    }
    return "\(circle.word): \(members.joined(separator: ", "))"
  }

  private mutating func add(_ item: Item) {
    var flags: [String] = []
    if item.kind == .rest { flags.append(item.isMeal ? "meal" : "break") }
    if item.kind == .end { flags.append("end") }
    if item.isFixed { flags.append("fixed") }
    if item.isUntouchable == true { flags.append("untouchable") }
    if item.isUntilEnd == true { flags.append("until its end") }
    let times = "\(item.plannedStart.text)–\(item.plannedEnd.text)"
    let mark = flags.isEmpty ? "" : " [\(flags.joined(separator: ", "))]"
    lines.append("\(times) \(head(of: item.step))\(mark)")
    addContent(of: item.step, "  ")
  }

  private func head(of step: Step) -> String {
    var words = [step.title] + NotationText.clockAndCircle(step, names)
    if !step.leads.isEmpty { words.append("v/ " + step.leads.joined(separator: "; ")) }
    if let answerers = step.answeredBy { words.append(NotationText.answerers(answerers)) }
    let turns = step.circle?.turns.map { turn in
      name(turn.party) + (turn.by.map { " by \(name($0))" } ?? "")
    }
    if let turns, !turns.isEmpty { words.append("→ " + turns.joined(separator: ", ")) }
    return words.joined(separator: " ")
  }

  private mutating func addContent(of step: Step, _ indent: String) {
    lines += step.details.map { "\(indent)· \($0)" }
    for prompt in step.prompts {
      let marks = NotationText.marks(of: prompt, isBare: false).joined(separator: " ")
      lines.append("\(indent)? \(prompt.question) → \(Self.kind(of: prompt.answer)) \(marks)")
      lines += prompt.followUps.map { "\(indent)  ? \($0)" }
      lines += prompt.statements.enumerated().map { place, statement in
        "\(indent)  - " + (prompt.answer == .quiz(options: [], right: place) ? "*" : "") + statement
      }
      if prompt.isOpen { lines.append("\(indent)  - …") }
    }
    for part in step.steps {
      lines.append("\(indent)> \(head(of: part))")
      addContent(of: part, indent + "  ")
    }
  }

  /// What an answer is called in reports and in JSON.
  static func kind(of answer: AnswerType) -> String { answer.kind.name }
}
