/// Writes a document as CommonMark, with the tables that forges and pandoc know.
package struct Markdown {
  private var lines: [String] = []

  /// The document's text.
  package static func text(of document: Document) -> String {
    var writer = Markdown()
    var isAfterList = false
    for block in document.blocks {
      let isList = if case .list = block { true } else { false }
      // Two lists in a row would otherwise become one.
      if isList, isAfterList { writer.lines += ["", "<!-- -->"] }
      isAfterList = isList
      writer.write(block)
    }
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
    case .lines(let count):
      for _ in 0..<count {
        begin()
        lines.append(String(repeating: "\\_", count: 40))
      }
    case .map, .trend, .trends:
      // It is left out: the table that follows has the same numbers.
      break
    }
  }

  /// An empty line before a block.
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
    var result = ""
    for span in spans {
      switch span {
      case .plain(let text): result += escaped(text, indent: indent, isAtStart: result.isEmpty)
      case .strong(let text): result += marked("**", text, indent, isAtStart: result.isEmpty)
      case .quiet(let text): result += marked("*", text, indent, isAtStart: result.isEmpty)
      case .address(let text): result += "<\(text)>"
      }
    }
    return result
  }

  /// Sets a text between marks, with blanks outside them: Markdown ignores marks that have a blank inside.
  private static func marked(_ mark: String, _ text: String, _ indent: String, isAtStart: Bool)
    -> String
  {
    let clean = cleaned(text)
    let core = clean.drop { $0.isWhitespace }
    let blanks = core.reversed().prefix { $0.isWhitespace }.count
    guard !core.isEmpty else { return isAtStart ? "" : " " }
    return (core.count < clean.count && !isAtStart ? " " : "") + mark
      + escaped(String(core.dropLast(blanks)), indent: indent, isAtStart: false) + mark
      + (blanks > 0 ? " " : "")
  }

  private static func line(_ text: String) -> String {
    escaped(cleaned(text, keepsLines: false), indent: "")
  }

  private static func cell(_ cell: Table.Cell) -> String {
    switch cell {
    case .text(let text): return self.cell(text)
    case .strong(let text): return text.isEmpty ? "" : "**\(self.cell(text))**"
    case .bar(let share, _, let label):
      let eighths = Int((min(max(share, 0), 1) * 80).rounded())
      let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
      let bar = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
      return [bar, self.cell(label)].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// A text as a cell, which holds one line.
  private static func cell(_ text: String) -> String {
    let lines = cleaned(text).split(separator: "\n").map(String.init)
    return lines.map { escaped($0, indent: "", isAtStart: false) }.joined(separator: " / ")
  }

  /// A text with everything escaped that Markdown would interpret, and its line breaks kept.
  static func escaped(_ text: String, indent: String, isAtStart: Bool = true) -> String {
    let lines = cleaned(text).split(separator: "\n", omittingEmptySubsequences: true)
    return lines.enumerated()
      .map { escapedLine(String($0.element), isAtStart: isAtStart || $0.offset > 0) }
      .joined(separator: "\\\n" + indent)
  }

  private static func escapedLine(_ line: String, isAtStart: Bool) -> String {
    var result = ""
    var isAtStart = isAtStart
    // The number of digits so far, where the line holds nothing else.
    var digits = isAtStart ? 0 : -1
    let scalars = Array((isAtStart ? line.drop { $0 == " " } : line[...]).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "$", "|": result += "\\"
      case "&":
        // It would begin a character reference.
        if next.map({ $0 == "#" || $0.properties.isAlphabetic }) == true { result += "\\" }
      case "#":
        // It would make a heading, or end one.
        if isAtStart || next == nil || next == "#" { result += "\\" }
      case "+", "-", "=":
        if isAtStart { result += "\\" }
      case ".", ")":
        // A number at the start would begin a list, and a user's text must not become a link by itself.
        let endsMark = next.map { $0 == " " } ?? true
        if (digits > 0 && digits == place && endsMark) || result.suffix(3).lowercased() == "www" {
          result += "\\"
        }
      case ":":
        if next == "/" { result += "\\" }
      case "!":
        if next == "[" { result += "\\" }
      default: break
      }
      result.unicodeScalars.append(scalar)
      if scalar.properties.numericType != nil, isAtStart || digits == place { digits += 1 }
      isAtStart = false
    }
    return result
  }
}
