/// A table's rows as items and details.
struct Table {
  /// One row: an item, a day's heading, or details of what stands above.
  struct Row {
    var title: Snippet
    var isItem = true
    var time: PrintedTime?
    var minutes: Int?
    var links: [String] = []
    var leads: [String] = []
    var entries: [Entry] = []
    var day: DayScanner.Mark?
    /// Whether it adds up the others.
    var isSum = false
  }

  var rows: [Row]
  /// The index of the line behind the table.
  var end: Int
  /// Whether it has lengths and no times, and adds them up: behind a programme it only tells how its time is shared.
  var isBudget = false
}

/// Reads tables, drawn with bars or set with tabs, semicolons or commas.
struct TableReader {
  typealias Cell = TableGrid.Cell
  typealias Role = TableColumns.Role

  /// The table that begins at a line; nil where none does.
  static func table(in lines: [Line], at index: Int, _ findings: inout Findings) -> Table? {
    TableGrid(lines, at: index).map {
      TableReader(grid: NumberClocks.mended($0, &findings)).table()
    }
  }

  private let grid: TableGrid
  private let roles: [Role]

  private init(grid: TableGrid) {
    self.grid = grid
    roles = TableColumns(grid).roles
  }

  private var body: ArraySlice<[Cell]> { grid.hasHead ? grid.rows.dropFirst() : grid.rows[...] }

  private func table() -> Table {
    var hasStart = false
    var hasLengths = false
    var hasDays = false
    for role in roles {
      switch role {
      case .start: hasStart = true
      case .minutes: hasLengths = true
      case .day: hasDays = true
      case .end, .date, .title, .lead, .detail, .track, .number: break
      }
    }
    guard hasStart || hasLengths else {
      return Table(rows: grid.rows.flatMap(plainRow), end: grid.end)
    }
    let rows = hasDays ? dayColumns() : body.flatMap(rows)
    let above = grid.above.flatMap(plainRow)
    return Table(rows: above + rows, end: grid.end, isBudget: isBudget)
  }

  /// Whether the rows are added up, and most have a length where others have their start.
  private var isBudget: Bool {
    guard body.contains(where: { TableHeads.isSum($0) }) else { return false }
    var (starts, lengths) = (0, 0)
    for row in body where !TableHeads.isSum(row) {
      for (role, cell) in zip(roles, row) where !cell.isEmpty {
        switch role {
        case .start where TableColumns.minutes(of: cell.content) == nil: starts += 1
        case .start, .minutes: lengths += 1
        case .end, .date, .title, .lead, .detail, .track, .number, .day: break
        }
      }
    }
    return lengths > 2 * starts
  }

  /// A row without a time: its cells as one detail.
  private func plainRow(_ row: [Cell]) -> [Table.Row] {
    let filled = row.filter { !$0.isEmpty }
    guard let first = filled.first else { return [] }
    var text = first.content
    for cell in filled.dropFirst() {
      text.append(" ", column: text.column(at: text.endIndex))
      text.append("/", column: text.column(at: text.endIndex))
      text = text.joined(cell.content)
    }
    let entry = Entry(depth: 0, isListed: true, content: text, links: filled.flatMap(\.links))
    let below = filled.flatMap(\.below).map(Self.entry)
    return [Table.Row(title: text, isItem: false, entries: [entry] + below)]
  }

  private static func entry(_ cell: Cell) -> Entry {
    Entry(depth: 0, isListed: true, content: cell.content, links: cell.links)
  }

  // MARK: - Rows

  private func rows(of row: [Cell]) -> [Table.Row] {
    let filled = row.filter { !$0.content.isEmpty }
    if filled.count == 1, let cell = filled.first,
      let mark = DayScanner(cell.content).headingMark(isHeading: true)
    {
      return [Table.Row(title: cell.content, isItem: false, day: mark)]
    }
    var shared = Table.Row(title: Snippet(line: row.first?.content.line ?? 0))
    var titles: [Cell] = []
    var days: [Table.Row] = []
    let hasTitle = zip(roles, row).contains { role, cell in
      switch role {
      case .title, .track: !cell.content.isEmpty
      case .start, .end, .minutes, .date, .lead, .detail, .number, .day: false
      }
    }
    var hasTime = false
    var end: ClockReading?
    for (role, cell) in zip(roles, row) where !cell.isEmpty {
      switch role {
      case .start: hasTime = takeStart(cell, &shared, &titles, hasTitle: hasTitle) || hasTime
      case .end: end = Self.end(in: cell)
      case .minutes:
        shared.minutes = TableColumns.minutes(of: cell.content)
        hasTime = hasTime || (shared.minutes != nil)
      case .date: days += day(cell, &shared)
      case .title, .track: titles.append(cell)
      case .lead: shared.leads += TitleReader.splitLeads(cell.content)
      case .detail:
        shared.entries.append(Self.entry(cell))
        shared.entries += cell.below.map(Self.entry)
      case .number, .day: break
      }
    }
    // The column of ends may stand before that of starts.
    if let end { shared.time?.end = end }
    guard hasTime, shared.time != nil || !TableHeads.isSum(row) else {
      var plain = plainRow(row)
      if !plain.isEmpty { plain[0].isSum = TableHeads.isSum(row) }
      return plain
    }
    return days + items(shared, titles)
  }

  /// The day that the cell of a date column opens; words that name none become a detail.
  private func day(_ cell: Cell, _ row: inout Table.Row) -> [Table.Row] {
    guard let mark = TableColumns.date(of: cell.content) else {
      row.entries.append(Self.entry(cell))
      return []
    }
    return [Table.Row(title: Self.title(of: mark, cell.content), isItem: false, day: mark)]
  }

  /// A day's title as its cell has it; `07.10`, which is a date only in a column of dates, becomes `7/10`.
  private static func title(of mark: DayScanner.Mark, _ text: Snippet) -> Snippet {
    guard DayScanner(text).mark(at: text.startIndex) == nil, let date = mark.date else {
      return text
    }
    return Snippet("\(date.day)/\(date.month)", line: text.line, column: text.column)
  }

  private static func end(in cell: Cell) -> ClockReading? {
    TimeScanner(cell.content, allowsBareRange: true).head()?.time.start
      ?? TimeScanner(cell.content).reading(at: cell.content.startIndex)?.0
  }

  /// Takes the cell of the start column: a time, a length, or words, which become a detail; true in each case.
  private func takeStart(
    _ cell: Cell, _ row: inout Table.Row, _ titles: inout [Cell], hasTitle: Bool
  ) -> Bool {
    let content = cell.below.reduce(cell.content) { $0.joined($1.content) }
    if let head = TimeScanner(content, allowsBareRange: true).head() {
      row.time = head.time
      let rest = Cell(content: content.from(head.rest), links: cell.links)
      guard !rest.content.isEmpty else { return true }
      if hasTitle {
        row.entries.append(Entry(depth: 0, isListed: true, content: content, links: cell.links))
      } else {
        titles.append(rest)
      }
      return true
    }
    if let minutes = TableColumns.minutes(of: cell.content) {
      row.minutes = minutes
      return true
    }
    row.entries.append(Self.entry(cell))
    return true
  }

  private func items(_ shared: Table.Row, _ titles: [Cell]) -> [Table.Row] {
    var seen: Set<String> = []
    var rows: [Table.Row] = []
    for cell in titles where seen.insert(cell.content.text.folded).inserted {
      var row = shared
      row.title = cell.content
      row.links = cell.links
      if !rows.isEmpty {
        row.leads = []
        row.entries = []
      }
      row.entries = cell.below.map(Self.entry) + row.entries
      rows.append(row)
    }
    guard rows.isEmpty else { return rows }
    var row = shared
    if let first = row.entries.first {
      row.title = first.content
      row.links = first.links
      row.entries.removeFirst()
    } else if let lead = row.leads.first {
      row.title = Snippet(lead, line: row.title.line)
      row.leads.removeFirst()
    } else {
      return []
    }
    return [row]
  }

  /// A week's table: one day for each column, with the rows' times.
  private func dayColumns() -> [Table.Row] {
    var rows: [Table.Row] = []
    for (column, role) in roles.enumerated() {
      guard case .day(let mark) = role, let head = grid.rows.first?[safe: column] else { continue }
      rows.append(Table.Row(title: head.content, isItem: false, day: mark))
      for line in body {
        guard let cell = line[safe: column], !cell.content.isEmpty else { continue }
        var shared = Table.Row(title: cell.content, links: cell.links)
        shared.entries = cell.below.map(Self.entry)
        var titles: [Cell] = []
        var end: ClockReading?
        for (role, other) in zip(roles, line) where !other.content.isEmpty {
          switch role {
          case .start: _ = takeStart(other, &shared, &titles, hasTitle: true)
          case .end: end = Self.end(in: other)
          case .minutes: shared.minutes = TableColumns.minutes(of: other.content)
          case .date, .title, .lead, .detail, .track, .number, .day: break
          }
        }
        if let end { shared.time?.end = end }
        takeOwnTime(&shared)
        rows.append(shared)
      }
    }
    return rows
  }
}

extension TableReader {
  /// Lets the time that a cell begins with go before that of its row: `14:30 Fly til Oslo` in the row of 14:00.
  private func takeOwnTime(_ row: inout Table.Row) {
    guard let head = TimeScanner(row.title).head(), !head.time.start.isHourOnly,
      !head.time.start.isFourDigits, head.rest < row.title.endIndex
    else { return }
    row.time = head.time
    row.title = row.title.from(head.rest)
  }
}

extension Array {
  /// The element at an index, or nil outside the array.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
