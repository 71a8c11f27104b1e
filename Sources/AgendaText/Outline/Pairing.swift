/// Puts titles to times that stand on lines of their own, where the whole page tells which belong together.
struct Pairing {
  private(set) var lines: [Line]

  /// A page as it was pasted, with each title behind its time.
  static func paired(_ lines: [Line], _ findings: inout Findings) -> [Line] {
    var pairing = Pairing(lines: lines)
    guard lines.count(where: isBareTime) >= 3 else { return lines }
    if !pairing.pairColumns(&findings) { pairing.pairTitlesAbove(&findings) }
    return pairing.lines
  }

  private static func isBareTime(_ line: Line) -> Bool {
    guard line.marker == .plain, line.content.count <= 40 else { return false }
    return TimeScanner(line.content, allowsBareRange: true).head()?.rest == line.content.endIndex
  }

  private static func isTitle(_ line: Line) -> Bool {
    line.marker == .plain && !line.isLong && !isBareTime(line)
      && DayScanner(line.content).headingMark(isHeading: false) == nil
  }

  private func isHead(_ line: Line) -> Bool {
    line.marker == .plain && TableHeads.isKnown(TableHeads.word(line.content.text))
  }

  private mutating func put(_ title: Int, behind time: Int) {
    lines[time].content = lines[time].content.joined(lines[title].content)
    lines[time].links += lines[title].links
    lines[title].marker = .blank
  }

  // MARK: - Columns

  /// Pairs a column of times with the column of titles that follows it, where there are as many of both.
  private mutating func pairColumns(_ findings: inout Findings) -> Bool {
    guard let start = lines.firstIndex(where: Self.isBareTime) else { return false }
    let times = (start..<lines.count).prefix { Self.isBareTime(lines[$0]) }
    var next = times.endIndex
    while next < lines.count, lines[next].isBlank { next += 1 }
    if next < lines.count, isHead(lines[next]) { next += 1 }
    while next < lines.count, lines[next].isBlank { next += 1 }
    let titles = next..<(next + times.count)
    guard times.count >= 3, titles.upperBound <= lines.count,
      titles.allSatisfy({ Self.isTitle(lines[$0]) }), endsColumn(titles.upperBound)
    else { return false }
    findings.warn(.pairedColumns(times.count), line: lines[start].number)
    for (time, title) in zip(times, titles) { put(title, behind: time) }
    for index in [start - 1, times.endIndex] where lines.indices.contains(index) {
      if isHead(lines[index]) { lines[index].marker = .blank }
    }
    return true
  }

  /// Whether a column of titles ends before an index: with the page, a blank line or the head of another column.
  private func endsColumn(_ index: Int) -> Bool {
    index == lines.count || !Self.isTitle(lines[index]) || isHead(lines[index])
  }

  // MARK: - Titles above

  /// Pairs each time with the line right above it, where that is so for all times and nothing stands right below any.
  private mutating func pairTitlesAbove(_ findings: inout Findings) {
    let times = lines.indices.filter { Self.isBareTime(lines[$0]) }
    let isAbove = times.allSatisfy { index in
      index > 0 && Self.isTitle(lines[index - 1])
        && (index + 1 == lines.count || lines[index + 1].isBlank)
    }
    guard isAbove, let first = times.first else { return }
    findings.note(.titlesAboveTimes(times.count), line: lines[first].number)
    for index in times { put(index - 1, behind: index) }
  }
}
