import SamlingCore

/// The content of a method's file: a heading, a line on when to use it, and a step in the notation.
struct MethodText {
  /// The name that the agenda calls it by.
  let name: String
  /// The name that messages call the file by.
  let file: String
  /// The paragraph below the heading, in one line, for the library; it is no part of the step.
  let when: String
  private let heading: SourceLine?
  private let body: ArraySlice<SourceLine>

  init(_ name: String, _ text: LoadedText) {
    self.name = name
    file = text.name
    let source = SourceText(text.bytes).lines
    let lines = source.map { Line($0) }
    var start = lines.firstIndex { !$0.isBlank } ?? lines.endIndex
    let isTitled = start < lines.endIndex && lines[start].isHeading
    heading = isTitled ? source[start] : nil
    if isTitled { start += 1 }
    let first =
      lines[start...].firstIndex { $0.isListed || $0.isHeading } ?? lines.endIndex
    when = lines[start..<first].filter { !$0.isBlank }.map(\.text).joined(separator: " ")
    body = source[first...]
  }

  /// The place that the lines of a method are reported at.
  enum Place {
    /// In the method's own file.
    case file
    /// In the agenda, at the line that takes the method in.
    case use(MethodUse)
  }

  /// The heading's text and the lines below, as an item has them.
  func draft(at place: Place, _ findings: inout Findings) -> (title: Snippet, entries: [Entry]) {
    let title = heading.map { Line(moved($0, to: place)).content } ?? Snippet(name, line: 1)
    var outline = Outline(body.map { Line(moved($0, to: place)) }, findings: findings)
    let owner = ItemDraft(line: title.line, column: title.column, title: Snippet("…"))
    outline.draft.days = [DayDraft(line: title.line, items: [owner])]
    outline.run()
    findings = outline.findings
    return (title, Self.entries(of: outline.draft))
  }

  private func moved(_ line: SourceLine, to place: Place) -> SourceLine {
    guard case .use(let use) = place else { return line }
    let scalars = Array(line.snippet.scalars)
    return SourceLine(
      number: use.line,
      snippet: Snippet(
        line: use.line, scalars: scalars,
        columns: Array(repeating: Int32(clamping: use.column), count: scalars.count)))
  }

  /// All lines below the method; an item after the first becomes a part.
  private static func entries(of draft: AgendaDraft) -> [Entry] {
    var entries: [Entry] = []
    for (number, item) in draft.days.flatMap(\.items).enumerated() {
      if number > 0 {
        entries.append(Entry(depth: 0, isListed: true, content: item.title, links: item.links))
      }
      entries += item.entries.map { entry in
        var entry = entry
        entry.depth = min(entry.depth + (number > 0 ? 1 : 0), Outline.depthLimit)
        return entry
      }
    }
    return entries + draft.days.flatMap(\.entries)
  }
}

/// The methods that an agenda names, each fetched once.
struct MethodShelf {
  private var texts: [String: MethodText] = [:]
  private var errors: [String: LoadError] = [:]
  /// The names of all methods, where one was not found.
  private(set) var known: [String] = []

  init() {}

  /// Fetches the methods that the lines of a draft name.
  init(_ draft: AgendaDraft, loader: some AgendaLoader) {
    for item in draft.days.flatMap(\.items) {
      for line in [item.title] + item.entries.map(\.content) where line.count < 400 {
        var ignored = Findings()
        guard MethodUse(line) != nil,
          let use = MethodUse(TitleReader().read(line, &ignored).title)
        else { continue }
        fetch(use.name, loader)
      }
    }
    if !errors.isEmpty { known = loader.methodNames() }
  }

  private mutating func fetch(_ name: String, _ loader: some AgendaLoader) {
    guard texts[name] == nil, errors[name] == nil else { return }
    do throws(LoadError) {
      texts[name] = MethodText(name, try loader.method(name))
    } catch {
      errors[name] = error
    }
  }

  /// A method's text; throws why it could not be read.
  func text(_ name: String) throws(LoadError) -> MethodText {
    guard let text = texts[name] else { throw errors[name] ?? .missing }
    return text
  }

  /// The lines of every method that was found.
  var lines: [Snippet] {
    texts.values.flatMap { text in
      var ignored = Findings()
      let draft = text.draft(at: .file, &ignored)
      return [draft.title] + draft.entries.map(\.content)
    }
  }
}
