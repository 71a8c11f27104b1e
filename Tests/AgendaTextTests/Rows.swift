import Phrases
import SamlingCore

@testable import AgendaText

/// An agenda's items as lines that a test can show: `1 10:00–10:15 Velkommen`.
///
/// Day, times as printed (`--:--` where none), `+30` for minutes without an end, `(b)` for a break, title, leads.
func rows(of agenda: Agenda) -> [String] {
  agenda.days.enumerated().flatMap { number, day in
    day.items.map { item in
      var row = "\(number + 1) \(item.start?.text ?? "--:--")"
      if let end = item.end { row += "–\(end.text)" }
      if item.end == nil, let minutes = item.printedMinutes { row += " +\(minutes)" }
      if item.kind == .rest { row += " (b)" }
      row += " \(item.step.title)"
      if !item.step.leads.isEmpty { row += " v/ \(item.step.leads.joined(separator: "; "))" }
      return row
    }
  }
}

/// The agenda that a text is read as, whatever its diagnostics.
func agenda(_ text: String, loader: some AgendaLoader = NoFiles()) -> Agenda {
  readAgenda(text, language: .english, loader: loader).agenda
}

/// The only item of a text, or the first of several.
func item(_ text: String) throws -> Item {
  guard let item = agenda(text).days.first?.items.first else { throw NoItem() }
  return item
}

/// A text had no item where a test needs one.
struct NoItem: Error {}

extension Agenda {
  /// The agenda without lines, which formatting changes.
  var withoutLines: Agenda {
    var copy = self
    for day in copy.days.indices {
      for item in copy.days[day].items.indices {
        copy.days[day].items[item].line = 0
        copy.days[day].items[item].step = copy.days[day].items[item].step.withoutLines
      }
    }
    return copy
  }
}

extension Step {
  var withoutLines: Step {
    var copy = self
    for index in copy.prompts.indices { copy.prompts[index].line = 0 }
    copy.steps = copy.steps.map(\.withoutLines)
    return copy
  }

  /// This step and all below it.
  var all: [Step] { [self] + steps.flatMap(\.all) }
}
