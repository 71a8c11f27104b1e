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
  }

  var rows: [Row]
  /// The index of the line behind the table.
  var end: Int
}

/// Reads tables, drawn with bars or set with tabs.
struct TableReader {
  /// One cell without inline marks.
  struct Cell {
    var content: Snippet
    var links: [String]
  }

  /// The meaning of a column; a `track` holds items that run beside those of other tracks.
  enum Role { case start, end, minutes, title, lead, detail, track, day(DayScanner.Mark) }

  /// The table that begins at a line; nil where none does.
  static func table(in lines: [Line], at index: Int) -> Table? {
    let line = lines[index]
    guard !line.isLong, !line.isListed, !line.isHeading else { return nil }
    if line.raw.scalars.contains("|") { return barred(lines, at: index) }
    return nil
  }

  private static func barred(_ lines: [Line], at start: Int) -> Table? {
    var end = start
    var grid: [[Cell]] = []
    var hasHead = false
    while end < lines.count, !lines[end].isBlank, !lines[end].isLong,
      lines[end].raw.scalars.contains("|"), lines[end].marker == .plain || isRuleRow(lines[end].raw)
    {
      let row = lines[end].raw
      if isRuleRow(row) {
        if grid.count == 1 { hasHead = true }
      } else {
        grid.append(cells(of: row))
      }
      end += 1
    }
    guard grid.count + (hasHead ? 1 : 0) >= 2 || lines[start].raw.first == "|" else { return nil }
    return TableReader(grid: grid, hasHead: hasHead).table(end: end)
  }

  private static func isRuleRow(_ row: Snippet) -> Bool {
    row.scalars.contains("-")
      && row.scalars.allSatisfy { $0 == "|" || $0 == "-" || $0 == ":" || $0 == "+" || $0.isBlank }
  }

  private static func cells(of row: Snippet) -> [Cell] {
    var cells: [Cell] = []
    var start = row.startIndex
    var index = row.startIndex
    if row.first == "|" {
      start += 1
      index += 1
    }
    while index < row.endIndex {
      if row[index] == "\\" {
        index += 2
        continue
      }
      if row[index] == "|" {
        cells.append(cell(row[start..<index]))
        start = index + 1
      }
      index += 1
    }
    if start < row.endIndex { cells.append(cell(row[start..<row.endIndex])) }
    return cells
  }

  private static func cell(_ text: Snippet) -> Cell {
    let plain = InlineMarkup.plain(text.trimmed)
    return Cell(content: plain.snippet, links: plain.links)
  }

  private let grid: [[Cell]]
  private let hasHead: Bool
  private let width: Int

  private init(grid: [[Cell]], hasHead: Bool) {
    self.grid = grid
    self.hasHead = hasHead
    width = min(grid.map(\.count).max() ?? 0, 40)
  }

  private var body: ArraySlice<[Cell]> { hasHead ? grid.dropFirst() : grid[...] }

  private func table(end: Int) -> Table {
    let roles = roles()
    let hasTimes = roles.contains {
      switch $0 {
      case .start, .minutes: true
      default: false
      }
    }
    guard hasTimes else { return Table(rows: grid.flatMap(plainRow), end: end) }
    let days = roles.contains { if case .day = $0 { true } else { false } }
    var rows: [Table.Row] = []
    if days {
      rows = dayColumns(roles)
    } else {
      for row in body { rows += self.rows(of: row, roles) }
    }
    return Table(rows: rows, end: end)
  }

  /// A row without a time: its cells as one detail.
  private func plainRow(_ row: [Cell]) -> [Table.Row] {
    let filled = row.filter { !$0.content.isEmpty || !$0.links.isEmpty }
    guard let first = filled.first else { return [] }
    var text = first.content
    for cell in filled.dropFirst() {
      text.append(" ", column: text.column(at: text.endIndex))
      text.append("/", column: text.column(at: text.endIndex))
      text = text.joined(cell.content)
    }
    let entry = Entry(depth: 0, isListed: true, content: text, links: filled.flatMap(\.links))
    return [Table.Row(title: text, isItem: false, entries: [entry])]
  }

  // MARK: - Columns

  private func roles() -> [Role] {
    var roles: [Role] = []
    let heads: [String] = (0..<width).map {
      hasHead ? (grid.first?[safe: $0]?.content.text.folded ?? "") : ""
    }
    let hasTitle = heads.contains { Self.titleWords.contains($0) }
    var hasStart = false
    var hasEnd = false
    var titleTaken = false
    for column in 0..<width {
      let cells = body.compactMap { $0[safe: column]?.content }.filter { !$0.isEmpty }
      let head = heads[column]
      let times = cells.count { TimeScanner($0, allowsBareRange: true).head()?.rest == $0.endIndex }
      let leading = cells.count { TimeScanner($0, allowsBareRange: true).head() != nil }
      let lengths = cells.count { Self.minutes(of: $0) != nil }
      if times * 2 > cells.count || (!hasStart && leading * 2 > cells.count && column == 0), !hasEnd
      {
        roles.append(hasStart ? .end : .start)
        hasEnd = hasStart
        hasStart = true
      } else if lengths * 2 > cells.count {
        roles.append(.minutes)
      } else if column == 0, Self.timeWords.contains(head), times > 0 {
        roles.append(.start)
        hasStart = true
      } else if hasHead, let mark = grid.first?[safe: column].flatMap({ Self.dayHead($0.content) })
      {
        roles.append(.day(mark))
      } else if Self.leadWords.contains(head) {
        roles.append(.lead)
      } else if Self.titleWords.contains(head), !titleTaken {
        roles.append(.title)
        titleTaken = true
      } else if Self.detailWords.contains(head) || hasTitle || (!hasHead && titleTaken) {
        roles.append(.detail)
      } else if hasHead, !head.isEmpty {
        roles.append(.track)
      } else if !titleTaken {
        roles.append(.title)
        titleTaken = true
      } else {
        roles.append(.detail)
      }
    }
    return roles
  }

  private static func dayHead(_ text: Snippet) -> DayScanner.Mark? {
    guard let mark = DayScanner(text).mark(at: text.startIndex), mark.isSure else { return nil }
    return mark
  }

  /// The minutes that a cell gives: `15 min`, `2 hours`, `25`.
  private static func minutes(of cell: Snippet) -> Int? {
    if let (value, end) = cell.number(at: cell.startIndex), end == cell.endIndex, value <= 600 {
      return value
    }
    let start = cell.first == "~" ? cell.startIndex + 1 : cell.startIndex
    guard let length = LengthScanner(cell).length(at: start), length.end == cell.endIndex else {
      return nil
    }
    return length.planned.count / 60
  }

  // MARK: - Rows

  private func rows(of row: [Cell], _ roles: [Role]) -> [Table.Row] {
    let filled = row.filter { !$0.content.isEmpty }
    if filled.count == 1, let cell = filled.first,
      let mark = DayScanner(cell.content).headingMark(isHeading: true)
    {
      return [Table.Row(title: cell.content, isItem: false, day: mark)]
    }
    var shared = Table.Row(title: Snippet(line: row.first?.content.line ?? 0))
    var titles: [Cell] = []
    var hasTime = false
    for (column, cell) in row.prefix(width).enumerated()
    where !cell.content.isEmpty || !cell.links.isEmpty {
      switch roles[column] {
      case .start: hasTime = takeStart(cell, &shared, &titles) || hasTime
      case .end:
        shared.time?.end =
          TimeScanner(cell.content, allowsBareRange: true).head()?.time.start
          ?? TimeScanner(cell.content).reading(at: cell.content.startIndex)?.0
      case .minutes:
        shared.minutes = Self.minutes(of: cell.content)
        hasTime = hasTime || (shared.minutes != nil)
      case .title, .track: titles.append(cell)
      case .lead: shared.leads += TitleReader.splitLeads(cell.content)
      case .detail:
        shared.entries.append(
          Entry(depth: 0, isListed: true, content: cell.content, links: cell.links))
      case .day: break
      }
    }
    guard hasTime else { return plainRow(row) }
    return items(shared, titles)
  }

  /// Takes the cell of the start column: a time, a length, or words, which become a detail; true in each case.
  private func takeStart(
    _ cell: Cell, _ row: inout Table.Row, _ titles: inout [Cell]
  ) -> Bool {
    if let head = TimeScanner(cell.content, allowsBareRange: true).head() {
      row.time = head.time
      let rest = cell.content.from(head.rest)
      if !rest.isEmpty { titles.append(Cell(content: rest, links: cell.links)) }
      return true
    }
    if let minutes = Self.minutes(of: cell.content) {
      row.minutes = minutes
      return true
    }
    row.entries.append(Entry(depth: 0, isListed: true, content: cell.content, links: cell.links))
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
  private func dayColumns(_ roles: [Role]) -> [Table.Row] {
    var rows: [Table.Row] = []
    for (column, role) in roles.enumerated() {
      guard case .day(let mark) = role, let head = grid.first?[safe: column] else { continue }
      rows.append(Table.Row(title: head.content, isItem: false, day: mark))
      for line in body {
        guard let cell = line[safe: column], !cell.content.isEmpty else { continue }
        var shared = Table.Row(title: cell.content, links: cell.links)
        var titles: [Cell] = []
        for (place, role) in roles.enumerated() {
          guard let other = line[safe: place], !other.content.isEmpty else { continue }
          if case .start = role { _ = takeStart(other, &shared, &titles) }
          if case .end = role {
            shared.time?.end = TimeScanner(other.content).reading(at: other.content.startIndex)?.0
          }
          if case .minutes = role { shared.minutes = Self.minutes(of: other.content) }
        }
        rows.append(shared)
      }
    }
    return rows
  }

  private static let timeWords: Set<String> = [
    "tid", "time", "tidspunkt", "kl", "kl.", "klokkeslett", "når", "när", "when", "start",
    "from", "fra", "från", "klokken", "tider", "times", "hvornår",
  ]
  private static let titleWords: Set<String> = [
    "agenda", "sak", "what", "hva", "hvad", "vad", "kva", "aktivitet", "activity", "description",
    "content", "innhold", "innehåll", "indhold", "tema", "topic", "program", "programme",
    "programpost", "post", "session", "title", "tittel", "titel", "event", "emne", "punkt", "item",
    "aktiviteter", "hva skjer", "beskrivelse", "sesjon", "foredrag", "talk", "subject", "sag",
    "ämne", "dagsorden", "tekst", "arrangement", "beskrivning", "økt",
  ]
  private static let leadWords: Set<String> = [
    "speaker", "speakers", "who", "hvem", "ansvarlig", "ansvar", "leder", "foredragsholder",
    "innleder", "by", "presenter", "talare", "taler", "oplægsholder", "ansvarleg", "lead",
    "facilitator", "host", "chair", "name", "kven", "vem", "hvem?", "speaker(s)", "presenters",
    "instructor", "instructors", "ansvarig", "talere", "navn", "presentatør", "ved", "v/",
    "foredragsholdere", "foreleser", "lecturer", "owner", "holder", "moderator", "underviser",
  ]
  private static let detailWords: Set<String> = [
    "rom", "room", "sted", "where", "hvor", "lokale", "comment", "comments", "kommentar",
    "kommentarer", "merknad", "notes", "note", "place", "location", "plats", "sal", "details",
    "detaljer", "stad", "kor", "link", "links", "lenke", "materials", "slides", "material", "nr",
    "no", "#", "merknader", "type", "format", "mål", "goal", "goals", "metode", "method", "var",
    "info", "utstyr", "resources", "lokal", "venue", "track",
  ]
}

extension Array {
  /// The element at an index, or nil outside the array.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
