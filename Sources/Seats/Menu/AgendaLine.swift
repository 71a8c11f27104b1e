import Phrases
import SamlingCore
import Wording

/// One line of what was understood of a programme, in the reader's words.
package struct AgendaLine: Equatable, Sendable {
  package enum Kind: Sendable {
    case title, circle, header, day, item, part, question, sum
  }

  package let kind: Kind
  package let text: String
  /// What is known of it, each in a few words.
  package var facts: [String] = []
  /// The planned times of an item: `09:00–09:45`; empty for what is none.
  package var times = ""
  /// How deep it stands below its item, from 0.
  package var depth = 0
  /// Its line in the programme's text, from 1; nil where that is not known.
  package var line: Int?
}

/// Tells what was understood of an agenda, line by line.
package struct AgendaLines {
  private let agenda: Agenda
  private let words: any Phrases
  private let names: [PartyID: String]
  private let session: Session
  /// Whether each question is a line of its own, with its kind of answer, and each round's sum too.
  private let isWhole: Bool

  package init(_ agenda: Agenda, _ words: any Phrases, isWhole: Bool) {
    self.agenda = agenda
    self.words = words
    self.isWhole = isWhole
    session = Session(agenda: agenda)
    names = Dictionary(
      agenda.parties.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The title, the headers and the circles.
  package var preface: [AgendaLine] {
    var lines: [AgendaLine] = []
    if !agenda.title.isEmpty { lines.append(AgendaLine(kind: .title, text: agenda.title)) }
    if isWhole { lines += headers(agenda.headers) }
    for circle in agenda.circles where !circle.parties.isEmpty {
      let members = circle.parties.map(member).joined(separator: ", ")
      lines.append(
        AgendaLine(kind: .circle, text: "\(circle.word) (\(circle.parties.count)): \(members)"))
    }
    return lines
  }

  /// A member of a circle by name; a participant with role and municipality.
  private func member(_ id: PartyID) -> String {
    let party = agenda.parties.first { $0.id == id }
    let facts = [party?.role, party?.municipality].compactMap { $0.flatMap { names[$0] } }
    let name = names[id] ?? id.text
    return facts.isEmpty ? name : "\(name) (\(facts.joined(separator: ", ")))"
  }

  /// The lines of each day, its heading first.
  package var days: [[AgendaLine]] {
    agenda.days.enumerated().map { index, day in
      let heading = AgendaLine(kind: .day, text: heading(of: day, number: index + 1))
      return [heading] + (isWhole ? headers(day.headers) : []) + day.items.flatMap(lines)
    }
  }

  /// Headers that name no circle, which has a line of its own.
  private func headers(_ headers: [Header]) -> [AgendaLine] {
    let circles = agenda.circles.map(\.word)
    return headers.filter { !circles.contains($0.name.lowercased()) }.map {
      AgendaLine(kind: .header, text: "\($0.name): \($0.value)")
    }
  }

  private func heading(of day: Day, number: Int) -> String {
    let title = day.title ?? words.dayTitle(number)
    return day.date?.iso.map { "\(title) (\($0))" } ?? title
  }

  private func lines(for item: Item) -> [AgendaLine] {
    var facts = self.facts(about: item.step)
    if item.kind == .rest { facts.insert(words.breakShort, at: 0) }
    let minutes = item.plannedEnd.minutes - item.plannedStart.minutes
    if isWhole, minutes > 0 { facts.insert(words.exactLength(minutes * 60), at: 0) }
    if item.isFixed { facts.append(words.fixedShort) }
    if item.isUntouchable == true { facts.append(words.untouchable) }
    if item.isUntilEnd == true { facts.append(words.until(item.plannedEnd.text)) }
    let own = AgendaLine(
      kind: .item, text: item.step.title, facts: facts,
      times: "\(item.plannedStart.text)–\(item.plannedEnd.text)", line: item.line)
    let sums = isWhole ? session.roundSums(of: item).map(words.sum) : []
    return [own] + sums.map { AgendaLine(kind: .sum, text: $0, depth: 1) }
      + lines(below: item.step, depth: 1)
  }

  private func lines(below step: Step, depth: Int) -> [AgendaLine] {
    let prompts = isWhole ? step.prompts : []
    return prompts.flatMap { lines(for: $0, depth: depth) }
      + step.steps.flatMap { part in
        let own = AgendaLine(
          kind: .part, text: part.title, facts: facts(about: part), depth: depth)
        return [own] + lines(below: part, depth: depth + 1)
      }
  }

  private func lines(for prompt: Prompt, depth: Int) -> [AgendaLine] {
    let own = AgendaLine(
      kind: .question, text: prompt.question, facts: answer(to: prompt), depth: depth,
      line: prompt.line)
    return [own]
      + prompt.followUps.map { AgendaLine(kind: .question, text: $0, depth: depth + 1) }
  }

  /// The kind of a question's answer, what there is to choose or judge, and who answers.
  private func answer(to prompt: Prompt) -> [String] {
    var facts = [words.kind(prompt.answer)]
    var choices: [String] = []
    switch prompt.answer {
    case .note(let kinds): choices = kinds
    case .scale(let scale):
      facts.append(words.range(scale))
      choices = scale.labels.filter { !$0.isEmpty }
    case .choice(let options), .quiz(let options, _): choices = options
    case .table(let columns): choices = columns.map(\.title)
    case .matrix(let x, let y): choices = [x.title, y.title]
    case .dots, .rank, .status: break
    }
    if !choices.isEmpty { facts.append(choices.joined(separator: ", ")) }
    if !prompt.statements.isEmpty { facts.append(prompt.statements.joined(separator: ", ")) }
    if let source = prompt.source { facts.append("#\(source)") }
    if let answerers = prompt.answeredBy {
      facts.append((answerers.kind == .key ? "@#" : "@") + answerers.word)
    }
    return facts
  }

  // MARK: Steps

  private func facts(about step: Step) -> [String] {
    var facts: [String] = []
    if !step.leads.isEmpty { facts.append(words.by(step.leads.joined(separator: "; "))) }
    if let clock = step.clock { facts.append(length(of: clock)) }
    if let circle = step.circle { facts.append(self.text(of: circle)) }
    if !isWhole, !step.prompts.isEmpty { facts.append(words.prompts(step.prompts.count)) }
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
