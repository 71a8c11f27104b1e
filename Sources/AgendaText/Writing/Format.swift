import SamlingCore

/// Writes an agenda in the tidy notation.
///
/// Reading the result gives the same agenda except for lines and columns, and formatting it again changes nothing. Text
/// that would be read as a mark is escaped.
package func format(_ agenda: Agenda) -> String {
  var writer = TidyWriter(agenda)
  return writer.write()
}

/// Writes the tidy notation.
struct TidyWriter {
  private let agenda: Agenda
  private let names: [PartyID: String]
  private let check: ReadBack
  private var lines: [String] = []

  init(_ agenda: Agenda) {
    self.agenda = agenda
    names = Dictionary(
      agenda.parties.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    check = ReadBack(agenda)
  }

  mutating func write() -> String {
    if !agenda.title.isEmpty { lines.append(check.agendaTitle(agenda.title)) }
    writePreface(agenda.headers, agenda.details, below: "# Title")
    for day in agenda.days {
      if let title = day.title {
        blank()
        lines.append(check.dayTitle(title))
      }
      writePreface(day.headers, day.details, below: lines.last ?? "")
      for (index, item) in day.items.enumerated() {
        blank()
        let isAfterPause =
          index > 0 && day.items[index - 1].kind == .rest
          && !day.items[index - 1].isMeal
        write(
          item, isDayEnd: index == day.items.count - 1 && item.plannedEnd == item.plannedStart,
          isAfterPause: isAfterPause)
      }
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  private mutating func writePreface(
    _ headers: [Header], _ details: [String], below heading: String
  ) {
    for header in headers { lines.append(check.header(header, below: heading)) }
    for detail in details { lines.append(check.preface(detail, below: heading)) }
  }

  // MARK: - Items

  private mutating func write(_ item: Item, isDayEnd: Bool, isAfterPause: Bool) {
    let step = item.step
    let own = titlePrompt(of: step)
    let until = item.isUntilEnd == true ? item.end.map { ["(til \($0.text))"] } : nil
    let marks =
      (until ?? []) + marks(of: step, own: own, isMarkedBreak: isMarkedBreak(item))
      + (item.isUntouchable == true ? ["[urørlig]"] : [])
    if let start = item.start {
      let time = time(item, start, isDayEnd: isDayEnd, isAfterPause: isAfterPause)
      lines.append(check.item(time: time, step, marks: marks))
    } else {
      lines.append(check.untimed(step, marks: marks))
    }
    writeBody(of: step, own: own, depth: 0)
  }

  private func isMarkedBreak(_ item: Item) -> Bool {
    item.kind == .rest && Lexicon.rest(Snippet(item.step.title)) == nil
  }

  private func time(
    _ item: Item, _ start: WallTime, isDayEnd: Bool, isAfterPause: Bool
  ) -> String {
    let end = item.isUntilEnd == true ? nil : item.end
    let range = end.map { "\(start.text)–\($0.text)" } ?? start.text
    let isPause = item.kind == .rest && !item.isMeal
    let isUsuallyFixed =
      item.isMeal || isDayEnd || (isAfterPause && !isPause) || item.kind == .end
    if item.isPinned || (item.isFixed && !isUsuallyFixed) { return range + "!" }
    return !item.isFixed && isUsuallyFixed ? "ca. " + range : range
  }

  // MARK: - Steps

  /// The prompt that a step's title stands for, so that it is not written again below.
  private func titlePrompt(of step: Step) -> Prompt? {
    guard let prompt = step.prompts.first, prompt.question == step.title, prompt.answeredBy == nil
    else { return nil }
    let isMarked = prompt.answer != .note(kinds: [])
    if isMarked {
      return step.details.allSatisfy { $0.hasPrefix("<") && $0.hasSuffix(">") } ? prompt : nil
    }
    let isBare = prompt.statements.isEmpty && prompt.followUps.isEmpty && !prompt.isOpen
    let isStep = step.clock != nil || step.circle != nil || step.answeredBy != nil
    guard isBare, step.prompts.count == 1, step.steps.isEmpty || isStep,
      TitleReader.asks(Snippet(step.title))
    else { return nil }
    return prompt
  }

  private func marks(of step: Step, own: Prompt?, isMarkedBreak: Bool) -> [String] {
    var marks = NotationText.clockAndCircle(step, names)
    if isMarkedBreak { marks.append("[pause]") }
    if let own { marks += NotationText.marks(of: own, isBare: own.answer == .note(kinds: [])) }
    if let answerers = step.answeredBy { marks.append(NotationText.answerers(answerers)) }
    return marks
  }

  private mutating func writeBody(of step: Step, own: Prompt?, depth: Int) {
    let isOwnMarked = own.map { $0.answer != .note(kinds: []) } ?? false
    if let own, isOwnMarked { writeBelow(own, depth: depth) }
    for detail in step.details { add(check.detail(detail), depth: depth) }
    for prompt in step.prompts where prompt != own {
      add(check.prompt(prompt, isMarked: isOwnMarked), depth: depth)
      writeBelow(prompt, depth: depth + 1)
    }
    for part in step.steps {
      let own = titlePrompt(of: part)
      add(
        check.part(part, marks: marks(of: part, own: own, isMarkedBreak: false)), depth: depth)
      writeBody(of: part, own: own, depth: depth + 1)
    }
  }

  private mutating func writeBelow(_ prompt: Prompt, depth: Int) {
    var right: Int?
    if case .quiz(let options, let index) = prompt.answer, options.isEmpty { right = index }
    for question in prompt.followUps { add(check.followUp(question), depth: depth) }
    for (index, statement) in prompt.statements.enumerated() {
      add(check.statement(statement, isRight: index == right), depth: depth)
    }
    if prompt.isOpen { add("…", depth: depth) }
  }

  private mutating func add(_ text: String, depth: Int) {
    lines.append(String(repeating: "  ", count: depth) + "- " + text)
  }
}
