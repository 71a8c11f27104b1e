/// Times that a spreadsheet holds as numbers: `9` for 09:00, and `9.3` for 09:30, since it drops the last zero.
enum NumberClocks {
  /// The grid with such numbers as times, where a column that is headed as starts or ends holds nothing else; the first
  /// that has a fraction is told.
  static func mended(_ grid: TableGrid, _ findings: inout Findings) -> TableGrid {
    guard grid.hasHead, let head = grid.rows.first else { return grid }
    var mended = grid
    var told: (cell: Snippet, time: String)?
    for column in head.indices where isClock(head[column].content) {
      let cells = grid.rows.dropFirst().map {
        $0.indices.contains(column) ? $0[column].content : nil
      }
      let filled = cells.compactMap(\.self).filter { !$0.isEmpty }
      guard !filled.isEmpty, filled.allSatisfy({ time($0) != nil }) else { continue }
      for (index, cell) in cells.enumerated() {
        guard let cell, let time = time(cell) else { continue }
        mended.set(Snippet(time, line: cell.line, column: cell.column), row: index + 1, column)
        if told.map({ cell.line < $0.cell.line }) ?? true,
          cell.scalars.contains(where: { $0 == "." || $0 == "," })
        {
          told = (cell, time)
        }
      }
    }
    if let told {
      findings.warn(
        .numberAsClock(told.cell.text, time: told.time), line: told.cell.line,
        column: told.cell.column)
    }
    return mended
  }

  private static func isClock(_ head: Snippet) -> Bool {
    switch TableHeads.moment(TableHeads.word(head.text)) {
    case .start, .end: true
    case .date, .time, .minutes, .number, nil: false
    }
  }

  /// The time of day that a bare number gives; nil for what is none.
  private static func time(_ cell: Snippet) -> String? {
    guard let (hours, end) = cell.number(at: cell.startIndex), hours < 25 else { return nil }
    var minutes = 0
    if end < cell.endIndex {
      let digits = cell.from(end + 1)
      guard cell[end] == "." || cell[end] == ",", (1...2).contains(digits.count),
        let (value, last) = digits.number(at: digits.startIndex), last == digits.endIndex
      else { return nil }
      minutes = digits.count == 1 ? value * 10 : value
    }
    guard minutes < 60 else { return nil }
    return (hours < 10 ? "0" : "") + "\(hours):" + (minutes < 10 ? "0" : "") + "\(minutes)"
  }
}
