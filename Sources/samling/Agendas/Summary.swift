import Phrases
import SamlingCore

/// Tells people what was understood of an agenda.
struct Summary {
  private let agenda: Agenda
  private let words: any Phrases
  private let names: [PartyID: String]

  init(_ agenda: Agenda, language: Language) {
    self.agenda = agenda
    words = language.phrases
    names = Dictionary(
      agenda.parties.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The summary, without a last line break.
  var text: String {
    var lines: [String] = []
    if !agenda.title.isEmpty { lines.append(agenda.title) }
    for circle in agenda.circles where !circle.parties.isEmpty {
      let members = circle.parties.map { names[$0] ?? $0.text }.joined(separator: ", ")
      lines.append("  \(circle.word) (\(circle.parties.count)): \(members)")
    }
    for (index, day) in agenda.days.enumerated() {
      lines.append("")
      lines.append(heading(of: day, number: index + 1))
      for item in day.items {
        lines.append(line(for: item))
        lines += item.step.steps.flatMap { self.lines(for: $0, depth: 1) }
      }
    }
    return lines.map(visible).joined(separator: "\n")
  }

  private func heading(of day: Day, number: Int) -> String {
    let title = day.title ?? words.dayTitle(number)
    return day.date?.iso.map { "\(title) (\($0))" } ?? title
  }

  private func line(for item: Item) -> String {
    var facts = self.facts(about: item.step)
    if item.kind == .rest { facts.insert(words.breakShort, at: 0) }
    if item.isFixed { facts.append(words.fixedShort) }
    if item.isUntouchable == true { facts.append(words.untouchable) }
    if item.isUntilEnd == true { facts.append(words.until(item.plannedEnd.text)) }
    let times = "\(item.plannedStart.text)–\(item.plannedEnd.text)"
    return "  \(times)  \(item.step.title)" + (facts.isEmpty ? "" : "  [\(list(facts))]")
  }

  private func lines(for step: Step, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let facts = self.facts(about: step)
    let own =
      "               \(indent)· \(step.title)" + (facts.isEmpty ? "" : "  [\(list(facts))]")
    return [own] + step.steps.flatMap { lines(for: $0, depth: depth + 1) }
  }

  private func list(_ facts: [String]) -> String { facts.joined(separator: " · ") }

  private func facts(about step: Step) -> [String] {
    var facts: [String] = []
    if !step.leads.isEmpty { facts.append(words.by(step.leads.joined(separator: "; "))) }
    if let clock = step.clock { facts.append(length(of: clock)) }
    if let circle = step.circle { facts.append(self.text(of: circle)) }
    if !step.prompts.isEmpty { facts.append(words.prompts(step.prompts.count)) }
    return facts
  }

  private func length(of clock: Clock) -> String {
    let phases = clock.phases.map { phase in
      let length = words.exactLength(phase.planned.count)
      return phase.name.map { "\(length) \($0)" } ?? length
    }
    return phases.joined(separator: " + ") + (clock.isEach ? " \(words.each)" : "")
  }

  private func text(of circle: Circle) -> String {
    let word = circle.key.map { "#\($0)" } ?? (circle.word.isEmpty ? "" : circle.word)
    let turns = circle.turns.map { turn in
      let party = names[turn.party] ?? turn.party.text
      return turn.by.map { "\(party) \(words.by(names[$0] ?? $0.text))" } ?? party
    }
    let head = "x" + (word.isEmpty ? "" : " \(word)") + ": "
    if circle.turns.isEmpty {
      if circle.kind == .key { return head + words.turnForEachAnswer }
      if circle.drawn != nil { return head + words.drawnLater }
    }
    let listed = turns.prefix(12).joined(separator: ", ") + (turns.count > 12 ? ", …" : "")
    return head + words.turns(circle.turns.count) + (listed.isEmpty ? "" : " (\(listed))")
  }
}
