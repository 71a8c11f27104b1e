import Phrases
import SamlingCore
import Seats

/// Tells people what was understood of an agenda.
struct Summary {
  private let lines: AgendaLines

  init(_ agenda: Agenda, language: Language) {
    lines = AgendaLines(agenda, language.phrases, isWhole: false)
  }

  /// The summary, without a last line break.
  var text: String {
    let days = lines.days.flatMap { [""] + $0.map(text) }
    return (lines.preface.map(text) + days).map(visible).joined(separator: "\n")
  }

  private func text(of line: AgendaLine) -> String {
    let facts = line.facts.isEmpty ? "" : "  [\(line.facts.joined(separator: " · "))]"
    switch line.kind {
    case .title, .day: return line.text
    case .circle, .header: return "  " + line.text
    case .item: return "  \(line.times)  \(line.text)\(facts)"
    case .part, .question, .sum:
      let indent = String(repeating: "  ", count: line.depth)
      return "               \(indent)· \(line.text)\(facts)"
    }
  }
}
