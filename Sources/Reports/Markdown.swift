/// Writes a document as CommonMark, with the tables that forges and pandoc know.
package struct Markdown {
  private var lines: [String] = []

  /// The document's text.
  package static func text(of document: Document) -> String {
    var writer = Markdown()
    for block in document.blocks { writer.write(block) }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let text):
      begin()
      lines.append(String(repeating: "#", count: level) + " " + Self.line(text))
    case .paragraph(let spans):
      begin()
      lines.append(Self.text(spans, indent: ""))
    case .list(let entries):
      begin()
      for entry in entries { write(entry, indent: "") }
    case .table(let table):
      begin()
      write(table)
    case .map(let map):
      begin()
      lines.append(Self.text([.quiet(map.description)], indent: ""))
    case .trend(let trend):
      begin()
      lines.append(Self.text([.quiet(trend.description)], indent: ""))
    }
  }

  /// An empty line before a block, and a mark between two lists, which would else be one.
  private mutating func begin() {
    if !lines.isEmpty { lines.append("") }
  }

  private mutating func write(_ entry: ListEntry, indent: String) {
    let inner = indent + "  "
    lines.append(indent + "- " + Self.text(entry.spans, indent: inner))
    for child in entry.entries { write(child, indent: inner) }
  }

  private mutating func write(_ table: Table) {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    lines.append(row(table.columns.map { Self.cell($0.title) }))
    lines.append(row(table.columns.map { $0.isNumber ? "---:" : "---" }))
    for cells in table.rows { lines.append(row(cells.map(Self.cell))) }
  }

  // MARK: Text

  private static func text(_ spans: [Span], indent: String) -> String {
    spans.map { span in
      switch span {
      case .plain(let text): return escaped(text, indent: indent)
      case .strong(let text): return marked("**", text, indent)
      case .quiet(let text): return marked("*", text, indent)
      }
    }.joined()
  }

  /// Marks bind only where nothing blank stands inside them.
  private static func marked(_ mark: String, _ text: String, _ indent: String) -> String {
    let clean = cleaned(text)
    let front = clean.prefix { $0.isWhitespace }
    let core = clean.dropFirst(front.count)
    let back = core.reversed().prefix { $0.isWhitespace }.count
    guard !core.isEmpty else { return String(front) }
    return front + mark + escaped(String(core.dropLast(back)), indent: indent) + mark
      + core.suffix(back)
  }

  private static func line(_ text: String) -> String {
    escaped(cleaned(text, keepsLines: false), indent: "")
  }

  private static func cell(_ cell: Table.Cell) -> String {
    switch cell {
    case .text(let text): return self.cell(text)
    case .strong(let text): return text.isEmpty ? "" : "**\(self.cell(text))**"
    case .bar(let share, _):
      let eighths = Int((min(max(share, 0), 1) * 80).rounded())
      let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
      return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }
  }

  /// A cell holds one line.
  private static func cell(_ text: String) -> String {
    let lines = cleaned(text).split(separator: "\n").map(String.init)
    return lines.map { escaped($0, indent: "") }.joined(separator: " / ")
  }

  /// A text with all that Markdown would read in it escaped; its line breaks kept.
  static func escaped(_ text: String, indent: String) -> String {
    cleaned(text).split(separator: "\n", omittingEmptySubsequences: true)
      .map { escapedLine(String($0)) }
      .joined(separator: "\\\n" + indent)
  }

  private static func escapedLine(_ line: String) -> String {
    var result = ""
    var isAtStart = true
    var digits = 0
    let trimmed = line.drop { $0 == " " }
    let scalars = Array(trimmed.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "$", "|": result += "\\"
      case "&": result += "&amp;"
      case "#":
        // At the end of a heading it would be part of the mark.
        if isAtStart || next == nil || next == "#" { result += "\\" }
      case "+", "-", "=":
        if isAtStart { result += "\\" }
      case ".", ")":
        // A number at the start would begin a list; and nothing a user wrote becomes a link by itself.
        if (digits > 0 && digits == place) || result.lowercased().hasSuffix("www") {
          result += "\\"
        }
      case ":":
        if next == "/" { result += "\\" }
      case "!":
        if next == "[" { result += "\\" }
      default: break
      }
      if scalar != "&" { result.unicodeScalars.append(scalar) }
      if scalar.properties.numericType != nil, isAtStart || digits == place { digits += 1 }
      isAtStart = false
    }
    return result
  }
}
