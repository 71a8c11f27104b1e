import SamlingCore

/// Taking methods in: `use: NAME` in an item or a part.
///
/// A step that names one method and has no parts of its own becomes that method; otherwise each method becomes a part,
/// where it stands.
extension StepBuilder {
  /// The method that a line names; nil where it is none, or stands in a method itself.
  mutating func methodUse(_ title: Snippet) -> MethodUse? {
    guard let use = MethodUse(title), !isNestedMethod(use) else { return nil }
    return use.isSure || (try? shelf.text(use.name)) != nil ? use : nil
  }

  private mutating func isNestedMethod(_ use: MethodUse) -> Bool {
    guard isInMethod else { return false }
    if use.isSure {
      findings.warn(.nestedMethod(use.name), line: use.line, column: use.column)
    }
    return true
  }

  /// The index of the line that names a method, if it is the only line that holds a step.
  private func onlyMethod(in nodes: [Node]) -> Int? {
    let steps = nodes.indices.filter { nodes[$0].holdsSteps }
    guard steps.count == 1, let index = steps.first, nodes[index].parts.method != nil else {
      return nil
    }
    return index
  }

  /// A step's title and lines, merged with the method that they name.
  mutating func withMethod(
    _ own: TitleParts, _ below: [Node]
  ) -> (parts: TitleParts, below: [Node]) {
    var parts = own
    var below = below
    parts.method = nil
    if let use = own.method {
      guard let method = method(use) else { return (parts, below) }
      parts.title = Snippet(line: parts.title.line)
      return MethodMerge.merged(parts, below, method)
    }
    guard let index = onlyMethod(in: below), let use = below[index].parts.method else {
      return (own, below)
    }
    let line = below[index]
    parts.lend(line.parts)
    below.replaceSubrange(index...index, with: line.below)
    guard let method = method(use) else { return (parts, below) }
    return MethodMerge.merged(parts, below, method)
  }

  /// The method's title taken apart, and its lines; nil, and reported, where it cannot be read.
  ///
  /// Errors in its text are reported at their place in the method's file; errors that come of using it, at the line
  /// that names it.
  private mutating func method(_ use: MethodUse) -> (parts: TitleParts, below: [Node])? {
    let text: MethodText
    do throws(LoadError) {
      text = try shelf.text(use.name)
    } catch {
      tell(error, of: use)
      return nil
    }
    let outer = findings
    findings = Findings()
    findings.file = text.file
    _ = read(text, at: .file)
    var told = outer
    told.merge(findings)
    let method = read(text, at: .use(use))
    findings = told
    return method
  }

  private mutating func read(
    _ text: MethodText, at place: MethodText.Place
  ) -> (parts: TitleParts, below: [Node]) {
    isInMethod = true
    defer { isInMethod = false }
    let draft = text.draft(at: place, &findings)
    return (titles.read(draft.title, &findings), nodes(PlainScale.joined(draft.entries)[...]))
  }

  private mutating func tell(_ error: LoadError, of use: MethodUse) {
    let phrase: Phrase =
      switch error {
      case .missing:
        .missingMethod(use.name, nearest: MethodName.nearest(use.name, in: shelf.known))
      case .outside: .methodIsPath(use.name)
      case .unreadable: .unreadableMethod(use.name)
      }
    findings.error(phrase, line: use.line, column: use.column)
  }
}
