/// Merges a method into the step that names it.
///
/// The step's own title, clock, circle and leads win; its own questions replace the method's; the method's other lines
/// come below the step's.
enum MethodMerge {
  static func merged(
    _ own: TitleParts, _ below: [StepNode], _ method: (parts: TitleParts, below: [StepNode])
  ) -> (parts: TitleParts, below: [StepNode]) {
    var lent = method.below
    var parts = own
    if !own.title.isEmpty, let prompt = titlePrompt(method.parts, lent) { lent = [prompt] }
    if own.title.isEmpty {
      parts.title = method.parts.title
      parts.mark = own.mark ?? method.parts.mark
      parts.key = own.key ?? method.parts.key
      parts.source = own.source ?? method.parts.source
      parts.question = own.question ?? method.parts.question
    }
    parts.lend(method.parts)
    let prompts = below.filter(\.isPrompt)
    if own.mark != nil {
      lent = withoutPrompts(lent).filter(\.holdsSteps)
    } else if !prompts.isEmpty {
      lent = replacingPrompts(of: lent, with: prompts)
    }
    let headers = below.compactMap { HeaderReader.read($0.entry)?.name.folded }
    lent.removeAll { node in
      guard !node.isStep, !node.isPrompt, let header = HeaderReader.read(node.entry) else {
        return false
      }
      return headers.contains { CircleWords.match($0, header.name.folded) }
    }
    return (parts, below.filter { !$0.isPrompt || own.mark != nil } + lent)
  }

  /// The prompt that a method's title makes in an item with a title of its own; nil where the title asks nothing.
  private static func titlePrompt(_ parts: TitleParts, _ below: [StepNode]) -> StepNode? {
    let isOnlyQuestion = parts.asks && !below.contains { $0.isPrompt || $0.holdsSteps }
    guard parts.mark != nil || isOnlyQuestion else { return nil }
    var question = parts
    question.clock = nil
    question.circle = nil
    let entry = Entry(depth: 0, isListed: true, content: parts.title, links: [])
    var node = StepNode(entry: entry, parts: question, below: below)
    node.isPrompt = true
    return node
  }

  /// The lines with `own` in place of all their questions, where the first of them stood.
  private static func replacingPrompts(of nodes: [StepNode], with own: [StepNode]) -> [StepNode] {
    guard let first = nodes.firstIndex(where: asks) else { return own + nodes }
    var placed = own
    if !nodes[first].isPrompt {
      var step = nodes[first]
      step.below = replacingPrompts(of: step.below, with: own)
      placed = [step]
    }
    return nodes[..<first] + placed + withoutPrompts(Array(nodes[(first + 1)...]))
  }

  private static func asks(_ node: StepNode) -> Bool {
    node.isPrompt || (node.isStep && node.below.contains(where: asks))
  }

  /// The lines without questions, and without steps that held nothing but questions.
  private static func withoutPrompts(_ nodes: [StepNode]) -> [StepNode] {
    nodes.compactMap { node in
      guard !node.isPrompt else { return nil }
      guard node.isStep else { return node }
      var node = node
      node.below = withoutPrompts(node.below)
      return node.parts.isStep || node.below.contains(where: \.holdsSteps) ? node : nil
    }
  }
}

extension TitleParts {
  /// Takes over another title's clock, circle, answerers and leads where this one has none.
  mutating func lend(_ other: TitleParts) {
    if clock == nil {
      clock = other.clock
      clockText = other.clockText
    }
    circle = circle ?? other.circle
    answeredBy = answeredBy ?? other.answeredBy
    if leads.isEmpty { leads = other.leads }
    isMarkedAsBreak = isMarkedAsBreak || other.isMarkedAsBreak
    isUntouchable = isUntouchable || other.isUntouchable
    until = until ?? other.until
  }
}
