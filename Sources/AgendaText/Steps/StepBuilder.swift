import SamlingCore

/// Makes steps and prompts from the lines below an item.
struct StepBuilder<Loader: AgendaLoader> {
  var roster = Roster()
  var findings: Findings
  let titles: TitleReader
  let loader: Loader
  let shelf: MethodShelf
  /// Header words that some `x word` or `@word` may mean, in lower case.
  let namedWords: Set<String>
  /// The rows of the lists of participants, with the names of their files; nil for the programme's own.
  var participants: [(row: ParticipantReader.Row, file: String?)] = []
  /// Whether the lines being read are a method's.
  var isInMethod = false

  init(
    findings: Findings, titles: TitleReader, loader: Loader, shelf: MethodShelf = MethodShelf(),
    namedWords: Set<String>
  ) {
    self.findings = findings
    self.titles = titles
    self.loader = loader
    self.shelf = shelf
    self.namedWords = namedWords
  }

  typealias Node = StepNode

  // MARK: - Trees

  /// The entries as a tree; whether a line is a step, a prompt or a detail depends on the lines below it.
  mutating func nodes(_ entries: ArraySlice<Entry>) -> [Node] {
    var result: [Node] = []
    var index = entries.startIndex
    while index < entries.endIndex {
      let entry = entries[index]
      var end = index + 1
      while end < entries.endIndex, entries[end].depth > entry.depth { end += 1 }
      result.append(node(entry, below: nodes(entries[(index + 1)..<end])))
      index = end
    }
    return result
  }

  private mutating func node(_ entry: Entry, below: [Node]) -> Node {
    var entry = entry
    let isAsked =
      entry.content.first == "?"
      && (entry.content.at(entry.content.startIndex + 1)?.isBlank ?? false)
    if isAsked { entry.content = entry.content.from(entry.content.startIndex + 2).trimmed }
    var parts = partsOfLine(entry)
    parts.method = methodUse(parts.title)
    var node = Node(entry: entry, parts: parts, below: below)
    let hasQuestions = below.contains { $0.isPrompt }
    let hasSteps = below.contains { $0.holdsSteps }
    if parts.method != nil {
      node.isStep = true
    } else if isAsked, !parts.title.isEmpty {
      node.isPrompt = true
    } else if let mark = parts.mark {
      if case .quiz(let options, _) = mark.answer, options.isEmpty, hasQuestions {
        node.isStep = true
      } else {
        node.isPrompt = true
      }
    } else if parts.clock != nil || parts.circle != nil || hasSteps {
      node.isStep = true
    } else if parts.asks {
      node.isPrompt = true
    } else if parts.answeredBy != nil || hasQuestions {
      node.isStep = true
    }
    if node.isStep, !parts.isStep, parts.method == nil {
      let header = HeaderReader.read(entry)
      node.isHeader = header.map { CircleWords.isCircleHeader($0.name) } ?? false
      if node.isHeader || parts.title.isEmpty { node.isStep = false }
    }
    return node
  }

  /// Takes a bullet apart; a detail is later written from its whole text.
  private mutating func partsOfLine(_ entry: Entry) -> TitleParts {
    guard entry.content.count <= 4_000 else { return TitleParts(title: entry.content) }
    return titles.read(entry.content, &findings)
  }

  // MARK: - Steps

  /// Fills a step from its title's parts and the lines below it.
  mutating func fill(_ step: inout Step, _ own: TitleParts, _ ownBelow: [Node]) {
    let (parts, below) = withMethod(own, ownBelow)
    if own.method != nil || own.title.isEmpty, !parts.title.isEmpty {
      step.title = parts.title.text
    }
    step.leads = parts.leads
    step.clock = parts.clock
    step.answeredBy = parts.answeredBy
    // A header that is a step or a question names no circle.
    let scoped = below.filter { !$0.isStep && !$0.isPrompt }
      .compactMap { HeaderReader.read($0.entry) }
      .filter { CircleWords.isCircleHeader($0.name) || namedWords.contains($0.name.folded) }
    if !scoped.isEmpty { roster.openScope() }
    for header in scoped {
      roster.add(
        header: header, isNamed: namedWords.contains(header.name.folded), isGathering: false,
        &findings)
    }
    if parts.mark != nil, !isQuizOfQuestions(parts, below) {
      takeMarkedTitle(parts, below, into: &step)
    } else {
      for node in below { take(node, into: &step) }
    }
    if let question = parts.question, parts.mark != nil, !step.prompts.isEmpty {
      step.prompts[0].followUps.insert(question.text, at: 0)
    } else if let question = parts.question {
      step.prompts.insert(
        Prompt(id: PromptID(""), line: question.line, question: question.text), at: 0)
    }
    if step.prompts.isEmpty, step.steps.isEmpty || parts.isStep, parts.asks {
      var prompt = Prompt(id: PromptID(""), line: parts.title.line, question: step.title)
      apply(parts, to: &prompt)
      prompt.answeredBy = nil
      step.prompts.append(prompt)
    }
    makeQuiz(&step, parts.mark)
    if let draft = parts.circle {
      step.circle = roster.circle(draft, questions: step.prompts.map(\.question), &findings)
    }
    if !scoped.isEmpty { roster.closeScope() }
  }

  private func isQuizOfQuestions(_ parts: TitleParts, _ below: [Node]) -> Bool {
    guard case .quiz(let options, _) = parts.mark?.answer else { return false }
    return options.isEmpty && below.contains { $0.isPrompt }
  }

  /// Makes a title with an answer mark the step's prompt; the lines below belong to the prompt.
  private mutating func takeMarkedTitle(
    _ parts: TitleParts, _ below: [Node], into step: inout Step
  ) {
    var prompt = Prompt(id: PromptID(""), line: parts.title.line, question: step.title)
    apply(parts, to: &prompt)
    prompt.answeredBy = nil
    var late: [Node] = []
    for child in below {
      if isAddress(child) {
        step.details.append(child.entry.text)
      } else {
        take(child, below: &prompt, late: &late)
      }
    }
    starRight(&prompt)
    tellOfOptions(prompt, column: parts.title.column)
    step.prompts.append(prompt)
    for child in late { take(child, into: &step) }
  }

  /// Whether a line is nothing but an address, such as a title's own link.
  private func isAddress(_ node: Node) -> Bool {
    let text = node.entry.text
    return node.below.isEmpty && text.hasPrefix("<") && text.hasSuffix(">") && !text.holds(" ")
  }

  /// The links of a title as details, since a title shows none.
  func linkDetails(_ links: [String]) -> [String] { links.map { "<\($0)>" } }

  private mutating func take(_ node: Node, into step: inout Step) {
    if node.isPrompt {
      takePrompt(node, into: &step)
    } else if node.isStep {
      var part = Step(id: StepID(""), title: node.parts.title.text)
      part.details = linkDetails(node.entry.links)
      fill(&part, node.parts, node.below)
      step.steps.append(part)
    } else if node.isHeader {
      step.details.append(node.entry.text)
      for child in node.below { take(child, into: &step) }
    } else {
      step.details.append(contentsOf: details(of: node))
    }
  }

  private func details(of node: Node) -> [String] {
    let own = TitleReader.withPartyMark(node.entry.content)
    let text = Line.text(own, links: node.entry.links)
    return (text.isEmpty ? [] : [text]) + node.below.flatMap(details)
  }

  /// Makes the questions below a line marked `[quiz]` questions of the quiz.
  private func makeQuiz(_ part: inout Step, _ mark: AnswerMarkReader.Mark?) {
    guard let mark, case .quiz = mark.answer else { return }
    for index in part.prompts.indices {
      guard case .note(let kinds) = part.prompts[index].answer, kinds.isEmpty else { continue }
      var statements = part.prompts[index].statements
      let right = statements.firstIndex { $0.hasPrefix("*") }
      if let right { statements[right] = Snippet(String(statements[right].dropFirst())).text }
      part.prompts[index].statements = statements
      part.prompts[index].answer = .quiz(options: [], right: right)
    }
  }

  // MARK: - Prompts

  private mutating func takePrompt(_ node: Node, into step: inout Step) {
    var prompt = Prompt(id: PromptID(""), line: node.entry.line, question: question(node))
    apply(node.parts, to: &prompt)
    var late: [Node] = []
    for child in node.below { take(child, below: &prompt, late: &late) }
    starRight(&prompt)
    tellOfOptions(prompt, column: node.entry.content.column)
    step.prompts.append(prompt)
    for child in late { take(child, into: &step) }
  }

  private func question(_ node: Node) -> String {
    // A question keeps its parentheses and whom it mentions.
    var text = Line.text(node.parts.title, links: node.entry.links)
    if !node.parts.leads.isEmpty || node.parts.question != nil {
      var bare = titles
      bare.findsLeads = false
      var ignored = Findings()
      let parts = bare.read(node.entry.content, &ignored)
      text = Line.text(parts.title, links: node.entry.links)
      if let question = parts.question {
        text += (text.isEmpty ? "" : " ") + "(\(question.text))"
      }
    }
    return text
  }

  func apply(_ parts: TitleParts, to prompt: inout Prompt) {
    if let mark = parts.mark { prompt.answer = mark.answer }
    prompt.key = parts.key
    prompt.source = parts.source
    prompt.answeredBy = parts.answeredBy
  }

  private mutating func take(_ node: Node, below prompt: inout Prompt, late: inout [Node]) {
    let text = node.entry.content.text
    if text == "…" || text == "..." {
      prompt.isOpen = true
    } else if node.isStep && node.parts.isStep || node.parts.mark != nil {
      late.append(node)
      return
    } else if node.isPrompt {
      prompt.followUps.append(question(node))
    } else {
      prompt.statements.append(node.entry.text)
    }
    for child in node.below { take(child, below: &prompt, late: &late) }
  }

  private func starRight(_ prompt: inout Prompt) {
    guard case .quiz(let options, nil) = prompt.answer, options.isEmpty,
      let right = prompt.statements.firstIndex(where: { $0.hasPrefix("*") })
    else { return }
    prompt.statements[right] = Snippet(String(prompt.statements[right].dropFirst())).text
    prompt.answer = .quiz(options: [], right: right)
  }
}
