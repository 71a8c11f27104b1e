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
      result.append(undecorated(line))
    }
    return result
  }

  /// A line without the signs before its time: `+++ 15.00 – Velkommen`, `★ 10:00`.
  private static func undecorated(_ line: Line) -> Line {
    guard line.marker == .plain || line.isListed, !line.isLong,
      let first = line.content.first, isSign(first)
    else { return line }
    let text = line.content
    var index = text.startIndex
    while let sign = text.at(index), isSign(sign), index - text.startIndex < 6 { index += 1 }
    guard text.at(index)?.isBlank ?? false else { return line }
    let rest = text.from(index).trimmed
    guard let head = TimeScanner(rest).head(), !head.time.start.isHourOnly else { return line }
    var line = line
    line.content = rest
    return line
  }

  /// Whether a scalar only adorns what stands behind it.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .mathSymbol, .otherSymbol, .modifierSymbol, .nonspacingMark: scalar != "~" && scalar != "≈"
    case .otherPunctuation: scalar == "*" || scalar == "•"
    default: false
    }
  }

  private static func underline(_ line: Line) -> Int? {
    switch line.raw.first {
    case "=": 1
    case "-" where !line.raw.scalars.contains(where: \.isBlank): 2
    default: nil
    }
  }
}
