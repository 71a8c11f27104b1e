import Phrases
import SamlingCore
import Wording

/// Writes a session that has not begun as a plan to run it by.
struct RunSheet {
  let report: Report
  let words: any Phrases

  init(_ report: Report, _ words: any Phrases) {
    self.report = report
    self.words = words
  }

  var document: Document {
    var blocks: [Block] = [.heading(1, report.title.isEmpty ? report.session : report.title)]
    blocks += report.caveats(words)
    blocks.append(.paragraph([.strong(words.runSheet)]))
    let days = report.days.map { (day: $0, title: $0.title ?? words.dayTitle($0.number)) }
    // All of it on a page first, to run by.
    for (day, title) in days where !day.items.isEmpty {
      blocks += [.heading(2, title), overview(of: day)]
    }
    blocks += headers
    blocks += AgreementBlocks(words: words).blocks(report.agreements, isTold: false)
    for (day, title) in days {
      blocks.append(.heading(2, words.inDetail(title)))
      for item in day.items { blocks += self.item(item) }
    }
    return Document(title: report.title, language: words.language, blocks: blocks)
  }

  /// What the programme says before its first item.
  private var headers: [Block] {
    guard !report.headers.isEmpty else { return [] }
    return [
      .heading(2, words.aboutGathering),
      .list(report.headers.map { ListEntry([.strong($0.name + ":"), .plain(" " + $0.value)]) }),
    ]
  }

  private func overview(of day: ReportDay) -> Block {
    let columns =
      [Table.Column(title: words.plannedHeading, isUnbroken: true)]
      + [words.itemHeading, words.whoHeading].map { Table.Column(title: $0) }
    let rows = day.items.map { item in
      [item.planned, item.title.blanked, item.leads.joined(separator: "; ")].map(Table.Cell.text)
    }
    return .table(
      Table(caption: words.theProgramme, columns: columns, rows: rows, headingColumn: 1))
  }

  private func item(_ item: ReportItem) -> [Block] {
    let minutes = item.plannedEnd.minutes - item.plannedStart.minutes
    var facts = minutes > 0 ? [words.length(.seconds(minutes * 60))] : []
    if item.isFixed { facts.append(words.fixedTime) }
    if !item.leads.isEmpty { facts.append(words.by(item.leads.joined(separator: "; "))) }
    if let own = item.parts.first { facts += turns(of: own) }
    var blocks: [Block] = [.heading(3, "\(item.planned) \(item.title.blanked)")]
    if !facts.isEmpty { blocks.append(.paragraph([.quiet(facts.joined(separator: " · "))])) }
    let entries =
      item.details.map { ListEntry(.programme($0)) }
      + item.parts.flatMap { part in
        let questions = part.prompts.map(question)
        guard let title = part.title else { return questions }
        return [self.part(part, title, questions)]
      }
    if !entries.isEmpty { blocks.append(.list(entries)) }
    return blocks
  }

  private func part(_ part: ReportPart, _ title: String, _ questions: [ListEntry]) -> ListEntry {
    var facts = part.clock.map { [clock($0)] } ?? []
    facts += turns(of: part)
    if !part.leads.isEmpty { facts.append(words.by(part.leads.joined(separator: "; "))) }
    var spans: [Span] = [.strong(title.blanked)]
    if !facts.isEmpty { spans += [.plain(" "), .quiet("(\(facts.joined(separator: " · ")))")] }
    return ListEntry(spans, part.details.map { ListEntry(.programme($0)) } + questions)
  }

  private func clock(_ clock: Clock) -> String {
    clock.phases.map { phase in
      words.length(Duration(phase.planned)) + (phase.name.map { " " + $0 } ?? "")
    }.joined(separator: " + ")
  }

  private func turns(of part: ReportPart) -> [String] {
    part.turns.isEmpty ? [] : [part.turns.joined(separator: ", ")]
  }

  private func question(_ prompt: ReportPrompt) -> ListEntry {
    let kind = kind(of: prompt.prompt.answer)
    let spans: [Span] =
      [.plain(prompt.prompt.question)] + (kind.map { [.plain(" "), .quiet("(\($0))")] } ?? [])
    let beneath = prompt.prompt.followUps + prompt.prompt.statements
    return ListEntry(spans, beneath.map { ListEntry([.plain($0)]) })
  }

  /// How a question is answered; nil for plain notes.
  private func kind(of answer: AnswerType) -> String? {
    switch answer.kind.gives {
    case .notes:
      guard case .note(let kinds) = answer, !kinds.isEmpty else { return nil }
      return kinds.joined(separator: ", ")
    case .score(let scale):
      return "\(words.score(scale.low, scale))–\(words.score(scale.high, scale))"
        + (scale.unit.map { " " + $0 } ?? "")
    case .options(.dots(let perVoter)): return perVoter.map(words.dots) ?? words.dotsHeading
    case .cells(let columns): return columns.map(\.title).joined(separator: " | ")
    case .place(let x, let y): return "\(x.title) × \(y.title)"
    case .options:
      let written = answer.kind.options([], of: Prompt(id: PromptID(""), question: ""))
      return written.isEmpty
        ? words.kind(answer) : written.map(\.text).joined(separator: " / ")
    }
  }
}
