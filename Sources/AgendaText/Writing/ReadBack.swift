import SamlingCore

/// Writes single lines so that reading them gives back what was meant.
///
/// A line is tried as it is; if it would be read as something else, marks are escaped, first few, then all.
struct ReadBack {
  private let titles: TitleReader

  init(_ agenda: Agenda) {
    var titles = TitleReader()
    for header in agenda.headers + agenda.days.flatMap(\.headers) {
      titles.circleWords.insert(header.name.folded)
    }
    self.titles = titles
  }

  // MARK: - Escapes

  /// The text as it is, or with as few escapes as it takes to pass the test.
  private func escaped(_ text: String, _ passes: (String) -> Bool) -> String {
    if text.unicodeScalars.count > SourceText.longestLine - 100 || passes(text) { return text }
    let first = escaping(text, limit: 1, letters: false)
    if passes(first) { return first }
    if let one = withOneMark(text, passes) { return one }
    let marks = escaping(text, limit: .max, letters: false)
    if passes(marks) { return marks }
    let letter = escaping(text, limit: 1, letters: true)
    if passes(letter) { return letter }
    return escaping(text, limit: .max, letters: true)
  }

  /// The text with one mark escaped, the first of a few that passes; a mark reads better so than a digit.
  private func withOneMark(_ text: String, _ passes: (String) -> Bool) -> String? {
    let marks = text.indices.filter { text[$0].isASCII && !text[$0].isLetter && text[$0] != " " }
    let signs = marks.filter { !text[$0].isNumber } + marks.filter { text[$0].isNumber }
    return signs.prefix(12).lazy.map { text[..<$0] + "\\" + text[$0...] }.first(where: passes)
  }

  private func escaping(_ text: String, limit: Int, letters: Bool) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar.value > 0x20, scalar.value < 0x7F, count < limit, letters || !scalar.isLetter {
        result += scalar.isLetter ? "&#\(scalar.value);" : "\\\(scalar)"
        count += 1
      } else {
        result.unicodeScalars.append(scalar)
        if limit == 1, !letters { count += 1 }
      }
    }
    return result
  }

  private func line(_ text: String) -> Line {
    Line(SourceLine(number: 1, snippet: Snippet(text, line: 1)))
  }

  // MARK: - Headings and headers

  func agendaTitle(_ title: String) -> String {
    let heading = "# " + title
    if isTitle(heading, title) { return heading }
    if isTitle(title, title) { return title }
    return "# " + escaped(title) { isTitle("# " + $0, title) }
  }

  private func isTitle(_ text: String, _ title: String) -> Bool {
    var findings = Findings()
    let draft = Outline.read([line(text)], findings: &findings)
    return draft.days.isEmpty && draft.entries.isEmpty && draft.title?.text == title
      && draft.titleLinks.isEmpty
  }

  func dayTitle(_ title: String) -> String {
    "## "
      + escaped(title) { text in
        var findings = Findings()
        let draft = Outline.read([line("## " + text)], findings: &findings)
        return draft.title == nil && draft.days.count == 1 && draft.days[0].title == title
          && draft.days[0].items.isEmpty
      }
  }

  func header(_ header: Header, below heading: String) -> String {
    let value = escaped(header.value) { value in
      let content = line("- \(header.name): \(value)").content
      guard let found = HeaderReader.read(content, isListed: true) else { return false }
      return found.name == header.name && found.value.text == header.value
        && isPrefaceLine("- \(header.name): \(value)", below: heading)
    }
    return "- \(header.name): \(value)"
  }

  /// Writes a line before the first item that is no header.
  func preface(_ detail: String, below heading: String) -> String {
    "- "
      + escaped(detail) { text in
        let line = line("- " + text)
        return line.marker == .bullet && line.text == detail
          && HeaderReader.read(line.content, isListed: true) == nil
          && isPrefaceLine("- " + text, below: heading)
      }
  }

  /// Whether a line below a title or a day's heading is read as one line there.
  private func isPrefaceLine(_ text: String, below heading: String) -> Bool {
    var findings = Findings()
    let draft = Outline.read([line(heading), line(text)], findings: &findings)
    guard let day = draft.days.first else { return draft.entries.count == 1 }
    return draft.days.count == 1 && day.items.isEmpty && day.entries.count == 1
      && draft.title == nil
  }

  // MARK: - Items and parts

  func item(time: String, _ step: Step, marks: [String]) -> String {
    // A title that would be taken for a part of the time stands behind a dash: «10:30 – AM break».
    let dashed = "\(time) – " + composed(step, step.title, marks)
    if !isItem("\(time) " + composed(step, step.title, marks), step), isItem(dashed, step) {
      return dashed
    }
    return compose(step, marks: marks) {
      "\(time) \($0)"
    } passes: {
      isItem($0, step)
    }
  }

  /// Whether a line is read as an item with the step's own properties and no others.
  private func isItem(_ text: String, _ step: Step) -> Bool {
    let line = line(text)
    guard line.marker == .plain, let head = TimeScanner(line.content).head() else { return false }
    let rest = line.content.from(head.rest)
    return DayScanner(rest).headingMark(isHeading: false) == nil
      && isSame(rest, step, line.links)
  }

  func untimed(_ step: Step, marks: [String]) -> String {
    if let clock = step.clock, !clock.isEach, step.circle == nil, step.prompts.isEmpty {
      let text = "### " + composed(step, step.title, marks)
      var findings = Findings()
      let draft = Outline.read([line("# Title"), line(text)], findings: &findings)
      if let item = draft.days.first?.items.first, item.printed == nil, item.minutes == nil,
        draft.days.count == 1, draft.days[0].title == nil,
        isSame(item.title, step, item.links)
      {
        return text
      }
    }
    return compose(step, marks: marks) {
      "--:-- \($0)"
    } passes: { text in
      let content = line(text).content
      return isSame(content.from(content.startIndex + 5).trimmed, step, line(text).links)
    }
  }

  func part(_ step: Step, marks: [String]) -> String {
    compose(step, marks: marks) {
      $0
    } passes: { text in
      let line = line("- " + text)
      return line.marker == .bullet && !startsItem(line) && line.content.first != "?"
        && isSame(line.content, step, line.links)
    }
  }

  private func composed(_ step: Step, _ title: String, _ marks: [String]) -> String {
    let leads = step.leads.isEmpty ? [] : ["v/ " + step.leads.joined(separator: "; ")]
    return ([title] + marks + leads).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func compose(
    _ step: Step, marks: [String], line: (String) -> String, passes: (String) -> Bool
  ) -> String {
    let title = escaped(step.title) { passes(line(composed(step, $0, marks))) }
    return line(composed(step, title, marks))
  }

  /// Whether a title is read as the step's own properties and no others.
  private func isSame(_ text: Snippet, _ step: Step, _ links: [String]) -> Bool {
    var findings = Findings()
    let parts = titles.read(text, &findings)
    return links.isEmpty && parts.title.text == step.title && parts.leads == step.leads
      && parts.clock == step.clock && parts.answeredBy == step.answeredBy
      && (parts.circle == nil) == (step.circle == nil) && parts.question == nil
  }

  /// Whether a bullet would be read as an item or a day.
  private func startsItem(_ line: Line) -> Bool {
    TimeScanner(line.content, allowsBareRange: true).head() != nil
      || DayScanner(line.content).headingMark(isHeading: false) != nil
      || LengthFinder.head(of: line.content) != nil || LengthFinder.tail(of: line.content) != nil
      || line.content.has("--:--", at: line.content.startIndex)
  }

  // MARK: - Bullets

  private func step(below texts: [String]) -> Step? {
    var builder = StepBuilder(
      findings: Findings(), titles: titles, loader: NoFiles(), namedWords: [])
    var entries: [Entry] = []
    for (depth, text) in texts.enumerated() {
      let line = line("- " + text)
      guard line.marker == .bullet, !startsItem(line) else { return nil }
      entries.append(
        Entry(depth: depth, isListed: true, content: line.content, links: line.links))
    }
    var step = Step(id: StepID(""), title: "")
    builder.fill(
      &step, TitleParts(title: Snippet(line: 1)), builder.nodes(entries[...]))
    return builder.findings.all.contains { $0.severity == .error } ? nil : step
  }

  /// Writes a line that is neither step nor question.
  func detail(_ detail: String) -> String {
    escaped(detail) { text in
      guard let step = step(below: [text]) else { return false }
      return step.details == [detail] && step.prompts.isEmpty && step.steps.isEmpty
    }
  }

  func prompt(_ prompt: Prompt, isMarked: Bool) -> String {
    var bare = prompt
    bare.line = 1
    bare.id = PromptID("")
    bare.statements = []
    bare.followUps = []
    bare.isOpen = false
    if case .quiz(let options, _) = bare.answer, options.isEmpty {
      bare.answer = .quiz(options: [], right: nil)
    }
    let needsMark =
      isMarked || prompt.answer != .note(kinds: [])
      || !TitleReader.asks(line("- " + prompt.question).content)
    let marks = NotationText.marks(of: prompt, isBare: !needsMark)
    func whole(_ question: String) -> String { ([question] + marks).joined(separator: " ") }
    return whole(
      escaped(prompt.question) { question in
        guard let step = step(below: [whole(question)]) else { return false }
        return step.prompts == [bare] && step.details.isEmpty && step.steps.isEmpty
      })
  }

  func followUp(_ question: String) -> String {
    let asks = TitleReader.asks(line("- " + question).content)
    func whole(_ text: String) -> String { asks ? text : "? " + text }
    return whole(
      escaped(question) { text in
        step(below: ["Q? [notat]", whole(text)])?.prompts.first?.followUps == [question]
      })
  }

  func statement(_ statement: String, isRight: Bool) -> String {
    let text = escaped(statement) { text in
      guard !text.hasPrefix("*") else { return false }
      return step(below: ["Q? [notat]", text])?.prompts.first?.statements == [statement]
    }
    return isRight ? "*" + text : text
  }
}
