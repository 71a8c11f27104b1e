extension Grid {
  /// The picture as lines of text, without spaces at their ends.
  package var lines: [String] {
    (0..<rows).map { row in
      var line = ""
      for column in 0..<columns { line += self[row, column].text }
      let kept = line.reversed().drop { $0 == " " }
      return String(kept.reversed())
    }
  }

  /// The picture as tests record it: the text, then the columns of each style.
  ///
  ///      Dypdykk     7:35
  ///     ────
  ///     1: 1-7 heading, 13-16 clock bold
  ///     caret 2:4
  ///
  /// Rows and columns are counted from 1; runs of `.normal` and blank cells are left out.
  package var snapshot: String {
    var parts = lines
    parts.append(String(repeating: "═", count: min(40, max(1, columns))))
    for row in 0..<rows {
      let runs = styleRuns(row: row)
      if !runs.isEmpty { parts.append("\(row + 1): " + runs.joined(separator: ", ")) }
    }
    if let caret { parts.append("caret \(caret.row + 1):\(caret.column + 1)") }
    return parts.joined(separator: "\n") + "\n"
  }

  private func styleRuns(row: Int) -> [String] {
    runs(row: row).compactMap { run in
      let cells = run.columns.map { self[row, $0] }
      let isBlank = cells.allSatisfy { $0.scalar == " " }
      let showsBlank = !run.style.attributes.isDisjoint(with: [.reverse, .underline])
      let fills = run.style.role == .selection || run.style.role == .unsaved
      guard run.style != .normal, !isBlank || showsBlank || fills else { return nil }
      let last = run.columns.upperBound
      let first = run.columns.lowerBound + 1
      return (first == last ? "\(first)" : "\(first)-\(last)") + " \(run.style.name)"
    }
  }

  /// Neighbouring cells of one style.
  struct Run {
    let columns: Range<Int>
    let style: Style
  }

  func runs(row: Int) -> [Run] {
    var runs: [Run] = []
    var start = 0
    for column in 0..<columns {
      let style = self[row, column].style
      if column + 1 == columns || self[row, column + 1].style != style {
        runs.append(Run(columns: start..<(column + 1), style: style))
        start = column + 1
      }
    }
    return runs
  }
}

extension Style {
  /// The role and attributes as words, such as `clock bold`.
  package var name: String {
    let words: [(Attributes, String)] = [
      (.bold, "bold"), (.reverse, "reverse"), (.underline, "underline"), (.dim, "dim"),
    ]
    return (["\(role)"] + words.filter { attributes.contains($0.0) }.map(\.1))
      .joined(separator: " ")
  }
}
