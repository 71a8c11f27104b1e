/// Prepares a file's lines before they are read one by one.
enum Preparation {
  /// The lines with underlined headings made headings, and fences and comments made blank.
  static func prepared(_ lines: [Line]) -> [Line] {
    var result: [Line] = []
    result.reserveCapacity(lines.count)
    var isInComment = false
    for line in lines {
      var line = line
      if isInComment {
        isInComment = !line.raw.text.holds("-->")
        line.marker = .blank
      } else if line.raw.has("<!--", at: line.raw.startIndex) {
        isInComment = !line.raw.text.holds("-->")
        line.marker = .blank
      } else if line.raw.has("```", at: line.raw.startIndex) {
        line.marker = .blank
      } else if line.marker == .rule, let level = underline(line), let last = result.last,
        last.marker == .plain, last.raw.first != "|", !last.raw.scalars.contains("|")
      {
        result[result.count - 1].marker = .heading(level)
        line.marker = .rule
      }
      result.append(line)
    }
    return result
  }

  private static func underline(_ line: Line) -> Int? {
    switch line.raw.first {
    case "=": 1
    case "-" where !line.raw.scalars.contains(where: \.isBlank): 2
    default: nil
    }
  }
}
